//! Language and year style, kept across visits.

use yew::prelude::*;

use crate::{
    text::{Language, YearStyle},
    ui::{
        Words,
        platform::{locale, storage},
    },
};

const LANGUAGE: &str = "kurabe.language";
const YEARS: &str = "kurabe.years";

/// The words in force, and a callback that changes and keeps them.
#[hook]
pub fn use_preferences() -> (Words, Callback<Words>) {
    let words = use_state(kept);
    let set = words.setter();
    let change = use_callback((), move |words: Words, ()| {
        // A browser that keeps nothing still shows the choice; the notice about storage comes with plans.
        let _ = storage::write(LANGUAGE, words.language.tag());
        let _ = storage::write(YEARS, if words.years == YearStyle::Western { "western" } else { "era" });
        set.set(words);
    });
    (*words, change)
}

fn kept() -> Words {
    let language = match storage::read(LANGUAGE).as_deref() {
        Some("ja") => Language::Ja,
        Some("en") => Language::En,
        _ => locale::preferred(),
    };
    let years = match storage::read(YEARS).as_deref() {
        Some("western") => YearStyle::Western,
        Some(_) => YearStyle::Era,
        None if language == Language::En => YearStyle::Western,
        None => YearStyle::Era,
    };
    Words { language, years }
}
