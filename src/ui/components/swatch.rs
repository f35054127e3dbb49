//! The colour and shape of a plan: the same in chips, column heads, charts and panel.

use yew::prelude::*;

use crate::{chart::Shape, compare::Slot};

/// Half the width of the mark, in CSS pixels.
const RADIUS: f64 = 5.5;

/// A small mark, hidden from screen readers: the name always stands beside it. Its outline is the chart's.
pub fn swatch(slot: Slot) -> Html {
    let Slot(number) = slot;
    html! {
        <svg class={format!("swatch slot-{number}")} viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={Shape::of(slot).svg_path(RADIUS)} />
        </svg>
    }
}
