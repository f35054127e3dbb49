//! A plan against the plan before it: which targets were raised, lowered, kept, dropped or asked in another way.

use std::rc::Rc;

use super::{
    column::{Column, Slot},
    verdict::{Footing, Verdict, verdict},
};
use crate::model::{Comparator, Dataset, Date, Direction, PlanFacts, Question, Stage, StatedTarget};

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
    pub question: Rc<Question>,
    /// The target of the plan before.
    pub before: Option<StatedTarget>,
    /// The question it asked.
    pub question_before: Option<Rc<Question>>,
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
            let changes = changes(&column.facts, dataset, today);
            (!changes.is_empty()).then_some(Succession { slot: column.slot, changes })
        })
        .collect()
}

fn changes(plan: &PlanFacts, dataset: &Dataset, today: Date) -> Vec<Change> {
    let other = dataset.predecessor(plan.plan());
    let in_plan = |previous: bool| -> Vec<(Rc<Question>, StatedTarget)> {
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
        question: Rc::clone(&question),
        question_before: Some(question),
        before: Some(target),
        now: None,
        verdict: Verdict::default(),
    }));
    changes
}

/// The leading target of each question among those of some stages: the last one the plan sets.
fn leading(plan: &PlanFacts, stage: &dyn Fn(Stage) -> bool) -> Vec<(Rc<Question>, StatedTarget)> {
    let asked = plan.all().iter();
    let lead = asked.filter_map(|asked| {
        let target = asked.stated.iter().find(|one| stage(one.target.stage))?;
        Some((Rc::clone(&asked.question), target.clone()))
    });
    lead.collect()
}

/// Whether one question can be another wording of the other: the same indicator, for the same posts.
fn is_alike(question: &Question, other: &Question) -> bool {
    question.indicator == other.indicator && question.population == other.population
}

fn change(
    (plan, source): (&PlanFacts, &PlanFacts),
    question: Rc<Question>,
    held: Option<(Rc<Question>, StatedTarget)>,
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
        direction_of_change(plan.plan().direction(&question.indicator), &before, &now)
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
fn direction_of_change(direction: Direction, before: &StatedTarget, now: &StatedTarget) -> ChangeKind {
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
    let more_is_asked = match (direction, now.comparator) {
        (Direction::HigherIsBetter, _) => new.get() > old.get(),
        (Direction::LowerIsBetter, _) => new.get() < old.get(),
        (_, Comparator::AtLeast) => new.get() > old.get(),
        (_, Comparator::AtMost | Comparator::Below) => new.get() < old.get(),
        _ => return ChangeKind::Unclear,
    };
    if more_is_asked { ChangeKind::Raised } else { ChangeKind::Lowered }
}
