//! The view that is shown. The targets are the opening and compared here; every other view is in a part that follows. One
//! component, so that nothing is compared or laid out again while only a notice or a dialog changes.

use yew::prelude::*;

use super::{
    Shared, Words,
    components::{TargetTableView, switch, target_key, target_table_view},
    parts::{Arrival, Checks, More, arriving},
};
use crate::{
    check::Oddity,
    compare::{Column, Hidden, Reading, target_table},
    load::Finding,
    model::{Dataset, Date},
    state::{Action, View, ViewState},
    text::{Message, phrase},
};

/// Props of [`Content`].
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The choices.
    pub view: ViewState,
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// All plans at hand, for the plans before the chosen ones.
    pub dataset: Shared<Dataset>,
    /// What is odd in each chosen plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// The day the page is read on.
    pub today: Date,
    /// What was noticed in the files of the page.
    pub findings: Vec<Finding>,
    /// Id and file of the plans the page was delivered with.
    pub files: Vec<(String, String)>,
    /// How the reader reads.
    pub words: Words,
    /// The part that holds the other views.
    pub more: Arrival<More>,
    /// The part that holds the checks.
    pub checks: Arrival<Checks>,
    /// The person acts.
    pub on_action: Callback<Action>,
}

/// The content of the page.
#[component]
pub fn Content(props: &Props) -> Html {
    let shown = match (props.view.view, &props.more) {
        _ if props.columns.is_empty() => empty(Message::NoPlans, props.words),
        (View::Targets, _) => html! { <Targets ..props.clone() /> },
        (_, Arrival::Here(more)) => (more.view)(props),
        (_, more) => arriving(more, props.words),
    };
    html! { <div class="content" key={props.view.view.key()}>{ shown }</div> }
}

/// The view that the page opens with.
#[component]
fn Targets(props: &Props) -> Html {
    let reading = Reading { today: props.today, only_comparable: props.view.only_comparable };
    let table =
        use_memo((props.columns.clone(), reading), |(columns, reading)| target_table(columns, *reading));
    let on_open = use_callback(props.on_action.clone(), |id: String, on_action| {
        on_action.emit(Action::PanelOpened(id))
    });
    let questions = table.groups.iter().map(|group| group.rows.len()).sum();
    let hidden = table.hidden;
    let shown = TargetTableView {
        columns: props.columns.clone(),
        table: Shared::from(table),
        odd: props.odd.clone(),
        view: props.view.clone(),
        on_open,
    };
    let table = (target_table_view(&shown, props.words), target_key(props.words));
    sized(props, questions, hidden, table, Message::NoTargets)
}

/// A table with its size, what its signs mean, and the switch that keeps only what can be compared.
pub(super) fn sized(
    props: &Props,
    questions: usize,
    hidden: Hidden,
    (table, key): (Html, Html),
    none: Message,
) -> Html {
    let words = props.words;
    let is_empty = questions == 0;
    html! {
        <>
            <div class="reading">
                <p class="count">{ phrase::table_size(questions, props.columns.len(), words.language) }</p>
                { only_comparable(props) }
                <p class="count" role="status">{ phrase::hidden(hidden, words.language) }</p>
                { key }
            </div>
            <div>
                if is_empty && hidden == Hidden::default() { { empty(none, words) } } else { { table } }
            </div>
        </>
    }
}

/// The switch that keeps only what can be compared.
pub(super) fn only_comparable(props: &Props) -> Html {
    let on_change = props.on_action.reform(Action::OnlyComparableSet);
    switch(Message::OnlyComparable, props.view.only_comparable, &on_change, props.words)
}

/// A sentence where a table would be.
pub(super) fn empty(message: Message, words: Words) -> Html {
    html! { <p class="empty">{ words.say(message) }</p> }
}
