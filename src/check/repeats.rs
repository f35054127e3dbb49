//! The same figure told twice: two entries for one cell, a place that prints another number, a column of another year,
//! a starting point that differs from the result it repeats.

use super::{
    figures::{Figure, by_cell, groups},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    rounding::same,
};
use crate::{
    compare::{Question, in_order},
    model::{FiscalYear, Number, Period, Place, Plan, Stage, Target, Unit},
    notation::label::{numbers_of, only_fiscal_year},
};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for cell in groups(plan, by_cell) {
        found.extend(values_differ(&cell));
    }
    for (index, fact) in plan.observations.iter().enumerate() {
        let figure = Figure { index, fact };
        if let (Some(value), Some(unit)) = (fact.value, fact.unit) {
            printed_differs(value, unit, &fact.places, FactId::Observation(index), found);
            found.extend(other_years_column(plan, figure, value, unit));
        }
    }
    for (index, target) in plan.targets.iter().enumerate() {
        if let (Some(value), Some(unit)) = (target.value, target.unit) {
            printed_differs(value, unit, &target.places, FactId::Target(index), found);
            found.extend(repeated_target(plan, index, target, value, unit));
            found.extend(baseline_differs(plan, index, target, unit));
        }
    }
    grades_differ(plan, found);
}

fn values_differ(cell: &[Figure<'_>]) -> Option<Oddity> {
    let known = cell.iter().filter_map(|figure| Some((figure, figure.fact.value?, figure.fact.unit?)));
    // By size, so that the order of the entries decides nothing.
    let known = in_order(known, |(_, value, unit)| (*unit, value.get().to_bits()));
    let (first, first_value, unit) = known.first()?;
    let (second, second_value, _) =
        known.iter().find(|(_, value, other)| other == unit && !same(value.get(), first_value.get()))?;
    let kind = OddityKind::ValuesDiffer { first: *first_value, second: *second_value, unit: *unit };
    Some(Oddity::new(kind, vec![FactId::Observation(first.index), FactId::Observation(second.index)]))
}

fn printed_differs(value: Number, unit: Unit, places: &[Place], fact: FactId, found: &mut Vec<Oddity>) {
    for (place, printed) in
        places.iter().enumerate().filter_map(|(at, place)| Some((at, place.printed.as_ref()?)))
    {
        let numbers = numbers_of(printed, unit);
        // A minus may be printed as △ or ▲ before the digits, a sum as its parts.
        let sum: f64 = numbers.iter().sum();
        let said = |number: f64| same(number, value.get().abs());
        if !numbers.is_empty() && !numbers.iter().copied().any(said) && !said(sum) {
            let kind = OddityKind::PrintedDiffers { value, unit, printed: printed.clone(), place };
            found.push(Oddity::new(kind, vec![fact]));
        }
    }
}

/// The year at a figure's column, or at its row where the column names none.
fn label(place: &Place) -> Option<FiscalYear> {
    [&place.column, &place.row].into_iter().find_map(|text| only_fiscal_year(text.as_deref()?))
}

fn other_years_column(plan: &Plan, figure: Figure<'_>, value: Number, unit: Unit) -> Option<Oddity> {
    let Period::FiscalYear(year) = figure.fact.period else { return None };
    let label = figure.fact.places.iter().filter_map(label).find(|label| *label != year)?;
    let question = Question::of_observation(figure.fact);
    let of_that_year = plan.observations.iter().enumerate().find(|(_, other)| {
        other.period == Period::FiscalYear(label)
            && other.unit == Some(unit)
            && question.asks_observation(other)
            && other.value.is_some_and(|other| !same(other.get(), value.get()))
    });
    let kind = OddityKind::OtherYearsColumn {
        value,
        unit,
        period: figure.fact.period,
        label,
        of_that_year: of_that_year.and_then(|(_, other)| other.value),
    };
    let facts = [figure.index].into_iter().chain(of_that_year.map(|(index, _)| index));
    Some(Oddity::new(kind, facts.map(FactId::Observation).collect()))
}

/// Two entries for one target: told once, at the first of them.
fn repeated_target(plan: &Plan, index: usize, target: &Target, value: Number, unit: Unit) -> Option<Oddity> {
    let question = Question::of_target(target);
    let same_target = |(_, other): &(usize, &Target)| {
        (other.comparator, other.due, other.stage) == (target.comparator, target.due, target.stage)
            && question.asks_target(other)
            && other.unit == Some(unit)
            && other.value.is_some_and(|other| !same(other.get(), value.get()))
    };
    let (other, repeated) = plan.targets.iter().enumerate().skip(index + 1).find(same_target)?;
    let kind = OddityKind::ValuesDiffer { first: value, second: repeated.value?, unit };
    Some(Oddity::new(kind, vec![FactId::Target(index), FactId::Target(other)]))
}

fn baseline_differs(plan: &Plan, index: usize, target: &Target, unit: Unit) -> Option<Oddity> {
    let baseline = target.baseline.filter(|_| target.stage != Stage::PreviousPlan)?;
    let question = Question::of_target(target);
    let (at, result) = plan.observations.iter().enumerate().find_map(|(at, fact)| {
        let of_that_time = Some(fact.period) == baseline.period && fact.unit == Some(unit);
        let result = fact.value.filter(|_| of_that_time && question.asks_observation(fact))?;
        (!same(result.get(), baseline.value.get())).then_some((at, result))
    })?;
    let kind = OddityKind::BaselineDiffers { baseline: baseline.value, result, unit };
    Some(Oddity::new(kind, vec![FactId::Target(index), FactId::Observation(at)]))
}

fn grades_differ(plan: &Plan, found: &mut Vec<Oddity>) {
    let graded = plan.grades.iter().enumerate().filter_map(|(index, fact)| Some((index, fact, fact.grade?)));
    let graded = in_order(graded, |(_, fact, grade)| (fact.measure.clone(), fact.period, *grade));
    for pair in graded.windows(2) {
        if let [(first, one, first_grade), (second, other, second_grade)] = pair
            && (&one.measure, one.period) == (&other.measure, other.period)
            && first_grade != second_grade
        {
            let kind = OddityKind::GradesDiffer { first: *first_grade, second: *second_grade };
            found.push(Oddity::new(kind, vec![FactId::Grade(*first), FactId::Grade(*second)]));
        }
    }
}
