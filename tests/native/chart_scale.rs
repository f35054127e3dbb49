//! The axes hold for any values and years, not only for the ones in the plans.

use kurabe::{
    chart::{TimeScale, ValueScale, position},
    model::{FiscalYear, Period, Unit},
};
use proptest::prelude::*;

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Percent, Unit::Hours, Unit::Days, Unit::Persons, Unit::Cases])
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![4 => 0.0..130.0, 2 => 0.0..100_000.0, 1 => -50.0..50.0, 1 => any::<f64>(), 1 => Just(0.0)]
}

fn month() -> impl Strategy<Value = Period> {
    (1990i16..2090, 1u8..=12).prop_map(|(year, month)| Period::Month { year, month })
}

fn period() -> impl Strategy<Value = Period> {
    let year = (1990i32..2090).prop_map(|year| Period::FiscalYear(FiscalYear::new(year).unwrap()));
    prop_oneof![year, month(), (1990i16..2090).prop_map(Period::CalendarYear)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_value_axis_covers_its_values_with_ascending_ticks(
        values in prop::collection::vec(value(), 0..12),
        unit in unit(),
        intervals in 1u32..8,
    ) {
        let scale = ValueScale::covering(values.iter().copied(), unit, intervals);
        let (low, high) = scale.bounds();
        prop_assert!(low < high && low.is_finite() && high.is_finite());
        for value in values.iter().filter(|value| value.abs() < 1e15) {
            let slack = (high - low) * 1e-6;
            prop_assert!(low - slack <= *value && *value <= high + slack, "{value} is outside {low} to {high}");
        }
        let ticks: Vec<f64> = scale.ticks().iter().map(|tick| tick.get()).collect();
        prop_assert!((2..=16).contains(&ticks.len()), "{ticks:?}");
        prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{ticks:?}");
        let step = ticks[1] - ticks[0];
        prop_assert!((ticks[0] - low).abs() < step * 1e-3, "the first tick is the low end");
        prop_assert!(high - ticks[ticks.len() - 1] < step * 1.001, "less than a step lies beyond the last tick");
        if unit == Unit::Percent {
            prop_assert!(low <= 0.0);
        }
    }

    #[test]
    fn a_greater_value_is_never_drawn_lower(left in value(), right in value(), unit in unit()) {
        let scale = ValueScale::covering([left, right], unit, 4);
        prop_assert!((left < right) <= (scale.fraction(left) <= scale.fraction(right)));
    }

    #[test]
    fn later_periods_lie_further_right_and_inside(periods in prop::collection::vec(period(), 1..8)) {
        let scale = TimeScale::covering(&periods, &[]).unwrap();
        let mut positions: Vec<f64> = periods.iter().copied().map(position).collect();
        positions.sort_by(f64::total_cmp);
        let fractions: Vec<f64> = positions.into_iter().map(|position| scale.fraction(position)).collect();
        prop_assert!(fractions.windows(2).all(|pair| pair[0] <= pair[1]));
        prop_assert!(fractions.iter().all(|fraction| (-1e-9..=1.0 + 1e-9).contains(fraction)));
    }

    #[test]
    fn ticks_of_time_ascend_within_the_axis(periods in prop::collection::vec(month(), 1..5), every in 1u32..24) {
        let ticks = TimeScale::covering(&periods, &[]).unwrap().ticks(every);
        prop_assert!(ticks.windows(2).all(|pair| pair[0].1 < pair[1].1));
        prop_assert!(ticks.iter().all(|(_, at)| (-1e-9..=1.0 + 1e-9).contains(at)));
    }
}
