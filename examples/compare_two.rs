//! Puts the targets of two plans side by side and says of each whether it can be compared with the other:
//! `cargo run --no-default-features --example compare_two`.

use std::{error::Error, fs, rc::Rc};

use kurabe::{
    compare::{Reading, TargetCell, columns, target_table},
    load::load,
    model::{Dataset, Date, StatedTarget},
    text::{Language, mark, municipality_name, question_scope, question_title},
};

const PLANS: [&str; 2] = ["onojo-2026", "koganei-2020"];

/// The questions that both plans set comparable targets for, each with the targets as printed.
pub fn told() -> Result<Vec<String>, Box<dyn Error>> {
    let mut dataset = Dataset::default();
    for id in PLANS {
        let path = format!("plans/{id}.json");
        for plan in load(&fs::read(&path)?, &path).plans {
            dataset = dataset.with(Rc::new(plan));
        }
    }
    let columns = columns(&dataset, &PLANS.map(str::to_owned));
    // The day decides which plan is over; nothing below the page reads a clock.
    let today = Date::new(2026, 11, 24).ok_or("no such day")?;
    let table = target_table(&columns, Reading { today, only_comparable: true });

    let mut lines = Vec::new();
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let question = &row.question;
        let title = question_title(&question.indicator, &question.population, &[], Language::Ja);
        let scope = question_scope(&question.population, &question.condition, Language::Ja);
        lines.push(format!("{title} {scope}").trim_end().to_owned());
        for ((column, cell), standing) in columns.iter().zip(&row.cells).zip(&row.standings) {
            if let (TargetCell::Targets { targets, .. }, Some(standing)) = (cell, standing) {
                let values: Vec<_> = targets.iter().map(printed).collect();
                let verdict = mark(standing.mark(), Language::Ja);
                lines.push(format!(
                    "  {}: {} ({verdict})",
                    municipality_name(&column.plan.municipality, Language::Ja),
                    values.join(", ")
                ));
            }
        }
    }
    Ok(lines)
}

/// A target as its document prints it.
fn printed(stated: &StatedTarget) -> &str {
    stated.target.places.iter().find_map(|place| place.printed.as_deref()).unwrap_or("in words")
}

fn main() -> Result<(), Box<dyn Error>> {
    for line in told()? {
        println!("{line}");
    }
    Ok(())
}
