//! Which questions stand under one heading: near enough that a reader would take one for the other, so that the page must
//! say how they differ.

use super::{
    catalogue::{CATALOGUE, find as find_indicator},
    condition::LeaveKind,
    indicator_key::IndicatorKey,
    population::Sex,
    question::Question,
    topic::Topic,
};

/// What a question is about, in the order in which questions are looked for under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    sex: Option<Sex>,
    subject: Subject,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Subject {
    /// Leaves, by rate or by days.
    Leaves(Vec<LeaveKind>),
    /// A topic of the catalogue.
    Topic(Topic),
    /// An indicator that only one plan uses.
    Own(IndicatorKey),
}

impl Heading {
    /// What questions are sorted by before they are held against each other: two that belong under one heading have this in
    /// common.
    pub(super) fn shelf(&self) -> (Option<Sex>, Option<Topic>, Option<&IndicatorKey>) {
        match &self.subject {
            Subject::Leaves(_) => (self.sex, None, None),
            Subject::Topic(topic) => (self.sex, Some(*topic), None),
            Subject::Own(key) => (self.sex, None, Some(key)),
        }
    }

    /// Whether two headings are one: the same sex, and the same topic or a leave in common.
    pub fn is_near(&self, other: &Self) -> bool {
        if self.sex != other.sex {
            return false;
        }
        match (&self.subject, &other.subject) {
            (Subject::Leaves(leaves), Subject::Leaves(others)) => {
                leaves.iter().any(|leave| others.iter().any(|other| overlap(*leave, *other)))
            }
            (subject, other) => subject == other,
        }
    }
}

impl Question {
    /// The heading it stands under.
    pub fn heading(&self) -> Heading {
        let leaves = self.leaves();
        let subject = match find_indicator(self.indicator.as_str()) {
            _ if !leaves.is_empty() => Subject::Leaves(leaves),
            Some(indicator) => Subject::Topic(indicator.topic),
            None => Subject::Own(self.indicator.clone()),
        };
        Heading { sex: self.population.sex, subject }
    }

    /// Whether this and the other belong under one heading: the same sex, and the same topic or a leave in common.
    ///
    /// ```
    /// use kurabe::model::{Condition, IndicatorKey, Population, Question};
    /// let of = |key: &str| Question {
    ///     indicator: IndicatorKey::from(key),
    ///     population: Population::default(),
    ///     condition: Condition::default(),
    /// };
    /// assert!(of("annual_leave_mean_days").is_near(&of("annual_leave_take_up_rate")));
    /// assert!(!of("spouse_birth_leave_take_up_rate").is_near(&of("childcare_participation_leave_take_up_rate")));
    /// ```
    pub fn is_near(&self, other: &Self) -> bool {
        self.heading().is_near(&other.heading())
    }

    /// The leaves the question is about, by rate or by days; none where it is not about such leaves.
    fn leaves(&self) -> Vec<LeaveKind> {
        let own = find_indicator(self.indicator.as_str()).and_then(|indicator| indicator.leave);
        match (own, &self.condition.leaves) {
            (Some(leave), _) => vec![leave],
            (None, Some(leaves)) => leaves.of.clone(),
            (None, None) => Vec::new(),
        }
    }
}

/// The take-up rate of a leave.
pub(crate) fn rate_of(leave: LeaveKind) -> Option<IndicatorKey> {
    let rate = CATALOGUE.iter().find(|indicator| indicator.rate_of_leave() == Some(leave))?;
    Some(IndicatorKey::from(rate.key))
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
