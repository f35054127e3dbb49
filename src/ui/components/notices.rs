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
}

/// What [`notices_list`] shows.
pub struct Notices {
    /// The notices, oldest first.
    pub notices: Vec<Notice>,
    /// One is dismissed.
    pub on_dismiss: Callback<String>,
}

/// The list of notices. Its element is always there, so that screen readers notice what appears in it.
pub fn notices_list(props: &Notices, words: Words) -> Html {
    html! {
        <div class="notices" role="status" aria-live="polite">
            for notice in props.notices.iter() {
                <p key={notice.id.clone()} class={classes!("notice", notice.is_problem.then_some("problem"))}>
                    <bdi>{ notice.text.clone() }</bdi>
                    <button type="button" class="quiet" aria-label={words.say(Message::Dismiss)} onclick={dismiss(props, &notice.id)}>{ "×" }</button>
                </p>
            }
        </div>
    }
}

fn dismiss(props: &Notices, id: &str) -> Callback<MouseEvent> {
    let id = id.to_owned();
    props.on_dismiss.reform(move |_| id.clone())
}
