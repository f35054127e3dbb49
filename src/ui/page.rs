//! What the page holds: plans, choices, notices; and how each event changes it. Nothing here touches the browser.

use std::rc::Rc;

use yew::Reducible;

use super::Shared;
use crate::{
    compare::MAX_COLUMNS,
    export::PlanIndex,
    load::{Finding, Loaded},
    model::{Dataset, Plan},
    state::{Action, LinkProblem, ViewState, parse, reduce},
};

/// Everything the page holds.
#[derive(Debug, Clone)]
pub struct Page {
    /// The plans the page was delivered with, once their index is there.
    pub index: Option<Rc<PlanIndex>>,
    /// Whether the index could not be had.
    pub index_is_missing: bool,
    /// The plans at hand.
    pub dataset: Shared<Dataset>,
    /// Ids of the plans that the person loaded.
    pub own: Vec<String>,
    /// Ids of the plans of which something could not be read: what is left of their figures proves nothing odd.
    pub incomplete: Vec<String>,
    /// The choices of a page without a link.
    pub opening: ViewState,
    /// The choices now.
    pub view: ViewState,
    /// Whether the choices were read from the address, so that it need not be written.
    pub follows_address: bool,
    /// Parameters of the address that are not ours.
    pub foreign: Vec<String>,
    /// What the address asked for in vain.
    pub link_problems: Vec<LinkProblem>,
    /// Plans whose file could not be had, with the file's name.
    pub missing: Vec<(String, String)>,
    /// What was noticed in the files the page was delivered with.
    pub findings: Vec<Finding>,
    /// Names of notices that were dismissed.
    pub dismissed: Vec<String>,
    query: String,
}

/// An event.
#[derive(Debug, Clone)]
pub enum PageAction {
    /// The person chose.
    Acted(Action),
    /// Back or Forward led to this query.
    Walked(String),
    /// The index is there.
    IndexRead(PlanIndex),
    /// The index cannot be had.
    IndexMissing,
    /// The file of a plan is there.
    PlanFetched {
        /// Id it has in the index.
        id: String,
        /// What was read.
        loaded: Loaded,
    },
    /// The file of a plan cannot be had.
    PlanMissing {
        /// Id of the plan.
        id: String,
        /// Name of the file.
        file: String,
    },
    /// The person loaded plans; with each whether all of its file could be read.
    PlansBrought(Vec<(Rc<Plan>, bool)>),
    /// A plan the person loaded is to be forgotten.
    PlanForgotten(String),
    /// A notice was read.
    NoticeDismissed(String),
}

impl Page {
    /// A page at this address, with the plans kept from earlier visits.
    pub fn start(query: String, kept: Vec<(Rc<Plan>, bool)>) -> Self {
        let own = kept.iter().map(|(plan, _)| plan.id.clone()).collect();
        let incomplete =
            kept.iter().filter(|(_, is_whole)| !is_whole).map(|(plan, _)| plan.id.clone()).collect();
        let dataset = kept.into_iter().fold(Dataset::default(), |dataset, (plan, _)| dataset.with(plan));
        let nothing = ViewState::opening(Vec::new());
        Self {
            index: None,
            index_is_missing: false,
            dataset: Shared::new(dataset),
            own,
            incomplete,
            opening: nothing.clone(),
            view: nothing,
            follows_address: true,
            foreign: Vec::new(),
            link_problems: Vec::new(),
            missing: Vec::new(),
            findings: Vec::new(),
            dismissed: Vec::new(),
            query,
        }
    }

    /// Whether every chosen plan that can be had is there.
    pub fn is_ready(&self) -> bool {
        (self.index.is_some() || self.index_is_missing) && self.files_wanted().is_empty()
    }

    /// Id and file of every chosen plan that is still to be fetched.
    pub fn files_wanted(&self) -> Vec<(String, String)> {
        let Some(index) = &self.index else { return Vec::new() };
        self.view
            .plans
            .iter()
            .filter(|id| {
                self.dataset.plan(id).is_none() && !self.missing.iter().any(|(missing, _)| missing == *id)
            })
            .filter_map(|id| index.plans.iter().find(|entry| entry.id == **id))
            .map(|entry| (entry.id.clone(), entry.file.clone()))
            .collect()
    }

    /// Everything the address asked for in vain, including plans that are nowhere.
    pub fn unanswered(&self) -> Vec<LinkProblem> {
        let mut problems = self.link_problems.clone();
        if self.is_ready() {
            let nowhere = |id: &&String| {
                self.dataset.plan(id).is_none() && !self.missing.iter().any(|(missing, _)| missing == *id)
            };
            problems.extend(
                self.view.plans.iter().filter(nowhere).map(|id| LinkProblem::UnknownPlan(id.clone())),
            );
        }
        problems
    }

    /// Whether another plan fits beside the others.
    pub fn has_room(&self) -> bool {
        self.view.plans.len() < MAX_COLUMNS
    }

    fn read_whole(&mut self, id: &str, is_whole: bool) {
        self.incomplete.retain(|held| held != id);
        if !is_whole {
            self.incomplete.push(id.to_owned());
        }
    }

    fn follow(&mut self, query: &str) {
        let link = parse(query, &self.opening);
        self.view = link.state;
        self.link_problems = link.problems;
        self.foreign = link.foreign;
        self.follows_address = true;
        self.dismissed.clear();
    }

    fn act(&mut self, action: Action) {
        let next = reduce(&self.view, action);
        if next != self.view {
            self.view = next;
            self.follows_address = false;
        }
    }

    fn after(&self, action: PageAction) -> Self {
        let mut page = self.clone();
        match action {
            PageAction::Acted(action) => page.act(action),
            PageAction::Walked(query) => page.follow(&query),
            PageAction::IndexRead(index) => {
                page.opening = ViewState::opening(index.default.iter().take(MAX_COLUMNS).cloned().collect());
                page.index = Some(Rc::new(index));
                page.follow(&self.query);
            }
            PageAction::IndexMissing => {
                page.index_is_missing = true;
                page.opening = ViewState::opening(self.own.iter().take(MAX_COLUMNS).cloned().collect());
                page.follow(&self.query);
            }
            PageAction::PlanFetched { id, loaded } => {
                page.read_whole(&id, !loaded.has_errors());
                page.findings.extend(loaded.findings);
                match loaded.plans.into_iter().find(|plan| plan.id == id) {
                    Some(plan) => page.dataset = Shared::new(page.dataset.with(Rc::new(plan))),
                    None => page.missing.push((id.clone(), id)),
                }
            }
            PageAction::PlanMissing { id, file } => page.missing.push((id, file)),
            PageAction::PlansBrought(plans) => {
                for (plan, is_whole) in plans {
                    page.read_whole(&plan.id, is_whole);
                    if !page.own.contains(&plan.id) {
                        page.own.push(plan.id.clone());
                    }
                    page.missing.retain(|(id, _)| *id != plan.id);
                    page.act(Action::PlanAdded(plan.id.clone()));
                    page.dataset = Shared::new(page.dataset.with(plan));
                }
            }
            PageAction::PlanForgotten(id) => {
                page.own.retain(|own| *own != id);
                page.dataset = Shared::new(page.dataset.without(&id));
                if page.index.as_ref().is_none_or(|index| index.plans.iter().all(|entry| entry.id != id)) {
                    page.act(Action::PlanRemoved(id));
                }
            }
            PageAction::NoticeDismissed(id) => page.dismissed.push(id),
        }
        page
    }
}

impl Reducible for Page {
    type Action = PageAction;

    fn reduce(self: Rc<Self>, action: PageAction) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}
