//! Figures as they stand in cells: value, unit, people and period, or the reason why there is none.

use yew::prelude::*;

use super::super::Words;
use crate::{
    model::{Cell, Observation, Target},
    text::{self, Language, Message},
};

/// A target's value with its comparator and unit, the number large; then when it is due.
pub fn goal(target: &Target, due: Html, words: Words) -> Html {
    let language = words.language;
    let printed = !target.comparator_is_our_reading;
    let word = if printed { text::target_comparator(target, language) } else { "" };
    match target.cell() {
        Some(Cell::Known(quantity)) => {
            let number = html! { <><b>{ text::number_as_printed(quantity.number, &target.places) }</b><i>{ text::unit(quantity.unit, language) }</i></> };
            let comparator = (!word.is_empty()).then(|| html! { <span>{ word }</span> });
            match language {
                Language::Ja => html! { <p class="goal">{ number }{ comparator }{ " " }{ due }</p> },
                Language::En => html! { <p class="goal">{ comparator }{ " " }{ number }{ " " }{ due }</p> },
            }
        }
        Some(Cell::Absent(reason)) => {
            html! { <p class="goal">{ absent(text::absence(reason, language)) }{ " " }{ due }</p> }
        }
        None => {
            html! { <p class="goal goal-words">{ text::target_comparator(target, language) }{ " " }{ due }</p> }
        }
    }
}

/// A target in one line of text, for lists.
pub fn goal_line(target: &Target, words: Words) -> String {
    text::target(target, words.language)
}

/// A result's value, and the people behind it in smaller type.
pub fn result(observation: &Observation, words: Words) -> Html {
    match observation.cell() {
        Cell::Known(quantity) => {
            let people = text::people(observation.numerator, observation.denominator, words.language);
            html! {
                <>
                    <b class="figure">{ text::quantity(quantity, &observation.places, words.language) }</b>
                    if let Some(people) = people { { " " }<small class="people">{ people }</small> }
                </>
            }
        }
        Cell::Absent(reason) => absent(text::absence(reason, words.language)),
    }
}

/// When a result was measured.
pub fn when(observation: &Observation, words: Words) -> String {
    match observation.as_of {
        Some(day) => text::date(day, words.years, words.language),
        None => text::period(observation.period, words.years, words.language),
    }
}

/// A result in one line: value, people, period.
pub fn result_line(observation: &Observation, words: Words) -> Html {
    html! { <>{ result(observation, words) }{ " " }<small>{ when(observation, words) }</small></> }
}

/// A result's value alone.
pub fn value(observation: &Observation, words: Words) -> Html {
    match observation.cell() {
        Cell::Known(quantity) => {
            html! { <b>{ text::quantity(quantity, &observation.places, words.language) }</b> }
        }
        Cell::Absent(reason) => absent(text::absence(reason, words.language)),
    }
}

/// When a result was measured, as short as it can be said, and in full for those who ask.
pub fn year(observation: &Observation, words: Words) -> Html {
    let short = match observation.as_of {
        Some(day) => text::date_short(day, words.years, words.language),
        None => text::period_short(observation.period, words.years, words.language),
    };
    html! { <abbr title={when(observation, words)}>{ short }</abbr> }
}

/// A result in one line of a narrow column: value, people, short period.
pub fn result_line_short(observation: &Observation, words: Words) -> Html {
    html! { <>{ result(observation, words) }{ " " }{ year(observation, words) }</> }
}

/// Words of a document: isolated, because they may run from right to left, and marked as Japanese where they are.
pub fn words_of_document(text: &str) -> Html {
    html! { <bdi lang={text::is_japanese(text).then_some("ja")}>{ text.to_owned() }</bdi> }
}

/// A reason in place of a figure.
pub fn absent(reason: &str) -> Html {
    html! { <span class="absent">{ reason }</span> }
}

/// A fixed reason in place of a figure.
pub fn absent_message(message: Message, words: Words) -> Html {
    absent(words.say(message))
}

/// A reason that most cells of a table share: a short mark for the eye, explained once above the table, and the whole sentence for
/// those who hear the page.
pub fn short(message: Message, words: Words) -> Html {
    html! { <span class="short">{ words.say(message) }</span> }
}

/// A cell with the words of its column's head, which a phone shows beside it: one element beside the other.
pub fn headed(head: Message, content: Html, words: Words) -> Html {
    html! {
        <td role="cell"><span class="cell-plan" aria-hidden="true">{ words.say(head) }</span><div>{ content }</div></td>
    }
}

/// The head of a table: a corner, then the names of its columns.
pub fn head(corner: Html, names: &[Message], words: Words) -> Html {
    html! {
        <thead role="rowgroup">
            <tr role="row">
                { corner }
                for name in names { <th key={words.say(*name)} scope="col" role="columnheader">{ words.say(*name) }</th> }
            </tr>
        </thead>
    }
}
