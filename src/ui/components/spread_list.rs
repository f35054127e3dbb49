//! Small numbers and chance: what one person weighs, how far a rate varies by itself, and which differences are more than that.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    cell,
    swatch::swatch,
};
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
            <p class="side">{ swatch(one.slot) }<bdi>{ describe::slot_name(columns, one.slot, words) }</bdi></p>
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
    let name = |slot| describe::slot_name(columns, slot, words);
    html! {
        <>
            <p class="side">
                { swatch(difference.left) }<bdi>{ name(difference.left) }</bdi>{ " − " }
                { swatch(difference.right) }<bdi>{ name(difference.right) }</bdi>
            </p>
            <p class="definition">{ text::difference_explained(&difference.explained, words.language) }</p>
        </>
    }
}
