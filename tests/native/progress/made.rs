//! Made-up plans of one target, for what the five plans do not show.

use kurabe::{
    compare::{Column, ProgressRow, Slot, progress},
    model::{Date, Plan},
};
use serde_json::{Value, json};

/// A plan with one target and the results of its question.
#[derive(Debug, Clone)]
pub struct Made {
    target: Value,
    results: Vec<Value>,
    period: Value,
    predecessor: Option<Value>,
    own: Vec<Value>,
    more_dues: Vec<Value>,
    today: Date,
}

/// A target for a share of women in posts, where more is better, of a plan for FY2020 to FY2024, seen in FY2022.
pub fn share(comparator: &str, value: impl Into<Value>, due: &str) -> Made {
    made("share_in_posts", comparator, value, "percent", due)
}

/// A target for overtime per person, where less is better.
pub fn overtime(comparator: &str, value: impl Into<Value>, due: &str) -> Made {
    made("overtime_hours_per_person", comparator, value, "hours", due)
}

/// A target for an indicator, without a number where `value` is null.
pub fn made(indicator: &str, comparator: &str, value: impl Into<Value>, unit: &str, due: &str) -> Made {
    let (value, places) = (value.into(), json!([{"source": "plan", "printed": null}]));
    let mut target = json!({"indicator": indicator, "comparator": comparator, "due": due, "places": places});
    if !value.is_null() {
        target["value"] = value;
        target["unit"] = unit.into();
    }
    let period = json!({"from": "FY2020", "to": "FY2024"});
    let today = Date::new(2022, 11, 20).unwrap();
    Made {
        target,
        results: Vec::new(),
        period,
        predecessor: None,
        own: Vec::new(),
        more_dues: Vec::new(),
        today,
    }
}

impl Made {
    /// Results in the unit of the target.
    pub fn results(self, results: &[(&str, f64)]) -> Self {
        let (indicator, unit) = (self.target["indicator"].clone(), self.target["unit"].clone());
        let unit = if unit.is_null() { "hours".into() } else { unit };
        results.iter().fold(self, |made, (period, value)| {
            made.result(json!({"indicator": indicator, "period": period, "value": value, "unit": unit}))
        })
    }

    /// One more result, as a plan file has it.
    pub fn result(mut self, mut result: Value) -> Self {
        result["places"] = json!([{"source": "plan"}]);
        self.results.push(result);
        self
    }

    /// A field of the target.
    pub fn with(mut self, field: &str, value: Value) -> Self {
        self.target[field] = value;
        self
    }

    /// The same target for another year too.
    pub fn also_due(mut self, due: &str) -> Self {
        self.more_dues.push(due.into());
        self
    }

    /// Another period of the plan.
    pub fn period(mut self, period: Value) -> Self {
        self.period = period;
        self
    }

    /// The plan before.
    pub fn predecessor(mut self, period: Value) -> Self {
        self.predecessor = Some(json!({"title": "第一次計画", "period": period}));
        self
    }

    /// An indicator of the plan's own.
    pub fn own_indicator(mut self, indicator: Value) -> Self {
        self.own.push(indicator);
        self
    }

    /// Another day to look at it.
    pub fn seen(mut self, year: i32, month: u8) -> Self {
        self.today = Date::new(year, month, 20).unwrap();
        self
    }

    /// The results in another order.
    pub fn turned(mut self) -> Self {
        self.results.reverse();
        self
    }

    /// The plan.
    pub fn plan(&self) -> Plan {
        let again = self.more_dues.iter().map(|due| self.clone().with("due", due.clone()).target);
        let targets: Vec<Value> = std::iter::once(self.target.clone()).chain(again).collect();
        let mut plan = json!({
            "format": 1, "id": "made", "title": "計画", "municipality": {"kind": "city"},
            "sources": [{"id": "plan", "title": "計画"}], "period": self.period,
            "indicators": self.own, "targets": targets, "observations": self.results,
        });
        if let Some(predecessor) = &self.predecessor {
            plan["predecessor"] = predecessor.clone();
        }
        serde_json::from_value(plan).unwrap()
    }

    /// The row of its target.
    pub fn row(&self) -> ProgressRow {
        let mut rows = progress(&[Column::of_plan(Slot(0), self.plan().into())], self.today);
        assert_eq!(rows.len(), 1);
        rows.remove(0)
    }
}
