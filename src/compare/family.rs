//! Rows in groups: the one way every table of questions is put in order.

use std::rc::Rc;

use super::{column::Column, order::in_order};
use crate::model::{Asked, Family, Question};

/// Rows of one family of indicators.
#[derive(Debug, Clone, PartialEq)]
pub struct FamilyGroup<Row> {
    /// The family.
    pub family: Family,
    /// Its rows, near relatives next to each other.
    pub rows: Vec<Row>,
}

/// A question with what each chosen plan has for it.
#[derive(Debug, Clone)]
pub(super) struct AskedOfAll<'a> {
    /// The question.
    pub question: &'a Rc<Question>,
    /// Its name in links.
    pub id: &'a str,
    /// What the plans have, in column order.
    pub plans: Vec<Option<&'a Asked>>,
}

/// Every question of the chosen plans that one of them has for `counts`, once, in order.
pub(super) fn asked_of_all<'a>(
    columns: &'a [Column],
    counts: &dyn Fn(&Asked) -> bool,
) -> Vec<AskedOfAll<'a>> {
    let of =
        |(place, column): (usize, &'a Column)| column.facts.all().iter().map(move |asked| (place, asked));
    let all = in_order(columns.iter().enumerate().flat_map(of), |(_, asked)| asked.order());
    let runs = all.chunk_by(|(_, one), (_, other)| one.order() == other.order());
    let row = |run: &[(usize, &'a Asked)]| {
        let (_, first) = run.iter().find(|(_, asked)| counts(asked))?;
        let mut plans = vec![None; columns.len()];
        for (place, asked) in run {
            if let Some(plan) = plans.get_mut(*place) {
                *plan = Some(*asked);
            }
        }
        Some(AskedOfAll { question: &first.question, id: &first.id, plans })
    };
    runs.filter_map(row).collect()
}

/// Makes a row of each question and puts the rows under their families, in the order of [`Family::ALL`].
pub(super) fn grouped<'a, Row>(
    columns: &[Column],
    questions: Vec<AskedOfAll<'a>>,
    row: impl Fn(AskedOfAll<'a>) -> Row,
) -> Vec<FamilyGroup<Row>> {
    let plans: Vec<_> = columns.iter().map(|column| &*column.plan).collect();
    let mut groups: Vec<FamilyGroup<Row>> =
        Family::ALL.map(|family| FamilyGroup { family, rows: Vec::new() }).into();
    for question in questions {
        let family = question.question.family(&plans);
        if let Some(group) = groups.iter_mut().find(|group| group.family == family) {
            group.rows.push(row(question));
        }
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}
