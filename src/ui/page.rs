//! What the page holds: plans, choices, notices; and how each event changes it. Nothing here touches the browser.

mod own;

pub use own::{Forgotten, forgotten_notice, refusal_notice};

use std::rc::Rc;

use yew::Reducible;

use super::Shared;
use crate::{
    compare::MAX_COLUMNS,
    load::{Finding, Lack, Loaded, PlanIndex, Severity},
    model::{Dataset, Plan},
    state::{Action, LinkProblem, View, ViewState, parse, reduce},
    store::{Fault, Refusal},
};

/// Everything the page holds.
#[derive(Debug, Clone)]
pub struct Page {
    /// The plans the page was delivered with, once their index is there.
    pub index: Option<Rc<PlanIndex>>,
    /// Why the index could not be had, or not all of it.
    pub index_lack: Option<Lack>,
    /// The plans at hand.
    pub dataset: Shared<Dataset>,
    /// Ids of the plans that the person loaded, which are not those in their files.
    pub own: Vec<String>,
    /// Whether the plans kept from earlier visits have been read.
    pub kept_is_read: bool,
    /// What is kept and cannot be read: the id in its file, and why.
    pub unreadable: Vec<(String, Fault)>,
    /// What the browser's storage would not do.
    pub refusals: Vec<Refusal>,
    /// Plans that were forgotten and can be brought back.
    pub forgotten: Vec<Forgotten>,
    /// Ids of the plans of which only what the first view needs is here; the whole ones are on their way.
    pub light: Vec<String>,
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
    /// Plans whose file could not be had or has not come yet, with the file's name and why.
    pub missing: Vec<(String, String, Lack)>,
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
    /// The index is there, with what was noticed in it.
    IndexRead(PlanIndex, Vec<Finding>),
    /// The index cannot be had.
    IndexMissing(Lack),
    /// The plans the page opens with are there, as far as its first view needs them.
    OpeningRead(Vec<Plan>),
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
        /// Why; a file that is late may still come.
        lack: Lack,
    },
    /// The others wait no longer for the file of a plan, unless it has come or cannot be had.
    PlanLate {
        /// Id of the plan.
        id: String,
        /// Name of the file.
        file: String,
    },
    /// Plans kept from earlier visits, with what cannot be read; more may follow.
    KeptRead(Vec<(Rc<Plan>, bool)>, Vec<(String, Fault)>),
    /// All plans kept from earlier visits have been read.
    KeptIsRead,
    /// The browser's storage would not do something.
    StorageRefused(Refusal),
    /// The person loaded plans; with each whether all of its file could be read.
    PlansBrought(Vec<(Rc<Plan>, bool)>),
    /// A plan the person loaded has been forgotten; with its file, where it was kept.
    PlanForgotten(String, Option<Rc<(String, Vec<u8>)>>),
    /// A plan that was forgotten has been brought back.
    PlanRestored(String),
    /// What was kept and could not be read has been removed: the id in its file.
    UnreadableRemoved(String),
    /// A notice was read.
    NoticeDismissed(String),
}

impl Page {
    /// A page at this address.
    pub fn start(query: String) -> Self {
        let nothing = ViewState::opening(Vec::new());
        Self {
            index: None,
            index_lack: None,
            dataset: Shared::new(Dataset::default()),
            own: Vec::new(),
            kept_is_read: false,
            unreadable: Vec::new(),
            refusals: Vec::new(),
            forgotten: Vec::new(),
            light: Vec::new(),
            incomplete: Vec::new(),
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
        let is_late = |id: &String| self.lack_of(id) == Some(&Lack::Late);
        let is_followed = |id: &String| self.light.contains(id) && !is_late(id);
        // A page of which nothing has come yet is still on its way.
        let has_begun = self.plans_shown().iter().any(|id| self.dataset.plan(id).is_some())
            || !self.view.plans.iter().any(is_late);
        has_begun
            && self.has_published()
            && (self.kept_is_read || !self.awaits_kept())
            && !(self.needs_whole() && self.view.plans.iter().any(is_followed))
    }

    /// The chosen plans as far as there is enough of them for the view.
    pub fn plans_shown(&self) -> Vec<String> {
        let is_enough = |id: &&String| !self.needs_whole() || !self.light.contains(id);
        self.view.plans.iter().filter(is_enough).cloned().collect()
    }

    /// Whether there is no index to wait for.
    fn index_is_missing(&self) -> bool {
        self.index.is_none() && self.index_lack.is_some()
    }

    fn lack_of(&self, id: &str) -> Option<&Lack> {
        self.missing.iter().find(|(missing, ..)| missing == id).map(|(.., lack)| lack)
    }

    /// Whether the view shows more than the plans of the opening hold.
    pub fn needs_whole(&self) -> bool {
        self.view.view != View::Targets
    }

    /// Whether all is there that the page was delivered with and that was chosen.
    pub fn has_published(&self) -> bool {
        (self.index.is_some() || self.index_is_missing()) && self.files_wanted().is_empty()
    }

    /// Whether what is kept may hold a chosen plan, or decides what is chosen.
    fn awaits_kept(&self) -> bool {
        self.index_is_missing() || self.view.plans.iter().any(|id| self.is_nowhere(id))
    }

    fn is_nowhere(&self, id: &str) -> bool {
        self.dataset.plan(id).is_none() && self.lack_of(id).is_none()
    }

    fn is_published(&self, id: &str) -> bool {
        self.index.as_ref().is_some_and(|index| index.plans.iter().any(|entry| entry.id == id))
    }

    /// Id and file of every chosen plan that is still to be fetched before anything can be shown.
    pub fn files_wanted(&self) -> Vec<(String, String)> {
        self.files_of(|id| self.is_nowhere(id))
    }

    /// Id and file of every chosen plan of which the whole is still to be fetched.
    pub fn files_following(&self) -> Vec<(String, String)> {
        self.files_of(|id| self.light.iter().any(|light| light == id))
    }

    fn files_of(&self, wanted: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let Some(index) = &self.index else { return Vec::new() };
        self.view
            .plans
            .iter()
            .filter(|id| wanted(id))
            .filter_map(|id| index.plans.iter().find(|entry| entry.id == **id))
            .map(|entry| (entry.id.clone(), entry.file.clone()))
            .collect()
    }

    fn file_of(&self, id: &str) -> String {
        let entries = self.index.iter().flat_map(|index| &index.plans);
        entries.filter(|entry| entry.id == id).map(|entry| entry.file.clone()).next().unwrap_or_default()
    }

    /// Everything the address asked for in vain, including plans that are nowhere.
    pub fn unanswered(&self) -> Vec<LinkProblem> {
        let mut problems = self.link_problems.clone();
        if self.is_ready() {
            let nowhere = self.view.plans.iter().filter(|id| self.is_nowhere(id));
            problems.extend(nowhere.map(|id| LinkProblem::UnknownPlan(id.clone())));
        }
        if self.is_ready() && self.kept_is_read {
            let staff = self.view.head_counts.iter().map(|(id, _)| ("staff", id));
            let lacking = self.view.measures.lacking_in.iter().map(|id| ("lacking", id));
            let unknown = staff.chain(lacking).filter(|(_, id)| !self.is_known(id));
            problems.extend(unknown.map(|(name, id)| LinkProblem::SettingOfUnknownPlan(name, id.clone())));
        }
        problems
    }

    /// Whether there is such a plan, chosen or not.
    fn is_known(&self, id: &str) -> bool {
        self.dataset.plan(id).is_some() || self.is_published(id)
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

    /// A plan whose file cannot be had or read is not shown by half either.
    fn miss(&mut self, id: String, file: String, lack: Lack) {
        if lack != Lack::Late {
            self.light.retain(|light| *light != id);
            self.dataset = Shared::new(self.dataset.without(&id));
        }
        self.missing.retain(|(missing, ..)| *missing != id);
        self.missing.push((id, file, lack));
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
            PageAction::IndexRead(index, findings) => {
                page.opening = ViewState::opening(index.default.iter().take(MAX_COLUMNS).cloned().collect());
                let is_whole = findings.iter().all(|found| found.severity != Severity::Error);
                page.index_lack = (!is_whole).then_some(Lack::Partly);
                page.findings.extend(findings);
                page.index = Some(Rc::new(index));
                page.follow(&self.query);
            }
            PageAction::IndexMissing(lack) => {
                page.index_lack = Some(lack);
                page.open_with_own();
            }
            PageAction::OpeningRead(plans) => {
                page.light = plans.iter().map(|plan| plan.id.clone()).collect();
                let dataset =
                    plans.into_iter().fold((*page.dataset).clone(), |held, plan| held.with(Rc::new(plan)));
                page.dataset = Shared::new(dataset);
            }
            PageAction::PlanFetched { id, loaded } => {
                page.light.retain(|light| *light != id);
                page.read_whole(&id, !loaded.has_errors());
                let file = page.file_of(&id);
                let lack = match loaded.plans.first() {
                    Some(other) => Lack::OtherPlan(other.id.clone()),
                    None => Lack::of(&loaded.findings),
                };
                // A file that was asked for again may come twice.
                page.findings.retain(|found| found.origin != file);
                page.findings.extend(loaded.findings);
                page.missing.retain(|(missing, ..)| *missing != id);
                match loaded.plans.into_iter().find(|plan| plan.id == id) {
                    Some(plan) => page.dataset = Shared::new(page.dataset.with(Rc::new(plan))),
                    None => page.miss(id, file, lack),
                }
            }
            PageAction::PlanLate { id, file } => {
                let is_awaited = page.is_nowhere(&id) || page.light.contains(&id);
                if is_awaited && page.lack_of(&id).is_none() {
                    page.missing.push((id, file, Lack::Late));
                }
            }
            PageAction::PlanMissing { id, file, lack } => {
                // A file that was asked for again may have come before.
                if page.dataset.plan(&id).is_none() || page.light.contains(&id) {
                    page.miss(id, file, lack);
                }
            }
            PageAction::KeptRead(plans, unreadable) => {
                // What was brought meanwhile is newer.
                let older: Vec<_> =
                    plans.into_iter().filter(|(plan, _)| !self.own.contains(&plan.id)).collect();
                page.hold(older);
                page.unreadable.extend(unreadable);
            }
            PageAction::KeptIsRead => {
                page.kept_is_read = true;
                if page.index_is_missing() && page.follows_address {
                    page.open_with_own();
                }
            }
            PageAction::StorageRefused(refusal) => {
                page.dismissed.retain(|id| id != refusal_notice(refusal));
                if !page.refusals.contains(&refusal) {
                    page.refusals.push(refusal);
                }
            }
            PageAction::PlansBrought(plans) => {
                let ids: Vec<_> = plans.iter().map(|(plan, _)| plan.id.clone()).collect();
                page.unreadable.retain(|(id, _)| !ids.contains(&Plan::brought_id(id)));
                page.hold(plans);
                page.choose_own();
                ids.into_iter().for_each(|id| page.act(Action::PlanAdded(id)));
            }
            PageAction::PlanForgotten(id, file) => page.forget(&id, file),
            PageAction::PlanRestored(id) => page.restore(&id),
            PageAction::UnreadableRemoved(id) => page.unreadable.retain(|(held, _)| *held != id),
            PageAction::NoticeDismissed(id) => {
                page.forgotten.retain(|forgotten| forgotten_notice(&forgotten.plan.id) != id);
                page.dismissed.push(id);
            }
        }
        page.choose_own();
        page
    }
}

impl Reducible for Page {
    type Action = PageAction;

    fn reduce(self: Rc<Self>, action: PageAction) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}
