//! Rows in groups: the one way every table of questions is put in order.

use super::{column::Column, order::each_once, question::Question};
use crate::model::Family;

/// Rows of one family of indicators.
#[derive(Debug, Clone, PartialEq)]
pub struct FamilyGroup<Row> {
    /// The family.
    pub family: Family,
    /// Its rows, near relatives next to each other.
    pub rows: Vec<Row>,
}

/// Makes a row of each question and puts the rows under their families, in the order of [`Family::ALL`].
pub(super) fn grouped<Row>(
    columns: &[Column],
    questions: impl Iterator<Item = Question>,
    row: impl Fn(Question) -> Row,
) -> Vec<FamilyGroup<Row>> {
    let plans: Vec<_> = columns.iter().map(|column| &*column.plan).collect();
    let mut groups: Vec<FamilyGroup<Row>> =
        Family::ALL.map(|family| FamilyGroup { family, rows: Vec::new() }).into();
    for question in each_once(questions) {
        let family = question.family(&plans);
        if let Some(group) = groups.iter_mut().find(|group| group.family == family) {
            group.rows.push(row(question));
        }
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}
