//! What the checks found odd in the documents themselves: weight, plan and sentence. No figure is changed by them.

use yew::prelude::*;

use super::{super::Words, swatch::named};
use crate::{
    check::{Oddity, Weight},
    compare::Column,
    model::Plan,
    text::{self, Language, Message},
};

/// The oddities of some plans, in one list.
pub fn oddity_list<'a>(found: impl Iterator<Item = (&'a Column, &'a Oddity)>, words: Words) -> Html {
    html! {
        <ul class="oddities">
            for (index, (column, oddity)) in found.enumerate() {
                <li key={index}>
                    <p class="side">
                        { named(column, words) }
                        { " " }<span class={weight_class(oddity.weight)}>{ words.say(weight_name(oddity.weight)) }</span>
                    </p>
                    <p>{ marked(&text::oddity(oddity, &column.plan, words.years, words.language), words) }</p>
                </li>
            }
        </ul>
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
        .map(|oddity| text::oddity(oddity, plan, words.years, words.language))
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
