//! The rows of one family, in either table. A component, so that opening a question lays out its own family again and not
//! the whole table.

use yew::prelude::*;

use super::{
    super::{Shared, Words, links::Opening},
    result_table::result_rows,
    target_table::target_rows,
};
use crate::{
    check::Oddity,
    compare::{Column, ResultTable, TargetTable},
    state::ViewState,
};

/// The family at an index of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Rows {
    /// Of the table of targets.
    Targets(Shared<TargetTable>, usize),
    /// Of the table of results.
    Results(Shared<ResultTable>, usize),
}

/// Props of [`FamilyRows`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The rows.
    pub rows: Rows,
    /// What the page shows beside what is open.
    pub base: ViewState,
    /// The question whose panel is open, if it is one of the family.
    pub open: Option<String>,
    /// What is odd in each plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// How the reader reads.
    pub words: Words,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

impl Props {
    /// How a row is opened.
    pub fn opening(&self) -> Opening<'_> {
        Opening { base: &self.base, open: self.open.as_deref(), on_open: &self.on_open }
    }
}

/// The rows.
#[component]
pub fn FamilyRows(props: &Props) -> Html {
    match &props.rows {
        Rows::Targets(table, index) => table.groups.get(*index).map(|group| target_rows(props, group)),
        Rows::Results(table, index) => table.groups.get(*index).map(|group| result_rows(props, table, group)),
    }
    .unwrap_or_default()
}

/// The open question, where it is one of these; so that the other families see no change.
pub fn open_among<'a>(open: Option<&String>, mut ids: impl Iterator<Item = &'a String>) -> Option<String> {
    open.filter(|open| ids.any(|id| id == *open)).cloned()
}
