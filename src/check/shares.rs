//! Shares of women and men that must add to 100 %, and the rate or mean of a group that must lie between those of its
//! parts.

use super::{
    detail::{Division, Span},
    figures::{Figure, by_table, groups, of_sex, only},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    partition::divisions,
    rounding::{Printed, span},
};
use crate::model::{Nature, Observation, Plan, SAME, Sex, Unit, Whole, tidy};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    // A rate that misses its own count is told already; its place among the others says nothing more.
    let told: Vec<FactId> =
        found.iter().filter(|oddity| misses_its_count(&oddity.kind)).filter_map(Oddity::subject).collect();
    for table in groups(plan, by_table) {
        for figure in &table {
            let oddities = [women_and_men(&table, *figure), between_its_parts(&table, *figure)];
            found.extend(
                oddities
                    .into_iter()
                    .flatten()
                    .filter(|oddity| !told.iter().any(|fact| oddity.concerns(*fact))),
            );
        }
    }
}

fn misses_its_count(kind: &OddityKind) -> bool {
    match kind {
        OddityKind::RateAgainstCounts { rounding_only, .. } => !rounding_only,
        OddityKind::RateAgainstSiblings { .. } => true,
        _ => false,
    }
}

fn women_and_men(table: &[Figure<'_>], women: Figure<'_>) -> Option<Oddity> {
    let people = women.population();
    let is_the_one = only(table, people)?.index == women.index && people.sex == Some(Sex::Female);
    (is_the_one && women.whole() == Some(Whole::Sexes)).then_some(())?;
    let men = only(table, &of_sex(people, Some(Sex::Male)))?;
    let (female, male) = (Printed::percent(women.fact)?, Printed::percent(men.fact)?);
    let (sum, tolerance) = (female.value + male.value, female.half() + male.half());
    if (sum - 100.0).abs() <= tolerance + SAME {
        return None;
    }
    let kind =
        OddityKind::SharesDoNotAdd { division: Division::Sex, sum: tidy(sum)?, tolerance: tidy(tolerance)? };
    Some(Oddity::new(kind, vec![FactId::Observation(women.index), FactId::Observation(men.index)]))
}

/// Rates and means: whatever is said of a group as a whole is something between what is said of its parts.
fn is_mean(figure: Figure<'_>) -> bool {
    figure.fact.unit == Some(Unit::Percent)
        || figure.indicator().is_some_and(|indicator| indicator.nature == Nature::MeanPerPerson)
}

fn between_its_parts(table: &[Figure<'_>], whole: Figure<'_>) -> Option<Oddity> {
    let is_the_one = only(table, whole.population())?.index == whole.index && is_mean(whole);
    is_the_one.then_some(())?;
    let divisions = divisions(table, whole);
    // Shares of women and men add to the whole, which is checked above.
    let mut divisions = divisions
        .iter()
        .filter(|way| !(whole.whole() == Some(Whole::Sexes) && way.division == Division::Sex));
    divisions.find_map(|way| {
        let parts: Vec<_> =
            way.parts.iter().filter(|part| part.fact.unit == whole.fact.unit).map(|part| part.fact).collect();
        (parts.len() == way.parts.len()).then_some(())?;
        let range = outside(Printed::of(whole.fact)?, &parts)?;
        let facts = [&whole].into_iter().chain(&way.parts).map(|figure| FactId::Observation(figure.index));
        let kind =
            OddityKind::OutsideItsParts { value: whole.fact.value?, unit: whole.fact.unit?, parts: range };
        Some(Oddity::new(kind, facts.collect()))
    })
}

/// The range of the parts, when the whole lies outside it. A whole that is the sum of its parts is a share of the same
/// people as they are.
fn outside(whole: Printed, parts: &[&Observation]) -> Option<Span> {
    let parts: Option<Vec<Printed>> = parts.iter().map(|part| Printed::of(part)).collect();
    let parts = parts?;
    let (mut low, mut high, mut sum, mut slack) =
        (f64::INFINITY, f64::NEG_INFINITY, 0.0, whole.half() + SAME);
    let mut widest = 0.0_f64;
    for part in parts {
        (low, high) = (low.min(part.value), high.max(part.value));
        sum += part.value;
        slack += part.half();
        widest = widest.max(part.half());
    }
    let within = whole.half() + widest + SAME;
    let inside = whole.value >= low - within && whole.value <= high + within;
    if inside || (sum - whole.value).abs() <= slack { None } else { span(low, high) }
}
