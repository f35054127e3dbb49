//! Every view but the first: the comparison made for it, and what shows it. They travel in a part of their own, fetched when
//! the opening stands (`parts`).

use yew::prelude::*;

use super::{
    Shared,
    components::{
        Dumbbell, FindingsList, GradeTables, Lead, MatrixView, MeasuresView, ProgressView, ResultTableView,
        SchemesView, SourceList, TimelineView, drawings, findings_list, grade_tables_view, matrix_view,
        measures_view, oddity_list, progress_view, result_table_view, schemes_view, source_list,
        timeline_view,
    },
    content::{Props, empty, only_comparable, sized},
};
use crate::{
    compare::{
        GradeTable, Hidden, LifeCourse, Matrix, MeasureTable, ProgressRow, Reading, ResultTable, SchemeTable,
        Succession, Timeline, grade_tables, life_course, matrix, measure_table, of_family, progress,
        progress_scales, result_table, scheme_table, sorted, successions, timeline,
    },
    model::Measure,
    state::{Action, View},
    text::{self, Message, phrase},
};

/// What each view needs, compared once for the chosen plans.
enum Prepared {
    Results(Shared<ResultTable>),
    Progress(Shared<Vec<ProgressRow>>, Shared<Vec<Shared<Dumbbell>>>),
    Matrix(Shared<Matrix>, Shared<Vec<Succession>>),
    Measures(Shared<MeasureTable>),
    Schemes(Shared<SchemeTable>, Shared<LifeCourse>),
    Grades(Shared<Vec<GradeTable>>),
    Timeline(Shared<Timeline>),
    /// Sources need nothing prepared, and targets are the opening's.
    Nothing,
}

/// Any view but the targets.
#[component]
pub fn OtherView(props: &Props) -> Html {
    let reading = Reading { today: props.today, only_comparable: props.view.only_comparable };
    let prepared = use_memo(
        (
            props.columns.clone(),
            props.dataset.clone(),
            (props.view.view, props.view.family, props.view.sort, props.view.measures.clone()),
            reading,
        ),
        |(columns, dataset, (view, family, sort, choice), reading)| match view {
            View::Results => Prepared::Results(Shared::new(result_table(columns, *reading))),
            View::Progress => {
                let rows = sorted(of_family(progress(columns, reading.today), *family), *sort);
                let drawn = drawings(progress_scales(&rows));
                Prepared::Progress(Shared::new(rows), Shared::new(drawn))
            }
            View::Matrix => Prepared::Matrix(
                Shared::new(matrix(columns, reading.today)),
                Shared::new(successions(columns, dataset, reading.today)),
            ),
            View::Measures => {
                let speaks_of = |measure: &Measure| text::speaks_of(measure, &choice.words);
                Prepared::Measures(Shared::new(measure_table(columns, choice, &speaks_of)))
            }
            View::Schemes => Prepared::Schemes(
                Shared::new(scheme_table(columns, reading.today)),
                Shared::new(life_course(columns)),
            ),
            View::Timeline => Prepared::Timeline(Shared::new(timeline(columns, dataset, reading.today))),
            View::Grades => Prepared::Grades(Shared::new(grade_tables(columns, reading.today))),
            View::Sources | View::Targets => Prepared::Nothing,
        },
    );
    let words = props.words;
    let columns = || props.columns.clone();
    let open = props.view.open.clone();
    let on_open = use_callback(props.on_action.clone(), |id: String, on_action| {
        on_action.emit(Action::PanelOpened(id))
    });
    match &*prepared {
        Prepared::Results(table) => {
            let questions = table.groups.iter().map(|group| group.rows.len()).sum();
            let hidden = table.hidden;
            let odd = props.odd.clone();
            let table = ResultTableView { columns: columns(), table: table.clone(), odd, open, on_open };
            let shown = result_table_view(&table, words);
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
                on_open,
            };
            progress_view(&view, words)
        }
        Prepared::Matrix(matrix, successions) => {
            let hidden = if props.view.only_comparable { matrix.hidden() } else { Hidden::default() };
            let view = MatrixView {
                columns: columns(),
                matrix: matrix.clone(),
                successions: successions.clone(),
                only_comparable: props.view.only_comparable,
                open,
                on_open,
            };
            html! {
                <>
                    <div class="reading">
                        { only_comparable(props) }
                        <p class="count" role="status">{ phrase::hidden(hidden, words.language) }</p>
                    </div>
                    { matrix_view(&view, words) }
                </>
            }
        }
        Prepared::Measures(table) => {
            let view = MeasuresView {
                columns: columns(),
                table: table.clone(),
                view: props.view.clone(),
                on_action: props.on_action.clone(),
                on_open,
            };
            measures_view(&view, words)
        }
        Prepared::Schemes(table, life) => {
            let (table, life, odd) = (table.clone(), life.clone(), props.odd.clone());
            let today = props.today;
            schemes_view(&SchemesView { columns: columns(), table, life, today, odd, open, on_open }, words)
        }
        Prepared::Timeline(timeline) => {
            timeline_view(&TimelineView { columns: columns(), timeline: timeline.clone() }, words)
        }
        Prepared::Grades(tables) if tables.is_empty() => empty(Message::NoGrades, words),
        Prepared::Grades(tables) => grade_tables_view(
            &GradeTables { columns: columns(), tables: tables.clone(), open, on_open },
            words,
        ),
        Prepared::Nothing => sources(props),
    }
}

fn sources(props: &Props) -> Html {
    let words = props.words;
    let list = SourceList { columns: props.columns.clone(), files: props.files.clone() };
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
                    if props.odd.iter().all(Vec::is_empty) { <p>{ words.say(Message::NothingOdd) }</p> }
                </div>
                { oddity_list(found, Some(Lead { view: &props.view, on_action: &props.on_action }), words) }
            </section>
            { source_list(&list, words) }
            <div>if !props.findings.is_empty() { { findings_list(&findings, words) } }</div>
        </>
    }
}
