//! Fetches a part of the program: when the browser is idle, or at once when somebody waits for it.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ui::{
    parts::{Arrival, Part},
    platform::idle,
};

/// How urgently a part is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The opening comes first.
    Later,
    /// The opening stands: as soon as nothing else is to be done.
    WhenIdle,
    /// Somebody waits for it.
    Now,
}

/// The part, or what became of fetching it. A failed attempt is repeated only when it is asked for.
#[hook]
pub fn use_part<P: Part>(wanted: Wanted) -> Arrival<P> {
    let attempt = use_state(|| 0_u32);
    let failed = use_state(|| None::<u32>);
    let arrived = use_force_update();
    {
        let (failed, number) = (failed.setter(), *attempt);
        use_effect_with((wanted, number), move |(wanted, number)| {
            let (wanted, number) = (*wanted, *number);
            if wanted == Wanted::Later || P::here().is_some() {
                return;
            }
            spawn_local(async move {
                if wanted == Wanted::WhenIdle {
                    idle::moment().await;
                }
                match P::bring().await {
                    Ok(_) => arrived.force_update(),
                    Err(_) => failed.set(Some(number)),
                }
            });
        });
    }
    let again = use_callback(attempt.clone(), |(), attempt| attempt.set(**attempt + 1));
    match P::here() {
        Some(part) => Arrival::Here(part),
        None if *failed == Some(*attempt) => Arrival::Missing(again),
        None => Arrival::OnItsWay,
    }
}
