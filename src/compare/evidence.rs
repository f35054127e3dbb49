//! Everything the chosen plans print about one question, plan by plan: what the panel of a row shows.

use std::rc::Rc;

use super::column::{Column, Slot};
use crate::model::{Question, ResultRef, TargetRef};

/// What one plan prints about a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which plan.
    pub slot: Slot,
    /// Its targets.
    pub targets: Rc<[TargetRef]>,
    /// Its results, in order of time.
    pub observations: Rc<[ResultRef]>,
}

/// The evidence of every chosen plan that has any, in column order.
pub fn evidence(columns: &[Column], question: &Question) -> Vec<Evidence> {
    let of = |column: &Column| {
        let asked = column.asked(question)?;
        let (targets, observations) = (Rc::clone(&asked.targets), Rc::clone(&asked.results));
        Some(Evidence { slot: column.slot, targets, observations })
    };
    columns.iter().filter_map(of).collect()
}

/// The question of this name among those the chosen plans ask.
pub fn find_question(columns: &[Column], id: &str) -> Option<Rc<Question>> {
    let asked = columns.iter().find_map(|column| column.facts.named(id));
    asked.map(|asked| Rc::clone(&asked.question))
}
