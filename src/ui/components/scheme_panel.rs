//! One scheme in detail: each aspect across the plans, whether the plans can be compared, and what each of them prints.

use yew::prelude::*;

use super::{
    super::{
        Words,
        sheet::{Renderer, whole},
    },
    oddity_list::oddity_list,
    panel::PANEL_HEADING,
};
use crate::{
    check::of_schemes,
    compare::{SchemeRow, SchemeSubject},
    sheet::{Matter, Piece, Plans, scheme},
    text::{self, Message},
};

/// What the panel says about a scheme.
pub fn scheme_panel(
    plans: Plans<'_>,
    subject: &SchemeSubject,
    row: &SchemeRow,
    renderer: &Renderer<'_>,
    words: Words,
) -> Html {
    let reader = renderer.reader;
    let cells = plans.columns.iter().zip(&row.cells);
    let odd = cells.flat_map(|(column, cell)| {
        of_schemes(plans.odd(column.slot), cell.places()).map(move |one| (column, one))
    });
    let odd: Vec<_> = odd.collect();
    html! {
        <>
            <p class="kicker">{ text::scheme_group(subject.key().group(), reader.language) }</p>
            <h2 id={PANEL_HEADING} tabindex="-1">{ renderer.inline(&[Piece::from(Matter::Scheme(subject))]) }</h2>
            <h3>{ reader.say(Message::SchemeSideBySide) }</h3>
            { whole(&scheme::aspects(plans, row), renderer) }
            { renderer.lines(&[scheme::silent_plans(plans, row)]) }
            <div class="panel-section">
                if !odd.is_empty() {
                    <h3>{ reader.say(Message::Checks) }</h3>
                    { oddity_list(odd.into_iter(), None, words) }
                }
            </div>
            <h3>{ reader.say(Message::CanBeCompared) }</h3>
            <div class="comparison">{ renderer.lines(&[scheme::pairs(row)]) }</div>
            <h3>{ reader.say(Message::AsPrinted) }</h3>
            <div class="panel-printed">{ renderer.lines(&scheme::printed(plans, row)) }</div>
        </>
    }
}
