//! The verdicts of one question: every pair of figures with both definitions side by side, and what must be known about each
//! plan's own series.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    cell,
    mark::verdict_mark,
    swatch::named_slot,
};
use crate::{
    compare::{Column, Comparison, Fact, Figure, Pair, Reason, Slot, Verdict},
    text::{self, Message},
};

/// The section.
pub fn comparison_list(columns: &[Column], comparison: &Comparison, words: Words) -> Html {
    if comparison.pairs.is_empty() && comparison.series.is_empty() {
        return html! { <p class="definition">{ words.say(Message::NothingToCompare) }</p> };
    }
    html! {
        <div class="comparison">
            <ol class="pairs">
                for (index, pair) in comparison.pairs.iter().enumerate() {
                    <li key={index}>{ pair_item(columns, pair, words) }</li>
                }
            </ol>
            <ul class="series">
                for one in comparison.series.iter() {
                    <li key={one.slot.0}>
                        <p class="pair-kind">
                            { named_slot(columns, one.slot, words) }
                            { " " }{ words.say(Message::OwnSeries) }{ " " }{ verdict_mark(one.verdict.comparability(), words) }
                        </p>
                        { reasons(columns, &one.verdict, words) }
                    </li>
                }
            </ul>
        </div>
    }
}

fn pair_item(columns: &[Column], pair: &Pair, words: Words) -> Html {
    html! {
        <>
            <p class="pair-kind">
                { text::pair_kind(pair.kind, words.language) }{ " " }{ verdict_mark(pair.verdict.comparability(), words) }
            </p>
            <div class="definitions">
                { side(columns, &pair.left, words) }
                { side(columns, &pair.right, words) }
            </div>
            { reasons(columns, &pair.verdict, words) }
        </>
    }
}

/// One of the two: whose it is, what it says, and what it asks.
fn side(columns: &[Column], figure: &Figure, words: Words) -> Html {
    let described = describe::question(columns, figure.question(), words);
    let scope = match described.scope.as_str() {
        "" => words.say(Message::WithoutCondition).to_owned(),
        _ => described.scope,
    };
    html! {
        <div>
            { slot_line(columns, figure.slot, words) }
            <p>{ fact_line(&figure.fact, words) }</p>
            <p class="definition">{ described.title }{ " · " }{ scope }</p>
        </div>
    }
}

fn slot_line(columns: &[Column], slot: Slot, words: Words) -> Html {
    html! { <p class="side">{ named_slot(columns, slot, words) }</p> }
}

/// A target or a result in one line.
pub fn fact_line(fact: &Fact, words: Words) -> Html {
    match fact {
        Fact::Target(stated) => html! {
            <>
                if let Some(stage) = text::stage(stated.target.stage, words.language) { <span class="stage">{ stage }</span>{ " " } }
                <b>{ cell::goal_line(&stated.target, words) }</b>
                { " " }<small>{ text::dues(&stated.dues, words.years, words.language) }</small>
            </>
        },
        Fact::Result(observation) => cell::result_line(observation, words),
    }
}

/// The reasons of a verdict, the weightiest first.
pub fn reasons(columns: &[Column], verdict: &Verdict, words: Words) -> Html {
    html! {
        <ul class="reasons">
            for (index, reason) in verdict.reasons().iter().enumerate() {
                <li key={index}>{ sentence(columns, reason, words) }</li>
            }
        </ul>
    }
}

fn sentence(columns: &[Column], reason: &Reason, words: Words) -> String {
    let own: Vec<_> = columns.iter().flat_map(|column| column.plan.indicators.iter().cloned()).collect();
    text::reason(reason, &own, words.years, words.language)
}
