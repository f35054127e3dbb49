//! What the checks found odd in the documents themselves: weight, plan and sentence, where it is printed, and the way to the
//! figure. No figure is changed by them.

use yew::prelude::*;

use super::{
    super::{
        Words,
        links::{address, on_plain_click},
        parts::sentence,
    },
    cell,
    swatch::named,
};
use crate::{
    check::{Oddity, Weight},
    compare::{Column, in_order},
    model::Plan,
    state::{Action, ViewState},
    text::{self, Language, Message},
};

/// How a finding leads to its figure: from this state, by this action.
#[derive(Clone, Copy)]
pub struct Lead<'a> {
    /// What the page shows.
    pub view: &'a ViewState,
    /// The person acts.
    pub on_action: &'a Callback<Action>,
}

/// The oddities of some plans in one list, contradictions first. Without a lead the reader is at the figure and its places already.
pub fn oddity_list<'a>(
    found: impl Iterator<Item = (&'a Column, &'a Oddity)>,
    lead: Option<Lead<'_>>,
    words: Words,
) -> Html {
    let found = in_order(found, |(_, oddity)| oddity.weight);
    html! {
        <ul class="oddities">
            for (index, (column, oddity)) in found.into_iter().enumerate() {
                <li key={index}>
                    <p class="side">
                        { named(column, words) }
                        { " " }<span class={weight_class(oddity.weight)}>{ words.say(weight_name(oddity.weight)) }</span>
                    </p>
                    <p>{ marked(&sentence(oddity, &column.plan, words), words) }</p>
                    if let Some(lead) = lead { { way(lead, oddity, &column.plan, words) } }
                </li>
            }
        </ul>
    }
}

/// Where it is printed, and the link to the figure: a real one, so that it can be opened in a new tab or copied; a plain click stays in the page.
fn way(lead: Lead<'_>, oddity: &Oddity, plan: &Plan, words: Words) -> Html {
    let Some(fact) = oddity.subject() else { return Html::default() };
    let there = lead.view.at(fact, plan);
    let address = address(&there);
    let on_click = on_plain_click(lead.on_action, Action::WentTo(there));
    html! {
        <>
            <ul class="places">
                for (index, place) in text::oddity_places(oddity, plan, words.language).into_iter().enumerate() {
                    <li key={index}><cite>{ cell::words_of_document(&place) }</cite></li>
                }
            </ul>
            <p><a href={address} onclick={on_click}>{ words.say(Message::ShowFigure) }</a></p>
        </>
    }
}

/// A sentence in which the documents' own words are marked as Japanese: in English it names schemes as they are printed.
fn marked(sentence: &str, words: Words) -> Html {
    if words.language == Language::Ja || !text::is_japanese(sentence) {
        return html! { { sentence.to_owned() } };
    }
    let runs = sentence.split_inclusive(' ').enumerate();
    html! {
        <>
            for (index, run) in runs {
                <key={index}>
                    if text::is_japanese(run) { <span lang="ja">{ run.to_owned() }</span> } else { { run.to_owned() } }
                </>
            }
        </>
    }
}

/// The mark at a figure that the checks found something about; the sentence is in the panel of its question. Notes are
/// told in the panel alone.
pub fn oddity_mark<'a>(found: impl Iterator<Item = &'a Oddity>, plan: &Plan, words: Words) -> Html {
    let sentences: Vec<_> = found
        .filter(|oddity| oddity.weight != Weight::Note)
        .map(|oddity| sentence(oddity, plan, words))
        .collect();
    html! {
        if !sentences.is_empty() {
            <span class="odd-mark" title={sentences.join("\n")}>{ words.say(Message::OddMark) }</span>
        }
    }
}

fn weight_name(weight: Weight) -> Message {
    match weight {
        Weight::Contradiction => Message::Contradiction,
        Weight::Odd => Message::Odd,
        Weight::Note => Message::Hint,
    }
}

fn weight_class(weight: Weight) -> &'static str {
    match weight {
        Weight::Contradiction => "severity error",
        Weight::Odd => "severity warning",
        Weight::Note => "severity hint",
    }
}
