//! What the results, the years and the two paces amount to: the order in which a status is decided.

use super::{
    goal::Goal,
    points::Point,
    row::{Closed, Status},
    span::DueYears,
    unsaid::Unsaid,
};
use crate::model::{FiscalYear, Number, SAME};

/// Everything a status is decided from.
pub(super) struct Facts<'a> {
    pub goal: &'a Goal,
    /// Results of the plan's own years in order of time, at least one, none later than the year that closes the target.
    pub points: &'a [Point],
    pub latest: Point,
    /// Where the pace so far is counted from: earlier than the latest result.
    pub start: Option<(FiscalYear, Number)>,
    /// What was there when the target was set: a printed baseline, or the last result before the plan.
    pub before: Option<Number>,
    pub due: &'a DueYears,
    pub closed: Option<Closed>,
    /// Set against the year before: then every year is a target of its own.
    pub is_relative: bool,
}

impl Facts<'_> {
    /// The status. The first that holds is said: years that are over and missed; then, once nothing more can count, the
    /// result of the last year or that it is missing; then the latest result, and the way to it.
    pub(super) fn status(&self) -> Status {
        let missed = self.missed_years();
        if !missed.is_empty() {
            return Status::DuePassedNotMet(missed);
        }
        if self.lacks_a_year() {
            return Status::CannotBeSaid(Unsaid::ResultOfDueYearMissing);
        }
        let is_met = self.goal.is_met(self.latest.value());
        match self.closed {
            Some(Closed::Due(year)) if year != self.latest.year => {
                Status::CannotBeSaid(Unsaid::ResultOfDueYearMissing)
            }
            Some(Closed::Plan(Some(year))) if year != self.latest.year => {
                Status::CannotBeSaid(Unsaid::ResultOfLastYearMissing)
            }
            _ if is_met => self.when_met(),
            Some(Closed::Due(year)) => Status::DuePassedNotMet(vec![year]),
            Some(Closed::Plan(_)) => Status::PlanOverNotMet,
            None => self.on_the_way(),
        }
    }

    /// The years that are over and whose results do not meet a target that is due in each.
    fn missed_years(&self) -> Vec<FiscalYear> {
        let missed = |year: &FiscalYear| {
            self.points.iter().any(|point| point.year == *year && !self.goal.is_met(point.value()))
        };
        self.owed().filter(missed).collect()
    }

    fn lacks_a_year(&self) -> bool {
        self.owed().any(|year| !self.points.iter().any(|point| point.year == year))
    }

    fn owed(&self) -> impl Iterator<Item = FiscalYear> {
        self.due.owed(self.latest.year, self.closed.is_some()).filter(|_| !self.is_relative)
    }

    /// A target below the start is named as such only while it is met: where the results fell below even that, the fall is
    /// what a reader must see.
    fn when_met(&self) -> Status {
        if self.before.is_some_and(|before| self.goal.is_easier_than(before)) {
            return Status::EasierThanStart;
        }
        Status::Achieved
    }

    fn on_the_way(&self) -> Status {
        let met = self.points.iter().rev().find(|point| !self.is_relative && self.goal.is_met(point.value()));
        if let Some(period) = met.and_then(|point| point.milestone.period) {
            return Status::MetThenLost(period);
        }
        // Whichever way the results went, without a due year there is no pace to hold the way against.
        match self.due.next() {
            None if !self.is_relative => Status::CannotBeSaid(Unsaid::NoDueYear),
            due => self.by_pace(due),
        }
    }

    /// Both paces are distances covered per year: what is left to go, and what has been gone.
    fn by_pace(&self, due: Option<FiscalYear>) -> Status {
        let Some((start_year, start)) = self.start else { return Status::CannotBeSaid(Unsaid::OnePoint) };
        let left = self.goal.shortfall(self.latest.value());
        let gone = self.goal.shortfall(start) - left;
        if gone < -SAME {
            return Status::MovingAway;
        }
        let Some(due) = due else { return Status::CannotBeSaid(Unsaid::NoDueYear) };
        let years = f64::from(self.latest.year.years_since(start_year));
        let years_left = f64::from(due.years_since(self.latest.year));
        // Multiplied out, because in the due year itself no year is left.
        let keeps_up = gone * years_left + SAME >= left * years;
        if gone > SAME && keeps_up { Status::OnPace } else { Status::Behind }
    }
}

impl Status {
    /// The name in exports, and of the mark on the page.
    ///
    /// ```
    /// assert_eq!(kurabe::compare::Status::OnPace.key(), "on_pace");
    /// ```
    pub fn key(&self) -> &'static str {
        match self {
            Self::DuePassedNotMet(_) => "due_passed_not_met",
            Self::PlanOverNotMet => "plan_over_not_met",
            Self::MetThenLost(_) => "met_then_lost",
            Self::MovingAway => "moving_away",
            Self::Behind => "behind",
            Self::BeforePlan { .. } => "before_plan",
            Self::OnPace => "on_pace",
            Self::EasierThanStart => "easier_than_start",
            Self::Achieved => "achieved",
            Self::CannotBeSaid(_) => "cannot_be_said",
        }
    }

    /// Its place in the order of sorting: what is worth a look comes first.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::DuePassedNotMet(_) => 0,
            Self::PlanOverNotMet => 1,
            Self::MetThenLost(_) => 2,
            Self::MovingAway => 3,
            Self::Behind => 4,
            Self::BeforePlan { .. } => 5,
            Self::OnPace => 6,
            Self::EasierThanStart => 7,
            Self::Achieved => 8,
            Self::CannotBeSaid(_) => 9,
        }
    }
}
