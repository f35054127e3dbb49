//! What the plans do, theme by theme.

use yew::prelude::*;

use super::super::{Shared, Words};
use crate::{
    compare::{Column, MeasureTable},
    state::{Action, ViewState},
};

/// What [`measures_view`] shows.
pub struct MeasuresView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// The table.
    pub table: Shared<MeasureTable>,
    /// The choices.
    pub view: ViewState,
    /// The person acts.
    pub on_action: Callback<Action>,
    /// A theme was chosen, by its key.
    pub on_open: Callback<String>,
}

/// The choices, then the table.
pub fn measures_view(_props: &MeasuresView, _words: Words) -> Html {
    Html::default()
}
