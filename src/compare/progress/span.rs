//! The years a target speaks of: those of the plan that set it, and those it is due in.

use crate::{
    compare::order::each_once,
    model::{Date, Due, FiscalYear, Period, Plan, Stage, StatedTarget, Target},
};

/// The years of the plan that set a target. A previous plan's target has the years of that plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Span {
    /// First year, where known.
    pub from: Option<FiscalYear>,
    /// Last year, where stated.
    pub to: Option<FiscalYear>,
    /// First year of the plan that followed, for a previous plan's target.
    followed: Option<FiscalYear>,
}

impl Span {
    /// The years of the plan that set this target.
    pub(super) fn of(plan: &Plan, target: &Target) -> Self {
        if target.stage == Stage::PreviousPlan {
            let period = plan.predecessor.as_ref().map(|before| &before.period);
            return Self {
                from: period.and_then(|period| period.from),
                to: period.and_then(|period| period.to),
                followed: plan.period.from,
            };
        }
        Self { from: plan.period.from, to: plan.period.to, followed: None }
    }

    /// Whether a result of this year can be held against the target. A plan that another one replaced does not answer for
    /// what happened afterwards; a plan without a successor is read on after its end.
    pub(super) fn holds(&self, year: FiscalYear) -> bool {
        let Some(followed) = self.followed else { return true };
        self.to.map_or(year < followed, |last| year <= last)
    }

    /// Whether this year is one of the plan's own, not one before it. Without a known beginning every year is.
    pub(super) fn is_own(&self, year: FiscalYear) -> bool {
        self.from.is_none_or(|first| year >= first)
    }
}

/// The fiscal year a target is due in, where it is due in one.
pub(in crate::compare) fn due_year(due: Due, end_of_plan: Option<FiscalYear>) -> Option<FiscalYear> {
    match due {
        Due::EndOfPlan => end_of_plan,
        other => other.period().map(Period::fiscal_year),
    }
}

/// The years a target is due in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DueYears {
    years: Vec<FiscalYear>,
    /// Whether each of the years must meet it, not only one by the last of them.
    pub each: bool,
    this_year: FiscalYear,
}

impl DueYears {
    /// The years a target is due in. "Every year" means every year of the plan, or up to this year where its end is not
    /// stated.
    pub(super) fn of(stated: &StatedTarget, span: &Span, first: Option<FiscalYear>, today: Date) -> Self {
        let this_year = today.fiscal_year();
        let every = stated.dues.contains(&Due::EveryYear);
        let named = stated.dues.iter().filter_map(|due| due_year(*due, span.to));
        let mut years = each_once(named);
        if every {
            let last = span.to.unwrap_or(this_year);
            let first = span.from.or(first).unwrap_or(last);
            let run = std::iter::successors(Some(first), |year| (*year < last).then(|| year.next()));
            years = each_once(years.into_iter().chain(run));
        }
        Self { each: every || years.len() > 1, years, this_year }
    }

    /// The year that counts now: the first that is not over, or the last.
    pub(super) fn next(&self) -> Option<FiscalYear> {
        let open = self.years.iter().find(|year| **year >= self.this_year);
        open.or(self.years.last()).copied()
    }

    /// Whether the last due year is over, by the calendar or because a later result is there.
    pub(super) fn is_over(&self, latest: FiscalYear) -> bool {
        self.years.last().is_some_and(|last| *last < self.this_year || *last < latest)
    }

    /// The years that must have a result that meets the target: those that are over. While the target goes on, the years
    /// after the latest result are left open, for results come a year late.
    pub(super) fn owed(&self, latest: FiscalYear) -> impl Iterator<Item = FiscalYear> {
        let ended = self.is_over(latest);
        let years = self.years.iter().copied().filter(|_| self.each);
        years.filter(move |year| *year < self.this_year && (ended || *year <= latest))
    }
}
