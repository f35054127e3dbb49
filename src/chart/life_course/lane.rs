//! One window of one plan: its shape, its bar, its words beside or above it, and the mark that can be focused.

use super::{
    super::{
        dash::Dash,
        geometry::Point,
        ink::Ink,
        marks::{Mark, TOUCH},
        measure::{TextMeasure, wrap},
        scene::{Anchor, Item},
        span::{bar, open_end},
    },
    Columns, LifeCourseLabels, SIGN,
    axis::LifeAxis,
    sign,
};
use crate::{
    compare::{LifeEnd, LifeMoment, LifeRow, LifeSpan},
    model::SchemeGroup,
};

/// Size of the words of a window.
pub(super) const TEXT: f64 = 11.0;
/// How far the arrow of an open end reaches beyond the axis.
pub(super) const BEYOND: f64 = 8.0;
/// Least height of a lane with its words beside it, and height of the bar of one with its words above.
const LANE: f64 = 24.0;
const BELOW: f64 = 15.0;
/// From one line of words to the next, and how many there may be.
const LINE: f64 = 14.0;
const LINES: usize = 3;
/// Half of the heights of a bar: of an ordinary window, of one for a special case.
const BAR: f64 = 4.0;
const CASE: f64 = 1.5;
/// Half of the height of a stated end.
const STROKE: f64 = 6.0;

/// A window to be drawn.
pub(super) struct Lane<'a> {
    row: &'a LifeRow,
    span: &'a LifeSpan,
    axis: &'a LifeAxis,
    columns: &'a Columns,
    top: f64,
    words: Vec<String>,
    label: String,
}

impl<'a> Lane<'a> {
    /// The lane of a window that begins at this height.
    pub fn new(
        (row, span): (&'a LifeRow, &'a LifeSpan),
        (axis, columns): (&'a LifeAxis, &'a Columns),
        labels: &LifeCourseLabels,
        top: f64,
        measure: &dyn TextMeasure,
    ) -> Self {
        let (left, right) = columns.words;
        let words = wrap(&(labels.window)(span), right - left, TEXT, false, LINES, measure);
        Self { row, span, axis, columns, top, words, label: (labels.sentence)(row, span) }
    }

    /// Height of its words.
    fn words_height(&self) -> f64 {
        self.words.len() as f64 * LINE + 1.0
    }

    pub fn height(&self) -> f64 {
        if self.columns.is_wide { self.words_height().max(LANE) } else { self.words_height() + BELOW }
    }

    /// The middle of its bar.
    fn y(&self) -> f64 {
        if self.columns.is_wide {
            self.top + self.height() / 2.0
        } else {
            self.top + self.words_height() + BELOW / 2.0
        }
    }

    /// The lines where stages meet, behind the bar.
    pub fn grid(&self) -> impl Iterator<Item = Item> {
        let y = self.y();
        self.axis.grid((y - STROKE - 1.0, y + STROKE + 1.0))
    }

    fn items(&self) -> Vec<Item> {
        let mut items = vec![sign(Point::new(self.columns.lanes + SIGN.0 + 1.0, self.y()), self.span.slot)];
        items.extend(self.bar(Ink::Plan(self.span.slot)));
        let above = if self.columns.is_wide { (self.height() - self.words_height()) / 2.0 } else { 0.0 };
        items.extend(self.words.iter().zip(0u8..).map(|(line, index)| {
            let at = Point::new(self.columns.words.0, self.top + above + LINE * (f64::from(index) + 0.5));
            Item::Text {
                at,
                text: line.clone(),
                anchor: Anchor::Start,
                size: TEXT,
                bold: false,
                ink: Ink::Text,
            }
        }));
        items
    }

    fn bar(&self, ink: Ink) -> Vec<Item> {
        let y = self.y();
        let (from, to) = self.ends();
        let (start, end) = (Point::new(from, y), Point::new(to, y));
        let stroke = |at: Point| Item::Line {
            from: at.moved(0.0, -STROKE),
            to: at.moved(0.0, STROKE),
            width: 2.0,
            ink,
            dash: Dash::Solid,
        };
        let mut items = Vec::new();
        match (is_stated(self.span.from), is_stated(self.span.to)) {
            (true, true) => {
                let half = if self.span.window.is_special() { CASE } else { BAR };
                items.push(bar(start, end, half, ink));
                items.extend([stroke(start), stroke(end)]);
            }
            (true, false) => {
                items.extend(open_end(start, end, ink));
                items.push(stroke(start));
            }
            (false, true) => {
                items.extend(open_end(end, start, ink));
                items.push(stroke(end));
            }
            // Open on both sides: it lies over the axis, and its ends do not.
            (false, false) => {
                let middle = Point::new((from + to) / 2.0, y);
                items.extend([start, end].into_iter().flat_map(|side| open_end(middle, side, ink)));
            }
        }
        items
    }

    /// Where it begins and ends. An open beginning is drawn back to the birth, before which there is no child to care for, or
    /// to the beginning of the axis where the scheme is about pregnancy and birth; an open end is drawn on to the end. What is
    /// stated and lies beyond the axis is drawn over its end.
    fn ends(&self) -> (f64, f64) {
        let around_birth =
            matches!(self.row.subject.key().group(), SchemeGroup::Pregnancy | SchemeGroup::Birth);
        let earliest = if around_birth { LifeMoment::FIRST } else { LifeMoment::BIRTH };
        let at = |end: LifeEnd| match end {
            LifeEnd::At(moment) => Some(self.axis.x(moment)),
            LifeEnd::BeforeAxis => Some(self.axis.track.0 - BEYOND),
            LifeEnd::AfterAxis => Some(self.axis.track.1 + BEYOND),
            LifeEnd::NotStated | LifeEnd::NotOnAxis | LifeEnd::UnknownHere => None,
        };
        let to = at(self.span.to);
        let from = at(self.span.from).unwrap_or_else(|| {
            let open = self.axis.x(earliest);
            // A window that ends with the birth, or before, still shows that its beginning is open.
            if to.is_some_and(|to| to - open < BEYOND) { self.axis.track.0 - BEYOND } else { open }
        });
        (from, to.unwrap_or(self.axis.track.1 + BEYOND))
    }

    /// The mark, at the middle of the bar.
    pub fn mark(&self) -> Mark {
        let (from, to) = self.ends();
        Mark {
            // No plan id holds a tilde, so that no two windows of two plans share a name.
            id: format!("{}~{}~{}", self.span.plan, self.span.scheme, self.span.index),
            x: (from + to) / 2.0,
            y: self.y(),
            radius: TOUCH,
            slot: self.span.slot,
            time: 0.0,
            label: self.label.clone(),
            items: self.items(),
        }
    }
}

fn is_stated(end: LifeEnd) -> bool {
    matches!(end, LifeEnd::At(_))
}
