//! The tables of progress grades: one plan below the other, with what the letters mean in its document.

use yew::prelude::*;

use super::super::sheet::{Renderer, whole};
use crate::{
    compare::GradeTable,
    sheet::{Matter, Piece, Plans, grades},
    text::Message,
};

/// The tables.
pub fn grades_view(plans: Plans<'_>, tables: &[GradeTable], renderer: &Renderer<'_>) -> Html {
    let reader = renderer.reader;
    let of_plan = |table: &GradeTable| {
        let plan = [Piece::from(Matter::Plan(table.slot))];
        let meanings = table.meanings.iter().map(|one| {
            let term = |matter| renderer.inline(&[Piece::from(matter)]);
            html! {
                <div><dt>{ term(Matter::Grade(one.grade)) }</dt><dd>{ term(Matter::Remark(&one.meaning)) }</dd></div>
            }
        });
        let sections = grades::sections(plans, table);
        html! {
            <section key={table.slot.0} aria-label={reader.line(&plan)}>
                <h2>{ renderer.inline(&plan) }</h2>
                <h3>{ reader.say(Message::GradeMeanings) }</h3>
                <dl class="grade-meanings">{ for meanings }</dl>
                { for sections.iter().map(|sheet| whole(sheet, renderer)) }
            </section>
        }
    };
    html! {
        <div class="grades">
            <p class="definition lead-in">{ reader.say(Message::SameSubjectHelp) }</p>
            { for tables.iter().map(of_plan) }
        </div>
    }
}
