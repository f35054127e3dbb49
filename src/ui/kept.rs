//! The plans a person brought, kept in the browser's storage: each text once, and for each plan the name of its text.

use std::rc::Rc;

use super::platform::storage::{self, StorageRefusal};
use crate::{load, model::Plan};

const PLAN: &str = "kurabe.plan.";
const TEXT: &str = "kurabe.text.";
/// Browsers keep about five million letters for a site; a longer text is not even offered to them.
const LONGEST_TEXT: usize = 5_000_000;

/// The plans kept from earlier visits, each with whether all of its file could be read. A text that can no longer be read is
/// left where it is.
pub fn read_all() -> Vec<(Rc<Plan>, bool)> {
    let kept = kept();
    let texts: Vec<&String> = kept.iter().map(|(_, text)| text).collect();
    let is_first =
        |(index, text): &(usize, &&String)| texts.iter().position(|other| other == *text) == Some(*index);
    texts
        .iter()
        .enumerate()
        .filter(is_first)
        .filter_map(|(_, name)| Some((storage::read(&format!("{TEXT}{name}"))?, name)))
        .flat_map(|(text, name)| {
            let loaded = load::load(text.as_bytes(), name);
            let is_whole = !loaded.has_errors();
            loaded.plans.into_iter().map(move |plan| (plan, is_whole))
        })
        .filter(|(plan, _)| kept.iter().any(|(id, _)| *id == plan.id))
        .map(|(plan, is_whole)| (Rc::new(plan), is_whole))
        .collect()
}

/// Keeps the text that these plans came in, in place of older ones.
pub fn keep(plans: &[Rc<Plan>], text: &str) -> Result<(), StorageRefusal> {
    let Some(first) = plans.first() else { return Ok(()) };
    if text.len() > LONGEST_TEXT {
        return Err(StorageRefusal::Full);
    }
    for plan in plans {
        forget(&plan.id);
    }
    storage::write(&format!("{TEXT}{}", first.id), text)?;
    plans.iter().try_for_each(|plan| storage::write(&format!("{PLAN}{}", plan.id), &first.id))
}

/// Forgets a plan, and its text once no other plan needs it.
pub fn forget(id: &str) {
    let name = format!("{PLAN}{id}");
    let Some(text) = storage::read(&name) else { return };
    storage::forget(&name);
    if kept().iter().all(|(_, other)| *other != text) {
        storage::forget(&format!("{TEXT}{text}"));
    }
}

/// Id and name of the text of every plan that is kept.
fn kept() -> Vec<(String, String)> {
    storage::names(PLAN)
        .into_iter()
        .filter_map(|name| Some((name.strip_prefix(PLAN)?.to_owned(), storage::read(&name)?)))
        .collect()
}
