//! How far each plan has got towards its targets for one question: the status with its reason, the persons a percentage
//! means, and the sums behind it, opened on demand.

use yew::prelude::*;

use super::{super::Words, cell, swatch::named_slot};
use crate::{
    compare::{Column, ProgressRow, Status, persons_of, row_chance},
    text::{self, Message},
};

/// The section of a panel.
pub fn progress_list(columns: &[Column], rows: &[ProgressRow], words: Words) -> Html {
    html! {
        <ul class="progress-list">
            for row in rows.iter() { <li key={row.id.clone()}>{ item(columns, row, words) }</li> }
        </ul>
    }
}

fn item(columns: &[Column], row: &ProgressRow, words: Words) -> Html {
    let target = &row.target.target;
    html! {
        <>
            <p class="side">
                { named_slot(columns, row.slot, words) }
                { " " }<b>{ cell::goal_line(target, words) }</b>
                { " " }<small>{ text::dues(&row.target.dues, words.years, words.language) }</small>
                if let Some(stage) = text::stage(target.stage, words.language) { { " " }<small>{ stage }</small> }
            </p>
            { status(row, words) }
            { behind(columns, row, words) }
        </>
    }
}

/// The status in a word, and in a sentence.
pub fn status(row: &ProgressRow, words: Words) -> Html {
    html! {
        <p class="status-line">
            <span class={classes!("status", status_class(&row.status))}>{ text::status_name(row, words.years, words.language) }</span>
            { " " }{ text::status_sentence(row, words.years, words.language) }
        </p>
    }
}

/// The persons a percentage means.
pub fn persons_line(columns: &[Column], row: &ProgressRow, words: Words) -> Html {
    let column = columns.iter().find(|column| column.slot == row.slot);
    let sentence = column
        .and_then(|column| persons_of(&column.plan, row))
        .map(|persons| text::persons_meant(&persons, row, words.years, words.language));
    html! { <p class="persons">{ sentence }</p> }
}

/// Persons, chance and the sums, for those who ask.
pub fn behind(columns: &[Column], row: &ProgressRow, words: Words) -> Html {
    let mut lines = text::arithmetic(row, words.years, words.language);
    if let Some(explained) = row_chance(row).ok().and_then(|chance| chance.against_target) {
        lines.push(text::target_explained(&explained, words.language));
    }
    html! {
        <>
            { persons_line(columns, row, words) }
            <div>
                if !lines.is_empty() {
                    <details class="sums">
                        <summary>{ words.say(Message::Sums) }</summary>
                        <ul>for (index, line) in lines.into_iter().enumerate() { <li key={index}>{ line }</li> }</ul>
                    </details>
                }
            </div>
        </>
    }
}

/// The class of a status; its word carries the meaning.
fn status_class(status: &Status) -> &'static str {
    match status {
        Status::Achieved | Status::OnPace => "status-good",
        Status::DuePassedNotMet(_)
        | Status::PlanOverNotMet
        | Status::MetThenLost(_)
        | Status::MovingAway
        | Status::Behind => "status-mid",
        Status::BeforePlan { .. } | Status::EasierThanStart | Status::CannotBeSaid(_) => "status-open",
    }
}
