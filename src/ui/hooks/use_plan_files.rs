//! Brings the plan files that the page was delivered with, when they are chosen.

use std::collections::HashSet;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    load::{self, Loaded, PlanIndex},
    ui::{
        page::{Page, PageAction},
        parts::{More, Part},
        platform::fetch,
    },
};

/// The list of plans beside the page.
const INDEX: &str = "plans/index.json";
/// The plans the page opens with, with what its first view needs.
const OPENING: &str = "plans/opening.json";

/// The plans of a file. What is wrong with one is told by the tolerant reader, which comes with a later part.
async fn read(bytes: &[u8], file: &str) -> Option<Loaded> {
    match load::load_sound(bytes, file) {
        Some(loaded) => Some(loaded),
        None => More::bring().await.ok().map(|more| (more.own.load)(bytes, file)),
    }
}

/// Fetches the index once, and the file of every chosen plan once it is chosen.
#[hook]
pub fn use_plan_files(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let bytes = fetch::bytes(INDEX).await.unwrap_or_default();
            let index = load::load_value::<PlanIndex>(&bytes, INDEX).0;
            if let Some(bytes) = fetch::ahead(OPENING).await {
                // Whatever is wrong with it is told of the whole files, which follow.
                let opening = load::load_sound(&bytes, OPENING).map_or_else(Vec::new, |loaded| loaded.plans);
                dispatcher.dispatch(PageAction::OpeningRead(opening));
            }
            dispatcher.dispatch(index.map_or(PageAction::IndexMissing, PageAction::IndexRead));
        });
    });
    let asked = use_mut_ref(HashSet::<String>::new);
    let dispatcher = page.dispatcher();
    let following = if page.is_ready() || page.needs_whole() { page.files_following() } else { Vec::new() };
    let wanted = [page.files_wanted(), following].concat();
    use_effect_with(wanted, move |wanted| {
        for (id, file) in wanted.iter().filter(|(id, _)| asked.borrow_mut().insert(id.clone())) {
            let (id, file, dispatcher) = (id.clone(), file.clone(), dispatcher.clone());
            spawn_local(async move {
                let loaded = match fetch::bytes(&format!("plans/{file}")).await {
                    Some(bytes) => read(&bytes, &file).await,
                    None => None,
                };
                dispatcher.dispatch(match loaded {
                    Some(loaded) => PageAction::PlanFetched { id, loaded },
                    None => PageAction::PlanMissing { id, file },
                });
            });
        }
    });
}
