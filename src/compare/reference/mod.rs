//! Reference lines: national goals, statutory values and national results that a figure can be held against. They come from
//! a table with sources and are judged by the same verdict as plans are; none of them is ever counted as a plan.

mod entry;
mod laws;
mod line;
mod lines;

pub use laws::{LawTerm, law_terms, term_of};
pub use line::{ReferenceKind, ReferenceLine, ReferenceSource, ReferenceStep, Validity};

use super::{
    question::Question,
    verdict::{Addressee, Footing, Reason, Sides, Verdict, YearBasis, verdict},
};
use crate::model::{Unit, find_indicator};

/// A line held against a question.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceFor {
    /// The line.
    pub line: ReferenceLine,
    /// How far it can be compared with the question, seen from the question.
    pub verdict: Verdict,
    /// What becomes of it.
    pub standing: ReferenceStanding,
}

/// What becomes of a line beside a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceStanding {
    /// It is drawn.
    Drawn,
    /// It is listed: the verdict says what differs.
    NotComparable,
    /// It is listed: a later goal has taken its place.
    Superseded,
    /// It is listed: a result of others is nothing to reach.
    Context,
}

/// Every line of the question's topic and sex, in the order of the table.
///
/// `unit` is the unit of the figures it is held against, the indicator's usual one if nothing is given. An indicator of a
/// plan's own has no lines.
///
/// ```
/// use kurabe::compare::{Question, ReferenceStanding, reference_lines};
/// use kurabe::model::{Condition, Population};
/// let question = Question {
///     indicator: "disability_employment_rate".into(),
///     population: Population::default(),
///     condition: Condition::default(),
/// };
/// let lines = reference_lines(&question, None);
/// let drawn: Vec<_> = lines.iter().filter(|one| one.standing == ReferenceStanding::Drawn).collect();
/// assert_eq!(drawn.len(), 1);
/// assert_eq!(drawn[0].line.steps.iter().map(|step| step.value.get()).collect::<Vec<_>>(), [2.6, 2.8, 3.0]);
/// ```
pub fn reference_lines(question: &Question, unit: Option<Unit>) -> Vec<ReferenceFor> {
    let Some(indicator) = find_indicator(question.indicator.as_str()) else { return Vec::new() };
    let asked = Footing::of_question(question, unit.unwrap_or(indicator.unit));
    lines::all()
        .filter(|line| {
            let topic = find_indicator(line.question.indicator.as_str()).map(|own| own.topic);
            topic == Some(indicator.topic) && line.question.population.sex == question.population.sex
        })
        .map(|line| {
            let verdict = line.verdict_from(&asked);
            let standing = line.standing(&verdict);
            ReferenceFor { line, verdict, standing }
        })
        .collect()
}

impl ReferenceLine {
    fn verdict_from(&self, asked: &Footing) -> Verdict {
        let years = |step: &ReferenceStep| match step.validity {
            Validity::Of(period) => YearBasis::of(period),
            Validity::By { .. } | Validity::InForce(..) => None,
        };
        let footing = Footing {
            year_basis: self.steps.first().and_then(years),
            document: self.key.into(),
            ..Footing::of_question(&self.question, self.unit)
        };
        let mut reasons = verdict(asked, &footing).reasons().to_vec();
        if !self.addressee.is_the_employer() {
            reasons.push(Reason::OtherAddressee(Sides::new(Addressee::StaffOfThePlan, self.addressee)));
        }
        Verdict::from(reasons)
    }

    fn standing(&self, verdict: &Verdict) -> ReferenceStanding {
        if self.kind == ReferenceKind::NationalResult {
            ReferenceStanding::Context
        } else if !verdict.is_comparable() {
            ReferenceStanding::NotComparable
        } else if self.is_superseded {
            ReferenceStanding::Superseded
        } else {
            ReferenceStanding::Drawn
        }
    }
}
