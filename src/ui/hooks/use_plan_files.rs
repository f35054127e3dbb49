//! Brings the plan files that the page was delivered with, when they are chosen.

use std::collections::HashSet;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    load::{self, Lack, Loaded},
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

/// The index. What is wrong with one is told by the tolerant reader as well.
async fn read_index(bytes: &[u8]) -> PageAction {
    if let Some(index) = load::load_sound_index(bytes) {
        return PageAction::IndexRead(index, Vec::new());
    }
    match More::bring().await.map(|more| (more.own.load_index)(bytes, INDEX)) {
        Ok((Some(index), findings)) => PageAction::IndexRead(index, findings),
        Ok((None, findings)) => PageAction::IndexMissing(Lack::of(&findings)),
        Err(_) => PageAction::IndexMissing(Lack::NotThere),
    }
}

/// How long the others wait for a plan that does not come.
const PATIENCE_MILLISECONDS: u32 = 2_000;

/// Fetches the index once, and the file of every chosen plan once it is chosen. The callback asks for the file of a plan again.
#[hook]
pub fn use_plan_files(page: &UseReducerHandle<Page>) -> Callback<String> {
    let dispatcher = page.dispatcher();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let read = match fetch::bytes(INDEX).await {
                None => PageAction::IndexMissing(Lack::NotThere),
                Some(bytes) => read_index(&bytes).await,
            };
            if let Some(bytes) = fetch::ahead(OPENING).await {
                // Whatever is wrong with it is told of the whole files, which follow.
                let opening = load::load_sound(&bytes, OPENING).map_or_else(Vec::new, |loaded| loaded.plans);
                dispatcher.dispatch(PageAction::OpeningRead(opening));
            }
            dispatcher.dispatch(read);
        });
    });
    let asked = use_mut_ref(HashSet::<String>::new);
    let dispatcher = page.dispatcher();
    let following = if page.is_ready() || page.needs_whole() { page.files_following() } else { Vec::new() };
    let wanted = [page.files_wanted(), following].concat();
    use_effect_with(wanted, move |wanted| {
        for (id, file) in wanted.iter().filter(|(id, _)| asked.borrow_mut().insert(id.clone())) {
            bring(&dispatcher, id, file);
            let late = PageAction::PlanLate { id: id.clone(), file: file.clone() };
            let dispatcher = dispatcher.clone();
            Timeout::new(PATIENCE_MILLISECONDS, move || dispatcher.dispatch(late)).forget();
        }
    });
    let page = page.clone();
    Callback::from(move |id: String| {
        let Some((.., file, _)) = page.missing.iter().find(|(missing, ..)| *missing == id) else { return };
        bring(&page.dispatcher(), &id, file);
        page.dispatch(PageAction::PlanMissing { id, file: file.clone(), lack: Lack::Late });
    })
}

fn bring(dispatcher: &UseReducerDispatcher<Page>, id: &str, file: &str) {
    let (id, file, dispatcher) = (id.to_owned(), file.to_owned(), dispatcher.clone());
    spawn_local(async move {
        let loaded = match fetch::bytes(&format!("plans/{file}")).await {
            Some(bytes) => read(&bytes, &file).await,
            None => None,
        };
        dispatcher.dispatch(match loaded {
            Some(loaded) => PageAction::PlanFetched { id, loaded },
            None => PageAction::PlanMissing { id, file, lack: Lack::NotThere },
        });
    });
}
