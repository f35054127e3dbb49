//! Leave schemes side by side: schemes down, plans across, what differs set off by a mark and a word. The schemes over a
//! family's life are drawn above.

use yew::prelude::*;

use super::{
    super::{Shared, Words},
    cell,
    life_course_list::life_course_view,
    mark::standing_mark,
    oddity_list::oddity_mark,
    plan_table::{PlanTable, plan_table},
    swatch::named,
    target_table::question_button_id,
};
use crate::{
    check::{Oddity, of_schemes},
    compare::{
        Agreement, AspectRow, AspectValue, Column, LifeCourse, SchemeCell, SchemeGroupRows, SchemeRow,
        SchemeSubject, SchemeTable,
    },
    model::{Date, Scheme},
    text::{self, Message},
};

/// What [`schemes_view`] shows.
pub struct SchemesView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<SchemeTable>,
    /// What is on the chart.
    pub life: Shared<LifeCourse>,
    /// The day the page is read on.
    pub today: Date,
    /// What is odd in each plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// The scheme whose panel is open, by its name in links.
    pub open: Option<String>,
    /// A scheme was chosen, by its name in links.
    pub on_open: Callback<String>,
}

/// The table, then the chart of the same schemes, to which a link leads past the table.
pub fn schemes_view(props: &SchemesView, words: Words) -> Html {
    html! {
        <>
            <p class="definition lead-in">
                { words.say(Message::SchemesHelp) }
                <span>
                    if !props.life.rows.is_empty() { { " " }<a href="#life-course">{ words.say(Message::ToLifeCourse) }</a> }
                </span>
            </p>
            <div>
                if props.table.groups.is_empty() {
                    <p class="empty">{ words.say(Message::NoSchemes) }</p>
                } else {
                    { table(props, words) }
                }
            </div>
            <div class="life-course">{ life_course_view(&props.columns, &props.life, props.today, words) }</div>
        </>
    }
}

fn table(props: &SchemesView, words: Words) -> Html {
    let heads = cell::corner(Message::Scheme, words);
    let groups = html! { for group in props.table.groups.iter() { { group_rows(props, group, words) } } };
    let (name, columns) = (Message::ViewSchemes, &*props.columns);
    let caption = words.say(name).to_owned();
    let is_silent = |column: &Column| column.plan.schemes.is_empty();
    plan_table(PlanTable { name, caption, class: "schemes", heads, columns, is_silent, groups }, words)
}

fn group_rows(props: &SchemesView, group: &SchemeGroupRows, words: Words) -> Html {
    html! {
        <tbody key={group.group.key()} role="rowgroup">
            <tr class="family" role="row">
                <th scope="rowgroup" role="rowheader" colspan={(props.columns.len() + 1).to_string()}>
                    { text::scheme_group(group.group, words.language) }
                </th>
            </tr>
            for row in group.rows.iter() { { scheme_row(props, row, words) } }
        </tbody>
    }
}

fn scheme_row(props: &SchemesView, row: &SchemeRow, words: Words) -> Html {
    let id = row.subject.id();
    let selected = props.open.as_ref() == Some(&id);
    let asked = id.clone();
    let on_click = props.on_open.reform(move |_: MouseEvent| asked.clone());
    html! {
        <tr key={id.clone()} role="row" class={classes!(selected.then_some("selected"))}>
            <th scope="row" role="rowheader">
                <button type="button" id={question_button_id(&id)} onclick={on_click} aria-expanded={selected.to_string()}>
                    { scheme_name(&props.columns, &row.subject, words) }
                </button>
            </th>
            for (index, (column, cell)) in props.columns.iter().zip(&row.cells).enumerate() {
                <td key={column.plan.id.clone()} role="cell" class={classes!(cell.places().is_empty().then_some("silent"))}>
                    <span class="cell-plan" aria-hidden="true">{ named(column, words) }</span>
                    { scheme_cell(props, row, (index, column, cell), words) }
                </td>
            }
        </tr>
    }
}

/// The name of a scheme, marked as Japanese where it is the document's.
pub fn scheme_name(columns: &[Column], subject: &SchemeSubject, words: Words) -> Html {
    match subject.own_name(columns) {
        Some(name) => cell::words_of_document(name),
        None => html! { text::scheme_name(subject.key(), words.language) },
    }
}

/// Why a cell describes no scheme; nothing where it does.
pub fn silence(cell: &SchemeCell) -> Option<Message> {
    match cell {
        SchemeCell::Described(_) => None,
        SchemeCell::NotAmong => Some(Message::SchemeNotAmong),
        SchemeCell::NoneDescribed => Some(Message::SchemesNotDescribed),
    }
}

fn scheme_cell(
    props: &SchemesView,
    row: &SchemeRow,
    (index, column, cell): (usize, &Column, &SchemeCell),
    words: Words,
) -> Html {
    if let Some(reason) = silence(cell) {
        return cell::absent_message(reason, words);
    }
    let odd = props.odd.get(usize::from(column.slot.0)).map_or(&[][..], Vec::as_slice);
    html! {
        <div class="scheme-cell">
            for (printing, scheme) in cell.schemes(&column.plan).enumerate() {
                <div key={scheme.id.clone()} class="printing">{ printing_facts(row, (index, printing), scheme, words) }</div>
            }
            <div class="cell-notes">
                if cell.places().len() > 1 { <span class="stage">{ words.say(Message::SchemePrintedTwice) }</span> }
                { oddity_mark(of_schemes(odd, cell.places()), &column.plan, words) }
                if let Some(standing) = row.standing(column.slot) { { standing_mark(standing, words) } }
            </div>
        </div>
    }
}

/// The name as printed, what is said first about a scheme, and what differs.
fn printing_facts(
    row: &SchemeRow,
    (column, printing): (usize, usize),
    scheme: &Scheme,
    words: Words,
) -> Html {
    let is_shown = |aspect: &&AspectRow| aspect.aspect.is_leading() || aspect.agreement == Agreement::Differs;
    html! {
        <>
            <p class="printed-name">{ cell::words_of_document(&scheme.name) }</p>
            <ul class="scheme-facts">
                for aspect in row.aspects.iter().filter(is_shown) {
                    <li key={text::aspect(aspect.aspect, words.language)}>
                        <span class="lead">{ text::aspect(aspect.aspect, words.language) }</span>{ " " }
                        { fact(aspect, column, aspect.values.get(column).and_then(|values| values.get(printing)?.as_ref()), words) }
                    </li>
                }
            </ul>
        </>
    }
}

/// What a printing of a column says, set off where the plans differ. What it does not say may stand in another printing.
pub fn fact(row: &AspectRow, column: usize, value: Option<&AspectValue>, words: Words) -> Html {
    let Some(value) = value else {
        let silence = if row.is_said(column) { Message::SchemeNotSaidHere } else { Message::SchemeNotSaid };
        return cell::absent_message(silence, words);
    };
    let said = text::aspect_value(value, words.language);
    if row.agreement == Agreement::Differs {
        html! { <><b class="differs">{ said }</b>{ " " }<small class="differs-word">{ words.say(Message::SchemeDiffers) }</small></> }
    } else {
        html! { <span>{ said }</span> }
    }
}
