//! The plan store of this page: the database it lies in, what earlier versions of the page kept in the local storage, and the
//! plans as they are read from it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use yew::AttrValue;

use super::platform::{clock, indexed_db::IndexedDb, storage};
use crate::{
    load,
    model::Plan,
    store::{self, Brought, Fault, KeptFile, OldFile, OldStorage, Refusal},
};

const DATABASE: IndexedDb = IndexedDb("kurabe");
const OLD_PLAN: &str = "kurabe.plan.";
const OLD_TEXT: &str = "kurabe.text.";

/// What is kept of plans.
#[derive(Debug, Default)]
pub struct Kept {
    /// The files that can be read.
    pub files: Vec<KeptFile>,
    /// The ids in the files of plans that cannot, with the reason.
    pub faults: Vec<(String, Fault)>,
    /// Texts that could not be taken over and are still where an earlier version kept them.
    pub old: Vec<OldFile>,
    /// Why something could not be read or taken over.
    pub refusal: Option<Refusal>,
}

/// A plan and whether all of its file could be read.
pub type Read = (Rc<Plan>, bool);

/// Takes over what earlier versions kept, and lists what there is.
pub async fn kept() -> Kept {
    let taken = store::take_over(&DATABASE, &LocalStorage, clock::tag).await;
    let mut kept = Kept { old: LocalStorage.files(), refusal: taken.err(), ..Kept::default() };
    match store::kept(&DATABASE).await {
        Ok(entries) => {
            kept.files = store::files(&entries);
            kept.faults =
                entries.into_iter().filter_map(|entry| Some((entry.id, entry.pointer.err()?))).collect();
        }
        Err(refusal) => kept.refusal = Some(refusal),
    }
    kept
}

/// The plans of a file, and the ids of those that cannot be read, with the reason.
pub async fn read(file: &KeptFile) -> Result<(Vec<Read>, Vec<(String, Fault)>), Refusal> {
    Ok(match store::bytes(&DATABASE, &file.pointer).await? {
        Ok(bytes) => read_bytes(&bytes, &file.pointer.file, &file.ids),
        Err(fault) => (Vec::new(), file.ids.iter().map(|id| (id.clone(), fault)).collect()),
    })
}

/// The plans of these ids in a file, and the ids that are not in it.
pub fn read_bytes(bytes: &[u8], name: &str, ids: &[String]) -> (Vec<Read>, Vec<(String, Fault)>) {
    let loaded = load::load(bytes, name);
    let is_whole = !loaded.has_errors();
    let plans: Vec<_> = loaded.plans.into_iter().filter(|plan| ids.contains(&plan.id)).collect();
    let lacking = ids.iter().filter(|id| plans.iter().all(|plan| plan.id != **id));
    let lacking = lacking.map(|id| (id.clone(), Fault::NoSuchPlan)).collect();
    (plans.into_iter().map(|plan| (Rc::new(plan.as_brought()), is_whole)).collect(), lacking)
}

/// Keeps the plans of a file under the ids that it says.
pub async fn keep(file: &str, bytes: &[u8], ids: &[String]) -> Result<(), Refusal> {
    store::keep(&DATABASE, &LocalStorage, Brought { file, bytes, ids, tag: clock::tag() }).await
}

/// A file with its name and bytes.
pub type File = (String, Vec<u8>);

/// Forgets a plan by the id in its file; gives the file, so that this can be undone.
pub async fn forget(id: &str) -> Result<Option<File>, Refusal> {
    let file = held(id).await.unwrap_or_default();
    store::forget(&DATABASE, &LocalStorage, id).await?;
    Ok(file)
}

async fn held(id: &str) -> Result<Option<File>, Refusal> {
    for entry in store::kept(&DATABASE).await? {
        if let (true, Ok(pointer)) = (entry.id == id, entry.pointer) {
            return Ok(store::bytes(&DATABASE, &pointer).await?.ok().map(|bytes| (pointer.file, bytes)));
        }
    }
    let of_old = |file: &OldFile| file.ids.iter().any(|held| held == id);
    let old = LocalStorage.files().into_iter().find(of_old);
    Ok(old.and_then(|file| Some((file.name, file.text?.into_bytes()))))
}

/// The text that a person has typed or pasted and not used yet. It is kept while they type: one writing at a time, and the last
/// text in any case.
#[derive(Debug, Default)]
pub struct Draft {
    text: RefCell<AttrValue>,
    number: Cell<u32>,
    is_touched: Cell<bool>,
    is_writing: Cell<bool>,
}

impl Draft {
    /// The text now.
    pub fn text(&self) -> AttrValue {
        self.text.borrow().clone()
    }

    /// A number that changes when the text was changed by anything but typing.
    pub fn number(&self) -> u32 {
        self.number.get()
    }

    /// Reads what was kept, unless the person has been faster.
    pub async fn read(&self) {
        let kept = store::draft(&DATABASE).await.unwrap_or_default();
        if !self.is_touched.get() {
            self.renew(kept);
        }
    }

    /// Puts a text in place of what was typed.
    pub fn renew(&self, text: String) {
        *self.text.borrow_mut() = text.into();
        self.number.set(self.number.get() + 1);
    }

    /// Changes the text and keeps it.
    pub async fn change(&self, text: String) -> Result<(), Refusal> {
        *self.text.borrow_mut() = text.into();
        self.is_touched.set(true);
        if self.is_writing.replace(true) {
            return Ok(());
        }
        let outcome = loop {
            let text = self.text();
            let outcome = store::keep_draft(&DATABASE, &text).await;
            if outcome.is_err() || self.text() == text {
                break outcome;
            }
        };
        self.is_writing.set(false);
        outcome
    }
}

/// Where earlier versions kept plans: each text once, and for each plan the name of its text.
struct LocalStorage;

impl OldStorage for LocalStorage {
    fn files(&self) -> Vec<OldFile> {
        let mut files: Vec<OldFile> = Vec::new();
        for (id, name) in old_plans() {
            match files.iter_mut().find(|file| file.name == name) {
                Some(file) => file.ids.push(id),
                None => {
                    let text = storage::read(&format!("{OLD_TEXT}{name}"));
                    files.push(OldFile { name, ids: vec![id], text });
                }
            }
        }
        files
    }

    fn forget(&self, id: &str) {
        let entry = format!("{OLD_PLAN}{id}");
        let Some(text) = storage::read(&entry) else { return };
        storage::forget(&entry);
        if old_plans().iter().all(|(_, other)| *other != text) {
            storage::forget(&format!("{OLD_TEXT}{text}"));
        }
    }
}

/// Id and name of the text of every plan that an earlier version kept.
fn old_plans() -> Vec<(String, String)> {
    let of_entry = |name: String| Some((name.strip_prefix(OLD_PLAN)?.to_owned(), storage::read(&name)?));
    storage::names(OLD_PLAN).into_iter().filter_map(of_entry).collect()
}
