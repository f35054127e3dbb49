//! Waits for a moment in which the browser has nothing better to do.

use gloo::timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where the browser cannot tell, this is long enough for the first paint to be over.
const PAUSE_MILLISECONDS: u32 = 300;

/// Resolves once the browser is idle.
pub async fn moment() {
    let window = js_sys::global();
    let ask = Reflect::get(&window, &"requestIdleCallback".into())
        .ok()
        .and_then(|it| it.dyn_into::<Function>().ok());
    match ask {
        Some(ask) => {
            let promise = Promise::new(&mut |resolve, _| {
                // A browser that refuses its own function is waited for like one that has none.
                let _ = ask.call1(&window, &resolve).or_else(|_| resolve.call0(&JsValue::UNDEFINED));
            });
            let _ = JsFuture::from(promise).await;
        }
        None => TimeoutFuture::new(PAUSE_MILLISECONDS).await,
    }
}
