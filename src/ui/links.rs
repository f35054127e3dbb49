//! Links into the page itself: real addresses, so that a new tab, copying the address and going back work. A plain click stays in the
//! page; every other one (another button, a key held) is the browser's.

use yew::prelude::*;

use crate::state::{ViewState, query};

/// How the rows of a table are opened.
#[derive(Clone, Copy)]
pub struct Opening<'a> {
    /// What the page shows beside what is open.
    pub base: &'a ViewState,
    /// The row whose panel is open, by its name in links.
    pub open: Option<&'a str>,
    /// A row was chosen, by its name in links.
    pub on_open: &'a Callback<String>,
}

impl Opening<'_> {
    /// The address of the page with a row open.
    pub fn address(&self, row: &str) -> String {
        address(&ViewState { open: Some(row.to_owned()), ..self.base.clone() })
    }

    /// What a click on the link to a row does.
    pub fn on_click(&self, row: &str) -> Callback<MouseEvent> {
        on_plain_click(self.on_open, row.to_owned())
    }
}

/// The address of a state of the page. Against a page without plans, so that the link names them.
pub fn address(there: &ViewState) -> String {
    format!("?{}", query(there, &ViewState::opening(Vec::new()), &[]))
}

/// What a plain click on a link does instead of following it.
pub fn on_plain_click<T: Clone + 'static>(then: &Callback<T>, with: T) -> Callback<MouseEvent> {
    let then = then.clone();
    Callback::from(move |click: MouseEvent| {
        if is_plain(&click) {
            click.prevent_default();
            then.emit(with.clone());
        }
    })
}

/// What a click on a whole row does: the same as its link, unless a link in it was meant or words of it are being selected.
pub fn on_row_click(on_open: &Callback<String>, row: &str) -> Callback<MouseEvent> {
    let (on_open, row) = (on_open.clone(), row.to_owned());
    Callback::from(move |click: MouseEvent| {
        let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
        let is_selecting = selection.is_some_and(|selection| !selection.is_collapsed());
        if is_plain(&click) && !click.default_prevented() && !is_selecting {
            on_open.emit(row.clone());
        }
    })
}

fn is_plain(click: &MouseEvent) -> bool {
    click.button() == 0 && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
}
