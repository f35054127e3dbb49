//! One scheme across the plans: which printings each plan has, what they say about each aspect, where the plans differ, and
//! the verdict for each pair.

use super::{aspect::Aspect, subject::SchemeSubject, value::AspectValue};
use crate::{
    compare::{
        column::Column,
        column::Slot,
        standing::Standing,
        verdict::{PlanEnd, SchemeFooting, Sides, Verdict, scheme_differences, scheme_verdict},
    },
    model::{Date, Plan, Scheme},
};

/// A scheme, and what each plan says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemeRow {
    /// Which scheme.
    pub subject: SchemeSubject,
    /// A cell per column.
    pub cells: Vec<SchemeCell>,
    /// The aspects that at least one plan speaks of.
    pub aspects: Vec<AspectRow>,
    /// Every two plans that describe it.
    pub pairs: Vec<SchemePair>,
}

/// What a plan has for a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeCell {
    /// It is described: places in the plan's list of schemes, more than one where it is printed more than once.
    Described(Vec<usize>),
    /// The document describes schemes, and this is not among them.
    NotAmong,
    /// The document describes no schemes at all.
    NoneDescribed,
}

/// An aspect across the plans.
#[derive(Debug, Clone, PartialEq)]
pub struct AspectRow {
    /// The aspect.
    pub aspect: Aspect,
    /// For each column, what each printing says, in the order of the cell.
    pub values: Vec<Vec<Option<AspectValue>>>,
    /// How the printings stand to each other.
    pub agreement: Agreement,
}

/// How what is said about an aspect stands together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// All say the same.
    Same,
    /// Two say different things.
    Differs,
    /// Those who speak of it agree, and others are silent.
    NotSaidByAll,
    /// There is only one printing.
    Alone,
}

/// Two plans that describe a scheme, and whether the two can be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemePair {
    /// The one plan.
    pub left: Slot,
    /// The other.
    pub right: Slot,
    /// Whether they can be compared.
    pub verdict: Verdict,
    /// In what they differ beside the reasons of the verdict, and what each of them says.
    pub differing: Vec<(Aspect, Sides<Vec<AspectValue>>)>,
}

impl SchemeCell {
    /// The printings in the plan.
    pub fn schemes<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = &'a Scheme> {
        self.places().iter().filter_map(|place| plan.schemes.get(*place))
    }

    /// The places of the printings in the plan's list.
    pub fn places(&self) -> &[usize] {
        match self {
            Self::Described(places) => places,
            Self::NotAmong | Self::NoneDescribed => &[],
        }
    }
}

impl AspectRow {
    /// Whether any printing of a column speaks of it.
    pub fn is_said(&self, column: usize) -> bool {
        self.values.get(column).is_some_and(|values| values.iter().any(Option::is_some))
    }

    /// What the printings of a column say, each thing once; nothing where one does not say.
    pub fn said(&self, column: usize) -> Vec<Option<&AspectValue>> {
        let mut said: Vec<Option<&AspectValue>> = Vec::new();
        for value in self.values.get(column).into_iter().flatten() {
            let value = value.as_ref();
            if !said.iter().any(|held| same(*held, value)) {
                said.push(value);
            }
        }
        said
    }
}

impl SchemeRow {
    /// How a plan's scheme stands to the other plans; nothing where the plan has none.
    pub fn standing(&self, slot: Slot) -> Option<Standing> {
        let is_described = self.cells.get(usize::from(slot.0)).is_some_and(|cell| !cell.places().is_empty());
        let own = self.pairs.iter().filter(|pair| pair.left == slot || pair.right == slot);
        is_described.then(|| Standing::of(own.map(|pair| pair.verdict.comparability())))
    }
}

/// The row of a scheme.
///
/// ```
/// use kurabe::{compare::{SchemeSubject, columns, find_scheme, scheme_row}, model::{Dataset, Date}};
/// let plan = |id: &str| serde_json::from_str(&format!(r#"{{"format": 1, "id": "{id}", "title": "t", "sources": [],
///     "municipality": {{"kind": "city", "name": "甲市"}}, "schemes": [
///         {{"id": "a", "key": "care_leave", "kind": "leave", "name": "介護休暇", "places": []}},
///         {{"id": "b", "key": "other", "kind": "leave", "name": "ボランティア休暇", "places": []}}]}}"#)).unwrap();
/// let dataset = ["one", "two"].iter().fold(Dataset::default(), |all, id| all.with(std::rc::Rc::new(plan(id))));
/// let columns = columns(&dataset, &["one".to_owned(), "two".to_owned()]);
/// let row = |id: &str| scheme_row(&columns, find_scheme(&columns, id).unwrap(), Date::new(2026, 11, 20).unwrap());
/// assert_eq!(row("care_leave").pairs.len(), 1);
/// assert!(row("other~one~b").pairs.is_empty(), "that the other plan's scheme has the same id means nothing");
/// ```
pub fn scheme_row(columns: &[Column], subject: SchemeSubject, today: Date) -> SchemeRow {
    let cells: Vec<_> = columns.iter().map(|column| cell(column, &subject)).collect();
    let footings: Vec<_> = columns
        .iter()
        .zip(&cells)
        .map(|(column, cell)| (column.slot, footing(&column.plan, cell, today)))
        .filter(|(_, footing)| !footing.schemes.is_empty())
        .collect();
    let mut pairs = Vec::new();
    for (index, (left, footing)) in footings.iter().enumerate() {
        for (right, other) in footings.iter().skip(index + 1) {
            let verdict = scheme_verdict(footing, other);
            let differing = scheme_differences(footing, other);
            pairs.push(SchemePair { left: *left, right: *right, verdict, differing });
        }
    }
    let aspects = Aspect::ALL.iter().filter_map(|aspect| aspect_row(columns, &cells, *aspect)).collect();
    SchemeRow { subject, cells, aspects, pairs }
}

fn cell(column: &Column, subject: &SchemeSubject) -> SchemeCell {
    let schemes = column.plan.schemes.iter().enumerate();
    let asked = schemes.filter(|(_, scheme)| subject.is(column, scheme));
    let places: Vec<_> = asked.map(|(place, _)| place).collect();
    if column.plan.schemes.is_empty() {
        SchemeCell::NoneDescribed
    } else if places.is_empty() {
        SchemeCell::NotAmong
    } else {
        SchemeCell::Described(places)
    }
}

fn footing<'a>(plan: &'a Plan, cell: &'a SchemeCell, today: Date) -> SchemeFooting<'a> {
    SchemeFooting { schemes: cell.schemes(plan).collect(), end: PlanEnd::of(&plan.period, today) }
}

fn aspect_row(columns: &[Column], cells: &[SchemeCell], aspect: Aspect) -> Option<AspectRow> {
    let of_cell = |(column, cell): (&Column, &SchemeCell)| -> Vec<_> {
        cell.schemes(&column.plan).map(|scheme| aspect.value(scheme)).collect()
    };
    let values: Vec<_> = columns.iter().zip(cells).map(of_cell).collect();
    let first = values.iter().flatten().flatten().next()?;
    let mut all = values.iter().flatten();
    let agreement = if all.clone().nth(1).is_none() {
        Agreement::Alone
    } else if all.clone().flatten().any(|value| !value.agrees(first)) {
        Agreement::Differs
    } else if all.any(Option::is_none) {
        Agreement::NotSaidByAll
    } else {
        Agreement::Same
    };
    Some(AspectRow { aspect, values, agreement })
}

fn same(left: Option<&AspectValue>, right: Option<&AspectValue>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => left.agrees(right),
        (left, right) => left.is_none() && right.is_none(),
    }
}
