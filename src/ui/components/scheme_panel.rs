//! One scheme in detail: what each plan prints about it, what differs, and whether it can be compared.

use yew::prelude::*;

use super::super::Words;
use crate::{
    compare::Column,
    model::{Date, SchemeKey},
};

/// What the panel says about a scheme.
pub fn scheme_panel(_columns: &[Column], _key: SchemeKey, _today: Date, _words: Words) -> Html {
    Html::default()
}
