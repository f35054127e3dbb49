//! The results that a target is measured by: those that answer its very question, one for each fiscal year. Sums over years
//! and single months never stand for a year.

use super::{
    goal::{Goal, Way},
    row::Milestone,
    span::Span,
    unsaid::Unsaid,
};
use crate::{
    compare::{
        heading::rate_of,
        order::in_order,
        targets::LatestResult,
        verdict::{Footing, verdict, verdict_of_questions},
    },
    model::{
        Cell, Combination, Condition, Date, FiscalYear, LeaveCombination, LeaveKind, Number, Observation,
        Period, PlanFacts, Question, ResultRef, Target, decimals_printed,
    },
};

/// A result with its fiscal year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    /// The fiscal year.
    pub year: FiscalYear,
    /// The result.
    pub milestone: Milestone,
}

impl Point {
    pub(super) fn value(&self) -> Number {
        self.milestone.value
    }
}

/// What is known about the target whose results are looked for.
pub(super) struct Search<'a> {
    pub facts: &'a PlanFacts,
    pub target: &'a Target,
    /// What it asks.
    pub question: &'a Question,
    pub span: &'a Span,
    /// Which of two values is the worse; without it the larger is taken for it, so that the choice is always the same.
    pub way: Option<Way>,
    pub today: Date,
    /// The last year whose results count, once there is one.
    pub until: Option<FiscalYear>,
}

impl Search<'_> {
    /// The results in order of time, at least one, or why there is none.
    pub(super) fn points(&self, near: &LatestResult, goal: Option<&Goal>) -> Result<Vec<Point>, Unsaid> {
        let question = self.question;
        let known: Vec<&ResultRef> = self.answers(question).collect();
        if known.is_empty()
            && let Some(leaves) = &self.target.condition.leaves
        {
            return self.through_leaves(question, leaves, goal);
        }
        let yearly: Vec<&ResultRef> = known.iter().copied().filter(|one| is_yearly(one)).collect();
        let points = self.by_year(&yearly);
        if !points.is_empty() {
            return Ok(points);
        }
        Err(match (known.iter().max_by_key(|one| one.period), near) {
            _ if !yearly.is_empty() => Unsaid::OtherUnit,
            // Months and sums over years answer the question, but for another span of time.
            (Some(other), _) => {
                let asked = Footing::of_target(self.facts, self.target, self.today);
                let answered = Footing::of_observation(self.facts, other);
                Unsaid::OtherDefinition(ResultRef::clone(other), verdict(&asked, &answered))
            }
            (None, LatestResult::OtherDefinition(observation, other)) => {
                Unsaid::OtherDefinition(observation.clone(), verdict_of_questions(question, other))
            }
            (None, _) => Unsaid::NoResult,
        })
    }

    fn counts(&self, year: FiscalYear) -> bool {
        self.span.holds(year) && self.until.is_none_or(|last| year <= last)
    }

    /// Results with a value that answer a question and belong to the plan that set the target, in order of time.
    fn answers(&self, question: &Question) -> impl Iterator<Item = &ResultRef> {
        let results = self.facts.asked(question).map(|asked| asked.results.iter());
        results
            .into_iter()
            .flatten()
            .filter(|one| matches!(one.cell(), Cell::Known(_)) && self.counts(one.period.fiscal_year()))
    }

    /// One point for each fiscal year: its last day or longest period, and of two values printed for the same time the one
    /// that is worse for the target, so that no more is claimed than both allow.
    fn by_year(&self, observations: &[&ResultRef]) -> Vec<Point> {
        // A relative target may have no unit: then that of its latest result.
        let latest = observations.iter().max_by_key(|one| one.period);
        let unit = self.target.unit.or(latest.and_then(|one| one.unit));
        let mut points: Vec<(Period, Point)> = Vec::new();
        let fitting = observations.iter().filter(|one| one.unit == unit);
        for (period, point) in fitting.filter_map(|one| Some((one.period, point(one)?))) {
            match points.iter_mut().find(|(_, held)| held.year == point.year) {
                Some(held) if held.0 < period || (held.0 == period && self.is_worse(&point, &held.1)) => {
                    *held = (period, point);
                }
                Some(_) => {}
                None => points.push((period, point)),
            }
        }
        in_order(points.into_iter().map(|(_, point)| point), |point| point.year)
    }

    fn is_worse(&self, point: &Point, other: &Point) -> bool {
        let badness = |point: &Point| self.way.map_or(point.value().get(), |way| way.badness(point.value()));
        badness(point) > badness(other)
    }

    /// A target for several leaves, of which the document gives each rate alone.
    ///
    /// "Each of" them is met when the worst is. "All of" them cannot be taken by more people than took the least taken one,
    /// so that the worst can show a miss; that they were all taken by enough people is certain only where those who left
    /// one out cannot add up to more than the target allows. "Any of" them, and leaves combined nobody knows how, cannot be
    /// told from single rates.
    fn through_leaves(
        &self,
        question: &Question,
        leaves: &LeaveCombination,
        goal: Option<&Goal>,
    ) -> Result<Vec<Point>, Unsaid> {
        let series: Vec<Vec<Point>> = leaves.of.iter().map(|leaf| self.leaf(question, *leaf)).collect();
        let several = leaves.of.len() > 1;
        match leaves.combination {
            Combination::NotStated if several => return Err(Unsaid::CombinationNotStated),
            _ if series.iter().all(Vec::is_empty) => return Err(Unsaid::NoResult),
            Combination::AnyOf if several => return Err(Unsaid::CombinedResultMissing),
            _ => {}
        }
        let (Some(first), Some(goal)) = (series.first(), goal) else {
            return Err(Unsaid::CombinedResultMissing);
        };
        let years = first.iter().map(|point| point.year);
        let together: Vec<(Point, bool)> = years
            .filter_map(|year| {
                let of_year: Option<Vec<Point>> = series
                    .iter()
                    .map(|points| points.iter().find(|point| point.year == year).copied())
                    .collect();
                let of_year = of_year?;
                let worst =
                    of_year.iter().copied().reduce(|a, b| if self.is_worse(&b, &a) { b } else { a })?;
                let left_out: f64 = of_year.iter().map(|point| 100.0 - point.value().get().min(100.0)).sum();
                let certain = leaves.combination != Combination::AllOf
                    || !goal.is_met(worst.value())
                    || Number::new(100.0 - left_out).is_some_and(|fewest| goal.is_met(fewest));
                Some((worst, certain))
            })
            .collect();
        match together.last() {
            None => Err(Unsaid::NoResult),
            Some((_, false)) => Err(Unsaid::CombinedResultMissing),
            Some(_) => Ok(together.into_iter().filter(|one| one.1).map(|one| one.0).collect()),
        }
    }

    fn leaf(&self, question: &Question, leaf: LeaveKind) -> Vec<Point> {
        let Some(indicator) = rate_of(leaf) else { return Vec::new() };
        let condition = Condition { leaves: None, ..question.condition.clone() };
        let asked = Question { indicator, population: question.population.clone(), condition };
        self.by_year(&self.answers(&asked).filter(|one| is_yearly(one)).collect::<Vec<_>>())
    }
}

fn is_yearly(observation: &Observation) -> bool {
    !matches!(observation.period, Period::Range(..) | Period::Month { .. })
}

fn point(observation: &Observation) -> Option<Point> {
    let value = observation.value?;
    let milestone = Milestone {
        period: Some(observation.period),
        value,
        decimals: decimals_printed(&observation.places, value),
        numerator: observation.numerator,
        denominator: observation.denominator,
    };
    Some(Point { year: observation.period.fiscal_year(), milestone })
}
