//! The years a target speaks of: those of the plan that set it, those it is due in, and the year after which nothing counts.

use super::row::Closed;
use crate::{
    compare::{end_of_predecessor_in_headings, order::each_once},
    model::{Date, Due, FiscalYear, OtherPeriodKind, Period, Plan, PlanPeriod, Stage, StatedTarget, Target},
};

/// The years of the plan that set a target: of its part, where the target stands in a part with a period of its own; of the
/// plan before, where that set it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Span {
    /// First year, where known.
    pub from: Option<FiscalYear>,
    /// Last year, where stated, or printed over the results of a plan that is replaced.
    pub to: Option<FiscalYear>,
    /// Whether another plan has taken its place.
    is_replaced: bool,
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
                to: period.and_then(|period| period.to).or_else(|| end_of_predecessor_in_headings(plan)),
                is_replaced: true,
                followed: plan.period.from,
            };
        }
        let period = period_of_part(plan, target).unwrap_or(&plan.period);
        Self { from: period.from, to: period.to, is_replaced: false, followed: None }
    }

    /// Whether a result of this year can be held against the target. A plan that another one replaced does not answer for
    /// what happened afterwards.
    pub(super) fn holds(&self, year: FiscalYear) -> bool {
        if !self.is_replaced {
            return true;
        }
        self.to.map_or(self.followed.is_none_or(|followed| year < followed), |last| year <= last)
    }

    /// Whether this year is one of the plan's own, not one before it. Without a known beginning every year is.
    pub(super) fn is_own(&self, year: FiscalYear) -> bool {
        self.from.is_none_or(|first| year >= first)
    }

    /// After which year nothing counts any more: the last due year, once it is over; for a target without one the plan's end.
    pub(super) fn closed(&self, due: &DueYears) -> Option<Closed> {
        match due.years.last() {
            Some(last) if *last < due.this_year && self.holds(*last) => Some(Closed::Due(*last)),
            _ if self.is_replaced => Some(Closed::Plan(self.to)),
            Some(_) => None,
            None => self.to.filter(|to| *to < due.this_year).map(|to| Closed::Plan(Some(to))),
        }
    }
}

/// The period of the part of the plan whose heading the target stands under.
fn period_of_part<'a>(plan: &'a Plan, target: &Target) -> Option<&'a PlanPeriod> {
    let heading = |section: Option<&str>| {
        section.is_some_and(|section| {
            target.places.iter().any(|place| place.section.as_deref() == Some(section))
        })
    };
    let mut parts = plan.other_periods.iter().filter(|one| one.kind == OtherPeriodKind::Part);
    let part = parts.find(|part| part.places.iter().any(|place| heading(place.section.as_deref())));
    part.map(|part| &part.period)
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
    /// stated, beginning with the first result where its beginning is not.
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

    /// The years that must have a result that meets the target: those that are over. While the target goes on, the years
    /// after the latest result are left open, for results come a year late.
    pub(super) fn owed(&self, latest: FiscalYear, is_closed: bool) -> impl Iterator<Item = FiscalYear> {
        let years = self.years.iter().copied().filter(|_| self.each);
        years.filter(move |year| *year < self.this_year && (is_closed || *year <= latest))
    }
}
