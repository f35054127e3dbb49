//! The chart of plans, their generations and the laws on one axis of fiscal years. A law is a narrow bar, a plan a filled one, a
//! part of it a thinner one, the plans before it hatched ones, a revision a caret; below them the years with results and the years that targets are due in. All words come
//! in as arguments; no period, no count and no law is known here.

mod axis;
mod bars;
mod others;
mod words;

use super::{
    dash::Dash,
    geometry::Point,
    ink::Ink,
    marks::Mark,
    measure::TextMeasure,
    scene::{Item, Scene},
};
use crate::{
    compare::{DueYear, Earlier, LawTerm, Slot, Timeline, TimelineRow},
    model::{FiscalYear, OtherPeriod},
};
use axis::YearAxis;
use words::{Columns, Words};

/// Between the scene's edge and what is drawn.
const EDGE: f64 = 4.0;

/// What a mark of a plan stands for.
#[derive(Debug, Clone, Copy)]
pub enum TimelinePart<'a> {
    /// The period of the plan before.
    Before(&'a Earlier),
    /// The fiscal years, first and last, that neither plan covers.
    Gap(FiscalYear, FiscalYear),
    /// An earlier plan, a revision, or a part of the plan.
    Other(&'a OtherPeriod),
    /// The plan's own period.
    Period,
    /// The years with results or grades.
    Results,
    /// The targets due in a year.
    Due(&'a DueYear),
}

/// Every word of the chart: functions that know the language and the era setting.
pub struct TimelineLabels<'a> {
    /// A fiscal year on the axis: as the reader counts years, and in the other way.
    pub year: &'a dyn Fn(FiscalYear) -> (String, String),
    /// The day of reading.
    pub today: &'a str,
    /// Name of a law, and its term.
    pub law: &'a dyn Fn(&LawTerm) -> (String, String),
    /// Short name of the plan.
    pub plan_name: &'a dyn Fn(&TimelineRow) -> String,
    /// What stands below its name: its period, and what has no place on the axis.
    pub lines: &'a dyn Fn(&TimelineRow) -> Vec<String>,
    /// The gap between two generations, in short.
    pub gap: &'a dyn Fn(FiscalYear, FiscalYear) -> String,
    /// An earlier plan, a revision or a part of the plan, in short.
    pub other: &'a dyn Fn(&OtherPeriod) -> String,
    /// A law in full, to be read out.
    pub law_sentence: &'a dyn Fn(&LawTerm) -> String,
    /// A part of a plan's row in full, to be read out.
    pub sentence: &'a dyn Fn(&TimelineRow, TimelinePart) -> String,
}

/// Lays the chart out. Words stand beside the bars on a desk and above them on a phone; the height follows from the rows.
/// Without plans the scene is empty.
pub fn timeline_scene(
    timeline: &Timeline,
    labels: &TimelineLabels,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let mut scene = Scene { width, is_list: true, ..Scene::default() };
    let Some(first) = timeline.rows.first() else { return scene };
    let columns = Columns::new(timeline, labels, width, measure);
    let axis = YearAxis::new(timeline, columns.track);
    let ticks = axis.ticks(labels.year, measure);
    scene.items = axis.head(&ticks, labels.today, width, measure);
    let mut top = axis::HEAD;
    let laws = timeline.laws.iter().map(|term| {
        let (name, term_words) = (labels.law)(term);
        (Words { of: None, name, lines: vec![term_words] }, Drawn::Law(term, first.slot))
    });
    let plans = timeline.rows.iter().map(|row| {
        let words = Words { of: Some(row.slot), name: (labels.plan_name)(row), lines: (labels.lines)(row) };
        (words, Drawn::Plan(row))
    });
    for (words, drawn) in laws.chain(plans) {
        let placed = words.place(&columns, top, measure);
        let lanes = match drawn {
            Drawn::Law(term, slot) => bars::law(term, slot, labels, &axis, placed.lanes),
            Drawn::Plan(row) => bars::plan(row, labels, &axis, placed.lanes, measure),
        };
        scene.items.push(rule(Point::new(0.0, top), Point::new(width, top), Ink::Grid));
        scene.items.extend(axis.grid(&ticks, (placed.lanes, lanes.bottom)));
        scene.items.extend(placed.items);
        scene.items.extend(lanes.items);
        scene.marks.extend(lanes.marks);
        top = lanes.bottom.max(placed.bottom) + words::PAD;
    }
    scene.height = top;
    scene
}

/// What a row draws.
enum Drawn<'a> {
    Law(&'a LawTerm, Slot),
    Plan(&'a TimelineRow),
}

/// What is drawn of a row, and where it ends.
struct Lanes {
    items: Vec<Item>,
    marks: Vec<Mark>,
    bottom: f64,
}

fn rule(from: Point, to: Point, ink: Ink) -> Item {
    Item::Line { from, to, width: 1.0, ink, dash: Dash::Solid }
}
