//! The frame of a chart over time: the two axes in pixels, gridlines and tick labels, thinned out where they would
//! meet. Shared by the builders; nothing here knows lines, plans or targets.

use super::{
    dash::Dash,
    geometry::{Area, Point, Size},
    ink::Ink,
    measure::TextMeasure,
    scale::ValueScale,
    scene::{Anchor, Item},
    time::{Tick, TimeScale},
};
use crate::model::Number;

/// Size of tick labels.
pub(super) const TICK_TEXT: f64 = 11.0;
/// Between the scene's edge and what is drawn.
const EDGE: f64 = 2.0;
/// Above the uppermost gridline.
pub(super) const TOP: f64 = 26.0;
/// From a gridline's end to the nearest moment.
const INSET: f64 = 8.0;
/// Least distance between two labels side by side.
const APART: f64 = 6.0;

/// A tick label: its main line and a second one in small print, such as R2 over 2020.
pub(super) type TickLabel = (String, Option<String>);

/// Where the axes lie.
pub(super) struct Frame {
    pub values: ValueScale,
    pub time: TimeScale,
    /// The first and last moment.
    pub first: f64,
    pub last: f64,
    /// The upper and lower end of the values.
    pub top: f64,
    pub bottom: f64,
    width: f64,
}

impl Frame {
    /// Lays the axes out in a scene of this size, with `right` left free for labels at the right.
    pub fn new(values: ValueScale, time: TimeScale, size: Size, right: f64, tick_width: f64) -> Self {
        let first = EDGE + tick_width + APART + INSET;
        let last = (size.width - EDGE - right).max(first + 1.0);
        Self { values, time, first, last, top: TOP, bottom: bottom(size), width: size.width }
    }

    pub fn x(&self, fraction: f64) -> f64 {
        self.first + fraction * (self.last - self.first)
    }

    pub fn y(&self, value: f64) -> f64 {
        self.bottom - self.values.fraction(value) * (self.bottom - self.top)
    }

    /// The left end of the gridlines.
    pub fn left(&self) -> f64 {
        self.first - INSET
    }

    /// The right end of the gridlines.
    pub fn right(&self) -> f64 {
        self.last + INSET
    }

    /// Where labels may lie: right of the values, above the moments.
    pub fn free(&self) -> Area {
        Area { left: self.left(), top: EDGE, right: self.width - EDGE, bottom: self.bottom + 8.0 }
    }

    /// Gridlines with their values, and the unit above them.
    pub fn value_axis(
        &self,
        unit: &str,
        label: &dyn Fn(Number) -> String,
        measure: &dyn TextMeasure,
    ) -> Vec<Item> {
        let end = self.left() - APART;
        let mut items = Vec::new();
        for (index, tick) in self.values.ticks().into_iter().enumerate() {
            let y = self.y(tick.get());
            let ink = if index == 0 { Ink::Axis } else { Ink::Grid };
            let (from, to) = (Point::new(self.left(), y), Point::new(self.right(), y));
            items.push(Item::Line { from, to, width: 1.0, ink, dash: Dash::Solid });
            items.push(muted(Point::new(end, y), label(tick), Anchor::End));
        }
        if !unit.is_empty() {
            let fits = EDGE + measure.width(unit, TICK_TEXT, false) <= end;
            let (x, anchor) = if fits { (end, Anchor::End) } else { (EDGE, Anchor::Start) };
            items.push(muted(Point::new(x, EDGE + TICK_TEXT * 0.6), unit.to_owned(), anchor));
        }
        items
    }

    /// The labels of the moments, as many as fit.
    pub fn time_axis(&self, label: &dyn Fn(Tick) -> TickLabel, measure: &dyn TextMeasure) -> Vec<Item> {
        let steps: &[u32] =
            if self.time.is_monthly() { &[1, 2, 3, 6, 12, 24, 60] } else { &[1, 2, 5, 10, 20, 50] };
        let shown = steps
            .iter()
            .map(|step| self.tick_labels(*step, label))
            .find(|ticks| !meet(ticks, measure))
            .unwrap_or_default();
        let mut items = Vec::new();
        for (x, (main, second)) in shown {
            let y = self.bottom + 17.0;
            items.push(self.kept_inside(Point::new(x, y), main, measure));
            if let Some(second) = second {
                items.push(self.kept_inside(Point::new(x, y + 15.0), second, measure));
            }
        }
        items
    }

    /// Every `step`-th moment with its label. The second line stands where it says something: below years at the
    /// first and last one, below months where it changes.
    fn tick_labels(&self, step: u32, label: &dyn Fn(Tick) -> TickLabel) -> Vec<(f64, TickLabel)> {
        let ticks = self.time.ticks(step);
        let count = ticks.len();
        let mut before = None;
        let mut labels = Vec::with_capacity(count);
        for (index, (tick, fraction)) in ticks.into_iter().enumerate() {
            let (main, second) = label(tick);
            let telling = match tick {
                Tick::Year(_) => index == 0 || index + 1 == count,
                Tick::Month { .. } => before != second,
            };
            before.clone_from(&second);
            labels.push((self.x(fraction), (main, second.filter(|_| telling))));
        }
        labels
    }

    fn kept_inside(&self, at: Point, text: String, measure: &dyn TextMeasure) -> Item {
        let half = measure.width(&text, TICK_TEXT, false) / 2.0;
        let x = at.x.min(self.width - EDGE - half).max(EDGE + half);
        muted(Point::new(x, at.y), text, Anchor::Middle)
    }
}

/// The lower end of the values in a scene of this size.
pub(super) fn bottom(size: Size) -> f64 {
    (size.height - 42.0).max(TOP + 1.0)
}

fn muted(at: Point, text: String, anchor: Anchor) -> Item {
    Item::Text { at, text, anchor, size: TICK_TEXT, bold: false, ink: Ink::Mute }
}

/// Whether two labels on the same line come too near.
fn meet(labels: &[(f64, TickLabel)], measure: &dyn TextMeasure) -> bool {
    let mains: Vec<(f64, &str)> = labels.iter().map(|(x, (main, _))| (*x, main.as_str())).collect();
    let seconds: Vec<(f64, &str)> =
        labels.iter().filter_map(|(x, (_, second))| Some((*x, second.as_deref()?))).collect();
    let reach = |text: &str| measure.width(text, TICK_TEXT, false) / 2.0;
    [mains, seconds].iter().any(|line| {
        line.iter()
            .zip(line.iter().skip(1))
            .any(|((x0, left), (x1, right))| x0 + reach(left) + APART > x1 - reach(right))
    })
}
