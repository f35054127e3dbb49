//! Every view but the first: the comparison made for it, and what shows it. They travel in a part of their own, fetched when
//! the opening stands (`parts`).

use yew::prelude::*;

use super::{
    components::{
        ChartView, Drawing, FindingsList, Lead, MeasuresView, ProgressView, ResultTableView, findings_list,
        grades_view, measures_view, oddity_list, progress_view, result_table_view, schemes_view,
    },
    content::{Props, empty, only_comparable, sized},
    links::Opening,
    parts::{Arrival, arriving},
    prepared::{Narrowed, Prepared},
    sheet::{Renderer, Source, definitions, grouped, whole},
};
use crate::{
    compare::{Hidden, Reading},
    sheet::{self, Plans},
    state::{Action, ViewState},
    text::{Message, phrase},
};

/// Any view but the targets.
#[component]
pub fn OtherView(props: &Props) -> Html {
    let reading = Reading { today: props.today, only_comparable: props.view.only_comparable };
    let prepared = use_memo(
        (props.columns.clone(), props.dataset.clone(), Narrowed::of(&props.view, reading)),
        |(columns, dataset, narrowed)| Prepared::of(columns, dataset, narrowed),
    );
    let words = props.words;
    let columns = || props.columns.clone();
    let on_open = use_callback(props.on_action.clone(), |id: String, on_action| {
        on_action.emit(Action::PanelOpened(id))
    });
    let source = Source {
        columns: columns(),
        odd: props.odd.clone(),
        prepared: prepared.clone().into(),
        words,
        base: ViewState { open: None, ..props.view.clone() },
        on_open: on_open.clone(),
    };
    let reader = words.reader(&props.columns);
    let opening = Opening { base: &props.view, open: props.view.open.as_deref(), on_open: &on_open };
    let renderer = Renderer { reader: &reader, opening: Some(opening) };
    let plans = Plans { columns: &props.columns, odd: &props.odd };
    let table = || prepared.grouped().map(|table| grouped(&source, table, opening.open));
    match &*prepared {
        Prepared::Results(table) => {
            let questions = table.groups.iter().map(|group| group.rows.len()).sum();
            let hidden = table.hidden;
            let odd = props.odd.clone();
            let (view, on_open) = (props.view.clone(), on_open.clone());
            let table = ResultTableView { columns: columns(), table: table.clone(), odd, view, on_open };
            let shown = (result_table_view(&table, words), Html::default());
            sized(props, questions, hidden, shown, Message::NoResults)
        }
        Prepared::Progress(rows, drawn) => {
            let view = ProgressView {
                columns: columns(),
                rows: rows.clone(),
                drawings: drawn.clone(),
                view: props.view.clone(),
                today: props.today,
                on_action: props.on_action.clone(),
                on_open: on_open.clone(),
            };
            progress_view(&view, words)
        }
        Prepared::Matrix(matrix, only, changes) => {
            let hidden = if *only { matrix.hidden() } else { Hidden::default() };
            html! {
                <>
                    <div class="reading">
                        { only_comparable(props) }
                        <p class="count" role="status">{ phrase::hidden(hidden, words.language) }</p>
                    </div>
                    <p class="definition lead-in">{ words.say(Message::MatrixHelp) }</p>
                    { table() }
                    for change in changes {
                        { sheet::matrix::succession(plans, change).map(|sheet| whole(&sheet, &renderer)) }
                    }
                </>
            }
        }
        Prepared::Measures(measures) => {
            let view = MeasuresView {
                columns: &props.columns,
                table: measures,
                choice: &props.view.measures,
                on_action: &props.on_action,
            };
            measures_view(&view, table().filter(|_| measures.shown > 0), words)
        }
        Prepared::Schemes(schemes, life) => {
            let none = || empty(Message::NoSchemes, words);
            let table = if schemes.groups.is_empty() { Some(none()) } else { table() };
            schemes_view(&props.columns, life, table, props.today, words)
        }
        Prepared::Timeline(timeline) => html! {
            <>
                <p class="definition lead-in">{ words.say(Message::TimelineHelp) }</p>
                <div class="timeline">
                    <ChartView columns={columns()} drawing={Drawing::Timeline(timeline.clone())}
                        title={words.say(Message::ViewTimeline).to_owned()} today={props.today} {words} />
                </div>
                { whole(&sheet::timeline::periods(timeline), &renderer) }
                { match sheet::timeline::laws(plans, timeline) {
                    Some(laws) => whole(&laws, &renderer),
                    None => empty(Message::NoLawNamed, words),
                } }
            </>
        },
        Prepared::Grades(tables) if tables.is_empty() => empty(Message::NoGrades, words),
        Prepared::Grades(tables) => grades_view(plans, tables, &renderer),
        Prepared::Nothing => sources(props, plans, &renderer),
    }
}

fn sources(props: &Props, plans: Plans<'_>, renderer: &Renderer<'_>) -> Html {
    let words = props.words;
    let findings = FindingsList { findings: props.findings.clone(), left_out: 0 };
    let found = props
        .columns
        .iter()
        .zip(props.odd.iter())
        .flat_map(|(column, odd)| odd.iter().map(move |one| (column, one)));
    html! {
        <>
            <section class="checks" aria-labelledby="checks">
                <h2 id="checks">{ words.say(Message::Checks) }</h2>
                <p class="definition">{ words.say(Message::ChecksHelp) }</p>
                <div>
                    // Before the checks are there, nothing was looked for.
                    if !matches!(props.checks, Arrival::Here(_)) {
                        { arriving(&props.checks, words) }
                    } else if props.odd.iter().all(Vec::is_empty) {
                        <p>{ words.say(Message::NothingOdd) }</p>
                    }
                </div>
                { oddity_list(found, Some(Lead { view: &props.view, on_action: &props.on_action }), words) }
            </section>
            { definitions(&sheet::sources::sources(plans, &props.files), renderer) }
            <div>if !props.findings.is_empty() { { findings_list(&findings, words) } }</div>
        </>
    }
}
