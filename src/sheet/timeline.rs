//! 期間 as two sheets: what lies when for each plan, and the terms of the laws the plans are made under.

use super::{
    line::{Line, List, Role},
    piece::{Matter, Piece},
    plans::Plans,
    table::{Cell, Group, Head, Row, Sheet, SheetKind},
};
use crate::{
    compare::{Timeline, TimelineRow},
    model::{Law, OtherPeriod, PlanPeriod},
    text::Message,
};

/// The periods of the plans, a row for each.
pub fn periods(timeline: &Timeline) -> Sheet<'_> {
    let heads = [
        Message::Plan,
        Message::PlanPeriod,
        Message::PreviousPlan,
        Message::BeforeAndGap,
        Message::LastDue,
        Message::ResultYears,
        Message::CoveredToday,
    ];
    let mut sheet =
        Sheet::new(SheetKind::Periods, Message::ViewTimeline, heads.into_iter().map(Head::of).collect());
    sheet.groups.push(Group::plain(timeline.rows.iter().map(plan).collect()));
    sheet
}

fn plan(row: &TimelineRow) -> Row<'_> {
    let mut own = noted(&row.period);
    own.extend(others(row.parts.iter().map(|part| &part.stated)));
    let not_named = || Cell::saying(Piece::from(Message::PreviousPlanNotNamed).absent());
    let mut before = match &row.before {
        Some(before) => {
            let mut lines = vec![Line::of([Matter::Printed(&before.title).into()])];
            lines.extend(noted(&before.period));
            Cell::of(lines)
        }
        None => not_named(),
    };
    before.lines.extend(others(row.earlier.iter().chain(&row.revisions)));
    let followed = match &row.before {
        Some(before) => Cell::saying(Matter::Handover(before.handover)),
        None => not_named(),
    };
    let mut due = Cell::saying(Matter::LastDue(&row.dues));
    let apart = (0..row.dues.apart().count()).map(|place| Matter::DueApart(&row.dues, place).into());
    due.lines.extend(apart.map(|apart: Piece<'_>| Line::new(Role::Definition, [apart])));
    let cells = vec![
        Cell::of(own),
        before,
        followed,
        due,
        Cell::saying(Matter::ResultYears(row)),
        Cell::saying(Matter::Coverage(row)),
    ];
    Row::of(row.plan.as_str(), Matter::Plan(row.slot), cells)
}

/// A period, and how it was read.
fn noted(period: &PlanPeriod) -> Vec<Line<'_>> {
    let mut lines = vec![Line::of([Matter::Years(period).into()])];
    lines.extend(period.note.as_ref().map(|note| Line::new(Role::Definition, [Matter::Remark(note).into()])));
    lines
}

/// Further periods that the document names, each with how it was read.
fn others<'a>(all: impl Iterator<Item = &'a OtherPeriod>) -> impl Iterator<Item = Line<'a>> {
    all.map(|one| {
        let mut lines = vec![Line::of([Matter::OtherPeriod(one).into()])];
        let note = one.period.note.as_ref();
        lines.extend(note.map(|note| Line::new(Role::Definition, [Matter::Remark(note).into()])));
        Line::part(lines)
    })
}

/// The laws of the chosen plans with their terms; a law without a term is said to have none. Nothing where no plan names a law.
pub fn laws<'a>(plans: Plans<'a>, timeline: &'a Timeline) -> Option<Sheet<'a>> {
    if timeline.laws.is_empty() && timeline.laws_without_term.is_empty() {
        return None;
    }
    let heads = [Message::LawHead, Message::TermHead, Message::PlansUnderLaw, Message::WhereRead];
    let mut sheet = Sheet::new(SheetKind::Laws, Message::LawTerms, heads.into_iter().map(Head::of).collect());
    sheet.key = "law-terms".to_owned();
    let with_term = timeline.laws.iter().map(|term| {
        let sources =
            (0..term.sources.len()).map(|place| Line::item([Matter::LawSource(term, place).into()]));
        let sources = Cell::of(vec![Line::list(List::Names, sources)]);
        law(plans, term.law, Cell::saying(Matter::LawTerm(term)), sources)
    });
    let without = timeline.laws_without_term.iter().map(|one| {
        let none = Cell::saying(Piece::from(Message::NoneThere).absent());
        law(plans, *one, Cell::saying(Message::LawWithoutTerm), none)
    });
    sheet.groups.push(Group::plain(with_term.chain(without).collect()));
    Some(sheet)
}

fn law<'a>(plans: Plans<'a>, law: Law, term: Cell<'a>, sources: Cell<'a>) -> Row<'a> {
    let under = plans.columns.iter().filter(|column| column.plan.laws.contains(&law));
    let under = under.map(|column| Line::item([Matter::Plan(column.slot).into()]));
    let under = Cell::of(vec![Line::list(List::Names, under)]);
    Row::of(law.key(), Matter::Law(law), vec![term, under, sources])
}
