//! How choices change: one pure function from what was and what the person did to what is.

use super::view::{View, ViewState};
use crate::{
    compare::{MAX_COLUMNS, MeasureChoice, ProgressSort},
    model::{Count, Date, Family},
};

/// What a person did.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Chose another view.
    ViewChosen(View),
    /// Opened the panel of a question, a theme or a scheme, by its name in links.
    PanelOpened(String),
    /// Closed the panel.
    PanelClosed,
    /// Added a plan as the last column.
    PlanAdded(String),
    /// Took a plan out.
    PlanRemoved(String),
    /// Moved a plan one column to the left.
    PlanMovedLeft(String),
    /// Moved a plan one column to the right.
    PlanMovedRight(String),
    /// Turned "only comparable" on or off.
    OnlyComparableSet(bool),
    /// Turned the reference lines on or off.
    ReferencesSet(bool),
    /// Chose the day the page is read on; nothing for the day it is.
    TodaySet(Option<Date>),
    /// Chose the one family that progress is shown for; nothing for all.
    FamilyChosen(Option<Family>),
    /// Chose how progress is sorted.
    SortChosen(ProgressSort),
    /// Narrowed or sorted the measures.
    MeasuresNarrowed(MeasureChoice),
    /// Typed the staff of a plan; nothing takes it back.
    StaffTyped(String, Option<Count>),
    /// Went to a state as a whole: a link was followed, or Back was pressed.
    WentTo(ViewState),
}

/// Whether a change is a new question, which Back should undo, or an adjustment of the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionChange {
    /// Another view, another panel, other plans.
    New,
    /// The same plans in another order.
    Same,
}

impl QuestionChange {
    /// What the change from one state to another is.
    pub fn between(before: &ViewState, after: &ViewState) -> Self {
        let same_plans =
            before.plans.len() == after.plans.len() && before.plans.iter().all(|id| after.plans.contains(id));
        if same_plans && before.view == after.view && before.open == after.open {
            Self::Same
        } else {
            Self::New
        }
    }
}

/// The state after an action. An action that cannot be carried out (a ninth plan, a plan that is there already)
/// leaves the state as it is.
///
/// ```
/// use kurabe::state::{Action, View, ViewState, reduce};
/// let opening = ViewState::opening(vec!["onojo-2026".into()]);
/// let results = reduce(&opening, Action::ViewChosen(View::Results));
/// assert_eq!(results.view, View::Results);
/// assert_eq!(reduce(&opening, Action::PlanAdded("onojo-2026".into())), opening);
/// ```
pub fn reduce(state: &ViewState, action: Action) -> ViewState {
    let mut next = state.clone();
    match action {
        Action::ViewChosen(view) => {
            if view != state.view {
                next.view = view;
                next.open = None;
            }
        }
        Action::PanelOpened(id) => next.open = Some(id),
        Action::PanelClosed => next.open = None,
        Action::PlanAdded(id) => {
            if !next.plans.contains(&id) && next.plans.len() < MAX_COLUMNS {
                next.plans.push(id);
            }
        }
        Action::PlanRemoved(id) => next.plans.retain(|held| *held != id),
        Action::PlanMovedLeft(id) => {
            if let Some(index) = position(state, &id).filter(|index| *index > 0) {
                next.plans.swap(index - 1, index);
            }
        }
        Action::PlanMovedRight(id) => {
            if let Some(index) = position(state, &id).filter(|index| index + 1 < state.plans.len()) {
                next.plans.swap(index, index + 1);
            }
        }
        Action::OnlyComparableSet(on) => next.only_comparable = on,
        Action::ReferencesSet(on) => next.references = on,
        Action::TodaySet(day) => next.today = day,
        Action::FamilyChosen(family) => next.family = family,
        Action::SortChosen(sort) => next.sort = sort,
        Action::MeasuresNarrowed(choice) => next.measures = choice,
        Action::StaffTyped(id, count) => {
            next.head_counts.retain(|(held, _)| *held != id);
            next.head_counts.extend(count.filter(is_staff).map(|count| (id, count)));
        }
        Action::WentTo(other) => next = other,
    }
    next
}

/// Whole people, at least one, and no more than any employer has.
pub(super) fn is_staff(count: &Count) -> bool {
    (1.0..=1_000_000.0).contains(&count.get()) && count.get().fract() == 0.0
}

fn position(state: &ViewState, id: &str) -> Option<usize> {
    state.plans.iter().position(|held| held == id)
}
