//! Reference lines: national goals, statutory values and national results that a figure can be held against. They come from
//! a table with sources and are judged by the same verdict as plans are; none of them is ever counted as a plan.

mod entry;
mod laws;
mod lines;

pub use laws::{LawTerm, law_terms, term_of};

use super::{
    question::Question,
    verdict::{Footing, Reason, Sides, Verdict, YearBasis, verdict},
};
use crate::model::{Comparator, Date, Names, Number, Period, Unit, find_indicator};

/// A value set or found outside of the plans.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceLine {
    /// Its name in links and exports; stable.
    pub key: &'static str,
    /// What it is called.
    pub name: Names,
    /// What kind of line it is.
    pub kind: ReferenceKind,
    /// The question it answers.
    pub question: Question,
    /// What a figure must be, seen from the value; [`Comparator::Exactly`] for a result.
    pub comparator: Comparator,
    /// True where the source states a bare value and the comparator is our reading of it.
    pub comparator_is_our_reading: bool,
    /// Unit of its values.
    pub unit: Unit,
    /// Its values, in order of time: one, or one after the other where the law changed it.
    pub steps: Vec<ReferenceStep>,
    /// Whom it addresses, or among whom a result was counted.
    pub addressee: Addressee,
    /// Where it is stated.
    pub source: ReferenceSource,
    /// Whether a later goal has taken its place.
    pub is_superseded: bool,
}

/// A value of a line, and when it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReferenceStep {
    /// The value, in the unit of the line.
    pub value: Number,
    /// When it holds.
    pub validity: Validity,
}

/// When a value holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// From the first day to the last. Without a first day only the end is confirmed; without a last one it goes on.
    InForce(Option<Date>, Option<Date>),
    /// To be reached by a year, in the calendar it is printed in; the day it was decided where that is known.
    By {
        /// The day of the decision.
        decided: Option<Date>,
        /// The year.
        due: Period,
    },
    /// Counted in a year.
    Of(Period),
}

/// What kind of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceKind {
    /// What the national government aims at.
    NationalGoal,
    /// A rate that the law demands of an employer.
    StatutoryRate,
    /// What nobody may be ordered to exceed.
    LegalCap,
    /// What was counted all over the country: context, not something to reach.
    NationalResult,
}

/// Whom a figure is asked of. A plan speaks of [`Addressee::StaffOfThePlan`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// The staff whom a plan covers.
    StaffOfThePlan,
    /// National and local public servants in general administrative full-time service (一般職・一般行政部門常勤).
    GeneralAdministrativeStaff,
    /// Local public servants (地方公務員).
    LocalPublicServants,
    /// The state and local governments as employers (国・地方公共団体).
    Governments,
    /// Each person alone, not the staff as a whole.
    EachPerson,
    /// Private employers.
    PrivateEmployers,
    /// Prefectures.
    Prefectures,
    /// Boards of education of prefectures and the like.
    PrefecturalBoardsOfEducation,
    /// All local governments: prefectures, designated cities and municipalities together.
    AllLocalGovernments,
    /// All cities, wards, towns and villages but designated cities (市区町村).
    AllMunicipalities,
    /// The source names nobody.
    NotStated,
}

impl Addressee {
    /// Whether the staff of a municipality are addressed, all of them or a part.
    fn includes_municipal_staff(self) -> bool {
        matches!(
            self,
            Self::StaffOfThePlan
                | Self::GeneralAdministrativeStaff
                | Self::LocalPublicServants
                | Self::Governments
                | Self::AllLocalGovernments
                | Self::AllMunicipalities
        )
    }

    /// Whether a municipality is addressed as it is, so that nothing has to be said.
    fn is_the_employer(self) -> bool {
        matches!(self, Self::StaffOfThePlan | Self::LocalPublicServants | Self::Governments)
    }
}

impl Sides<Addressee> {
    /// Whether both include the staff of a municipality.
    pub(super) fn overlap(self) -> bool {
        self.left.includes_municipal_staff() && self.right.includes_municipal_staff()
    }
}

/// Where a line is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReferenceSource {
    /// What it is.
    pub title: Names,
    /// The page, http or https.
    pub url: &'static str,
    /// The day on which the values were read there, as plan files write days.
    pub read: &'static str,
}

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
