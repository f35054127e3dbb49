//! One theme in detail: every measure of every plan, with actors, quantities and place; and what a progress report says about a
//! measure year by year, which the tables of grades show too.

use yew::prelude::*;

use super::{super::Words, cell, panel::PANEL_HEADING, swatch::named};
use crate::{
    compare::{Column, grade_of},
    model::{Actor, Measure, MeasureQuantity, Plan, Theme},
    text::{self, Language, Message},
};

/// What the panel says about a theme.
pub fn measure_panel(columns: &[Column], theme: Theme, words: Words) -> Html {
    let language = words.language;
    let found: Vec<_> = columns.iter().map(|column| (column, touching(column, theme))).collect();
    let plans = found.iter().filter(|(_, measures)| !measures.is_empty()).count();
    html! {
        <>
            <p class="kicker">{ text::theme_group(theme.group(), language) }</p>
            <h2 id={PANEL_HEADING} tabindex="-1">{ text::theme(theme, language) }</h2>
            <p class="scope">{ text::plans_with(plans, columns.len(), language) }</p>
            for (column, measures) in found {
                <section key={column.plan.id.clone()} class="printed">
                    <h3>{ named(column, words) }</h3>
                    { measures_of(&column.plan, &measures, words) }
                </section>
            }
        </>
    }
}

fn touching(column: &Column, theme: Theme) -> Vec<&Measure> {
    column.plan.measures.iter().filter(|measure| measure.touches(theme)).collect()
}

fn measures_of(plan: &Plan, measures: &[&Measure], words: Words) -> Html {
    if measures.is_empty() {
        let why = if plan.measures.is_empty() { Message::NoMeasuresListed } else { Message::NotInPlan };
        return cell::absent_message(why, words);
    }
    html! {
        <ul class="measure-list">
            for measure in measures.iter() { <li key={measure.id.clone()}>{ measure_item(measure, plan, words) }</li> }
        </ul>
    }
}

fn measure_item(measure: &Measure, plan: &Plan, words: Words) -> Html {
    let language = words.language;
    html! {
        <>
            <p class="fact"><b><bdi>{ text::remark(&measure.title, language).to_owned() }</bdi></b></p>
            <dl class="parts">
                for (name, values) in parts(measure, words) {
                    <div key={words.say(name)}>
                        <dt>{ words.say(name) }</dt>
                        for (index, value) in values.into_iter().enumerate() { <dd key={index}>{ value }</dd> }
                    </div>
                }
            </dl>
            { measure_years(measure, plan, words) }
            <ul class="places">
                for (index, place) in measure.places.iter().enumerate() {
                    <li key={index}><cite>{ cell::words_of_document(&text::place(place, plan, language)) }</cite></li>
                }
            </ul>
        </>
    }
}

/// What is known about a measure besides its title: who, how much, under which law and heading where the document says so.
fn parts(measure: &Measure, words: Words) -> Vec<(Message, Vec<Html>)> {
    let language = words.language;
    let actor = |actor: &Actor| {
        let role = text::role_behind(&actor.printed, actor.role, language);
        html! { <>{ cell::words_of_document(&actor.printed) }{ " " }<small>{ role }</small></> }
    };
    let quantities = (!measure.quantities.is_empty()).then(|| quantities(&measure.quantities, language));
    // A place usually names the heading; it is not said twice.
    let is_said =
        |section: &str| measure.places.iter().any(|place| place.section.as_deref() == Some(section));
    let section = measure.section.as_deref().filter(|section| !is_said(section));
    let mut parts = vec![
        (Message::Actor, measure.actors.iter().map(actor).collect()),
        (Message::Quantities, quantities.into_iter().collect()),
        (Message::LawAskedFor, measure.laws.iter().map(|law| html! { text::law(*law, language) }).collect()),
        (Message::Section, section.map(cell::words_of_document).into_iter().collect::<Vec<_>>()),
    ];
    parts.retain(|(_, values)| !values.is_empty());
    parts
}

/// Quantities as printed, and what that means.
fn quantities(quantities: &[MeasureQuantity], language: Language) -> Html {
    html! {
        <span class="quantities">
            for (index, quantity) in quantities.iter().enumerate() {
                <span key={index}>
                    { cell::words_of_document(&quantity.printed) }
                    if let Some(meaning) = text::quantity_behind(quantity, language) { { " " }<small>{ meaning }</small> }
                </span>
            }
        </span>
    }
}

/// What a progress report says about a measure, year by year, with the grade of the year.
pub fn measure_years(measure: &Measure, plan: &Plan, words: Words) -> Html {
    let language = words.language;
    html! {
        <ul class="measure-years">
            for year in measure.years.iter() {
                <li key={year.period.to_string()}>
                    <b>{ text::period(year.period, words.years, language) }</b>
                    if let Some(letter) = grade_of(plan, &measure.id, year.period).and_then(|grade| grade.grade) {
                        { " " }<span class={format!("grade grade-{}", letter.letter())}>{ letter.letter() }</span>
                    }
                    if let Some(status) = &year.status { { " " }<q lang="ja">{ status.clone() }</q> }
                    if let Some(done) = &year.done { { " " }<bdi>{ text::remark(done, language).to_owned() }</bdi> }
                    if !year.quantities.is_empty() {
                        { " " }
                        <span class="quantities">
                            for (index, quantity) in year.quantities.iter().enumerate() {
                                <span key={index}>{ cell::words_of_document(&text::measure_quantity(quantity, language)) }</span>
                            }
                        </span>
                    }
                </li>
            }
        </ul>
    }
}
