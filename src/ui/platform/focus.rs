//! Moves the keyboard focus to an element, by its id.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement};

/// Focuses the element with this id, if it is there.
pub fn move_to(id: &str) {
    let page = web_sys::window().and_then(|window| window.document());
    let Some(element) = page.and_then(|page| page.get_element_by_id(id)) else { return };
    // The marks of a chart are no HTML elements, and take the focus all the same.
    let _ = match element.dyn_into::<HtmlElement>() {
        Ok(element) => element.focus(),
        Err(element) => element.dyn_into::<SvgElement>().map_or(Ok(()), |mark| mark.focus()),
    };
}

/// Focuses the first of these elements that is there and can be used.
pub fn move_to_first(ids: &[String]) {
    let page = web_sys::window().and_then(|window| window.document());
    let usable = |id: &&String| {
        page.as_ref()
            .and_then(|page| page.get_element_by_id(id))
            .is_some_and(|element| !element.has_attribute("disabled"))
    };
    if let Some(id) = ids.iter().find(usable) {
        move_to(id);
    }
}

/// Scrolls the element with this id into what is seen, no further than needed.
pub fn keep_in_sight(id: &str) {
    let element =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    if let Some(element) = element {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Whether a dialog is open; its Escape key is its own.
pub fn dialog_is_open() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.query_selector("dialog[open]").ok().flatten())
        .is_some()
}
