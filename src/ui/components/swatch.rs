//! The colour and shape of a plan: the same in chips, column heads, charts and panel.

use yew::prelude::*;

use super::super::{Words, describe};
pub use crate::ui::sheet::swatch;
use crate::{
    compare::{Column, Slot},
    text::Message,
};

/// The mark and the name of a plan, isolated because names may run from right to left; and a mark of its own on a plan that the
/// person brought.
pub fn named(column: &Column, words: Words) -> Html {
    let plan = &column.plan;
    html! {
        <>
            { swatch(column.slot) }<bdi>{ describe::municipality(plan, words) }</bdi>
            if plan.is_brought() { <small class="brought">{ words.say(Message::Brought) }</small> }
        </>
    }
}

/// The mark and the name of the plan in a slot.
pub fn named_slot(columns: &[Column], slot: Slot, words: Words) -> Html {
    columns.iter().find(|column| column.slot == slot).map(|column| named(column, words)).unwrap_or_default()
}
