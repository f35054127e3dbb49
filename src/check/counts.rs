//! Counts against their totals, in rows and columns: women and men, ages and grades; and a part against the whole, alone and with
//! what is left beside it.

use super::{
    detail::{Counted, Division},
    figures::{Figure, by_table, groups, only},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    partition::{Divided, divisions},
    rounding::same,
};
use crate::model::{Count, Nature, Plan, Population, SAME, StaffScope, Unit};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for table in groups(plan, by_table) {
        for figure in &table {
            // A figure held twice is looked at once.
            if only(&table, figure.population()).is_some_and(|one| one.index == figure.index) {
                let ways = divisions(&table, *figure);
                found.extend(ways.iter().filter_map(|way| numerators(&table, way, &ways)));
                found.extend(ways.iter().filter_map(denominators));
                found.extend(part_above_whole(&table, *figure));
                found.extend(shares_apart(&table, *figure));
            }
        }
    }
}

/// The people, cases or hours that a figure counts.
fn counted(figure: Figure<'_>) -> Option<Count> {
    let fact = figure.fact;
    let adds_up = matches!(fact.unit, Some(Unit::Persons | Unit::Cases))
        || figure.indicator().is_some_and(|indicator| indicator.nature == Nature::Total);
    fact.numerator.or_else(|| fact.value.filter(|_| adds_up).and_then(|value| Count::new(value.get())))
}

/// A share counts people; anything else counts what its unit says.
fn unit_of(figure: Figure<'_>) -> Unit {
    figure.fact.unit.filter(|unit| *unit != Unit::Percent).unwrap_or(Unit::Persons)
}

/// The sum of the parts that are printed, and whether that is all of them.
fn sum(way: &Divided<'_>, amount: impl Fn(Figure<'_>) -> Option<Count>) -> Option<(Count, bool)> {
    let known: Vec<_> = way.parts.iter().filter_map(|part| amount(*part)).collect();
    let sum = known.iter().map(|count| count.get()).sum();
    if known.is_empty() { None } else { Some((Count::new(sum)?, known.len() == way.parts.len())) }
}

fn numerators(table: &[Figure<'_>], way: &Divided<'_>, ways: &[Divided<'_>]) -> Option<Oddity> {
    let total = counted(way.total)?;
    let (sum_of_parts, complete) = sum(way, counted)?;
    let above = sum_of_parts.get() > total.get() + SAME;
    if same(sum_of_parts.get(), total.get()) || !(complete || above) {
        return None;
    }
    let otherwise = ways.iter().filter(|other| other.division != way.division).find_map(|other| {
        sum(other, counted).filter(|(_, complete)| *complete).map(|(sum, _)| (other.division, sum))
    });
    // A printed total that is itself above the wider group is told as that.
    let whole = whole_of(table, way.total).and_then(|whole| Some((whole, counted(whole)?)));
    let wider = whole.filter(|(_, count)| sum_of_parts > *count && total <= *count);
    let likelier =
        otherwise.map(|(_, other)| other).filter(|other| complete && same(other.get(), sum_of_parts.get()));
    let kind = OddityKind::CountsDoNotAdd {
        counted: Counted::Numerators,
        unit: unit_of(way.total),
        division: way.division,
        sum: sum_of_parts,
        total,
        incomplete: !complete,
        otherwise,
        wider: wider.map(|(_, count)| count),
        likelier,
    };
    let facts = facts(way).into_iter().chain(wider.map(|(whole, _)| FactId::Observation(whole.index)));
    Some(Oddity::new(kind, facts.collect()))
}

/// Women and men are counted among the same people, or their bases add up to that of both; for ages and grades the
/// numerators of the row of both sexes say the same already.
fn denominators(way: &Divided<'_>) -> Option<Oddity> {
    if way.division != Division::Sex {
        return None;
    }
    let total = way.total.fact.denominator?;
    let shared = |part: &Figure<'_>| part.fact.denominator.is_some_and(|base| same(base.get(), total.get()));
    let (sum_of_parts, complete) = sum(way, |part| part.fact.denominator)?;
    if !complete || same(sum_of_parts.get(), total.get()) || way.parts.iter().all(shared) {
        return None;
    }
    let kind = OddityKind::CountsDoNotAdd {
        counted: Counted::Denominators,
        unit: Unit::Persons,
        division: way.division,
        sum: sum_of_parts,
        total,
        incomplete: false,
        otherwise: None,
        wider: None,
        likelier: None,
    };
    Some(Oddity::new(kind, facts(way)))
}

fn facts(way: &Divided<'_>) -> Vec<FactId> {
    let parts = way.parts.iter();
    [&way.total].into_iter().chain(parts).map(|figure| FactId::Observation(figure.index)).collect()
}

/// The same people without the restriction to a group of jobs or to open-ended employment. Fixed-term staff and parts of
/// the organisation are left aside: what a document calls its staff often does not include them.
fn whole_of<'a>(table: &[Figure<'a>], part: Figure<'_>) -> Option<Figure<'a>> {
    let people = part.population();
    let staff = people.staff.filter(|scope| *scope != StaffScope::OpenEnded);
    let wider = Population { job_group: None, staff, ..people.clone() };
    if wider == *people { None } else { only(table, &wider) }
}

fn part_above_whole(table: &[Figure<'_>], part: Figure<'_>) -> Option<Oddity> {
    let whole = whole_of(table, part)?;
    let (part_count, whole_count) = (counted(part)?, counted(whole)?);
    (part_count > whole_count).then(|| {
        let kind = OddityKind::PartAboveWhole { part: part_count, whole: whole_count };
        Oddity::new(kind, vec![FactId::Observation(part.index), FactId::Observation(whole.index)])
    })
}

/// The share of a group and that of all leave a rest: the people outside the group, and those of them who are counted.
fn shares_apart(table: &[Figure<'_>], part: Figure<'_>) -> Option<Oddity> {
    let whole = whole_of(table, part)?;
    let rest = |of: fn(Figure<'_>) -> Option<Count>| Count::new(of(whole)?.get() - of(part)?.get());
    let (counted, among) = (rest(|one| one.fact.numerator)?, rest(|one| one.fact.denominator)?);
    let share = |one: Figure<'_>| one.fact.value.filter(|_| one.fact.unit == Some(Unit::Percent));
    let (part_share, whole_share) = (share(part)?, share(whole)?);
    (counted.get() > among.get() + SAME).then(|| {
        let kind = OddityKind::SharesApart { part: part_share, whole: whole_share, counted, among };
        Oddity::new(kind, vec![FactId::Observation(part.index), FactId::Observation(whole.index)])
    })
}
