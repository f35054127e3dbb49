//! One target with everything that is known about the way to it. Only values; how they are found is in the sibling modules.

use std::rc::Rc;

use super::unsaid::Unsaid;
use crate::{
    compare::column::Slot,
    model::{Count, Family, FiscalYear, Number, Period, Question, StatedTarget, Unit},
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
    /// The latest result that answers the question of the target and counts for it: of the plan's own years, and none later
    /// than the year that closes it.
    pub latest: Option<Milestone>,
    /// Latest minus target, in the unit of the row (points for percent); for a plan without results of its own years, the
    /// baseline minus target.
    pub difference: Option<Number>,
    /// Whether the latest result meets the target; nothing without a result of the plan's own years.
    pub attained: Option<bool>,
    /// Why nothing that comes later counts, once that is so.
    pub closed: Option<Closed>,
    /// The year it is due in, where one is stated or the plan's end is known; of several years the first that is not over, or
    /// the last.
    pub due: Option<FiscalYear>,
    /// Change per year that reaches the target in the due year, from the latest result or the baseline. Arithmetic, not a
    /// forecast.
    pub needed_pace: Option<Pace>,
    /// Change per year from the start to the latest result.
    pub pace_so_far: Option<Pace>,
    /// Which way the results went from the start to the latest.
    pub movement: Option<Movement>,
    /// How results moved before the plan began, where nothing but that is known: the first and the last of them.
    pub before_plan: Option<(Milestone, Milestone)>,
    /// The plan's first result, where it and every later one is past the target already.
    pub passed_since: Option<Milestone>,
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
    /// The first result there is: which year the plan began in is not known.
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

/// Why nothing that comes later counts for a target any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The last year it is due in is over: this one.
    Due(FiscalYear),
    /// It has no due year, and its plan is over or another one took its place; the plan's last year, where known.
    Plan(Option<FiscalYear>),
}

impl Closed {
    /// The last year whose result counts, where known.
    pub fn year(self) -> Option<FiscalYear> {
        match self {
            Self::Due(year) => Some(year),
            Self::Plan(year) => year,
        }
    }
}

/// Which way results went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// Nearer to the target, farther from it, or neither.
    pub way: Towards,
    /// Whether chance alone explains it; false also where chance says nothing about it.
    pub within_chance: bool,
}

/// Nearer to a target or farther from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// Nearer.
    Nearer,
    /// Farther.
    Farther,
    /// As far as before.
    Level,
}

/// How a target stands. The order is the order of sorting: what is worth a look comes first.
#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    /// Years it was due in are over and their results do not meet it: these.
    DuePassedNotMet(Vec<FiscalYear>),
    /// It has no due year, its plan is over, and the result of the plan's end does not meet it.
    PlanOverNotMet,
    /// An earlier result of the plan met it, the latest does not.
    MetThenLost(Period),
    /// The results move away from it.
    MovingAway,
    /// The pace so far is slower than the pace needed.
    Behind,
    /// All results are older than the plan: they are where it starts, and no progress of it.
    BeforePlan {
        /// Whether the baseline meets the target already.
        met: bool,
    },
    /// The pace so far is at least the pace needed.
    OnPace,
    /// The target asks for less than what was there when it was set, and the latest result meets it.
    EasierThanStart,
    /// The latest result meets it.
    Achieved,
    /// It cannot be said, and why.
    CannotBeSaid(Unsaid),
}
