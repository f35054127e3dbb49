//! Rows of progress in the order a person chose, of one family, and in groups that can share a scale.

use super::{
    goal::scale,
    row::{ProgressRow, Status},
};
use crate::{compare::order::in_order, model::Family};

/// The orders of the table of progress.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgressSort {
    /// By status: what is worth a look first.
    #[default]
    Status,
    /// By what is left to go, the most first; then the targets that are met, the closest first.
    Distance,
    /// By how much faster it would have to go than so far, the most first.
    Pace,
    /// Plan by plan, each as in the table of targets.
    Plan,
}

impl ProgressSort {
    /// All orders, as a page offers them.
    pub const ALL: [Self; 4] = [Self::Status, Self::Distance, Self::Pace, Self::Plan];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Distance => "distance",
            Self::Pace => "pace",
            Self::Plan => "plan",
        }
    }

    /// The order of this name.
    ///
    /// ```
    /// use kurabe::compare::ProgressSort;
    /// assert_eq!(ProgressSort::from_key("pace"), Some(ProgressSort::Pace));
    /// assert_eq!(ProgressSort::from_key("beauty"), None);
    /// ```
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// The rows in this order; rows that stand equal keep theirs, and rows without the number asked for come last.
///
/// Distances of different units stand in one order as parts of their scale: of 100 for shares, of the target otherwise.
///
/// ```
/// use kurabe::compare::{ProgressSort, columns, of_family, progress, sorted};
/// use kurabe::{load::load, model::{Dataset, Date, Family}};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let dataset = Dataset::default().with(load(&text, "onojo-2026.json").plans.remove(0).into());
/// let rows = progress(&columns(&dataset, &["onojo-2026".into()]), Date::new(2026, 11, 20).unwrap());
/// let posts = sorted(of_family(rows, Some(Family::Posts)), ProgressSort::Distance);
/// let differences: Vec<_> = posts.iter().map(|row| row.difference.unwrap().get()).collect();
/// assert_eq!(differences, [-10.8, -5.8, 0.5]);
/// ```
pub fn sorted(rows: Vec<ProgressRow>, sort: ProgressSort) -> Vec<ProgressRow> {
    in_order(rows, |row| match sort {
        ProgressSort::Status => (i64::from(row.status.rank()), 0),
        ProgressSort::Distance => last_without(left_to_go(row)),
        ProgressSort::Pace => last_without(pace_lacking(row)),
        ProgressSort::Plan => (i64::from(row.slot.0), 0),
    })
}

/// The largest first; nothing last.
fn last_without(amount: Option<f64>) -> (i64, i64) {
    // Millionths of the scale: finer than any printed figure, and an order without the gaps of floating point.
    amount.map_or((1, 0), |amount| (0, -((amount * 1e6).round() as i64)))
}

/// How far the latest result is on the wrong side, as a part of the scale; negative on the right side.
fn left_to_go(row: &ProgressRow) -> Option<f64> {
    let is_met = if let Status::BeforePlan { met } = row.status { met } else { row.attained? };
    let part = row.difference?.get().abs() / scale_of(row)?;
    Some(if is_met { -part } else { part })
}

/// The pace needed less the pace so far, towards the target, as a part of the scale per year.
fn pace_lacking(row: &ProgressRow) -> Option<f64> {
    let (needed, so_far) = (row.needed_pace?.per_year.get(), row.pace_so_far?.per_year.get());
    Some((needed - so_far) * needed.signum() / scale_of(row)?)
}

fn scale_of(row: &ProgressRow) -> Option<f64> {
    let value = row.target.target.value.or(row.start.map(|start| start.milestone.value))?;
    Some(scale(row.unit, value))
}

/// The rows of one family, or all.
pub fn of_family(mut rows: Vec<ProgressRow>, family: Option<Family>) -> Vec<ProgressRow> {
    rows.retain(|row| family.is_none_or(|asked| row.family == asked));
    rows
}
