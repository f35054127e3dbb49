//! One scheme in detail: each aspect across the plans as a sheet, which plans are silent and why, whether the plans can be compared, and
//! what each of them prints.

use super::{
    line::{Line, List, Role},
    matrix::reasons,
    piece::{Matter, Piece},
    plans::Plans,
    schemes::{fact, silence},
    table::{Cell, Group, Head, Row, Sheet, SheetKind},
};
use crate::{
    compare::{Agreement, AspectRow, Column, SchemeCell, SchemePair, SchemeRow},
    model::{Place, Remark, Scheme},
    text::Message,
};

/// Each aspect that a plan speaks of, across the plans that describe the scheme; then for what each plan gives it.
pub fn aspects<'a>(plans: Plans<'a>, row: &'a SchemeRow) -> Sheet<'a> {
    let heads = describing(plans, row).map(|(_, column, _)| Head::of(Matter::Plan(column.slot)));
    let heads = [Head::of(Message::SchemeAspect)].into_iter().chain(heads);
    let heads = heads.chain([Head::of(Message::SchemeAgreement)]).collect();
    let mut sheet = Sheet::new(SheetKind::Aspects, Message::SchemeSideBySide, heads);
    let rows = row.aspects.iter().enumerate().map(|(place, one)| aspect(plans, row, place, one));
    sheet.groups.push(Group::plain(rows.chain([condition(plans, row)]).collect()));
    sheet
}

/// The plans that describe a scheme, with their places among the columns.
fn describing<'a>(
    plans: Plans<'a>,
    row: &'a SchemeRow,
) -> impl Iterator<Item = (usize, &'a Column, &'a SchemeCell)> {
    let cells = plans.columns.iter().zip(&row.cells).enumerate();
    cells
        .map(|(place, (column, cell))| (place, column, cell))
        .filter(|(_, _, cell)| !cell.places().is_empty())
}

fn aspect<'a>(plans: Plans<'a>, row: &'a SchemeRow, place: usize, aspect: &'a AspectRow) -> Row<'a> {
    let said = describing(plans, row).map(|(column, _, _)| {
        let values = aspect.said(column).into_iter().map(|value| Line::item(fact(aspect, column, value)));
        Cell::of(vec![Line::list(List::Plain, values)])
    });
    let agreement = Piece::from(Matter::Agreement(aspect.agreement));
    let role = if aspect.agreement == Agreement::Differs { Role::Differing } else { Role::Words };
    let agreement = Cell::of(vec![Line::new(role, [agreement])]);
    Row::of(place.to_string(), Matter::Aspect(aspect.aspect), said.chain([agreement]).collect())
}

/// For what each plan gives it, in our words: shown beside each other, and not compared, because the words are not the documents'.
fn condition<'a>(plans: Plans<'a>, row: &'a SchemeRow) -> Row<'a> {
    let summed_up = |scheme: &'a Scheme| {
        Line::item([match &scheme.condition {
            Some(condition) => Matter::Remark(condition).into(),
            None => Piece::from(Message::SchemeNotSummedUp).absent(),
        }])
    };
    let cells = describing(plans, row).map(|(_, column, cell)| {
        Cell::of(vec![Line::list(List::Plain, cell.schemes(&column.plan).map(summed_up))])
    });
    let not_compared = Cell::saying(Piece::from(Message::SchemeNotCompared).small());
    Row::of("condition", Message::SchemeCondition, cells.chain([not_compared]).collect())
}

/// The plans that do not describe the scheme, and why nothing follows from it.
pub fn silent_plans<'a>(plans: Plans<'a>, row: &'a SchemeRow) -> Line<'a> {
    let silent = plans.columns.iter().zip(&row.cells).filter_map(|(column, cell)| {
        Some(Line::item([Matter::Plan(column.slot).into(), Piece::from(silence(cell)?).small()]))
    });
    Line::list(List::SilentPlans, silent)
}

/// Every two plans that describe it, with the verdict and what the two say differently beside it.
pub fn pairs(row: &SchemeRow) -> Line<'_> {
    if row.pairs.is_empty() {
        return Line::new(Role::Definition, [Message::SchemeNothingToCompare.into()]);
    }
    Line::list(List::Pairs, row.pairs.iter().map(|one| Line::entry(pair(one))))
}

fn pair(pair: &SchemePair) -> Vec<Line<'_>> {
    let kind = [
        Matter::Plan(pair.left),
        Matter::Sign("/"),
        Matter::Plan(pair.right),
        Matter::Verdict(pair.verdict.comparability()),
    ];
    let mut lines = vec![Line::new(Role::PairKind, kind.map(Piece::from)), reasons(&pair.verdict)];
    if !pair.differing.is_empty() {
        let differing = pair.differing.iter();
        let differing =
            differing.map(|(aspect, sides)| Line::item([Matter::SchemeDifference(*aspect, sides).into()]));
        lines.push(Line::new(Role::Definition, [Message::SchemeDiffering.into()]));
        lines.push(Line::list(List::Reasons, differing));
    }
    lines
}

/// What each document prints about it: names, heading, amounts, legal basis and places, with our note on the reading.
pub fn printed<'a>(plans: Plans<'a>, row: &'a SchemeRow) -> Vec<Line<'a>> {
    let of_plan = |(_, column, cell): (usize, &'a Column, &'a SchemeCell)| {
        let printings = cell.schemes(&column.plan).map(|scheme| {
            let mut lines = strings(scheme);
            lines.extend(note(scheme.note.as_ref()));
            lines.push(places(&scheme.places, column));
            Line::entry(lines)
        });
        Line::section(Role::Subsection, column.slot, vec![Line::list(List::Plain, printings)])
    };
    describing(plans, row).map(of_plan).collect()
}

fn strings(scheme: &Scheme) -> Vec<Line<'_>> {
    let amounts = scheme.amounts.iter().filter_map(|one| one.printed.as_deref());
    let other_names = scheme.other_names.iter().map(String::as_str);
    let mut lines = vec![
        line(Message::SchemePrintedName, vec![&scheme.name]),
        line(Message::SchemeOtherNames, other_names.collect()),
        line(Message::SchemeHeading, scheme.heading.as_deref().into_iter().collect()),
        line(Message::SchemeAmountsPrinted, amounts.collect()),
        line(Message::SchemeLegalBasis, scheme.legal_basis.as_deref().into_iter().collect()),
    ];
    lines.retain(|line| line.pieces.len() > 1);
    lines
}

/// Strings of the document under a lead.
fn line(lead: Message, strings: Vec<&str>) -> Line<'_> {
    let strings = strings.into_iter().map(|string| Matter::Quoted(string).into());
    Line::new(Role::Strings, [Piece::from(lead).lead()].into_iter().chain(strings))
}

/// Our note on a fact.
pub(super) fn note(note: Option<&Remark>) -> Option<Line<'_>> {
    note.map(|note| Line::new(Role::Aside, [Piece::from(Message::Note).lead(), Matter::Remark(note).into()]))
}

/// The places of a fact, each with its string and footnote.
pub(super) fn places<'a>(places: &'a [Place], column: &Column) -> Line<'a> {
    let places = places.iter().map(|place| {
        let printed = place.printed.as_deref().map(|printed| Piece::from(Matter::Quoted(printed)));
        let cited = Matter::Place(place, column.slot).into();
        let footnote = place.footnote.as_ref().map(|footnote| {
            let lead = Piece::from(Message::Footnote).lead();
            Line::new(Role::Aside, [lead, Matter::Remark(footnote).into()])
        });
        Line { lines: footnote.into_iter().collect(), ..Line::item(printed.into_iter().chain([cited])) }
    });
    Line::list(List::Places, places)
}
