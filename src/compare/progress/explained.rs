//! What chance has to do with a row: how far the latest rate varies by itself, and whether its distance from the target, and
//! its way since the start, are more than that.

use super::row::{Milestone, ProgressRow};
use crate::compare::chance::{Chance, Explained, Interval, NoChance, Share, chance};

/// Chance in the latest result of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowChance {
    /// What varies.
    pub chance: Chance,
    /// Wilson's interval of the latest result.
    pub interval: Interval,
    /// The latest result against the target; nothing for a target without a number.
    pub against_target: Option<Explained>,
    /// The latest result against the start; nothing where the start prints no people.
    pub since_start: Option<Explained>,
}

/// How far chance explains a row, or why it says nothing about it. A row without a result has no counts.
///
/// ```
/// use kurabe::compare::{columns, progress, row_chance};
/// use kurabe::{load::load, model::{Dataset, Date}};
/// let text = std::fs::read("plans/koganei-2020.json").unwrap();
/// let dataset = Dataset::default().with(load(&text, "koganei-2020.json").plans.remove(0).into());
/// let rows = progress(&columns(&dataset, &["koganei-2020".into()]), Date::new(2026, 11, 20).unwrap());
/// let exam = rows.iter().find(|row| row.id.contains("subsection_chief")).unwrap();
/// let chance = row_chance(exam).unwrap();
/// assert!(!chance.against_target.unwrap().within, "4 of 52 against 25 %");
/// assert!(chance.since_start.unwrap().within, "4 of 52 after 6 of 56");
/// ```
pub fn row_chance(row: &ProgressRow) -> Result<RowChance, NoChance> {
    let latest = row.latest.ok_or(NoChance::NoCounts)?;
    let (chance, share) = share_of(row, &latest)?;
    let interval = share.wilson().ok_or(NoChance::NotCountable)?;
    let start = row.start.and_then(|start| share_of(row, &start.milestone).ok());
    Ok(RowChance {
        chance,
        interval,
        against_target: row.target.target.value.and_then(|target| share.against(target)),
        since_start: start.and_then(|(_, start)| share.difference(&start)),
    })
}

fn share_of(row: &ProgressRow, milestone: &Milestone) -> Result<(Chance, Share), NoChance> {
    chance(&row.question, milestone.numerator, milestone.denominator)
}
