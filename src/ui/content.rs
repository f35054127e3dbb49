//! The view that is shown: the comparison made for it, and what shows it. One component, so that nothing is compared or
//! laid out again while only a notice or a dialog changes.

use yew::prelude::*;

use super::{
    Shared, Words,
    components::{
        FindingsList, GradeTables, ResultTableView, SourceList, TargetTable, findings_list,
        grade_tables_view, result_table_view, source_list, target_table_view,
    },
};
use crate::{
    compare::{
        Column, FamilyGroup, GradeTable, ResultTable, TargetRow, grade_tables, result_table, target_table,
    },
    load::Finding,
    state::{Action, View, ViewState},
    text::{Message, phrase},
};

/// Props of [`Content`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The choices.
    pub view: ViewState,
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
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
    Targets(Shared<Vec<FamilyGroup<TargetRow>>>),
    Results(Shared<ResultTable>),
    Grades(Shared<Vec<GradeTable>>),
    Sources,
}

/// The content of the page.
#[component]
pub fn Content(props: &Props) -> Html {
    let prepared = use_memo((props.columns.clone(), props.view.view), |(columns, view)| match view {
        View::Targets => Prepared::Targets(Shared::new(target_table(columns))),
        View::Results => Prepared::Results(Shared::new(result_table(columns))),
        View::Grades => Prepared::Grades(Shared::new(grade_tables(columns))),
        View::Sources => Prepared::Sources,
    });
    let words = props.words;
    let columns = || props.columns.clone();
    let open = props.view.open.clone();
    let on_open = use_callback(props.on_action.clone(), |id: String, on_action| {
        on_action.emit(Action::QuestionOpened(id))
    });
    let shown = match &*prepared {
        _ if props.columns.is_empty() => empty(Message::NoPlans, words),
        Prepared::Targets(groups) => match groups.iter().map(|group| group.rows.len()).sum() {
            0 => empty(Message::NoTargets, words),
            questions => {
                let table = TargetTable { columns: columns(), groups: groups.clone(), open, on_open };
                sized(questions, props.columns.len(), target_table_view(&table, words), words)
            }
        },
        Prepared::Results(table) => match table.groups.iter().map(|group| group.rows.len()).sum() {
            0 => empty(Message::NoResults, words),
            questions => {
                let table = ResultTableView { columns: columns(), table: table.clone(), open, on_open };
                sized(questions, props.columns.len(), result_table_view(&table, words), words)
            }
        },
        Prepared::Grades(tables) if tables.is_empty() => empty(Message::NoGrades, words),
        Prepared::Grades(tables) => {
            grade_tables_view(&GradeTables { columns: columns(), tables: tables.clone() }, words)
        }
        Prepared::Sources => sources(props),
    };
    html! { <div class="content" key={props.view.view.key()}>{ shown }</div> }
}

fn sized(questions: usize, plans: usize, table: Html, words: Words) -> Html {
    html! {
        <>
            <p class="count">{ phrase::table_size(questions, plans, words.language) }</p>
            { table }
        </>
    }
}

fn sources(props: &Props) -> Html {
    let list = SourceList { columns: props.columns.clone(), files: props.files.clone() };
    let findings = FindingsList { findings: props.findings.clone(), left_out: 0 };
    html! {
        <>
            { source_list(&list, props.words) }
            <div>if !props.findings.is_empty() { { findings_list(&findings, props.words) } }</div>
        </>
    }
}

fn empty(message: Message, words: Words) -> Html {
    html! { <p class="empty">{ words.say(message) }</p> }
}
