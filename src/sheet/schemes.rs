//! 制度 as a sheet: schemes down, plans across; in each cell what is said first about a scheme, and what plans say differently.

use std::borrow::Cow;

use super::{
    line::{Line, List, Role},
    piece::{Matter, Opened, Opens, Piece},
    plans::{Plans, anomalies, standing},
    table::{Cell, Group, Head, Room, Row, Sheet, SheetKind},
};
use crate::{
    check::of_schemes,
    compare::{Agreement, AspectRow, AspectValue, Column, SchemeCell, SchemeGroupRows, SchemeRow},
    model::Scheme,
    text::Message,
};

/// The table without its rows. A plan that describes no schemes says so in every row; the room goes to those that do.
pub fn frame(plans: Plans<'_>) -> Sheet<'_> {
    let of_plans = plans.columns.iter().zip(plans.heads()).map(|(column, head)| Head {
        room: if column.plan.schemes.is_empty() { Room::Little } else { Room::Usual },
        ..head
    });
    let heads = [Head::of(Message::Scheme)].into_iter().chain(of_plans).collect();
    Sheet::new(SheetKind::Schemes, Message::ViewSchemes, heads)
}

/// The rows of a group of schemes.
pub fn group<'a>(plans: Plans<'a>, found: &'a SchemeGroupRows) -> Group<'a> {
    Group {
        key: Cow::Borrowed(found.group.key()),
        head: vec![Matter::SchemeGroup(found.group).into()],
        rows: found.rows.iter().map(|one| row(plans, one)).collect(),
    }
}

fn row<'a>(plans: Plans<'a>, row: &'a SchemeRow) -> Row<'a> {
    let id = row.subject.id();
    let opens = Opens { to: id.clone().into(), name: Opened::Scheme(&row.subject), is_first: true };
    let cells = plans.columns.iter().zip(&row.cells).enumerate();
    Row::of(
        id,
        Matter::Opens(opens),
        cells.map(|(index, of_plan)| cell(plans, row, index, of_plan)).collect(),
    )
}

fn cell<'a>(
    plans: Plans<'a>,
    row: &'a SchemeRow,
    index: usize,
    (column, found): (&'a Column, &'a SchemeCell),
) -> Cell<'a> {
    if let Some(reason) = silence(found) {
        return Cell::silent(reason);
    }
    let printings = found.schemes(&column.plan).enumerate();
    let printings = printings.map(|(printing, scheme)| Line::entry(facts(row, (index, printing), scheme)));
    let is_repeated = found.places().len() > 1;
    let repeated = is_repeated.then(|| Piece::from(Message::SchemePrintedTwice).chip());
    let odd = anomalies(column.slot, of_schemes(plans.odd(column.slot), found.places()));
    let standing = row.standing(column.slot).and_then(standing);
    let notes = [repeated, odd, standing].into_iter().flatten();
    let lines = [Line::list(List::Printings, printings), Line::new(Role::Notes, notes)];
    Cell::of(lines.into_iter().filter(|line| !line.is_empty()).collect())
}

/// Why a cell describes no scheme; nothing where it does.
pub fn silence(cell: &SchemeCell) -> Option<Message> {
    match cell {
        SchemeCell::Described(_) => None,
        SchemeCell::NotAmong => Some(Message::SchemeNotAmong),
        SchemeCell::NoneDescribed => Some(Message::SchemesNotDescribed),
    }
}

/// The name as printed, what is said first about a scheme, and what differs.
fn facts<'a>(row: &'a SchemeRow, (column, printing): (usize, usize), scheme: &'a Scheme) -> Vec<Line<'a>> {
    let is_shown = |aspect: &&AspectRow| aspect.aspect.is_leading() || aspect.agreement == Agreement::Differs;
    let entries = row.aspects.iter().filter(is_shown).map(|aspect| {
        let value = aspect.values.get(column).and_then(|values| values.get(printing)?.as_ref());
        let lead = Piece::from(Matter::Aspect(aspect.aspect)).lead();
        Line::item([lead].into_iter().chain(fact(aspect, column, value)))
    });
    vec![
        Line::new(Role::PrintedName, [Matter::Printed(&scheme.name).into()]),
        Line::list(List::SchemeFacts, entries),
    ]
}

/// What a printing of a column says, set off where the plans differ. What it does not say may stand in another printing.
pub(super) fn fact<'a>(row: &AspectRow, column: usize, value: Option<&'a AspectValue>) -> Vec<Piece<'a>> {
    let Some(value) = value else {
        let silence = if row.is_said(column) { Message::SchemeNotSaidHere } else { Message::SchemeNotSaid };
        return vec![Piece::from(silence).absent()];
    };
    let said = Piece::from(Matter::AspectValue(value));
    if row.agreement == Agreement::Differs {
        vec![said.differing(), Piece::from(Message::SchemeDiffers).small()]
    } else {
        vec![said]
    }
}
