//! Fetches files of the page's own folder as bytes.

use js_sys::{ArrayBuffer, Map, Promise, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes at a relative address, or nothing where there is no such file or no network.
pub async fn bytes(relative: &str) -> Option<Vec<u8>> {
    if let Some(promise) = fetched_ahead(relative) {
        return answered(promise).await;
    }
    let window = web_sys::window()?;
    let response: Response = JsFuture::from(window.fetch_with_str(relative)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The bytes that the loader fetched ahead; nothing where it did not, or where there is no such file.
pub async fn ahead(relative: &str) -> Option<Vec<u8>> {
    answered(fetched_ahead(relative)?).await
}

async fn answered(promise: Promise) -> Option<Vec<u8>> {
    let buffer: ArrayBuffer = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// What the loader began to fetch while the program was on its way (`fetchPlansAhead` in `boot.js`).
fn fetched_ahead(relative: &str) -> Option<Promise> {
    let ahead: Map = Reflect::get(&js_sys::global(), &"kurabeAhead".into()).ok()?.dyn_into().ok()?;
    let promise = ahead.get(&relative.into()).dyn_into().ok();
    // Whoever asks again means the file, not the answer that does not come.
    ahead.delete(&relative.into());
    promise
}
