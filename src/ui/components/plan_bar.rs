//! The chosen plans as chips, in column order, with what adds, moves and removes them; and the choice of years.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    select::{chosen, select_option},
    swatch::named,
};
use crate::{
    compare::Column,
    state::Action,
    text::{Message, YearStyle, phrase},
};

/// Id of the button that opens the picker: where the focus returns to.
pub const PICKER_BUTTON: &str = "open-picker";

/// What [`plan_bar`] shows.
pub struct PlanBar {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// A plan is moved or removed; with the ids of the elements that may have the focus then, the best first.
    pub on_action: Callback<(Action, Vec<String>)>,
    /// The picker is asked for.
    pub on_pick: Callback<()>,
    /// The way of counting years is chosen.
    pub on_years: Callback<YearStyle>,
}

/// The bar.
pub fn plan_bar(props: &PlanBar, words: Words) -> Html {
    let last = props.columns.len().saturating_sub(1);
    let on_years = props
        .on_years
        .reform(|event: Event| if chosen(&event) == "western" { YearStyle::Western } else { YearStyle::Era });
    html! {
        <section class="plan-bar" aria-label={words.say(Message::ChosenPlans)}>
            <ul class="chips">
                for (index, column) in props.columns.iter().enumerate() {
                    <li key={column.plan.id.clone()}>{ chip(props, column, index, last, words) }</li>
                }
                <li key="+add" class="add">
                    <button type="button" id={PICKER_BUTTON} onclick={props.on_pick.reform(|_: MouseEvent| ())}>
                        { "＋ " }{ words.say(Message::AddPlan) }
                    </button>
                </li>
            </ul>
            <div class="options">
                <label>
                    { words.say(Message::YearStyleLabel) }{ " " }
                    <select onchange={on_years}>
                        { select_option("era", words.say(Message::YearsEra), words.years == YearStyle::Era) }
                        { select_option("western", words.say(Message::YearsWestern), words.years == YearStyle::Western) }
                    </select>
                </label>
            </div>
        </section>
    }
}

fn chip_button_id(what: &str, plan: &str) -> String {
    format!("{what}-{plan}")
}

fn chip(props: &PlanBar, column: &Column, index: usize, last: usize, words: Words) -> Html {
    let name = describe::plan_name(&column.plan, words);
    let act = |action: fn(String) -> Action, then: Vec<String>| {
        let id = column.plan.id.clone();
        props.on_action.reform(move |_: MouseEvent| (action(id.clone()), then.clone()))
    };
    let button = |what: &str| chip_button_id(what, &column.plan.id);
    let neighbours = [index.checked_add(1), index.checked_sub(1)].into_iter().flatten();
    let neighbours = neighbours.filter_map(|index| props.columns.get(index));
    let after_removal = neighbours
        .map(|neighbour| chip_button_id("remove", &neighbour.plan.id))
        .chain([PICKER_BUTTON.to_owned()])
        .collect();
    html! {
        <>
            { named(column, words) }
            <button type="button" class="move" id={button("left")} disabled={index == 0}
                aria-label={phrase::move_left(&name, words.language)}
                onclick={act(Action::PlanMovedLeft, vec![button("left"), button("right")])}>{ "‹" }</button>
            <button type="button" class="move" id={button("right")} disabled={index == last}
                aria-label={phrase::move_right(&name, words.language)}
                onclick={act(Action::PlanMovedRight, vec![button("right"), button("left")])}>{ "›" }</button>
            <button type="button" class="remove" id={button("remove")} aria-label={phrase::remove_plan(&name, words.language)}
                onclick={act(Action::PlanRemoved, after_removal)}>{ "×" }</button>
        </>
    }
}
