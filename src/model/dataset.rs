//! The plans at hand, in the order they came, each under its id, and what follows from each of them.

use std::rc::Rc;

use super::{facts::PlanFacts, plan::Plan};

/// An ordered collection of plans with unique ids. Cloning is cheap: the plans are shared, and so is what follows from them.
///
/// ```
/// use kurabe::model::Dataset;
/// let dataset = Dataset::default();
/// assert!(dataset.plan("onojo-2026").is_none());
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    facts: Vec<Rc<PlanFacts>>,
}

impl Dataset {
    /// The collection with one more plan; a plan with the same id is replaced in its place.
    pub fn with(&self, plan: Rc<Plan>) -> Self {
        let mut facts = self.facts.clone();
        let place = facts.iter().position(|held| held.plan().id == plan.id);
        let new = Rc::new(PlanFacts::new(plan));
        match place.and_then(|place| facts.get_mut(place)) {
            Some(held) => *held = new,
            None => facts.push(new),
        }
        Self { facts }
    }

    /// The collection without the plan of this id.
    pub fn without(&self, id: &str) -> Self {
        Self { facts: self.facts.iter().filter(|held| held.plan().id != id).cloned().collect() }
    }

    /// The plan with this id.
    pub fn plan(&self, id: &str) -> Option<&Rc<Plan>> {
        self.facts(id).map(|facts| facts.plan())
    }

    /// What follows from the plan with this id.
    pub fn facts(&self, id: &str) -> Option<&Rc<PlanFacts>> {
        self.facts.iter().find(|held| held.plan().id == id)
    }

    /// The plan before a plan, where it names one that is at hand. In the files that a person brought, a name means one of
    /// these files first.
    pub fn predecessor(&self, plan: &Plan) -> Option<&Rc<PlanFacts>> {
        let named = plan.predecessor.as_ref()?.plan.as_ref()?;
        let brought = self.facts(&Plan::brought_id(named));
        let published = self.facts(named);
        if plan.is_brought() { brought.or(published) } else { published.or(brought) }
    }
}
