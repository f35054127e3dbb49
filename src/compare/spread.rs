//! Chance in the figures of one question: for each plan its latest result with the interval around it, the change since the
//! result before, and the differences between the plans that can be compared.

use super::{
    chance::{Chance, Explained, Interval, NoChance, Share, chance, weight_of_one},
    column::{Column, Slot},
    verdict::{Footing, verdict},
};
use crate::model::{Observation, Period, PlanFacts, Quantity, Question, ResultRef};

/// Chance in the figures of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// Each plan that has a result with people.
    pub plans: Vec<PlanSpread>,
    /// Differences between two plans' latest results, where they can be compared.
    pub between: Vec<PlanDifference>,
}

/// Chance in the figures of one plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanSpread {
    /// Which plan.
    pub slot: Slot,
    /// Its latest result.
    pub latest: ResultRef,
    /// By how much one person moves it.
    pub weight: Option<Quantity>,
    /// What varies and how far, or why nothing is said.
    pub interval: Result<(Chance, Interval), NoChance>,
    /// The result before it, and whether chance explains the change.
    pub since: Option<(ResultRef, Explained)>,
}

/// The difference between two plans.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanDifference {
    /// The plan it counts from.
    pub left: Slot,
    /// The plan it is held against.
    pub right: Slot,
    /// The difference, and whether chance explains it.
    pub explained: Explained,
}

/// Chance in the figures of a question; nothing for a plan whose latest result is no share.
pub fn spread(columns: &[Column], question: &Question) -> Spread {
    let plans: Vec<PlanSpread> = columns.iter().filter_map(|column| of_plan(column, question)).collect();
    let mut between = Vec::new();
    for (index, left) in plans.iter().enumerate() {
        for right in plans.iter().skip(index + 1) {
            between.extend(difference(columns, question, left, right));
        }
    }
    Spread { plans, between }
}

fn of_plan(column: &Column, question: &Question) -> Option<PlanSpread> {
    let is_known = |one: &&ResultRef| one.value.is_some() && !matches!(one.period, Period::Range(..));
    let mut newest_first = column.asked(question)?.results.iter().rev().filter(is_known);
    let latest = newest_first.next()?;
    let found = share(question, latest);
    if found == Err(NoChance::NoShare) {
        return None;
    }
    let interval =
        found.and_then(|(chance, share)| Ok((chance, share.wilson().ok_or(NoChance::NotCountable)?)));
    let since = newest_first.next().and_then(|before| {
        let is_comparable = comparable(&column.facts, latest, &column.facts, before);
        let explained = found.ok()?.1.difference(&share(question, before).ok()?.1)?;
        is_comparable.then(|| (before.clone(), explained))
    });
    let weight = weight_of_one(question, latest.denominator);
    Some(PlanSpread { slot: column.slot, latest: latest.clone(), weight, interval, since })
}

fn difference(
    columns: &[Column],
    question: &Question,
    left: &PlanSpread,
    right: &PlanSpread,
) -> Option<PlanDifference> {
    let plan = |slot: Slot| columns.iter().find(|column| column.slot == slot).map(|column| &*column.facts);
    if !comparable(plan(left.slot)?, &left.latest, plan(right.slot)?, &right.latest) {
        return None;
    }
    let (one, other) = (share(question, &left.latest).ok()?, share(question, &right.latest).ok()?);
    let explained = one.1.difference(&other.1)?;
    Some(PlanDifference { left: left.slot, right: right.slot, explained })
}

fn share(question: &Question, one: &Observation) -> Result<(Chance, Share), NoChance> {
    chance(question, one.numerator, one.denominator)
}

fn comparable(plan: &PlanFacts, one: &Observation, other_plan: &PlanFacts, other: &Observation) -> bool {
    verdict(&Footing::of_observation(plan, one), &Footing::of_observation(other_plan, other)).is_comparable()
}
