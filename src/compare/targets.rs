//! The table of targets: a row per question that at least one chosen plan sets a target for, a cell per plan. A cell
//! never is empty: a plan without a target for the question says why.

use super::{
    column::Column,
    family::{FamilyGroup, grouped},
    figure::figures,
    heading::leave_of,
    order::in_order,
    question::Question,
    standing::{Hidden, Reading, Standing, standing},
};
use crate::model::{Cell, Combination, Condition, Due, LeaveKind, Observation, Plan, Target};

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
    pub question: Question,
    /// Its name in links.
    pub id: String,
    /// A cell per column, in column order.
    pub cells: Vec<TargetCell>,
    /// How each cell stands to the other plans; nothing for a cell without a figure.
    pub standings: Vec<Option<Standing>>,
}

/// What a plan has for a question.
#[derive(Debug, Clone, PartialEq)]
pub enum TargetCell {
    /// Targets, the last stage first, and what is known about results.
    Targets {
        /// Final, then interim, then the previous plan's; within a stage the earliest due first.
        targets: Vec<StatedTarget>,
        /// The result to read them against.
        result: LatestResult,
    },
    /// No target, but a result for this very question.
    ResultOnly(Observation),
    /// No target of its own: the plan sets one target for several leaves, and this leave is among them.
    Included {
        /// How the plan combines the leaves.
        combination: Combination,
        /// The leaves it combines.
        leaves: Vec<LeaveKind>,
    },
    /// No target and no result in this document.
    None,
    /// The figure cannot be compared with any other, and only comparable ones are asked for.
    Hidden,
}

/// A target with every due year that the plan states it for: 90,000 hours in each of four years is one target here.
#[derive(Debug, Clone, PartialEq)]
pub struct StatedTarget {
    /// The target, as stated for the first of the due years.
    pub target: Target,
    /// When it is due, in order.
    pub dues: Vec<Due>,
}

/// The result nearest to a target.
#[derive(Debug, Clone, PartialEq)]
pub enum LatestResult {
    /// The latest result of the same question.
    Same(Observation),
    /// There is none of the same question; this is the latest of the same indicator and sex under another definition.
    /// It must not be read as attainment.
    OtherDefinition(Observation, Question),
    /// The document has none.
    None,
}

/// The table of targets for the chosen plans.
pub fn target_table(columns: &[Column], reading: Reading) -> TargetTable {
    let figures = figures(columns, reading.today);
    let mut groups = grouped(columns, questions_of_targets(columns), |question| {
        let cells = columns.iter().map(|column| target_cell(&column.plan, &question)).collect();
        let standings = columns.iter().map(|column| standing(&figures, column.slot, &question)).collect();
        TargetRow { id: question.id(), question, cells, standings }
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

/// Every question that a plan sets a target for, as often as it is asked.
pub(super) fn questions_of_targets(columns: &[Column]) -> impl Iterator<Item = Question> {
    columns.iter().flat_map(|column| column.plan.targets.iter().map(Question::of_target))
}

/// What a plan has for a question.
pub(super) fn target_cell(plan: &Plan, question: &Question) -> TargetCell {
    let targets = stated_targets(plan, question);
    let latest = latest(plan, |observation| question.asks_observation(observation));
    if !targets.is_empty() {
        return TargetCell::Targets {
            targets,
            result: latest.map_or_else(|| near_result(plan, question), LatestResult::Same),
        };
    }
    if let Some(observation) = latest {
        return TargetCell::ResultOnly(observation);
    }
    including_target(plan, question).unwrap_or(TargetCell::None)
}

/// The targets of a plan for a question, the last stage first.
pub(super) fn stated_targets(plan: &Plan, question: &Question) -> Vec<StatedTarget> {
    let targets = plan.targets.iter().filter(|target| question.asks_target(target)).cloned();
    let mut stated: Vec<StatedTarget> = Vec::new();
    for target in in_order(targets, |target| (target.stage, target.due.period())) {
        let same = |held: &&mut StatedTarget| {
            held.target.stage == target.stage
                && held.target.comparator == target.comparator
                && held.target.cell() == target.cell()
        };
        match stated.iter_mut().find(same) {
            Some(held) => held.dues.push(target.due),
            None => stated.push(StatedTarget { dues: vec![target.due], target }),
        }
    }
    stated
}

/// The latest result with a value. Sums over several years are no latest result.
pub(super) fn latest(plan: &Plan, asked: impl Fn(&Observation) -> bool) -> Option<Observation> {
    plan.observations
        .iter()
        .filter(|observation| asked(observation))
        .filter(|observation| {
            matches!(observation.cell(), Cell::Known(_)) && observation.period.kind() != "range"
        })
        .max_by_key(|observation| observation.period)
        .cloned()
}

/// Grades of post are different questions altogether; only the condition and what is left open may differ.
fn near_result(plan: &Plan, question: &Question) -> LatestResult {
    let near = |observation: &Observation| {
        observation.indicator == question.indicator && observation.population == question.population
    };
    latest(plan, near).map_or(LatestResult::None, |observation| {
        let asked = Question::of_observation(&observation);
        LatestResult::OtherDefinition(observation, asked)
    })
}

/// Only the question without a condition is covered: a target for several leaves says nothing of their length.
fn including_target(plan: &Plan, question: &Question) -> Option<TargetCell> {
    let leave = leave_of(&question.indicator).filter(|_| question.condition == Condition::default())?;
    plan.targets
        .iter()
        .filter(|target| target.population.sex == question.population.sex)
        .filter_map(|target| target.condition.leaves.as_ref())
        .find(|leaves| leaves.of.contains(&leave))
        .map(|leaves| TargetCell::Included { combination: leaves.combination, leaves: leaves.of.clone() })
}
