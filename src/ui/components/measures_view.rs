//! What the plans do, theme by theme: the choices, how much they leave, the table.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    measure_choices::measure_choices,
};
use crate::{
    compare::{Column, MeasureChoice, MeasureTable},
    state::Action,
    text::{self, Message},
};

/// What [`measures_view`] shows above the table.
pub struct MeasuresView<'a> {
    /// The chosen plans.
    pub columns: &'a [Column],
    /// What the choices leave.
    pub table: &'a MeasureTable,
    /// The choices.
    pub choice: &'a MeasureChoice,
    /// The person acts.
    pub on_action: &'a Callback<Action>,
}

/// The choices, then the table.
pub fn measures_view(props: &MeasuresView<'_>, table: Option<Html>, words: Words) -> Html {
    html! {
        <>
            <p class="definition lead-in">{ words.say(Message::MeasuresHelp) }</p>
            { measure_choices(props, words) }
            { counts(props, words) }
            <div>{ table }</div>
        </>
    }
}

/// How many measures are shown, and what narrows them.
fn counts(props: &MeasuresView<'_>, words: Words) -> Html {
    let (choice, table) = (props.choice, props.table);
    let lacking_in = table.lacking_in.map(|slot| describe::slot_name(props.columns, slot, words));
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
