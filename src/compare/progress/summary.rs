//! How many targets stand how: one count for each kind of status, and the reasons why nothing can be said.

use std::mem::discriminant;

use super::{
    row::{ProgressRow, Status},
    unsaid::Unsaid,
};

/// The rows of a list by what they amount to; every row is counted once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProgressSummary {
    /// All rows.
    pub targets: usize,
    /// Met, those easier than their baseline among them.
    pub met: usize,
    /// On the way, as fast as needed.
    pub on_the_way: usize,
    /// On the way and slower than needed, moving away, or met and lost.
    pub behind: usize,
    /// Due years that are over, or a plan that is, without being met.
    pub missed: usize,
    /// Of plans without results of their own years.
    pub before_plan: usize,
    /// Why nothing can be said, with how often, the most frequent first. What a reason holds besides is that of the first row.
    pub unsaid: Vec<(Unsaid, usize)>,
}

impl ProgressSummary {
    /// The rows of which nothing can be said.
    pub fn cannot_be_said(&self) -> usize {
        self.unsaid.iter().map(|(_, count)| count).sum()
    }
}

/// Counts the rows.
///
/// ```
/// use kurabe::compare::{columns, progress, progress_summary};
/// use kurabe::{load::load, model::{Dataset, Date}};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let dataset = Dataset::default().with(load(&text, "onojo-2026.json").plans.remove(0).into());
/// let rows = progress(&columns(&dataset, &["onojo-2026".into()]), Date::new(2026, 11, 20).unwrap());
/// let summary = progress_summary(&rows);
/// assert_eq!((summary.targets, summary.on_the_way, summary.before_plan), (24, 0, 10));
/// ```
pub fn progress_summary(rows: &[ProgressRow]) -> ProgressSummary {
    let mut summary = ProgressSummary { targets: rows.len(), ..ProgressSummary::default() };
    for row in rows {
        match &row.status {
            Status::Achieved | Status::EasierThanStart => summary.met += 1,
            Status::OnPace => summary.on_the_way += 1,
            Status::Behind | Status::MovingAway | Status::MetThenLost(_) => summary.behind += 1,
            Status::DuePassedNotMet(_) | Status::PlanOverNotMet => summary.missed += 1,
            Status::BeforePlan { .. } => summary.before_plan += 1,
            Status::CannotBeSaid(reason) => {
                let same = |held: &&mut (Unsaid, usize)| discriminant(&held.0) == discriminant(reason);
                match summary.unsaid.iter_mut().find(same) {
                    Some((_, count)) => *count += 1,
                    None => summary.unsaid.push((reason.clone(), 1)),
                }
            }
        }
    }
    summary.unsaid.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    summary
}
