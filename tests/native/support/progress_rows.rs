//! Rows of progress made by hand, one for each thing that a chart or a sentence has to show.

use std::rc::Rc;

use kurabe::{
    compare::{Milestone, ProgressRow, Question, Slot, Start, StartOrigin, StatedTarget, Status, Unsaid},
    model::{
        Comparator, Condition, Count, Due, Family, FiscalYear, Number, Period, Plan, Population, Sex, Stage,
        Target, TargetRef, Unit,
    },
};

/// Rows of shares: the common case, a small number with an interval, attained, no result, a target below the start, one to
/// be kept, and all three values equal.
pub fn shares() -> Vec<ProgressRow> {
    vec![
        row(
            1,
            "childcare_leave_take_up_rate",
            Unit::Percent,
            Some(37.5),
            Some(77.8),
            Some((Comparator::AtLeast, 85.0)),
        )
        .counted(7, 9),
        row(
            2,
            "childcare_leave_take_up_rate",
            Unit::Percent,
            Some(40.0),
            Some(108.3),
            Some((Comparator::AtLeast, 50.0)),
        )
        .status(Status::Achieved),
        row(0, "disability_retention_rate", Unit::Percent, None, None, Some((Comparator::AtLeast, 100.0)))
            .status(Status::CannotBeSaid(Unsaid::NoResult)),
        row(3, "share_in_posts", Unit::Percent, Some(34.0), Some(28.0), Some((Comparator::AtLeast, 30.0)))
            .status(Status::MetThenLost(Period::FiscalYear(year(2022)))),
        row(5, "leaving_rate", Unit::Percent, Some(3.5), Some(2.0), Some((Comparator::Below, 1.0))),
        row(
            4,
            "childcare_leave_take_up_rate",
            Unit::Percent,
            Some(100.0),
            Some(100.0),
            Some((Comparator::Keep, 100.0)),
        )
        .status(Status::Achieved),
        row(4, "promotion_exam_application_rate", Unit::Percent, None, Some(12.0), None)
            .status(Status::CannotBeSaid(Unsaid::TargetIsBlank)),
    ]
}

/// A target in a plan of its own.
pub fn stated(target: Target) -> StatedTarget {
    let text = r#"{"format":1,"id":"p","title":"P","municipality":{"kind":"city"},"sources":[{"id":"s","title":"S"}]}"#;
    let plan = Plan { targets: vec![target], ..serde_json::from_str(text).unwrap() };
    let target = TargetRef::new(&Rc::new(plan), 0).unwrap();
    StatedTarget { dues: [target.due].into(), target }
}

fn year(year: i32) -> FiscalYear {
    FiscalYear::new(year).unwrap()
}

/// A row in the making.
pub trait With {
    /// With people counted at the latest result.
    fn counted(self, numerator: i32, denominator: i32) -> Self;
    /// With another status.
    fn status(self, status: Status) -> Self;
}

impl With for ProgressRow {
    fn counted(mut self, numerator: i32, denominator: i32) -> Self {
        let latest = self.latest.as_mut().unwrap();
        latest.numerator = Count::new(f64::from(numerator));
        latest.denominator = Count::new(f64::from(denominator));
        self
    }

    fn status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }
}

/// A row of one plan, behind the pace it needs.
pub fn row(
    slot: u8,
    indicator: &str,
    unit: Unit,
    start: Option<f64>,
    latest: Option<f64>,
    target: Option<(Comparator, f64)>,
) -> ProgressRow {
    let milestone = |value: f64, at: i32| Milestone {
        period: Some(Period::FiscalYear(year(at))),
        value: Number::new(value).unwrap(),
        decimals: None,
        numerator: None,
        denominator: None,
    };
    let population = Population { sex: Some(Sex::Male), ..Population::default() };
    let target = Target {
        indicator: indicator.into(),
        population: population.clone(),
        condition: Condition::default(),
        comparator: target.map_or(Comparator::AtLeast, |target| target.0),
        comparator_is_our_reading: false,
        value: target.and_then(|target| Number::new(target.1)),
        unit: Some(unit),
        absent: None,
        due: Due::FiscalYear(year(2030)),
        stage: Stage::Final,
        baseline: None,
        laws: Vec::new(),
        places: Vec::new(),
        note: None,
    };
    ProgressRow {
        id: format!("plan-{slot}.{indicator}.final"),
        slot: Slot(slot),
        question: Rc::new(Question {
            indicator: indicator.into(),
            population,
            condition: Condition::default(),
        }),
        family: Family::ChildcareAndBirth,
        target: stated(target),
        unit: Some(unit),
        start: start
            .map(|value| Start { milestone: milestone(value, 2020), origin: StartOrigin::BeforePlan }),
        latest: latest.map(|value| milestone(value, 2024)),
        difference: None,
        attained: None,
        closed: None,
        due: Some(year(2030)),
        needed_pace: None,
        pace_so_far: None,
        movement: None,
        before_plan: None,
        passed_since: None,
        status: Status::Behind,
    }
}
