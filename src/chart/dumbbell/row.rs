//! The words of one row and the room they leave for its line: beside it on a desk, above and below it on a phone.

use super::{
    super::{
        geometry::Point,
        ink::Ink,
        measure::{TextMeasure, fit, wrap},
        scene::{Anchor, Item},
        shape::Shape,
    },
    DumbbellLabels, EDGE,
};
use crate::compare::ProgressRow;

/// Size of the words.
const TEXT: f64 = 12.0;
/// From one line of words to the next.
const LINE: f64 = 17.0;
/// Above and below the words of a row.
const PAD: f64 = 7.0;
/// Height of a row's line where words stand above it.
const STRIP: f64 = 32.0;
/// From the end of an axis to the words beside it; markers and arrow heads reach into it.
const INSET: f64 = 16.0;
/// The plan's shape before its name: its radius, and the room it takes.
const SIGN: (f64, f64) = (3.0, 11.0);
/// From this width on words stand beside the lines.
const WIDE: f64 = 600.0;
/// The largest part of the width for words at the left and at the right.
const MOST: (f64, f64) = (0.36, 0.24);
/// Lines of words at most: of a question, of a status.
const LINES: (usize, usize) = (3, 2);

/// Where words and lines lie.
pub(super) struct Columns {
    /// Where the ends of the axis lie.
    pub track: (f64, f64),
    width: f64,
    /// Widths of the words at the left and the right; nothing where they stand above and below.
    beside: Option<(f64, f64)>,
}

impl Columns {
    pub fn new(rows: &[ProgressRow], labels: &DumbbellLabels, width: f64, measure: &dyn TextMeasure) -> Self {
        if width < WIDE {
            return Self { track: (EDGE + INSET, width - EDGE - INSET), width, beside: None };
        }
        let widest = |texts: &dyn Fn(&ProgressRow) -> f64, most: f64| {
            rows.iter().map(texts).fold(0.0, f64::max).min(width * most).ceil()
        };
        let of = |text: &str, bold| measure.width(text, TEXT, bold);
        let left = widest(
            &|row| (of(&(labels.plan_name)(row), true) + SIGN.1).max(of(&(labels.question)(row), false)),
            MOST.0,
        );
        let right =
            widest(&|row| of(&(labels.status)(row), true).max(of(&(labels.values)(row), false)), MOST.1);
        let track = (EDGE + left + INSET, width - EDGE - right - INSET);
        Self { track, width, beside: Some((left, right)) }
    }
}

/// A row with its words in place.
pub(super) struct LabelledRow {
    pub items: Vec<Item>,
    /// Upper and lower side of the room for the row's line.
    pub room: (f64, f64),
    /// The lower side of the row.
    pub bottom: f64,
}

impl LabelledRow {
    pub fn new(
        row: &ProgressRow,
        labels: &DumbbellLabels,
        columns: &Columns,
        top: f64,
        measure: &dyn TextMeasure,
    ) -> Self {
        let mut words = Words { items: Vec::new(), right: columns.width - EDGE };
        let (plan, question) = ((labels.plan_name)(row), (labels.question)(row));
        let (values, status) = ((labels.values)(row), (labels.status)(row));
        let ink = Ink::Plan(row.slot);
        let first = top + PAD + LINE / 2.0;
        let at = Point::new(EDGE + SIGN.0 + 0.5, first);
        words.items.push(Item::Marker { at, shape: Shape::of(row.slot), radius: SIGN.0, ink });
        match columns.beside {
            Some((left, right)) => {
                words.start(SIGN.1, first, fit(&plan, left - SIGN.1, TEXT, true, measure), true, ink);
                let asked = wrap(&question, left, TEXT, false, LINES.0, measure);
                let stands = wrap(&status, right, TEXT, true, LINES.1, measure);
                let figures = wrap(&values, right, TEXT, false, LINES.1, measure);
                let lines = (asked.len() + 1).max(stands.len() + figures.len()).max(2) as f64;
                let bottom = top + lines * LINE + 2.0 * PAD;
                for (text, index) in asked.into_iter().zip(1u8..) {
                    words.start(0.0, first + LINE * f64::from(index), text, false, Ink::Text);
                }
                let at_the_right = stands.into_iter().map(|text| (text, true));
                let at_the_right = at_the_right.chain(figures.into_iter().map(|text| (text, false)));
                for ((text, bold), index) in at_the_right.zip(0u8..) {
                    words.end(first + LINE * f64::from(index), text, bold);
                }
                Self { items: words.items, room: (top, bottom), bottom }
            }
            None => {
                let whole = columns.width - 2.0 * EDGE;
                let values = fit(&values, whole * 0.6, TEXT, false, measure);
                let room = whole - SIGN.1 - measure.width(&values, TEXT, false) - TEXT;
                words.start(SIGN.1, first, fit(&plan, room, TEXT, true, measure), true, ink);
                words.end(first, values, false);
                let mut y = first + LINE;
                for text in wrap(&question, whole, TEXT, false, LINES.0, measure) {
                    words.start(0.0, y, text, false, Ink::Text);
                    y += LINE;
                }
                let strip = y - LINE / 2.0;
                y += STRIP;
                for text in wrap(&status, whole, TEXT, true, LINES.1, measure) {
                    words.end(y, text, true);
                    y += LINE;
                }
                let bottom = y - LINE / 2.0 + PAD;
                Self { items: words.items, room: (strip, strip + STRIP), bottom }
            }
        }
    }
}

struct Words {
    items: Vec<Item>,
    right: f64,
}

impl Words {
    /// A text at the left.
    fn start(&mut self, shift: f64, y: f64, text: String, bold: bool, ink: Ink) {
        let at = Point::new(EDGE + shift, y);
        self.items.push(Item::Text { at, text, anchor: Anchor::Start, size: TEXT, bold, ink });
    }

    /// A text at the right.
    fn end(&mut self, y: f64, text: String, bold: bool) {
        let at = Point::new(self.right, y);
        self.items.push(Item::Text { at, text, anchor: Anchor::End, size: TEXT, bold, ink: Ink::Text });
    }
}
