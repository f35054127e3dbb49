//! One theme in detail: every measure of every plan, with actors, quantities and place.

use yew::prelude::*;

use super::super::Words;
use crate::{compare::Column, model::Theme};

/// What the panel says about a theme.
pub fn measure_panel(_columns: &[Column], _theme: Theme, _words: Words) -> Html {
    Html::default()
}
