//! Plans, their generations and the laws on one axis of fiscal years. An end that a document does not state stays open here:
//! whoever draws it draws it open, whoever says it says so. What a timeline holds is dates and counts, no figures and no words.

mod coverage;
mod dues;

pub use coverage::{Coverage, PlanPart};
pub use dues::{DueYear, Dues, StageCount};

use super::{
    column::{Column, Slot},
    order::each_once,
    reference::{LawTerm, law_terms},
};
use crate::model::{
    Cell, Dataset, Date, FiscalYear, Law, OtherPeriod, OtherPeriodKind, Period, Plan, PlanPeriod,
};

/// What the timeline shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The first fiscal year of the axis.
    pub first: FiscalYear,
    /// The last fiscal year of the axis.
    pub last: FiscalYear,
    /// The day of reading.
    pub today: Date,
    /// The terms of the laws that a chosen plan is made under, in the order of the laws.
    pub laws: Vec<LawTerm>,
    /// Laws that a chosen plan is made under and that have no term.
    pub laws_without_term: Vec<Law>,
    /// A row per chosen plan, in column order.
    pub rows: Vec<TimelineRow>,
}

/// A plan on the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRow {
    /// Which plan.
    pub slot: Slot,
    /// Its id.
    pub plan: String,
    /// Its period.
    pub period: PlanPeriod,
    /// The plan before it, where the document names one.
    pub before: Option<Earlier>,
    /// The plans that its document names besides that one, in its order.
    pub earlier: Vec<OtherPeriod>,
    /// The revisions that its document names, of itself or of an earlier plan.
    pub revisions: Vec<OtherPeriod>,
    /// Its parts with periods of their own.
    pub parts: Vec<PlanPart>,
    /// When its targets are due.
    pub dues: Dues,
    /// The fiscal years that it has results or grades for, in order.
    pub results: Vec<ResultYear>,
    /// Results that are sums over several years.
    pub sums: usize,
    /// Whether it runs on the day of reading.
    pub coverage: Coverage,
}

/// The plan before a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// Its name as printed.
    pub title: String,
    /// Its period.
    pub period: PlanPeriod,
    /// How the two follow each other.
    pub handover: Handover,
}

/// How a plan follows the plan before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handover {
    /// It begins in the year after the other's last.
    Adjoins,
    /// Neither covers the fiscal years from the first to the second of these.
    Gap(FiscalYear, FiscalYear),
    /// Both cover the fiscal years from the first to the second of these.
    Overlap(FiscalYear, FiscalYear),
    /// The years as stated are out of order: the plan before begins after the end of this one, or one of the two ends before
    /// it begins.
    OutOfOrder,
    /// The end of the one or the beginning of the other is not stated.
    NotStated,
}

/// How much a plan's documents hold about a fiscal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultYear {
    /// The year.
    pub year: FiscalYear,
    /// Results with a figure.
    pub figures: usize,
    /// Grades of measures.
    pub grades: usize,
}

/// The timeline of the chosen plans. Plans at hand that are not chosen tell the periods of predecessors where the plan itself
/// does not.
///
/// ```
/// use kurabe::{compare::{Coverage, Handover, columns, timeline}, model::{Dataset, Date, FiscalYear}};
/// let text = r#"{"format": 1, "id": "second", "title": "第2次計画", "sources": [],
///     "municipality": {"kind": "city", "name": "甲市"}, "period": {"from": "FY2021", "to": "FY2025"},
///     "predecessor": {"title": "第1次計画", "period": {"to": "FY2018"}}}"#;
/// let dataset = Dataset::default().with(std::rc::Rc::new(serde_json::from_str(text).unwrap()));
/// let columns = columns(&dataset, &["second".to_owned()]);
/// let row = timeline(&columns, &dataset, Date::new(2026, 4, 1).unwrap()).rows.remove(0);
/// let year = |year| FiscalYear::new(year).unwrap();
/// assert_eq!(row.before.unwrap().handover, Handover::Gap(year(2019), year(2020)));
/// assert_eq!(row.coverage, Coverage::Over(year(2025)));
/// ```
pub fn timeline(columns: &[Column], dataset: &Dataset, today: Date) -> Timeline {
    let rows: Vec<TimelineRow> = columns.iter().map(|column| row(column, dataset, today)).collect();
    let under = each_once(columns.iter().flat_map(|column| &column.plan.laws).copied());
    let laws: Vec<LawTerm> = law_terms().into_iter().filter(|term| under.contains(&term.law)).collect();
    let laws_without_term =
        under.into_iter().filter(|law| !laws.iter().any(|term| term.law == *law)).collect();
    let this_year = today.fiscal_year();
    let years = rows.iter().flat_map(years_of_row);
    let years =
        years.chain(laws.iter().flat_map(|term| [term.since.fiscal_year(), term.until.fiscal_year()]));
    let years = each_once(years.chain([this_year]));
    Timeline {
        first: years.first().copied().unwrap_or(this_year),
        last: years.last().copied().unwrap_or(this_year),
        today,
        laws,
        laws_without_term,
        rows,
    }
}

fn row(column: &Column, dataset: &Dataset, today: Date) -> TimelineRow {
    let plan = &column.plan;
    let before = earlier(plan, dataset);
    let known = plan.observations.iter().filter(|one| matches!(one.cell(), Cell::Known(_)));
    let (sums, figures): (Vec<Period>, Vec<Period>) =
        known.map(|one| one.period).partition(|period| matches!(period, Period::Range(..)));
    let graded = plan.grades.iter().filter(|one| one.grade.is_some()).map(|one| one.period);
    let graded: Vec<Period> = graded.collect();
    let years = each_once(figures.iter().chain(&graded).map(|period| period.fiscal_year()));
    let in_year = |all: &[Period], year| all.iter().filter(|period| period.fiscal_year() == year).count();
    let results = years.into_iter().map(|year| ResultYear {
        year,
        figures: in_year(&figures, year),
        grades: in_year(&graded, year),
    });
    let others = |kind| plan.other_periods.iter().filter(move |one| one.kind == kind).cloned();
    let parts = others(OtherPeriodKind::Part).map(|stated| {
        let coverage = Coverage::of(&stated.period, today);
        PlanPart { stated, coverage }
    });
    TimelineRow {
        slot: column.slot,
        plan: plan.id.clone(),
        dues: Dues::of(plan, before.as_ref().and_then(|one| one.period.to)),
        results: results.collect(),
        sums: sums.len(),
        coverage: Coverage::of(&plan.period, today),
        period: plan.period.clone(),
        before,
        earlier: others(OtherPeriodKind::EarlierPlan).collect(),
        revisions: others(OtherPeriodKind::Revision).collect(),
        parts: parts.collect(),
    }
}

/// The plan before, with what is known of its period: what this plan says of it, then what its own file says.
fn earlier(plan: &Plan, dataset: &Dataset) -> Option<Earlier> {
    let named = plan.predecessor.as_ref()?;
    let own = dataset.predecessor(plan).map(|one| &one.plan().period);
    let period = PlanPeriod {
        from: named.period.from.or(own.and_then(|one| one.from)),
        to: named.period.to.or(own.and_then(|one| one.to)),
        note: named.period.note.clone(),
    };
    let handover = handover(&period, &plan.period);
    Some(Earlier { title: named.title.clone(), period, handover })
}

fn handover(before: &PlanPeriod, now: &PlanPeriod) -> Handover {
    let (Some(last), Some(first)) = (before.to, now.from) else { return Handover::NotStated };
    if last.next() == first {
        Handover::Adjoins
    } else if last < first {
        Handover::Gap(last.next(), year_before(first).unwrap_or(last))
    } else {
        let until = now.to.map_or(last, |end| end.min(last));
        let from = before.from.map_or(first, |start| start.max(first));
        if from <= until { Handover::Overlap(from, until) } else { Handover::OutOfOrder }
    }
}

fn year_before(year: FiscalYear) -> Option<FiscalYear> {
    FiscalYear::new(year.first_calendar_year() - 1)
}

/// Every fiscal year that a row marks, in no order.
fn years_of_row(row: &TimelineRow) -> impl Iterator<Item = FiscalYear> {
    let before = row.before.as_ref().map(|one| &one.period);
    let made = row.others().filter_map(|one| one.made).map(|made| made.fiscal_year());
    let others = row.others().map(|one| &one.period);
    let periods = [Some(&row.period), before].into_iter().flatten().chain(others);
    let ends = periods.flat_map(|one| [one.from, one.to]);
    let dues = row.dues.years.iter().map(|one| one.year);
    ends.flatten().chain(made).chain(dues).chain(row.results.iter().map(|one| one.year))
}
