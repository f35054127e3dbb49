//! What the results, the years and the two paces amount to: the order in which a status is decided.

use super::{
    goal::{Goal, SAME},
    points::Point,
    row::{Status, Unsaid},
    span::{DueYears, Span},
};
use crate::model::{FiscalYear, Number};

/// Everything a status is decided from.
pub(super) struct Facts<'a> {
    pub goal: &'a Goal,
    /// Results in order of time, at least one.
    pub points: &'a [Point],
    pub latest: Point,
    /// Where the pace so far is counted from: earlier than the latest result.
    pub start: Option<(FiscalYear, Number)>,
    /// What was there when the target was set: a printed baseline, or the last result before the plan.
    pub before: Option<Number>,
    pub span: &'a Span,
    pub due: &'a DueYears,
    /// Set against the year before: then every year is a target of its own.
    pub is_relative: bool,
}

impl Facts<'_> {
    /// The status. The first that holds is said.
    pub(super) fn status(&self) -> Status {
        if self.goal.is_met(self.latest.value()) { self.when_met() } else { self.when_not_met() }
    }

    /// "By" a year is met once it is met; "each year" only when no year that is over was missed or is missing.
    ///
    /// A target below the start is named as such only while it is met: where the results fell below even that, the fall is
    /// what a reader must see.
    fn when_met(&self) -> Status {
        if self.missed_a_year() {
            return Status::DuePassedNotMet;
        }
        let known = |year: FiscalYear| self.points.iter().any(|point| point.year == year);
        if !self.is_relative && self.due.owed(self.latest.year).any(|year| !known(year)) {
            return Status::CannotBeSaid(Unsaid::ResultOfDueYearMissing);
        }
        if self.before.is_some_and(|before| self.goal.is_easier_than(before)) {
            return Status::EasierThanStart;
        }
        Status::Achieved
    }

    fn when_not_met(&self) -> Status {
        let met = self.points.iter().rev().find(|point| {
            !self.is_relative && self.span.is_own(point.year) && self.goal.is_met(point.value())
        });
        if let Some(period) = met.and_then(|point| point.milestone.period) {
            return Status::MetThenLost(period);
        }
        if self.missed_a_year() {
            return Status::DuePassedNotMet;
        }
        if self.due.is_over(self.latest.year) {
            return if self.due.next().is_some_and(|due| due <= self.latest.year) {
                Status::DuePassedNotMet
            } else {
                Status::CannotBeSaid(Unsaid::ResultOfDueYearMissing)
            };
        }
        self.by_pace()
    }

    fn missed_a_year(&self) -> bool {
        let missed = |year: FiscalYear| {
            self.points.iter().any(|point| point.year == year && !self.goal.is_met(point.value()))
        };
        !self.is_relative && self.due.owed(self.latest.year).any(missed)
    }

    /// Both paces are distances covered per year: what is left to go, and what has been gone.
    fn by_pace(&self) -> Status {
        let Some((start_year, start)) = self.start else { return Status::CannotBeSaid(Unsaid::OnePoint) };
        let left = self.goal.shortfall(self.latest.value());
        let gone = self.goal.shortfall(start) - left;
        if gone < -SAME {
            return Status::MovingAway;
        }
        let Some(due) = self.due.next() else { return Status::CannotBeSaid(Unsaid::NoDueYear) };
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
            Self::DuePassedNotMet => "due_passed_not_met",
            Self::MetThenLost(_) => "met_then_lost",
            Self::MovingAway => "moving_away",
            Self::Behind => "behind",
            Self::OnPace => "on_pace",
            Self::EasierThanStart => "easier_than_start",
            Self::Achieved => "achieved",
            Self::CannotBeSaid(_) => "cannot_be_said",
        }
    }

    /// Its place in the order of sorting: what is worth a look comes first.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::DuePassedNotMet => 0,
            Self::MetThenLost(_) => 1,
            Self::MovingAway => 2,
            Self::Behind => 3,
            Self::OnPace => 4,
            Self::EasierThanStart => 5,
            Self::Achieved => 6,
            Self::CannotBeSaid(_) => 7,
        }
    }
}
