//! Times as documents write them: fiscal and calendar years by era or western count, months, days, ranges, every year, the end of
//! the plan, a year before or after. `year` reads one year, `point` a time on from its year, `read` whole cells.

mod point;
mod read;
mod words;
mod year;

pub use read::read;

pub(super) use point::{time, time_in_a_value};

use crate::model::{Due, Era, FiscalYear, Period};

/// What the document says that a cell leaves out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Context {
    /// The era of years printed without one: 32年度 in a document that counts in 平成.
    pub era: Option<Era>,
}

/// A time a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// When.
    pub when: When,
    /// What happens or is counted then, where the text says so.
    pub role: Option<TimeRole>,
    /// Which end of the fiscal year a day is, where the text names the end and not the day: 年度末, 年度当初.
    pub edge: Option<Edge>,
}

/// When.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// One period of the model.
    At(Period),
    /// From a period to another, both included, where they are not fiscal years or a mean is taken over them.
    Span {
        /// The first.
        from: Period,
        /// The last.
        to: Period,
        /// Whether the mean over them is meant.
        mean: bool,
    },
    /// In every year, on a day of it where one is named, as (month, day).
    Every {
        /// Whether fiscal years are meant.
        fiscal: bool,
        /// The day.
        day: Option<(u8, u8)>,
    },
    /// At the end of the plan.
    EndOfPlan,
    /// So many years after the year of the text; negative before it.
    Relative {
        /// How many years.
        years: i8,
        /// Whether fiscal years are meant.
        fiscal: bool,
        /// The month of that year, where one is named.
        month: Option<u8>,
    },
    /// A time that cannot be.
    Impossible(TimeFinding),
}

/// Why a printed time cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeFinding {
    /// A year outside 1900 to 2100, such as 20220年.
    YearOutOfRange,
    /// A day the calendar does not have.
    NoSuchDay,
    /// The two counts of one year, 令和3(2020)年, name different years.
    YearsDisagree,
    /// A range that ends before it begins.
    Backwards,
}

impl TimeFinding {
    /// The name in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::YearOutOfRange => "year_out_of_range",
            Self::NoSuchDay => "no_such_day",
            Self::YearsDisagree => "years_disagree",
            Self::Backwards => "backwards",
        }
    }
}

/// What happens or is counted at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeRole {
    /// まで, までに.
    By,
    /// 現在, 時点.
    AsOf,
    /// から, 以降.
    From,
    /// 実績.
    Result,
    /// 目標.
    Target,
    /// 公表.
    Published,
    /// 更新日.
    Updated,
    /// 採用者: of those hired then.
    Hired,
    /// 受験者: of those examined then.
    Examined,
    /// 実施.
    Held,
}

impl TimeRole {
    /// The name in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::By => "by",
            Self::AsOf => "as_of",
            Self::From => "from",
            Self::Result => "result",
            Self::Target => "target",
            Self::Published => "published",
            Self::Updated => "updated",
            Self::Hired => "hired",
            Self::Examined => "examined",
            Self::Held => "held",
        }
    }
}

/// An end of a fiscal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edge {
    /// 年度当初: 1 April.
    Start,
    /// 年度末: 31 March.
    End,
}

impl Time {
    pub(super) fn of(when: When) -> Self {
        Self { when, role: None, edge: None }
    }

    /// The period, where it is one of the model's.
    pub fn period(&self) -> Option<Period> {
        match self.when {
            When::At(period) => Some(period),
            When::Span { from: Period::FiscalYear(from), to: Period::FiscalYear(to), .. } if from < to => {
                Some(Period::Range(from, to))
            }
            _ => None,
        }
    }

    /// The fiscal year in which the time ends.
    pub fn fiscal_year(&self) -> Option<FiscalYear> {
        match self.when {
            When::At(period) | When::Span { to: period, .. } => Some(period.fiscal_year()),
            _ => None,
        }
    }

    /// The time as the day or year by which a target is to be reached. A month or calendar year becomes the fiscal year it ends
    /// in, for the model knows no others; 年度末 is the fiscal year itself.
    pub fn due(&self) -> Option<Due> {
        match (self.when, self.edge) {
            (When::At(Period::Date(date)), edge) if edge != Some(Edge::End) => Some(Due::Date(date)),
            (When::At(period) | When::Span { to: period, .. }, _) => {
                Some(Due::FiscalYear(period.fiscal_year()))
            }
            (When::Every { .. }, _) => Some(Due::EveryYear),
            (When::EndOfPlan, _) => Some(Due::EndOfPlan),
            _ => None,
        }
    }
}
