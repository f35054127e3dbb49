//! Puts a text on the clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies the text; false where the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
