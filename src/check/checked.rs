//! What is odd in the plans at hand, each checked once: again only when the plan itself, or the plan before it, is another.

use std::{cell::RefCell, rc::Rc};

use super::{check, oddity::Oddity};
use crate::model::{Dataset, Plan};

/// The oddities found so far.
///
/// ```
/// use kurabe::{check::Checked, load::load, model::Dataset};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let dataset = Dataset::default().with(load(&text, "onojo-2026.json").plans.remove(0).into());
/// let (checked, plan) = (Checked::default(), dataset.plan("onojo-2026").unwrap());
/// let found = checked.of(plan, &dataset);
/// assert!(std::rc::Rc::ptr_eq(&found, &checked.of(plan, &dataset)), "found once");
/// ```
#[derive(Debug, Default)]
pub struct Checked(RefCell<Vec<Found>>);

#[derive(Debug)]
struct Found {
    plan: Rc<Plan>,
    /// The plan before it, where it was at hand.
    before: Option<Rc<Plan>>,
    oddities: Rc<[Oddity]>,
}

impl Checked {
    /// Every oddity of a plan, as [`check`] finds them. `others` are the plans at hand, asked for the plan's predecessor.
    pub fn of(&self, plan: &Rc<Plan>, others: &Dataset) -> Rc<[Oddity]> {
        let id = plan.predecessor.as_ref().and_then(|before| before.plan.as_ref());
        let before = id.and_then(|id| others.plan(id));
        let is_held = |found: &Found| Rc::ptr_eq(&found.plan, plan) && is_same(found.before.as_ref(), before);
        if let Some(found) = self.0.borrow().iter().find(|found| is_held(found)) {
            return Rc::clone(&found.oddities);
        }
        let oddities: Rc<[Oddity]> = check(plan, others).into();
        let mut held = self.0.borrow_mut();
        held.retain(|found| found.plan.id != plan.id);
        held.push(Found { plan: Rc::clone(plan), before: before.cloned(), oddities: Rc::clone(&oddities) });
        oddities
    }
}

fn is_same(one: Option<&Rc<Plan>>, other: Option<&Rc<Plan>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Rc::ptr_eq(one, other),
        (one, other) => one.is_none() && other.is_none(),
    }
}
