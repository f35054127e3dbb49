//! Leave schemes side by side, and over a family's life.

use yew::prelude::*;

use super::super::{Shared, Words};
use crate::compare::{Column, SchemeTable};

/// What [`schemes_view`] shows.
pub struct SchemesView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<SchemeTable>,
    /// The scheme whose panel is open, by its key.
    pub open: Option<String>,
    /// A scheme was chosen, by its key.
    pub on_open: Callback<String>,
}

/// The chart, then the table.
pub fn schemes_view(_props: &SchemesView, _words: Words) -> Html {
    Html::default()
}
