//! What a reference line is: a value with its question, its validity, whom it addresses and where it was read.

use crate::{
    compare::{question::Question, verdict::Addressee},
    model::{Comparator, Date, Names, Number, Period, Unit},
};

/// A value set or found outside of the plans.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceLine {
    /// Its name in links and exports; stable.
    pub key: &'static str,
    /// What it is called.
    pub name: Names,
    /// What kind of line it is.
    pub kind: ReferenceKind,
    /// The question it answers.
    pub question: Question,
    /// What a figure must be, seen from the value; [`Comparator::Exactly`] for a result.
    pub comparator: Comparator,
    /// True where the source states a bare value and the comparator is our reading of it.
    pub comparator_is_our_reading: bool,
    /// Unit of its values.
    pub unit: Unit,
    /// Its values, in order of time: one, or one after the other where the law changed it.
    pub steps: Vec<ReferenceStep>,
    /// Whom it addresses, or among whom a result was counted.
    pub addressee: Addressee,
    /// Where it is stated.
    pub source: ReferenceSource,
    /// Whether a later goal has taken its place.
    pub is_superseded: bool,
}

/// A value of a line, and when it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReferenceStep {
    /// The value, in the unit of the line.
    pub value: Number,
    /// When it holds.
    pub validity: Validity,
}

/// When a value holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// From the first day to the last. Without a first day only the end is confirmed; without a last one it goes on.
    InForce(Option<Date>, Option<Date>),
    /// To be reached by a year, in the calendar it is printed in; the day it was decided where that is known.
    By {
        /// The day of the decision.
        decided: Option<Date>,
        /// The year.
        due: Period,
    },
    /// Counted in a year.
    Of(Period),
}

/// What kind of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceKind {
    /// What the national government aims at.
    NationalGoal,
    /// A rate that the law demands of an employer.
    StatutoryRate,
    /// What nobody may be ordered to exceed.
    LegalCap,
    /// What was counted all over the country: context, not something to reach.
    NationalResult,
}

/// Where a line is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReferenceSource {
    /// What it is.
    pub title: Names,
    /// The page, http or https.
    pub url: &'static str,
    /// The day on which the values were read there, as plan files write days.
    pub read: &'static str,
}
