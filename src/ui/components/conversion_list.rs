//! Figures of other questions turned into this one, with the sum and its assumption; where a number of staff is missing, a field
//! to type it in.

use yew::prelude::*;

use super::{super::Words, cell, swatch::named};
use crate::{
    compare::{Column, Conversion, Converted},
    model::{Count, decimal},
    text::{self, Message},
};

/// What [`conversion_list`] shows.
pub struct ConversionList<'a> {
    /// The chosen plans.
    pub columns: &'a [Column],
    /// The conversions of a question.
    pub conversions: &'a [Conversion],
    /// Staff that the person typed, by plan.
    pub typed: &'a [(String, Count)],
    /// The person typed the staff of a plan, or took it back.
    pub on_staff: Callback<(String, Option<Count>)>,
}

/// The section.
pub fn conversion_list(props: &ConversionList<'_>, words: Words) -> Html {
    html! {
        <ul class="conversions">
            for conversion in props.conversions.iter() {
                <li key={conversion.slot.0}>{ item(props, conversion, words) }</li>
            }
        </ul>
    }
}

fn item(props: &ConversionList<'_>, conversion: &Conversion, words: Words) -> Html {
    let Some(column) = props.columns.iter().find(|column| column.slot == conversion.slot) else {
        return Html::default();
    };
    let typed = props.typed.iter().find(|(id, _)| *id == column.plan.id).map(|(_, staff)| *staff);
    let asks_staff = typed.is_some() || conversion.outcome == Converted::NeedsStaff;
    html! {
        <>
            <p class="side">{ named(column, words) }</p>
            <p>{ cell::result_line(&conversion.from, words) }</p>
            <p class="derived">{ text::conversion(&conversion.outcome, &conversion.from, words.years, words.language) }</p>
            <div>
                if asks_staff { { staff_field(props, &column.plan.id, typed, words) } }
            </div>
        </>
    }
}

fn staff_field(props: &ConversionList<'_>, plan: &str, typed: Option<Count>, words: Words) -> Html {
    let id = plan.to_owned();
    let on_change = props.on_staff.reform(move |event: Event| {
        let text = event
            .target_dyn_into::<web_sys::HtmlInputElement>()
            .map(|input| input.value())
            .unwrap_or_default();
        (id.clone(), decimal(text.trim()).and_then(Count::new))
    });
    html! {
        <label class="staff">
            { words.say(Message::StaffTyped) }{ " " }
            <input type="number" inputmode="numeric" min="1" max="1000000" step="1"
                value={typed.map(|staff| staff.to_string()).unwrap_or_default()} onchange={on_change} />
        </label>
    }
}
