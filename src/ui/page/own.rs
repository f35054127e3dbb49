//! The plans of the person on the page: each under an id of its own, beside a published plan of the same id in its file.

use std::rc::Rc;

use super::Page;
use crate::{
    compare::MAX_COLUMNS,
    model::Plan,
    state::{Action, ViewState},
    store::Refusal,
    ui::Shared,
};

/// A plan that was forgotten, with what brings it back.
#[derive(Debug, Clone)]
pub struct Forgotten {
    /// The plan.
    pub plan: Rc<Plan>,
    /// Whether all of its file could be read.
    pub is_whole: bool,
    /// The plans that were chosen before.
    pub chosen: Vec<String>,
    /// The plans that were chosen right after.
    pub left: Vec<String>,
    /// Name and bytes of its file, where it was kept.
    pub file: Option<Rc<(String, Vec<u8>)>>,
}

impl Page {
    /// Without an index, the page opens with what the person brought.
    pub(super) fn open_with_own(&mut self) {
        self.opening = ViewState::opening(self.own.iter().take(MAX_COLUMNS).cloned().collect());
        let query = self.query.clone();
        self.follow(&query);
    }

    pub(super) fn hold(&mut self, plans: Vec<(Rc<Plan>, bool)>) {
        for (plan, is_whole) in plans {
            self.read_whole(&plan.id, is_whole);
            if !self.own.contains(&plan.id) {
                self.own.push(plan.id.clone());
            }
            self.forgotten.retain(|forgotten| forgotten.plan.id != plan.id);
            self.dataset = Shared::new(self.dataset.with(plan));
        }
    }

    /// A link may name a plan by the id in its file, as links did before own plans had ids of their own. Where the page was
    /// delivered with no such plan, the person's own is meant.
    pub(super) fn choose_own(&mut self) {
        if !self.has_published() {
            return;
        }
        for index in 0..self.view.plans.len() {
            let Some(id) = self.view.plans.get(index).filter(|id| self.is_nowhere(id)) else { continue };
            let own = Plan::brought_id(id);
            if self.own.contains(&own) && !self.view.plans.contains(&own) {
                let staff = self.view.head_counts.iter_mut().map(|(id, _)| id);
                let settings = staff.chain(&mut self.view.measures.lacking_in);
                settings.filter(|held| *held == id).for_each(|held| held.clone_from(&own));
                self.view.plans.splice(index..=index, [own]);
            }
        }
    }

    /// In the place of an own plan stands the published one again, where there is one.
    pub(super) fn forget(&mut self, id: &str, file: Option<Rc<(String, Vec<u8>)>>) {
        let Some(plan) = self.dataset.plan(id).cloned() else { return };
        let is_whole = !self.incomplete.iter().any(|held| held == id);
        let chosen = self.view.plans.clone();
        self.dismissed.retain(|held| *held != forgotten_notice(id));
        self.own.retain(|own| own != id);
        self.dataset = Shared::new(self.dataset.without(id));
        let published = Plan::id_in_file(id).to_owned();
        if self.is_published(&published) && !self.view.plans.contains(&published) {
            let replaced = |held: &String| if held == id { published.clone() } else { held.clone() };
            self.choose(self.view.plans.iter().map(replaced).collect());
        } else {
            self.act(Action::PlanRemoved(id.to_owned()));
        }
        let left = self.view.plans.clone();
        self.forgotten.push(Forgotten { plan, is_whole, chosen, left, file });
    }

    pub(super) fn restore(&mut self, id: &str) {
        let Some(place) = self.forgotten.iter().position(|forgotten| forgotten.plan.id == id) else { return };
        let forgotten = self.forgotten.remove(place);
        self.hold(vec![(forgotten.plan, forgotten.is_whole)]);
        if self.view.plans == forgotten.left {
            self.choose(forgotten.chosen);
        } else if forgotten.chosen.iter().any(|held| held == id) {
            // Other plans have been chosen since, and stay.
            self.act(Action::PlanAdded(id.to_owned()));
        }
    }

    fn choose(&mut self, plans: Vec<String>) {
        self.act(Action::WentTo(ViewState { plans, ..self.view.clone() }));
    }
}

/// The name of the notice that tells of a refusal of the browser's storage.
pub fn refusal_notice(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Full => "storage-full",
        Refusal::Forbidden => "storage-forbidden",
        Refusal::Later => "storage-later",
        Refusal::Failed => "storage-failed",
        Refusal::NotReached => "storage-not-reached",
    }
}

/// The name of the notice that offers to bring a forgotten plan back.
pub fn forgotten_notice(id: &str) -> String {
    format!("forgotten-{id}")
}
