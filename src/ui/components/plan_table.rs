//! The frame of the tables with a column for each plan: its own scrolling, caption, heads. What stands in the rows is decided by
//! the views.

use yew::prelude::*;

use super::{super::Words, swatch::named};
use crate::{
    compare::Column,
    text::{self, Message},
};

/// What goes into the frame.
pub struct PlanTable<'a> {
    /// What the table is called by those who hear the page.
    pub name: Message,
    /// What it is called on paper.
    pub caption: String,
    /// Its class beside the one of all tables.
    pub class: &'static str,
    /// The heads in front of those of the plans.
    pub heads: Html,
    /// The plans.
    pub columns: &'a [Column],
    /// Whether a plan says nothing here that needs room; its cells all hold the same few words.
    pub is_silent: fn(&Column) -> bool,
    /// The groups of rows.
    pub groups: Html,
}

/// A table with a column for each plan.
pub fn plan_table(table: PlanTable<'_>, words: Words) -> Html {
    html! {
        <div class="table-scroll" role="region" aria-label={words.say(table.name)} tabindex="0">
            <table class={classes!("questions", table.class)} role="table">
                <caption class="visually-hidden">{ table.caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        { table.heads }
                        for column in table.columns {
                            <th key={column.plan.id.clone()} scope="col" role="columnheader" class={classes!((table.is_silent)(column).then_some("narrow"))}>
                                { column_head(column, words) }
                            </th>
                        }
                    </tr>
                </thead>
                { table.groups }
            </table>
        </div>
    }
}

/// The head of a plan's column: mark, municipality, period.
fn column_head(column: &Column, words: Words) -> Html {
    html! {
        <>
            { named(column, words) }
            { " " }<small>{ text::plan_period(&column.plan.period, words.years, words.language) }</small>
        </>
    }
}
