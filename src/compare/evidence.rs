//! Everything the chosen plans print about one question, plan by plan: what the panel of a row shows.

use super::{column::Column, order::in_order, question::Question, trend::Slot};
use crate::model::{Observation, Target};

/// What one plan prints about a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which plan.
    pub slot: Slot,
    /// Its targets.
    pub targets: Vec<Target>,
    /// Its results, in order of time.
    pub observations: Vec<Observation>,
}

/// The evidence of every chosen plan that has any, in column order.
pub fn evidence(columns: &[Column], question: &Question) -> Vec<Evidence> {
    columns
        .iter()
        .map(|column| {
            let targets =
                column.plan.targets.iter().filter(|target| question.asks_target(target)).cloned().collect();
            let observations =
                column.plan.observations.iter().filter(|one| question.asks_observation(one)).cloned();
            let observations = in_order(observations, |one| one.period);
            Evidence { slot: column.slot, targets, observations }
        })
        .filter(|evidence| !evidence.targets.is_empty() || !evidence.observations.is_empty())
        .collect()
}

/// The question of this name among those the chosen plans ask.
pub fn find_question(columns: &[Column], id: &str) -> Option<Question> {
    columns
        .iter()
        .flat_map(|column| {
            let targets = column.plan.targets.iter().map(Question::of_target);
            targets.chain(column.plan.observations.iter().map(Question::of_observation))
        })
        .find(|question| question.id() == id)
}
