//! The table of results: years across, a line per question and plan. Months stay together under their fiscal year and
//! sums over several years stand in a column of their own, so that nothing is left out and nothing is mixed.

use super::{
    column::Column,
    family::{FamilyGroup, grouped},
    figure::{Figure, figures},
    order::{each_once, in_order},
    question::Question,
    standing::{Hidden, Reading, Standing, standing_of},
    trend::Slot,
};
use crate::model::{FiscalYear, Observation, Period};

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
    pub question: Question,
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
    pub cells: Vec<Vec<Observation>>,
    /// Sums over several years.
    pub sums: Vec<Observation>,
    /// How the latest of them stands to the results of the other plans; nothing when none has a value.
    pub standing: Option<Standing>,
}

/// The table of results for the chosen plans.
pub fn result_table(columns: &[Column], reading: Reading) -> ResultTable {
    let figures = figures(columns, reading.today);
    let all = || columns.iter().flat_map(|column| &column.plan.observations);
    let years = each_once(all().filter(|one| !is_sum(one)).map(|one| one.period.fiscal_year()));
    let mut groups = grouped(columns, all().map(Question::of_observation), |question| {
        let lines = columns.iter().filter_map(|column| line(column, &question, &years, &figures)).collect();
        ResultRow { id: question.id(), question, lines }
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

fn line(
    column: &Column,
    question: &Question,
    years: &[FiscalYear],
    figures: &[Figure],
) -> Option<ResultLine> {
    let asked = column.plan.observations.iter().filter(|one| question.asks_observation(one));
    let asked = in_order(asked, |one| one.period);
    if asked.is_empty() {
        return None;
    }
    let of_year = |year: &FiscalYear| {
        asked
            .iter()
            .filter(|one| !is_sum(one) && one.period.fiscal_year() == *year)
            .map(|one| (*one).clone())
            .collect()
    };
    Some(ResultLine {
        slot: column.slot,
        cells: years.iter().map(of_year).collect(),
        sums: asked.iter().filter(|one| is_sum(one)).map(|one| (*one).clone()).collect(),
        standing: figures
            .iter()
            .find(|one| one.slot == column.slot && !one.is_target() && one.question() == question)
            .map(|figure| standing_of(figures, figure)),
    })
}

fn is_sum(observation: &Observation) -> bool {
    matches!(observation.period, Period::Range(..))
}
