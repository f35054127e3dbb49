//! Leave schemes side by side, then the chart of the same schemes over a family's life, to which a link leads past the table.

use yew::prelude::*;

use super::{
    super::{Shared, Words},
    life_course_list::life_course_view,
};
use crate::{
    compare::{Column, LifeCourse},
    model::Date,
    text::Message,
};

/// The table, then the chart.
pub fn schemes_view(
    columns: &Shared<Vec<Column>>,
    life: &Shared<LifeCourse>,
    table: Option<Html>,
    today: Date,
    words: Words,
) -> Html {
    html! {
        <>
            <p class="definition lead-in">
                { words.say(Message::SchemesHelp) }
                <span>
                    if !life.rows.is_empty() { { " " }<a href="#life-course">{ words.say(Message::ToLifeCourse) }</a> }
                </span>
            </p>
            <div>{ table }</div>
            <div class="life-course">{ life_course_view(columns, life, today, words) }</div>
        </>
    }
}
