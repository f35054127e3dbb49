//! The closed words that the numbers of an oddity come with: how a total is divided, which rounding is used, which
//! reading would make figures agree.

use crate::model::{Count, Number, Period};

/// Which result a target falls short of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// The starting point printed beside the target.
    Baseline,
    /// The latest result before the plan began.
    BeforePlan(Period),
    /// Every result from the plan's first year on; this is the first.
    SinceFirstYear(Period),
}

/// A reading that makes a rate and its counts agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading {
    /// The rate is this, in %.
    Rate(Number),
    /// The people counted are this many.
    Numerator(Count),
}

/// A rounding other than half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// Cut off (切り捨て).
    Down,
    /// To the next above (切り上げ).
    Up,
}

/// What a sum adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// The people or cases counted.
    Numerators,
    /// Those they are counted among.
    Denominators,
}

/// How a total is divided into parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Division {
    /// Women and men.
    Sex,
    /// Bands of age.
    Age,
    /// Grades of posts.
    Grade,
    /// Bands of the length of leave.
    LeaveLength,
}

/// An interval; `high` is left out where it has no upper end. The unit is said by the field that holds it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// Lower end.
    pub low: Number,
    /// Upper end.
    pub high: Option<Number>,
}
