//! The chart of schemes over a family's life: a row per scheme, in it a lane for every window a plan states. The axis has
//! stages of fixed widths and is to scale within each. A window whose both ends are stated is a bar between two strokes, one
//! with an open end a dotted line with an arrow head. All words come in as arguments; no scheme is known here.

mod axis;
mod lane;

use super::{
    dash::Dash,
    geometry::Point,
    ink::Ink,
    measure::{TextMeasure, fit, wrap},
    scene::{Anchor, Item, Scene},
    shape::Shape,
};
use crate::compare::{LifeCourse, LifeRow, LifeSpan, Slot};
use axis::LifeAxis;
use lane::Lane;

/// Between the scene's edge and what is drawn.
const EDGE: f64 = 4.0;
/// Size of the words.
const TEXT: f64 = 12.0;
/// Height of the name of a scheme, and of a line of the key to the plans.
const NAME: f64 = 22.0;
/// From one line of a name to the next, and how many lines a name may have.
const LINE: f64 = 16.0;
const LINES: usize = 3;
/// The plan's shape: its radius, and the room it takes.
const SIGN: (f64, f64) = (3.5, 14.0);
/// From this width on the name of a scheme and the words of a window stand beside the lanes.
const WIDE: f64 = 700.0;
/// The largest part of the width for names and for the words of windows beside the lanes.
const MOST: (f64, f64) = (0.22, 0.34);
/// Above and below the lanes of a scheme.
const PAD: f64 = 4.0;
/// Between the axis and words beside it.
const BESIDE: f64 = 16.0;

/// Every word of the chart: functions that know the language.
pub struct LifeCourseLabels<'a> {
    /// A moment on the axis where two stages meet, or where it begins or ends.
    pub tick: &'a dyn Fn(LifeTick) -> String,
    /// Short name of a plan.
    pub plan_name: &'a dyn Fn(Slot) -> String,
    /// Name of a scheme.
    pub scheme: &'a dyn Fn(&LifeRow) -> String,
    /// From when to when, with the case it is for.
    pub window: &'a dyn Fn(&LifeSpan) -> String,
    /// A window in full, to be read out.
    pub sentence: &'a dyn Fn(&LifeRow, &LifeSpan) -> String,
}

/// The moments of the axis that have labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LifeTick {
    /// The beginning of the axis.
    Pregnancy,
    /// The birth.
    Birth,
    /// The first birthday.
    One,
    /// The third birthday.
    Three,
    /// The start of primary school.
    SchoolEntry,
    /// The end of compulsory education.
    CompulsoryEducationEnd,
}

/// Lays the chart out; the height follows from the windows. Without any the scene is empty.
pub fn life_course_scene(
    life: &LifeCourse,
    labels: &LifeCourseLabels,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let mut scene = Scene { width, is_list: true, ..Scene::default() };
    if life.rows.is_empty() {
        return scene;
    }
    let columns = Columns::new(life, labels, width, measure);
    let axis = LifeAxis::new(columns.track);
    let mut top = plans(life, labels, &mut scene, measure);
    scene.items.extend(axis.head(top, labels.tick, width, measure));
    top += axis::HEAD;
    for row in &life.rows {
        let (from, to) = (Point::new(0.0, top), Point::new(width, top));
        scene.items.push(Item::Line { from, to, width: 1.0, ink: Ink::Grid, dash: Dash::Solid });
        top += PAD;
        let lines = wrap(&(labels.scheme)(row), columns.name, TEXT, true, LINES, measure);
        let mut named = top;
        for line in lines {
            let middle = named + NAME / 2.0;
            scene.items.push(text(Point::new(EDGE, middle), line, true, Ink::Text));
            named += if columns.is_wide { LINE } else { NAME };
        }
        if !columns.is_wide {
            top = named;
        }
        for span in &row.spans {
            let lane = Lane::new((row, span), (&axis, &columns), labels, top, measure);
            scene.items.extend(lane.grid());
            scene.marks.push(lane.mark());
            top += lane.height();
        }
        if columns.is_wide {
            named += NAME - LINE;
        }
        top = top.max(named) + PAD;
    }
    scene.height = top + EDGE;
    scene
}

/// Where names, lanes and words lie.
struct Columns {
    is_wide: bool,
    /// Width of the names of schemes.
    name: f64,
    /// The left side of the lanes: the plans' shapes.
    lanes: f64,
    /// The ends of the axis.
    track: (f64, f64),
    /// The left and the right side of the words of a window.
    words: (f64, f64),
}

impl Columns {
    fn new(life: &LifeCourse, labels: &LifeCourseLabels, width: f64, measure: &dyn TextMeasure) -> Self {
        let is_wide = width >= WIDE;
        let right = width - EDGE;
        if !is_wide {
            let words = (EDGE + SIGN.1, right);
            let track = (words.0 + lane::BEYOND, right - lane::BEYOND);
            return Self { is_wide, name: width - 2.0 * EDGE, lanes: EDGE, track, words };
        }
        let names = life.rows.iter().map(|row| measure.width(&(labels.scheme)(row), TEXT, true));
        let name = names.fold(0.0, f64::max).min(width * MOST.0).ceil();
        let spans = life.rows.iter().flat_map(|row| &row.spans);
        let words = spans.map(|span| measure.width(&(labels.window)(span), lane::TEXT, false));
        let words = right - words.fold(0.0, f64::max).min(width * MOST.1).ceil();
        let lanes = EDGE + name + BESIDE / 2.0;
        let track = (lanes + SIGN.1 + lane::BEYOND, words - BESIDE / 2.0 - lane::BEYOND);
        Self { is_wide, name, lanes, track, words: (words, right) }
    }
}

/// The shapes and names of the plans, as many on a line as fit. Where the lines end.
fn plans(life: &LifeCourse, labels: &LifeCourseLabels, scene: &mut Scene, measure: &dyn TextMeasure) -> f64 {
    let mut at = Point::new(EDGE, NAME / 2.0);
    for slot in life.slots() {
        let name = fit(&(labels.plan_name)(slot), scene.width - 2.0 * EDGE - SIGN.1, TEXT, true, measure);
        let needed = SIGN.1 + measure.width(&name, TEXT, true);
        if at.x > EDGE && at.x + needed > scene.width - EDGE {
            at = Point::new(EDGE, at.y + NAME);
        }
        scene.items.push(sign(at.moved(SIGN.0 + 1.0, 0.0), slot));
        scene.items.push(text(at.moved(SIGN.1, 0.0), name, true, Ink::Plan(slot)));
        at = at.moved(needed + TEXT, 0.0);
    }
    at.y + NAME / 2.0
}

fn sign(at: Point, slot: Slot) -> Item {
    Item::Marker { at, shape: Shape::of(slot), radius: SIGN.0, ink: Ink::Plan(slot) }
}

fn text(at: Point, text: String, bold: bool, ink: Ink) -> Item {
    Item::Text { at, text, anchor: Anchor::Start, size: TEXT, bold, ink }
}

impl LifeTick {
    /// The ticks in the order in which they are given room.
    const BY_WEIGHT: [Self; 6] = [
        Self::Birth,
        Self::CompulsoryEducationEnd,
        Self::Pregnancy,
        Self::SchoolEntry,
        Self::One,
        Self::Three,
    ];
}
