//! What meets a target, how far a figure is from it, and which way leads there. Only one target and plain figures are seen
//! here; years and results are in the sibling modules.
//!
//! Attainment goes by the value as printed. A rate is not worked out again from its people: 18.0% printed against "18% or
//! more" is met, even where the people behind it make 17.96%.

use super::unsaid::Unsaid;
use crate::model::{Cell, Comparator, Direction, Number, SAME, Target, Unit, decimals_shown, last_digit};

/// Which way leads to a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::compare) enum Way {
    /// Upwards.
    Up,
    /// Downwards.
    Down,
    /// To a value, from either side.
    Toward(Number),
}

impl Way {
    /// The comparator says which way; where it does not, the indicator does. Nothing where neither does.
    pub(in crate::compare) fn of(target: &Target, direction: Direction) -> Option<Self> {
        let by_direction = match direction {
            Direction::HigherIsBetter => Some(Self::Up),
            Direction::LowerIsBetter => Some(Self::Down),
            Direction::Neither => None,
        };
        match target.comparator {
            Comparator::AtLeast => Some(Self::Up),
            Comparator::AtMost | Comparator::Below => Some(Self::Down),
            Comparator::Exactly => target.value.map(Self::Toward),
            Comparator::About => by_direction.or(target.value.map(Self::Toward)),
            Comparator::Keep
            | Comparator::NoWorseThanPreviousYear
            | Comparator::DirectionOnly
            | Comparator::Qualitative => by_direction,
        }
    }

    /// The larger, the worse. Only the order and differences of two of them mean something.
    pub(in crate::compare) fn badness(self, value: Number) -> f64 {
        match self {
            Self::Up => -value.get(),
            Self::Down => value.get(),
            Self::Toward(aim) => (value.get() - aim.get()).abs(),
        }
    }
}

/// A value to be met.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::compare) struct Goal {
    /// Which way leads to it.
    pub way: Way,
    /// The value.
    pub value: Number,
    /// How much worse than the value still meets it.
    slack: f64,
    /// Whether the value itself does not meet it (未満).
    strict: bool,
}

impl Goal {
    /// The goal of a target with a number, or why it has none.
    ///
    /// "About" a value is met by what rounds to it, in the digits the target is printed with, and by what is better: a
    /// document that means more does not say how much, and a result beyond a modest aim does not miss it.
    pub(in crate::compare) fn of(target: &Target, direction: Direction) -> Result<Self, Unsaid> {
        let value = match target.cell() {
            Some(Cell::Known(quantity)) => quantity.number,
            Some(Cell::Absent(_)) => return Err(Unsaid::TargetIsBlank),
            None => return Err(Unsaid::NoNumber),
        };
        if !target.comparator.needs_value() {
            return Err(Unsaid::NoNumber);
        }
        let way = Way::of(target, direction).ok_or(Unsaid::NoDirection)?;
        let slack =
            if target.comparator == Comparator::About { half_of_last_digit(target, value) } else { 0.0 };
        Ok(Self { way, value, slack, strict: target.comparator == Comparator::Below })
    }

    /// The goal of being no worse than an earlier value.
    pub(in crate::compare) fn no_worse_than(value: Number, way: Way) -> Self {
        Self { way, value, slack: 0.0, strict: false }
    }

    /// Whether a value meets it.
    pub(in crate::compare) fn is_met(&self, value: Number) -> bool {
        let beyond = self.beyond(value);
        if self.strict { beyond < -SAME } else { beyond <= self.slack + SAME }
    }

    /// How far a value is on the wrong side; negative on the right side.
    pub(in crate::compare) fn beyond(&self, value: Number) -> f64 {
        self.way.badness(value) - self.way.badness(self.value)
    }

    /// How far a value has to go, 0 or more.
    pub(in crate::compare) fn shortfall(&self, value: Number) -> f64 {
        self.beyond(value).max(0.0)
    }

    /// Whether it asks for less than `start`. A value to be hit exactly is never easier than another.
    pub(in crate::compare) fn is_easier_than(&self, start: Number) -> bool {
        self.beyond(start) < -self.slack - SAME
    }
}

/// Half of the last digit a target is printed with: 0.5 for 30, 0.05 for 12.5.
fn half_of_last_digit(target: &Target, value: Number) -> f64 {
    last_digit(decimals_shown(&target.places, value)) / 2.0
}

/// What distances are measured against when targets of different units stand in one order: the whole for a share, the
/// target for anything else.
pub(in crate::compare) fn scale(unit: Option<Unit>, target: Number) -> f64 {
    match unit {
        Some(Unit::Percent) => 100.0,
        _ if target.get() == 0.0 => 1.0,
        _ => target.get().abs(),
    }
}
