//! Values as documents write them: numbers with units and comparators, changes, fractions, several values in a cell with what each
//! is of, and the words that stand instead of a number. `read` walks through a cell, `said` reads what stands before a value, `figure`
//! the figure itself, `bracket` what stands in brackets after it, `wordy` what has no number.

mod bracket;
mod figure;
mod read;
mod said;
mod wordy;

pub use read::read;

pub(super) use bracket::leave_length;

use super::{
    time::Time,
    words::{Against, Change, PrintedUnit},
};
use crate::model::{Comparator, Condition, Count, Number, Population};

/// A value, a change or a direction, with all the cell says of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Value {
    /// Which part of the cell it is.
    pub part: Part,
    /// The number; the lower one of a range, the numerator of a fraction. Changes are without sign, the direction says which way.
    pub number: Option<Number>,
    /// The upper number of a range.
    pub to: Option<Number>,
    /// The unit; nothing where the cell prints none.
    pub unit: Option<PrintedUnit>,
    /// The comparator; nothing where the cell prints none.
    pub comparator: Option<Comparator>,
    /// Whether the number itself does not meet the comparator: 10%超 is more than 10 %.
    pub beyond: bool,
    /// Which way it changes.
    pub change: Option<Change>,
    /// What it is measured against.
    pub against: Option<Against>,
    /// The numerator of a fraction.
    pub numerator: Option<Count>,
    /// The denominator of a fraction.
    pub denominator: Option<Count>,
    /// The people behind a weighted numerator: 93.5人(71人)/3,489.5人.
    pub heads: Option<Count>,
    /// A length printed in years and months, in months.
    pub months: Option<u32>,
    /// Of whom, as far as the model has words for it.
    pub population: Population,
    /// Under which condition.
    pub condition: Condition,
    /// Whether it is said to be per person.
    pub per_person: bool,
    /// Whether it is a total since a start (累計).
    pub cumulative: bool,
    /// What is printed before it to say what it is of.
    pub label: Option<String>,
    /// The time the cell names for it.
    pub time: Option<Time>,
}

/// Which part of a cell a value is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The value of the cell, or one of several.
    #[default]
    Value,
    /// A change by so much.
    Change,
    /// So many of so many.
    Fraction,
    /// The same in another form, in brackets: the rate of a count, the count of a rate.
    Beside,
    /// The value of the year before, in brackets.
    Previous,
    /// The statutory rate, in brackets or by name.
    StatutoryRate,
    /// How many are missing (不足数).
    Shortfall,
    /// A value named by what it is: 法定雇用率以上.
    Reference,
    /// What is to be kept.
    Keep,
    /// A direction without a number.
    Direction,
}

impl Part {
    /// The name in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Change => "change",
            Self::Fraction => "fraction",
            Self::Beside => "beside",
            Self::Previous => "previous",
            Self::StatutoryRate => "statutory_rate",
            Self::Shortfall => "shortfall",
            Self::Reference => "reference",
            Self::Keep => "keep",
            Self::Direction => "direction",
        }
    }
}
