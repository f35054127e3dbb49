//! Keeps the address in step with the choices, and the choices in step with Back and Forward.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::{
    state::{QuestionChange, ViewState, query},
    ui::{
        page::{Page, PageAction},
        platform::history,
    },
};

/// Browsers drop address changes that come too quickly, so that adjustments are written once they rest.
const REST_MILLISECONDS: u32 = 300;

/// Writes the address after each change, and follows it when the person walks.
#[hook]
pub fn use_link(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    use_effect_with((), move |()| {
        let listener = history::on_walk(move |query| dispatcher.dispatch(PageAction::Walked(query)));
        move || drop(listener)
    });
    let written = use_mut_ref(|| None::<ViewState>);
    let waiting = use_mut_ref(|| None::<Timeout>);
    let address = query(&page.view, &page.opening, &page.foreign);
    let (view, follows) = (page.view.clone(), page.follows_address);
    use_effect_with((view, address, page.is_ready()), move |(view, address, ready)| {
        if !ready {
            return;
        }
        let before = written.borrow_mut().replace(view.clone());
        let Some(before) = before.filter(|before| before != view && !follows) else { return };
        // Dropping the timer cancels an adjustment that this change overtakes.
        waiting.borrow_mut().take();
        match QuestionChange::between(&before, view) {
            QuestionChange::New => history::push(address),
            QuestionChange::Same => {
                let address = address.clone();
                *waiting.borrow_mut() =
                    Some(Timeout::new(REST_MILLISECONDS, move || history::replace(&address)));
            }
        }
    });
}
