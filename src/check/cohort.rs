//! Rates of the same people in the same year: the fathers of a year are as many for every leave they may take, and those
//! who took childcare leave are as many in the table of its lengths.

use super::{
    figures::{Figure, by_people, groups},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    rounding::{Printed, same, span},
};
use crate::{
    compare::in_order,
    model::{BaseGroup, Condition, Count, MadeFrom, Plan, SAME},
};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for people in groups(plan, by_people) {
        let leave = |figure: &Figure<'_>| {
            let leave = figure.indicator().and_then(|indicator| indicator.leave);
            (leave, figure.fact.condition.leave_length)
        };
        let rates = in_order(people.iter().copied().filter(|figure| is_of_parents(*figure)), leave);
        let mut with_base = rates.iter().filter_map(|figure| Some((*figure, base(*figure)?)));
        if let Some((first, first_base)) = with_base.next() {
            let other = with_base.find(|(_, other)| !same(other.get(), first_base.get()));
            match other {
                Some((second, second_base)) => {
                    let kind = OddityKind::CohortDiffers { first: first_base, second: second_base };
                    let facts = [first, second].map(|figure| FactId::Observation(figure.index));
                    found.push(Oddity::new(kind, facts.to_vec()));
                }
                None => {
                    let without = rates.iter().filter(|figure| figure.fact.denominator.is_none());
                    found.extend(without.filter_map(|figure| impossible(*figure, first, first_base)));
                }
            }
        }
        found.extend(lengths(&people));
    }
}

fn base(figure: Figure<'_>) -> Option<Count> {
    figure.fact.denominator.filter(|count| count.get() > 0.0)
}

/// Restrictions to those who wish, or to several leaves at once, change the base; a minimum length does not.
fn is_of_parents(figure: Figure<'_>) -> bool {
    let condition = &figure.fact.condition;
    let unrestricted = Condition { leave_length: condition.leave_length, ..Condition::default() };
    figure.indicator().is_some_and(|indicator| indicator.base == Some(BaseGroup::Parents))
        && *condition == unrestricted
}

/// The shares by length are shares of those who took the leave.
fn lengths(people: &[Figure<'_>]) -> Vec<Oddity> {
    let takers = people.iter().filter(|figure| figure.fact.condition == Condition::default());
    let mut takers = takers.filter_map(|figure| match figure.indicator()?.made_from? {
        MadeFrom::Lengths { distribution } => Some((*figure, distribution)),
        _ => None,
    });
    let Some((rate, distribution, count)) = takers
        .next()
        .and_then(|(figure, distribution)| Some((figure, distribution, figure.fact.numerator?)))
        .filter(|(.., count)| count.get() > 0.0)
    else {
        return Vec::new();
    };
    people
        .iter()
        .filter(|figure| figure.fact.indicator.as_str() == distribution)
        .filter_map(|figure| impossible(*figure, rate, count))
        .collect()
}

fn impossible(figure: Figure<'_>, related: Figure<'_>, base: Count) -> Option<Oddity> {
    let printed = Printed::percent(figure.fact)?;
    let share = |people: f64| people * 100.0 / base.get();
    let below = (printed.value * base.get() / 100.0 + SAME).floor();
    let fits = |people: f64| (share(people) - printed.value).abs() < printed.step();
    // Within one step of the last decimal, so that another rounding raises no alarm.
    if fits(below) || fits(below + 1.0) || printed.value < 0.0 {
        return None;
    }
    let kind = OddityKind::ImpossibleShare {
        printed: figure.fact.value?,
        base,
        nearest: span(share(below), share(below + 1.0))?,
        smallest: smallest_base(printed, base),
    };
    Some(Oddity::new(kind, vec![FactId::Observation(figure.index), FactId::Observation(related.index)]))
}

/// Bases beyond this are no reading any more: nearly every rate with one decimal fits one of them.
const LARGEST_BASE: f64 = 1000.0;

/// The smallest base over which a whole number of people gives the printed rate, up to twice the base and ten more.
fn smallest_base(printed: Printed, base: Count) -> Option<(Count, Count)> {
    let mut bases = 1.0;
    while bases <= (base.get() * 2.0 + 10.0).min(LARGEST_BASE) {
        let people = (printed.value * bases / 100.0).round();
        if printed.is_rounded_from(people * 100.0 / bases) {
            return Some((Count::new(people)?, Count::new(bases)?));
        }
        bases += 1.0;
    }
    None
}
