//! What chance has to do with a row: how far the latest rate varies by itself, and whether its distance from the target, and
//! its way since the start, are more than that.

use super::row::{Milestone, ProgressRow};
use crate::compare::{
    chance::{Chance, Explained, Interval, NoChance, Share, chance},
    question::Question,
};

/// Chance in the latest result of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowChance {
    /// What varies.
    pub chance: Chance,
    /// Wilson's interval of the latest result.
    pub interval: Interval,
    /// The latest result against the target; nothing for a target without a number, nor for one that any single miss would be
    /// beyond chance of.
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
    let (chance, share) = share_of(&row.question, &latest)?;
    let interval = share.wilson().ok_or(NoChance::NotCountable)?;
    let against_target = row.target.target.value.and_then(|target| share.against(target));
    Ok(RowChance {
        chance,
        interval,
        against_target: against_target
            .filter(|_| row.attained == Some(true) || may_miss_by_chance(row, share)),
        since_start: row.start.and_then(|start| since(&row.question, &start.milestone, &latest)),
    })
}

/// Whether the fewest people by whom a target can be missed may be chance: no single miss of 100 % is, however many are counted,
/// so that nothing is learnt from calling it beyond chance.
fn may_miss_by_chance(row: &ProgressRow, share: Share) -> bool {
    let (Some(target), Some(apart)) = (row.target.target.value, row.difference) else { return true };
    let smallest_miss = share.smallest_miss(target, apart.get() < 0.0);
    smallest_miss.and_then(|miss| miss.against(target)).is_some_and(|explained| explained.within)
}

/// One result after another of a question.
pub(super) fn since(question: &Question, start: &Milestone, latest: &Milestone) -> Option<Explained> {
    let (_, start) = share_of(question, start).ok()?;
    let (_, latest) = share_of(question, latest).ok()?;
    latest.difference(&start)
}

fn share_of(question: &Question, milestone: &Milestone) -> Result<(Chance, Share), NoChance> {
    chance(question, milestone.numerator, milestone.denominator)
}
