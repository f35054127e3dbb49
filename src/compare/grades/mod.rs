//! The tables of progress grades: measures down, years across, one table per plan, because the letters mean what each
//! document says they mean. Letters are held against each other only within a row, and never as better or worse.

mod outcome;

use super::{
    column::Column,
    order::each_once,
    progress::{ProgressRow, progress},
    trend::Slot,
};
use crate::model::{Date, GradeLetter, GradeMeaning, Measure, Period, Plan, ProgressGrade};

/// The grades of one plan.
#[derive(Debug, Clone, PartialEq)]
pub struct GradeTable {
    /// Which plan.
    pub slot: Slot,
    /// What the letters mean in this document.
    pub meanings: Vec<GradeMeaning>,
    /// Sections with the same years across.
    pub sections: Vec<GradeSection>,
}

/// Measures under one heading, with the years printed for them.
#[derive(Debug, Clone, PartialEq)]
pub struct GradeSection {
    /// Heading as printed.
    pub heading: Option<String>,
    /// Years across.
    pub years: Vec<Period>,
    /// A row per measure.
    pub rows: Vec<GradeRow>,
}

/// The grades of one measure.
#[derive(Debug, Clone, PartialEq)]
pub struct GradeRow {
    /// The measure.
    pub measure: Measure,
    /// A cell per year of the section; nothing where the document has no such cell.
    pub cells: Vec<Option<ProgressGrade>>,
    /// For each cell the letter of the year before, where both years have a letter and it is another one.
    pub changed_from: Vec<Option<GradeLetter>>,
    /// The letter of the newest year that has one.
    pub newest: Option<NewestGrade>,
    /// The plan's targets on the subject of the measure, with their latest results.
    pub outcomes: Vec<ProgressRow>,
}

/// The newest letter of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewestGrade {
    /// Its year.
    pub period: Period,
    /// The letter.
    pub letter: GradeLetter,
    /// Whether it is the first that the document explains.
    pub is_first: bool,
}

impl GradeRow {
    /// Whether the measure has the first letter the document explains, while the latest result of the same subject does not meet
    /// its target. Two facts side by side: a measure can be carried out as planned and the figure still fall short.
    pub fn is_ahead_of(&self, outcome: &ProgressRow) -> bool {
        self.newest.is_some_and(|newest| newest.is_first) && outcome.attained == Some(false)
    }
}

/// The grade a plan gives a measure for a year.
pub fn grade_of<'a>(plan: &'a Plan, measure: &str, period: Period) -> Option<&'a ProgressGrade> {
    plan.grades.iter().find(|grade| grade.measure == measure && grade.period == period)
}

/// The grades of every chosen plan that has any. `today` decides which due years of the figures beside them are over.
pub fn grade_tables(columns: &[Column], today: Date) -> Vec<GradeTable> {
    let graded = columns.iter().filter(|column| !column.plan.grades.is_empty());
    graded.map(|column| grade_table(column, today)).collect()
}

fn grade_table(column: &Column, today: Date) -> GradeTable {
    let plan = &*column.plan;
    let targets = progress(std::slice::from_ref(column), today);
    let mut sections: Vec<GradeSection> = Vec::new();
    for measure in &plan.measures {
        if plan.grades.iter().all(|grade| grade.measure != measure.id) {
            continue;
        }
        if sections.last().is_none_or(|section| section.heading != measure.section) {
            let is_sibling = |grade: &&ProgressGrade| {
                plan.measure(&grade.measure).is_some_and(|sibling| sibling.section == measure.section)
            };
            let years = each_once(plan.grades.iter().filter(is_sibling).map(|grade| grade.period));
            sections.push(GradeSection { heading: measure.section.clone(), years, rows: Vec::new() });
        }
        if let Some(section) = sections.last_mut() {
            section.rows.push(grade_row(plan, measure, &section.years, &targets));
        }
    }
    GradeTable { slot: column.slot, meanings: plan.grade_meanings.clone(), sections }
}

fn grade_row(plan: &Plan, measure: &Measure, years: &[Period], targets: &[ProgressRow]) -> GradeRow {
    let letter_of = |period: Period| grade_of(plan, &measure.id, period)?.grade;
    let changed_from = |year: &Period| {
        let before = years.iter().find(|before| is_year_before(**before, *year))?;
        letter_of(*before).filter(|before| letter_of(*year).is_some_and(|letter| letter != *before))
    };
    let first = plan.grade_meanings.first().map(|meaning| meaning.grade);
    let newest = years.iter().rev().find_map(|year| Some((*year, letter_of(*year)?)));
    GradeRow {
        measure: measure.clone(),
        cells: years.iter().map(|year| grade_of(plan, &measure.id, *year).cloned()).collect(),
        changed_from: years.iter().map(changed_from).collect(),
        newest: newest.map(|(period, letter)| NewestGrade {
            period,
            letter,
            is_first: first == Some(letter),
        }),
        outcomes: outcome::outcomes(measure.theme, targets),
    }
}

fn is_year_before(before: Period, year: Period) -> bool {
    match (before, year) {
        (Period::FiscalYear(before), Period::FiscalYear(year)) => before.next() == year,
        (Period::CalendarYear(before), Period::CalendarYear(year)) => year.checked_sub(1) == Some(before),
        _ => false,
    }
}
