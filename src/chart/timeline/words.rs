//! The words of a row and the room they leave for its bars: beside them on a desk, above them on a phone.

use super::{
    super::{
        geometry::Point,
        ink::Ink,
        measure::{TextMeasure, wrap},
        scene::{Anchor, Item},
        shape::Shape,
    },
    EDGE, TimelineLabels,
};
use crate::compare::{Slot, Timeline};

/// Above and below a row.
pub(super) const PAD: f64 = 7.0;
/// Size of a name and of the lines below it.
const TEXT: (f64, f64) = (12.0, 11.0);
/// From one line of words to the next.
const LINE: f64 = 16.0;
/// From the words or the edge to the bars; arrow heads of open ends reach into it.
const INSET: f64 = 12.0;
/// The plan's shape before its name: its radius, and the room it takes.
const SIGN: (f64, f64) = (3.0, 11.0);
/// From this width on words stand beside the bars.
const WIDE: f64 = 600.0;
/// The largest part of the width for words beside the bars.
const MOST: f64 = 0.34;
/// How many lines a name, and one sentence below it, may take.
const LINES: usize = 3;

/// Where words and bars lie.
pub(super) struct Columns {
    /// The ends of the axis.
    pub track: (f64, f64),
    /// The width of the words.
    room: f64,
    is_beside: bool,
}

/// The words of a row.
pub(super) struct Words {
    /// Whose they are; nothing for a law.
    pub of: Option<Slot>,
    pub name: String,
    pub lines: Vec<String>,
}

/// Words in their place.
pub(super) struct Placed {
    pub items: Vec<Item>,
    /// The upper side of the room for the bars.
    pub lanes: f64,
    /// The lower side of the words.
    pub bottom: f64,
}

impl Columns {
    pub fn new(timeline: &Timeline, labels: &TimelineLabels, width: f64, measure: &dyn TextMeasure) -> Self {
        let is_beside = width >= WIDE;
        if !is_beside {
            let track = (EDGE + INSET, width - EDGE - INSET);
            return Self { track, room: width - 2.0 * EDGE, is_beside };
        }
        let laws = timeline.laws.iter().map(|term| {
            let (name, words) = (labels.law)(term);
            measure.width(&name, TEXT.0, true).max(measure.width(&words, TEXT.1, false))
        });
        let plans = timeline.rows.iter().map(|row| {
            let lines = (labels.lines)(row);
            let lines = lines.iter().map(|line| measure.width(line, TEXT.1, false));
            lines.fold(SIGN.1 + measure.width(&(labels.plan_name)(row), TEXT.0, true), f64::max)
        });
        let room = laws.chain(plans).fold(0.0, f64::max).min(width * MOST).ceil();
        Self { track: (EDGE + room + INSET, width - EDGE - INSET), room, is_beside }
    }
}

impl Words {
    /// Puts the words of a row that begins at this height into their place.
    pub fn place(&self, columns: &Columns, top: f64, measure: &dyn TextMeasure) -> Placed {
        let mut y = top + PAD + LINE / 2.0;
        let ink = self.of.map_or(Ink::Text, Ink::Plan);
        let mut items = Vec::new();
        let indent = self.of.map_or(0.0, |_| SIGN.1);
        items.extend(self.of.map(|slot| {
            let at = Point::new(EDGE + SIGN.0 + 0.5, y);
            Item::Marker { at, shape: Shape::of(slot), radius: SIGN.0, ink }
        }));
        for (part, index) in
            wrap(&self.name, columns.room - indent, TEXT.0, true, LINES, measure).into_iter().zip(0u8..)
        {
            y += if index > 0 { LINE } else { 0.0 };
            items.push(line(Point::new(EDGE + indent, y), part, (TEXT.0, true), ink));
        }
        for sentence in &self.lines {
            for part in wrap(sentence, columns.room, TEXT.1, false, LINES, measure) {
                y += LINE;
                items.push(line(Point::new(EDGE, y), part, (TEXT.1, false), Ink::Mute));
            }
        }
        let bottom = y + LINE / 2.0;
        Placed { items, lanes: if columns.is_beside { top + PAD } else { bottom + 2.0 }, bottom }
    }
}

fn line(at: Point, text: String, (size, bold): (f64, bool), ink: Ink) -> Item {
    Item::Text { at, text, anchor: Anchor::Start, size, bold, ink }
}
