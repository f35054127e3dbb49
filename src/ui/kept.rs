//! The plans a person brought, kept in the browser's storage as the texts they came in.

use std::rc::Rc;

use super::platform::storage::{self, StorageRefusal};
use crate::{load, model::Plan};

const PREFIX: &str = "kurabe.plan.";

/// The plans kept from earlier visits. A text that can no longer be read is left where it is.
pub fn read_all() -> Vec<Rc<Plan>> {
    storage::names(PREFIX)
        .into_iter()
        .filter_map(|name| {
            let text = storage::read(&name)?;
            let id = name.strip_prefix(PREFIX)?;
            load::load(text.as_bytes(), &name).plans.into_iter().find(|plan| plan.id == id).map(Rc::new)
        })
        .collect()
}

/// Keeps the text a plan came in under the plan's id, in place of an older one.
pub fn keep(id: &str, text: &str) -> Result<(), StorageRefusal> {
    storage::write(&format!("{PREFIX}{id}"), text)
}

/// Forgets a plan.
pub fn forget(id: &str) {
    storage::forget(&format!("{PREFIX}{id}"));
}
