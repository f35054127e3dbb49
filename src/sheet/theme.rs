//! One theme in detail: every measure of every plan, with actors, quantities and place, and what was done year by year.

use super::{
    grades::measure_years,
    line::{Line, List, Role},
    piece::{Matter, Piece},
    plans::Plans,
};
use crate::{
    compare::Column,
    model::{Measure, Theme},
    text::Message,
};

/// A section for each plan: its measures on the theme, or why there are none.
pub fn sections(plans: Plans<'_>, theme: Theme) -> Vec<Line<'_>> {
    let of_plan = |column| {
        let entries = touching(column, theme).map(|measure| Line::entry(measure_lines(measure, column)));
        let list = Line::list(List::Measures, entries);
        let why =
            if column.plan.measures.is_empty() { Message::NoMeasuresListed } else { Message::NotInPlan };
        let none = || Line::of([Piece::from(why).absent()]);
        Line::section(Role::Section, column.slot, vec![if list.lines.is_empty() { none() } else { list }])
    };
    plans.columns.iter().map(of_plan).collect()
}

/// How many of the plans have measures on a theme.
pub fn plans_with(plans: Plans<'_>, theme: Theme) -> Piece<'static> {
    let with = plans.columns.iter().filter(|column| touching(column, theme).next().is_some()).count();
    Matter::PlansWith { plans: with, of: plans.columns.len(), is_narrowed: false }.into()
}

fn touching(column: &Column, theme: Theme) -> impl Iterator<Item = &Measure> {
    column.plan.measures.iter().filter(move |measure| measure.touches(theme))
}

fn measure_lines<'a>(measure: &'a Measure, column: &'a Column) -> Vec<Line<'a>> {
    let title = Piece::from(Matter::Remark(&measure.title)).strong();
    let cited = measure.places.iter().map(|place| Line::item([Matter::Place(place, column.slot).into()]));
    let lines = [
        Line::new(Role::Fact, [title]),
        Line::holding(Role::Terms, terms(measure)),
        measure_years(measure, &column.plan),
        Line::list(List::Places, cited),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

/// What is known about a measure besides its title: who, how much, under which law and heading where the document says so.
fn terms(measure: &Measure) -> Vec<Line<'_>> {
    let actors = measure.actors.iter().map(|actor| {
        vec![Piece::from(Matter::Printed(&actor.printed)), Piece::from(Matter::ActorRole(actor)).small()]
    });
    let quantities = measure.quantities.iter().map(|quantity| {
        vec![Piece::from(Matter::Printed(&quantity.printed)), Piece::from(Matter::Meaning(quantity)).small()]
    });
    // A place usually names the heading; it is not said twice.
    let is_said =
        |section: &&str| measure.places.iter().any(|place| place.section.as_deref() == Some(section));
    let section = measure.section.as_deref().filter(|section| !is_said(section));
    let laws = measure.laws.iter().map(|law| vec![Piece::from(Matter::Law(*law))]);
    let parts: [(Message, Vec<Vec<Piece<'_>>>); 4] = [
        (Message::Actor, actors.collect()),
        (Message::Quantities, quantities.collect()),
        (Message::LawAskedFor, laws.collect()),
        (Message::Section, section.map(|one| vec![Matter::Printed(one).into()]).into_iter().collect()),
    ];
    let parts = parts.into_iter().filter(|(_, values)| !values.is_empty());
    parts
        .map(|(name, values)| {
            let term = Line::new(Role::Term, [name.into()]);
            let details = values.into_iter().map(|value| Line::new(Role::Detail, value));
            Line::part([term].into_iter().chain(details).collect())
        })
        .collect()
}
