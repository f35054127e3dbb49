//! The terms in which verdicts are told: the two sides that differ, how far two figures can be compared, the spans of time a figure
//! speaks of and the ways to count years.

use crate::model::Period;

/// What two figures have differently. Where a figure has nothing of the kind, the side is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sides<T> {
    /// Of the first figure.
    pub left: T,
    /// Of the second figure.
    pub right: T,
}

impl<T> Sides<T> {
    /// Both sides.
    pub fn new(left: T, right: T) -> Self {
        Self { left, right }
    }

    pub(super) fn turned(self) -> Self {
        Self { left: self.right, right: self.left }
    }
}

impl<T: PartialEq> Sides<T> {
    /// The two sides, unless they are equal.
    pub(super) fn differing(left: T, right: T) -> Option<Self> {
        (left != right).then_some(Self { left, right })
    }
}

/// How far two figures can be compared; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparability {
    /// The same question, counted the same way as far as the documents say.
    Same,
    /// The same question, with something a reader must know.
    WithNote,
    /// Different questions: neither a difference nor a rank means anything.
    NotComparable,
}

/// Spans of time a figure can speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// A month, or a mean per month.
    Month,
    /// A year, or a mean per year.
    Year,
    /// Several years taken together.
    SeveralYears,
    /// The document does not say.
    NotStated,
}

/// How years are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearBasis {
    /// 1 April to 31 March.
    Fiscal,
    /// 1 January to 31 December.
    Calendar,
}

impl YearBasis {
    /// How the year of a period is counted; nothing for days and months, which are in no year more than in another.
    pub fn of(period: Period) -> Option<Self> {
        match period {
            Period::FiscalYear(_) | Period::Range(..) => Some(Self::Fiscal),
            Period::CalendarYear(_) => Some(Self::Calendar),
            Period::Month { .. } | Period::Date(_) => None,
        }
    }
}
