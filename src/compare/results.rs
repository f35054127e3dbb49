//! The table of results: years across, a line per question and plan. Months stay together under their fiscal year and
//! sums over several years stand in a column of their own, so that nothing is left out and nothing is mixed.

use std::rc::Rc;

use super::{
    column::{Column, Slot},
    family::{FamilyGroup, asked_of_all, grouped},
    figure::{Figures, figures},
    order::each_once,
    standing::{Hidden, Reading, Standing, standing_of},
};
use crate::model::{Asked, FiscalYear, Observation, Period, Question, ResultRef};

/// The table of results.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultTable {
    /// The fiscal years that have results, in order.
    pub years: Vec<FiscalYear>,
    /// Whether any result is a sum over several years.
    pub has_sums: bool,
    /// Rows by family.
    pub groups: Vec<FamilyGroup<ResultRow>>,
    /// What "only comparable" has taken out.
    pub hidden: Hidden,
}

/// A question with a line per plan that has results for it.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultRow {
    /// The question.
    pub question: Rc<Question>,
    /// Its name in links.
    pub id: String,
    /// Lines, in column order.
    pub lines: Vec<ResultLine>,
}

/// The results of one plan for one question.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultLine {
    /// Which plan.
    pub slot: Slot,
    /// A cell per year of the table. Several results in one year are months, or two printed values that differ.
    pub cells: Vec<Vec<ResultRef>>,
    /// Sums over several years.
    pub sums: Vec<ResultRef>,
    /// How the latest of them stands to the results of the other plans; nothing when none has a value.
    pub standing: Option<Standing>,
}

/// The table of results for the chosen plans.
pub fn result_table(columns: &[Column], reading: Reading) -> ResultTable {
    let figures = figures(columns, reading.today);
    let all = || columns.iter().flat_map(|column| &column.plan.observations);
    let years = each_once(all().filter(|one| !is_sum(one)).map(|one| one.period.fiscal_year()));
    let questions = asked_of_all(columns, &|asked| !asked.results.is_empty());
    let mut groups = grouped(columns, questions, |row| {
        let plans = columns.iter().zip(&row.plans);
        let line = |(column, asked): (_, &Option<&Asked>)| line(column, (*asked)?, &years, &figures);
        let lines = plans.filter_map(line).collect();
        ResultRow { id: row.id.to_owned(), question: Rc::clone(row.question), lines }
    });
    let hidden = if reading.only_comparable { hide(&mut groups) } else { Hidden::default() };
    ResultTable { has_sums: all().any(is_sum), years, groups, hidden }
}

/// Takes out the lines that cannot be compared, and the questions that are left without any.
fn hide(groups: &mut Vec<FamilyGroup<ResultRow>>) -> Hidden {
    let mut hidden = Hidden::default();
    for group in groups.iter_mut() {
        group.rows.retain_mut(|row| {
            let before = row.lines.len();
            row.lines.retain(|line| line.standing.is_some_and(|one| one.comparable() > 0));
            if row.lines.is_empty() {
                hidden.questions += 1;
                return false;
            }
            hidden.figures += before - row.lines.len();
            true
        });
    }
    groups.retain(|group| !group.rows.is_empty());
    hidden
}

fn line(column: &Column, asked: &Asked, years: &[FiscalYear], figures: &Figures<'_>) -> Option<ResultLine> {
    if asked.results.is_empty() {
        return None;
    }
    let mut cells = vec![Vec::new(); years.len()];
    for result in asked.results.iter().filter(|one| !is_sum(one)) {
        let year = years.binary_search(&result.period.fiscal_year()).ok();
        if let Some(cell) = year.and_then(|place| cells.get_mut(place)) {
            cell.push(result.clone());
        }
    }
    let latest = figures.own(column.slot, &asked.question).and_then(|own| own.result.as_ref());
    Some(ResultLine {
        slot: column.slot,
        cells,
        sums: asked.results.iter().filter(|one| is_sum(one)).cloned().collect(),
        standing: latest.map(|figure| standing_of(figures, figure)),
    })
}

fn is_sum(observation: &Observation) -> bool {
    matches!(observation.period, Period::Range(..))
}
