//! The plans of the person, as the page holds them: when they are read, and the callbacks that bring and forget them. What is
//! done then stands in `own_files`, which is fetched when it is needed.

use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    store::Refusal,
    ui::{
        Shared, Words,
        components::{Deed, ReadReport},
        own_files::Given,
        page::{Page, PageAction},
        parts::{Checks, More, Part},
        plan_store::Draft,
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

/// Reads what is kept once the published plans stand there, and gives the callbacks that bring and forget plans.
#[hook]
pub fn use_own_plans(
    page: &UseReducerHandle<Page>,
    on_ask_again: Callback<String>,
    words: Words,
) -> OwnPlans {
    let report = use_state(|| None::<Shared<ReadReport>>);
    let is_reading = use_state(|| false);
    let draft = use_memo((), |()| Draft::default());
    let update = use_force_update();
    use_kept(page, &draft);

    let change_draft = {
        let (draft, dispatcher) = (Rc::clone(&draft), page.dispatcher());
        move |text: String| {
            let (draft, dispatcher) = (Rc::clone(&draft), dispatcher.clone());
            spawn_local(async move {
                match More::bring().await {
                    Ok(more) => (more.own.keep_draft)(draft, text, dispatcher).await,
                    Err(_) => dispatcher.dispatch(PageAction::StorageRefused(Refusal::NotReached)),
                }
            });
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
                let Ok(more) = More::bring().await else {
                    dispatcher.dispatch(PageAction::StorageRefused(Refusal::NotReached));
                    return is_reading.set(false);
                };
                let read = (more.own.bring)(given, dispatcher.clone(), words).await;
                if is_text && read.loaded.iter().any(|loaded| !loaded.plans.is_empty()) {
                    clear();
                }
                // The plans are kept by now, so that only the report waits for the checks.
                let checks = Checks::bring().await.ok();
                report.set(Some(Shared::new((more.own.report)(&read, &chosen, checks, words))));
                is_reading.set(false);
            });
        }
    };
    let on_forget = {
        let dispatcher = page.dispatcher();
        Callback::from(move |id: String| {
            let dispatcher = dispatcher.clone();
            spawn_local(async move {
                match More::bring().await {
                    Ok(more) => (more.own.forget)(id, dispatcher).await,
                    Err(_) => dispatcher.dispatch(PageAction::StorageRefused(Refusal::NotReached)),
                }
            });
        })
    };
    let on_deed = {
        let page = page.clone();
        Callback::from(move |deed: Deed| {
            let (page, on_ask_again) = (page.clone(), on_ask_again.clone());
            spawn_local(async move {
                let deed = match deed {
                    Deed::AskAgain(id) => return on_ask_again.emit(id),
                    deed => deed,
                };
                match More::bring().await {
                    Ok(more) => (more.own.do_offered)(page, deed).await,
                    Err(_) => page.dispatch(PageAction::StorageRefused(Refusal::NotReached)),
                }
            });
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
                match More::bring().await {
                    Ok(more) => (more.own.read_kept)(draft, dispatcher.clone()).await,
                    Err(_) => dispatcher.dispatch(PageAction::StorageRefused(Refusal::NotReached)),
                }
                dispatcher.dispatch(PageAction::KeptIsRead);
            }
        });
    });
}
