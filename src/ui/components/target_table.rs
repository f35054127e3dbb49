//! The table of targets: questions down, plans across.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    cell,
    family_rows::{FamilyRows, Props, Rows, open_among},
    mark::standing_mark,
    oddity_list::oddity_mark,
    plan_table::{PlanTable, plan_table},
    swatch::named,
};
use crate::{
    check::{Oddity, of_fact},
    compare::{
        Column, FamilyGroup, LatestResult, Lead, LeadKind, Question, Standing, StatedTarget, TargetCell,
        TargetRow, TargetTable,
    },
    model::Due,
    text::{self, Message, phrase},
};

/// What [`target_table_view`] shows.
pub struct TargetTableView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<TargetTable>,
    /// What is odd in each plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// The question whose panel is open.
    pub open: Option<String>,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

/// The table. On a phone each row becomes a question with its answers below; the roles keep it a table for those who
/// hear it.
pub fn target_table_view(props: &TargetTableView, words: Words) -> Html {
    let caption = phrase::table_caption(words.say(Message::ViewTargets), props.columns.len(), words.language);
    let groups = html! {
        for (index, group) in props.table.groups.iter().enumerate() {
            <FamilyRows key={group.family.key()} columns={props.columns.clone()} odd={props.odd.clone()} words={words}
                rows={Rows::Targets(props.table.clone(), index)} on_open={props.on_open.clone()}
                open={open_among(props.open.as_ref(), group.rows.iter().map(|row| &row.id))} />
        }
    };
    let (name, heads) = (Message::ViewTargets, question_corner(words));
    plan_table(
        PlanTable { name, caption, class: "", heads, columns: &props.columns, is_silent: |_| false, groups },
        words,
    )
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
    let has_relative = [index.checked_sub(1), Some(index + 1)]
        .into_iter()
        .flatten()
        .filter_map(|near| group.rows.get(near))
        .any(|near| near.question.shares_heading(&row.question));
    let scope = match described.scope.as_str() {
        "" if has_relative => words.say(Message::WithoutCondition).to_owned(),
        _ => described.scope,
    };
    let selected = props.open.as_deref() == Some(row.id.as_str());
    let next = group.rows.get(index + 1).map(|next| &next.question);
    html! {
        <tr key={row.id.clone()} role="row" class={classes!(selected.then_some("selected"))}>
            <th scope="row" role="rowheader">
                { scoped_button(&described.title, &scope, &row.id, selected, true, &props.on_open) }
            </th>
            for (((column, cell), standing), lead) in props.columns.iter().zip(&row.cells).zip(&row.standings).zip(&row.leads) {
                <td key={column.plan.id.clone()} role="cell" class={classes!(is_silent(cell, lead.as_ref()).then_some("silent"))}>
                    <span class="cell-plan" aria-hidden="true">
                        { named(column, words) }
                    </span>
                    { target_cell(cell, lead.is_some(), &props.columns, words) }
                    if let Some(lead) = lead {
                        { lead_button(&props.columns, lead, next == Some(&lead.question), &props.on_open, words) }
                    }
                    { notes(props, column, cell, *standing, words) }
                </td>
            }
        </tr>
    }
}

/// The name of a question as a button that opens its panel. The first one in a table has the id that the focus returns to.
pub fn question_button(
    columns: &[Column],
    (question, is_first): (&Question, bool),
    id: &str,
    open: Option<&String>,
    on_open: &Callback<String>,
    words: Words,
) -> Html {
    let described = describe::question(columns, question, words);
    let selected = open.is_some_and(|open| open == id);
    scoped_button(&described.title, &described.scope, id, selected, is_first, on_open)
}

/// A button that opens the panel of a row: its name, and what narrows it.
pub fn scoped_button(
    title: &str,
    scope: &str,
    id: &str,
    selected: bool,
    is_first: bool,
    on_open: &Callback<String>,
) -> Html {
    let asked = id.to_owned();
    let on_click = on_open.reform(move |_: MouseEvent| asked.clone());
    html! {
        <button type="button" id={is_first.then(|| question_button_id(id))} onclick={on_click} aria-expanded={selected.to_string()}>
            { title.to_owned() }{ " " }<small>{ scope.to_owned() }</small>
        </button>
    }
}

/// The id of the button that opens a question: where the focus returns to.
pub fn question_button_id(question: &str) -> String {
    format!("question-{question}")
}

fn is_silent(cell: &TargetCell, lead: Option<&Lead>) -> bool {
    matches!(cell, TargetCell::None) && lead.is_none()
}

/// The way to the row that has the plan's present target on the subject.
pub fn lead_button(
    columns: &[Column],
    lead: &Lead,
    is_next: bool,
    on_open: &Callback<String>,
    words: Words,
) -> Html {
    let scope = describe::question(columns, &lead.question, words).scope;
    let goal = cell::goal_line(&lead.target.target, words);
    let said = phrase::lead(lead.kind, &scope, &goal, is_next, words.language);
    let leaves = lead.question.condition.leaves.as_ref().filter(|_| lead.kind == LeadKind::Included);
    let how = leaves.map(|leaves| phrase::included(leaves.combination, &leaves.of, words.language));
    let asked = lead.question.id();
    html! {
        <p class="lead-to">
            if leaves.is_some() { <span class="sign" aria-hidden="true">{ "⊂" }</span>{ " " } }
            <button type="button" title={how} onclick={on_open.reform(move |_: MouseEvent| asked.clone())}>{ said }</button>
        </p>
    }
}

fn target_cell(cell: &TargetCell, is_elsewhere: bool, columns: &[Column], words: Words) -> Html {
    match cell {
        TargetCell::Targets { targets, result } => {
            // What the plan before set comes after the plan's own target and its result; where the plan has none, before the result.
            let (before, own): (Vec<_>, Vec<_>) = targets.iter().partition(|one| one.is_of_previous_plan());
            let before = html! { for stated in before { { previous_target(stated, words) } } };
            html! {
                <div class="answer">
                    for (index, stated) in own.iter().enumerate() {
                        { stated_target(stated, index == 0, words) }
                    }
                    if own.is_empty() {
                        { before }{ latest(result, columns, words) }
                    } else {
                        { latest(result, columns, words) }{ before }
                    }
                </div>
            }
        }
        TargetCell::ResultOnly(observation) => html! {
            <p class="answer result">
                <span class="lead">{ words.say(Message::ResultOnly) }</span>{ " " }{ cell::result_line(observation, words) }
            </p>
        },
        TargetCell::None if is_elsewhere => Html::default(),
        TargetCell::None => cell::absent_message(Message::NoTarget, words),
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

fn stated_target(stated: &StatedTarget, leading: bool, words: Words) -> Html {
    let due = text::dues(&stated.dues, words.years, words.language);
    let stage = text::stage(stated.target.stage, words.language);
    if leading {
        return html! {
            <div>
                { cell::goal(&stated.target, words) }
                <p class="due">if let Some(stage) = stage { <span class="stage">{ stage }</span>{ " " } }{ due }</p>
            </div>
        };
    }
    html! {
        <p class="due further">
            if let Some(stage) = stage { <span class="stage">{ stage }</span>{ " " } }
            <b>{ cell::goal_line(&stated.target, words) }</b>{ " " }{ due }
        </p>
    }
}

/// What the plan before set: small, with its name before it.
fn previous_target(stated: &StatedTarget, words: Words) -> Html {
    let stated_due = stated.dues.iter().any(|due| *due != Due::Unstated);
    html! {
        <p class="due previous">
            if let Some(stage) = text::stage(stated.target.stage, words.language) { <span class="stage">{ stage }</span>{ " " } }
            { cell::goal_line(&stated.target, words) }
            if stated_due { { " " }{ text::dues(&stated.dues, words.years, words.language) } }
        </p>
    }
}

fn latest(result: &LatestResult, columns: &[Column], words: Words) -> Html {
    match result {
        LatestResult::Same(observation) => html! {
            <p class="result">
                <span class="lead">{ words.say(Message::Latest) }</span>{ " " }{ cell::result_line(observation, words) }
            </p>
        },
        LatestResult::OtherDefinition(observation, asked) => {
            let scope = describe::question(columns, asked, words).scope;
            let scope =
                if scope.is_empty() { words.say(Message::WithoutCondition).to_owned() } else { scope };
            html! {
                <p class="result other">
                    <span class="lead">{ words.say(Message::OtherDefinition) }</span>
                    { " " }{ cell::result_line(observation, words) }{ " " }<small>{ scope }</small>
                </p>
            }
        }
        LatestResult::None => {
            html! { <p class="result">{ cell::absent_message(Message::NoResultInDocument, words) }</p> }
        }
    }
}
