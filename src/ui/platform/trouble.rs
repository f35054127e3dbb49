//! Where the page stands, and how it says that the program has stopped: by an event that the loader listens to, because
//! nothing of this program runs after a panic.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element};

/// The element that the page is put into.
pub fn place_of_page() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("app")
}

/// Tells the loader that the program has stopped, and why.
pub fn tell(cause: &str) {
    let detail = CustomEventInit::new();
    detail.set_detail(&JsValue::from_str(cause));
    if let (Some(window), Ok(event)) =
        (web_sys::window(), CustomEvent::new_with_event_init_dict("kurabe-panic", &detail))
    {
        let _ = window.dispatch_event(&event);
    }
}
