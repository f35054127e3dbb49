//! Progress towards targets: the latest comparable result, the pace needed and the pace so far, and what they amount to.
//! Everything is arithmetic on printed figures, and every number of it can be shown; nothing here is a forecast.
//!
//! The pieces, from small to large: `goal` (what meets a target), `span` (its years), `points` (the results that count),
//! `status` (what they amount to), and here the row of one target; `order` puts rows in order, `explained` asks what chance
//! has to do with them.

mod explained;
mod goal;
mod order;
mod points;
mod row;
mod scale;
mod span;
mod status;

use std::rc::Rc;

use points::{Point, Search};
use span::{DueYears, Span};
use status::Facts;

use super::{
    column::Column,
    family::grouped,
    question::Question,
    targets::{LatestResult, TargetCell, questions_of_targets, target_cell},
};
use crate::model::{
    Comparator, Date, Direction, Family, FiscalYear, Number, Plan, StatedTarget, Unit, decimals_printed,
    find_indicator,
};

pub use explained::{RowChance, row_chance};
pub(super) use goal::{Goal, Way, tidy};
pub use order::{ProgressSort, of_family, sorted};
pub use row::{Milestone, Pace, ProgressRow, Start, StartOrigin, Status, Unsaid};
pub use scale::{ProgressScale, progress_scales};
pub(super) use span::due_year;

/// A row for every target of the chosen plans, in the order of the table of targets; none is left out. `today` decides
/// which due years are over and nothing else.
///
/// ```
/// use kurabe::compare::{StartOrigin, Status, columns, progress};
/// use kurabe::{load::load, model::{Dataset, Date}};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let plan = load(&text, "onojo-2026.json").plans.remove(0);
/// let dataset = Dataset::default().with(plan.into());
/// let today = Date::new(2026, 11, 20).unwrap();
/// let rows = progress(&columns(&dataset, &["onojo-2026".into()]), today);
/// let women = rows.iter().find(|row| row.id.ends_with("section_head-up.final.FY2035")).unwrap();
/// assert_eq!(women.needed_pace.unwrap().per_year.get(), 1.08, "(28 % - 17.2 %) in ten years");
/// assert_eq!(women.pace_so_far.unwrap().per_year.get(), -0.16, "(17.2 % - 18.0 %) in five years");
/// assert_eq!(women.status, Status::MovingAway);
/// assert_eq!(women.start.unwrap().origin, StartOrigin::FirstOfSeries);
/// ```
pub fn progress(columns: &[Column], today: Date) -> Vec<ProgressRow> {
    let mut rows = Vec::new();
    for group in grouped(columns, questions_of_targets(columns), |row| row) {
        for row in group.rows {
            let targets = Targets { question: row.question, id: row.id, family: group.family, today };
            columns.iter().for_each(|column| targets.rows(column, &mut rows));
        }
    }
    rows
}

/// The rows of one question, as they stand in [`progress`].
pub fn progress_of(columns: &[Column], question: &Rc<Question>, today: Date) -> Vec<ProgressRow> {
    let plans: Vec<_> = columns.iter().map(|column| &*column.plan).collect();
    let targets = Targets { question, id: &question.id(), family: question.family(&plans), today };
    let mut rows = Vec::new();
    columns.iter().for_each(|column| targets.rows(column, &mut rows));
    rows
}

/// The targets of a question.
struct Targets<'a> {
    question: &'a Rc<Question>,
    /// Its name in links.
    id: &'a str,
    family: Family,
    today: Date,
}

impl Targets<'_> {
    /// Adds the rows of a plan.
    fn rows(&self, column: &Column, rows: &mut Vec<ProgressRow>) {
        let TargetCell::Targets { targets, result } = target_cell(&column.facts, self.question) else {
            return;
        };
        for (stated, id) in targets.iter().zip(ids(&column.plan, self.id, &targets)) {
            let (question, family, today) = (self.question, self.family, self.today);
            rows.push(Context { column, question, family, today }.row(id, stated.clone(), &result));
        }
    }
}

/// Names of the targets of one cell: plan, question, stage and first due year; with comparator and value where two targets
/// share all of these.
fn ids(plan: &Plan, question: &str, targets: &[StatedTarget]) -> Vec<String> {
    let name = |stated: &StatedTarget| {
        let due = stated.dues.first().copied().unwrap_or_default();
        format!("{}.{question}.{}.{due}", plan.id, stated.target.stage.key())
    };
    let full = |stated: &StatedTarget| {
        let short = name(stated);
        if targets.iter().filter(|other| name(other) == short).count() == 1 {
            return short;
        }
        let value = stated.target.value.map_or_else(String::new, |value| value.to_string());
        format!("{short}.{}.{value}", stated.target.comparator.key())
    };
    let mut ids: Vec<String> = Vec::new();
    for name in targets.iter().map(full) {
        // What is left are cells that are empty for different reasons, or in different units.
        let again = ids.iter().filter(|id| **id == name).count();
        ids.push(if again == 0 { name } else { format!("{name}.{}", again + 1) });
    }
    ids
}

struct Context<'a> {
    column: &'a Column,
    question: &'a Rc<Question>,
    family: Family,
    today: Date,
}

impl Context<'_> {
    fn row(&self, id: String, stated: StatedTarget, near: &LatestResult) -> ProgressRow {
        let (plan, target) = (&*self.column.plan, &stated.target);
        let span = Span::of(plan, target);
        let way = Way::of(target, direction(plan, self.question));
        let is_relative = target.comparator == Comparator::NoWorseThanPreviousYear;
        let goal = Goal::of(target, direction(plan, self.question));
        let search = Search {
            facts: &self.column.facts,
            target,
            question: self.question,
            span: &span,
            way,
            today: self.today,
        };
        let found = search.points(near, goal.as_ref().ok());
        let points: &[Point] = found.as_deref().unwrap_or_default();
        let goal = if is_relative { relative(way, points, &found) } else { goal };
        let latest = points.last().copied();
        let due = DueYears::of(&stated, &span, points.first().map(|point| point.year), self.today);
        let before = before(&stated, &span, points);
        let start = latest.and_then(|latest| start(&stated, &span, points, latest, is_relative));
        let measured = goal.as_ref().ok().zip(latest);
        let status = match (&goal, &found, latest) {
            (Err(unsaid), ..) | (_, Err(unsaid), _) => Status::CannotBeSaid(unsaid.clone()),
            (.., None) => Status::CannotBeSaid(Unsaid::NoResult),
            (Ok(goal), Ok(points), Some(latest)) => {
                let start = start.and_then(dated).filter(|(year, _)| *year < latest.year);
                let due = &due;
                Facts { goal, points, latest, start, before, span: &span, due, is_relative }.status()
            }
        };
        ProgressRow {
            id,
            slot: self.column.slot,
            question: Rc::clone(self.question),
            family: self.family,
            unit: target.unit.or_else(|| unit_of_results(plan, self.question, points)),
            start,
            latest: latest.map(|point| point.milestone),
            difference: measured.and_then(|(goal, latest)| tidy(latest.value().get() - goal.value.get())),
            attained: measured.map(|(goal, latest)| goal.is_met(latest.value())),
            due: due.next(),
            needed_pace: measured
                .filter(|(goal, latest)| !is_relative && !goal.is_met(latest.value()))
                .and_then(|(goal, latest)| pace((latest.year, latest.value()), (due.next()?, goal.value))),
            pace_so_far: latest.and_then(|latest| pace(dated(start?)?, (latest.year, latest.value()))),
            status,
            target: stated,
        }
    }
}

/// A target relative to the year before is a goal as soon as both years have a result.
fn relative(way: Option<Way>, points: &[Point], found: &Result<Vec<Point>, Unsaid>) -> Result<Goal, Unsaid> {
    let way = way.ok_or(Unsaid::NoDirection)?;
    let latest = match (points.last(), found) {
        (Some(latest), _) => latest,
        (None, Err(unsaid)) => return Err(unsaid.clone()),
        (None, Ok(_)) => return Err(Unsaid::NoResult),
    };
    let before = points.iter().find(|point| point.year.next() == latest.year);
    before.map(|point| Goal::no_worse_than(point.value(), way)).ok_or(Unsaid::YearBeforeMissing)
}

/// Which way is good: the catalogue says it, or the plan for an indicator of its own.
pub(super) fn direction(plan: &Plan, question: &Question) -> Direction {
    let key = question.indicator.as_str();
    find_indicator(key)
        .map(|indicator| indicator.direction)
        .or_else(|| plan.indicators.iter().find(|own| own.key == key).map(|own| own.direction))
        .unwrap_or(Direction::Neither)
}

fn unit_of_results(plan: &Plan, question: &Question, points: &[Point]) -> Option<Unit> {
    let period = points.last()?.milestone.period?;
    let latest = plan.observations.iter().find(|one| one.period == period && question.asks_observation(one));
    latest?.unit
}

/// What was there when the target was set.
fn before(stated: &StatedTarget, span: &Span, points: &[Point]) -> Option<Number> {
    let earlier = points.iter().rev().find(|point| !span.is_own(point.year));
    stated.target.baseline.map(|baseline| baseline.value).or(earlier.map(Point::value))
}

/// Where the pace so far is counted from: the first of these that is earlier than the latest result. A baseline printed
/// without a year is a start only where there is no other, for no pace can be counted from it.
fn start(
    stated: &StatedTarget,
    span: &Span,
    points: &[Point],
    latest: Point,
    is_relative: bool,
) -> Option<Start> {
    let at = |origin: StartOrigin| move |point: &Point| Start { milestone: point.milestone, origin };
    if is_relative {
        let before = points.iter().find(|point| point.year.next() == latest.year);
        return before.map(at(StartOrigin::YearBefore));
    }
    let printed = stated.target.baseline.map(|baseline| {
        let milestone = Milestone {
            period: baseline.period,
            value: baseline.value,
            decimals: decimals_printed(&stated.target.places, baseline.value),
            numerator: None,
            denominator: None,
        };
        Start { milestone, origin: StartOrigin::PrintedBaseline }
    });
    let own_years = span.from.is_some() && span.is_own(latest.year);
    let earlier = points.iter().filter(|point| point.year < latest.year);
    let before_plan = earlier.clone().rev().find(|point| own_years && !span.is_own(point.year));
    let first_own = earlier.clone().find(|point| own_years && span.is_own(point.year));
    let is_earlier = |start: &Start| dated(*start).is_some_and(|(year, _)| year < latest.year);
    printed
        .filter(is_earlier)
        .or(before_plan.map(at(StartOrigin::BeforePlan)))
        .or(first_own.map(at(StartOrigin::FirstOfPlan)))
        .or(earlier.clone().next().map(at(StartOrigin::FirstOfSeries)))
        .or(printed)
}

fn dated(start: Start) -> Option<(FiscalYear, Number)> {
    Some((start.milestone.period?.fiscal_year(), start.milestone.value))
}

fn pace((from_year, from): (FiscalYear, Number), (to_year, to): (FiscalYear, Number)) -> Option<Pace> {
    let years = to_year.years_since(from_year);
    if years <= 0 {
        return None;
    }
    let per_year = tidy((to.get() - from.get()) / f64::from(years))?;
    Some(Pace { per_year, from, from_year, to, to_year })
}
