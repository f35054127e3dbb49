//! One question over time: a line per plan, with the targets set for it. Only data; pixels are made in `chart`.

use super::{
    chance::chance,
    column::{Column, Slot},
    evidence::{Evidence, evidence},
    order::each_once,
    reference::{ReferenceLine, ReferenceStanding, reference_lines},
    verdict::{Comparability, Footing, Reason, verdict},
};
use crate::model::{
    AbsenceReason, Comparator, Count, Due, FiscalYear, Number, Observation, Period, PlanFacts, Question,
    Stage, Target, TargetRef, Unit, decimals_printed,
};

/// A question over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// Unit of all values.
    pub unit: Unit,
    /// One line per plan that has results or targets for the question.
    pub lines: Vec<TrendLine>,
    /// National goals and statutory values to be drawn beside them; none unless asked for.
    pub references: Vec<ReferenceLine>,
}

/// The results and targets of one plan.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendLine {
    /// Which plan.
    pub slot: Slot,
    /// Id of the plan.
    pub plan: String,
    /// Results in order of time. An absent one interrupts the line.
    pub points: Vec<TrendPoint>,
    /// Targets, each from the year it was set in to the year it is due in.
    pub targets: Vec<TrendTarget>,
}

/// A result.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPoint {
    /// When.
    pub period: Period,
    /// The value, or nothing where the document has none.
    pub value: Option<Number>,
    /// The decimals it is printed with, where that can be told.
    pub decimals: Option<usize>,
    /// Why there is none.
    pub absent: Option<AbsenceReason>,
    /// People counted.
    pub numerator: Option<Count>,
    /// Among whom.
    pub denominator: Option<Count>,
    /// How far it varies by chance, in percent: Wilson's interval, where chance means anything.
    pub interval: Option<(Number, Number)>,
    /// Why it must not be joined to the value before it; nothing where the two can be compared.
    pub cut: Option<Reason>,
}

/// A target as a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrendTarget {
    /// First year it holds in: the first of the plan that set it, or of the results where that is unknown.
    pub from: FiscalYear,
    /// Year it is due in, or the last year shown where none is stated.
    pub to: FiscalYear,
    /// Whether `to` is stated by the document.
    pub due_is_stated: bool,
    /// What a result must be.
    pub comparator: Comparator,
    /// Whether the comparator word is printed.
    pub comparator_is_printed: bool,
    /// The value.
    pub value: Number,
    /// Stage of the plan.
    pub stage: Stage,
}

/// The question over time for the chosen plans; nothing when no plan has a number for it.
///
/// Only figures in the unit most of them have are drawn: two units never share an axis.
pub fn trend(columns: &[Column], question: &Question) -> Option<Trend> {
    let evidence = evidence(columns, question);
    let unit = common_unit(&evidence)?;
    let years =
        evidence.iter().flat_map(|one| one.observations.iter()).map(|one| one.period.fiscal_year()).chain(
            evidence
                .iter()
                .flat_map(|one| one.targets.iter())
                .filter_map(|one| one.due.period())
                .map(Period::fiscal_year),
        );
    let (first, last) = (years.clone().min(), years.max());
    let lines: Vec<_> = columns
        .iter()
        .filter_map(|column| {
            let one = evidence.iter().find(|one| one.slot == column.slot)?;
            let line = TrendLine {
                slot: column.slot,
                plan: column.plan.id.clone(),
                points: points(one, question, unit, &column.facts),
                targets: one
                    .targets
                    .iter()
                    .filter_map(|target| stretch(target, &one.targets, column, unit, first, last))
                    .collect(),
            };
            (!line.points.is_empty() || !line.targets.is_empty()).then_some(line)
        })
        .collect();
    (!lines.is_empty()).then_some(Trend { unit, lines, references: Vec::new() })
}

fn common_unit(evidence: &[Evidence]) -> Option<Unit> {
    let units = evidence.iter().flat_map(|one| {
        one.observations
            .iter()
            .filter_map(|one| one.unit)
            .chain(one.targets.iter().filter_map(|target| target.unit))
    });
    let mut counts: Vec<(Unit, usize)> = Vec::new();
    for unit in units {
        match counts.iter_mut().find(|(held, _)| *held == unit) {
            Some((_, count)) => *count += 1,
            None => counts.push((unit, 1)),
        }
    }
    let most = counts.into_iter().max_by_key(|(unit, count)| (*count, std::cmp::Reverse(*unit)));
    most.map(|(unit, _)| unit)
}

fn interval(question: &Question, one: &Observation) -> Option<(Number, Number)> {
    let (_, share) = chance(question, one.numerator, one.denominator).ok()?;
    share.wilson().map(|interval| (interval.low, interval.high))
}

/// Sums over several years are no points in time and are left to the table.
fn points(evidence: &Evidence, question: &Question, unit: Unit, facts: &PlanFacts) -> Vec<TrendPoint> {
    let mut before = None;
    evidence
        .observations
        .iter()
        .filter(|one| {
            !matches!(one.period, Period::Range(..)) && one.unit.is_none_or(|printed| printed == unit)
        })
        .map(|one| {
            let footing = one.value.map(|_| Footing::of_observation(facts, one));
            let cut = before.as_ref().zip(footing.as_ref()).and_then(|(before, here)| cut(before, here));
            before = footing.or(before.take());
            TrendPoint {
                period: one.period,
                value: one.value,
                decimals: one.value.and_then(|value| decimals_printed(&one.places, value)),
                absent: one.absent,
                numerator: one.numerator,
                denominator: one.denominator,
                interval: interval(question, one),
                cut,
            }
        })
        .collect()
}

/// Why two neighbours of one line are not joined. Months and years can be converted, but not read off one line.
fn cut(before: &Footing, here: &Footing) -> Option<Reason> {
    let verdict = verdict(before, here);
    let parts = |reason: &&Reason| {
        reason.comparability() == Comparability::NotComparable
            || matches!(reason, Reason::OtherTimeSpan { .. })
    };
    verdict.reasons().iter().find(parts).cloned()
}

/// The stretch of time a target holds for: from the first year of the plan that set it to the year it is due.
fn stretch(
    target: &Target,
    beside: &[TargetRef],
    column: &Column,
    unit: Unit,
    first: Option<FiscalYear>,
    last: Option<FiscalYear>,
) -> Option<TrendTarget> {
    if target.unit != Some(unit) {
        return None;
    }
    let value = target.value?;
    let plan = &column.plan;
    let period = match target.stage {
        Stage::PreviousPlan => plan.predecessor.as_ref().map(|before| &before.period),
        Stage::Final | Stage::Interim => Some(&plan.period),
    };
    let stated = target.due.period().map(Period::fiscal_year);
    let of_plan = matches!(target.due, Due::EndOfPlan).then(|| period.and_then(|period| period.to)).flatten();
    let begins = period.and_then(|period| period.from).or(first).or(stated)?;
    // What another plan replaced is over with the year before that plan, whether or not its end is printed.
    let replaced = plan.period.from.filter(|_| target.stage == Stage::PreviousPlan);
    let replaced = replaced.and_then(|year| FiscalYear::new(year.first_calendar_year() - 1));
    let end = period.and_then(|period| period.to).or(replaced);
    let ends = stated.or(of_plan).or(end).or(last).unwrap_or(begins);
    let yearly = matches!(target.due, Due::FiscalYear(_)) && set_anew_each_year(target, beside);
    Some(TrendTarget {
        from: if yearly { ends } else { begins.min(ends) },
        to: ends,
        due_is_stated: stated.or(of_plan).is_some(),
        comparator: target.comparator,
        comparator_is_printed: !target.comparator_is_our_reading,
        value,
        stage: target.stage,
    })
}

/// Whether the plan sets a target of the same stage for the same question for several years: then each holds for its
/// own year only. `beside` are its targets for the question.
fn set_anew_each_year(target: &Target, beside: &[TargetRef]) -> bool {
    beside.iter().filter(|other| other.stage == target.stage).nth(1).is_some()
}

impl Trend {
    /// The same trend with the reference lines that can be drawn beside its question.
    #[must_use]
    pub fn with_references(mut self, question: &Question) -> Self {
        let lines = reference_lines(question, Some(self.unit)).into_iter();
        let drawn = lines.filter(|one| one.standing == ReferenceStanding::Drawn);
        self.references = drawn.map(|one| one.line).collect();
        self
    }

    /// Every period that has a point, in order: the rows of the table beside a chart.
    pub fn periods(&self) -> Vec<Period> {
        each_once(self.lines.iter().flat_map(|line| &line.points).map(|point| point.period))
    }
}

impl TrendLine {
    /// The point at a period.
    pub fn at(&self, period: Period) -> Option<&TrendPoint> {
        self.points.iter().find(|point| point.period == period)
    }

    /// The first and the last point that have a value, when there are at least two.
    pub fn span(&self) -> Option<(&TrendPoint, &TrendPoint)> {
        let mut known = self.points.iter().filter(|point| point.value.is_some());
        let first = known.next()?;
        Some((first, known.next_back()?))
    }

    /// The last point that has a value.
    pub fn latest(&self) -> Option<&TrendPoint> {
        self.points.iter().rev().find(|point| point.value.is_some())
    }

    /// The smallest and largest printed denominator.
    pub fn denominators(&self) -> Option<(Count, Count)> {
        let known = || self.points.iter().filter_map(|point| point.denominator);
        let smaller = |a: Count, b: Count| if b < a { b } else { a };
        let larger = |a: Count, b: Count| if b > a { b } else { a };
        Some((known().reduce(smaller)?, known().reduce(larger)?))
    }

    /// How many points of the line have no value.
    pub fn absent(&self) -> usize {
        self.points.iter().filter(|point| point.value.is_none()).count()
    }
}
