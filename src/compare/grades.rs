//! The tables of progress grades: measures down, years across, one table per plan, because the letters mean what each
//! document says they mean.

use super::{column::Column, order::each_once, trend::Slot};
use crate::model::{GradeMeaning, Measure, Period, ProgressGrade};

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
}

/// The grades of every chosen plan that has any.
pub fn grade_tables(columns: &[Column]) -> Vec<GradeTable> {
    columns.iter().filter(|column| !column.plan.grades.is_empty()).map(grade_table).collect()
}

fn grade_table(column: &Column) -> GradeTable {
    let mut sections: Vec<GradeSection> = Vec::new();
    for measure in &column.plan.measures {
        let grades: Vec<_> = column.plan.grades.iter().filter(|grade| grade.measure == measure.id).collect();
        if grades.is_empty() {
            continue;
        }
        if sections.last().is_none_or(|section| section.heading != measure.section) {
            let siblings = column.plan.measures.iter().filter(|sibling| sibling.section == measure.section);
            let of_sibling = |sibling: &Measure| {
                let id = sibling.id.clone();
                column.plan.grades.iter().filter(move |grade| grade.measure == id)
            };
            let years = each_once(siblings.flat_map(of_sibling).map(|grade| grade.period));
            sections.push(GradeSection { heading: measure.section.clone(), years, rows: Vec::new() });
        }
        if let Some(section) = sections.last_mut() {
            let of_year = |year: &Period| {
                grades.iter().find(|grade| grade.period == *year).map(|grade| (*grade).clone())
            };
            let cells = section.years.iter().map(of_year).collect();
            section.rows.push(GradeRow { measure: measure.clone(), cells });
        }
    }
    GradeTable { slot: column.slot, meanings: column.plan.grade_meanings.clone(), sections }
}
