//! The tables of progress grades: one per plan, with what the letters mean in its document. Beside the letters stand what was
//! done year by year, and the plan's own targets on the same subject.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    cell,
    measure_panel::measure_years,
    progress_list::status,
    swatch::named,
    target_table::question_button,
};
use crate::{
    compare::{Column, GradeRow, GradeSection, GradeTable, ProgressRow},
    model::{GradeLetter, Period, Plan, ProgressGrade},
    text::{self, Message},
};

/// What [`grade_tables_view`] shows.
pub struct GradeTables {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// Their tables.
    pub tables: Shared<Vec<GradeTable>>,
    /// The question whose panel is open.
    pub open: Option<String>,
    /// A question was chosen.
    pub on_open: Callback<String>,
}

/// The tables.
pub fn grade_tables_view(props: &GradeTables, words: Words) -> Html {
    html! {
        <div class="grades">
            <p class="definition lead-in">{ words.say(Message::SameSubjectHelp) }</p>
            for table in props.tables.iter() {
                if let Some(column) = props.columns.iter().find(|column| column.slot == table.slot) {
                    <section key={table.slot.0} aria-label={describe::plan_name(&column.plan, words)}>
                        <h2>{ named(column, words) }</h2>
                        <h3>{ words.say(Message::GradeMeanings) }</h3>
                        <dl class="grade-meanings">
                            for meaning in table.meanings.iter() {
                                <div key={meaning.grade.letter()}>
                                    <dt>{ letter(meaning.grade) }</dt>
                                    <dd>{ text::remark(&meaning.meaning, words.language).to_owned() }</dd>
                                </div>
                            }
                        </dl>
                        for (index, section) in table.sections.iter().enumerate() {
                            { section_table(props, section, &column.plan, index, words) }
                        }
                    </section>
                }
            }
        </div>
    }
}

fn letter(letter: GradeLetter) -> Html {
    html! { <span class={format!("grade grade-{}", letter.letter())}>{ letter.letter() }</span> }
}

fn section_table(
    props: &GradeTables,
    section: &GradeSection,
    plan: &Plan,
    index: usize,
    words: Words,
) -> Html {
    let caption = format!("grades-{}-{index}", plan.id);
    html! {
        <div class="table-scroll grade-scroll" key={index} role="region" tabindex="0" aria-labelledby={caption.clone()}>
            <table class="questions grade-table" role="table">
                <caption id={caption}>{ cell::words_of_document(section.heading.as_deref().unwrap_or_default()) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        { cell::corner(Message::Measure, words) }
                        for year in section.years.iter() {
                            <th key={year.to_string()} scope="col" role="columnheader">{ year_head(*year, words) }</th>
                        }
                        <th scope="col" role="columnheader" class="beside">{ words.say(Message::SameSubject) }</th>
                        <th scope="col" role="columnheader" class="beside">{ words.say(Message::YearByYear) }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for row in section.rows.iter() {
                        <tr key={row.measure.id.clone()} role="row">
                            <th scope="row" role="rowheader">
                                { text::remark(&row.measure.title, words.language).to_owned() }
                            </th>
                            for ((year, grade), before) in section.years.iter().zip(&row.cells).zip(&row.changed_from) {
                                <td key={year.to_string()} role="cell">
                                    <span class="cell-plan" aria-hidden="true">{ year_head(*year, words) }</span>
                                    { grade_cell(grade.as_deref(), *before, plan, words) }
                                </td>
                            }
                            { cell::headed(Message::SameSubject, same_subject(props, row, words), words) }
                            { cell::headed(Message::YearByYear, year_by_year(row, plan, words), words) }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The newest letter, then each target on the same subject with its latest result.
fn same_subject(props: &GradeTables, row: &GradeRow, words: Words) -> Html {
    if row.outcomes.is_empty() {
        return cell::absent_message(Message::NoSameSubject, words);
    }
    html! {
        <>
            <p class="due">{ row.newest.map(|newest| text::newest_grade(newest, words.years, words.language)) }</p>
            <ul class="outcomes">
                for (place, outcome) in row.outcomes.iter().enumerate() {
                    <li key={outcome.id.clone()}>{ outcome_item(props, row, (place, outcome), words) }</li>
                }
            </ul>
        </>
    }
}

fn outcome_item(
    props: &GradeTables,
    row: &GradeRow,
    (place, outcome): (usize, &ProgressRow),
    words: Words,
) -> Html {
    let language = words.language;
    // The first of a question on the page has the id that the focus returns to.
    let is_first = row.firsts.binary_search(&place).is_ok();
    let latest = outcome.latest.map(|latest| text::milestone(&latest, outcome.unit, words.years, language));
    let remark = row
        .newest
        .filter(|_| row.is_ahead_of(outcome))
        .map(|newest| text::grade_and_outcome(newest.letter, language));
    html! {
        <>
            { question_button(&props.columns, (&outcome.question, is_first), &outcome.question.id(), props.open.as_ref(), &props.on_open, words) }
            <p>
                if let Some(latest) = latest { <b>{ latest }</b> } else { { cell::absent_message(Message::NoResultInDocument, words) } }
            </p>
            <p>
                <span class="lead">{ words.say(Message::Target) }</span>
                { " " }{ cell::goal_line(&outcome.target.target, words) }
                { " " }<small>{ text::dues(&outcome.target.dues, words.years, language) }</small>
            </p>
            { status(outcome, words) }
            if let Some(remark) = remark { <p class="aside">{ remark }</p> }
        </>
    }
}

fn year_by_year(row: &GradeRow, plan: &Plan, words: Words) -> Html {
    if row.measure.years.is_empty() {
        return cell::absent_message(Message::NoYearByYear, words);
    }
    html! {
        <details class="sums">
            <summary>{ words.say(Message::YearByYear) }</summary>
            { measure_years(&row.measure, plan, words) }
        </details>
    }
}

fn year_head(year: Period, words: Words) -> String {
    match year {
        Period::FiscalYear(year) => text::fiscal_year_short(year, words.years, words.language),
        other => text::period(other, words.years, words.language),
    }
}

fn grade_cell(grade: Option<&ProgressGrade>, before: Option<GradeLetter>, plan: &Plan, words: Words) -> Html {
    let Some(grade) = grade else { return cell::absent_message(Message::NoSuchCell, words) };
    let Some(given) = grade.grade else {
        return cell::absent(grade.absent.map_or("", |reason| text::absence(reason, words.language)));
    };
    let footnote =
        grade.places.iter().find_map(|place| text::footnote(place, words.language)).map(str::to_owned);
    let place = grade.places.first().map(|place| text::place(place, plan, words.language));
    html! {
        <span class={classes!("grade-cell", before.map(|_| "changed"))} title={place}>
            { letter(given) }
            if let Some(mark) = &grade.mark { <span class="mark">{ mark.clone() }</span> }
            if let Some(before) = before { <small>{ text::changed_from(before, words.language) }</small> }
            if let Some(footnote) = footnote { <small>{ footnote }</small> }
        </span>
    }
}
