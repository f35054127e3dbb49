//! The address bar: its query, and the steps that Back and Forward walk.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// The query of the address without its `?`.
pub fn query() -> String {
    location()
        .and_then(|place| place.search().ok())
        .map_or_else(String::new, |search| search.trim_start_matches('?').to_owned())
}

/// The whole address with this query, for sharing.
pub fn address(query: &str) -> String {
    let origin = location().and_then(|place| place.origin().ok()).unwrap_or_default();
    format!("{origin}{}", target(query))
}

/// Makes this query a step of its own.
pub fn push(query: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&target(query)));
    }
}

/// Changes the query of the present step.
pub fn replace(query: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&target(query)));
    }
}

/// Calls back with the query whenever Back or Forward is pressed, until the listener is dropped.
pub fn on_walk(callback: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| callback(query())))
}

/// An empty query still needs a target: `?` alone would stay in the address, so the path is given.
fn target(query: &str) -> String {
    let path = location().and_then(|place| place.pathname().ok()).unwrap_or_else(|| "./".to_owned());
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

fn location() -> Option<web_sys::Location> {
    web_sys::window().map(|window| window.location())
}
