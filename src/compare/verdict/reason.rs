//! Why two figures are not the same thing: the closed list of reasons, each with the two things that differ. Sentences are
//! made in `text`; nothing here looks at words of a document.

use super::scheme::SchemeReason;
use crate::{
    compare::reference::Addressee,
    model::{
        Among, Count, Date, FiscalYear, GradeRange, IndicatorKey, LeaveCombination, LengthBand, Nature,
        Number, Period, Plan, PlanPeriod, Population, Unit,
    },
};

/// What two figures have differently. Where a figure has nothing of the kind, the side is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sides<T> {
    /// Of the first figure.
    pub left: T,
    /// Of the second figure.
    pub right: T,
}

impl<T> Sides<T> {
    /// Both sides.
    pub fn new(left: T, right: T) -> Self {
        Self { left, right }
    }

    pub(super) fn turned(self) -> Self {
        Self { left: self.right, right: self.left }
    }
}

impl<T: PartialEq> Sides<T> {
    /// The two sides, unless they are equal.
    pub(super) fn differing(left: T, right: T) -> Option<Self> {
        (left != right).then_some(Self { left, right })
    }
}

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

/// How the period of a plan stands to the day of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanEnd {
    /// Its last year is stated and not over.
    Running,
    /// The document states no end.
    NotStated,
    /// It ended with this fiscal year.
    Ended(FiscalYear),
    /// Its end is not stated, but another plan has taken its place, from this fiscal year where that is known.
    Replaced(Option<FiscalYear>),
    /// No plan set the figure.
    NoPlan,
}

impl PlanEnd {
    /// The end of a plan's own period.
    ///
    /// ```
    /// use kurabe::{compare::PlanEnd, model::{Date, PlanPeriod}};
    /// let today = Date::new(2026, 11, 20).unwrap();
    /// assert_eq!(PlanEnd::of(&PlanPeriod::default(), today), PlanEnd::NotStated);
    /// ```
    pub fn of(period: &PlanPeriod, today: Date) -> Self {
        match (period.ended_before(today), period.to) {
            (Some(year), _) => Self::Ended(year),
            (None, Some(_)) => Self::Running,
            (None, None) => Self::NotStated,
        }
    }

    /// The end of the plan before this one. What this plan follows is over from its first year on, whether or not the document
    /// says when it ended.
    pub(super) fn of_predecessor(plan: &Plan, today: Date) -> Self {
        let period = plan.predecessor.as_ref().map(|one| &one.period);
        match period.map_or(Self::NotStated, |period| Self::of(period, today)) {
            Self::NotStated if plan.period.from.is_none_or(|from| from <= today.fiscal_year()) => {
                Self::Replaced(plan.period.from)
            }
            end => end,
        }
    }

    /// Whether the plan is known to be over.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Ended(_) | Self::Replaced(_))
    }
}

/// Spans of time a figure can speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// A month, or a mean per month.
    Month,
    /// A year, or a mean per year.
    Year,
    /// Several years taken together.
    SeveralYears,
    /// The document does not say.
    NotStated,
}

/// How years are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearBasis {
    /// 1 April to 31 March.
    Fiscal,
    /// 1 January to 31 December.
    Calendar,
}

impl YearBasis {
    /// How the year of a period is counted; nothing for days and months, which are in no year more than in another.
    pub fn of(period: Period) -> Option<Self> {
        match period {
            Period::FiscalYear(_) | Period::Range(..) => Some(Self::Fiscal),
            Period::CalendarYear(_) => Some(Self::Calendar),
            Period::Month { .. } | Period::Date(_) => None,
        }
    }
}

/// How far two figures can be compared; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparability {
    /// The same question, counted the same way as far as the documents say.
    Same,
    /// The same question, with something a reader must know.
    WithNote,
    /// Different questions: neither a difference nor a rank means anything.
    NotComparable,
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
