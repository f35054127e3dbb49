//! Brings plan files to the page: those it was delivered with, when they are chosen, and those a person gives it.

use std::collections::HashSet;

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    export::PlanIndex,
    load::{self, Loaded},
    ui::{
        notes::FilesRead,
        page::{Page, PageAction},
        platform::{fetch, files::PickedFile},
    },
};

/// The list of plans beside the page.
const INDEX: &str = "plans/index.json";
/// Long enough for the browser to paint what it was told before the reading begins.
const PAUSE_MILLISECONDS: u32 = 20;

/// Fetches the index once, and the file of every chosen plan once it is chosen.
#[hook]
pub fn use_plan_files(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let bytes = fetch::bytes(INDEX).await.unwrap_or_default();
            let index = load::load_value::<PlanIndex>(&bytes, INDEX).0;
            dispatcher.dispatch(index.map_or(PageAction::IndexMissing, PageAction::IndexRead));
        });
    });
    let asked = use_mut_ref(HashSet::<String>::new);
    let dispatcher = page.dispatcher();
    use_effect_with(page.files_wanted(), move |wanted| {
        for (id, file) in wanted.iter().filter(|(id, _)| asked.borrow_mut().insert(id.clone())) {
            let (id, file, dispatcher) = (id.clone(), file.clone(), dispatcher.clone());
            spawn_local(async move {
                let fetched = fetch::bytes(&format!("plans/{file}")).await;
                dispatcher.dispatch(match fetched {
                    Some(bytes) => PageAction::PlanFetched { id, loaded: load::load(&bytes, &file) },
                    None => PageAction::PlanMissing { id, file },
                });
            });
        }
    });
}

/// Reads files one after the other. A pause before each lets the page show that it is reading.
pub async fn read_picked(files: Vec<PickedFile>) -> FilesRead {
    let mut read = FilesRead::default();
    for file in files {
        TimeoutFuture::new(PAUSE_MILLISECONDS).await;
        let name = file.name();
        if file.size() > load::MAX_FILE_BYTES {
            let findings = vec![load::too_large(&name, file.size())];
            read.loaded.push((Loaded { plans: Vec::new(), findings, findings_left_out: 0 }, String::new()));
        } else if let Some(bytes) = file.read().await {
            let loaded = load::load(&bytes, &name);
            read.loaded.push((loaded, String::from_utf8(bytes).unwrap_or_default()));
        } else {
            read.not_given.push(name);
        }
    }
    read
}

/// Reads a pasted text.
pub async fn read_pasted(text: String, name: &str) -> FilesRead {
    TimeoutFuture::new(PAUSE_MILLISECONDS).await;
    FilesRead { loaded: vec![(load::load(text.as_bytes(), name), text)], not_given: Vec::new() }
}
