//! Every string the documents print for a question, with document and place.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    cell,
    swatch::named,
};
use crate::{
    compare::{Column, Evidence},
    model::{Place, Plan, Remark},
    text::{self, Message},
};

/// The strings of one plan: targets first, then results by time.
pub fn printed_list(columns: &[Column], evidence: &Evidence, words: Words) -> Html {
    let Some(column) = columns.iter().find(|column| column.slot == evidence.slot) else {
        return Html::default();
    };
    let plan = &column.plan;
    html! {
        <section key={evidence.slot.0} class="printed" aria-label={describe::plan_name(plan, words)}>
            <h4>{ named(column, words) }</h4>
            <ul>
                for (index, target) in evidence.targets.iter().enumerate() {
                    <li key={format!("target-{index}")}>
                        <p class="fact">
                            <span class="lead">{ words.say(Message::Target) }</span>
                            { " " }<b>{ cell::goal_line(target, words) }</b>
                            { " " }<small>{ text::due(target.due, words.years, words.language) }</small>
                            if let Some(stage) = text::stage(target.stage, words.language) { { " " }<small>{ stage }</small> }
                            for (index, law) in target.laws.iter().enumerate() {
                                <key={index}>{ " " }<small>{ text::law(*law, words.language) }</small></>
                            }
                        </p>
                        if target.comparator_is_our_reading && target.value.is_some() {
                            <p class="aside">{ words.say(Message::OurReading) }</p>
                        }
                        { note(target.note.as_ref(), words) }
                        { places(&target.places, plan, words) }
                    </li>
                }
                for (index, observation) in evidence.observations.iter().enumerate() {
                    <li key={format!("result-{index}")}>
                        <p class="fact">
                            <span class="lead">{ words.say(Message::Result) }</span>{ " " }{ cell::result_line(observation, words) }
                        </p>
                        { note(observation.note.as_ref(), words) }
                        { places(&observation.places, plan, words) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// Our note on a fact.
pub fn note(note: Option<&Remark>, words: Words) -> Html {
    let note = note.map(|note| text::remark(note, words.language).to_owned());
    html! {
        if let Some(note) = note {
            <p class="aside"><span class="lead">{ words.say(Message::Note) }</span>{ " " }<bdi>{ note }</bdi></p>
        }
    }
}

/// The places of a fact, each with its string and footnote.
pub fn places(places: &[Place], plan: &Plan, words: Words) -> Html {
    html! {
        <ul class="places">
            for (index, place) in places.iter().enumerate() {
                <li key={index}>
                    if let Some(printed) = &place.printed { <q lang="ja">{ printed.clone() }</q>{ " " } }
                    <cite>{ cell::words_of_document(&text::place(place, plan, words.language)) }</cite>
                    if let Some(footnote) = text::footnote(place, words.language) {
                        <p class="aside">
                            <span class="lead">{ words.say(Message::Footnote) }</span>{ " " }
                            { footnote.to_owned() }
                        </p>
                    }
                </li>
            }
        </ul>
    }
}
