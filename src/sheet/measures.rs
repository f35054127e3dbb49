//! 取組 as a sheet: themes down, plans across, with how much, what and who in the cells.

use std::borrow::Cow;

use super::{
    line::{Line, List, Role},
    piece::{Matter, Opened, Opens, Piece},
    plans::Plans,
    table::{Cell, Group, Head, Row, Sheet, SheetKind},
};
use crate::{
    compare::{Column, MeasureCell, MeasureGroup, MeasureRow, MeasureTable, first_by},
    text::Message,
};

/// So many titles stand in a cell; the panel has them all.
const TITLES: usize = 3;

/// The table without its rows.
pub fn frame(plans: Plans<'_>) -> Sheet<'_> {
    let first = [Head::of(Message::Theme), Head::of(Message::PlansWithTheme)];
    Sheet::new(SheetKind::Measures, Message::ViewMeasures, first.into_iter().chain(plans.heads()).collect())
}

/// The rows of a group of themes.
pub fn group<'a>(plans: Plans<'a>, table: &'a MeasureTable, found: &'a MeasureGroup) -> Group<'a> {
    Group {
        key: Cow::Borrowed(found.group.map_or("+all", |group| group.key())),
        head: found.group.map(|group| Matter::ThemeGroup(group).into()).into_iter().collect(),
        rows: found.rows.iter().map(|one| row(plans, table, one)).collect(),
    }
}

fn row<'a>(plans: Plans<'a>, table: &MeasureTable, row: &'a MeasureRow) -> Row<'a> {
    let key = row.theme.map_or("+none", |theme| theme.key());
    let head: Piece<'_> = match row.theme {
        Some(theme) => {
            Matter::Opens(Opens { to: key.into(), name: Opened::Theme(theme), is_first: true }).into()
        }
        None => Message::WithoutTheme.into(),
    };
    let of = plans.columns.len();
    let counted = Matter::PlansWith { plans: row.plans, of, is_narrowed: table.is_narrowed };
    // Without a theme there is no panel to read the rest in.
    let room = if row.theme.is_some() { TITLES } else { usize::MAX };
    let of_plans = plans.columns.iter().zip(&row.cells).map(|(column, found)| cell(column, found, room));
    Row::of(key, head, [Cell::saying(counted)].into_iter().chain(of_plans).collect())
}

fn cell<'a>(column: &'a Column, found: &'a MeasureCell, room: usize) -> Cell<'a> {
    match found {
        MeasureCell::None => return Cell::silent(Message::NotInPlan),
        MeasureCell::Unlisted => return Cell::silent(Message::NoMeasuresListed),
        MeasureCell::LeftOut(left_out) => return Cell::saying(Matter::LeftOut(*left_out)),
        MeasureCell::Measures(_) => {}
    }
    let measures: Vec<_> = found.measures(column).collect();
    let amounts = first_by(measures.iter().flat_map(|measure| &measure.quantities), |one| {
        (&one.printed, &one.in_english)
    });
    let amounts = amounts.into_iter().map(|one| Piece::from(Matter::Quantity(one)).strong());
    let titles = measures.iter().take(room);
    let more = measures.len().saturating_sub(room);
    let mut lines = vec![
        Line::new(Role::Quantities, amounts),
        Line::list(List::Plain, titles.map(|one| Line::item([Matter::Remark(&one.title).into()]))),
    ];
    if more > 0 {
        lines.push(Line::new(Role::More, [Matter::More(more).into()]));
    }
    let mut counted = vec![Matter::Measures(measures.len()).into()];
    if measures.iter().any(|measure| !measure.actors.is_empty()) {
        counted.extend([Matter::Sign("·").into(), Matter::Actors(measures).into()]);
    }
    lines.push(Line::new(Role::Due, counted));
    lines.retain(|line| !line.is_empty());
    Cell::of(lines)
}
