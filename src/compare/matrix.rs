//! Which question can these plans be compared on: questions down, plans across, what each plan has, and a verdict. The first
//! table to look at before figures are put beside each other.

use std::rc::Rc;

use super::{
    column::Column,
    family::{AskedOfAll, FamilyGroup, asked_of_all, grouped},
    figure::{Figures, figures},
    standing::{Hidden, Standing, standing_of},
    targets::{Lead, lead},
};
use crate::model::{Date, Question};

/// The matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// Rows by family: every question under whose heading at least two plans have something.
    pub groups: Vec<FamilyGroup<MatrixRow>>,
    /// How many questions only one plan speaks of, whatever their wording.
    pub of_one_plan: usize,
}

/// A question, and what each plan has for it.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixRow {
    /// The question.
    pub question: Rc<Question>,
    /// Its name in links.
    pub id: String,
    /// A cell per column.
    pub cells: Vec<MatrixCell>,
}

/// What a plan has for a question.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatrixCell {
    /// How its target stands to the targets of the other plans.
    pub target: Option<Standing>,
    /// Whether that target is the previous plan's, for this one sets none.
    pub target_is_previous: bool,
    /// Where the plan's present target on the subject stands, where it is not in the cell: as in the table of targets.
    pub lead: Option<Lead>,
    /// How its latest result stands to the results of the other plans.
    pub result: Option<Standing>,
}

impl Matrix {
    /// What "only comparable" takes out: the questions that no two plans can be compared on.
    pub fn hidden(&self) -> Hidden {
        let rows = self.groups.iter().flat_map(|group| &group.rows);
        Hidden { questions: rows.filter(|row| !row.is_comparable()).count(), figures: 0 }
    }
}

impl MatrixCell {
    /// Whether the plan has nothing for the question, nor under another.
    pub fn is_empty(&self) -> bool {
        self.target.is_none() && self.result.is_none() && self.lead.is_none()
    }
}

impl MatrixRow {
    /// Whether at least two plans can be compared on the question.
    pub fn is_comparable(&self) -> bool {
        self.comparable_plans() != (0, 0)
    }

    /// How many plans can be compared on this question, by their targets and by their results.
    pub fn comparable_plans(&self) -> (usize, usize) {
        let count = |standing: fn(&MatrixCell) -> Option<Standing>| {
            self.cells.iter().filter_map(standing).filter(|one| one.comparable() > 0).count()
        };
        (count(|cell| cell.target), count(|cell| cell.result))
    }

    fn is_shared(&self) -> bool {
        let others = |standing: Standing| standing.comparable() + standing.not_comparable > 0;
        self.cells.iter().any(|cell| cell.target.is_some_and(others) || cell.result.is_some_and(others))
    }
}

/// The matrix of the chosen plans.
pub fn matrix(columns: &[Column], today: Date) -> Matrix {
    let figures = figures(columns, today);
    let questions = asked_of_all(columns, &|asked| !asked.stated.is_empty() || asked.latest.is_some());
    let mut groups = grouped(columns, questions, |asked| row(columns, &figures, &asked));
    let mut of_one_plan = 0;
    for group in &mut groups {
        let before = group.rows.len();
        group.rows.retain(MatrixRow::is_shared);
        of_one_plan += before - group.rows.len();
    }
    groups.retain(|group| !group.rows.is_empty());
    Matrix { groups, of_one_plan }
}

fn row(columns: &[Column], figures: &Figures<'_>, asked: &AskedOfAll<'_>) -> MatrixRow {
    let cell = |column: &Column| {
        let own = figures.own(column.slot, asked.question);
        let of = |is_target: bool| own.and_then(|own| own.of_kind(is_target));
        let stands = |figure| standing_of(figures, figure);
        MatrixCell {
            target: of(true).map(stands),
            target_is_previous: of(true).is_some_and(|figure| figure.footing.of_previous_plan),
            lead: lead(&column.facts, asked.question),
            result: of(false).map(stands),
        }
    };
    let cells = columns.iter().map(cell).collect();
    MatrixRow { id: asked.id.to_owned(), cells, question: Rc::clone(asked.question) }
}
