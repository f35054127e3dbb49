//! National goals, statutory values and national results beside a question: which are drawn, which are only listed and why,
//! each with its source. They are never counted as plans.

use yew::prelude::*;

use super::{super::Words, cell, comparison_list::reasons, mark::verdict_mark};
use crate::{
    compare::{Column, ReferenceFor},
    text,
};

/// The section.
pub fn reference_list(columns: &[Column], lines: &[ReferenceFor], words: Words) -> Html {
    html! {
        <ul class="references">
            for found in lines.iter() { <li key={found.line.key}>{ item(columns, found, words) }</li> }
        </ul>
    }
}

fn item(columns: &[Column], found: &ReferenceFor, words: Words) -> Html {
    let language = words.language;
    let line = &found.line;
    html! {
        <>
            <p class="pair-kind">
                { text::reference_kind(line.kind, language) }{ " " }{ verdict_mark(found.verdict.comparability(), words) }
                { " " }<small>{ text::reference_standing(found.standing, language) }</small>
            </p>
            <p>{ text::reference_sentence(line, words.years, language) }</p>
            <p class="definition">{ text::reference_addressee(line.addressee, language) }</p>
            { reasons(columns, &found.verdict, words) }
            <p class="definition">
                { text::reference_caution(line, language) }{ " " }
                <a href={line.source.url} rel="noreferrer">{ cell::words_of_document(text::reference_source(&line.source, language)) }</a>
            </p>
        </>
    }
}
