//! Writes the leave schemes of two plans as a table in plain text: `cargo run --no-default-features --example write_sheet`.
//! The page renders the same sheet; another form of it is another walk over groups, rows and cells.

use std::{error::Error, fs, rc::Rc};

use kurabe::{
    check::check,
    compare::{columns, scheme_table},
    load::load,
    model::{Dataset, Date},
    sheet::{Grouped, Plans, Reader, plain},
    text::{Language, YearStyle, oddity},
};

const PLANS: [&str; 2] = ["onojo-2026", "isumi-2021"];

/// The table of schemes, in Japanese.
pub fn told() -> Result<String, Box<dyn Error>> {
    let mut dataset = Dataset::default();
    for id in PLANS {
        let path = format!("plans/{id}.json");
        for plan in load(&fs::read(&path)?, &path).plans {
            dataset = dataset.with(Rc::new(plan));
        }
    }
    let columns = columns(&dataset, &PLANS.map(str::to_owned));
    // Cells mark what the checks found in a plan, so the sheet is told of it.
    let odd: Vec<_> = columns.iter().map(|column| check(&column.plan, &dataset)).collect();
    let plans = Plans { columns: &columns, odd: &odd };

    let today = Date::new(2026, 11, 24).ok_or("no such day")?;
    let table = scheme_table(&columns, today);
    let sheet = Grouped::Schemes(&table).whole(plans);
    Ok(plain(&sheet, &Reader::new(&columns, Language::Ja, YearStyle::Era, oddity)))
}

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", told()?);
    Ok(())
}
