//! The chosen plans in order: what the columns of every table are.

use std::rc::Rc;

use crate::model::{Asked, Dataset, Plan, PlanFacts, Question};

/// A page compares at most this many plans: more columns cannot be read side by side, nor told apart by colour and shape.
pub const MAX_COLUMNS: usize = 8;

/// The position of a plan among the chosen ones, 0 to 7: it decides the plan's colour, shape and dash everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(pub u8);

/// A chosen plan with its place among the chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its place: decides colour and shape.
    pub slot: Slot,
    /// The plan.
    pub plan: Rc<Plan>,
    /// What follows from the plan alone.
    pub facts: Rc<PlanFacts>,
}

impl Column {
    /// A plan at a place, with what follows from it.
    pub fn new(slot: Slot, facts: Rc<PlanFacts>) -> Self {
        Self { slot, plan: Rc::clone(facts.plan()), facts }
    }

    /// A plan at a place, of which nothing has been derived yet.
    ///
    /// ```
    /// use kurabe::{compare::{Column, Slot}, load::load};
    /// let text = std::fs::read("plans/onojo-2026.json").unwrap();
    /// let column = Column::of_plan(Slot(0), load(&text, "onojo-2026.json").plans.remove(0).into());
    /// assert_eq!(column.plan.id, "onojo-2026");
    /// ```
    pub fn of_plan(slot: Slot, plan: Rc<Plan>) -> Self {
        Self::new(slot, Rc::new(PlanFacts::new(plan)))
    }

    /// What its plan has for a question.
    pub(super) fn asked(&self, question: &Question) -> Option<&Asked> {
        self.facts.asked(question)
    }
}

/// The columns for these ids, in order. Ids without a plan are passed over; the link says so in words.
pub fn columns(dataset: &Dataset, ids: &[String]) -> Vec<Column> {
    ids.iter()
        .filter_map(|id| dataset.facts(id))
        .zip(0..)
        .take(MAX_COLUMNS)
        .map(|(facts, slot)| Column::new(Slot(slot), Rc::clone(facts)))
        .collect()
}
