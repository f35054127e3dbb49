//! Which questions stand under one heading: near enough that a reader would take one for the other, so that the page must
//! say how they differ.

use super::question::Question;
use crate::model::{LeaveKind, Topic, find_indicator};

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
        match (self.leaves(), other.leaves()) {
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

    /// The leaves the question is about, where it is about leaves that several plans take together.
    pub(super) fn leaves(&self) -> &[LeaveKind] {
        match self.indicator.as_str() {
            "childcare_leave_take_up_rate" => &[LeaveKind::ChildcareLeave],
            "spouse_birth_leave_take_up_rate" | "spouse_birth_leave_mean_days" => {
                &[LeaveKind::SpouseBirthLeave]
            }
            "childcare_participation_leave_take_up_rate" | "childcare_participation_leave_mean_days" => {
                &[LeaveKind::ChildcareParticipationLeave]
            }
            "partial_childcare_leave_take_up_rate" => &[LeaveKind::PartialChildcareLeave],
            _ => self.condition.leaves.as_ref().map_or(&[], |leaves| &leaves.of),
        }
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
