//! Targets against what was reached, and targets nobody can say when they are due.

use super::{
    detail::Reached,
    kind::OddityKind,
    oddity::{FactId, Oddity},
};
use crate::{
    compare::{Question, in_order},
    model::{Comparator, Direction, Due, Number, Observation, Period, Plan, SAME, Stage, Target, Unit},
};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for (index, target) in plan.targets.iter().enumerate() {
        // What an earlier plan set is printed for comparison; its results came after it.
        if target.stage != Stage::PreviousPlan {
            found.extend(below_reached(plan, index, target));
        }
    }
    found.extend(without_due(plan));
}

/// Whether more is asked for by more; nothing where the target asks for no direction.
fn asks_for_more(plan: &Plan, target: &Target) -> Option<bool> {
    match target.comparator {
        Comparator::AtLeast => Some(true),
        Comparator::AtMost | Comparator::Below => Some(false),
        Comparator::About | Comparator::Exactly | Comparator::Keep => {
            match plan.direction(&target.indicator) {
                Direction::HigherIsBetter => Some(true),
                Direction::LowerIsBetter => Some(false),
                Direction::Neither => None,
            }
        }
        _ => None,
    }
}

fn below_reached(plan: &Plan, index: usize, target: &Target) -> Option<Oddity> {
    let (value, unit, more) = (target.value?, target.unit?, asks_for_more(plan, target)?);
    let beats = |reached: Number| {
        let ahead = if more { reached.get() - value.get() } else { value.get() - reached.get() };
        ahead > SAME
    };
    let found = |reached, when, result: Option<usize>| {
        let kind =
            OddityKind::TargetBelowReached { value, comparator: target.comparator, reached, unit, when };
        let facts = [FactId::Target(index)].into_iter().chain(result.map(FactId::Observation));
        Some(Oddity::new(kind, facts.collect()))
    };
    if let Some(baseline) = target.baseline.filter(|baseline| beats(baseline.value)) {
        return found(baseline.value, Reached::Baseline, None);
    }
    let results = results(plan, target, unit);
    let first = plan.period.from?;
    let begun = results.partition_point(|(_, fact, _)| fact.period.fiscal_year() < first);
    let (before, since) = results.split_at(begun);
    if let Some((at, fact, reached)) = before.last() {
        return if beats(*reached) {
            found(*reached, Reached::BeforePlan(fact.period), Some(*at))
        } else {
            None
        };
    }
    // Without a figure from before, a target that every year of the plan has passed, from its first one on.
    let (at, fact, reached) = since.first()?;
    let from_the_start = fact.period.fiscal_year() == first
        && since.len() > 1
        && target.due.period().is_none_or(|due| due.fiscal_year() > first)
        && since.iter().all(|(.., reached)| beats(*reached));
    if from_the_start { found(*reached, Reached::SinceFirstYear(fact.period), Some(*at)) } else { None }
}

/// The results that answer exactly the target's question, in order of time.
fn results<'a>(plan: &'a Plan, target: &Target, unit: Unit) -> Vec<(usize, &'a Observation, Number)> {
    let question = Question::of_target(target);
    let results = plan.observations.iter().enumerate().filter_map(|(index, fact)| {
        let comparable = fact.unit == Some(unit)
            && !matches!(fact.period, Period::Range(..))
            && question.asks_observation(fact);
        fact.value.filter(|_| comparable).map(|value| (index, fact, value))
    });
    in_order(results, |(_, fact, _)| (fact.period.fiscal_year(), fact.period))
}

/// One oddity for all targets without a due time: the plan says it of them together.
fn without_due(plan: &Plan) -> Option<Oddity> {
    let own = || plan.targets.iter().enumerate().filter(|(_, target)| target.stage != Stage::PreviousPlan);
    let open_end = |target: &Target| target.due == Due::EndOfPlan && plan.period.to.is_none();
    let unstated = own().filter(|(_, target)| target.due == Due::Unstated).count();
    let facts: Vec<_> = own()
        .filter(|(_, target)| target.due == Due::Unstated || open_end(target))
        .map(|(index, _)| FactId::Target(index))
        .collect();
    let kind =
        OddityKind::TargetsWithoutDue { unstated, open_end: facts.len() - unstated, of: own().count() };
    (!facts.is_empty()).then(|| Oddity::new(kind, facts))
}
