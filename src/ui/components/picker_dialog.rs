//! The choice of plans by search: kanji, kana, roman letters or code, in any width.

use yew::prelude::*;

use super::super::{Shared, Words};
use crate::{
    model::PlanPeriod,
    text::{self, Message, phrase},
};

/// A plan that can be chosen, whether its file has been fetched or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Id of the plan.
    pub id: String,
    /// Name of the municipality in the reader's language.
    pub name: String,
    /// Title of the plan.
    pub title: String,
    /// Further names it can be found by: the other language, the code, the prefecture.
    pub other_names: Vec<String>,
    /// Reading in kana.
    pub kana: Option<String>,
    /// Period of the plan.
    pub period: PlanPeriod,
    /// Whether it is a column already.
    pub chosen: bool,
    /// Whether the person loaded it.
    pub own: bool,
}

/// Props of [`PickerDialog`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Every plan that can be chosen.
    pub candidates: Shared<Vec<Candidate>>,
    /// How the reader reads.
    pub words: Words,
    /// Whether another column fits.
    pub room: bool,
    /// A plan is added.
    pub on_add: Callback<String>,
    /// A plan is removed.
    pub on_remove: Callback<String>,
    /// A plan the person loaded is to be forgotten.
    pub on_forget: Callback<String>,
    /// The dialog is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn PickerDialog(props: &Props) -> Html {
    let words = props.words;
    let query = use_state(String::new);
    let dialog = use_dialog();
    let on_input = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                query.set(input.value());
            }
        })
    };
    let found: Vec<_> = props.candidates.iter().filter(|candidate| is_found(candidate, &query)).collect();
    html! {
        <dialog ref={dialog} class="dialog picker" aria-labelledby="picker-title" onclose={props.on_close.reform(|_: Event| ())}>
            <form method="dialog" class="dialog-head">
                <h2 id="picker-title">{ words.say(Message::PlansOnPage) }</h2>
                <button class="quiet" aria-label={words.say(Message::Close)}>{ "×" }</button>
            </form>
            <label class="search">
                <span>{ words.say(Message::SearchPlans) }</span>
                <input type="search" autocomplete="off" spellcheck="false" value={(*query).clone()} oninput={on_input} />
            </label>
            <div role="status" class="dialog-status">
                if !props.room { <p>{ phrase::no_column_left(words.language) }</p> }
                if found.is_empty() { <p>{ words.say(Message::NoPlanFound) }</p> }
            </div>
            <ul class="candidates">
                for candidate in found { <li key={candidate.id.clone()}>{ candidate_row(props, candidate, words) }</li> }
            </ul>
        </dialog>
    }
}

fn candidate_row(props: &Props, candidate: &Candidate, words: Words) -> Html {
    let with_id = |callback: &Callback<String>| {
        let id = candidate.id.clone();
        callback.reform(move |_: MouseEvent| id.clone())
    };
    // A published plan and the person's own may have the same name.
    let name = &candidate.name;
    let spoken = if candidate.own { text::brought_name(name, words.language) } else { name.clone() };
    html! {
        <>
            <div class="candidate">
                <bdi><b>{ candidate.name.clone() }</b></bdi>
                <small><bdi lang="ja">{ candidate.title.clone() }</bdi></small>
                <small>{ text::plan_period(&candidate.period, words.years, words.language) }</small>
                if candidate.own { <small class="own">{ words.say(Message::OwnPlan) }</small> }
            </div>
            <div class="candidate-actions">
                if candidate.own {
                    <button type="button" class="quiet" onclick={with_id(&props.on_forget)}>{ words.say(Message::Forget) }</button>
                }
                if candidate.chosen {
                    <button type="button" aria-label={phrase::remove_plan(&spoken, words.language)} aria-pressed="true"
                        onclick={with_id(&props.on_remove)}>{ "✓ " }{ words.say(Message::Added) }</button>
                } else {
                    <button type="button" aria-label={phrase::add_plan(&spoken, words.language)} aria-pressed="false"
                        disabled={!props.room} onclick={with_id(&props.on_add)}>{ words.say(Message::Add) }</button>
                }
            </div>
        </>
    }
}

fn is_found(candidate: &Candidate, query: &str) -> bool {
    let names: Vec<&str> = [&candidate.name, &candidate.title]
        .into_iter()
        .chain(&candidate.other_names)
        .map(String::as_str)
        .collect();
    text::matches(query, &names, candidate.kana.as_deref())
}

/// A `<dialog>` that is opened as modal when it appears; the browser keeps the focus in it and gives it back.
#[hook]
pub fn use_dialog() -> NodeRef {
    let dialog = use_node_ref();
    let opened = dialog.clone();
    use_effect_with((), move |()| {
        if let Some(dialog) = opened.cast::<web_sys::HtmlDialogElement>() {
            let _ = dialog.show_modal();
        }
    });
    dialog
}
