//! One theme in detail: what each plan does about it.

use yew::prelude::*;

use super::{super::sheet::Renderer, panel::PANEL_HEADING};
use crate::{
    model::Theme,
    sheet::{Plans, theme},
    text,
};

/// What the panel says about a theme.
pub fn measure_panel(plans: Plans<'_>, of: Theme, renderer: &Renderer<'_>) -> Html {
    let language = renderer.reader.language;
    html! {
        <>
            <p class="kicker">{ text::theme_group(of.group(), language) }</p>
            <h2 id={PANEL_HEADING} tabindex="-1">{ text::theme(of, language) }</h2>
            <p class="scope">{ renderer.inline(&[theme::plans_with(plans, of)]) }</p>
            { renderer.lines(&theme::sections(plans, of)) }
        </>
    }
}
