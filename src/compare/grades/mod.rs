//! The tables of progress grades: measures down, years across, one table per plan, because the letters mean what each
//! document says they mean. Letters are held against each other only within a row, and never as better or worse.

mod outcome;

use std::rc::Rc;

use outcome::Outcomes;

use super::{
    column::{Column, Slot},
    order::{each_once, in_order, run_of},
    progress::{ProgressRow, progress},
    question::Question,
};
use crate::model::{
    Date, FiscalYear, GradeLetter, GradeMeaning, GradeRef, MeasureRef, Period, Plan, ProgressGrade,
};

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
    pub measure: MeasureRef,
    /// A cell per year of the section; nothing where the document has no such cell.
    pub cells: Vec<Option<GradeRef>>,
    /// For each cell the letter of the year before, where both years have a letter and it is another one.
    pub changed_from: Vec<Option<GradeLetter>>,
    /// The letter of the newest year that has one.
    pub newest: Option<NewestGrade>,
    /// The plan's targets on the subject of the measure, with their latest results. Measures with the
    /// same targets share the list.
    pub outcomes: Rc<[ProgressRow]>,
    /// The places in that list of those that are the first of their question in all tables, in order: a page can send a reader
    /// back to one place for each question.
    pub firsts: Vec<usize>,
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
///
/// ```
/// use kurabe::{compare::grade_of, load::load, model::GradeLetter};
/// let text = std::fs::read("plans/koganei-2020.json").unwrap();
/// let plan = load(&text, "koganei-2020.json").plans.remove(0);
/// let grade = grade_of(&plan, "1-1", "FY2020".parse().unwrap()).unwrap();
/// assert_eq!(grade.grade, Some(GradeLetter::A));
/// ```
pub fn grade_of<'a>(plan: &'a Plan, measure: &str, period: Period) -> Option<&'a ProgressGrade> {
    plan.grades.iter().find(|grade| grade.measure == measure && grade.period == period)
}

/// The grades of every chosen plan that has any. `today` decides which due years of the figures beside them are over.
///
/// ```
/// use kurabe::compare::{columns, grade_tables};
/// use kurabe::{load::load, model::{Dataset, Date}};
/// let ids = ["onojo-2026", "koganei-2020"].map(str::to_owned);
/// let dataset = ids.iter().fold(Dataset::default(), |dataset, id| {
///     let text = std::fs::read(format!("plans/{id}.json")).unwrap();
///     dataset.with(load(&text, id).plans.remove(0).into())
/// });
/// let tables = grade_tables(&columns(&dataset, &ids), Date::new(2026, 11, 20).unwrap());
/// assert_eq!(tables.len(), 1, "one of the two plans grades its measures");
/// assert_eq!(tables[0].slot.0, 1);
/// let row = &tables[0].sections[0].rows[0];
/// assert_eq!(row.cells.len(), tables[0].sections[0].years.len());
/// ```
pub fn grade_tables(columns: &[Column], today: Date) -> Vec<GradeTable> {
    let mut asked: Vec<Rc<Question>> = Vec::new();
    let graded = columns.iter().filter(|column| !column.plan.grades.is_empty());
    graded.map(|column| grade_table(column, today, &mut asked)).collect()
}

fn grade_table(column: &Column, today: Date, asked: &mut Vec<Rc<Question>>) -> GradeTable {
    let plan = &*column.plan;
    let targets = progress(std::slice::from_ref(column), today);
    let mut outcomes = Outcomes::of(plan, &targets, asked);
    let years = years_of_sections(plan);
    // In order once instead of looked through for each cell: a file may hold some ten thousand measures and grades.
    let grades =
        in_order(plan.grades.iter().enumerate(), |(_, grade)| (grade.measure.as_str(), grade.period));
    let mut sections: Vec<GradeSection> = Vec::new();
    for measure in (0..plan.measures.len()).filter_map(|place| MeasureRef::new(&column.plan, place)) {
        let grades = run_of(&grades, |(_, grade)| grade.measure.as_str(), measure.id.as_str());
        if grades.is_empty() {
            continue;
        }
        if sections.last().is_none_or(|section| section.heading != measure.section) {
            let years = run_of(&years, |(section, _)| *section, measure.section.as_deref());
            let years = years.iter().map(|(_, year)| *year).collect();
            sections.push(GradeSection { heading: measure.section.clone(), years, rows: Vec::new() });
        }
        if let Some(section) = sections.last_mut() {
            let beside = outcomes.beside(&measure);
            section.rows.push(grade_row(&column.plan, measure, &section.years, grades, beside));
        }
    }
    GradeTable { slot: column.slot, meanings: plan.grade_meanings.clone(), sections }
}

/// The headings of the graded measures, each with the years graded under it, in order.
fn years_of_sections(plan: &Plan) -> Vec<(Option<&str>, Period)> {
    let measures = in_order(&plan.measures, |measure| measure.id.as_str());
    let section_of = |grade: &ProgressGrade| {
        let measure = run_of(&measures, |measure| measure.id.as_str(), grade.measure.as_str()).first()?;
        Some((measure.section.as_deref(), grade.period))
    };
    each_once(plan.grades.iter().filter_map(section_of))
}

/// The row of a measure with these grades, which stand in the order of their years, and these figures beside it.
fn grade_row(
    plan: &Rc<Plan>,
    measure: MeasureRef,
    years: &[Period],
    grades: &[(usize, &ProgressGrade)],
    (outcomes, firsts): (Rc<[ProgressRow]>, Vec<usize>),
) -> GradeRow {
    let of_year = |year: &Period| run_of(grades, |(_, grade)| grade.period, *year).first().copied();
    let letter_of = |year: &Period| of_year(year)?.1.grade;
    let changed_from = |year: &Period| {
        let before = letter_of(&year_before(*year)?)?;
        letter_of(year).filter(|letter| *letter != before).map(|_| before)
    };
    let first = plan.grade_meanings.first().map(|meaning| meaning.grade);
    let newest = years.iter().rev().find_map(|year| Some((*year, letter_of(year)?)));
    GradeRow {
        measure,
        cells: years.iter().map(|year| GradeRef::new(plan, of_year(year)?.0)).collect(),
        changed_from: years.iter().map(changed_from).collect(),
        newest: newest.map(|(period, letter)| NewestGrade {
            period,
            letter,
            is_first: first == Some(letter),
        }),
        outcomes,
        firsts,
    }
}

fn year_before(year: Period) -> Option<Period> {
    match year {
        Period::FiscalYear(year) => FiscalYear::new(year.first_calendar_year() - 1).map(Period::FiscalYear),
        Period::CalendarYear(year) => year.checked_sub(1).map(Period::CalendarYear),
        _ => None,
    }
}
