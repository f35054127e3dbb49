//! Why two figures are not the same thing: the closed list of reasons, each with the two things that differ. Sentences are
//! made in `text`; nothing here looks at words of a document.

use super::{
    addressee::Addressee,
    plan_end::PlanEnd,
    scheme_reason::SchemeReason,
    terms::{Comparability, Sides, Span, YearBasis},
};
use crate::model::{
    Among, Count, Date, GradeRange, IndicatorKey, LeaveCombination, LengthBand, Nature, Number, Period,
    Population, Unit,
};

/// A reason. The order is the order they are told in.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The posts counted reach differently far up or down the ladder.
    OtherGradeRange(Sides<Option<GradeRange>>),
    /// Only leaves of some length count.
    OtherMinimumLength(Sides<Option<LengthBand>>),
    /// Not all who are entitled are counted.
    OnlyAmong(Sides<Option<Among>>),
    /// Other leaves are taken together, or it is not said how.
    LeavesBundled(Sides<Option<LeaveCombination>>),
    /// Something else is counted, or it is counted among others.
    OtherDenominator(Sides<IndicatorKey>),
    /// Who is in the denominator depends on the document, and the documents are not the same.
    DenominatorByDocument,
    /// A total, or a number of people, against a figure per person.
    TotalVersusPerPerson(Sides<Nature>),
    /// A share against days or hours.
    RateVersusDays(Sides<Option<Unit>>),
    /// People who are there on a day against what happened in a year.
    StockVersusFlow(Sides<Nature>),
    /// At least one of the two is an opinion.
    SurveyOfOpinions(Sides<Nature>),
    /// Months, years and several years are spans of different length.
    OtherTimeSpan {
        /// The spans.
        spans: Sides<Span>,
        /// Whether the two are means per month and per year, which differ by exactly twelve.
        by_twelve: bool,
    },
    /// Fiscal years against calendar years, or it is not said which.
    FiscalVersusCalendarYear(Sides<Option<YearBasis>>),
    /// Counted as of different days of the year, or the day is stated for one of the two only.
    AsOfDate(Sides<Option<Date>>),
    /// At least one of the two is set against the year before, not at a value.
    RelativeTarget(Sides<bool>),
    /// At least one of the two has no number.
    NoNumber(Sides<bool>),
    /// So few people are counted that one of them moves the figure visibly.
    SmallDenominator(Sides<Counted>),
    /// The people are printed for one of two results only.
    DenominatorNotPrinted(Sides<Counted>),
    /// Results of different years.
    OtherYear(Sides<Period>),
    /// The series goes above 100, which happens where the years of birth and of leave differ: with its highest value. It holds
    /// for each year of the series, for all of them are counted so.
    AboveHundred(Sides<Option<Number>>),
    /// The plan counts otherwise than the plan before it.
    DefinitionChanged,
    /// The period of a plan is over, or another plan has taken its place.
    ExpiredPlan(Sides<PlanEnd>),
    /// Other people: sex, age, job group, or part of the organisation.
    StaffScope(Sides<Population>),
    /// Set for others, or counted among others, than the staff of a plan.
    OtherAddressee(Sides<Addressee>),
    /// Of two descriptions of a leave scheme.
    Scheme(SchemeReason),
}

/// Among how many people a figure was counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Counted {
    /// So many, as printed.
    Among(Count),
    /// The document does not print it.
    NotPrinted,
    /// Nobody was counted: it is a target, or a question as such.
    Nobody,
}

impl Reason {
    /// What this reason alone makes of a comparison.
    pub fn comparability(&self) -> Comparability {
        let note = match self {
            Self::Scheme(reason) => return reason.comparability(),
            Self::DenominatorByDocument
            | Self::FiscalVersusCalendarYear(_)
            | Self::AsOfDate(_)
            | Self::SmallDenominator(_)
            | Self::DenominatorNotPrinted(_)
            | Self::OtherYear(_)
            | Self::AboveHundred(_)
            | Self::ExpiredPlan(_) => true,
            // Two figures of the same shape can be read beside each other, as long as it is known what they are.
            Self::SurveyOfOpinions(sides) => sides.left == sides.right,
            Self::RelativeTarget(sides) => sides.left == sides.right,
            Self::LeavesBundled(sides) => sides.left == sides.right,
            Self::OtherAddressee(sides) => sides.overlap(),
            Self::OtherTimeSpan { by_twelve, .. } => *by_twelve,
            _ => false,
        };
        if note { Comparability::WithNote } else { Comparability::NotComparable }
    }

    /// The same reason seen from the other figure.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::OtherGradeRange(sides) => Self::OtherGradeRange(sides.turned()),
            Self::OtherMinimumLength(sides) => Self::OtherMinimumLength(sides.turned()),
            Self::OnlyAmong(sides) => Self::OnlyAmong(sides.turned()),
            Self::LeavesBundled(sides) => Self::LeavesBundled(sides.turned()),
            Self::OtherDenominator(sides) => Self::OtherDenominator(sides.turned()),
            Self::TotalVersusPerPerson(sides) => Self::TotalVersusPerPerson(sides.turned()),
            Self::RateVersusDays(sides) => Self::RateVersusDays(sides.turned()),
            Self::StockVersusFlow(sides) => Self::StockVersusFlow(sides.turned()),
            Self::SurveyOfOpinions(sides) => Self::SurveyOfOpinions(sides.turned()),
            Self::OtherTimeSpan { spans, by_twelve } => {
                Self::OtherTimeSpan { spans: spans.turned(), by_twelve }
            }
            Self::FiscalVersusCalendarYear(sides) => Self::FiscalVersusCalendarYear(sides.turned()),
            Self::AsOfDate(sides) => Self::AsOfDate(sides.turned()),
            Self::RelativeTarget(sides) => Self::RelativeTarget(sides.turned()),
            Self::NoNumber(sides) => Self::NoNumber(sides.turned()),
            Self::SmallDenominator(sides) => Self::SmallDenominator(sides.turned()),
            Self::DenominatorNotPrinted(sides) => Self::DenominatorNotPrinted(sides.turned()),
            Self::OtherYear(sides) => Self::OtherYear(sides.turned()),
            Self::AboveHundred(sides) => Self::AboveHundred(sides.turned()),
            Self::ExpiredPlan(sides) => Self::ExpiredPlan(sides.turned()),
            Self::StaffScope(sides) => Self::StaffScope(sides.turned()),
            Self::OtherAddressee(sides) => Self::OtherAddressee(sides.turned()),
            Self::Scheme(reason) => Self::Scheme(reason.turned()),
            Self::DenominatorByDocument | Self::DefinitionChanged => self,
        }
    }
}

/// Whether two figures can be compared, with every reason against it.
///
/// ```
/// use kurabe::compare::{Comparability, Reason, Verdict};
/// let verdict = Verdict::from(vec![Reason::DenominatorByDocument]);
/// assert_eq!(verdict.comparability(), Comparability::WithNote);
/// assert_eq!(Verdict::default().comparability(), Comparability::Same);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Verdict {
    reasons: Vec<Reason>,
}

impl From<Vec<Reason>> for Verdict {
    /// The weightiest reasons come first, otherwise the order stays.
    fn from(reasons: Vec<Reason>) -> Self {
        let reasons =
            super::super::order::in_order(reasons, |reason| std::cmp::Reverse(reason.comparability()));
        Self { reasons }
    }
}

impl Verdict {
    /// The reasons, the weightiest first; none when the figures answer the same question in the same way.
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// What the reasons amount to.
    pub fn comparability(&self) -> Comparability {
        self.reasons.first().map_or(Comparability::Same, Reason::comparability)
    }

    /// Whether a difference between the two figures means something.
    pub fn is_comparable(&self) -> bool {
        self.comparability() != Comparability::NotComparable
    }

    /// The same verdict seen from the other figure.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { reasons: self.reasons.into_iter().map(Reason::turned).collect() }
    }
}
