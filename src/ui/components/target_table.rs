//! The table of targets: questions down, plans across.

use yew::prelude::*;

use super::{
    super::{
        Shared, Words, describe,
        links::{Opening, on_row_click},
    },
    cell,
    family_rows::{FamilyRows, Props, Rows, open_among},
    mark::{standing_mark, verdict_mark},
    oddity_list::oddity_mark,
    plan_table::{PlanTable, plan_table},
    swatch::named,
};
use crate::{
    check::{Oddity, of_fact},
    compare::{
        Column, Comparability, FamilyGroup, LatestResult, Lead, LeadKind, Question, Standing, StatedTarget,
        TargetCell, TargetRow, TargetTable,
    },
    model::{Due, Observation},
    state::ViewState,
    text::{self, Language, Message, phrase},
};

/// What [`target_table_view`] shows.
pub struct TargetTableView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<TargetTable>,
    /// What is odd in each plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// The choices.
    pub view: ViewState,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

/// The table. On a phone each row becomes a question with its answers below; the roles keep it a table for those who
/// hear it.
pub fn target_table_view(props: &TargetTableView, words: Words) -> Html {
    let base = ViewState { open: None, ..props.view.clone() };
    let caption = phrase::table_caption(words.say(Message::ViewTargets), props.columns.len(), words.language);
    let groups = html! {
        for (index, group) in props.table.groups.iter().enumerate() {
            <FamilyRows key={group.family.key()} columns={props.columns.clone()} odd={props.odd.clone()} words={words}
                rows={Rows::Targets(props.table.clone(), index)} base={base.clone()} on_open={props.on_open.clone()}
                open={open_among(props.view.open.as_ref(), group.rows.iter().map(|row| &row.id))} />
        }
    };
    let (name, heads) = (Message::ViewTargets, question_corner(words));
    plan_table(
        PlanTable {
            name,
            caption,
            class: "targets",
            heads,
            columns: &props.columns,
            is_silent: |_| false,
            groups,
        },
        words,
    )
}

/// What the signs in the cells mean.
pub fn target_key(words: Words) -> Html {
    html! {
        <p class="key">
            for mark in [Message::NoTargetMark, Message::IncludedMark] { <span key={words.say(mark)}>{ words.say(mark) }</span> }
            for found in [Comparability::Same, Comparability::WithNote, Comparability::NotComparable] { { verdict_mark(found, words) } }
            <span>{ words.say(Message::YearsAreDues) }</span>
        </p>
    }
}

/// The rows of one family.
pub fn target_rows(props: &Props, group: &FamilyGroup<TargetRow>) -> Html {
    let words = props.words;
    html! {
        <tbody role="rowgroup">
            <tr class="family" role="row">
                <th scope="rowgroup" role="rowheader" colspan={(props.columns.len() + 1).to_string()}>
                    { text::family(group.family, words.language) }
                </th>
            </tr>
            for index in 0..group.rows.len() { { row(props, group, index, words) } }
        </tbody>
    }
}

/// The head above the questions, in either table.
pub fn question_corner(words: Words) -> Html {
    html! {
        <th scope="col" role="columnheader" class="corner">
            { words.say(Message::Question) }<small>{ words.say(Message::QuestionParts) }</small>
        </th>
    }
}

fn row(props: &Props, group: &FamilyGroup<TargetRow>, index: usize, words: Words) -> Html {
    let Some(row) = group.rows.get(index) else { return Html::default() };
    let described = describe::question(&props.columns, &row.question, words);
    let is_relative =
        |near: Option<&TargetRow>| near.is_some_and(|near| near.question.shares_heading(&row.question));
    // Under its relative a question says only what sets it apart; those who hear it are told its whole name.
    let is_kin = is_relative(index.checked_sub(1).and_then(|before| group.rows.get(before)));
    let scope = match described.scope.as_str() {
        "" if is_kin || is_relative(group.rows.get(index + 1)) => {
            words.say(Message::WithoutCondition).to_owned()
        }
        _ => described.scope,
    };
    let selected = props.open.as_deref() == Some(row.id.as_str());
    let class = match (selected, is_kin) {
        (true, true) => Some("kin selected"),
        (true, false) => Some("selected"),
        (false, true) => Some("kin"),
        (false, false) => None,
    };
    let next = group.rows.get(index + 1).map(|next| &next.question);
    html! {
        <tr key={row.id.clone()} role="row" {class} onclick={on_row_click(&props.on_open, &row.id)}>
            <th scope="row" role="rowheader">{ scoped_link((&described.title, &scope), &row.id, true, props.opening()) }</th>
            for (((column, cell), standing), lead) in props.columns.iter().zip(&row.cells).zip(&row.standings).zip(&row.leads) {
                if let (TargetCell::None, None) = (cell, lead) {
                    <td key={column.plan.id.clone()} role="cell" class="silent">{ cell::short(Message::NoTarget, words) }</td>
                } else {
                    <td key={column.plan.id.clone()} role="cell">
                        <span class="cell-plan" aria-hidden="true">{ named(column, words) }</span>
                        <div class="answer">
                            { target_cell(cell, column, &props.columns, words) }
                            if let Some(lead) = lead {
                                { lead_link(&props.columns, lead, next == Some(&lead.question), props.opening(), words) }
                            }
                            { notes(props, column, cell, *standing, words) }
                        </div>
                    </td>
                }
            }
        </tr>
    }
}

/// The name of a question as a link that opens its panel. The first one in a table has the id that the focus returns to.
pub fn question_link(
    columns: &[Column],
    (question, is_first): (&Question, bool),
    id: &str,
    opening: Opening<'_>,
    words: Words,
) -> Html {
    let described = describe::question(columns, question, words);
    scoped_link((&described.title, &described.scope), id, is_first, opening)
}

/// A link that opens the panel of a row: its name, and what narrows it.
fn scoped_link((title, scope): (&str, &str), id: &str, is_first: bool, opening: Opening<'_>) -> Html {
    let is_open = opening.open == Some(id);
    html! {
        <a class="ask" id={is_first.then(|| question_link_id(id))} href={opening.address(id)} onclick={opening.on_click(id)} aria-expanded={is_open.to_string()}>
            <span>{ title.to_owned() }</span>
            if !scope.is_empty() { { " " }<small>{ scope.to_owned() }</small> }
        </a>
    }
}

/// The id of the link that opens a question: where the focus returns to.
pub fn question_link_id(question: &str) -> String {
    format!("question-{question}")
}

/// The way to the row that has the plan's present target on the subject.
fn lead_link(columns: &[Column], lead: &Lead, is_next: bool, opening: Opening<'_>, words: Words) -> Html {
    let scope = describe::question(columns, &lead.question, words).scope;
    let goal = cell::goal_line(&lead.target.target, words);
    let said = phrase::lead(lead.kind, &scope, &goal, is_next, words.language);
    let leaves = lead.question.condition.leaves.as_ref().filter(|_| lead.kind == LeadKind::Included);
    let how = leaves.map(|leaves| phrase::included(leaves.combination, &leaves.of, words.language));
    let asked = lead.question.id();
    html! {
        <p class="lead-to">
            if leaves.is_some() { <span class="sign" aria-hidden="true">{ "⊂" }</span>{ " " } }
            <a title={how} href={opening.address(&asked)} onclick={opening.on_click(&asked)}>{ said }</a>
        </p>
    }
}

fn target_cell(cell: &TargetCell, column: &Column, columns: &[Column], words: Words) -> Html {
    match cell {
        TargetCell::Targets { targets, result } => {
            // What the plan before set comes after the plan's own target and its result; where the plan has none, before the result.
            let (before, own): (Vec<_>, Vec<_>) = targets.iter().partition(|one| one.is_of_previous_plan());
            let before = html! { for stated in before { { previous_target(stated, words) } } };
            let result = latest(result, column, columns, words);
            let Some((first, further)) = own.split_first() else {
                return html! { <>{ before }{ result }</> };
            };
            // What is asked for on the way, too, is told once, with both years.
            let is_same = |one: &&&StatedTarget| {
                text::target(&one.target, words.language) == text::target(&first.target, words.language)
            };
            let (same, further): (Vec<&StatedTarget>, Vec<&StatedTarget>) =
                further.iter().copied().partition(|one| is_same(&one));
            html! {
                <>
                    { cell::goal(&first.target, due(same.into_iter().chain([*first]), words), words) }
                    { result }
                    for stated in further { { further_target(stated, words) } }
                    { before }
                </>
            }
        }
        TargetCell::ResultOnly(observation) => html! {
            <p class="result">
                <span class="lead">{ words.say(Message::ResultOnly) }</span>{ " " }{ cell::result_line_short(observation, words) }
            </p>
        },
        TargetCell::None => Html::default(),
        TargetCell::Hidden => cell::absent_message(Message::HiddenAsNotComparable, words),
    }
}

/// What must be known about a cell: what the checks found, and how it stands to the other plans.
fn notes(
    props: &Props,
    column: &Column,
    cell: &TargetCell,
    standing: Option<Standing>,
    words: Words,
) -> Html {
    let Some(standing) = standing.filter(|_| *cell != TargetCell::Hidden) else { return Html::default() };
    html! {
        <div class="cell-notes">{ target_oddity(props, column, cell, words) }{ standing_mark(standing, words) }</div>
    }
}

/// Whether the checks found something about the figures of a cell.
fn target_oddity(props: &Props, column: &Column, cell: &TargetCell, words: Words) -> Html {
    let (targets, result): (&[StatedTarget], _) = match cell {
        TargetCell::Targets { targets, result } => match result {
            LatestResult::Same(observation) | LatestResult::OtherDefinition(observation, _) => {
                (targets, Some(observation))
            }
            LatestResult::None => (targets, None),
        },
        TargetCell::ResultOnly(observation) => (&[], Some(observation)),
        TargetCell::None | TargetCell::Hidden => return Html::default(),
    };
    let odd = props.odd.get(usize::from(column.slot.0)).map_or(&[][..], Vec::as_slice);
    let of_targets = targets.iter().flat_map(|one| of_fact(odd, one.target.id()));
    let of_result = odd.iter().filter(|one| result.is_some_and(|result| one.subject() == Some(result.id())));
    oddity_mark(of_targets.chain(of_result), &column.plan, words)
}

/// When targets with the same value are due: R12・R17, and in full for those who ask.
fn due<'a>(stated: impl Iterator<Item = &'a StatedTarget>, words: Words) -> Html {
    let (mut short, mut long) = (Vec::new(), Vec::new());
    for one in stated {
        short.push(text::dues_short(&one.dues, words.years, words.language));
        let stage = text::stage(one.target.stage, words.language)
            .map(|stage| format!("{stage} "))
            .unwrap_or_default();
        long.push(format!("{stage}{}", text::dues(&one.dues, words.years, words.language)));
    }
    let between = if words.language == Language::Ja { "・" } else { ", " };
    html! { <abbr class="due" title={long.join(" / ")}>{ short.join(between) }</abbr> }
}

/// A target on the way with a value of its own.
fn further_target(stated: &StatedTarget, words: Words) -> Html {
    html! {
        <p class="further">
            if let Some(stage) = text::stage(stated.target.stage, words.language) { { stage }{ " " } }
            <b>{ cell::goal_line(&stated.target, words) }</b>{ " " }{ due([stated].into_iter(), words) }
        </p>
    }
}

/// What the plan before set: small, with its name before it.
fn previous_target(stated: &StatedTarget, words: Words) -> Html {
    let stated_due = stated.dues.iter().any(|due| *due != Due::Unstated);
    html! {
        <p class="further previous">
            if let Some(stage) = text::stage(stated.target.stage, words.language) { { stage }{ " " } }
            { cell::goal_line(&stated.target, words) }
            if stated_due { { " " }{ due([stated].into_iter(), words) } }
        </p>
    }
}

fn latest(result: &LatestResult, column: &Column, columns: &[Column], words: Words) -> Html {
    match result {
        LatestResult::Same(observation) => html! {
            <p class="result">
                <span class="lead">{ words.say(standing_of(observation, column)) }</span>{ " " }{ cell::result_line_short(observation, words) }
            </p>
        },
        LatestResult::OtherDefinition(observation, asked) => {
            let scope = describe::question(columns, asked, words).scope;
            let scope =
                if scope.is_empty() { words.say(Message::WithoutCondition).to_owned() } else { scope };
            html! {
                <p class="result other" title={scope}>
                    <span class="lead">{ words.say(Message::OtherDefinition) }</span>
                    { " " }{ cell::value(observation, words) }{ " " }{ cell::year(observation, words) }
                </p>
            }
        }
        LatestResult::None => {
            html! { <p class="result">{ cell::absent_message(Message::NoResultInDocument, words) }</p> }
        }
    }
}

/// Whether a result is of the plan's own years, or what the plan set out from.
fn standing_of(result: &Observation, column: &Column) -> Message {
    match column.plan.period.from {
        Some(from) if result.period.fiscal_year() < from => Message::BaselineResult,
        _ => Message::Result,
    }
}
