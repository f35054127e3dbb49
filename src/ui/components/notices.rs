//! Short sentences about what just happened or could not be done, read out politely and dismissed by hand.

use yew::prelude::*;

use super::super::Words;
use crate::text::Message;

/// A notice with a name to dismiss it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Stable name.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// Whether it tells of something that failed.
    pub is_problem: bool,
    /// What can be done about it.
    pub deed: Option<Deed>,
}

/// What a button in a notice does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Brings the forgotten plan of this id back.
    BringBack(String),
    /// Removes what is kept under this id and cannot be read.
    Remove(String),
    /// Asks for the file of the plan of this id again.
    AskAgain(String),
}

/// What [`notices_list`] shows.
pub struct Notices {
    /// The notices, oldest first.
    pub notices: Vec<Notice>,
    /// One is dismissed.
    pub on_dismiss: Callback<String>,
    /// The button of one is pressed.
    pub on_deed: Callback<Deed>,
}

/// The list of notices. Its element is always there, so that screen readers notice what appears in it.
pub fn notices_list(props: &Notices, words: Words) -> Html {
    html! {
        <div class="notices" role="status" aria-live="polite">
            for notice in props.notices.iter() {
                <p key={notice.id.clone()} class={classes!("notice", notice.is_problem.then_some("problem"))}>
                    <bdi>{ notice.text.clone() }</bdi>
                    { deed(props, notice.deed.as_ref(), words) }
                    <button type="button" class="quiet" aria-label={words.say(Message::Dismiss)} onclick={dismiss(props, &notice.id)}>{ "×" }</button>
                </p>
            }
        </div>
    }
}

fn deed(props: &Notices, deed: Option<&Deed>, words: Words) -> Html {
    let Some(deed) = deed.cloned() else { return Html::default() };
    let label = match deed {
        Deed::BringBack(_) => Message::BringBack,
        Deed::Remove(_) => Message::Forget,
        Deed::AskAgain(_) => Message::TryAgain,
    };
    let on_press = props.on_deed.reform(move |_: MouseEvent| deed.clone());
    html! { <button type="button" class="deed" onclick={on_press}>{ words.say(label) }</button> }
}

fn dismiss(props: &Notices, id: &str) -> Callback<MouseEvent> {
    let id = id.to_owned();
    props.on_dismiss.reform(move |_| id.clone())
}
