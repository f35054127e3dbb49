//! Files dropped anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::DragEvent;
use yew::prelude::*;

use crate::ui::platform::files::{self, PickedFile};

/// Calls back with dropped files. The browser would otherwise leave the page and show the file.
#[hook]
pub fn use_drop(on_files: Callback<Vec<PickedFile>>) {
    use_effect_with(on_files, move |on_files| {
        let listeners = web_sys::window().map(|window| {
            let on_files = on_files.clone();
            let active = EventListenerOptions::enable_prevent_default();
            let over = EventListener::new_with_options(&window, "dragover", active, |event| {
                if event.dyn_ref::<DragEvent>().is_some_and(files::are_dragged) {
                    event.prevent_default();
                }
            });
            let dropped = EventListener::new_with_options(&window, "drop", active, move |event| {
                let Some(event) = event.dyn_ref::<DragEvent>().filter(|event| files::are_dragged(event))
                else {
                    return;
                };
                event.prevent_default();
                on_files.emit(files::of_drop(event));
            });
            (over, dropped)
        });
        move || drop(listeners)
    });
}
