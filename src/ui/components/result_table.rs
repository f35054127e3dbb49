//! The table of results: years across, a line per question and plan.

use yew::prelude::*;

use super::{
    super::{Shared, Words},
    cell,
    family_rows::{FamilyRows, Props, Rows, open_among},
    mark::standing_mark,
    oddity_list::oddity_mark,
    swatch::named_slot,
    target_table::{question_corner, question_link},
};
use crate::{
    check::Oddity,
    compare::{Column, FamilyGroup, ResultLine, ResultRow, ResultTable, Slot},
    model::{Period, ResultRef},
    state::ViewState,
    text::{self, Message, YearStyle, phrase},
};

/// What [`result_table_view`] shows.
pub struct ResultTableView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<ResultTable>,
    /// What is odd in each plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// The choices.
    pub view: ViewState,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

/// The table.
pub fn result_table_view(props: &ResultTableView, words: Words) -> Html {
    let table = &props.table;
    let base = ViewState { open: None, ..props.view.clone() };
    let caption = phrase::table_caption(words.say(Message::ViewResults), props.columns.len(), words.language);
    html! {
        <div class="table-scroll" role="region" aria-label={words.say(Message::ViewResults)} tabindex="0">
            <table class="questions results" role="table">
                <caption class="visually-hidden">{ caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        { question_corner(words) }
                        <th scope="col" role="columnheader">{ words.say(Message::Plan) }</th>
                        for year in table.years.iter() {
                            <th key={year.to_string()} scope="col" role="columnheader">
                                { text::fiscal_year_short(*year, words.years, words.language) }
                                if words.years == YearStyle::Era { <small>{ year.first_calendar_year() }</small> }
                            </th>
                        }
                        if table.has_sums {
                            <th key="sums" scope="col" role="columnheader">{ words.say(Message::SumOfYears) }</th>
                        }
                    </tr>
                </thead>
                for (index, group) in table.groups.iter().enumerate() {
                    <FamilyRows key={group.family.key()} columns={props.columns.clone()} odd={props.odd.clone()} words={words}
                        rows={Rows::Results(table.clone(), index)} base={base.clone()} on_open={props.on_open.clone()}
                        open={open_among(props.view.open.as_ref(), group.rows.iter().map(|row| &row.id))} />
                }
            </table>
        </div>
    }
}

/// The rows of one family: a head, then a group of lines for each question.
pub fn result_rows(props: &Props, table: &ResultTable, group: &FamilyGroup<ResultRow>) -> Html {
    let words = props.words;
    let width = table.years.len() + 2 + usize::from(table.has_sums);
    html! {
        <>
            <tbody key="+family" role="rowgroup">
                <tr class="family" role="row">
                    <th scope="rowgroup" role="rowheader" colspan={width.to_string()}>{ text::family(group.family, words.language) }</th>
                </tr>
            </tbody>
            for row in group.rows.iter() {
                <tbody key={row.id.clone()} role="rowgroup" class={classes!((props.open.as_deref() == Some(row.id.as_str())).then_some("selected"))}>
                    for (index, line) in row.lines.iter().enumerate() {
                        <tr key={line.slot.0} role="row">
                            if index == 0 { { question_head(props, row, words) } }
                            { line_cells(props, table, line, words) }
                        </tr>
                    }
                </tbody>
            }
        </>
    }
}

fn question_head(props: &Props, row: &ResultRow, words: Words) -> Html {
    html! {
        <th scope="rowgroup" role="rowheader" rowspan={row.lines.len().to_string()}>
            { question_link(&props.columns, (&row.question, true), &row.id, props.opening(), words) }
        </th>
    }
}

fn line_cells(props: &Props, table: &ResultTable, line: &ResultLine, words: Words) -> Html {
    html! {
        <>
            <th scope="row" role="rowheader" class="line-plan">
                { named_slot(&props.columns, line.slot, words) }
                { line.standing.map(|standing| standing_mark(standing, words)) }
            </th>
            for (year, cells) in table.years.iter().zip(&line.cells) {
                <td key={year.to_string()} role="cell" class={classes!(cells.is_empty().then_some("silent"))}>
                    <span class="cell-plan" aria-hidden="true">{ text::fiscal_year_short(*year, words.years, words.language) }</span>
                    { year_cell(props, line.slot, cells, words) }
                </td>
            }
            if table.has_sums {
                <td key="sums" role="cell" class={classes!(line.sums.is_empty().then_some("silent"))}>
                    for sum in line.sums.iter() {
                        <div key={sum.period.to_string()}>{ cell::result_line(sum, words) }</div>
                    }
                    if line.sums.is_empty() { { cell::absent_message(Message::NoSuchCell, words) } }
                </td>
            }
        </>
    }
}

/// One value; or months in a list, each with its name; or several printed values, which is worth seeing.
fn year_cell(props: &Props, slot: Slot, cells: &[ResultRef], words: Words) -> Html {
    if cells.is_empty() {
        return cell::absent_message(Message::NoSuchCell, words);
    }
    html! {
        <div class="year-cell">
            for observation in cells.iter() {
                if let Period::Month { month, .. } = observation.period {
                    <span key={observation.period.to_string()} class="month">
                        <small>{ text::month(month, words.language) }</small>{ " " }{ cell::result(observation, words) }
                    </span>
                } else {
                    <span key={observation.period.to_string()} class="year">{ cell::result(observation, words) }</span>
                }
            }
            { result_oddity(props, slot, cells, words) }
        </div>
    }
}

/// Whether the checks found something about the figures of a cell.
fn result_oddity(props: &Props, slot: Slot, cells: &[ResultRef], words: Words) -> Html {
    let Some(column) = props.columns.iter().find(|column| column.slot == slot) else {
        return Html::default();
    };
    let odd = props.odd.get(usize::from(slot.0)).map_or(&[][..], Vec::as_slice);
    let is_about = |one: &&Oddity| cells.iter().any(|cell| one.subject() == Some(cell.id()));
    let found = odd.iter().filter(is_about);
    oddity_mark(found, &column.plan, words)
}
