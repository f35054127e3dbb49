//! What the system and the window are like, asked in the words of media queries, and when the answer changes.

use gloo::events::EventListener;

/// The system asks for dark colours.
pub const DARK: &str = "(prefers-color-scheme: dark)";
/// The window is too narrow for a panel beside the table, as `styles/panel.css` has it.
pub const NARROW: &str = "(max-width: 1100px)";

/// Whether a media query holds.
pub fn holds(query: &str) -> bool {
    asked(query).is_some_and(|query| query.matches())
}

/// Calls back whenever the answer changes, until the listener is dropped.
pub fn on_change(query: &'static str, callback: impl Fn(bool) + 'static) -> Option<EventListener> {
    let list = asked(query)?;
    Some(EventListener::new(&list, "change", move |_| callback(holds(query))))
}

fn asked(query: &str) -> Option<web_sys::MediaQueryList> {
    web_sys::window()?.match_media(query).ok().flatten()
}
