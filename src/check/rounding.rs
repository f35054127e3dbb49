//! Printed rates and the numbers they can stand for: at how many decimals they are printed, and which exact numbers
//! round to them. 端数 are rounded half up unless a whole series shows another rule.

use super::detail::{Rounding, Span};
use crate::model::{Number, Observation, SAME, Unit, decimals_shown, last_digit, tidy};

/// A printed number with its decimals.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printed {
    pub(super) value: f64,
    pub(super) decimals: usize,
}

impl Printed {
    /// The result's value in %, with the decimals it is printed with.
    pub(super) fn percent(fact: &Observation) -> Option<Self> {
        Self::of(fact).filter(|_| fact.unit == Some(Unit::Percent))
    }

    /// The result's value in its unit, with the decimals it is printed with.
    pub(super) fn of(fact: &Observation) -> Option<Self> {
        let value = fact.value?;
        let decimals = decimals_shown(&fact.places, value);
        Some(Self { value: value.get(), decimals })
    }

    /// One unit of the last printed decimal.
    pub(super) fn step(self) -> f64 {
        last_digit(self.decimals)
    }

    /// Half a unit of the last decimal: as far as rounding can carry it.
    pub(super) fn half(self) -> f64 {
        self.step() / 2.0
    }

    /// Whether the exact number rounds half up to this one.
    pub(super) fn is_rounded_from(self, exact: f64) -> bool {
        same(round_half_up(exact, self.decimals), self.value)
    }

    /// Whether the exact number gives this one under another rule.
    pub(super) fn follows(self, exact: f64, rule: Rounding) -> bool {
        let scaled = exact / self.step();
        let whole = match rule {
            Rounding::Down => (scaled + SAME).floor(),
            Rounding::Up => (scaled - SAME).ceil(),
        };
        same(whole * self.step(), self.value)
    }
}

pub(super) fn same(left: f64, right: f64) -> bool {
    (left - right).abs() < SAME * left.abs().max(1.0)
}

/// The number at so many decimals, halves upwards (四捨五入).
pub(super) fn round_half_up(exact: f64, decimals: usize) -> f64 {
    let step = last_digit(decimals);
    (exact / step + 0.5 + SAME).floor() * step
}

/// The end of an interval is a quotient: nobody is told more than millionths of it.
fn told(end: f64) -> Option<Number> {
    tidy((end * 1e6).round() / 1e6)
}

/// The interval, without an upper end where that is infinite.
pub(super) fn span(low: f64, high: f64) -> Option<Span> {
    Some(Span { low: told(low)?, high: told(high) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_up_and_the_other_rules_are_told_apart() {
        let printed = |value, decimals| Printed { value, decimals };
        for (exact, value, half_up, down, up) in [
            (43.75, 43.8, true, false, true),
            (43.75, 43.7, false, true, false),
            (200.0 / 3.0, 66.7, true, false, true),
            (200.0 / 3.0, 66.6, false, true, false),
            (35.3, 35.3, true, true, true),
            (100.0 / 3.0, 33.4, false, false, true),
        ] {
            let printed = printed(value, 1);
            assert_eq!(printed.is_rounded_from(exact), half_up, "{exact} {value}");
            assert_eq!(printed.follows(exact, Rounding::Down), down, "{exact} {value} down");
            assert_eq!(printed.follows(exact, Rounding::Up), up, "{exact} {value} up");
        }
        assert!(printed(18.0, 1).is_rounded_from(1100.0 / 61.0));
        assert!(printed(18.0, 0).is_rounded_from(1099.0 / 60.0));
    }

    #[test]
    fn binary_tails_are_taken_off() {
        assert_eq!(tidy(0.1 + 0.2).map(Number::get), Some(0.3));
        assert_eq!(span(1.0, f64::INFINITY).and_then(|span| span.high), None);
    }
}
