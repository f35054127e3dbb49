//! Brings the plan files that the page was delivered with, when they are chosen.

use std::collections::HashSet;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    export::PlanIndex,
    load,
    ui::{
        page::{Page, PageAction},
        platform::fetch,
    },
};

/// The list of plans beside the page.
const INDEX: &str = "plans/index.json";
/// The plans the page opens with, with what its first view needs.
const OPENING: &str = "plans/opening.json";

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
                dispatcher.dispatch(PageAction::OpeningRead(load::load(&bytes, OPENING).plans));
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
                let fetched = fetch::bytes(&format!("plans/{file}")).await;
                dispatcher.dispatch(match fetched {
                    Some(bytes) => PageAction::PlanFetched { id, loaded: load::load(&bytes, &file) },
                    None => PageAction::PlanMissing { id, file },
                });
            });
        }
    });
}
