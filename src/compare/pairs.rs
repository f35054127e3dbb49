//! Every pair of figures that a reader of one question might compare, with its verdict: between plans, between a target and
//! the plan's own result, between a plan and the plan before it, and along a plan's own series.

use super::{
    column::{Column, Slot},
    figure::{Figure, OwnFigures},
    order::in_order,
    verdict::{Footing, Reason, Verdict, verdict},
};
use crate::model::{Asked, Date, Question, QuestionId, Stage, StatedTarget};

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

/// Everything the chosen plans have for a question, compared. Only the figures under its heading are looked at.
pub fn comparison(columns: &[Column], question: &Question, today: Date) -> Comparison {
    let plans: Vec<Under> = columns.iter().map(|column| Under::of(column, question, today)).collect();
    let mut pairs = Vec::new();
    for (place, plan) in plans.iter().enumerate() {
        for figure in plan.own.each() {
            for (other_place, other) in plans.iter().enumerate().filter(|(other, _)| *other != place) {
                let kind = if figure.is_target() { PairKind::Targets } else { PairKind::Results };
                match other.own.of_kind(figure.is_target()) {
                    // Each pair of the row once.
                    Some(own) if other_place > place => pairs.push(pair(kind, figure, own)),
                    Some(_) => {}
                    // A neighbouring question only for a plan that has no such figure in the row itself.
                    None => {
                        let near = other.near.iter().filter_map(|near| near.of_kind(figure.is_target()));
                        pairs.extend(near.map(|near| pair(kind, figure, near)));
                    }
                }
            }
        }
    }
    for (column, plan) in columns.iter().zip(&plans) {
        pairs.extend(own_result(column, &plan.own, question, today));
        pairs.extend(generations(column, question, today));
    }
    let pairs = in_order(pairs, |pair| pair.kind);
    Comparison { pairs, series: columns.iter().filter_map(|column| series(column, question)).collect() }
}

/// What a plan has under the heading of a question.
struct Under {
    /// For the question itself.
    own: OwnFigures,
    /// For the other questions under its heading, in order.
    near: Vec<OwnFigures>,
}

impl Under {
    fn of(column: &Column, question: &Question, today: Date) -> Self {
        let figures = |asked: &Asked| OwnFigures::of(column, asked, today);
        let others = near(column, question).into_iter().filter(|asked| *asked.question != *question);
        Self {
            own: column.asked(question).map(figures).unwrap_or_default(),
            near: others.map(figures).collect(),
        }
    }
}

/// The questions of a plan under the heading of another, in order.
fn near<'a>(column: &'a Column, question: &Question) -> Vec<&'a Asked> {
    let heading = question.heading();
    column.facts.under(&heading).filter_map(|id: QuestionId| column.facts.get(id)).collect()
}

fn pair(kind: PairKind, left: &Figure, right: &Figure) -> Pair {
    let verdict = verdict(&left.footing, &right.footing);
    Pair { kind, left: left.clone(), right: right.clone(), verdict }
}

/// The plan's target beside its latest result: of the same question, else of the nearest one, which must not be read as
/// attainment.
fn own_result(column: &Column, own: &OwnFigures, question: &Question, today: Date) -> Option<Pair> {
    let target = own.target.as_ref()?;
    if let Some(result) = &own.result {
        return Some(pair(PairKind::TargetAndResult, target, result));
    }
    let other = column.facts.wordings(question).iter().find(|asked| asked.latest.is_some())?;
    Some(pair(PairKind::TargetAndResult, target, OwnFigures::of(column, other, today).result.as_ref()?))
}

/// The plan's target beside the target of the plan before it, where one of the two asks this question.
fn generations(column: &Column, question: &Question, today: Date) -> Option<Pair> {
    let of = |asked: &Asked, previous: bool| {
        let is_meant = |one: &&StatedTarget| (one.target.stage == Stage::PreviousPlan) == previous;
        let target = asked.stated.iter().find(is_meant)?;
        Some(Figure::of_target(column, asked, target, today))
    };
    let asked = column.asked(question);
    let own = |previous: bool| asked.and_then(|asked| of(asked, previous));
    let (now, before) = (own(false), own(true));
    if now.is_none() && before.is_none() {
        return None;
    }
    // The questions under the heading in the order in which the plan lists their targets.
    let others = in_order(near(column, question), |asked| asked.targets.first().map(|target| target.place()));
    let other = |previous: bool| others.iter().find_map(|asked| of(asked, previous));
    let now = now.or_else(|| other(false))?;
    let before = before.or_else(|| other(true))?;
    Some(pair(PairKind::Generations, &now, &before))
}

/// The reasons between neighbouring results of one plan.
fn series(column: &Column, question: &Question) -> Option<SeriesVerdict> {
    let results = &column.asked(question)?.results;
    let known = results.iter().filter(|one| one.value.is_some());
    let footings: Vec<_> = known.map(|one| Footing::of_observation(&column.facts, one)).collect();
    let mut reasons: Vec<Reason> = Vec::new();
    for (earlier, later) in footings.iter().zip(footings.iter().skip(1)) {
        for reason in verdict(earlier, later).reasons() {
            let is_new = |held: &Reason| std::mem::discriminant(held) != std::mem::discriminant(reason);
            if reasons.iter().all(is_new) {
                reasons.push(reason.clone());
            }
        }
    }
    (!reasons.is_empty()).then(|| SeriesVerdict { slot: column.slot, verdict: Verdict::from(reasons) })
}
