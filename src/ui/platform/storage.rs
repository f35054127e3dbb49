//! Small texts kept across visits. Browsers may have no room or forbid storing; both are answers, not faults.

use wasm_bindgen::JsCast;
use web_sys::DomException;

use crate::store::Refusal;

/// The text kept under this name.
pub fn read(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Keeps a text under a name.
pub fn write(name: &str, text: &str) -> Result<(), Refusal> {
    let storage = storage().ok_or(Refusal::Forbidden)?;
    storage.set_item(name, text).map_err(|refusal| {
        let full =
            refusal.dyn_ref::<DomException>().is_some_and(|refusal| refusal.name() == "QuotaExceededError");
        if full { Refusal::Full } else { Refusal::Forbidden }
    })
}

/// Forgets what is kept under a name.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Names that begin with a prefix, in whatever order the browser keeps them.
pub fn names(prefix: &str) -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    (0..count)
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|name| name.starts_with(prefix))
        .collect()
}

/// Even asking for the storage throws where cookies are blocked.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
