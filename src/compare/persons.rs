//! What a percentage means in people: how many it takes today, how many there are, how many more. Only for shares of which
//! the document prints the people they are counted among.

use super::{
    Converted,
    chance::is_of_whole_people,
    convert::by_length,
    progress::{Closed, Goal, ProgressRow, Way},
    question::Question,
    verdict::{Comparability, verdict_of_questions},
};
use crate::model::{Comparator, Condition, Count, Date, FiscalYear, Observation, Period, Plan, Target, Unit};

/// A target in people, as if it were due among those counted last.
#[derive(Debug, Clone, PartialEq)]
pub struct Persons {
    /// People the share is taken of.
    pub base: Count,
    /// When they were counted.
    pub period: Period,
    /// The day they were counted on, where the document states it besides the year.
    pub as_of: Option<Date>,
    /// People it takes.
    pub needed: Count,
    /// People there are at the latest result; nothing where the base is printed with another question, which has another
    /// numerator, and nothing tells how many of those count.
    pub now: Option<Count>,
    /// Whether how many there are follows from the lengths of the leaves taken.
    pub from_lengths: bool,
    /// What is missing; nothing where it is not known how many there are.
    pub change: Option<PersonsChange>,
    /// True where the printed rate meets the target and the people behind it do not quite: it was rounded up to the target.
    pub met_by_rounding: bool,
    /// The question the base is printed with, where that is another one.
    pub base_from: Option<Question>,
}

/// The way from how many there are to how many it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PersonsChange {
    /// So many more.
    More(Count),
    /// So many fewer.
    Fewer(Count),
    /// As many as it takes, or better by so many.
    Enough(Count),
}

/// How many people a target means; nothing for what is no share of people, and where no base is known.
///
/// The base is that of the latest result of the target's question. Failing that it is that of a result for which only other
/// leaves count, by length or kind: the same people are entitled. Those who wish, or need, are other people than all who
/// could, so that such a target has no base but its own. How many of the leaves count follows from the distribution of their
/// lengths, where the document prints that of the same year.
///
/// `until` is the last year whose results count: those of later years are another plan's.
///
/// ```
/// use kurabe::compare::{PersonsChange, persons};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let plan = kurabe::load::load(&text, "onojo-2026.json").plans.remove(0);
/// let asked = |one: &&kurabe::model::Target| one.value.is_some_and(|value| value.get() == 28.0);
/// let persons = persons(&plan, plan.targets.iter().find(asked).unwrap(), None).unwrap();
/// assert_eq!((persons.base.get(), persons.needed.get(), persons.now.unwrap().get()), (64.0, 18.0, 11.0));
/// assert!(matches!(persons.change, Some(PersonsChange::More(seven)) if seven.get() == 7.0));
/// ```
pub fn persons(plan: &Plan, target: &Target, until: Option<FiscalYear>) -> Option<Persons> {
    let question = Question::of_target(target);
    if target.unit != Some(Unit::Percent) || !is_of_whole_people(&question) {
        return None;
    }
    let goal = Goal::of(target, plan.direction(&question.indicator)).ok()?;
    let same = |one: &Observation| {
        verdict_of_questions(&question, &Question::of_observation(one)).comparability() == Comparability::Same
    };
    let counts = |one: &Observation| until.is_none_or(|last| one.period.fiscal_year() <= last);
    let own = latest_counted(plan, |one| counts(one) && same(one));
    let of_other = || {
        latest_counted(plan, |one| counts(one) && has_same_base(&question, &Question::of_observation(one)))
    };
    let counted = own.or_else(of_other)?;
    let base = counted.denominator?;
    let needed = people(goal.value.get() * base.get() / 100.0, target.comparator, goal.way)?;
    let by_lengths = if own.is_none() { long_enough(plan, counted, &question) } else { None };
    let now = own.and_then(|one| one.numerator).or(by_lengths);
    let met = own.and_then(|one| one.value).is_some_and(|value| goal.is_met(value));
    let met_about = met && target.comparator == Comparator::About;
    let change = now.and_then(|now| change(now.get(), needed.get(), goal.way)).map(|change| match change {
        // What rounds to "about" a value meets it.
        PersonsChange::More(apart) | PersonsChange::Fewer(apart) if met_about => PersonsChange::Enough(apart),
        other => other,
    });
    Some(Persons {
        base,
        period: counted.period,
        as_of: counted.as_of,
        needed,
        now,
        from_lengths: by_lengths.is_some(),
        change,
        met_by_rounding: met && matches!(change, Some(PersonsChange::More(_) | PersonsChange::Fewer(_))),
        base_from: own.is_none().then(|| Question::of_observation(counted)),
    })
}

/// How many people the target of a row means: the base is that of the result it is judged by, or of the plan's last before it
/// is closed.
pub fn persons_of(plan: &Plan, row: &ProgressRow) -> Option<Persons> {
    let of_latest = row.latest.and_then(|latest| latest.period).map(Period::fiscal_year);
    persons(plan, &row.target.target, of_latest.or(row.closed.and_then(Closed::year)))
}

/// Of those who took leave, the people whose leave was long enough. Shares are printed rounded, so that they come to whole
/// people only nearly.
fn long_enough(plan: &Plan, counted: &Observation, question: &Question) -> Option<Count> {
    let same_leaves = Question::of_observation(counted).condition.leaves == question.condition.leaves;
    let band = question.condition.leave_length.filter(|_| same_leaves)?;
    let Converted::ByLength { share, .. } = by_length(plan, counted, band)? else { return None };
    let exact = counted.numerator?.get() * share.get() / 100.0;
    ((exact - exact.round()).abs() < 0.1).then(|| Count::new(exact.round()))?
}

/// The latest result that prints a base of whole people. Sums over years count nobody who is there now.
fn latest_counted(plan: &Plan, asked: impl Fn(&Observation) -> bool) -> Option<&Observation> {
    let whole = |count: Count| count.get() >= 1.0 && count.get().fract() == 0.0;
    plan.observations
        .iter()
        .filter(|one| one.denominator.is_some_and(whole))
        .filter(|one| !matches!(one.period, Period::Range(..) | Period::Month { .. }))
        .filter(|one| asked(one))
        .max_by_key(|one| one.period)
}

fn has_same_base(question: &Question, other: &Question) -> bool {
    let entitled =
        |condition: &Condition| Condition { leave_length: None, leaves: None, ..condition.clone() };
    question.indicator == other.indicator
        && question.population == other.population
        && entitled(&question.condition) == entitled(&other.condition)
}

/// Whole people for a part of people: enough of them upwards, not too many downwards. 8.8 % of 375 is 33 although
/// floating point makes it a little more.
fn people(exact: f64, comparator: Comparator, way: Way) -> Option<Count> {
    let nearest = exact.round();
    let is_whole = (exact - nearest).abs() < 1e-6;
    Count::new(match (comparator, way) {
        (Comparator::About | Comparator::Exactly, _) | (_, Way::Toward(_)) => nearest,
        (Comparator::Below, _) if is_whole => (nearest - 1.0).max(0.0),
        _ if is_whole => nearest,
        (_, Way::Up) => exact.ceil(),
        (_, Way::Down) => exact.floor(),
    })
}

fn change(now: f64, needed: f64, way: Way) -> Option<PersonsChange> {
    let apart = Count::new((needed - now).abs())?;
    Some(match way {
        _ if needed == now => PersonsChange::Enough(apart),
        Way::Up if needed < now => PersonsChange::Enough(apart),
        Way::Down if needed > now => PersonsChange::Enough(apart),
        _ if needed > now => PersonsChange::More(apart),
        _ => PersonsChange::Fewer(apart),
    })
}
