//! The frame of a plan: its municipality's code, its years against those of the plan before and of its laws, and the
//! times of its results and targets against its own.

use super::{
    kind::OddityKind,
    oddity::{FactId, Oddity},
};
use crate::{
    compare::{end_of_predecessor_in_headings, term_of},
    model::{
        Cell, Dataset, Date, FiscalYear, MunicipalityCode, OtherPeriodKind, Period, Plan, PlanPeriod, Stage,
    },
};

pub(super) fn check(plan: &Plan, others: &Dataset, found: &mut Vec<Oddity>) {
    codes(plan, found);
    laws(plan, found);
    found.extend(predecessor(plan, others));
    times(plan, found);
}

fn codes(plan: &Plan, found: &mut Vec<Oddity>) {
    let municipality = &plan.municipality;
    let current = municipality.code.map(|code| (FactId::MunicipalityCode, code));
    let former = municipality.former_codes.iter().enumerate();
    let former = former.map(|(index, code)| (FactId::FormerCode(index), *code));
    for (fact, code) in current.into_iter().chain(former).filter(|(_, code)| !code.check_digit_matches()) {
        let kind = OddityKind::CheckDigit { code, agreeing: agreeing(code) };
        found.push(Oddity::new(kind, vec![fact]));
    }
}

/// The code with the check digit that follows from its first five digits.
fn agreeing(code: MunicipalityCode) -> Option<MunicipalityCode> {
    let text = code.to_string();
    let stem = text.get(..5)?;
    (0..10).find_map(|digit| {
        format!("{stem}{digit}").parse().ok().filter(|code: &MunicipalityCode| code.check_digit_matches())
    })
}

fn laws(plan: &Plan, found: &mut Vec<Oddity>) {
    let Some(plan_ends) = plan.period.to else { return };
    for law in &plan.laws {
        let ends = term_of(*law).map(|term| term.until.fiscal_year());
        if let Some(ends) = ends.filter(|ends| *ends < plan_ends) {
            let kind = OddityKind::LawEndsBeforePlan { law: *law, ends, plan_ends };
            found.push(Oddity::new(kind, vec![FactId::PlanPeriod]));
        }
    }
}

fn predecessor(plan: &Plan, others: &Dataset) -> Option<Oddity> {
    let before = plan.predecessor.as_ref()?;
    let from = plan.period.from?;
    let file = others.predecessor(plan).map(|one| &one.plan().period);
    let stated = before.period.to.or_else(|| file.and_then(|period: &PlanPeriod| period.to));
    let until = stated.or_else(|| end_of_predecessor_in_headings(plan))?;
    let kind = if until.next() < from {
        OddityKind::GapAfterPredecessor { until, from, read_from_headings: stated.is_none() }
    } else if stated.is_some() && until >= from {
        OddityKind::OverlapWithPredecessor { until, from }
    } else {
        return None;
    };
    Some(Oddity::new(kind, vec![FactId::PlanPeriod, FactId::Predecessor]))
}

/// The first and the last fiscal year of a plan with its parts. Where an end of any of them is not stated, neither is that of
/// the whole.
fn with_parts(plan: &Plan) -> (Option<FiscalYear>, Option<FiscalYear>) {
    let parts = plan.other_periods.iter().filter(|one| one.kind == OtherPeriodKind::Part);
    parts.fold((plan.period.from, plan.period.to), |(from, to), part| {
        let PlanPeriod { from: part_from, to: part_to, .. } = part.period;
        let first = from.zip(part_from).map(|(one, other)| one.min(other));
        let last = to.zip(part_to).map(|(one, other)| one.max(other));
        (first, last)
    })
}

fn times(plan: &Plan, found: &mut Vec<Oddity>) {
    let (first, last) = with_parts(plan);
    if let (Some(plan_ends), Some(last)) = (plan.period.to, last) {
        for (index, fact) in plan.observations.iter().enumerate() {
            let known = matches!(fact.cell(), Cell::Known(_));
            if known && is_after(fact.period, fact.as_of, last) {
                let kind = OddityKind::ResultAfterPlan { period: fact.period, plan_ends };
                found.push(Oddity::new(kind, vec![FactId::Observation(index)]));
            }
        }
    }
    let PlanPeriod { from, to, .. } = plan.period;
    for (index, target) in plan.targets.iter().enumerate() {
        let Some(due) = target.due.period().filter(|_| target.stage != Stage::PreviousPlan) else { continue };
        let late = last.is_some_and(|last| is_after(due, None, last));
        let early = first.is_some_and(|first| due.fiscal_year() < first);
        if late || early {
            let kind = OddityKind::TargetOutsidePlan { due: target.due, from, to };
            found.push(Oddity::new(kind, vec![FactId::Target(index)]));
        }
    }
}

/// Whether a time lies after the last year. What is counted on the next 1 April still tells how that year ended.
fn is_after(period: Period, as_of: Option<Date>, last: FiscalYear) -> bool {
    let day = match period {
        Period::Date(day) => Some(day),
        _ => as_of,
    };
    let on_the_next_day = day
        .is_some_and(|day| (day.year(), day.month(), day.day()) == (last.next().first_calendar_year(), 4, 1));
    period.fiscal_year() > last && !on_the_next_day
}
