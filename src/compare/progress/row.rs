//! One target with everything that is known about the way to it. Only values; how they are found is in the sibling modules.

use std::rc::Rc;

use crate::{
    compare::{trend::Slot, verdict::Verdict},
    model::{Count, Family, FiscalYear, Number, Period, Question, ResultRef, StatedTarget, Unit},
};

/// A target and how far it has got.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgressRow {
    /// Its name, unique in the table and stable: plan, question, stage, first due.
    pub id: String,
    /// Which plan set it.
    pub slot: Slot,
    /// What it asks.
    pub question: Rc<Question>,
    /// The group of the question.
    pub family: Family,
    /// The target, with every due year it is stated for.
    pub target: StatedTarget,
    /// Unit of every number of the row; nothing for a target without one.
    pub unit: Option<Unit>,
    /// Where it started: the printed baseline, or the result the pace is counted from.
    pub start: Option<Start>,
    /// The latest result that answers the question of the target.
    pub latest: Option<Milestone>,
    /// Latest minus target, in the unit of the row (points for percent); nothing without both.
    pub difference: Option<Number>,
    /// Whether the latest result meets the target.
    pub attained: Option<bool>,
    /// The year it is due in, where one is stated or the plan's end is known; of several years the first that is not over, or
    /// the last.
    pub due: Option<FiscalYear>,
    /// Change per year that reaches the target in the due year, from the latest result. Arithmetic, not a forecast.
    pub needed_pace: Option<Pace>,
    /// Change per year from the start to the latest result.
    pub pace_so_far: Option<Pace>,
    /// What all this amounts to.
    pub status: Status,
}

/// Where the way to a target began.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Start {
    /// The value.
    pub milestone: Milestone,
    /// Why this one.
    pub origin: StartOrigin,
}

/// Why a value is taken for the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartOrigin {
    /// The document prints it beside the target.
    PrintedBaseline,
    /// The last result before the plan began.
    BeforePlan,
    /// The first result of the plan's own years.
    FirstOfPlan,
    /// The first result there is: the plan has no results of its own years yet.
    FirstOfSeries,
    /// The result of the year before, which a relative target is set against.
    YearBefore,
}

/// A result on the way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Milestone {
    /// When; nothing for a baseline printed without a year.
    pub period: Option<Period>,
    /// The value.
    pub value: Number,
    /// The decimals it is printed with.
    pub decimals: Option<usize>,
    /// People counted.
    pub numerator: Option<Count>,
    /// Among whom.
    pub denominator: Option<Count>,
}

/// A change per year, with the sum behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// In the unit of the row per fiscal year; positive upwards.
    pub per_year: Number,
    /// Value it counts from.
    pub from: Number,
    /// Year it counts from.
    pub from_year: FiscalYear,
    /// Value it counts to.
    pub to: Number,
    /// Year it counts to.
    pub to_year: FiscalYear,
}

/// How a target stands. The order is the order of sorting: what is worth a look comes first.
#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    /// The due year is over and its result does not meet the target; of a target due each year, a year that is over missed it.
    DuePassedNotMet,
    /// An earlier result met it, the latest does not.
    MetThenLost(Period),
    /// The results move away from it.
    MovingAway,
    /// The pace so far is slower than the pace needed.
    Behind,
    /// The pace so far is at least the pace needed.
    OnPace,
    /// The target asks for less than what was there when it was set, and the latest result meets it.
    EasierThanStart,
    /// The latest result meets it.
    Achieved,
    /// It cannot be said, and why.
    CannotBeSaid(Unsaid),
}

/// Why nothing can be said about a target.
#[derive(Debug, Clone, PartialEq)]
pub enum Unsaid {
    /// The document has no result.
    NoResult,
    /// The results answer another question; the latest of them, and what differs.
    OtherDefinition(ResultRef, Verdict),
    /// No due year is stated, so no pace is needed.
    NoDueYear,
    /// There is only one result.
    OnePoint,
    /// The target is not a number.
    NoNumber,
    /// The target's cell is empty.
    TargetIsBlank,
    /// The due year is over, and its result is not in the document.
    ResultOfDueYearMissing,
    /// Several leaves are taken together, and the document does not say how.
    CombinationNotStated,
    /// Several leaves are taken together; each has a rate of its own, which leaves open what they come to together.
    CombinedResultMissing,
    /// A relative target, and the year before the latest result has none.
    YearBeforeMissing,
    /// The result and the target have different units.
    OtherUnit,
    /// Neither direction is better by itself.
    NoDirection,
}
