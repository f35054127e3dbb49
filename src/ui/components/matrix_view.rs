//! Which question the plans can be compared on, and what became of the targets of the plans before.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    cell,
    comparison_list::reasons,
    mark::standing_mark,
    plan_table::{PlanTable, plan_table},
    swatch::named,
    target_table::{lead_button, question_button, question_corner},
};
use crate::{
    compare::{
        Change, Column, FamilyGroup, Mark, Matrix, MatrixCell, MatrixRow, Question, Standing, StatedTarget,
        Succession,
    },
    text::{self, Message, phrase},
};

/// What [`matrix_view`] shows.
pub struct MatrixView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The matrix.
    pub matrix: Shared<Matrix>,
    /// What became of the targets of the plans before.
    pub successions: Shared<Vec<Succession>>,
    /// Only questions that two plans can be compared on are shown.
    pub only_comparable: bool,
    /// The question whose panel is open.
    pub open: Option<String>,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

/// The matrix, then the successions.
pub fn matrix_view(props: &MatrixView, words: Words) -> Html {
    let caption = phrase::table_caption(words.say(Message::ViewMatrix), props.columns.len(), words.language);
    let heads = html! {
        <>
            { question_corner(words) }
            <th scope="col" role="columnheader">{ words.say(Message::ComparablePlans) }</th>
        </>
    };
    let groups = html! { for group in props.matrix.groups.iter() { { family(props, group, words) } } };
    let (name, columns) = (Message::ViewMatrix, &*props.columns);
    html! {
        <>
            <p class="definition lead-in">{ words.say(Message::MatrixHelp) }</p>
            { plan_table(PlanTable { name, caption, class: "matrix", heads, columns, is_silent: |_| false, groups }, words) }
            <p class="count">{ phrase::of_one_plan(props.matrix.of_one_plan, words.language) }</p>
            for succession in props.successions.iter() { { succession_table(props, succession, words) } }
        </>
    }
}

fn family(props: &MatrixView, group: &FamilyGroup<MatrixRow>, words: Words) -> Html {
    let is_kept = |row: &&MatrixRow| !props.only_comparable || row.is_comparable();
    let rows: Vec<_> = group.rows.iter().filter(is_kept).collect();
    html! {
        <tbody key={group.family.key()} role="rowgroup">
            if !rows.is_empty() {
                <tr class="family" role="row">
                    <th scope="rowgroup" role="rowheader" colspan={(props.columns.len() + 2).to_string()}>
                        { text::family(group.family, words.language) }
                    </th>
                </tr>
            }
            for row in rows {
                <tr key={row.id.clone()} role="row" class={classes!((props.open.as_ref() == Some(&row.id)).then_some("selected"))}>
                    <th scope="row" role="rowheader">
                        { question_button(&props.columns, (&row.question, true), &row.id, props.open.as_ref(), &props.on_open, words) }
                    </th>
                    <td role="cell">
                        <span class="cell-plan" aria-hidden="true">{ words.say(Message::ComparablePlans) }</span>
                        { phrase::comparable_plans(row.comparable_plans(), words.language) }
                    </td>
                    for (column, found) in props.columns.iter().zip(&row.cells) {
                        <td key={column.plan.id.clone()} role="cell" class={classes!(found.is_empty().then_some("silent"))}>
                            <span class="cell-plan" aria-hidden="true">
                                { named(column, words) }
                            </span>
                            { matrix_cell(props, found, words) }
                        </td>
                    }
                </tr>
            }
        </tbody>
    }
}

fn matrix_cell(props: &MatrixView, found: &MatrixCell, words: Words) -> Html {
    if found.is_empty() {
        return cell::absent_message(Message::NotInPlan, words);
    }
    let line = |name: Message, standing: Standing| {
        let mark = match standing.mark() {
            Mark::Alone => cell::absent(text::mark(Mark::Alone, words.language)),
            _ => standing_mark(standing, words),
        };
        html! { <div><span class="lead">{ words.say(name) }</span>{ mark }</div> }
    };
    html! {
        <div class="matrix-cell">
            if let Some(standing) = found.target {
                { line(if found.target_is_previous { Message::PreviousPlan } else { Message::Target }, standing) }
            }
            if let Some(lead) = &found.lead { { lead_button(&props.columns, lead, false, &props.on_open, words) } }
            if let Some(standing) = found.result { { line(Message::Result, standing) } }
        </div>
    }
}

/// The targets of a plan beside those of the plan before it.
fn succession_table(props: &MatrixView, succession: &Succession, words: Words) -> Html {
    let Some(column) = props.columns.iter().find(|column| column.slot == succession.slot) else {
        return Html::default();
    };
    let heading = format!("succession-{}", column.plan.id);
    html! {
        <section key={heading.clone()} class="succession">
            <h2 id={heading.clone()}>
                { named(column, words) }{ " " }{ words.say(Message::SincePreviousPlan) }
            </h2>
            <div class="table-scroll" role="region" tabindex="0" aria-labelledby={heading}>
                <table class="questions" role="table">
                    { cell::head(question_corner(words), &[Message::PreviousPlan, Message::ThisPlan, Message::Change], words) }
                    <tbody role="rowgroup">
                        for (index, change) in succession.changes.iter().enumerate() {
                            <tr key={index} role="row">{ change_cells(&props.columns, change, words) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn change_cells(columns: &[Column], change: &Change, words: Words) -> Html {
    let wording = |question: Option<&Question>, target: Option<&StatedTarget>| match (question, target) {
        (Some(question), Some(stated)) => html! {
            <>
                <b>{ cell::goal_line(&stated.target, words) }</b>
                { " " }<small>{ text::dues(&stated.dues, words.years, words.language) }</small>
                <p class="definition">{ describe::question(columns, question, words).scope }</p>
            </>
        },
        _ => cell::absent_message(Message::NoSuchTarget, words),
    };
    let before = wording(change.question_before.as_deref(), change.before.as_ref());
    let now = wording(Some(&change.question), change.now.as_ref());
    let became = html! {
        <><b>{ text::change(change.kind, words.language) }</b>{ reasons(columns, &change.verdict, words) }</>
    };
    html! {
        <>
            <th scope="row" role="rowheader">{ describe::question(columns, &change.question, words).title }</th>
            { cell::headed(Message::PreviousPlan, before, words) }
            { cell::headed(Message::ThisPlan, now, words) }
            { cell::headed(Message::Change, became, words) }
        </>
    }
}
