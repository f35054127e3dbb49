//! The results of a plan in groups: those of one cell, of one table, of the same people, of one question over time. What
//! is compared with what is decided here, from the structured question and never from wording.

use std::cmp::Ordering;

use crate::model::{Indicator, IndicatorKey, Observation, Plan, Population, Sex, Whole, find_indicator};

/// Tables longer than this are not looked at part by part: none is printed, and damage must not hold the page up.
const MAX_TABLE: usize = 300;

/// A result with its place in the plan.
#[derive(Clone, Copy)]
pub(super) struct Figure<'a> {
    pub(super) index: usize,
    pub(super) fact: &'a Observation,
}

impl<'a> Figure<'a> {
    pub(super) fn population(self) -> &'a Population {
        &self.fact.population
    }

    pub(super) fn indicator(self) -> Option<&'static Indicator> {
        find_indicator(self.fact.indicator.as_str())
    }

    /// Which figures beside it add to 100 % with it.
    pub(super) fn whole(self) -> Option<Whole> {
        self.indicator()?.whole
    }
}

/// How two results are compared when they are put into groups.
type Order = fn(&Observation, &Observation) -> Ordering;

/// Results of the same question at the same time.
pub(super) fn by_cell(left: &Observation, right: &Observation) -> Ordering {
    by_table(left, right).then_with(|| left.population.cmp(&right.population))
}

/// Results of one indicator, at one time, under one condition: what a table has in its rows and columns.
pub(super) fn by_table(left: &Observation, right: &Observation) -> Ordering {
    head(&left.indicator)
        .cmp(head(&right.indicator))
        .then_with(|| left.period.cmp(&right.period))
        .then_with(|| left.condition.cmp(&right.condition))
}

/// Results of the same question over time.
pub(super) fn by_question(left: &Observation, right: &Observation) -> Ordering {
    (&left.indicator, &left.population, &left.condition).cmp(&(
        &right.indicator,
        &right.population,
        &right.condition,
    ))
}

/// Results of one indicator at one time, whatever the condition.
pub(super) fn by_indicator(left: &Observation, right: &Observation) -> Ordering {
    (&left.indicator, left.period).cmp(&(&right.indicator, right.period))
}

/// Results of the same people at the same time.
pub(super) fn by_people(left: &Observation, right: &Observation) -> Ordering {
    (left.period, &left.population).cmp(&(right.period, &right.population))
}

/// Posts of all grades together are the staff, so that the rows of posts add up to the row of staff.
fn head(indicator: &IndicatorKey) -> &str {
    let together = find_indicator(indicator.as_str()).and_then(|shared| shared.together);
    together.unwrap_or(indicator.as_str())
}

/// The results of the plan in groups; within a group by time and people, so that what is found does not depend
/// on the order in which the plan lists them.
pub(super) fn groups(plan: &Plan, order: Order) -> Vec<Vec<Figure<'_>>> {
    let mut figures: Vec<Figure<'_>> =
        plan.observations.iter().enumerate().map(|(index, fact)| Figure { index, fact }).collect();
    // One sort serves every grouping: a file may hold twenty thousand results.
    figures
        .sort_by(|left, right| order(left.fact, right.fact).then_with(|| by_people(left.fact, right.fact)));
    figures
        .chunk_by(|left, right| order(left.fact, right.fact) == Ordering::Equal)
        .map(<[_]>::to_vec)
        .filter(|group| group.len() <= MAX_TABLE)
        .collect()
}

/// The one figure of these people in a table; nothing where there is none, or several that disagree.
pub(super) fn only<'a>(table: &[Figure<'a>], population: &Population) -> Option<Figure<'a>> {
    let mut held = table.iter().filter(|figure| figure.population() == population);
    let first = held.next()?;
    held.all(|other| same_figures(first.fact, other.fact)).then_some(*first)
}

pub(super) fn same_figures(left: &Observation, right: &Observation) -> bool {
    left.value == right.value
        && left.unit == right.unit
        && left.numerator == right.numerator
        && left.denominator == right.denominator
}

/// The same people, of one sex or of both.
pub(super) fn of_sex(population: &Population, sex: Option<Sex>) -> Population {
    Population { sex, ..population.clone() }
}

/// Whether two results are printed in the same table of a document.
pub(super) fn share_a_table(left: &Observation, right: &Observation) -> bool {
    left.places.iter().any(|one| {
        right.places.iter().any(|other| one.source == other.source && one.section == other.section)
    })
}
