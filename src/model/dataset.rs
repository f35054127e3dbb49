//! The plans at hand, in the order they came, each under its id.

use std::rc::Rc;

use super::plan::Plan;

/// An ordered collection of plans with unique ids. Cloning is cheap: the plans are shared.
///
/// ```
/// use kurabe::model::Dataset;
/// let dataset = Dataset::default();
/// assert!(dataset.plan("onojo-2026").is_none());
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    plans: Vec<Rc<Plan>>,
}

impl Dataset {
    /// The collection with one more plan; a plan with the same id is replaced in its place.
    pub fn with(&self, plan: Rc<Plan>) -> Self {
        let mut plans = self.plans.clone();
        match plans.iter_mut().find(|held| held.id == plan.id) {
            Some(held) => *held = plan,
            None => plans.push(plan),
        }
        Self { plans }
    }

    /// The collection without the plan of this id.
    pub fn without(&self, id: &str) -> Self {
        Self { plans: self.plans.iter().filter(|plan| plan.id != id).cloned().collect() }
    }

    /// The plan with this id.
    pub fn plan(&self, id: &str) -> Option<&Rc<Plan>> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// All plans, in order.
    pub fn plans(&self) -> &[Rc<Plan>] {
        &self.plans
    }
}
