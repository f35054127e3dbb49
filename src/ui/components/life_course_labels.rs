//! The words of the chart of schemes over a family's life.

use super::super::{Words, describe};
use crate::{
    chart::{LifeCourseLabels, LifeTick, Scene, TextMeasure, life_course_scene},
    compare::{Column, LifeCourse, LifeRow, LifeSpan},
    text::{self, Message},
};

/// Lays the chart out in the reader's words.
pub fn scene(
    life: &LifeCourse,
    columns: &[Column],
    words: Words,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let language = words.language;
    let sentence = |row: &LifeRow, span: &LifeSpan| {
        let (scheme, plan) =
            (describe::scheme(columns, &row.subject, words), describe::slot_name(columns, span.slot, words));
        format!("{scheme}, {plan}: {}", text::life_span(span, language))
    };
    let labels = LifeCourseLabels {
        tick: &|tick| words.say(tick_name(tick)).to_owned(),
        plan_name: &|slot| describe::slot_name(columns, slot, words),
        scheme: &|row| describe::scheme(columns, &row.subject, words),
        window: &|span| text::life_span(span, language),
        sentence: &sentence,
    };
    life_course_scene(life, &labels, width, measure)
}

fn tick_name(tick: LifeTick) -> Message {
    match tick {
        LifeTick::Pregnancy => Message::LifePregnancy,
        LifeTick::Birth => Message::LifeBirth,
        LifeTick::One => Message::LifeOne,
        LifeTick::Three => Message::LifeThree,
        LifeTick::SchoolEntry => Message::LifeSchoolEntry,
        LifeTick::CompulsoryEducationEnd => Message::LifeCompulsoryEducationEnd,
    }
}
