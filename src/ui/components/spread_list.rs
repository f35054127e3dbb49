//! Small numbers and chance: what one person weighs, how far a rate varies by itself, and which differences are more than that.

use yew::prelude::*;

use super::{super::Words, cell, swatch::named_slot};
use crate::{
    compare::{Column, PlanDifference, PlanSpread, Spread},
    text::{self, phrase},
};

/// The section.
pub fn spread_list(columns: &[Column], spread: &Spread, words: Words) -> Html {
    html! {
        <ul class="spread">
            for one in spread.plans.iter() { <li key={one.slot.0}>{ of_plan(columns, one, words) }</li> }
            for (index, difference) in spread.between.iter().enumerate() {
                <li key={format!("between-{index}")}>{ between(columns, difference, words) }</li>
            }
        </ul>
    }
}

fn of_plan(columns: &[Column], one: &PlanSpread, words: Words) -> Html {
    let language = words.language;
    let interval = match &one.interval {
        Ok((chance, interval)) => text::chance_interval(*chance, interval, language),
        Err(reason) => text::no_chance(*reason, language).to_owned(),
    };
    html! {
        <>
            <p class="side">{ named_slot(columns, one.slot, words) }</p>
            <p>
                { cell::result_line(&one.latest, words) }
                { " " }{ one.weight.map(|weight| text::weight_of_one(weight, language)) }
            </p>
            <p class="definition">{ interval }</p>
            <p class="definition">
                { one.since.as_ref().map(|(before, explained)| phrase::since(&cell::when(before, words), &text::difference_explained(explained, language), language)) }
            </p>
        </>
    }
}

fn between(columns: &[Column], difference: &PlanDifference, words: Words) -> Html {
    html! {
        <>
            <p class="side">
                { named_slot(columns, difference.left, words) }{ " − " }
                { named_slot(columns, difference.right, words) }
            </p>
            <p class="definition">{ text::difference_explained(&difference.explained, words.language) }</p>
        </>
    }
}
