//! Sums of printed decimals: floating point cannot hold most of them exactly, and a sum shows what it adds.

use super::{
    decimal::decimal,
    quantity::Number,
    source::{Place, decimals_printed},
};

/// Two sums of printed decimals that differ by less are the same: floating point cannot hold 17.2 exactly.
pub(crate) const SAME: f64 = 1e-9;

/// The number without what floating point adds to a sum of decimals: 17.2 − 18 is −0.8.
pub(crate) fn tidy(value: f64) -> Option<Number> {
    Number::new(decimal(&format!("{value:.9}")).unwrap_or(value) + 0.0)
}

/// The decimals of a value as printed; where no print holds it, those it needs.
pub(crate) fn decimals_shown(places: &[Place], value: Number) -> usize {
    let needed = || value.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
    decimals_printed(places, value).unwrap_or_else(needed)
}

/// One unit of the last of so many decimals: 1 for 30, 0.1 for 12.5.
pub(crate) fn last_digit(decimals: usize) -> f64 {
    // Nobody prints more than nine decimals; a longer tail is damage.
    1.0 / (0..decimals.min(9)).fold(1.0, |power, _| power * 10.0)
}
