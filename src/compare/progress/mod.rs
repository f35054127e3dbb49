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
mod summary;
mod unsaid;

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
    Comparator, Date, Family, FiscalYear, Number, Period, Plan, SAME, StatedTarget, Unit, decimals_printed,
    tidy,
};

use explained::since;
pub use explained::{RowChance, row_chance};
pub(super) use goal::{Goal, Way};
pub use order::{ProgressSort, of_family, sorted};
pub use row::{Closed, Milestone, Movement, Pace, ProgressRow, Start, StartOrigin, Status, Towards};
pub use scale::{ProgressScale, progress_scales};
pub(super) use span::due_year;
pub use summary::{ProgressSummary, progress_summary};
pub use unsaid::Unsaid;

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
/// assert_eq!(women.status, Status::BeforePlan { met: false }, "the results end before the plan begins");
/// assert_eq!(women.start.unwrap().origin, StartOrigin::BeforePlan);
/// assert_eq!((women.latest, women.pace_so_far), (None, None));
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
        let closed = span.closed(&DueYears::of(&stated, &span, None, self.today));
        let way = Way::of(target, plan.direction(&self.question.indicator));
        let is_relative = target.comparator == Comparator::NoWorseThanPreviousYear;
        let goal = Goal::of(target, plan.direction(&self.question.indicator));
        let search = Search {
            facts: &self.column.facts,
            target,
            question: self.question,
            span: &span,
            way,
            today: self.today,
            until: closed.and_then(Closed::year),
        };
        let found = search.points(near, goal.as_ref().ok());
        let points: &[Point] = found.as_deref().unwrap_or_default();
        let goal = if is_relative { relative(way, &span, points, &found) } else { goal };
        let (before, own) = points.split_at(points.partition_point(|point| !span.is_own(point.year)));
        let latest = own.last().copied();
        let due = DueYears::of(&stated, &span, own.first().map(|point| point.year), self.today);
        let start = match latest {
            Some(latest) => start(&stated, &span, (before, own), latest, is_relative),
            None => baseline(&stated, before),
        };
        let status = match (&goal, latest, &found) {
            (Err(unsaid), ..) => Status::CannotBeSaid(unsaid.clone()),
            (Ok(goal), Some(latest), _) => {
                let start = start.and_then(dated).filter(|(year, _)| *year < latest.year);
                let set_at =
                    target.baseline.map(|baseline| baseline.value).or(before.last().map(Point::value));
                let (points, due) = (own, &due);
                Facts { goal, points, latest, start, before: set_at, due, closed, is_relative }.status()
            }
            (Ok(_), None, Err(unsaid)) if start.is_none() || *unsaid != Unsaid::NoResult => {
                Status::CannotBeSaid(unsaid.clone())
            }
            (Ok(_), None, _) if closed.is_some() => Status::CannotBeSaid(Unsaid::NoResultOfItsYears),
            (Ok(goal), None, _) => Status::BeforePlan {
                met: !is_relative && start.is_some_and(|start| goal.is_met(start.milestone.value)),
            },
        };
        let is_before = matches!(status, Status::BeforePlan { .. });
        // The latest result, or the baseline of a plan that has none of its own.
        let stands = latest.map(|point| (Some(point.year), point.value())).or_else(|| {
            let start = start.filter(|_| is_before && !is_relative)?.milestone;
            Some((start.period.map(Period::fiscal_year), start.value))
        });
        let measured = goal.as_ref().ok().zip(stands);
        let needed = measured.filter(|(goal, (_, value))| !is_relative && !goal.is_met(*value));
        let pace_needed =
            needed.and_then(|(goal, (year, value))| pace((year?, value), (due.next()?, goal.value)));
        let movement = goal.as_ref().ok().zip(latest).zip(start);
        let movement = movement.and_then(|((goal, latest), start)| self.movement(goal, &start, &latest));
        let passed_since = goal.as_ref().ok().filter(|_| !is_relative && before.is_empty());
        ProgressRow {
            id,
            slot: self.column.slot,
            question: Rc::clone(self.question),
            family: self.family,
            unit: target.unit.or_else(|| unit_of_results(self.column, self.question, points)),
            start,
            latest: latest.map(|point| point.milestone),
            difference: measured.and_then(|(goal, (_, value))| tidy(value.get() - goal.value.get())),
            attained: goal.as_ref().ok().zip(latest).map(|(goal, latest)| goal.is_met(latest.value())),
            closed,
            due: due.next(),
            needed_pace: pace_needed,
            pace_so_far: latest.and_then(|latest| pace(dated(start?)?, (latest.year, latest.value()))),
            movement,
            before_plan: before
                .first()
                .zip(before.last())
                .filter(|(first, last)| is_before && first.year < last.year)
                .map(|(first, last)| (first.milestone, last.milestone)),
            passed_since: passed_since
                .and_then(|goal| passed_since_first_year(goal, &stated, &span, &due, own)),
            status,
            target: stated,
        }
    }

    fn movement(&self, goal: &Goal, start: &Start, latest: &Point) -> Option<Movement> {
        dated(*start).filter(|(year, _)| *year < latest.year)?;
        let gone = goal.beyond(start.milestone.value) - goal.beyond(latest.value());
        let way = match gone {
            _ if gone > SAME => Towards::Nearer,
            _ if gone < -SAME => Towards::Farther,
            _ => Towards::Level,
        };
        let explained = since(self.question, &start.milestone, &latest.milestone);
        Some(Movement { way, within_chance: explained.is_some_and(|explained| explained.within) })
    }
}

/// The plan's first result, where the plan began with it, nothing was known before, and it and all that followed are past the
/// target: a target of which nothing was asked.
fn passed_since_first_year(
    goal: &Goal,
    stated: &StatedTarget,
    span: &Span,
    due: &DueYears,
    own: &[Point],
) -> Option<Milestone> {
    let first = own.first().filter(|first| span.from == Some(first.year) && own.len() > 1)?;
    let is_later = due.next().is_none_or(|due| due > first.year);
    let all_past = own.iter().all(|point| goal.beyond(point.value()) < -SAME);
    (stated.target.baseline.is_none() && is_later && all_past).then_some(first.milestone)
}

/// A target relative to the year before is a goal as soon as both years have a result; the last result before the plan is what
/// its first year will be set against.
fn relative(
    way: Option<Way>,
    span: &Span,
    points: &[Point],
    found: &Result<Vec<Point>, Unsaid>,
) -> Result<Goal, Unsaid> {
    let way = way.ok_or(Unsaid::NoDirection)?;
    let latest = match (points.last(), found) {
        (Some(latest), _) => latest,
        (None, Err(unsaid)) => return Err(unsaid.clone()),
        (None, Ok(_)) => return Err(Unsaid::NoResult),
    };
    if !span.is_own(latest.year) {
        return Ok(Goal::no_worse_than(latest.value(), way));
    }
    let before = points.iter().find(|point| point.year.next() == latest.year);
    before.map(|point| Goal::no_worse_than(point.value(), way)).ok_or(Unsaid::YearBeforeMissing)
}

fn unit_of_results(column: &Column, question: &Question, points: &[Point]) -> Option<Unit> {
    let period = points.last()?.milestone.period?;
    column.asked(question)?.results.iter().find(|one| one.period == period)?.unit
}

/// The baseline of a plan without results of its own: what the document prints beside the target, or the last result before
/// the plan. A printed one without a year stands back, for no pace can be counted from it.
fn baseline(stated: &StatedTarget, before: &[Point]) -> Option<Start> {
    let printed = printed_baseline(stated);
    let last =
        before.last().map(|point| Start { milestone: point.milestone, origin: StartOrigin::BeforePlan });
    printed.filter(|printed| printed.milestone.period.is_some()).or(last).or(printed)
}

fn printed_baseline(stated: &StatedTarget) -> Option<Start> {
    let baseline = stated.target.baseline?;
    let milestone = Milestone {
        period: baseline.period,
        value: baseline.value,
        decimals: decimals_printed(&stated.target.places, baseline.value),
        numerator: None,
        denominator: None,
    };
    Some(Start { milestone, origin: StartOrigin::PrintedBaseline })
}

/// Where the pace so far is counted from: the first of these that is earlier than the latest result. A baseline printed
/// without a year is a start only where there is no other, for no pace can be counted from it.
fn start(
    stated: &StatedTarget,
    span: &Span,
    (before, own): (&[Point], &[Point]),
    latest: Point,
    is_relative: bool,
) -> Option<Start> {
    let at = |origin: StartOrigin| move |point: &Point| Start { milestone: point.milestone, origin };
    if is_relative {
        let mut points = before.iter().chain(own);
        return points.find(|point| point.year.next() == latest.year).map(at(StartOrigin::YearBefore));
    }
    let printed = printed_baseline(stated);
    let is_earlier = |start: &Start| dated(*start).is_some_and(|(year, _)| year < latest.year);
    let first = own.first().filter(|point| point.year < latest.year);
    let origin = if span.from.is_some() { StartOrigin::FirstOfPlan } else { StartOrigin::FirstOfSeries };
    printed
        .filter(is_earlier)
        .or(before.last().map(at(StartOrigin::BeforePlan)))
        .or(first.map(at(origin)))
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
