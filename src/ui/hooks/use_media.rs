//! Whether a media query holds now: dark colours, a narrow window.

use yew::prelude::*;

use crate::ui::platform::media;

/// True while the query holds.
#[hook]
pub fn use_media(query: &'static str) -> bool {
    let answer = use_state(|| media::holds(query));
    let set = answer.setter();
    use_effect_with((), move |()| {
        let listener = media::on_change(query, move |now| set.set(now));
        move || drop(listener)
    });
    *answer
}
