//! The tidy CSV: one row for each target, result, grade, quantity of a measure and property of a scheme, every value in a column
//! of its own. Two forms: the exact one for programs, where cells are written as they are, and the one for spreadsheets, where
//! no cell can be taken for a formula. Columns are only ever added at the end.

mod body;
mod columns;
mod facts;
mod row;

use std::io::{self, Write};

use row::Row;

pub use columns::COLUMNS;

use crate::model::{Plan, decimal};

/// The facts of the plans as CSV text, exact.
pub fn tidy_csv(plans: &[&Plan]) -> String {
    text_of(plans, &str::to_owned)
}

/// The facts of the plans as CSV for spreadsheets: with the mark of UTF-8 at its beginning, and an apostrophe before each cell
/// that would be taken for a formula.
///
/// ```
/// use kurabe::{export::spreadsheet_csv, load::load};
/// let bytes = std::fs::read("plans/isumi-2021.json").unwrap();
/// let plan = load(&bytes, "isumi-2021.json").plans.remove(0);
/// assert!(spreadsheet_csv(&[&plan]).starts_with("\u{feff}plan,code,"));
/// ```
pub fn spreadsheet_csv(plans: &[&Plan]) -> String {
    format!("\u{feff}{}", text_of(plans, &harmless))
}

/// A number stays a number; anything else that begins like a formula is set off, in full width too, which spreadsheets read alike.
fn harmless(cell: &str) -> String {
    let begins_like_a_formula = cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']);
    if begins_like_a_formula && decimal(cell).is_none() { format!("'{cell}") } else { cell.to_owned() }
}

fn text_of(plans: &[&Plan], guard: &dyn Fn(&str) -> String) -> String {
    let mut bytes = Vec::new();
    // Writing to a Vec cannot fail, and every cell is UTF-8.
    let _ = write(plans, &mut bytes, guard);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes the facts of the plans as exact CSV: the header, then for each plan its targets, results, grades, measures and schemes.
pub fn write_tidy<W: Write>(plans: &[&Plan], mut writer: W) -> io::Result<()> {
    write(plans, &mut writer, &str::to_owned)
}

fn write(plans: &[&Plan], writer: &mut dyn Write, guard: &dyn Fn(&str) -> String) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(writer);
    csv.write_record(COLUMNS).map_err(plain)?;
    for plan in plans {
        let code = plan.municipality.code.map(|code| code.to_string()).unwrap_or_default();
        let targets = plan.targets.iter().map(|target| Row::of_target(plan, target));
        let results = plan.observations.iter().map(|result| Row::of_observation(plan, result));
        let grades = plan.grades.iter().map(|grade| Row::of_grade(plan, grade));
        let measures = plan.measures.iter().flat_map(|measure| body::measure(plan, measure));
        let schemes = plan.schemes.iter().flat_map(|scheme| body::scheme(plan, scheme));
        for row in targets.chain(results).chain(grades).chain(measures).chain(schemes) {
            csv.write_record(row.cells(plan, &code).map(guard)).map_err(plain)?;
        }
    }
    csv.flush()
}

/// The error of the writer itself, so that a closed pipe is still known as one.
fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
