//! What must hold for every target: the sums close, and no order of a file changes what is said.

use kurabe::{
    compare::{Column, ProgressRow, ProgressSort, Slot, Status, columns, progress, sorted},
    model::Dataset,
};
use proptest::prelude::*;

use crate::support::{IDS, plan};

use super::made::{Made, overtime, share};

fn made() -> impl Strategy<Value = Made> {
    let comparator = prop::sample::select(vec!["at_least", "at_most", "below", "about", "exactly", "keep"]);
    let due =
        prop::sample::select(vec!["FY2019", "FY2021", "FY2024", "end_of_plan", "every_year", "unstated"]);
    let results = prop::collection::btree_map(2015..2024_i32, 0..1000_u32, 0..7);
    (any::<bool>(), comparator, 1..1000_u32, due, results).prop_map(
        |(women, comparator, value, due, results)| {
            let tenths = |value: u32| f64::from(value) / 10.0;
            let years: Vec<_> =
                results.iter().map(|(year, value)| (format!("FY{year}"), tenths(*value))).collect();
            let results: Vec<_> = years.iter().map(|(year, value)| (year.as_str(), *value)).collect();
            let target = if women { share } else { overtime }(comparator, tenths(value), due);
            target.results(&results)
        },
    )
}

proptest! {
    #[test]
    fn the_needed_pace_reaches_the_target_in_the_due_year(made in made()) {
        let row = made.row();
        if let (Some(pace), Some(latest)) = (row.needed_pace, row.latest) {
            let years = f64::from(pace.to_year.years_since(pace.from_year));
            let reached = latest.value.get() + pace.per_year.get() * years;
            prop_assert!((reached - row.target.target.value.unwrap().get()).abs() < 1e-6);
            prop_assert_eq!(Some(pace.to_year), row.due);
            prop_assert_eq!(row.attained, Some(false));
        }
    }

    #[test]
    fn the_pace_so_far_leads_from_the_start_to_the_latest_result(made in made()) {
        let row = made.row();
        if let Some(pace) = row.pace_so_far {
            let years = f64::from(pace.to_year.years_since(pace.from_year));
            let reached = row.start.unwrap().milestone.value.get() + pace.per_year.get() * years;
            prop_assert!((reached - row.latest.unwrap().value.get()).abs() < 1e-6);
        }
    }

    #[test]
    fn a_row_is_the_same_in_whatever_order_its_results_are_written(made in made()) {
        // The facts of two plans are never the same, so that they are held against each other as they read.
        prop_assert_eq!(format!("{:?}", made.row()), format!("{:?}", made.clone().turned().row()));
    }

    #[test]
    fn a_status_never_contradicts_the_latest_result(made in made()) {
        let row = made.row();
        match row.status {
            Status::Achieved | Status::EasierThanStart => prop_assert_eq!(row.attained, Some(true)),
            Status::BeforePlan { .. } => prop_assert_eq!(row.attained, None),
            Status::PlanOverNotMet => prop_assert_eq!(row.attained, Some(false)),
            Status::Behind | Status::OnPace | Status::MovingAway | Status::MetThenLost(_) => {
                prop_assert_eq!(row.attained, Some(false));
            }
            _ => {}
        }
    }

    #[test]
    fn an_order_keeps_every_row_and_orders_what_is_ordered_already_no_further(
        plans in prop::collection::vec(made(), 1..8),
        sort in prop::sample::select(ProgressSort::ALL.to_vec()),
    ) {
        let columns: Vec<_> = plans
            .iter()
            .zip(0..)
            .map(|(made, slot)| Column::of_plan(Slot(slot), made.plan().into()))
            .collect();
        let rows = progress(&columns, super::today());
        let once = sorted(rows.clone(), sort);
        prop_assert_eq!(once.len(), rows.len());
        prop_assert_eq!(&sorted(once.clone(), sort), &once);
    }
}

proptest! {
    // Each case reads the five files twice.
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn the_order_of_targets_and_results_in_the_five_files_changes_no_status(seed in 0..1000_usize) {
        let shuffled = |turn: bool| {
            let plans = IDS.iter().map(|id| {
                let mut plan = plan(id);
                if turn {
                    let (targets, results) = (plan.targets.len().max(1), plan.observations.len().max(1));
                    plan.targets.rotate_left(seed % targets);
                    plan.observations.rotate_left(seed % results);
                    plan.observations.reverse();
                }
                plan
            });
            let dataset = plans.fold(Dataset::default(), |dataset, plan| dataset.with(plan.into()));
            progress(&columns(&dataset, &IDS.map(str::to_owned)), super::today())
        };
        for (row, other) in shuffled(false).iter().zip(&shuffled(true)) {
            let status = |row: &ProgressRow| format!("{:?}", row.status);
            prop_assert_eq!((&row.id, status(row), row.latest), (&other.id, status(other), other.latest));
        }
    }
}
