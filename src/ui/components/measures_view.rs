//! What the plans do, theme by theme: themes down, plans across, with who does it and how much. The choices above the table are
//! in `measure_choices`.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    cell,
    measure_choices::measure_choices,
    plan_table::{PlanTable, plan_table},
    swatch::named,
    target_table::scoped_button,
};
use crate::{
    compare::{Column, MeasureCell, MeasureGroup, MeasureRow, MeasureTable, first_of_each},
    state::{Action, ViewState},
    text::{self, Message},
};

/// So many titles stand in a cell; the panel has them all.
const TITLES: usize = 3;

/// What [`measures_view`] shows.
pub struct MeasuresView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<MeasureTable>,
    /// The choices.
    pub view: ViewState,
    /// The person acts.
    pub on_action: Callback<Action>,
    /// A theme was chosen, by its key.
    pub on_open: Callback<String>,
}

/// The choices, then the table.
pub fn measures_view(props: &MeasuresView, words: Words) -> Html {
    html! {
        <>
            <p class="definition lead-in">{ words.say(Message::MeasuresHelp) }</p>
            { measure_choices(props, words) }
            { counts(props, words) }
            <div>if props.table.shown > 0 { { table(props, words) } }</div>
        </>
    }
}

/// How many measures are shown, and what narrows them.
fn counts(props: &MeasuresView, words: Words) -> Html {
    let (choice, table) = (&props.view.measures, &props.table);
    let lacking_in = table.lacking_in.map(|slot| describe::slot_name(&props.columns, slot, words));
    let is_unknown = choice.lacking_in.is_some() && lacking_in.is_none();
    let lists_none = |column: &&Column| column.plan.measures.is_empty();
    let unlisted: Vec<_> = props
        .columns
        .iter()
        .filter(lists_none)
        .map(|column| describe::plan_name(&column.plan, words))
        .collect();
    let is_partly = !unlisted.is_empty() && table.total > 0;
    html! {
        <div class="reading measure-counts">
            <p class="count" role="status">
                <b>{ text::measures_shown(table, words.language) }</b>
                { " " }<bdi>{ text::measure_choice(choice, lacking_in, words.language) }</bdi>
                { " " }{ text::law_not_stated(table.law_not_stated, words.language) }
                { " " }{ is_unknown.then(|| words.say(Message::LackingUnknown)) }
            </p>
            <p class="count">{ is_partly.then(|| text::no_measures_listed(&unlisted, words.language)) }</p>
        </div>
    }
}

fn table(props: &MeasuresView, words: Words) -> Html {
    let heads = html! {
        <>
            { cell::corner(Message::Theme, words) }
            <th scope="col" role="columnheader">{ words.say(Message::PlansWithTheme) }</th>
        </>
    };
    let groups = html! { for group in props.table.groups.iter() { { group_rows(props, group, words) } } };
    let (name, columns) = (Message::ViewMeasures, &*props.columns);
    let caption = words.say(name).to_owned();
    plan_table(
        PlanTable { name, caption, class: "measures", heads, columns, is_silent: |_| false, groups },
        words,
    )
}

fn group_rows(props: &MeasuresView, group: &MeasureGroup, words: Words) -> Html {
    html! {
        <tbody key={group.group.map_or("+all", |group| group.key())} role="rowgroup">
            if let Some(group) = group.group {
                <tr key="+group" class="family" role="row">
                    <th scope="rowgroup" role="rowheader" colspan={(props.columns.len() + 2).to_string()}>
                        { text::theme_group(group, words.language) }
                    </th>
                </tr>
            }
            for row in group.rows.iter() { { theme_row(props, row, words) } }
        </tbody>
    }
}

fn theme_row(props: &MeasuresView, row: &MeasureRow, words: Words) -> Html {
    let language = words.language;
    let key = row.theme.map_or("+none", |theme| theme.key());
    let selected = props.view.open.as_deref() == Some(key);
    let head = match row.theme {
        Some(theme) => scoped_button(text::theme(theme, language), "", key, selected, true, &props.on_open),
        None => html! { words.say(Message::WithoutTheme) },
    };
    let counted = if props.table.is_narrowed { text::plans_that_match } else { text::plans_with };
    let plans = counted(row.plans, props.columns.len(), language);
    // Without a theme there is no panel to read the rest in.
    let room = if row.theme.is_some() { TITLES } else { usize::MAX };
    html! {
        <tr key={key} role="row" class={classes!(selected.then_some("selected"))}>
            <th scope="row" role="rowheader">{ head }</th>
            { cell::headed(Message::PlansWithTheme, html! { plans }, words) }
            for (column, found) in props.columns.iter().zip(&row.cells) {
                <td key={column.plan.id.clone()} role="cell" class={classes!(is_silent(found).then_some("silent"))}>
                    <span class="cell-plan" aria-hidden="true">{ named(column, words) }</span>
                    { measure_cell(column, found, room, words) }
                </td>
            }
        </tr>
    }
}

fn is_silent(found: &MeasureCell) -> bool {
    matches!(found, MeasureCell::None | MeasureCell::Unlisted)
}

fn measure_cell(column: &Column, found: &MeasureCell, room: usize, words: Words) -> Html {
    let language = words.language;
    match found {
        MeasureCell::None => return cell::absent_message(Message::NotInPlan, words),
        MeasureCell::Unlisted => return cell::absent_message(Message::NoMeasuresListed, words),
        MeasureCell::LeftOut(left_out) => return cell::absent(&text::measures_left_out(*left_out, language)),
        MeasureCell::Measures(_) => {}
    }
    let measures: Vec<_> = found.measures(column).collect();
    let quantities = measures.iter().flat_map(|measure| &measure.quantities);
    let amounts = first_of_each(quantities.map(|quantity| text::measure_quantity(quantity, language)));
    let actors = text::actors(measures.iter().copied(), language);
    let more = measures.len().saturating_sub(room);
    html! {
        <div class="doing">
            <p class="amounts">
                for amount in amounts { <b key={amount.clone()}>{ cell::words_of_document(&amount) }</b> }
            </p>
            <ul>
                for measure in measures.iter().take(room) {
                    <li key={measure.id.clone()}><bdi>{ text::remark(&measure.title, language).to_owned() }</bdi></li>
                }
            </ul>
            <p class="more">{ (more > 0).then(|| text::more_measures(more, language)) }</p>
            <p class="due">
                { text::measures_counted(measures.len(), language) }
                for actor in actors { <key={actor}>{ " · " }{ cell::words_of_document(actor) }</> }
            </p>
        </div>
    }
}
