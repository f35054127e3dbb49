//! Where the focus goes when a panel opens and closes: to its heading, and back to the question it was opened from.

use yew::prelude::*;

use crate::ui::{
    components::{PANEL_HEADING, question_link_id},
    platform::focus,
};

/// Moves the focus whenever the open question changes. The first state of a page moves nothing: whoever follows a link
/// starts at the top.
#[hook]
pub fn use_panel_focus(open: Option<String>, ready: bool) {
    let before = use_mut_ref(|| None::<Option<String>>);
    use_effect_with((open, ready), move |(open, ready)| {
        if !ready {
            return;
        }
        let previous = before.borrow_mut().replace(open.clone());
        match (previous, open) {
            (Some(previous), Some(id)) if previous != *open => {
                // The table grows narrow and its rows high, so that the chosen one may have left the window.
                focus::keep_in_sight(&question_link_id(id));
                focus::move_to(PANEL_HEADING);
            }
            (Some(Some(previous)), None) => focus::move_to(&question_link_id(&previous)),
            _ => {}
        }
    });
}
