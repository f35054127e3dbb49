//! One scheme in detail: each aspect across the plans, whether the plans can be compared, and what each of them prints.

use yew::prelude::*;

use super::{
    super::Words,
    cell,
    comparison_list::reasons,
    mark::verdict_mark,
    oddity_list::oddity_list,
    panel::PANEL_HEADING,
    scheme_printed::scheme_printed,
    schemes_view::{fact, scheme_name, silence},
    swatch::{named, named_slot},
};
use crate::{
    check::{Oddity, of_schemes},
    compare::{Agreement, AspectRow, Column, SchemePair, SchemeRow, SchemeSubject, scheme_row},
    model::{Date, Scheme},
    text::{self, Message},
};

/// What the panel says about a scheme. `odd` is what the checks found in each plan, in column order.
pub fn scheme_panel(
    columns: &[Column],
    subject: &SchemeSubject,
    odd: &[Vec<Oddity>],
    today: Date,
    words: Words,
) -> Html {
    let row = scheme_row(columns, subject.clone(), today);
    html! {
        <>
            <p class="kicker">{ text::scheme_group(subject.key().group(), words.language) }</p>
            <h2 id={PANEL_HEADING} tabindex="-1">{ scheme_name(columns, subject, words) }</h2>
            { row_detail(columns, &row, odd, words) }
        </>
    }
}

fn row_detail(columns: &[Column], row: &SchemeRow, odd: &[Vec<Oddity>], words: Words) -> Html {
    let described = || columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.places().is_empty());
    let found: Vec<_> = described()
        .flat_map(|(column, cell)| {
            let odd = odd.get(usize::from(column.slot.0)).map_or(&[][..], Vec::as_slice);
            of_schemes(odd, cell.places()).map(move |one| (column, one))
        })
        .collect();
    html! {
        <>
            <h3>{ words.say(Message::SchemeSideBySide) }</h3>
            { aspect_table(columns, row, words) }
            { silent_plans(columns, row, words) }
            <div class="panel-section">
                if !found.is_empty() {
                    <h3>{ words.say(Message::Checks) }</h3>
                    { oddity_list(found.into_iter(), None, words) }
                }
            </div>
            <h3>{ words.say(Message::CanBeCompared) }</h3>
            { pair_list(columns, row, words) }
            <h3>{ words.say(Message::AsPrinted) }</h3>
            <div class="panel-printed">
                for (column, cell) in described() { { scheme_printed(column, cell, words) } }
            </div>
        </>
    }
}

/// Each aspect that a plan speaks of, across the plans that describe the scheme.
fn aspect_table(columns: &[Column], row: &SchemeRow, words: Words) -> Html {
    let shown =
        || columns.iter().zip(&row.cells).enumerate().filter(|(_, (_, cell))| !cell.places().is_empty());
    html! {
        <table class="aspects" role="table">
            <caption class="visually-hidden">{ words.say(Message::SchemeSideBySide) }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{ words.say(Message::SchemeAspect) }</th>
                    for (_, (column, _)) in shown() {
                        <th key={column.plan.id.clone()} scope="col" role="columnheader">{ named(column, words) }</th>
                    }
                    <th scope="col" role="columnheader">{ words.say(Message::SchemeAgreement) }</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                for (index, aspect) in row.aspects.iter().enumerate() {
                    <tr key={index} role="row">
                        <th scope="row" role="rowheader">{ text::aspect(aspect.aspect, words.language) }</th>
                        for (index, (column, _)) in shown() {
                            <td key={column.plan.id.clone()} role="cell">
                                <span class="cell-plan" aria-hidden="true">{ named(column, words) }</span>
                                { said(aspect, index, words) }
                            </td>
                        }
                        <td role="cell" class={agreement_class(aspect.agreement)}>
                            <span class="cell-plan" aria-hidden="true">{ words.say(Message::SchemeAgreement) }</span>
                            <span>{ text::agreement(aspect.agreement, words.language) }</span>
                        </td>
                    </tr>
                }
                { condition_row(columns, row, words) }
            </tbody>
        </table>
    }
}

/// For what each plan gives it, in our words: shown beside each other, and not compared, because the words are not the documents'.
fn condition_row(columns: &[Column], row: &SchemeRow, words: Words) -> Html {
    let shown = columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.places().is_empty());
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ words.say(Message::SchemeCondition) }</th>
            for (column, cell) in shown {
                <td key={column.plan.id.clone()} role="cell">
                    <span class="cell-plan" aria-hidden="true">{ named(column, words) }</span>
                    <ul>
                        for scheme in cell.schemes(&column.plan) {
                            <li key={scheme.id.clone()}>{ condition(scheme, words) }</li>
                        }
                    </ul>
                </td>
            }
            <td role="cell">
                <span class="cell-plan" aria-hidden="true">{ words.say(Message::SchemeAgreement) }</span>
                <small>{ words.say(Message::SchemeNotCompared) }</small>
            </td>
        </tr>
    }
}

fn condition(scheme: &Scheme, words: Words) -> Html {
    match &scheme.condition {
        Some(condition) => html! { <bdi>{ text::remark(condition, words.language).to_owned() }</bdi> },
        None => cell::absent_message(Message::SchemeNotSummedUp, words),
    }
}

/// What the printings of a plan say about an aspect, each thing once.
fn said(aspect: &AspectRow, column: usize, words: Words) -> Html {
    html! {
        <ul>
            for (index, value) in aspect.said(column).into_iter().enumerate() {
                <li key={index}>{ fact(aspect, column, value, words) }</li>
            }
        </ul>
    }
}

fn agreement_class(agreement: Agreement) -> Option<&'static str> {
    (agreement == Agreement::Differs).then_some("agreement-differs")
}

/// The plans that do not describe the scheme, and why nothing follows from it.
fn silent_plans(columns: &[Column], row: &SchemeRow, words: Words) -> Html {
    html! {
        <ul class="silent-plans">
            for (column, reason) in columns.iter().zip(&row.cells).filter_map(|(column, cell)| Some((column, silence(cell)?))) {
                <li key={column.plan.id.clone()}>{ named(column, words) }{ " " }<small>{ words.say(reason) }</small></li>
            }
        </ul>
    }
}

fn pair_list(columns: &[Column], row: &SchemeRow, words: Words) -> Html {
    html! {
        <div class="comparison">
            <div>
                if row.pairs.is_empty() { <p class="definition">{ words.say(Message::SchemeNothingToCompare) }</p> }
            </div>
            <ol class="pairs">
                for (index, pair) in row.pairs.iter().enumerate() { <li key={index}>{ pair_item(columns, pair, words) }</li> }
            </ol>
        </div>
    }
}

fn pair_item(columns: &[Column], pair: &SchemePair, words: Words) -> Html {
    html! {
        <>
            <p class="pair-kind">
                <span>{ named_slot(columns, pair.left, words) }</span>{ " / " }
                <span>{ named_slot(columns, pair.right, words) }</span>{ " " }
                { verdict_mark(pair.verdict.comparability(), words) }
            </p>
            { reasons(columns, &pair.verdict, words) }
            { differing(pair, words) }
        </>
    }
}

/// What the two say differently beside what stands in the way of comparing.
fn differing(pair: &SchemePair, words: Words) -> Html {
    html! {
        <div>
            if !pair.differing.is_empty() {
                <p class="definition">{ words.say(Message::SchemeDiffering) }</p>
                <ul class="reasons">
                    for (aspect, sides) in pair.differing.iter() {
                        <li key={text::aspect(*aspect, words.language)}>{ text::scheme_difference(*aspect, sides, words.language) }</li>
                    }
                </ul>
            }
        </div>
    }
}
