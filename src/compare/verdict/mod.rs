//! Whether two figures can be compared: every rule of comparability, in one place. The rules read the structure of the facts
//! (population, condition, unit, period, combination), never a printed word.

mod addressee;
mod footing;
mod plan_end;
mod reason;
mod scheme;
mod scheme_reason;
mod terms;

pub use addressee::Addressee;
pub use footing::{Footing, Shape};
pub use plan_end::PlanEnd;
pub use reason::{Counted, Reason, Verdict};
pub use scheme::{SchemeFooting, scheme_differences, scheme_verdict};
pub use scheme_reason::SchemeReason;
pub use terms::{Comparability, Sides, Span, YearBasis};

use super::question::Question;
use crate::model::{Nature, Period, Population};

/// Below this many people one of them moves a rate by more than five points.
const FEW_PEOPLE: f64 = 20.0;

/// Compares two figures.
///
/// ```
/// use kurabe::compare::{Comparability, Footing, Reason, verdict};
/// use kurabe::{load::load, model::{Date, PlanFacts}};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let facts = PlanFacts::new(load(&text, "onojo-2026.json").plans.remove(0).into());
/// let today = Date::new(2026, 11, 20).unwrap();
/// let leave = |length: bool| {
///     let asked = |target: &&kurabe::model::Target| {
///         target.indicator.as_str() == "childcare_leave_take_up_rate"
///             && target.population.key() == "male"
///             && target.condition.leave_length.is_some() == length
///     };
///     Footing::of_target(&facts, facts.plan().targets.iter().find(asked).unwrap(), today)
/// };
/// let verdict = verdict(&leave(true), &leave(false));
/// assert_eq!(verdict.comparability(), Comparability::NotComparable);
/// assert!(matches!(verdict.reasons()[0], Reason::OtherMinimumLength(_)));
/// ```
pub fn verdict(left: &Footing, right: &Footing) -> Verdict {
    let mut reasons = definition_reasons(&left.question, &right.question);
    let changed = left.document == right.document
        && left.of_previous_plan != right.of_previous_plan
        && !reasons.is_empty();
    reasons.extend(nature_reason(left, right));
    let means = left.nature() == Nature::MeanPerPerson && right.nature() == Nature::MeanPerPerson;
    reasons.extend(span_reason(left.span, right.span, means));
    reasons.extend(shape_reason(left, right));
    reasons.extend(changed.then_some(Reason::DefinitionChanged));
    reasons.extend(notes(left, right));
    Verdict::from(reasons)
}

/// Compares two questions as such: whether what answers the one can be measured against the other.
pub fn verdict_of_questions(left: &Question, right: &Question) -> Verdict {
    let mut reasons = definition_reasons(left, right);
    if left.indicator != right.indicator {
        let sides = Sides::new(left.indicator.clone(), right.indicator.clone());
        reasons.push(Reason::OtherDenominator(sides));
    }
    if left.condition.per != right.condition.per {
        let span = |question: &Question| match question.condition.per {
            Some(crate::model::Averaging::Month) => Span::Month,
            Some(crate::model::Averaging::Year) => Span::Year,
            None => Span::NotStated,
        };
        reasons.extend(span_reason(span(left), span(right), true));
    }
    Verdict::from(reasons)
}

/// Spans of different length. Only means can be turned from months into years.
fn span_reason(left: Span, right: Span, are_means: bool) -> Option<Reason> {
    let spans = Sides::differing(left, right)?;
    let month_and_year = matches!((left, right), (Span::Month, Span::Year) | (Span::Year, Span::Month));
    Some(Reason::OtherTimeSpan { spans, by_twelve: are_means && month_and_year })
}

/// What population and condition have differently.
fn definition_reasons(left: &Question, right: &Question) -> Vec<Reason> {
    let (people, others) = (&left.population, &right.population);
    let (condition, other) = (&left.condition, &right.condition);
    let scope = |population: &Population| Population { grade: None, ..population.clone() };
    let mut reasons = Vec::new();
    reasons.extend(Sides::differing(people.grade, others.grade).map(Reason::OtherGradeRange));
    reasons
        .extend(Sides::differing(condition.leave_length, other.leave_length).map(Reason::OtherMinimumLength));
    reasons.extend(Sides::differing(condition.among, other.among).map(Reason::OnlyAmong));
    reasons
        .extend(Sides::differing(condition.leaves.clone(), other.leaves.clone()).map(Reason::LeavesBundled));
    reasons.extend(Sides::differing(scope(people), scope(others)).map(Reason::StaffScope));
    reasons
}

/// What the indicators have differently; one reason is enough, the plainest.
fn nature_reason(left: &Footing, right: &Footing) -> Option<Reason> {
    let natures = Sides::new(left.nature(), right.nature());
    let units = Sides::new(left.unit, right.unit);
    let either = |nature: Nature| natures.left == nature || natures.right == nature;
    let is_share = |nature: Nature| nature.is_share_of_people() || nature == Nature::ShareOfDays;
    if either(Nature::Opinion) {
        return Some(Reason::SurveyOfOpinions(natures));
    }
    if natures.left == natures.right {
        if left.unit.is_some() && right.unit.is_some() && left.unit != right.unit {
            return Some(Reason::RateVersusDays(units));
        }
        let bundled = left.question.condition.leaves != right.question.condition.leaves;
        let keys = (&left.question.indicator, &right.question.indicator);
        return (keys.0 != keys.1 && !bundled)
            .then(|| Reason::OtherDenominator(Sides::new(keys.0.clone(), keys.1.clone())));
    }
    if either(Nature::State) {
        return None;
    }
    if either(Nature::Total) || either(Nature::Number) {
        return Some(Reason::TotalVersusPerPerson(natures));
    }
    if either(Nature::MeanPerPerson) && (is_share(natures.left) || is_share(natures.right)) {
        return Some(Reason::RateVersusDays(units));
    }
    if either(Nature::ShareOfStock) {
        return Some(Reason::StockVersusFlow(natures));
    }
    let keys = Sides::new(left.question.indicator.clone(), right.question.indicator.clone());
    Some(Reason::OtherDenominator(keys))
}

/// A number, a relation to the year before, or words.
fn shape_reason(left: &Footing, right: &Footing) -> Option<Reason> {
    let of = |shape: Shape| Sides::new(left.shape == shape, right.shape == shape);
    let (none, relative) = (of(Shape::NoNumber), of(Shape::Relative));
    if none.left || none.right {
        Some(Reason::NoNumber(none))
    } else if relative.left || relative.right {
        Some(Reason::RelativeTarget(relative))
    } else {
        None
    }
}

/// What does not stand in the way of comparing, and must be known.
fn notes(left: &Footing, right: &Footing) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let indicator = left.indicator().filter(|_| left.question.indicator == right.question.indicator);
    let apart = left.document != right.document;
    let leaves = &left.question.condition.leaves;
    let combination_is_open =
        leaves.as_ref().is_some_and(|leaves| leaves.combination == crate::model::Combination::NotStated);
    if apart && combination_is_open && *leaves == right.question.condition.leaves {
        reasons.push(Reason::LeavesBundled(Sides::new(leaves.clone(), leaves.clone())));
    }
    if apart && indicator.is_some_and(|indicator| indicator.denominator_by_document) {
        reasons.push(Reason::DenominatorByDocument);
    }
    let years = Sides::new(left.year_basis, right.year_basis);
    let open = indicator.is_some_and(|indicator| indicator.year_by_document)
        && apart
        && (years.left.is_none() || years.right.is_none());
    let differ = years.left.is_some() && years.right.is_some() && years.left != years.right;
    if open || differ {
        reasons.push(Reason::FiscalVersusCalendarYear(years));
    }
    let day = |footing: &Footing| footing.as_of.map(|day| (day.month(), day.day()));
    let stocks = left.nature() == Nature::ShareOfStock && right.nature() == Nature::ShareOfStock;
    if stocks && day(left) != day(right) && left.shape == right.shape {
        reasons.push(Reason::AsOfDate(Sides::new(left.as_of, right.as_of)));
    }
    reasons.extend(year_of_results(left, right).filter(|_| apart).map(Reason::OtherYear));
    let counted = Sides::new(left.counted, right.counted);
    let few = |counted: Counted| matches!(counted, Counted::Among(count) if count.get() < FEW_PEOPLE);
    let are_shares = left.nature().is_share_of_people() && right.nature().is_share_of_people();
    let one_is_missing = matches!(
        (left.counted, right.counted),
        (Counted::Among(_), Counted::NotPrinted) | (Counted::NotPrinted, Counted::Among(_))
    );
    let one_is_missing = apart && are_shares && one_is_missing;
    reasons.extend(one_is_missing.then_some(Reason::DenominatorNotPrinted(counted)));
    reasons.extend((few(counted.left) || few(counted.right)).then_some(Reason::SmallDenominator(counted)));
    let above = Sides::new(left.above_hundred, right.above_hundred);
    let one_is_above = above.left.is_some() || above.right.is_some();
    reasons.extend(one_is_above.then_some(Reason::AboveHundred(above)));
    reasons.extend(expired(left.end, right.end).filter(|_| apart));
    reasons
}

/// The years of two results, where they are not the same one.
fn year_of_results(left: &Footing, right: &Footing) -> Option<Sides<Period>> {
    let sides = Sides::new(left.period?, right.period?);
    (sides.left.fiscal_year() != sides.right.fiscal_year()).then_some(sides)
}

/// That one of the plans is over, where it is.
fn expired(left: PlanEnd, right: PlanEnd) -> Option<Reason> {
    (left.is_over() || right.is_over()).then_some(Reason::ExpiredPlan(Sides::new(left, right)))
}
