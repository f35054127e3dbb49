//! How the period of a plan stands to the day of reading.

use crate::model::{Date, FiscalYear, Plan, PlanPeriod};

/// How the period of a plan stands to the day of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanEnd {
    /// Its last year is stated and not over.
    Running,
    /// The document states no end.
    NotStated,
    /// It ended with this fiscal year.
    Ended(FiscalYear),
    /// Its end is not stated, but another plan has taken its place, from this fiscal year where that is known.
    Replaced(Option<FiscalYear>),
    /// No plan set the figure.
    NoPlan,
}

impl PlanEnd {
    /// The end of a plan's own period.
    ///
    /// ```
    /// use kurabe::{compare::PlanEnd, model::{Date, PlanPeriod}};
    /// let today = Date::new(2026, 11, 20).unwrap();
    /// assert_eq!(PlanEnd::of(&PlanPeriod::default(), today), PlanEnd::NotStated);
    /// ```
    pub fn of(period: &PlanPeriod, today: Date) -> Self {
        match (period.ended_before(today), period.to) {
            (Some(year), _) => Self::Ended(year),
            (None, Some(_)) => Self::Running,
            (None, None) => Self::NotStated,
        }
    }

    /// The end of the plan before this one. What this plan follows is over from its first year on, whether or not the document
    /// says when it ended.
    pub(super) fn of_predecessor(plan: &Plan, today: Date) -> Self {
        let period = plan.predecessor.as_ref().map(|one| &one.period);
        match period.map_or(Self::NotStated, |period| Self::of(period, today)) {
            Self::NotStated if plan.period.from.is_none_or(|from| from <= today.fiscal_year()) => {
                Self::Replaced(plan.period.from)
            }
            end => end,
        }
    }

    /// Whether the plan is known to be over.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Ended(_) | Self::Replaced(_))
    }
}
