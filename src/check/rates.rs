//! A rate against the counts printed beside it, and what a rate cannot be: below zero, above a hundred, among nobody.

use super::{
    detail::{Reading, Rounding},
    figures::{Figure, by_question, groups, of_sex},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    rounding::{Printed, round_half_up, same},
};
use crate::model::{Count, Number, Observation, Plan, Sex, Unit, Whole, find_indicator, tidy};

/// A series must have so many rates before it shows a rounding of its own, and this many of them must need it.
const SERIES: (usize, usize) = (3, 2);

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for (index, fact) in plan.observations.iter().enumerate() {
        bounds(Figure { index, fact }, found);
    }
    for (index, target) in plan.targets.iter().enumerate() {
        let allowed = find_indicator(target.indicator.as_str()).map(|indicator| indicator.may_exceed_hundred);
        if let (Some(value), Some(unit), Some(allowed)) = (target.value, target.unit, allowed) {
            out_of_bounds(value, unit, allowed, FactId::Target(index), found);
        }
    }
    // A document may cut off or round up, but then it does so for the same question in every year.
    for series in groups(plan, by_question) {
        let rates: Vec<_> = series.iter().filter_map(|figure| Rate::of(*figure)).collect();
        match other_rounding(&rates) {
            Some(oddity) => found.push(oddity),
            None => found.extend(rates.iter().filter_map(|rate| rate.against_counts(plan))),
        }
    }
}

fn bounds(figure: Figure<'_>, found: &mut Vec<Oddity>) {
    let fact = figure.fact;
    // An indicator of the plan's own may be a change, which can be negative, or a ratio.
    let Some(indicator) = figure.indicator() else { return };
    let allowed = indicator.may_exceed_hundred;
    if let (Some(numerator), Some(denominator)) = (fact.numerator, fact.denominator)
        && numerator > denominator
    {
        let kind = OddityKind::NumeratorAboveDenominator { numerator, denominator, allowed };
        found.push(Oddity::new(kind, vec![FactId::Observation(figure.index)]));
    } else if let (Some(value), Some(unit)) = (fact.value, fact.unit) {
        out_of_bounds(value, unit, allowed, FactId::Observation(figure.index), found);
    }
    if let (Some(printed), Some(Unit::Percent), Some(0.0)) =
        (fact.value, fact.unit, fact.denominator.map(Count::get))
    {
        found.push(Oddity::new(
            OddityKind::RateAmongNobody { printed },
            vec![FactId::Observation(figure.index)],
        ));
    }
}

fn out_of_bounds(value: Number, unit: Unit, allowed: bool, fact: FactId, found: &mut Vec<Oddity>) {
    if value.get() < 0.0 {
        found.push(Oddity::new(OddityKind::BelowZero { value, unit }, vec![fact]));
    } else if unit == Unit::Percent && value.get() > 100.0 {
        found.push(Oddity::new(OddityKind::AboveHundred { value, allowed }, vec![fact]));
    }
}

/// A printed rate with its counts.
struct Rate<'a> {
    figure: Figure<'a>,
    printed: Printed,
    numerator: Count,
    denominator: Count,
}

impl<'a> Rate<'a> {
    fn of(figure: Figure<'a>) -> Option<Self> {
        let (numerator, denominator) = (figure.fact.numerator?, figure.fact.denominator?);
        let printed = Printed::percent(figure.fact)?;
        (denominator.get() > 0.0).then_some(Self { figure, printed, numerator, denominator })
    }

    fn exact(&self) -> f64 {
        self.numerator.get() * 100.0 / self.denominator.get()
    }

    fn agrees(&self) -> bool {
        self.printed.is_rounded_from(self.exact())
    }

    fn against_counts(&self, plan: &Plan) -> Option<Oddity> {
        if self.agrees() {
            return None;
        }
        let recomputed = tidy(round_half_up(self.exact(), self.printed.decimals))?;
        let rounding_only = (self.exact() - self.printed.value).abs() < self.printed.step();
        let likelier = if rounding_only { None } else { self.likelier(plan, recomputed) };
        let kind = OddityKind::RateAgainstCounts {
            printed: self.figure.fact.value?,
            decimals: self.printed.decimals,
            recomputed,
            numerator: self.numerator,
            denominator: self.denominator,
            rounding_only,
            likelier,
        };
        Some(Oddity::new(kind, vec![FactId::Observation(self.figure.index)]))
    }

    /// The other sex of the same row decides whether the rate or the count is the slip; without it, digits that are
    /// the right ones in another order or with the point elsewhere show that the rate is.
    fn likelier(&self, plan: &Plan, recomputed: Number) -> Option<Reading> {
        if let Some(other) = self.other_sex(plan) {
            let counts_add = same(self.numerator.get() + other.numerator.get(), self.denominator.get());
            let rates_add = (self.printed.value + other.printed.value - 100.0).abs()
                < self.printed.half() + other.printed.half() + 1e-6;
            let rest = Count::new(self.denominator.get() - other.numerator.get());
            return match (counts_add, rates_add, rest) {
                (true, false, _) => Some(Reading::Rate(recomputed)),
                (false, true, Some(rest)) if self.printed.is_rounded_from(self.share(rest)) => {
                    Some(Reading::Numerator(rest))
                }
                _ => None,
            };
        }
        let digits = |value: f64| sorted_digits(&format!("{value:.*}", self.printed.decimals));
        (digits(self.printed.value) == digits(recomputed.get())).then_some(Reading::Rate(recomputed))
    }

    fn share(&self, numerator: Count) -> f64 {
        numerator.get() * 100.0 / self.denominator.get()
    }

    /// The rate of the other sex over the same people, which the two share between them.
    fn other_sex(&self, plan: &'a Plan) -> Option<Self> {
        let sex = match self.figure.population().sex? {
            Sex::Female => Sex::Male,
            Sex::Male => Sex::Female,
        };
        if self.figure.whole() != Some(Whole::Sexes) {
            return None;
        }
        let people = of_sex(self.figure.population(), Some(sex));
        let (this, facts) = (self.figure.fact, plan.observations.iter().enumerate());
        let same_row = |other: &&Observation| {
            (other.period, &other.indicator) == (this.period, &this.indicator)
                && other.condition == this.condition
                && other.population == people
        };
        let other = facts.map(|(index, fact)| Figure { index, fact }).find(|other| same_row(&other.fact));
        let other = Self::of(other?)?;
        same(other.denominator.get(), self.denominator.get()).then_some(other)
    }
}

fn sorted_digits(text: &str) -> Vec<u8> {
    let mut digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
    digits.sort_unstable();
    digits
}

/// A rounding that the whole series follows and that half up does not explain.
fn other_rounding(rates: &[Rate<'_>]) -> Option<Oddity> {
    let differing: Vec<_> = rates.iter().filter(|rate| !rate.agrees()).collect();
    if rates.len() < SERIES.0 || differing.len() < SERIES.1 {
        return None;
    }
    let rounding = [Rounding::Down, Rounding::Up]
        .into_iter()
        .find(|rule| rates.iter().all(|rate| rate.printed.follows(rate.exact(), *rule)))?;
    let kind = OddityKind::OtherRounding { rounding, figures: rates.len(), differing: differing.len() };
    Some(Oddity::new(kind, differing.iter().map(|rate| FactId::Observation(rate.figure.index)).collect()))
}
