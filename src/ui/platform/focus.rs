//! Moves the keyboard focus to an element, by its id.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses the element with this id, if it is there.
pub fn move_to(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Whether a dialog is open; its Escape key is its own.
pub fn dialog_is_open() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.query_selector("dialog[open]").ok().flatten())
        .is_some()
}
