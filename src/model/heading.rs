//! Which questions stand under one heading: near enough that a reader would take one for the other, so that the page must
//! say how they differ.

use super::question::Question;
use crate::model::{IndicatorKey, LeaveKind, Topic, find_indicator};

impl Question {
    /// Whether this and the other belong under one heading: the same sex, and the same topic or a leave in common.
    ///
    /// ```
    /// use kurabe::{compare::Question, model::{Condition, IndicatorKey, Population}};
    /// let of = |key: &str| Question {
    ///     indicator: IndicatorKey::from(key),
    ///     population: Population::default(),
    ///     condition: Condition::default(),
    /// };
    /// assert!(of("annual_leave_mean_days").is_near(&of("annual_leave_take_up_rate")));
    /// assert!(!of("spouse_birth_leave_take_up_rate").is_near(&of("childcare_participation_leave_take_up_rate")));
    /// ```
    pub fn is_near(&self, other: &Self) -> bool {
        if self.population.sex != other.population.sex {
            return false;
        }
        match (&*self.leaves(), &*other.leaves()) {
            ([], []) => {
                self.indicator == other.indicator
                    || self.topic().is_some_and(|topic| Some(topic) == other.topic())
            }
            (leaves, others) => leaves.iter().any(|leave| others.iter().any(|other| overlap(*leave, *other))),
        }
    }

    fn topic(&self) -> Option<Topic> {
        find_indicator(self.indicator.as_str()).map(|indicator| indicator.topic)
    }

    /// The leaves the question is about, by rate or by days; none where it is not about such leaves.
    fn leaves(&self) -> Vec<LeaveKind> {
        let by_days = match self.indicator.as_str() {
            "spouse_birth_leave_mean_days" => Some(LeaveKind::SpouseBirthLeave),
            "childcare_participation_leave_mean_days" => Some(LeaveKind::ChildcareParticipationLeave),
            _ => None,
        };
        match (leave_of(&self.indicator).or(by_days), &self.condition.leaves) {
            (Some(leave), _) => vec![leave],
            (None, Some(leaves)) => leaves.of.clone(),
            (None, None) => Vec::new(),
        }
    }
}

/// The one leave that a take-up rate is about.
pub(super) fn leave_of(indicator: &IndicatorKey) -> Option<LeaveKind> {
    match indicator.as_str() {
        "childcare_leave_take_up_rate" => Some(LeaveKind::ChildcareLeave),
        "spouse_birth_leave_take_up_rate" => Some(LeaveKind::SpouseBirthLeave),
        "childcare_participation_leave_take_up_rate" => Some(LeaveKind::ChildcareParticipationLeave),
        "partial_childcare_leave_take_up_rate" => Some(LeaveKind::PartialChildcareLeave),
        _ => None,
    }
}

/// Whether two names can mean the same leave: a special leave at birth that is not named further is one of the two.
fn overlap(leave: LeaveKind, other: LeaveKind) -> bool {
    let at_birth = |kind| {
        matches!(
            kind,
            LeaveKind::SpouseBirthLeave
                | LeaveKind::ChildcareParticipationLeave
                | LeaveKind::SpecialLeaveAtBirth
        )
    };
    let unnamed = leave == LeaveKind::SpecialLeaveAtBirth || other == LeaveKind::SpecialLeaveAtBirth;
    leave == other || (unnamed && at_birth(leave) && at_birth(other))
}
