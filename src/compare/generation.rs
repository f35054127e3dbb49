//! A plan against the plan before it: which targets were raised, lowered, kept, dropped or asked in another way.

use super::{
    column::Column,
    order::each_once,
    question::Question,
    targets::{StatedTarget, stated_targets},
    trend::Slot,
    verdict::{Footing, Verdict, verdict},
};
use crate::model::{Comparator, Dataset, Date, Direction, Plan, Stage, find_indicator};

/// What became of the targets of the plan before.
#[derive(Debug, Clone, PartialEq)]
pub struct Succession {
    /// Which plan.
    pub slot: Slot,
    /// Its targets and those before, in the order of the questions.
    pub changes: Vec<Change>,
}

/// One target before and now.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// The question: of the target now, else of the target before.
    pub question: Question,
    /// The target of the plan before.
    pub before: Option<StatedTarget>,
    /// The question it asked.
    pub question_before: Option<Question>,
    /// The target now.
    pub now: Option<StatedTarget>,
    /// What differs between the two; empty where they ask the same.
    pub verdict: Verdict,
}

/// What became of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It asks for more.
    Raised,
    /// It asks for less.
    Lowered,
    /// It is the same.
    Kept,
    /// Another definition: neither raised nor lowered can be said.
    Redefined,
    /// There is no such target any more.
    Dropped,
    /// There was no such target before.
    New,
    /// The two cannot be measured against each other: a value is missing, or no direction is better.
    Unclear,
}

/// What became of the targets of the plan before, for every chosen plan that tells, or whose predecessor is at hand.
pub fn successions(columns: &[Column], dataset: &Dataset, today: Date) -> Vec<Succession> {
    columns
        .iter()
        .filter_map(|column| {
            let changes = changes(&column.plan, dataset, today);
            (!changes.is_empty()).then_some(Succession { slot: column.slot, changes })
        })
        .collect()
}

fn changes(plan: &Plan, dataset: &Dataset, today: Date) -> Vec<Change> {
    let other = plan.predecessor.as_ref().and_then(|one| one.plan.as_ref()).and_then(|id| dataset.plan(id));
    let in_plan = |previous: bool| -> Vec<(Question, StatedTarget)> {
        leading(plan, &|stage| (stage == Stage::PreviousPlan) == previous)
    };
    let (mut before, now) = (in_plan(true), in_plan(false));
    let mut source = plan;
    if let Some(other) = other.filter(|_| before.is_empty()) {
        before = leading(other, &|stage| stage == Stage::Final);
        source = other;
    }
    if before.is_empty() {
        return Vec::new();
    }
    let mut changes = Vec::new();
    for (question, target) in now {
        let same = before.iter().position(|(asked, _)| *asked == question);
        let near =
            || before.iter().position(|(asked, _)| asked.is_near(&question) && is_alike(asked, &question));
        let held = same.or_else(near).map(|index| before.remove(index));
        changes.push(change((plan, source), question, held, target, today));
    }
    changes.extend(before.into_iter().map(|(question, target)| Change {
        kind: ChangeKind::Dropped,
        question: question.clone(),
        question_before: Some(question),
        before: Some(target),
        now: None,
        verdict: Verdict::default(),
    }));
    changes
}

/// The leading target of each question among those of some stages: the last one the plan sets.
fn leading(plan: &Plan, stage: &dyn Fn(Stage) -> bool) -> Vec<(Question, StatedTarget)> {
    let questions = each_once(plan.targets.iter().filter(|one| stage(one.stage)).map(Question::of_target));
    questions
        .into_iter()
        .filter_map(|question| {
            let target = stated_targets(plan, &question).into_iter().find(|one| stage(one.target.stage))?;
            Some((question, target))
        })
        .collect()
}

/// Whether one question can be another wording of the other: the same indicator, for the same posts.
fn is_alike(question: &Question, other: &Question) -> bool {
    question.indicator == other.indicator && question.population == other.population
}

fn change(
    (plan, source): (&Plan, &Plan),
    question: Question,
    held: Option<(Question, StatedTarget)>,
    now: StatedTarget,
    today: Date,
) -> Change {
    let Some((question_before, before)) = held else {
        let verdict = Verdict::default();
        return Change {
            kind: ChangeKind::New,
            question,
            question_before: None,
            before: None,
            now: Some(now),
            verdict,
        };
    };
    let verdict = verdict(
        &Footing::of_target(plan, &now.target, today),
        &Footing::of_target(source, &before.target, today),
    );
    let kind = if question_before == question {
        direction_of_change(&question, &before, &now)
    } else {
        ChangeKind::Redefined
    };
    Change {
        kind,
        question,
        question_before: Some(question_before),
        before: Some(before),
        now: Some(now),
        verdict,
    }
}

/// More is asked when the value moves the good way; the comparator tells it where the indicator does not.
fn direction_of_change(question: &Question, before: &StatedTarget, now: &StatedTarget) -> ChangeKind {
    let (before, now) = (&before.target, &now.target);
    let (Some(old), Some(new)) = (before.value, now.value) else {
        return if before.comparator == now.comparator { ChangeKind::Kept } else { ChangeKind::Unclear };
    };
    if before.unit != now.unit {
        return ChangeKind::Unclear;
    }
    if old == new {
        return if before.comparator == now.comparator { ChangeKind::Kept } else { ChangeKind::Unclear };
    }
    let more_is_asked = match (find_indicator(question.indicator.as_str()), now.comparator) {
        (Some(indicator), _) if indicator.direction == Direction::HigherIsBetter => new.get() > old.get(),
        (Some(indicator), _) if indicator.direction == Direction::LowerIsBetter => new.get() < old.get(),
        (_, Comparator::AtLeast) => new.get() > old.get(),
        (_, Comparator::AtMost | Comparator::Below) => new.get() < old.get(),
        _ => return ChangeKind::Unclear,
    };
    if more_is_asked { ChangeKind::Raised } else { ChangeKind::Lowered }
}
