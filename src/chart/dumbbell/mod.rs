//! The chart of targets and how far they have got: a row per target on one scale, from the start over the latest result to
//! the target. Rows share the scale and nothing else: none is joined to another, and their order is the caller's. All words
//! and intervals come in as arguments; no fact is computed here.

mod row;
mod track;

use super::{
    dash::Dash,
    geometry::{Area, Point},
    ink::Ink,
    marks::{Mark, TOUCH},
    measure::TextMeasure,
    scale::ValueScale,
    scene::{Anchor, Item, Scene},
};
use crate::{
    compare::{ProgressRow, ProgressScale},
    model::Number,
};
use row::{Columns, LabelledRow};
use track::Track;

/// Size of tick labels.
const TICK_TEXT: f64 = 11.0;
/// Between the scene's edge and what is drawn.
const EDGE: f64 = 4.0;
/// Height of the tick labels above the rows.
const HEAD: f64 = 24.0;
/// Least distance between two tick labels.
const APART: f64 = 8.0;

/// Every word of the chart, and the intervals: functions that know the language, the era setting and the statistics.
pub struct DumbbellLabels<'a> {
    /// The unit, written behind the last value of the axis.
    pub unit: &'a str,
    /// Short name of the plan.
    pub plan_name: &'a dyn Fn(&ProgressRow) -> String,
    /// What is asked.
    pub question: &'a dyn Fn(&ProgressRow) -> String,
    /// The latest result, or the baseline, and the target: 実績77.8%／目標85%以上.
    pub values: &'a dyn Fn(&ProgressRow) -> String,
    /// How the target stands.
    pub status: &'a dyn Fn(&ProgressRow) -> String,
    /// A value on the axis.
    pub value_label: &'a dyn Fn(Number) -> String,
    /// The row in full, to be read out.
    pub sentence: &'a dyn Fn(&ProgressRow) -> String,
    /// The interval around the latest result, where it has one.
    pub interval: &'a dyn Fn(&ProgressRow) -> Option<(Number, Number)>,
}

/// Lays the chart out for rows that share an axis. The height follows from the rows; without any the scene is empty, and the
/// page puts words there.
///
/// ```
/// use kurabe::{chart::{DumbbellLabels, FixedMeasure, dumbbell_scene}, compare::ProgressScale, model::Unit};
/// let labels = DumbbellLabels {
///     unit: "%",
///     plan_name: &|_| "大野城市".to_owned(),
///     question: &|row| row.question.id(),
///     values: &|_| "実績77.8%／目標85%".to_owned(),
///     status: &|_| "未達成".to_owned(),
///     value_label: &|value| value.to_string(),
///     sentence: &|row| row.id.clone(),
///     interval: &|_| None,
/// };
/// let nothing = ProgressScale { unit: Unit::Percent, is_total: false, per: None, rows: Vec::new() };
/// let scene = dumbbell_scene(&nothing, &labels, 390.0, &FixedMeasure);
/// assert_eq!((scene.height, scene.items.len()), (0.0, 0));
/// ```
pub fn dumbbell_scene(
    scale: &ProgressScale,
    labels: &DumbbellLabels,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let rows = &scale.rows;
    let mut scene = Scene { width, is_list: true, ..Scene::default() };
    if rows.is_empty() {
        return scene;
    }
    let columns = Columns::new(rows, labels, width, measure);
    let track = Track { values: axis(scale, labels, &columns, measure), ends: columns.track };
    let ticks = track.values.ticks();
    scene.begins_above_zero = track.values.begins_above_zero();
    scene.items = tick_labels(&track, &ticks, labels, width, measure);
    let mut top = HEAD;
    for row in rows {
        let labelled = LabelledRow::new(row, labels, &columns, top, measure);
        let rule = (Point::new(0.0, top), Point::new(width, top));
        scene.items.push(line(rule.0, rule.1, Ink::Grid));
        for (index, tick) in ticks.iter().enumerate() {
            let ink = if index == 0 { Ink::Axis } else { Ink::Grid };
            let (from, to) = labelled.room;
            scene.items.push(line(Point::new(track.x(*tick), from), Point::new(track.x(*tick), to), ink));
        }
        let y = (labelled.room.0 + labelled.room.1) / 2.0;
        let mut drawn = track.items(row, (labels.interval)(row), y);
        drawn.extend(labelled.items);
        match track.place(row, y) {
            Some(at) => scene.marks.push(Mark {
                id: row.id.clone(),
                x: at.x,
                y,
                radius: TOUCH,
                slot: row.slot,
                time: scene.marks.len() as f64,
                label: (labels.sentence)(row),
                items: drawn,
            }),
            None => scene.items.extend(drawn),
        }
        top = labelled.bottom;
    }
    scene.height = top;
    scene
}

fn line(from: Point, to: Point, ink: Ink) -> Item {
    Item::Line { from, to, width: 1.0, ink, dash: Dash::Solid }
}

/// One axis for everything that is drawn, with as many ticks as their labels leave room for.
fn axis(
    scale: &ProgressScale,
    labels: &DumbbellLabels,
    columns: &Columns,
    measure: &dyn TextMeasure,
) -> ValueScale {
    let values = scale.rows.iter().flat_map(|row| {
        let (low, high) = (labels.interval)(row).unzip();
        let start = row.start.map(|start| start.milestone.value);
        [start, row.latest.map(|latest| latest.value), row.target.target.value, low, high]
    });
    let values: Vec<f64> = values.flatten().map(Number::get).collect();
    let widest = values.iter().filter_map(|value| Number::new(value.round()));
    let widest = widest
        .map(|value| measure.width(&((labels.value_label)(value) + labels.unit), TICK_TEXT, false))
        .fold(TICK_TEXT, f64::max);
    let room = columns.track.1 - columns.track.0;
    let intervals = (room / (widest + 28.0)).floor().clamp(2.0, 6.0) as u32;
    ValueScale::covering(values, scale.unit, intervals)
}

/// The labels of the values above the rows, the last one with the unit: all, or every second, third ... counted back from
/// the last, so that none meet.
fn tick_labels(
    track: &Track,
    ticks: &[Number],
    labels: &DumbbellLabels,
    width: f64,
    measure: &dyn TextMeasure,
) -> Vec<Item> {
    let every = |step: usize| -> Vec<Item> {
        let kept = ticks.iter().rev().step_by(step).enumerate();
        kept.map(|(index, tick)| {
            let text = (labels.value_label)(*tick) + if index == 0 { labels.unit } else { "" };
            let half = measure.width(&text, TICK_TEXT, false) / 2.0;
            let x = track.x(*tick).min(width - EDGE - half).max(EDGE + half);
            let at = Point::new(x, HEAD / 2.0);
            Item::Text { at, text, anchor: Anchor::Middle, size: TICK_TEXT, bold: false, ink: Ink::Mute }
        })
        .collect()
    };
    let apart = |items: &Vec<Item>| {
        let areas: Vec<Area> = items.iter().map(|item| item.bounds(measure)).collect();
        areas.iter().zip(areas.iter().skip(1)).all(|(right, left)| left.right + APART <= right.left)
    };
    (1..=ticks.len()).map(every).find(apart).unwrap_or_default()
}
