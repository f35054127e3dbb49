//! A rate with a count but without its base: the count and the rate imply how many people there are, and the siblings
//! of the figure (the other sex and the total, or the other years) imply it too. One that stands apart is out of line.

use super::{
    figures::{Figure, by_question, by_table, groups, of_sex, only},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    rounding::{Printed, round_half_up, same, span},
};
use crate::model::{BaseGroup, Count, Plan, SAME, Sex, tidy};

/// The number of staff may grow or shrink over the years, but not to double or half.
const FACTOR: f64 = 2.0;

/// So many other years must agree before one year is out of line with them.
const OTHER_YEARS: usize = 3;

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    let start = found.len();
    for table in groups(plan, by_table) {
        for total in table.iter().filter(|figure| figure.population().sex.is_none()) {
            found.extend(triple(&table, *total));
        }
    }
    let told: Vec<FactId> = found.iter().skip(start).filter_map(Oddity::subject).collect();
    for series in groups(plan, by_question) {
        // The staff stay much the same; births and those hired do not.
        if series.first().and_then(|figure| figure.indicator()?.base) != Some(BaseGroup::Staff) {
            continue;
        }
        let rates: Vec<_> = series.iter().filter_map(|figure| Based::of(*figure)).collect();
        for rate in &rates {
            if !told.contains(&FactId::Observation(rate.figure.index)) {
                found.extend(over_the_years(rate, &rates));
            }
        }
    }
}

/// Bases that a rate allows: `low` is included, `high` may be infinite.
#[derive(Clone, Copy)]
struct Base {
    low: f64,
    high: f64,
}

impl Base {
    fn and(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.min(other.high) }
    }

    fn plus(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    fn meets(self, other: Self) -> bool {
        let both = self.and(other);
        both.low <= both.high + SAME
    }
}

/// A rate with a count that implies a base.
#[derive(Clone, Copy)]
struct Based<'a> {
    figure: Figure<'a>,
    printed: Printed,
    numerator: Count,
    base: Base,
}

impl<'a> Based<'a> {
    fn of(figure: Figure<'a>) -> Option<Self> {
        let fact = figure.fact;
        let numerator = fact.numerator.filter(|count| count.get() > 0.0 && fact.denominator.is_none())?;
        let printed = Printed::percent(fact)?;
        let (least, most) = (printed.value - printed.half(), printed.value + printed.half());
        let people = numerator.get() * 100.0;
        let high = if least > SAME { people / least } else { f64::INFINITY };
        Some(Self { figure, printed, numerator, base: Base { low: people / most, high } })
    }

    /// The oddity that this rate is out of line with siblings that imply `base`.
    fn out_of_line(&self, base: Base, siblings: &[&Self]) -> Option<Oddity> {
        let people = self.numerator.get() * 100.0;
        let (low, high) = (people / base.high, people / base.low);
        let rounded = |exact| round_half_up(exact, self.printed.decimals);
        let likelier = same(rounded(low), rounded(high)).then(|| tidy(rounded(low))).flatten();
        let point_moved = [10.0, 0.1, 100.0, 0.01]
            .map(|factor| self.printed.value * factor)
            .into_iter()
            .find(|moved| (low - SAME..=high + SAME).contains(moved))
            .and_then(tidy);
        let kind = OddityKind::RateAgainstSiblings {
            printed: self.figure.fact.value?,
            numerator: self.numerator,
            own_base: span(self.base.low, self.base.high)?,
            sibling_base: span(base.low, base.high)?,
            expected: span(low, high)?,
            likelier,
            point_moved,
        };
        let facts = [self].into_iter().chain(siblings.iter().copied());
        Some(Oddity::new(kind, facts.map(|rate| FactId::Observation(rate.figure.index)).collect()))
    }
}

/// Women, men and both in one row: their bases are the same (shares of all staff), or the bases of women and men add up
/// to the third (rates within each sex). Where neither holds, the one that two others leave alone is out of line.
fn triple(table: &[Figure<'_>], total: Figure<'_>) -> Option<Oddity> {
    let of = |sex| Based::of(only(table, &of_sex(total.population(), Some(sex)))?);
    let (female, male) = (of(Sex::Female)?, of(Sex::Male)?);
    let total = Based::of(only(table, total.population())?)?;
    let shared = female.base.and(male.base).meets(total.base) && female.base.meets(male.base);
    if shared || female.base.plus(male.base).meets(total.base) {
        return None;
    }
    let mut apart = [(male, [total, female]), (female, [total, male]), (total, [female, male])]
        .into_iter()
        .filter(|(_, [one, other])| one.base.meets(other.base));
    let (rate, [one, other]) = apart.next()?;
    // Two candidates: nothing says which of them is the slip.
    if apart.next().is_some() {
        return None;
    }
    rate.out_of_line(one.base.and(other.base), &[&one, &other])
}

fn over_the_years(rate: &Based<'_>, series: &[Based<'_>]) -> Option<Oddity> {
    let others: Vec<_> = series.iter().filter(|other| other.figure.index != rate.figure.index).collect();
    if others.len() < OTHER_YEARS {
        return None;
    }
    let low = others.iter().map(|other| other.base.low).fold(f64::INFINITY, f64::min);
    let high = others.iter().map(|other| other.base.high).fold(0.0, f64::max);
    let agree = high <= low * FACTOR;
    let apart = rate.base.low > high * FACTOR || rate.base.high < low / FACTOR;
    if agree && apart { rate.out_of_line(Base { low, high }, &others) } else { None }
}
