//! What is done with the plans of the person: read from where they are kept, brought as files or text, forgotten and brought
//! back. Whatever is brought is shown and kept file by file, so that nothing waits for the last of many. The opening has no need
//! of it, so it is a table of functions in a later part.

use std::{pin::Pin, rc::Rc};

use gloo::timers::future::TimeoutFuture;
use yew::{UseReducerDispatcher, UseReducerHandle};

use super::{
    Words,
    components::{Deed, ReadReport},
    notices::{self, FilesRead},
    page::{Page, PageAction},
    parts::Checks,
    plan_store::{self, Draft},
    platform::files::PickedFile,
};
use crate::{
    load::{self, Finding, Loaded, PlanIndex},
    model::Plan,
    store::Refusal,
    text::Message,
};

/// Long enough for the browser to paint what it was told before the reading begins.
const PAUSE_MILLISECONDS: u32 = 20;

/// Something that a person gives the page to read.
pub enum Given {
    /// A file.
    File(PickedFile),
    /// A text that was typed or pasted.
    Text(String),
}

/// What tells the page.
pub type Dispatcher = UseReducerDispatcher<Page>;

/// The index as far as it could be read, and what is wrong with it.
pub type IndexRead = (Option<PlanIndex>, Vec<Finding>);

type Doing<T> = Pin<Box<dyn Future<Output = T>>>;

/// The deeds, each from beginning to end.
pub struct Own {
    /// Reads a file of which the strict reader has nothing to say but that something is wrong with it.
    pub load: fn(&[u8], &str) -> Loaded,
    /// Reads an index of which the strict reader has nothing to say but that something is wrong with it.
    pub load_index: fn(&[u8], &str) -> IndexRead,
    /// Reads the text that was not used yet, then the plans kept from earlier visits, file by file.
    pub read_kept: fn(Rc<Draft>, Dispatcher) -> Doing<()>,
    /// Reads, shows and keeps what was given, one after the other.
    pub bring: fn(Vec<Given>, Dispatcher, Words) -> Doing<FilesRead>,
    /// What became of it.
    pub report: fn(&FilesRead, &[String], Option<&Checks>, Words) -> ReadReport,
    /// Keeps the text as it is typed.
    pub keep_draft: fn(Rc<Draft>, String, Dispatcher) -> Doing<()>,
    /// Forgets a plan, so that it can be brought back.
    pub forget: fn(String, Dispatcher) -> Doing<()>,
    /// Does what a notice offers.
    pub do_offered: fn(UseReducerHandle<Page>, Deed) -> Doing<()>,
}

/// The table.
pub static OWN: Own = Own {
    load: load::load,
    load_index: load::load_index,
    read_kept: |draft, dispatcher| Box::pin(async move { read_kept(&draft, &dispatcher).await }),
    bring: |given, dispatcher, words| Box::pin(async move { bring_all(given, &dispatcher, words).await }),
    report: notices::report,
    keep_draft: |draft, text, dispatcher| {
        Box::pin(async move { told(&dispatcher, draft.change(text).await) })
    },
    forget: |id, dispatcher| Box::pin(async move { forget(id, &dispatcher).await }),
    do_offered: |page, deed| Box::pin(async move { do_offered(&page, deed).await }),
};

async fn read_kept(draft: &Draft, dispatcher: &Dispatcher) {
    draft.read().await;
    let kept = plan_store::kept().await;
    // A browser that forbids storing has kept nothing; it is told when there is something to keep.
    if let Some(refusal) = kept.refusal.filter(|refusal| *refusal != Refusal::Forbidden) {
        dispatcher.dispatch(PageAction::StorageRefused(refusal));
    }
    dispatcher.dispatch(PageAction::KeptRead(Vec::new(), kept.faults));
    for file in kept.files {
        TimeoutFuture::new(0).await;
        match plan_store::read(&file).await {
            Ok((plans, faults)) => dispatcher.dispatch(PageAction::KeptRead(plans, faults)),
            Err(refusal) => dispatcher.dispatch(PageAction::StorageRefused(refusal)),
        }
    }
    for old in kept.old {
        let (plans, faults) =
            plan_store::read_bytes(old.text.unwrap_or_default().as_bytes(), &old.name, &old.ids);
        dispatcher.dispatch(PageAction::KeptRead(plans, faults));
    }
}

/// Reads, shows and keeps one after the other. A pause before each lets the page show that it is reading.
async fn bring_all(given: Vec<Given>, dispatcher: &Dispatcher, words: Words) -> FilesRead {
    let mut read = FilesRead::default();
    for one in given {
        TimeoutFuture::new(PAUSE_MILLISECONDS).await;
        let (name, bytes) = match one {
            Given::Text(text) => {
                (Message::PastedText.text(words.language).to_owned(), Some(text.into_bytes()))
            }
            Given::File(file) if file.size() > load::MAX_FILE_BYTES => {
                let findings = vec![load::too_large(&file.name(), file.size())];
                read.loaded.push(Loaded { plans: Vec::new(), findings, findings_left_out: 0 });
                continue;
            }
            Given::File(file) => (file.name(), file.read().await),
        };
        match bytes {
            Some(bytes) => read.loaded.push(bring_one(&name, &bytes, dispatcher).await),
            None => read.not_given.push(name),
        }
    }
    read
}

async fn bring_one(name: &str, bytes: &[u8], dispatcher: &Dispatcher) -> Loaded {
    let loaded = load::load(bytes, name);
    if loaded.plans.is_empty() {
        return loaded;
    }
    let is_whole = !loaded.has_errors();
    let brought = loaded.plans.iter().map(|plan| (Rc::new(plan.clone().as_brought()), is_whole));
    dispatcher.dispatch(PageAction::PlansBrought(brought.collect()));
    let ids: Vec<_> = loaded.plans.iter().map(|plan| plan.id.clone()).collect();
    told(dispatcher, plan_store::keep(name, bytes, &ids).await);
    loaded
}

async fn forget(id: String, dispatcher: &Dispatcher) {
    let forgotten = plan_store::forget(Plan::id_in_file(&id)).await;
    let file = forgotten.unwrap_or_else(|refusal| {
        dispatcher.dispatch(PageAction::StorageRefused(refusal));
        None
    });
    dispatcher.dispatch(PageAction::PlanForgotten(id, file.map(Rc::new)));
}

async fn do_offered(page: &UseReducerHandle<Page>, deed: Deed) {
    let dispatcher = page.dispatcher();
    match deed {
        Deed::BringBack(id) => {
            let forgotten = page.forgotten.iter().find(|forgotten| forgotten.plan.id == id);
            let file = forgotten.and_then(|forgotten| forgotten.file.clone());
            dispatcher.dispatch(PageAction::PlanRestored(id.clone()));
            if let Some(file) = file {
                let ids = [Plan::id_in_file(&id).to_owned()];
                told(&dispatcher, plan_store::keep(&file.0, &file.1, &ids).await);
            }
        }
        Deed::Remove(id) => match plan_store::forget(&id).await {
            Ok(_) => dispatcher.dispatch(PageAction::UnreadableRemoved(id)),
            Err(refusal) => dispatcher.dispatch(PageAction::StorageRefused(refusal)),
        },
        Deed::AskAgain(_) => {} // The hook that fetches plan files does it.
    }
}

fn told(dispatcher: &Dispatcher, outcome: Result<(), Refusal>) {
    if let Err(refusal) = outcome {
        dispatcher.dispatch(PageAction::StorageRefused(refusal));
    }
}
