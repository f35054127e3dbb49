//! The plans of the person: read from where they are kept, brought as files or text, forgotten and brought back. Whatever is
//! brought is shown and kept file by file, so that nothing waits for the last of many.

use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    load::{self, Loaded},
    model::Plan,
    store::Refusal,
    text::Message,
    ui::{
        Shared, Words,
        components::{Deed, ReadReport},
        notices::{self, FilesRead},
        page::{Page, PageAction},
        parts::{Checks, Part},
        plan_store::{self, Draft},
        platform::files::PickedFile,
    },
};

/// Long enough for the browser to paint what it was told before the reading begins.
const PAUSE_MILLISECONDS: u32 = 20;
/// A published plan that does not come holds up what is kept no longer than this.
const PATIENCE_MILLISECONDS: u32 = 2_000;

/// What the page does with the plans of the person.
pub struct OwnPlans {
    /// What became of the last files.
    pub report: Option<Shared<ReadReport>>,
    /// Whether files are being read now.
    pub is_reading: bool,
    /// Files were chosen or dropped.
    pub on_files: Callback<Vec<PickedFile>>,
    /// The text that was typed or pasted is to be read.
    pub on_paste: Callback<String>,
    /// The text is being changed.
    pub on_draft: Callback<String>,
    /// The text is to be cleared.
    pub on_clear: Callback<()>,
    /// The text now, and a number that changes when it is cleared.
    pub draft: (AttrValue, u32),
    /// A plan is to be forgotten.
    pub on_forget: Callback<String>,
    /// What a notice offers is to be done.
    pub on_deed: Callback<Deed>,
}

/// Something that a person gives the page to read.
enum Given {
    File(PickedFile),
    Text(String),
}

/// Reads what is kept once the published plans stand there, and gives the callbacks that bring and forget plans.
#[hook]
pub fn use_own_plans(page: &UseReducerHandle<Page>, words: Words) -> OwnPlans {
    let report = use_state(|| None::<Shared<ReadReport>>);
    let is_reading = use_state(|| false);
    let draft = use_memo((), |()| Draft::default());
    let update = use_force_update();
    use_kept(page, &draft);

    let change_draft = {
        let (draft, dispatcher) = (Rc::clone(&draft), page.dispatcher());
        move |text: String| {
            let (draft, dispatcher) = (Rc::clone(&draft), dispatcher.clone());
            spawn_local(async move { told(&dispatcher, draft.change(text).await) });
        }
    };
    let clear = {
        let (draft, change) = (Rc::clone(&draft), change_draft.clone());
        move || {
            draft.renew(String::new());
            change(String::new());
            update.force_update();
        }
    };
    let bring = {
        let (dispatcher, report, is_reading) = (page.dispatcher(), report.setter(), is_reading.setter());
        let (chosen, clear) = (page.view.plans.clone(), clear.clone());
        move |given: Vec<Given>| {
            let (dispatcher, report, is_reading) = (dispatcher.clone(), report.clone(), is_reading.clone());
            let (chosen, clear) = (chosen.clone(), clear.clone());
            is_reading.set(true);
            spawn_local(async move {
                let is_text = matches!(given.first(), Some(Given::Text(_)));
                let read = bring_all(given, &dispatcher, words).await;
                if is_text && read.loaded.iter().any(|loaded| !loaded.plans.is_empty()) {
                    clear();
                }
                // The plans are kept by now, so that only the report waits for the checks.
                let checks = Checks::bring().await.ok();
                report.set(Some(Shared::new(notices::report(&read, &chosen, checks, words))));
                is_reading.set(false);
            });
        }
    };
    let on_forget = {
        let dispatcher = page.dispatcher();
        Callback::from(move |id: String| {
            let dispatcher = dispatcher.clone();
            spawn_local(async move {
                let forgotten = plan_store::forget(Plan::id_in_file(&id)).await;
                let file = forgotten.unwrap_or_else(|refusal| {
                    dispatcher.dispatch(PageAction::StorageRefused(refusal));
                    None
                });
                dispatcher.dispatch(PageAction::PlanForgotten(id, file.map(Rc::new)));
            });
        })
    };
    let on_deed = {
        let page = page.clone();
        Callback::from(move |deed: Deed| {
            let page = page.clone();
            spawn_local(async move { done(&page, deed).await });
        })
    };
    OwnPlans {
        report: (*report).clone(),
        is_reading: *is_reading,
        on_files: {
            let bring = bring.clone();
            Callback::from(move |files: Vec<PickedFile>| bring(files.into_iter().map(Given::File).collect()))
        },
        on_paste: Callback::from(move |text: String| bring(vec![Given::Text(text)])),
        on_draft: Callback::from(change_draft),
        on_clear: Callback::from(move |()| clear()),
        draft: (draft.text(), draft.number()),
        on_forget,
        on_deed,
    }
}

type Dispatcher = UseReducerDispatcher<Page>;

/// Reads what is kept, a file at a time, after the published plans are there or are too long in coming.
#[hook]
fn use_kept(page: &UseReducerHandle<Page>, draft: &Rc<Draft>) {
    let has_begun = use_mut_ref(|| false);
    let (dispatcher, draft) = (page.dispatcher(), Rc::clone(draft));
    use_effect_with(page.has_published(), move |has_published| {
        let pause = if *has_published { PAUSE_MILLISECONDS } else { PATIENCE_MILLISECONDS };
        spawn_local(async move {
            TimeoutFuture::new(pause).await;
            if !has_begun.replace(true) {
                draft.read().await;
                read_kept(&dispatcher).await;
                dispatcher.dispatch(PageAction::KeptIsRead);
            }
        });
    });
}

async fn read_kept(dispatcher: &Dispatcher) {
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

async fn done(page: &UseReducerHandle<Page>, deed: Deed) {
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
    }
}

fn told(dispatcher: &Dispatcher, outcome: Result<(), Refusal>) {
    if let Err(refusal) = outcome {
        dispatcher.dispatch(PageAction::StorageRefused(refusal));
    }
}
