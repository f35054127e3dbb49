//! What a figure stands on: its question, and how it was counted, dated and set. Two figures are compared by their
//! footings alone, so that a target, a result and a national goal are judged by one set of rules.

use std::rc::Rc;

use super::{
    plan_end::PlanEnd,
    reason::Counted,
    terms::{Span, YearBasis},
};
use crate::{
    compare::question::Question,
    model::{
        Averaging, Comparator, Date, Indicator, Nature, Number, Observation, Period, PlanFacts, Stage,
        Target, Topic, Unit, find_indicator,
    },
};

/// What decides whether a figure can be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Footing {
    /// What is asked.
    pub question: Question,
    /// Unit of the figure; nothing where it has no number.
    pub unit: Option<Unit>,
    /// The highest result of its series, where that is a rate above 100; nothing for a target.
    pub above_hundred: Option<Number>,
    /// What shape the figure has.
    pub shape: Shape,
    /// People it was counted among.
    pub counted: Counted,
    /// The time a result speaks of; nothing for a target.
    pub period: Option<Period>,
    /// The span of time it speaks of.
    pub span: Span,
    /// How its year is counted, where that is known.
    pub year_basis: Option<YearBasis>,
    /// The day it was counted on, where stated.
    pub as_of: Option<Date>,
    /// The document it comes from: id of the plan, or of a reference line.
    pub document: Rc<str>,
    /// Whether the plan that set it is over.
    pub end: PlanEnd,
    /// Whether the plan before set it.
    pub of_previous_plan: bool,
}

/// What shape a figure has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A number.
    Number,
    /// No worse than the year before.
    Relative,
    /// Words, a direction, or an empty cell.
    NoNumber,
}

impl Footing {
    /// The footing of a target. `today` decides whether the plan is over.
    pub fn of_target(facts: &PlanFacts, target: &Target, today: Date) -> Self {
        let (plan, question) = (facts.plan(), Question::of_target(target));
        let measured = facts.first_of_indicator(&target.indicator);
        let of_previous_plan = target.stage == Stage::PreviousPlan;
        let end = if of_previous_plan {
            PlanEnd::of_predecessor(plan, today)
        } else {
            PlanEnd::of(&plan.period, today)
        };
        let shape = match target.comparator {
            Comparator::NoWorseThanPreviousYear => Shape::Relative,
            _ if target.value.is_some() => Shape::Number,
            _ => Shape::NoNumber,
        };
        Self {
            unit: target.unit,
            above_hundred: None,
            shape,
            counted: Counted::Nobody,
            period: None,
            span: span(&question, None),
            year_basis: measured.and_then(|one| YearBasis::of(one.period)),
            as_of: None,
            document: facts.document(),
            end,
            of_previous_plan,
            question,
        }
    }

    /// The footing of a result.
    pub fn of_observation(facts: &PlanFacts, observation: &Observation) -> Self {
        let question = Question::of_observation(observation);
        let as_of = observation.as_of.or(match observation.period {
            Period::Date(day) => Some(day),
            _ => None,
        });
        Self {
            unit: observation.unit,
            above_hundred: above_hundred(facts, &question),
            shape: if observation.value.is_some() { Shape::Number } else { Shape::NoNumber },
            counted: observation.denominator.map_or(Counted::NotPrinted, Counted::Among),
            period: Some(observation.period),
            span: span(&question, Some(observation.period)),
            year_basis: YearBasis::of(observation.period),
            as_of,
            document: facts.document(),
            end: PlanEnd::NoPlan,
            of_previous_plan: false,
            question,
        }
    }

    /// The footing of a question as such: of a number in this unit of which nothing else is known yet.
    pub fn of_question(question: &Question, unit: Unit) -> Self {
        Self {
            unit: Some(unit),
            above_hundred: None,
            shape: Shape::Number,
            counted: Counted::Nobody,
            period: None,
            span: span(question, None),
            year_basis: None,
            as_of: None,
            document: "".into(),
            end: PlanEnd::NoPlan,
            of_previous_plan: false,
            question: question.clone(),
        }
    }

    /// What the catalogue says about the indicator.
    pub(super) fn indicator(&self) -> Option<&'static Indicator> {
        find_indicator(self.question.indicator.as_str())
    }

    /// What kind of number the indicator gives. For an indicator of the plan's own only its unit is known.
    pub fn nature(&self) -> Nature {
        self.indicator().map_or(
            match self.unit {
                Some(Unit::Percent) => Nature::TakeUpRate,
                Some(Unit::Persons | Unit::Cases | Unit::Times) => Nature::Number,
                Some(Unit::Hours | Unit::Days | Unit::Years) => Nature::MeanPerPerson,
                None => Nature::State,
            },
            |indicator| indicator.nature,
        )
    }

    /// What it is about; nothing for an indicator of the plan's own.
    pub fn topic(&self) -> Option<Topic> {
        self.indicator().map(|indicator| indicator.topic)
    }
}

/// The highest result of a plan's series that is a rate above 100. One such year shows how all of them are counted.
fn above_hundred(facts: &PlanFacts, question: &Question) -> Option<Number> {
    facts.asked(question)?.highest_rate.filter(|value| value.get() > 100.0)
}

/// A mean says over which span it is taken; any other figure speaks of its period.
fn span(question: &Question, period: Option<Period>) -> Span {
    let mean = |per| match per {
        Averaging::Month => Span::Month,
        Averaging::Year => Span::Year,
    };
    let is_mean =
        find_indicator(question.indicator.as_str()).is_some_and(|indicator| indicator.span_is_condition);
    match (question.condition.per, period) {
        (Some(per), _) => mean(per),
        (None, _) if is_mean => Span::NotStated,
        (None, Some(Period::Month { .. })) => Span::Month,
        (None, Some(Period::Range(..))) => Span::SeveralYears,
        (None, _) => Span::Year,
    }
}
