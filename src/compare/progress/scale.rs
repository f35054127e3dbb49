//! Which rows can be drawn on one axis: those of one unit whose numbers are of one kind. A scale shared by hours of all staff
//! and hours per person would show nothing of the latter.

use super::row::ProgressRow;
use crate::model::{Averaging, Nature, Unit, find_indicator};

/// Rows that share an axis, in the order they came.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgressScale {
    /// Their unit.
    pub unit: Unit,
    /// Whether their numbers are of all staff together.
    pub is_total: bool,
    /// Over which time their means are taken, where that is stated.
    pub per: Option<Averaging>,
    /// The rows.
    pub rows: Vec<ProgressRow>,
}

/// The rows by axis, in the order of each axis's first row. Rows without a unit have no number and are on none.
pub fn progress_scales(rows: &[ProgressRow]) -> Vec<ProgressScale> {
    let mut scales: Vec<ProgressScale> = Vec::new();
    for row in rows {
        let Some(unit) = row.unit else { continue };
        let is_total = find_indicator(row.question.indicator.as_str())
            .is_some_and(|indicator| indicator.nature == Nature::Total);
        let per = row.question.condition.per;
        let shared =
            |scale: &&mut ProgressScale| (scale.unit, scale.is_total, scale.per) == (unit, is_total, per);
        match scales.iter_mut().find(shared) {
            Some(scale) => scale.rows.push(row.clone()),
            None => scales.push(ProgressScale { unit, is_total, per, rows: vec![row.clone()] }),
        }
    }
    scales
}
