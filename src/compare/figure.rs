//! The figures that stand for a plan in a comparison: for each question its leading target and its latest result, each
//! with its footing. Verdicts are given between figures, whatever table they are shown in.

use super::{
    column::Column,
    order::each_once,
    question::Question,
    targets::{StatedTarget, latest, stated_targets},
    trend::Slot,
    verdict::Footing,
};
use crate::model::{Date, Observation};

/// A target or a result that stands for its plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Which plan.
    pub slot: Slot,
    /// The target or the result.
    pub fact: Fact,
    /// What it stands on; its question is the question of the figure.
    pub footing: Footing,
}

/// What a figure is.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// The last target of the plan for the question, with its due years.
    Target(Box<StatedTarget>),
    /// The latest result for the question.
    Result(Box<Observation>),
}

impl Figure {
    /// Whether both are targets, or both results: only these are put beside each other.
    pub fn is_of_kind_of(&self, other: &Self) -> bool {
        self.is_target() == other.is_target()
    }

    /// Whether it is a target.
    pub fn is_target(&self) -> bool {
        matches!(self.fact, Fact::Target(_))
    }

    /// What it asks or answers.
    pub fn question(&self) -> &Question {
        &self.footing.question
    }

    /// A target of a plan.
    pub(super) fn of_target(column: &Column, target: StatedTarget, today: Date) -> Self {
        let footing = Footing::of_target(&column.plan, &target.target, today);
        Self { slot: column.slot, footing, fact: Fact::Target(Box::new(target)) }
    }

    /// A result of a plan.
    pub(super) fn of_observation(column: &Column, observation: Observation) -> Self {
        let footing = Footing::of_observation(&column.plan, &observation);
        Self { slot: column.slot, footing, fact: Fact::Result(Box::new(observation)) }
    }
}

/// The figures of the chosen plans: a target and a result at most for each plan and question.
pub(super) fn figures(columns: &[Column], today: Date) -> Vec<Figure> {
    let mut figures = Vec::new();
    for column in columns {
        let plan = &column.plan;
        let questions = plan.targets.iter().map(Question::of_target);
        for question in each_once(questions.chain(plan.observations.iter().map(Question::of_observation))) {
            let lead = stated_targets(plan, &question).into_iter().next();
            figures.extend(lead.map(|target| Figure::of_target(column, target, today)));
            let result = latest(plan, |observation| question.asks_observation(observation));
            figures.extend(result.map(|observation| Figure::of_observation(column, observation)));
        }
    }
    figures
}
