//! The tables of progress grades: one per plan, with what the letters mean in its document.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    cell,
    swatch::named,
};
use crate::{
    compare::{Column, GradeSection, GradeTable},
    model::{Period, Plan, ProgressGrade},
    text::{self, Message},
};

/// What [`grade_tables_view`] shows.
pub struct GradeTables {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// Their tables.
    pub tables: Shared<Vec<GradeTable>>,
}

/// The tables.
pub fn grade_tables_view(props: &GradeTables, words: Words) -> Html {
    html! {
        <div class="grades">
            for table in props.tables.iter() {
                if let Some(column) = props.columns.iter().find(|column| column.slot == table.slot) {
                    <section key={table.slot.0} aria-label={describe::plan_name(&column.plan, words)}>
                        <h2>{ named(column, words) }</h2>
                        <h3>{ words.say(Message::GradeMeanings) }</h3>
                        <dl class="grade-meanings">
                            for meaning in table.meanings.iter() {
                                <div key={meaning.grade.letter()}>
                                    <dt><span class={format!("grade grade-{}", meaning.grade.letter())}>{ meaning.grade.letter() }</span></dt>
                                    <dd>{ text::remark(&meaning.meaning, words.language).to_owned() }</dd>
                                </div>
                            }
                        </dl>
                        for (index, section) in table.sections.iter().enumerate() {
                            { section_table(section, &column.plan, index, words) }
                        }
                    </section>
                }
            }
        </div>
    }
}

fn section_table(section: &GradeSection, plan: &Plan, index: usize, words: Words) -> Html {
    let caption = format!("grades-{}-{index}", plan.id);
    html! {
        <div class="table-scroll grade-scroll" key={index} role="region" tabindex="0" aria-labelledby={caption.clone()}>
            <table class="questions grade-table" role="table">
                <caption id={caption}>{ cell::words_of_document(section.heading.as_deref().unwrap_or_default()) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader" class="corner">{ words.say(Message::Measure) }</th>
                        for year in section.years.iter() {
                            <th key={year.to_string()} scope="col" role="columnheader">{ year_head(*year, words) }</th>
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for row in section.rows.iter() {
                        <tr key={row.measure.id.clone()} role="row">
                            <th scope="row" role="rowheader">
                                { text::remark(&row.measure.title, words.language).to_owned() }
                            </th>
                            for (year, grade) in section.years.iter().zip(&row.cells) {
                                <td key={year.to_string()} role="cell">
                                    <span class="cell-plan" aria-hidden="true">{ year_head(*year, words) }</span>
                                    { grade_cell(grade.as_ref(), plan, words) }
                                </td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn year_head(year: Period, words: Words) -> String {
    match year {
        Period::FiscalYear(year) => text::fiscal_year_short(year, words.years, words.language),
        other => text::period(other, words.years, words.language),
    }
}

fn grade_cell(grade: Option<&ProgressGrade>, plan: &Plan, words: Words) -> Html {
    let Some(grade) = grade else { return cell::absent_message(Message::NoSuchCell, words) };
    let Some(letter) = grade.grade else {
        return cell::absent(grade.absent.map_or("", |reason| text::absence(reason, words.language)));
    };
    let footnote =
        grade.places.iter().find_map(|place| text::footnote(place, words.language)).map(str::to_owned);
    let place = grade.places.first().map(|place| text::place(place, plan, words.language));
    html! {
        <span class="grade-cell" title={place}>
            <span class={format!("grade grade-{}", letter.letter())}>{ letter.letter() }</span>
            if let Some(mark) = &grade.mark { <span class="mark">{ mark.clone() }</span> }
            if let Some(footnote) = footnote { <small>{ footnote }</small> }
        </span>
    }
}
