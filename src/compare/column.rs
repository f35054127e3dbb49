//! The chosen plans in order: what the columns of every table are.

use std::rc::Rc;

use super::trend::Slot;
use crate::model::{Dataset, Plan};

/// A page compares at most this many plans: more columns cannot be read side by side, nor told apart by colour and shape.
pub const MAX_COLUMNS: usize = 8;

/// A chosen plan with its place among the chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its place: decides colour and shape.
    pub slot: Slot,
    /// The plan.
    pub plan: Rc<Plan>,
}

/// The columns for these ids, in order. Ids without a plan are passed over; the link says so in words.
pub fn columns(dataset: &Dataset, ids: &[String]) -> Vec<Column> {
    ids.iter()
        .filter_map(|id| dataset.plan(id))
        .zip(0..)
        .take(MAX_COLUMNS)
        .map(|(plan, slot)| Column { slot: Slot(slot), plan: Rc::clone(plan) })
        .collect()
}
