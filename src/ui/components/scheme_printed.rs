//! What a document prints about a scheme: names, heading, amounts, legal basis and places, with our note on the reading.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    cell,
    printed_list::{note, places},
    swatch::named,
};
use crate::{
    compare::{Column, SchemeCell},
    model::Scheme,
    text::Message,
};

/// The printings of one plan.
pub fn scheme_printed(column: &Column, cell: &SchemeCell, words: Words) -> Html {
    let plan = &column.plan;
    html! {
        <section key={plan.id.clone()} class="printed" aria-label={describe::plan_name(plan, words)}>
            <h4>{ named(column, words) }</h4>
            <ul>
                for scheme in cell.schemes(plan) {
                    <li key={scheme.id.clone()}>
                        { strings(scheme, words) }
                        { note(scheme.note.as_ref(), words) }
                        { places(&scheme.places, plan, words) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn strings(scheme: &Scheme, words: Words) -> Html {
    let amounts = scheme.amounts.iter().filter_map(|one| one.printed.as_deref());
    html! {
        <>
            { line(Message::SchemePrintedName, [scheme.name.as_str()], words) }
            { line(Message::SchemeOtherNames, scheme.other_names.iter().map(String::as_str), words) }
            { line(Message::SchemeHeading, scheme.heading.as_deref(), words) }
            { line(Message::SchemeAmountsPrinted, amounts, words) }
            { line(Message::SchemeLegalBasis, scheme.legal_basis.as_deref(), words) }
        </>
    }
}

/// Strings of the document under a head; nothing where there are none.
fn line<'a>(head: Message, strings: impl IntoIterator<Item = &'a str>, words: Words) -> Html {
    let strings: Vec<_> = strings.into_iter().collect();
    html! {
        <p class="strings">
            if !strings.is_empty() {
                <span class="lead">{ words.say(head) }</span>
                for (index, string) in strings.into_iter().enumerate() {
                    <span key={index}>{ " " }<q lang="ja">{ cell::words_of_document(string) }</q></span>
                }
            }
        </p>
    }
}
