//! The axis of values: where it begins and ends, and its round ticks. Pixels are none of its business: a value
//! becomes a fraction of the axis.

use crate::model::{Number, Unit};

/// Values beyond this are drawn at the edge: no plan states such, and sums of them would overflow.
const FAR: f64 = 1e15;
/// Values that differ by less are the same on an axis.
const NEAR: f64 = 1e-6;

/// An axis of values.
///
/// Shares, and whatever varies much, begin at zero. Values that differ by less than a fifth of the largest (yearly
/// hours of work, days of leave) begin later, but always show at least that fifth, so small differences are not
/// blown up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ValueScale {
    low: f64,
    high: f64,
    step: Step,
}

/// A step of 1, 2, 2.5 or 5 times a power of ten, kept in two parts so that ticks come out without rounding errors.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Step {
    digits: f64,
    power: i32,
}

impl Step {
    /// `count` steps.
    fn times(self, count: f64) -> f64 {
        let whole = count * self.digits;
        if self.power < 0 { whole / 10f64.powi(-self.power) } else { whole * 10f64.powi(self.power) }
    }

    fn size(self) -> f64 {
        self.times(1.0)
    }

    /// The step that divides `span` most nearly into `intervals`; whole numbers for things counted one by one.
    fn dividing(span: f64, intervals: f64, whole: bool) -> Self {
        let middle = (span / intervals).log10().floor();
        let middle = if middle.is_finite() { middle as i32 } else { 0 };
        let mut best = Self { digits: 1.0, power: if whole { middle.max(0) } else { middle } };
        let distance = |step: Self| (span / step.size() - intervals).abs();
        for power in middle - 1..=middle + 1 {
            for digits in [1.0, 2.0, 2.5, 5.0] {
                let step = Self { digits, power };
                if whole && step.size().fract() != 0.0 {
                    continue;
                }
                if distance(step) < distance(best) - 1e-9 {
                    best = step;
                }
            }
        }
        best
    }
}

impl ValueScale {
    /// The axis that shows all `values` with about `intervals` intervals between its ticks.
    ///
    /// A percentage axis ends at 100 as soon as half of that is passed, and above 100 only as far as the values go.
    ///
    /// ```
    /// use kurabe::{chart::ValueScale, model::Unit};
    /// let scale = ValueScale::covering([37.5, 108.3], Unit::Percent, 4);
    /// assert_eq!(scale.ticks().iter().map(|tick| tick.get()).collect::<Vec<_>>(), [0.0, 25.0, 50.0, 75.0, 100.0]);
    /// assert_eq!(scale.bounds(), (0.0, 110.0));
    /// ```
    pub fn covering(values: impl IntoIterator<Item = f64>, unit: Unit, intervals: u32) -> Self {
        let values = values.into_iter().filter(|value| value.is_finite()).map(|value| value.clamp(-FAR, FAR));
        let (least, most) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| {
            (value.min(least), value.max(most))
        });
        let (least, most) = if least > most { (0.0, 0.0) } else { (least, most) };
        let percent = unit == Unit::Percent;
        let near_zero = percent || least < most * 0.8;
        let low = if near_zero { least.min(0.0) } else { least.min(most * 0.8) };
        let high = match most {
            most if percent && !(NEAR..=50.0).contains(&most) => most.max(100.0),
            most if most < low + NEAR => low + 1.0,
            most => most,
        };
        let whole = matches!(unit, Unit::Persons | Unit::Cases | Unit::Times);
        let step = Step::dividing(high - low, f64::from(intervals.max(2)), whole);
        let size = step.size();
        let low = step.times((low / size + 1e-9).floor());
        // Above 100 % a fifth of a step is enough: the place beyond the last tick holds the exception, not the rule.
        let finest = if percent && high > 100.0 { size / 5.0 } else { size };
        let high = ((high / finest - 1e-9).ceil() * finest).max(low + size);
        Self { low, high, step }
    }

    /// The values at the two ends.
    pub fn bounds(&self) -> (f64, f64) {
        (self.low, self.high)
    }

    /// Whether zero lies below the low end.
    pub fn begins_above_zero(&self) -> bool {
        self.low > 0.0
    }

    /// The round values to be marked, from low to high.
    pub fn ticks(&self) -> Vec<Number> {
        let size = self.step.size();
        let (first, last) = ((self.low / size - 1e-6).ceil(), (self.high / size + 1e-6).floor());
        let count = (last - first).clamp(0.0, 50.0) as u32;
        (0..=count).filter_map(|index| Number::new(self.step.times(first + f64::from(index)))).collect()
    }

    /// Where a value lies, 0 at the low end and 1 at the high end. What lies beyond is put at the end.
    pub fn fraction(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64], unit: Unit, intervals: u32) -> Vec<f64> {
        ValueScale::covering(values.iter().copied(), unit, intervals)
            .ticks()
            .iter()
            .map(|tick| tick.get())
            .collect()
    }

    #[test]
    fn percentages_begin_at_zero_and_end_at_a_hundred_when_they_pass_half_of_it() {
        assert_eq!(ticks(&[92.3, 97.0], Unit::Percent, 4), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(ticks(&[92.3], Unit::Percent, 2), [0.0, 50.0, 100.0]);
        assert_eq!(ticks(&[28.0, 17.2], Unit::Percent, 4), [0.0, 10.0, 20.0, 30.0]);
        assert_eq!(ticks(&[2.62, 2.8], Unit::Percent, 4), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(ticks(&[0.0], Unit::Percent, 4), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(ticks(&[250.0], Unit::Percent, 4), [0.0, 50.0, 100.0, 150.0, 200.0, 250.0]);
    }

    #[test]
    fn near_values_are_not_blown_up() {
        assert_eq!(ticks(&[14.1, 15.0], Unit::Days, 4), [12.0, 13.0, 14.0, 15.0]);
        assert_eq!(ticks(&[8.0, 15.0], Unit::Days, 4), [0.0, 5.0, 10.0, 15.0]);
    }

    #[test]
    fn people_are_counted_whole_and_values_below_zero_are_shown() {
        assert_eq!(ticks(&[0.0, 2.0], Unit::Persons, 4), [0.0, 1.0, 2.0]);
        assert_eq!(ticks(&[-3.0, 4.0], Unit::Days, 4), [-4.0, -2.0, 0.0, 2.0, 4.0]);
    }

    #[test]
    fn fractions_come_out_as_they_are_written() {
        assert_eq!(ticks(&[0.0, 0.3], Unit::Hours, 3), [0.0, 0.1, 0.2, 0.3]);
    }

    #[test]
    fn no_values_still_make_an_axis() {
        assert_eq!(ticks(&[], Unit::Hours, 2), [0.0, 0.5, 1.0]);
    }
}
