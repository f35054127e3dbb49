//! 出典 as a sheet: what each plan is, a group for each and a row for each thing that is known about it.

use super::{
    line::{Line, List, Role},
    piece::{Matter, Piece},
    plans::Plans,
    table::{Cell, Group, Head, Row, Sheet, SheetKind},
};
use crate::{
    compare::Column,
    model::{OtherPeriod, OtherPeriodKind, Source},
    text::Message,
};

/// What is known about each plan. `files` are id and file of the plans that the page was delivered with.
pub fn sources<'a>(plans: Plans<'a>, files: &'a [(String, String)]) -> Sheet<'a> {
    let heads = vec![Head::of(Message::Plan), Head::of(Message::ViewSources)];
    let mut sheet = Sheet::new(SheetKind::Sources, Message::ViewSources, heads);
    sheet.groups = plans.columns.iter().map(|column| of_plan(column, files)).collect();
    sheet
}

fn of_plan<'a>(column: &'a Column, files: &'a [(String, String)]) -> Group<'a> {
    let plan = &*column.plan;
    let printed = |words: &'a String| Piece::from(Matter::Printed(words));
    let municipality = &plan.municipality;
    let code = municipality.code.map(|code| Matter::Code(code).into());
    let name =
        [Some(Matter::PlanName(column.slot).into()), municipality.prefecture.as_ref().map(printed), code];
    let others = |parts: bool| {
        let is_asked = move |one: &&OtherPeriod| (one.kind == OtherPeriodKind::Part) == parts;
        plan.other_periods.iter().filter(is_asked).map(|one| Matter::OtherPeriod(one).into())
    };
    let note = plan.period.note.as_ref().map(|note| Matter::Remark(note).into());
    let period = [Matter::PlanPeriod(column.slot).into()].into_iter().chain(note).chain(others(true));
    let before = plan.predecessor.iter().map(|before| printed(&before.title)).chain(others(false));
    let generation = plan.generation.iter().map(|one| printed(&one.printed));
    let laws = plan.laws.iter().map(|law| Matter::Law(*law).into());
    let file = files.iter().find(|(id, _)| *id == plan.id).map(|(_, file)| Matter::File(file).into());
    let mut facts = vec![
        stated(Message::Title, vec![printed(&plan.title)]),
        stated(Message::Municipality, name.into_iter().flatten().collect()),
        stated(Message::PlanPeriod, period.collect()),
        stated(Message::Generation, generation.collect()),
        stated(Message::Predecessor, before.collect()),
        stated(Message::Laws, laws.collect()),
        stated(Message::Bodies, plan.bodies.iter().map(printed).collect()),
        stated(Message::StaffCovered, plan.staff_covered.iter().map(printed).collect()),
        stated(Message::FactsHeld, vec![Matter::FactsHeld(column.slot).into()]),
    ];
    facts.extend(file.map(|file| stated(Message::PlanFile, vec![file])));
    let documents = plan.sources.iter().map(|source| Line::entry(document(source)));
    facts.push((Message::Documents, vec![Line::list(List::Documents, documents)]));
    let notes = plan.notes.iter().chain(&municipality.note);
    let notes = Line::list(List::PlanNotes, notes.map(|note| Line::item([Matter::Remark(note).into()])));
    if !notes.is_empty() {
        facts.push((Message::Notes, vec![notes]));
    }
    let facts = facts.into_iter().enumerate();
    let rows =
        facts.map(|(place, (name, lines))| Row::of(place.to_string(), name, vec![Cell::of(lines)])).collect();
    Group { key: plan.id.as_str().into(), head: vec![Matter::Plan(column.slot).into()], rows }
}

/// A line for each thing stated, or that nothing is.
fn stated(name: Message, values: Vec<Piece<'_>>) -> (Message, Vec<Line<'_>>) {
    let values = if values.is_empty() { vec![Message::NotStated.into()] } else { values };
    (name, values.into_iter().map(|value| Line::of([value])).collect())
}

fn document(source: &Source) -> Vec<Line<'_>> {
    let publisher = source.publisher.as_ref();
    let publisher = publisher.into_iter().flat_map(|name| [Matter::Sign("·"), Matter::Printed(name)]);
    let issued = [Matter::Word(Message::Issued), Matter::Issued(source)].into_iter().chain(publisher);
    let is_web = |url: &&String| url.starts_with("https://") || url.starts_with("http://");
    let url = source.url.as_ref().filter(is_web).map(|url| Matter::Url(url).into());
    let url = Line::of([url.unwrap_or_else(|| Piece::from(Message::NoAddress).small())]);
    let note = source.note.as_ref().map(|note| Line::new(Role::Aside, [Matter::Remark(note).into()]));
    let mut lines = vec![
        Line::new(Role::Cited, [Matter::Printed(&source.title).into()]),
        Line::of(issued.map(|matter| Piece::from(matter).small())),
    ];
    lines.extend([url].into_iter().chain(note));
    lines
}
