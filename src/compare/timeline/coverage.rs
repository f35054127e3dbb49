//! Whether a plan, or a part of it with a period of its own, runs on a day. A plan of which a part still runs is not simply over.

use super::TimelineRow;
use crate::model::{Date, FiscalYear, OtherPeriod, PlanPeriod};

/// Whether a plan runs on a day, as far as its document says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// It is over since the end of this fiscal year.
    Over(FiscalYear),
    /// It begins with this fiscal year.
    NotBegun(FiscalYear),
    /// The day lies within its period.
    Running,
    /// It has begun, and its end is not stated.
    EndNotStated,
    /// It is not known to be over, and its beginning is not stated.
    BeginningNotStated,
}

impl Coverage {
    pub(super) fn of(period: &PlanPeriod, today: Date) -> Self {
        match (period.from, period.to, period.ended_before(today)) {
            (_, _, Some(last)) => Self::Over(last),
            (Some(first), ..) if first > today.fiscal_year() => Self::NotBegun(first),
            (Some(_), Some(_), _) => Self::Running,
            (Some(_), None, _) => Self::EndNotStated,
            (None, ..) => Self::BeginningNotStated,
        }
    }
}

/// A part of a plan that has a period of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanPart {
    /// What the document says of it.
    pub stated: OtherPeriod,
    /// Whether it runs on the day of reading.
    pub coverage: Coverage,
}

impl TimelineRow {
    /// Earlier plans, revisions and parts.
    pub fn others(&self) -> impl Iterator<Item = &OtherPeriod> {
        self.earlier.iter().chain(&self.revisions).chain(self.parts.iter().map(|part| &part.stated))
    }

    /// Whether only a part of the plan is known to run on the day of reading: the plan itself is over or has not begun.
    ///
    /// ```
    /// use kurabe::{compare::{columns, timeline}, model::{Dataset, Date}};
    /// let text = r#"{"format": 1, "id": "p", "title": "計画", "sources": [], "municipality": {"kind": "city"},
    ///     "period": {"from": "FY2020", "to": "FY2024"}, "other_periods": [{"kind": "part", "title": {"ja": "(6)"},
    ///         "period": {"from": "FY2021", "to": "FY2025"}, "places": []}]}"#;
    /// let dataset = Dataset::default().with(std::rc::Rc::new(serde_json::from_str(text).unwrap()));
    /// let columns = columns(&dataset, &["p".to_owned()]);
    /// let runs = |year| timeline(&columns, &dataset, Date::new(year, 10, 1).unwrap()).rows[0].runs_in_part();
    /// assert_eq!([2024, 2025, 2026].map(runs), [false, true, false]);
    /// ```
    pub fn runs_in_part(&self) -> bool {
        matches!(self.coverage, Coverage::Over(_) | Coverage::NotBegun(_))
            && self.parts.iter().any(|part| part.coverage == Coverage::Running)
    }
}
