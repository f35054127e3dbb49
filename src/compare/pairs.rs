//! Every pair of figures that a reader of one question might compare, with its verdict: between plans, between a target and
//! the plan's own result, between a plan and the plan before it, and along a plan's own series.

use super::{
    column::Column,
    figure::{Figure, figures},
    question::Question,
    targets::stated_targets,
    trend::Slot,
    verdict::{Footing, Reason, Verdict, verdict},
};
use crate::model::{Date, Stage};

/// Two figures and whether they can be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What kind of comparison it is.
    pub kind: PairKind,
    /// A figure of the question.
    pub left: Figure,
    /// What it is put beside.
    pub right: Figure,
    /// Whether they can be compared.
    pub verdict: Verdict,
}

/// Kinds of pairs, in the order they are told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairKind {
    /// Targets of two plans.
    Targets,
    /// Latest results of two plans.
    Results,
    /// A target and the plan's own latest result.
    TargetAndResult,
    /// The plan's target and the target of the plan before it.
    Generations,
}

/// What must be known about a plan's own results for a question, taken as one series.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesVerdict {
    /// Which plan.
    pub slot: Slot,
    /// Every reason between neighbouring results, each kind once.
    pub verdict: Verdict,
}

/// The pairs of one question, and the verdicts on the series.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The pairs, by kind.
    pub pairs: Vec<Pair>,
    /// The series that something must be known about.
    pub series: Vec<SeriesVerdict>,
}

/// Everything the chosen plans have for a question, compared.
pub fn comparison(columns: &[Column], question: &Question, today: Date) -> Comparison {
    let figures = figures(columns, today);
    let mut pairs = Vec::new();
    for (index, figure) in figures.iter().enumerate().filter(|(_, figure)| figure.question() == question) {
        for (place, other) in figures.iter().enumerate().filter(|(_, other)| other.slot != figure.slot) {
            let in_row = other.question() == question;
            if other.is_of_kind_of(figure)
                && is_worth_telling(&figures, question, other, in_row && place > index)
            {
                let kind = if figure.is_target() { PairKind::Targets } else { PairKind::Results };
                pairs.push(pair(kind, figure, other));
            }
        }
    }
    for column in columns {
        pairs.extend(own_result(column, &figures, question));
        pairs.extend(generations(column, question, today));
    }
    pairs = super::order::in_order(pairs, |pair| pair.kind);
    Comparison { pairs, series: columns.iter().filter_map(|column| series(column, question)).collect() }
}

/// Each pair of the row once; a neighbouring question only for a plan that has no such figure in the row itself.
fn is_worth_telling(figures: &[Figure], question: &Question, other: &Figure, later_in_row: bool) -> bool {
    if other.question() == question {
        return later_in_row;
    }
    let has_own =
        |one: &Figure| one.slot == other.slot && one.is_of_kind_of(other) && one.question() == question;
    other.question().is_near(question) && !figures.iter().any(has_own)
}

fn pair(kind: PairKind, left: &Figure, right: &Figure) -> Pair {
    let verdict = verdict(&left.footing, &right.footing);
    Pair { kind, left: left.clone(), right: right.clone(), verdict }
}

/// The plan's target beside its latest result: of the same question, else of the nearest one, which must not be read as
/// attainment.
fn own_result(column: &Column, figures: &[Figure], question: &Question) -> Option<Pair> {
    let own = || figures.iter().filter(|one| one.slot == column.slot);
    let target = own().find(|one| one.is_target() && one.question() == question)?;
    let near = |one: &&Figure| {
        !one.is_target()
            && one.question().indicator == question.indicator
            && one.question().population == question.population
    };
    let result =
        own().find(|one| !one.is_target() && one.question() == question).or_else(|| own().find(near))?;
    Some(pair(PairKind::TargetAndResult, target, result))
}

/// The plan's target beside the target of the plan before it, where one of the two asks this question.
fn generations(column: &Column, question: &Question, today: Date) -> Option<Pair> {
    let plan = &column.plan;
    let of = |question: &Question, previous: bool| {
        stated_targets(plan, question)
            .into_iter()
            .find(|one| (one.target.stage == Stage::PreviousPlan) == previous)
            .map(|target| Figure::of_target(column, target, today))
    };
    let near = |previous: bool| {
        let asked = plan.targets.iter().map(Question::of_target);
        asked.filter(|other| other.is_near(question)).find_map(|other| of(&other, previous))
    };
    let (now, before) = (of(question, false), of(question, true));
    if now.is_none() && before.is_none() {
        return None;
    }
    let now = now.or_else(|| near(false))?;
    let before = before.or_else(|| near(true))?;
    Some(pair(PairKind::Generations, &now, &before))
}

/// The reasons between neighbouring results of one plan.
fn series(column: &Column, question: &Question) -> Option<SeriesVerdict> {
    let plan = &column.plan;
    let asked = plan.observations.iter().filter(|one| question.asks_observation(one));
    let known = asked.filter(|one| one.value.is_some());
    let points = super::order::in_order(known, |one| one.period);
    let mut reasons: Vec<Reason> = Vec::new();
    for (earlier, later) in points.iter().zip(points.iter().skip(1)) {
        let found = verdict(&Footing::of_observation(plan, earlier), &Footing::of_observation(plan, later));
        for reason in found.reasons() {
            let is_new = |held: &Reason| std::mem::discriminant(held) != std::mem::discriminant(reason);
            if reasons.iter().all(is_new) {
                reasons.push(reason.clone());
            }
        }
    }
    (!reasons.is_empty()).then(|| SeriesVerdict { slot: column.slot, verdict: Verdict::from(reasons) })
}
