//! One question in detail: what is measured, how it went, and what each document prints about it.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    chart_view::{ChartView, Drawing},
    comparison_list::comparison_list,
    conversion_list::{ConversionList, conversion_list},
    printed_list::printed_list,
};
use crate::{
    compare::{Column, Question, comparison, conversions, evidence, trend},
    model::Date,
    state::{Action, ViewState},
    text::{self, Message},
};

/// Id of the heading that receives the focus when the panel opens.
pub const PANEL_HEADING: &str = "panel-heading";

/// Props of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The question shown.
    pub question: Question,
    /// The choices.
    pub view: ViewState,
    /// The day the page is read on.
    pub today: Date,
    /// How the reader reads.
    pub words: Words,
    /// The person acts.
    pub on_action: Callback<Action>,
}

/// The panel. It stands beside the table on a desk and over the page on a phone; the table stays reachable.
#[component]
pub fn Panel(props: &Props) -> Html {
    let words = props.words;
    let found = use_memo(
        (props.columns.clone(), props.question.clone(), props.today, props.view.head_counts.clone()),
        |(columns, question, today, typed)| {
            (
                evidence(columns, question),
                trend(columns, question).map(Shared::new),
                comparison(columns, question, *today),
                conversions(columns, question, typed),
            )
        },
    );
    let (evidence, trend, comparison, conversions) = &*found;
    let described = describe::question(&props.columns, &props.question, words);
    let plans: Vec<_> = props.columns.iter().map(|column| &*column.plan).collect();
    let on_close = props.on_action.reform(|_: MouseEvent| Action::QuestionClosed);
    let on_staff = props.on_action.reform(|(plan, staff)| Action::StaffTyped(plan, staff));
    let derived =
        ConversionList { columns: &props.columns, conversions, typed: &props.view.head_counts, on_staff };
    html! {
        <aside class="panel" aria-labelledby={PANEL_HEADING}>
            <button type="button" class="panel-close quiet" onclick={on_close} aria-label={words.say(Message::Close)}>{ "×" }</button>
            <p class="kicker">{ text::family(props.question.family(&plans), words.language) }</p>
            <h2 id={PANEL_HEADING} tabindex="-1">{ described.title.clone() }</h2>
            <p class="scope">{ described.scope.clone() }</p>
            <h3>{ words.say(Message::Definition) }</h3>
            <p class="definition">{ describe::definition(&props.columns, &props.question, words) }</p>
            <h3>{ words.say(Message::Trend) }</h3>
            <div class="panel-trend">
                if let Some(trend) = trend {
                    <ChartView key={props.question.id()} columns={props.columns.clone()} drawing={Drawing::Trend(trend.clone())} title={described.title} words={words} />
                } else {
                    <p class="definition">{ words.say(Message::NotATrend) }</p>
                }
            </div>
            <h3>{ words.say(Message::CanBeCompared) }</h3>
            { comparison_list(&props.columns, comparison, words) }
            <div class="panel-derived">
                if !conversions.is_empty() {
                    <>
                        <h3>{ words.say(Message::Conversions) }</h3>
                        { conversion_list(&derived, words) }
                    </>
                }
            </div>
            <h3>{ words.say(Message::AsPrinted) }</h3>
            <div class="panel-printed">
                for one in evidence.iter() { { printed_list(&props.columns, one, words) } }
            </div>
        </aside>
    }
}
