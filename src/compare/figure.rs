//! The figures that stand for a plan in a comparison: for each question its leading target and its latest result, each
//! with its footing. Verdicts are given between figures, whatever table they are shown in.

use super::{column::Column, column::Slot, verdict::Footing};
use crate::model::{Asked, Date, Heading, Question, ResultRef, StatedTarget};

/// A target or a result that stands for its plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Which plan.
    pub slot: Slot,
    /// The target or the result.
    pub fact: Fact,
    /// What it stands on; its question is the question of the figure.
    pub footing: Footing,
    /// What its question stands under.
    heading: Heading,
}

/// What a figure is.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// The last target of the plan for the question, with its due years.
    Target(StatedTarget),
    /// The latest result for the question.
    Result(ResultRef),
}

impl Figure {
    /// Whether it is a target.
    pub fn is_target(&self) -> bool {
        matches!(self.fact, Fact::Target(_))
    }

    /// What it asks or answers.
    pub fn question(&self) -> &Question {
        &self.footing.question
    }

    /// A target of a plan.
    pub(super) fn of_target(column: &Column, asked: &Asked, target: &StatedTarget, today: Date) -> Self {
        let footing = Footing::of_target(&column.facts, &target.target, today);
        let (fact, heading) = (Fact::Target(target.clone()), asked.heading.clone());
        Self { slot: column.slot, footing, fact, heading }
    }

    /// A result of a plan.
    fn of_result(column: &Column, asked: &Asked, result: &ResultRef) -> Self {
        let footing = Footing::of_observation(&column.facts, result);
        let (fact, heading) = (Fact::Result(result.clone()), asked.heading.clone());
        Self { slot: column.slot, footing, fact, heading }
    }
}

/// The figures of a plan for a question.
#[derive(Debug, Default)]
pub(super) struct OwnFigures {
    /// Its leading target.
    pub target: Option<Figure>,
    /// Its latest result.
    pub result: Option<Figure>,
}

impl OwnFigures {
    /// The figures of a plan for one of its questions.
    pub(super) fn of(column: &Column, asked: &Asked, today: Date) -> Self {
        let (lead, latest) = (asked.stated.first(), asked.latest.as_ref());
        Self {
            target: lead.map(|target| Figure::of_target(column, asked, target, today)),
            result: latest.map(|result| Figure::of_result(column, asked, result)),
        }
    }

    /// The figure of a kind.
    pub(super) fn of_kind(&self, is_target: bool) -> Option<&Figure> {
        if is_target { self.target.as_ref() } else { self.result.as_ref() }
    }

    /// Both, the target first.
    pub(super) fn each(&self) -> impl Iterator<Item = &Figure> {
        self.target.iter().chain(&self.result)
    }
}

/// The figures of the chosen plans: a target and a result at most for each plan and question.
pub(super) struct Figures<'a> {
    columns: &'a [Column],
    /// For each column those of each of its questions, in their order.
    of_columns: Vec<Vec<OwnFigures>>,
}

/// The figures of the chosen plans.
pub(super) fn figures(columns: &[Column], today: Date) -> Figures<'_> {
    let of_column = |column: &Column| {
        column.facts.all().iter().map(|asked| OwnFigures::of(column, asked, today)).collect()
    };
    Figures { columns, of_columns: columns.iter().map(of_column).collect() }
}

impl Figures<'_> {
    /// What the plan in a column has for a question.
    pub(super) fn own(&self, slot: Slot, question: &Question) -> Option<&OwnFigures> {
        let (column, own) =
            self.columns.iter().zip(&self.of_columns).find(|(column, _)| column.slot == slot)?;
        own.get(column.facts.id_of(question)?.place())
    }

    /// For each other plan the figures of the same kind under the heading of a figure, by question.
    pub(super) fn near<'a>(
        &'a self,
        figure: &'a Figure,
    ) -> impl Iterator<Item = impl Iterator<Item = &'a Figure>> {
        let others = self.columns.iter().zip(&self.of_columns);
        others.filter(move |(column, _)| column.slot != figure.slot).map(move |(column, own)| {
            let near = column.facts.under(&figure.heading).filter_map(move |id| own.get(id.place()));
            near.filter_map(move |own| own.of_kind(figure.is_target()))
        })
    }
}
