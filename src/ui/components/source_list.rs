//! What the chosen plans are: title, bodies, laws, period, documents, and how much was read from them.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    cell,
    swatch::named,
};
use crate::{
    compare::Column,
    model::{OtherPeriodKind, Plan, Source},
    text::{self, Message, phrase},
};

/// What [`source_list`] shows.
pub struct SourceList {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The file of a plan, for those that the page was delivered with.
    pub files: Vec<(String, String)>,
}

/// The list, an article per plan.
pub fn source_list(props: &SourceList, words: Words) -> Html {
    html! {
        <div class="sources">
            for column in props.columns.iter() {
                <article key={column.plan.id.clone()} aria-label={describe::plan_name(&column.plan, words)}>
                    <h2>{ named(column, words) }</h2>
                    { facts(&column.plan, file_of(&props.files, &column.plan.id), words) }
                    { documents(&column.plan, words) }
                    { notes(&column.plan, words) }
                </article>
            }
        </div>
    }
}

fn file_of<'a>(files: &'a [(String, String)], plan: &str) -> Option<&'a str> {
    files.iter().find(|(id, _)| id == plan).map(|(_, file)| file.as_str())
}

fn facts(plan: &Plan, file: Option<&str>, words: Words) -> Html {
    let language = words.language;
    let laws = plan.laws.iter().map(|law| text::law(*law, language).to_owned()).collect();
    let municipality = [
        Some(describe::plan_name(plan, words)),
        plan.municipality.prefecture.clone(),
        plan.municipality.code.map(|code| code.to_string()),
    ];
    let others = |parts: bool| {
        let of_kind =
            plan.other_periods.iter().filter(move |one| (one.kind == OtherPeriodKind::Part) == parts);
        of_kind.map(move |one| text::other_period(one, words.years, language))
    };
    let period = {
        let short = text::plan_period(&plan.period, words.years, language);
        let note = plan.period.note.as_ref().map(|note| text::remark(note, language).to_owned());
        [Some(short), note].into_iter().flatten().chain(others(true)).collect()
    };
    let before = plan.predecessor.iter().map(|before| before.title.clone()).chain(others(false)).collect();
    let held = phrase::facts_held(plan.targets.len(), plan.observations.len(), plan.grades.len(), language);
    html! {
        <dl class="facts">
            { fact(Message::Title, vec![plan.title.clone()], words) }
            { fact(Message::Municipality, municipality.into_iter().flatten().collect(), words) }
            { fact(Message::PlanPeriod, period, words) }
            { fact(Message::Generation, plan.generation.iter().map(|generation| generation.printed.clone()).collect(), words) }
            { fact(Message::Predecessor, before, words) }
            { fact(Message::Laws, laws, words) }
            { fact(Message::Bodies, plan.bodies.clone(), words) }
            { fact(Message::StaffCovered, plan.staff_covered.clone(), words) }
            { fact(Message::FactsHeld, vec![held], words) }
            if let Some(file) = file {
                <div>
                    <dt>{ words.say(Message::PlanFile) }</dt>
                    <dd><a href={format!("plans/{file}")}>{ file.to_owned() }</a></dd>
                </div>
            }
        </dl>
    }
}

fn fact(name: Message, values: Vec<String>, words: Words) -> Html {
    let values = if values.is_empty() { vec![words.say(Message::NotStated).to_owned()] } else { values };
    html! {
        <div>
            <dt>{ words.say(name) }</dt>
            for (index, value) in values.into_iter().enumerate() {
                <dd key={index}>{ cell::words_of_document(&value) }</dd>
            }
        </div>
    }
}

fn documents(plan: &Plan, words: Words) -> Html {
    html! {
        <>
            <h3>{ words.say(Message::Documents) }</h3>
            <ul class="documents">
                for source in plan.sources.iter() { <li key={source.id.clone()}>{ document(source, words) }</li> }
            </ul>
        </>
    }
}

fn document(source: &Source, words: Words) -> Html {
    let issued = source.issued.map(|issued| text::period(issued, words.years, words.language));
    let url =
        source.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://")).cloned();
    html! {
        <>
            <cite><bdi lang="ja">{ source.title.clone() }</bdi></cite>
            <small>
                { words.say(Message::Issued) }{ " " }{ issued.unwrap_or_else(|| words.say(Message::NotStated).to_owned()) }
                if let Some(publisher) = &source.publisher { { " · " }{ cell::words_of_document(publisher) } }
            </small>
            if let Some(url) = url {
                <a href={url.clone()} rel="noreferrer">{ url.clone() }</a>
            } else {
                <small>{ words.say(Message::NoAddress) }</small>
            }
            if let Some(note) = &source.note { <p class="aside">{ text::remark(note, words.language).to_owned() }</p> }
        </>
    }
}

fn notes(plan: &Plan, words: Words) -> Html {
    let notes: Vec<_> = plan.notes.iter().chain(&plan.municipality.note).collect();
    if notes.is_empty() {
        return html! { <div /> };
    }
    html! {
        <>
            <h3>{ words.say(Message::Notes) }</h3>
            <ul class="notes">
                for (index, note) in notes.into_iter().enumerate() {
                    <li key={index}>{ text::remark(note, words.language).to_owned() }</li>
                }
            </ul>
        </>
    }
}
