//! Whether the system asks for dark colours now.

use yew::prelude::*;

use crate::ui::platform::theme;

/// True while dark colours are asked for.
#[hook]
pub fn use_dark() -> bool {
    let dark = use_state(theme::is_dark);
    let set = dark.setter();
    use_effect_with((), move |()| {
        let listener = theme::on_change(move |now| set.set(now));
        move || drop(listener)
    });
    *dark
}
