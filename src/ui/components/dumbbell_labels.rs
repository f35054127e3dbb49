//! The words of the chart of targets: plan, question, the two figures, how the target stands.

use super::super::{Words, describe};
use crate::{
    chart::{DumbbellLabels, Scene, TextMeasure, dumbbell_scene},
    compare::{Column, ProgressRow, ProgressScale},
    model::Number,
    text,
};

/// Rows on one axis, with what the page says about them. Functions, so that the words follow the language.
#[derive(Debug, Clone)]
pub struct Dumbbell {
    /// The rows.
    pub scale: ProgressScale,
    /// How a target stands, in words.
    pub status: fn(&ProgressRow, Words) -> String,
    /// The interval around the latest result, where it has one.
    pub interval: fn(&ProgressRow) -> Option<(Number, Number)>,
}

/// Lays the chart out in the reader's words.
pub fn scene(
    dumbbell: &Dumbbell,
    columns: &[Column],
    words: Words,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let language = words.language;
    let name = |row: &ProgressRow| describe::slot_name(columns, row.slot, words);
    let question = |row: &ProgressRow| describe::question(columns, &row.question, words).in_one_line();
    let asked = |row: &ProgressRow| {
        format!("{} · {}", question(row), text::dues(&row.target.dues, words.years, language))
    };
    let status = |row: &ProgressRow| (dumbbell.status)(row, words);
    let labels = DumbbellLabels {
        unit: text::unit(dumbbell.scale.unit, language),
        plan_name: &name,
        question: &asked,
        values: &|row| text::progress_values(row, language),
        status: &status,
        value_label: &text::number,
        sentence: &|row| {
            text::progress_sentence(row, &name(row), &question(row), &status(row), words.years, language)
        },
        interval: &dumbbell.interval,
    };
    dumbbell_scene(&dumbbell.scale, &labels, width, measure)
}
