//! Plans, generations, laws and years on one axis.

use yew::prelude::*;

use super::super::{Shared, Words};
use crate::compare::{Column, Timeline};

/// What [`timeline_view`] shows.
pub struct TimelineView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// What is on the axis.
    pub timeline: Shared<Timeline>,
}

/// The chart, then the table.
pub fn timeline_view(_props: &TimelineView, _words: Words) -> Html {
    Html::default()
}
