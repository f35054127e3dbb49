//! The words of the timeline: years in both ways of counting, names, and what each mark says.

use super::super::{Words, describe};
use crate::{
    chart::{Scene, TextMeasure, TimelineLabels, TimelinePart, timeline_scene},
    compare::{Column, Timeline, TimelineRow},
    model::FiscalYear,
    text::{self, Message, YearStyle},
};

/// Lays the chart out in the reader's words.
pub fn scene(
    timeline: &Timeline,
    columns: &[Column],
    words: Words,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let (style, language) = (words.years, words.language);
    let name = |row: &TimelineRow| describe::slot_name(columns, row.slot, words);
    let year = |year: FiscalYear| {
        let era = text::fiscal_year_short(year, YearStyle::Era, language);
        let western = year.first_calendar_year().to_string();
        match style {
            YearStyle::Era => (era, western),
            YearStyle::Western => (western, era),
        }
    };
    let today =
        format!("{} {}", words.say(Message::TimelineToday), text::date(timeline.today, style, language));
    let labels = TimelineLabels {
        year: &year,
        today: &today,
        law: &|term| (text::law(term.law, language).to_owned(), text::law_term(term, style, language)),
        plan_name: &name,
        lines: &|row| text::timeline_lines(row, style, language),
        other: &|other| text::other_period_name(other, language),
        gap: &|from, to| text::gap(from, to, language),
        law_sentence: &|term| text::law_sentence(term, style, language),
        sentence: &|row, part| {
            let said = match part {
                TimelinePart::Before(before) => text::earlier_plan(before, style, language),
                TimelinePart::Gap(..) => row
                    .before
                    .as_ref()
                    .map(|one| text::handover(one.handover, style, language))
                    .unwrap_or_default(),
                TimelinePart::Other(other) => text::other_period(other, style, language),
                TimelinePart::Period => text::own_period(row, style, language),
                TimelinePart::Results => text::result_years(row, style, language),
                TimelinePart::Due(due) => text::due_year(due, style, language),
            };
            format!("{}: {said}", name(row))
        },
    };
    timeline_scene(timeline, &labels, width, measure)
}
