//! The rows of one group of a table. A component, so that opening a row lays out its own group again and no other.

use yew::prelude::*;

use super::{Renderer, table};
use crate::{
    check::Oddity,
    compare::Column,
    sheet::{Grouped, Plans},
    state::ViewState,
    ui::{Shared, Words, links::Opening, prepared::Prepared},
};

/// What the groups of a table have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// What is odd in each plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// What the view is made of.
    pub prepared: Shared<Prepared>,
    /// How the reader reads.
    pub words: Words,
    /// What the page shows beside what is open.
    pub base: ViewState,
    /// A row was chosen.
    pub on_open: Callback<String>,
}

/// Props of [`GroupRows`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The table.
    pub source: Source,
    /// Which group of it.
    pub place: usize,
    /// The row whose panel is open, if it is one of the group.
    pub open: Option<String>,
}

/// The rows.
#[component]
pub fn GroupRows(props: &Props) -> Html {
    let Source { columns, odd, prepared, words, base, on_open } = &props.source;
    let plans = Plans { columns, odd };
    let Some(grouped) = prepared.grouped() else { return Html::default() };
    let (sheet, group) = (grouped.frame(plans), grouped.group(plans, props.place));
    let reader = words.reader(columns);
    let renderer =
        Renderer { reader: &reader, opening: Some(Opening { base, open: props.open.as_deref(), on_open }) };
    group.map(|group| renderer.group(&sheet, &group)).unwrap_or_default()
}

/// A table of which each group is laid out by itself.
pub fn grouped(source: &Source, grouped: Grouped<'_>, open: Option<&str>) -> Html {
    let plans = Plans { columns: &source.columns, odd: &source.odd };
    let rows = (0..grouped.groups()).map(|place| {
        let open = open.filter(|open| grouped.holds(place, open)).map(str::to_owned);
        html! { <GroupRows key={place} source={source.clone()} {place} {open} /> }
    });
    let rows = rows.collect();
    let reader = source.words.reader(&source.columns);
    let renderer = Renderer { reader: &reader, opening: None };
    table(&grouped.frame(plans), rows, &renderer)
}
