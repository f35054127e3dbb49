//! The table of targets: a row per question that at least one chosen plan sets a target for, a cell per plan. A cell
//! never is empty: a plan without a target for the question says why.

use super::{
    column::Column,
    family::{FamilyGroup, grouped},
    order::in_order,
    question::Question,
};
use crate::model::{Cell, Combination, Condition, Due, IndicatorKey, LeaveKind, Observation, Plan, Target};

/// A row: one question, the plans' targets side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRow {
    /// The question.
    pub question: Question,
    /// Its name in links.
    pub id: String,
    /// A cell per column, in column order.
    pub cells: Vec<TargetCell>,
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
pub fn target_table(columns: &[Column]) -> Vec<FamilyGroup<TargetRow>> {
    let questions = columns.iter().flat_map(|column| column.plan.targets.iter().map(Question::of_target));
    grouped(columns, questions, |question| {
        let cells = columns.iter().map(|column| target_cell(&column.plan, &question)).collect();
        TargetRow { id: question.id(), question, cells }
    })
}

fn target_cell(plan: &Plan, question: &Question) -> TargetCell {
    let targets = plan.targets.iter().filter(|target| question.asks_target(target)).cloned();
    let targets = in_order(targets, |target| (target.stage, target.due.period()));
    let latest = latest(plan, |observation| question.asks_observation(observation));
    if !targets.is_empty() {
        let targets = stated(targets);
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

fn stated(targets: Vec<Target>) -> Vec<StatedTarget> {
    let mut stated: Vec<StatedTarget> = Vec::new();
    for target in targets {
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
fn latest(plan: &Plan, asked: impl Fn(&Observation) -> bool) -> Option<Observation> {
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

fn leave_of(indicator: &IndicatorKey) -> Option<LeaveKind> {
    match indicator.as_str() {
        "childcare_leave_take_up_rate" => Some(LeaveKind::ChildcareLeave),
        "spouse_birth_leave_take_up_rate" => Some(LeaveKind::SpouseBirthLeave),
        "childcare_participation_leave_take_up_rate" => Some(LeaveKind::ChildcareParticipationLeave),
        "partial_childcare_leave_take_up_rate" => Some(LeaveKind::PartialChildcareLeave),
        _ => None,
    }
}
