//! The parts of the program that travel apart from the opening. Each is a table of functions; once a part has arrived,
//! calling them is ordinary. Without the feature `split` the program is one file and the parts are there at once.
//!
//! The macro that marks a part writes an `unsafe extern` block for its import, so `marked` below is the only place that
//! may hold one; nobody writes `unsafe` by hand.

use std::{cell::Cell, ptr, rc::Rc, thread::LocalKey};

use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
use super::own_files::{OWN, Own};
use super::{
    ContentProps, Words,
    components::{LoaderDialog, LoaderProps, Panel, PanelProps, PickerDialog, PickerProps},
    views::OtherView,
};
use crate::{
    check::{Checked, Oddity, check},
    export::spreadsheet_csv,
    model::{Dataset, Plan},
    text::{self, Language, Message, YearStyle},
};

/// What the opening does not need: the other views, panel, dialogs, files taken away.
pub struct More {
    /// Any view but the targets.
    pub view: fn(&ContentProps) -> Html,
    /// The panel.
    pub panel: fn(PanelProps) -> Html,
    /// The dialog that chooses plans.
    pub picker: fn(PickerProps) -> Html,
    /// The dialog that takes plan files.
    pub loader: fn(LoaderProps) -> Html,
    /// The table of all facts of some plans.
    pub csv: fn(&[&Plan]) -> String,
    /// What is done with the plans of the person, and the tolerant reader.
    #[cfg(target_arch = "wasm32")]
    pub own: &'static Own,
}

/// The checks and their sentences.
pub struct Checks {
    /// What is odd in a plan, read beside all plans at hand.
    pub check: fn(&Plan, &Dataset) -> Vec<Oddity>,
    /// The same, found once for a plan.
    pub once: fn(&Checked, &Rc<Plan>, &Dataset) -> Rc<[Oddity]>,
    /// An oddity in words.
    pub sentence: fn(&Oddity, &Plan, YearStyle, Language) -> String,
}

static MORE: More = More {
    view: |props| html! { <OtherView ..props.clone() /> },
    panel: |props| html! { <Panel ..props /> },
    picker: |props| html! { <PickerDialog ..props /> },
    loader: |props| html! { <LoaderDialog ..props /> },
    csv: spreadsheet_csv,
    #[cfg(target_arch = "wasm32")]
    own: &OWN,
};

static CHECKS: Checks = Checks { check, once: Checked::of, sentence: text::oddity };

/// Whether a part is there. Equal only when it is the same state, so that it can be handed down like any other prop.
#[derive(Debug)]
pub enum Arrival<T: 'static> {
    /// It is being fetched, or will be.
    OnItsWay,
    /// It could not be fetched; the callback tries again.
    Missing(Callback<()>),
    /// It is there.
    Here(&'static T),
}

impl<T> Clone for Arrival<T> {
    fn clone(&self) -> Self {
        match self {
            Self::OnItsWay => Self::OnItsWay,
            Self::Missing(again) => Self::Missing(again.clone()),
            Self::Here(part) => Self::Here(part),
        }
    }
}

impl<T> PartialEq for Arrival<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::OnItsWay, Self::OnItsWay) => true,
            (Self::Missing(one), Self::Missing(other)) => one == other,
            (Self::Here(one), Self::Here(other)) => ptr::eq(*one, *other),
            _ => false,
        }
    }
}

/// A part could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartMissing;

/// A part: how it is fetched, and where it is kept once it is there.
pub trait Part: Sized + 'static {
    /// Fetches it.
    fn fetch() -> impl Future<Output = Result<&'static Self, PartMissing>>;
    /// Where it is kept.
    fn kept() -> &'static LocalKey<Cell<Option<&'static Self>>>;

    /// The part, once it is there.
    fn here() -> Option<&'static Self> {
        Self::kept().get()
    }

    /// Fetches it and keeps it.
    fn bring() -> impl Future<Output = Result<&'static Self, PartMissing>> {
        async {
            let part = Self::fetch().await?;
            Self::kept().set(Some(part));
            Ok(part)
        }
    }
}

thread_local! {
    static MORE_HERE: Cell<Option<&'static More>> = const { Cell::new(marked::MORE_AT_ONCE) };
    static CHECKS_HERE: Cell<Option<&'static Checks>> = const { Cell::new(marked::CHECKS_AT_ONCE) };
}

impl Part for More {
    async fn fetch() -> Result<&'static Self, PartMissing> {
        marked::more().await
    }

    fn kept() -> &'static LocalKey<Cell<Option<&'static Self>>> {
        &MORE_HERE
    }
}

impl Part for Checks {
    async fn fetch() -> Result<&'static Self, PartMissing> {
        marked::checks().await
    }

    fn kept() -> &'static LocalKey<Cell<Option<&'static Self>>> {
        &CHECKS_HERE
    }
}

#[cfg(all(feature = "split", target_arch = "wasm32"))]
#[allow(unsafe_code)]
mod marked {
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{CHECKS, Checks, MORE, More, PartMissing};

    pub const MORE_AT_ONCE: Option<&More> = None;
    pub const CHECKS_AT_ONCE: Option<&Checks> = None;

    impl From<SplitLoaderError> for PartMissing {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(more, fallible)]
    pub fn more() -> Result<&'static More, PartMissing> {
        Ok(&MORE)
    }

    #[wasm_split(checks, fallible)]
    pub fn checks() -> Result<&'static Checks, PartMissing> {
        Ok(&CHECKS)
    }
}

#[cfg(not(all(feature = "split", target_arch = "wasm32")))]
mod marked {
    use super::{CHECKS, Checks, MORE, More, PartMissing};

    pub const MORE_AT_ONCE: Option<&More> = Some(&MORE);
    pub const CHECKS_AT_ONCE: Option<&Checks> = Some(&CHECKS);

    pub async fn more() -> Result<&'static More, PartMissing> {
        Ok(&MORE)
    }

    pub async fn checks() -> Result<&'static Checks, PartMissing> {
        Ok(&CHECKS)
    }
}

/// An oddity in words; nothing while the checks are on their way, but then nothing has been found odd either.
pub fn sentence(oddity: &Oddity, plan: &Plan, words: Words) -> String {
    Checks::here()
        .map(|checks| (checks.sentence)(oddity, plan, words.years, words.language))
        .unwrap_or_default()
}

/// What stands in the place of a part until it is there.
pub fn arriving<T>(arrival: &Arrival<T>, words: Words) -> Html {
    html! {
        <div class="arriving">
            if let Arrival::Missing(again) = arrival {
                <p role="alert">{ words.say(Message::PartMissing) }</p>
                <p><button type="button" onclick={again.reform(|_| ())}>{ words.say(Message::TryAgain) }</button></p>
            } else {
                <p class="loading" role="status">{ words.say(Message::LoadingPart) }</p>
            }
        </div>
    }
}
