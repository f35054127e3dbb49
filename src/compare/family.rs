//! Rows in groups: the one way every table of questions is put in order.

use std::collections::BTreeMap;

use super::{column::Column, question::Question};
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
    let mut families: BTreeMap<Family, Vec<Question>> = BTreeMap::new();
    for question in questions {
        families.entry(question.family(&plans)).or_default().push(question);
    }
    families
        .into_iter()
        .map(|(family, mut questions)| {
            questions.sort();
            questions.dedup();
            FamilyGroup { family, rows: questions.into_iter().map(&row).collect() }
        })
        .collect()
}
