//! The table of targets: a row per question that at least one chosen plan sets a target for, a cell per plan. A cell
//! never is empty: a plan without a target for the question says why.

use std::rc::Rc;

use super::{
    column::Column,
    family::{AskedOfAll, FamilyGroup, asked_of_all, grouped},
    figure::figures,
    standing::{Hidden, Reading, Standing, standing},
};
use crate::model::{
    Asked, Condition, PlanFacts, Question, ResultRef, StatedTarget, TargetRef, find_indicator,
};

/// The table of targets.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetTable {
    /// Rows by family.
    pub groups: Vec<FamilyGroup<TargetRow>>,
    /// What "only comparable" has taken out.
    pub hidden: Hidden,
}

/// A row: one question, the plans' targets side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRow {
    /// The question.
    pub question: Rc<Question>,
    /// Its name in links.
    pub id: String,
    /// A cell per column, in column order.
    pub cells: Vec<TargetCell>,
    /// How each cell stands to the other plans; nothing for a cell without a figure.
    pub standings: Vec<Option<Standing>>,
    /// Where each plan's target on the subject stands, where it is not in the cell itself.
    pub leads: Vec<Option<Lead>>,
}

/// What a plan has for a question.
#[derive(Debug, Clone, PartialEq)]
pub enum TargetCell {
    /// Targets, the last stage first, and what is known about results.
    Targets {
        /// Final, then interim, then the previous plan's; within a stage the earliest due first.
        targets: Rc<[StatedTarget]>,
        /// The result to read them against.
        result: LatestResult,
    },
    /// No target, but a result for this very question.
    ResultOnly(ResultRef),
    /// No target and no result in this document.
    None,
    /// The figure cannot be compared with any other, and only comparable ones are asked for.
    Hidden,
}

/// The way from a cell to the row in which the plan's present target on the same subject stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// Why the target is not in the cell.
    pub kind: LeadKind,
    /// The question it answers.
    pub question: Rc<Question>,
    /// The target.
    pub target: StatedTarget,
}

/// Why a plan's target on a subject stands in another row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadKind {
    /// The plan sets one target for several leaves, and this leave is among them.
    Included,
    /// Only the plan before asked this; the present plan asks the same of the same people under another condition.
    AskedNow,
}

/// The result nearest to a target.
#[derive(Debug, Clone, PartialEq)]
pub enum LatestResult {
    /// The latest result of the same question.
    Same(ResultRef),
    /// There is none of the same question; this is the latest of the same indicator and sex under another definition.
    /// It must not be read as attainment.
    OtherDefinition(ResultRef, Rc<Question>),
    /// The document has none.
    None,
}

/// The table of targets for the chosen plans.
pub fn target_table(columns: &[Column], reading: Reading) -> TargetTable {
    let figures = figures(columns, reading.today);
    let mut groups = grouped(columns, questions_of_targets(columns), |row| {
        let question = row.question;
        let cells = columns.iter().map(|column| target_cell(&column.facts, question)).collect();
        let standings = columns.iter().map(|column| standing(&figures, column.slot, question)).collect();
        let leads = columns.iter().map(|column| lead(&column.facts, question)).collect();
        TargetRow { id: row.id.to_owned(), question: Rc::clone(question), cells, standings, leads }
    });
    let hidden = if reading.only_comparable { hide(&mut groups) } else { Hidden::default() };
    TargetTable { groups, hidden }
}

/// Takes out what cannot be compared: figures, and questions that are left without any.
fn hide(groups: &mut Vec<FamilyGroup<TargetRow>>) -> Hidden {
    let mut hidden = Hidden::default();
    for group in groups.iter_mut() {
        group.rows.retain_mut(|row| {
            let keeps = |standing: &Option<Standing>| standing.is_some_and(|one| one.comparable() > 0);
            if !row.standings.iter().any(keeps) {
                hidden.questions += 1;
                return false;
            }
            for (cell, standing) in row.cells.iter_mut().zip(&row.standings) {
                if standing.is_some() && !keeps(standing) {
                    *cell = TargetCell::Hidden;
                    hidden.figures += 1;
                }
            }
            true
        });
    }
    groups.retain(|group| !group.rows.is_empty());
    hidden
}

/// Every question that a plan sets a target for, in order.
pub(super) fn questions_of_targets(columns: &[Column]) -> Vec<AskedOfAll<'_>> {
    asked_of_all(columns, &|asked| !asked.targets.is_empty())
}

/// What a plan has for a question.
pub(super) fn target_cell(facts: &PlanFacts, question: &Question) -> TargetCell {
    match facts.asked(question) {
        Some(Asked { stated, latest, .. }) if !stated.is_empty() => TargetCell::Targets {
            targets: Rc::clone(stated),
            result: latest.clone().map_or_else(|| near_result(facts, question), LatestResult::Same),
        },
        Some(Asked { latest: Some(result), .. }) => TargetCell::ResultOnly(result.clone()),
        _ => TargetCell::None,
    }
}

/// Where the plan's present target on the subject stands, where the question itself has none.
pub(super) fn lead(facts: &PlanFacts, question: &Question) -> Option<Lead> {
    let held = facts.asked(question).map_or(&[][..], |asked| &asked.stated);
    if held.iter().any(|one| !one.is_of_previous_plan()) {
        return None;
    }
    let of = |kind, asked: &Asked| {
        let target = asked.stated.first().filter(|one| !one.is_of_previous_plan())?.clone();
        Some(Lead { kind, question: Rc::clone(&asked.question), target })
    };
    let reworded = || facts.wordings(question).iter().find_map(|asked| of(LeadKind::AskedNow, asked));
    if let Some(lead) = held.first().and_then(|_| reworded()) {
        return Some(lead);
    }
    // A target for several leaves says nothing of their length or of those who wish.
    let leave = find_indicator(question.indicator.as_str())?
        .rate_of_leave()
        .filter(|_| question.condition == Condition::default())?;
    let covers = |target: &&TargetRef| {
        let leaves = target.condition.leaves.as_ref();
        target.population == question.population && leaves.is_some_and(|leaves| leaves.of.contains(&leave))
    };
    let covering = facts.combined().iter().filter(covers);
    covering
        .map(|target| Question::of_target(target))
        .find_map(|asked| of(LeadKind::Included, facts.asked(&asked)?))
}

/// Grades of post are different questions altogether; only the condition and what is left open may differ.
fn near_result(facts: &PlanFacts, question: &Question) -> LatestResult {
    facts.latest_of_any_wording(question).map_or(LatestResult::None, |(asked, result)| {
        LatestResult::OtherDefinition(result.clone(), Rc::clone(&asked.question))
    })
}
