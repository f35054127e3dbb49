//! What each view needs, compared once for the chosen plans and the choices that bear on it.

use super::{
    Shared,
    components::{Dumbbell, drawings},
};
use crate::{
    compare::{
        Column, GradeTable, LifeCourse, Matrix, MeasureChoice, MeasureTable, ProgressRow, ProgressSort,
        Reading, ResultTable, SchemeTable, Succession, Timeline, grade_tables, life_course, matrix,
        measure_table, of_family, progress, progress_scales, result_table, scheme_table, sorted, successions,
        timeline,
    },
    model::{Dataset, Family, Measure},
    sheet::Grouped,
    state::{View, ViewState},
    text,
};

/// What the shown view is made of.
#[derive(Debug)]
pub enum Prepared {
    /// 実績.
    Results(Shared<ResultTable>),
    /// 達成: the rows, and those that share an axis, drawn.
    Progress(Shared<Vec<ProgressRow>>, Shared<Vec<Shared<Dumbbell>>>),
    /// 比較可否: the matrix, whether only comparable questions are shown, and what became of the targets of the plans before.
    Matrix(Matrix, bool, Vec<Succession>),
    /// 取組.
    Measures(MeasureTable),
    /// 制度, and the schemes over a family's life.
    Schemes(SchemeTable, Shared<LifeCourse>),
    /// 進捗評価.
    Grades(Vec<GradeTable>),
    /// 期間.
    Timeline(Shared<Timeline>),
    /// Sources need nothing prepared, and targets are the opening's.
    Nothing,
}

/// What the choices of the person narrow a view to.
#[derive(Debug, Clone, PartialEq)]
pub struct Narrowed {
    view: View,
    family: Option<Family>,
    sort: ProgressSort,
    measures: MeasureChoice,
    reading: Reading,
}

impl Narrowed {
    /// The part of the choices that bears on what is compared.
    pub fn of(view: &ViewState, reading: Reading) -> Self {
        Self {
            view: view.view,
            family: view.family,
            sort: view.sort,
            measures: view.measures.clone(),
            reading,
        }
    }
}

impl Prepared {
    /// Compares the plans for a view.
    pub fn of(columns: &[Column], dataset: &Dataset, narrowed: &Narrowed) -> Self {
        let Narrowed { view, family, sort, measures, reading } = narrowed;
        let today = reading.today;
        match view {
            View::Results => Self::Results(Shared::new(result_table(columns, *reading))),
            View::Progress => {
                let rows = sorted(of_family(progress(columns, today), *family), *sort);
                let drawn = drawings(progress_scales(&rows));
                Self::Progress(Shared::new(rows), Shared::new(drawn))
            }
            View::Matrix => {
                let successions = successions(columns, dataset, today);
                Self::Matrix(matrix(columns, today), reading.only_comparable, successions)
            }
            View::Measures => {
                let speaks_of = |measure: &Measure| text::speaks_of(measure, &measures.words);
                Self::Measures(measure_table(columns, measures, &speaks_of))
            }
            View::Schemes => Self::Schemes(scheme_table(columns, today), Shared::new(life_course(columns))),
            View::Timeline => Self::Timeline(Shared::new(timeline(columns, dataset, today))),
            View::Grades => Self::Grades(grade_tables(columns, today)),
            View::Sources | View::Targets => Self::Nothing,
        }
    }

    /// The table of the view, where its groups are laid out one by one.
    pub fn grouped(&self) -> Option<Grouped<'_>> {
        match self {
            Self::Matrix(matrix, only_comparable, _) => Some(Grouped::Matrix(matrix, *only_comparable)),
            Self::Measures(table) => Some(Grouped::Measures(table)),
            Self::Schemes(table, _) => Some(Grouped::Schemes(table)),
            _ => None,
        }
    }
}
