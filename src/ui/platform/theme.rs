//! Whether the system asks for dark colours, and when that changes.

use gloo::events::EventListener;

const DARK: &str = "(prefers-color-scheme: dark)";

/// Whether dark colours are asked for.
pub fn is_dark() -> bool {
    query().is_some_and(|query| query.matches())
}

/// Calls back whenever the answer changes, until the listener is dropped.
pub fn on_change(callback: impl Fn(bool) + 'static) -> Option<EventListener> {
    let query = query()?;
    Some(EventListener::new(&query, "change", move |_| callback(is_dark())))
}

fn query() -> Option<web_sys::MediaQueryList> {
    web_sys::window()?.match_media(DARK).ok().flatten()
}
