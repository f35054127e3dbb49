//! The view that is shown: the comparison made for it, and what shows it. One component, so that nothing is compared or
//! laid out again while only a notice or a dialog changes.

use yew::prelude::*;

use super::{
    Shared, Words,
    components::{
        Dumbbell, FindingsList, GradeTables, Lead, MatrixView, MeasuresView, ProgressView, ResultTableView,
        SchemesView, SourceList, TargetTableView, TimelineView, drawings, findings_list, grade_tables_view,
        matrix_view, measures_view, oddity_list, progress_view, result_table_view, schemes_view, source_list,
        switch, target_table_view, timeline_view,
    },
};
use crate::{
    check::Oddity,
    compare::{
        Column, GradeTable, Hidden, LifeCourse, Matrix, MeasureTable, ProgressRow, Reading, ResultTable,
        SchemeTable, Succession, TargetTable, Timeline, grade_tables, life_course, matrix, measure_table,
        of_family, progress, progress_scales, result_table, scheme_table, sorted, successions, target_table,
        timeline,
    },
    load::Finding,
    model::{Dataset, Date, Measure},
    state::{Action, View, ViewState},
    text::{self, Message, phrase},
};

/// Props of [`Content`].
#[derive(Properties, PartialEq)]
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
    /// The person acts.
    pub on_action: Callback<Action>,
}

/// What each view needs, compared once for the chosen plans.
enum Prepared {
    Targets(Shared<TargetTable>),
    Results(Shared<ResultTable>),
    Progress(Shared<Vec<ProgressRow>>, Shared<Vec<Shared<Dumbbell>>>),
    Matrix(Shared<Matrix>, Shared<Vec<Succession>>),
    Measures(Shared<MeasureTable>),
    Schemes(Shared<SchemeTable>, Shared<LifeCourse>),
    Grades(Shared<Vec<GradeTable>>),
    Timeline(Shared<Timeline>),
    Sources,
}

/// The content of the page.
#[component]
pub fn Content(props: &Props) -> Html {
    let reading = Reading { today: props.today, only_comparable: props.view.only_comparable };
    let prepared = use_memo(
        (
            props.columns.clone(),
            props.dataset.clone(),
            (props.view.view, props.view.family, props.view.sort, props.view.measures.clone()),
            reading,
        ),
        |(columns, dataset, (view, family, sort, choice), reading)| match view {
            View::Targets => Prepared::Targets(Shared::new(target_table(columns, *reading))),
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
            View::Sources => Prepared::Sources,
        },
    );
    let words = props.words;
    let columns = || props.columns.clone();
    let open = props.view.open.clone();
    let on_open = use_callback(props.on_action.clone(), |id: String, on_action| {
        on_action.emit(Action::PanelOpened(id))
    });
    let shown = match &*prepared {
        _ if props.columns.is_empty() => empty(Message::NoPlans, words),
        Prepared::Targets(table) => {
            let questions = table.groups.iter().map(|group| group.rows.len()).sum();
            let hidden = table.hidden;
            let odd = props.odd.clone();
            let table = TargetTableView { columns: columns(), table: table.clone(), odd, open, on_open };
            let shown = target_table_view(&table, words);
            sized(props, questions, hidden, shown, Message::NoTargets)
        }
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
        Prepared::Sources => sources(props),
    };
    html! { <div class="content" key={props.view.view.key()}>{ shown }</div> }
}

/// A table with its size, and the switch that keeps only what can be compared.
fn sized(props: &Props, questions: usize, hidden: Hidden, table: Html, none: Message) -> Html {
    let words = props.words;
    let is_empty = questions == 0;
    html! {
        <>
            <div class="reading">
                <p class="count">{ phrase::table_size(questions, props.columns.len(), words.language) }</p>
                { only_comparable(props) }
                <p class="count" role="status">{ phrase::hidden(hidden, words.language) }</p>
            </div>
            <div>
                if is_empty && hidden == Hidden::default() { { empty(none, words) } } else { { table } }
            </div>
        </>
    }
}

fn only_comparable(props: &Props) -> Html {
    let on_change = props.on_action.reform(Action::OnlyComparableSet);
    switch(Message::OnlyComparable, props.view.only_comparable, &on_change, props.words)
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

fn empty(message: Message, words: Words) -> Html {
    html! { <p class="empty">{ words.say(message) }</p> }
}
