//! How a total is divided: women and men, bands of age, runs of grades. A division counts only where the parts leave
//! nobody out and count nobody twice.

use super::{
    detail::Division,
    figures::{Figure, of_sex, only, same_figures, share_a_table},
};
use crate::{
    compare::in_order,
    model::{AgeBand, Grade, GradeRange, Population, Sex},
};

/// Staff are 18 or older and leave at 60 or later: bands of age that begin and end so hold everybody.
const WORKING_AGES: (u8, u8) = (20, 59);

/// The rungs of the ladder, lowest first.
const LADDER: [Grade; 7] = [
    Grade::Staff,
    Grade::SeniorStaff,
    Grade::ChiefClerk,
    Grade::SubsectionChief,
    Grade::AssistantSectionHead,
    Grade::SectionHead,
    Grade::DepartmentHead,
];

/// A total with the parts it is divided into.
pub(super) struct Divided<'a> {
    pub(super) division: Division,
    pub(super) total: Figure<'a>,
    pub(super) parts: Vec<Figure<'a>>,
}

/// Every way in which a table divides this total, one for each kind of division.
pub(super) fn divisions<'a>(table: &[Figure<'a>], total: Figure<'a>) -> Vec<Divided<'a>> {
    let divided = |division, parts: Option<Vec<_>>| parts.map(|parts| Divided { division, total, parts });
    [
        divided(Division::Sex, by_sex(table, total)),
        divided(Division::Age, by_age(table, total)),
        divided(Division::Grade, by_grade(table, total)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn by_sex<'a>(table: &[Figure<'a>], total: Figure<'a>) -> Option<Vec<Figure<'a>>> {
    let people = total.population();
    let of = |sex| only(table, &of_sex(people, Some(sex)));
    people.sex.is_none().then_some(())?;
    Some(vec![of(Sex::Female)?, of(Sex::Male)?])
}

fn by_age<'a>(table: &[Figure<'a>], total: Figure<'a>) -> Option<Vec<Figure<'a>>> {
    let people = total.population();
    people.age.is_none().then_some(())?;
    let of_ages = |figure: &Figure<'a>| {
        figure.population().age.is_some()
            && *people == Population { age: None, ..figure.population().clone() }
    };
    let bands =
        table.iter().copied().filter(|figure| of_ages(figure) && share_a_table(figure.fact, total.fact));
    ages(bands.collect())
}

/// Bands of age in order, when together they hold everybody once.
pub(super) fn ages(bands: Vec<Figure<'_>>) -> Option<Vec<Figure<'_>>> {
    let band = |figure: &Figure<'_>| figure.population().age.unwrap_or(AgeBand { from: None, to: None });
    let bands = once_each(in_order(bands, band))?;
    let (first, last) = (band(bands.first()?), band(bands.last()?));
    let whole = first.from.is_none_or(|age| age <= WORKING_AGES.0)
        && last.to.is_none_or(|age| age >= WORKING_AGES.1)
        && bands.len() > 1;
    let joined = bands.windows(2).all(|pair| match pair {
        [lower, upper] => {
            let (end, begin) = (band(lower).to, band(upper).from);
            end.is_some() && end.map(|age| u16::from(age) + 1) == begin.map(u16::from)
        }
        _ => true,
    });
    (whole && joined).then_some(bands)
}

/// The figures without repetitions of the same people; nothing where repetitions disagree.
fn once_each(figures: Vec<Figure<'_>>) -> Option<Vec<Figure<'_>>> {
    let mut once: Vec<Figure<'_>> = Vec::new();
    for figure in figures {
        match once.last() {
            Some(held) if held.population() == figure.population() => {
                same_figures(held.fact, figure.fact).then_some(())?;
            }
            _ => once.push(figure),
        }
    }
    Some(once)
}

/// Runs of grades that make up the total's run. Rungs that the document uses nowhere may be missing between them, but
/// then all of it must stand in one table.
fn by_grade<'a>(table: &[Figure<'a>], total: Figure<'a>) -> Option<Vec<Figure<'a>>> {
    let people = total.population();
    let (low, high) = people.grade.map_or((0, LADDER.len() - 1), rungs);
    let mut candidates: Vec<(usize, usize, Figure<'a>)> = Vec::new();
    for figure in table {
        let Some(range) = figure.population().grade else { continue };
        let (from, to) = rungs(range);
        let same_people = Population { grade: people.grade, ..figure.population().clone() } == *people;
        let inside = from >= low && to <= high && (from, to) != (low, high) && from <= to;
        if same_people
            && inside
            && only(table, figure.population()).is_some_and(|one| one.index == figure.index)
        {
            candidates.push((from, to, *figure));
        }
    }
    let used = |rung: usize| candidates.iter().any(|(from, to, _)| (*from..=*to).contains(&rung));
    let mut parts = Vec::new();
    let mut next = low;
    let mut gap = false;
    while next <= high {
        // The narrowest run is taken, in the total's own table first: it shows best where a sum goes wrong.
        let narrowest = candidates
            .iter()
            .filter(|(from, ..)| *from == next)
            .min_by_key(|(_, to, figure)| (!share_a_table(figure.fact, total.fact), *to));
        match narrowest {
            Some((_, to, figure)) => {
                parts.push(*figure);
                next = to + 1;
            }
            None if next > low && next < high && !used(next) => {
                gap = true;
                next += 1;
            }
            None => return None,
        }
    }
    let together = parts.iter().all(|part| share_a_table(part.fact, total.fact));
    (parts.len() > 1 && (together || !gap)).then_some(parts)
}

fn rungs(range: GradeRange) -> (usize, usize) {
    let at = |grade: Grade| LADDER.iter().position(|rung| *rung == grade).unwrap_or_default();
    (range.from.map_or(0, at), range.to.map_or(LADDER.len() - 1, at))
}
