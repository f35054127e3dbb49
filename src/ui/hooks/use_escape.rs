//! The Escape key, while something is open that it closes.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::ui::platform::focus;

/// Calls back when Escape is pressed while `active`. An open dialog keeps its Escape to itself.
#[hook]
pub fn use_escape(active: bool, on_escape: Callback<()>) {
    use_effect_with((active, on_escape), move |(active, on_escape)| {
        let listener = active.then(web_sys::window).flatten().map(|window| {
            let on_escape = on_escape.clone();
            EventListener::new(&window, "keydown", move |event| {
                let is_escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
                if is_escape && !focus::dialog_is_open() {
                    on_escape.emit(());
                }
            })
        });
        move || drop(listener)
    });
}
