//! Hands a file to the person. It is made here and goes nowhere else: an address of the page's own memory, given back once the
//! browser has taken the file.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, js_sys::Array};

/// How long the browser has to take the file.
const PATIENCE_MS: u32 = 60_000;

/// Offers the text as a file of this name; false where the browser does not allow it.
pub fn offer(name: &str, kind: &str, text: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    Blob::new_with_str_sequence_and_options(&parts, &options).is_ok_and(|blob| offer_blob(name, &blob))
}

/// Offers these bytes as a file of this name; false where the browser does not allow it.
pub fn offer_blob(name: &str, blob: &Blob) -> bool {
    offered(name, blob).is_some()
}

fn offered(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(PATIENCE_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
