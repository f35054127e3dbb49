//! Plans, generations, laws and years on one axis, then the same in words: a table of the plans and one of the laws.

use yew::prelude::*;

use super::{
    super::{Shared, Words},
    cell,
    chart_view::{ChartView, Drawing},
    swatch::{named, named_slot},
};
use crate::{
    compare::{Column, LawTerm, Timeline, TimelineRow},
    model::{Law, OtherPeriod, PlanPeriod},
    text::{self, Message},
};

/// What [`timeline_view`] shows.
pub struct TimelineView {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// What is on the axis.
    pub timeline: Shared<Timeline>,
}

/// The chart, then the tables.
pub fn timeline_view(props: &TimelineView, words: Words) -> Html {
    html! {
        <>
            <p class="definition lead-in">{ words.say(Message::TimelineHelp) }</p>
            <div class="timeline">
                <ChartView columns={props.columns.clone()} drawing={Drawing::Timeline(props.timeline.clone())}
                    title={words.say(Message::ViewTimeline).to_owned()} today={props.timeline.today} words={words} />
            </div>
            { plans(props, words) }
            { laws(props, words) }
        </>
    }
}

fn plans(props: &TimelineView, words: Words) -> Html {
    let heads = [
        Message::PlanPeriod,
        Message::PreviousPlan,
        Message::BeforeAndGap,
        Message::LastDue,
        Message::ResultYears,
        Message::CoveredToday,
    ];
    html! {
        <div class="table-scroll" role="region" aria-label={words.say(Message::ViewTimeline)} tabindex="0">
            <table class="questions periods" role="table">
                <caption class="visually-hidden">{ words.say(Message::ViewTimeline) }</caption>
                { cell::head(cell::corner(Message::Plan, words), &heads, words) }
                <tbody role="rowgroup">
                    for row in props.timeline.rows.iter() { <tr key={row.plan.clone()} role="row">{ plan_cells(props, row, words) }</tr> }
                </tbody>
            </table>
        </div>
    }
}

fn plan_cells(props: &TimelineView, row: &TimelineRow, words: Words) -> Html {
    let (style, language) = (words.years, words.language);
    let noted = |period: &PlanPeriod| {
        let note = period.note.as_ref().map(|note| text::remark(note, language).to_owned());
        html! {
            <>{ text::period_in_words(period, style, language) }<p class="definition">{ note }</p></>
        }
    };
    let own = html! {
        <>{ noted(&row.period) }{ others(row.parts.iter().map(|part| &part.stated), words) }</>
    };
    let none = || cell::absent_message(Message::PreviousPlanNotNamed, words);
    let before = row.before.as_ref().map_or_else(none, |before| {
        html! { <><p>{ cell::words_of_document(&before.title) }</p>{ noted(&before.period) }</> }
    });
    let before = html! {
        <>{ before }{ others(row.earlier.iter().chain(&row.revisions), words) }</>
    };
    let followed =
        row.before.as_ref().map_or_else(none, |one| text::handover(one.handover, style, language).into());
    let due = html! {
        <>
            <p>{ text::last_due(&row.dues, style, language) }</p>
            for (index, apart) in text::dues_apart(&row.dues, language).into_iter().enumerate() { <p key={index} class="definition">{ apart }</p> }
        </>
    };
    html! {
        <>
            <th scope="row" role="rowheader">{ named_slot(&props.columns, row.slot, words) }</th>
            { cell::headed(Message::PlanPeriod, own, words) }
            { cell::headed(Message::PreviousPlan, before, words) }
            { cell::headed(Message::BeforeAndGap, followed, words) }
            { cell::headed(Message::LastDue, due, words) }
            { cell::headed(Message::ResultYears, text::result_years(row, style, language).into(), words) }
            { cell::headed(Message::CoveredToday, text::plan_coverage(row, style, language).into(), words) }
        </>
    }
}

/// Further periods that the document names, a paragraph for each, with how they were read.
fn others<'a>(all: impl Iterator<Item = &'a OtherPeriod>, words: Words) -> Html {
    let language = words.language;
    let note = |one: &OtherPeriod| {
        one.period.note.as_ref().map(|note| {
            html! { <p class="definition">{ text::remark(note, language).to_owned() }</p> }
        })
    };
    html! {
        <>
            for (index, one) in all.enumerate() {
                <div key={index}><p>{ text::other_period(one, words.years, language) }</p>{ note(one) }</div>
            }
        </>
    }
}

/// The laws of the chosen plans with their terms; a law without a term is said to have none.
fn laws(props: &TimelineView, words: Words) -> Html {
    let timeline = &props.timeline;
    if timeline.laws.is_empty() && timeline.laws_without_term.is_empty() {
        return html! { <p class="empty">{ words.say(Message::NoLawNamed) }</p> };
    }
    html! {
        <section class="law-terms">
            <h2 id="law-terms">{ words.say(Message::LawTerms) }</h2>
            <div class="table-scroll" role="region" tabindex="0" aria-labelledby="law-terms">
                <table class="questions" role="table">
                    { cell::head(cell::corner(Message::LawHead, words), &[Message::TermHead, Message::PlansUnderLaw, Message::WhereRead], words) }
                    <tbody role="rowgroup">
                        for term in timeline.laws.iter() {
                            { law_row(props, term.law, text::law_term(term, words.years, words.language).into(), sources(term, words), words) }
                        }
                        for law in timeline.laws_without_term.iter() {
                            { law_row(props, *law, words.say(Message::LawWithoutTerm).into(), cell::absent_message(Message::NoneThere, words), words) }
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn law_row(props: &TimelineView, law: Law, term: Html, sources: Html, words: Words) -> Html {
    let under = html! {
        <ul class="plans-under">
            for column in props.columns.iter().filter(|column| column.plan.laws.contains(&law)) {
                <li key={column.plan.id.clone()}>{ named(column, words) }</li>
            }
        </ul>
    };
    html! {
        <tr key={law.key()} role="row">
            <th scope="row" role="rowheader">{ text::law(law, words.language) }</th>
            { cell::headed(Message::TermHead, term, words) }
            { cell::headed(Message::PlansUnderLaw, under, words) }
            { cell::headed(Message::WhereRead, sources, words) }
        </tr>
    }
}

fn sources(term: &LawTerm, words: Words) -> Html {
    html! {
        <ul class="plans-under">
            for source in text::law_sources(term, words.language) { <li key={source}>{ source }</li> }
        </ul>
    }
}
