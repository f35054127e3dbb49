//! Progress towards every target: one chart for each scale, and the same rows as a table with the reasons and the sums.

use yew::prelude::*;

use super::{
    super::{Shared, Words, links::Opening},
    cell,
    chart_view::{ChartView, Drawing},
    dumbbell_labels::Dumbbell,
    progress_list::{behind, status},
    select::{chosen, select_option},
    swatch::named_slot,
    target_table::{question_corner, question_link},
};
use crate::{
    compare::{Column, Milestone, ProgressRow, ProgressScale, ProgressSort, progress_summary, row_chance},
    model::{Averaging, Date, Family, Number},
    state::{Action, ViewState},
    text::{self, Message},
};

/// What [`progress_view`] shows.
pub struct ProgressView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The rows, filtered and sorted as chosen.
    pub rows: Shared<Vec<ProgressRow>>,
    /// The rows that share an axis, drawn.
    pub drawings: Shared<Vec<Shared<Dumbbell>>>,
    /// The choices.
    pub view: ViewState,
    /// The day the page is read on.
    pub today: Date,
    /// The person acts.
    pub on_action: Callback<Action>,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

/// The scales as drawings, in the reader's words.
pub fn drawings(scales: Vec<ProgressScale>) -> Vec<Shared<Dumbbell>> {
    let status = |row: &ProgressRow, words: Words| text::status_name(row, words.years, words.language);
    scales.into_iter().map(|scale| Shared::new(Dumbbell { scale, status, interval })).collect()
}

fn interval(row: &ProgressRow) -> Option<(Number, Number)> {
    row_chance(row).ok().map(|chance| (chance.interval.low, chance.interval.high))
}

/// The choices, the charts, the table.
pub fn progress_view(props: &ProgressView, words: Words) -> Html {
    html! {
        <>
            { choices(props, words) }
            <p class="count progress-summary">{ text::progress_summary(&progress_summary(&props.rows), words.language) }</p>
            <div class="progress-charts">
                for (index, drawing) in props.drawings.iter().enumerate() {
                    <section key={index} class="progress-chart">
                        <h2>{ scale_name(&drawing.scale, words) }</h2>
                        <ChartView columns={props.columns.clone()} drawing={Drawing::Dumbbell(drawing.clone())}
                            title={format!("{} {}", words.say(Message::WhereTargetsStand), scale_name(&drawing.scale, words))} today={props.today} words={words} />
                    </section>
                }
            </div>
            { table(props, words) }
        </>
    }
}

/// Order, family and day.
fn choices(props: &ProgressView, words: Words) -> Html {
    let language = words.language;
    let on_sort = props.on_action.reform(|event: Event| {
        Action::SortChosen(ProgressSort::from_key(&chosen(&event)).unwrap_or_default())
    });
    let on_family = props.on_action.reform(|event: Event| {
        let key = chosen(&event);
        Action::FamilyChosen(Family::ALL.into_iter().find(|family| family.key() == key))
    });
    let on_today = props.on_action.reform(|event: Event| {
        let input = event.target_dyn_into::<web_sys::HtmlInputElement>();
        Action::TodaySet(input.and_then(|input| input.value().parse().ok()))
    });
    html! {
        <div class="reading">
            <label>{ words.say(Message::SortBy) }{ " " }
                <select id="progress-sort" onchange={on_sort}>
                    for sort in ProgressSort::ALL {
                        { select_option(sort.key(), text::progress_sort(sort, language), sort == props.view.sort) }
                    }
                </select>
            </label>
            <label>{ words.say(Message::FamilyShown) }{ " " }
                <select id="progress-family" onchange={on_family}>
                    { select_option("", words.say(Message::AllFamilies), props.view.family.is_none()) }
                    for family in Family::ALL {
                        { select_option(family.key(), text::family(family, language), props.view.family == Some(family)) }
                    }
                </select>
            </label>
            <label>{ words.say(Message::Today) }{ " " }
                <input id="progress-today" type="date" min="1900-01-01" max="2100-12-31" value={props.today.to_string()} onchange={on_today} />
            </label>

        </div>
    }
}

/// What the numbers of an axis are.
fn scale_name(scale: &ProgressScale, words: Words) -> String {
    let per = match scale.per {
        Some(Averaging::Month) => words.say(Message::PerMonth),
        Some(Averaging::Year) => words.say(Message::PerYear),
        None if scale.is_total => words.say(Message::TotalOfStaff),
        None => "",
    };
    let unit = text::unit(scale.unit, words.language).trim();
    if per.is_empty() { unit.to_owned() } else { format!("{unit} ({per})") }
}

fn table(props: &ProgressView, words: Words) -> Html {
    let heads = [
        Message::Plan,
        Message::Target,
        Message::StartingPoint,
        Message::Latest,
        Message::Difference,
        Message::StatusHead,
    ];
    html! {
        <div class="table-scroll" role="region" aria-label={words.say(Message::ViewProgress)} tabindex="0">
            <table class="questions progress" role="table">
                <caption class="visually-hidden">{ words.say(Message::ViewProgress) }</caption>
                { cell::head(question_corner(words), &heads, words) }
                <tbody role="rowgroup">
                    for row in props.rows.iter() { <tr key={row.id.clone()} role="row">{ cells(props, row, words) }</tr> }
                </tbody>
            </table>
        </div>
    }
}

fn cells(props: &ProgressView, row: &ProgressRow, words: Words) -> Html {
    let language = words.language;
    let opening = Opening { base: &props.view, open: props.view.open.as_deref(), on_open: &props.on_open };
    let first = props.rows.iter().find(|other| other.question == row.question);
    let is_first = first.is_some_and(|first| first.id == row.id);
    let said = |one: Option<Milestone>| {
        or_none(one.map(|one| text::milestone(&one, row.unit, words.years, language)), words)
    };
    let target = html! {
        <>
            <b>{ cell::goal_line(&row.target.target, words) }</b>
            { " " }<small>{ text::dues(&row.target.dues, words.years, language) }</small>
            if let Some(stage) = text::stage(row.target.target.stage, language) { { " " }<small>{ stage }</small> }
        </>
    };
    let standing = html! { <>{ status(row, words) }{ behind(&props.columns, row, words) }</> };
    html! {
        <>
            <th scope="row" role="rowheader">
                { question_link(&props.columns, (&row.question, is_first), &row.question.id(), opening, words) }
            </th>
            { cell::headed(Message::Plan, named_slot(&props.columns, row.slot, words), words) }
            { cell::headed(Message::Target, target, words) }
            { cell::headed(Message::StartingPoint, or_none(row.start.map(|start| text::start(&start, row.unit, words.years, language)), words), words) }
            { cell::headed(Message::Latest, said(row.latest), words) }
            { cell::headed(Message::Difference, or_none(text::difference(row, language), words), words) }
            { cell::headed(Message::StatusHead, standing, words) }
        </>
    }
}

fn or_none(text: Option<String>, words: Words) -> Html {
    text.map_or_else(|| cell::absent_message(Message::NoneThere, words), |text| html! { text })
}
