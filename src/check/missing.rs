//! What is not printed although it could be: a blank for a year that was reported, a total without a figure, a number
//! without its unit. A blank for a year still to come is as it should be.

use super::{
    figures::{Figure, by_question, by_table, groups},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    partition::divisions,
};
use crate::{
    model::{AbsenceReason, Cell, FiscalYear, Observation, Period, Plan, Unit, Whole},
    notation::label::{is_bare_number, numbers_of},
};

/// Siblings that must print the unit before its lack is worth a word.
const SIBLINGS: usize = 2;

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for series in groups(plan, by_question) {
        for figure in series.iter().filter(|figure| is_blank(figure.fact.cell())) {
            let later = series.iter().filter(|other| other.fact.period > figure.fact.period);
            let known = later.filter(|other| is_known(**other)).map(|other| other.fact.period).min();
            if let Some(reported) = known.or_else(|| reported_elsewhere(plan, *figure)) {
                let kind = OddityKind::BlankInThePast { period: figure.fact.period, reported };
                found.push(Oddity::new(kind, vec![FactId::Observation(figure.index)]));
            }
        }
        found.extend(unit_not_printed(&series));
    }
    blank_grades(plan, found);
    for table in groups(plan, by_table) {
        found.extend(totals_left_out(&table));
    }
}

fn is_blank(cell: Cell) -> bool {
    matches!(cell, Cell::Absent(AbsenceReason::Blank | AbsenceReason::NotYetPublished))
}

fn is_known(figure: Figure<'_>) -> bool {
    matches!(figure.fact.cell(), Cell::Known(_))
}

/// The same year, printed for another question, when it had ended before the document was issued.
fn reported_elsewhere(plan: &Plan, figure: Figure<'_>) -> Option<Period> {
    let year = figure.fact.period.fiscal_year();
    let issued = figure.fact.places.iter().filter_map(|place| plan.source(&place.source)?.issued).min()?;
    ended_well_before(year, issued).then_some(())?;
    let of_year =
        |other: &&Observation| other.period.fiscal_year() == year && matches!(other.cell(), Cell::Known(_));
    plan.observations.iter().find(of_year).map(|other| other.period)
}

/// Whether the figures of a year could be known: it ended three months or more before the document was issued. Of a
/// document that names only its year, nothing tells how early in that year it was issued.
fn ended_well_before(year: FiscalYear, issued: Period) -> bool {
    let end = year.next().first_calendar_year();
    match issued {
        Period::Month { year, month } => (i32::from(year), month) >= (end, 7),
        Period::Date(day) => (day.year(), day.month()) >= (end, 7),
        Period::CalendarYear(year) => i32::from(year) > end,
        Period::FiscalYear(year) | Period::Range(_, year) => year.first_calendar_year() > end,
    }
}

fn blank_grades(plan: &Plan, found: &mut Vec<Oddity>) {
    for (index, fact) in plan.grades.iter().enumerate() {
        let blank = matches!(fact.absent, Some(AbsenceReason::Blank | AbsenceReason::NotYetPublished));
        if fact.grade.is_some() || !blank {
            continue;
        }
        let later = plan.grades.iter().filter(|other| {
            other.measure == fact.measure && other.period > fact.period && other.grade.is_some()
        });
        if let Some(reported) = later.map(|other| other.period).min() {
            let kind = OddityKind::BlankInThePast { period: fact.period, reported };
            found.push(Oddity::new(kind, vec![FactId::Grade(index)]));
        }
    }
}

/// Dashes and blanks in the row of both sexes although women or men have figures there.
fn totals_left_out(table: &[Figure<'_>]) -> Option<Oddity> {
    let adds_up = |figure: &Figure<'_>| {
        figure.whole() == Some(Whole::Ages) || matches!(figure.fact.unit, Some(Unit::Persons | Unit::Cases))
    };
    let left_out = |figure: &&Figure<'_>| {
        let silent = [Some(AbsenceReason::Dash), Some(AbsenceReason::Blank)];
        let some = |parts: &[Figure<'_>]| parts.iter().any(|part| is_known(*part) && !is_zero(*part));
        adds_up(figure)
            && figure.fact.value.is_none()
            && silent.contains(&figure.fact.absent)
            && divisions(table, **figure).iter().any(|way| some(&way.parts))
    };
    let cells: Vec<_> =
        table.iter().filter(left_out).map(|figure| FactId::Observation(figure.index)).collect();
    (!cells.is_empty()).then(|| Oddity::new(OddityKind::TotalLeftOut { cells: cells.len() }, cells))
}

fn is_zero(figure: Figure<'_>) -> bool {
    figure.fact.value.is_some_and(|value| value.get() == 0.0)
}

/// A bare number in a series whose other numbers have their unit.
fn unit_not_printed(series: &[Figure<'_>]) -> Option<Oddity> {
    let unit = series.iter().find_map(|figure| figure.fact.unit)?;
    let strings = |figure: &Figure<'_>| -> Vec<String> {
        figure.fact.places.iter().filter_map(|place| place.printed.clone()).collect()
    };
    let with_unit =
        |figure: &&Figure<'_>| strings(figure).iter().any(|text| !numbers_of(text, unit).is_empty());
    let bare: Vec<_> = series
        .iter()
        .filter(|figure| !with_unit(figure))
        .filter_map(|figure| {
            strings(figure).into_iter().find(|text| is_bare_number(text)).map(|text| (figure, text))
        })
        .collect();
    let siblings = series.iter().filter(with_unit).count();
    let (_, printed) = bare.first().filter(|_| siblings >= SIBLINGS.max(bare.len()))?;
    let kind = OddityKind::UnitNotPrinted { printed: printed.clone(), siblings };
    Some(Oddity::new(kind, bare.iter().map(|(figure, _)| FactId::Observation(figure.index)).collect()))
}
