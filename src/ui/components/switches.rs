//! Switches above a table: a box to tick, with its words.

use yew::prelude::*;

use super::super::Words;
use crate::text::Message;

/// A switch.
pub fn switch(name: Message, on: bool, on_change: &Callback<bool>, words: Words) -> Html {
    let on_change = on_change.reform(move |_: Event| !on);
    html! {
        <label class="switch">
            <input type="checkbox" checked={on} onchange={on_change} />{ words.say(name) }
        </label>
    }
}
