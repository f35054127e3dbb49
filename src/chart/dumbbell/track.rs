//! The line of one row: interval, start, the way to the latest result, what is left of it, and the target with the side it
//! asks for. Every part has a shape of its own, so that nothing is told by colour alone.

use super::super::{dash::Dash, geometry::Point, ink::Ink, scale::ValueScale, scene::Item, shape::Shape};
use crate::{
    compare::{ProgressRow, Slot},
    model::{Comparator, Number},
};

/// Radius of the latest result and of the start.
const LATEST: f64 = 5.0;
const START: f64 = 3.4;
/// Half of the height of a target: its ends are seen above and below a marker that lies on it.
const BAR: f64 = 11.5;
/// Half of the height of the frame of an interval.
const BAND: f64 = 4.0;
/// The arrow at the upper end of a target: its length, the length and half the height of its head.
const ARROW: (f64, f64, f64) = (9.0, 3.5, 3.0);

/// The axis of values from left to right.
pub(super) struct Track {
    pub values: ValueScale,
    /// Where the lowest and the highest value lie.
    pub ends: (f64, f64),
}

impl Track {
    pub fn x(&self, value: Number) -> f64 {
        self.ends.0 + self.values.fraction(value.get()) * (self.ends.1 - self.ends.0)
    }

    /// What is drawn of a row at this height, from back to front.
    pub fn items(&self, row: &ProgressRow, interval: Option<(Number, Number)>, y: f64) -> Vec<Item> {
        let (ink, soft) = (Ink::Plan(row.slot), Ink::PlanSoft(row.slot));
        let at = |value: Number| Point::new(self.x(value), y);
        let (start, latest) =
            (row.start.map(|start| at(start.milestone.value)), row.latest.map(|one| at(one.value)));
        let target = row.target.target.value.map(at);
        let mut items = Vec::new();
        if let (Some(latest), Some((low, high))) = (latest, interval) {
            let (left, right) = (at(low).x.min(latest.x), at(high).x.max(latest.x));
            let corners = [(left, y - BAND), (right, y - BAND), (right, y + BAND), (left, y + BAND)];
            let points = corners.iter().chain(corners.first()).map(|(x, y)| Point::new(*x, *y)).collect();
            items.push(Item::Polyline { points, width: 1.2, ink: soft, dash: Dash::Solid });
        }
        if let (Some(from), Some(to)) = (latest, target) {
            items.push(Item::Line { from, to, width: 1.4, ink, dash: Dash::Dots });
        }
        if let (Some(from), Some(to)) = (start, latest) {
            items.push(Item::Line { from, to, width: 2.2, ink, dash: Dash::Solid });
        }
        if let Some(target) = target {
            items.extend(self.target(target, row.target.target.comparator, ink));
        }
        if let Some(at) = start {
            items.push(Item::Marker { at, shape: open(row.slot), radius: START, ink });
        }
        if let Some(at) = latest {
            items.push(Item::Marker { at, shape: Shape::of(row.slot), radius: LATEST, ink });
        }
        items
    }

    /// A bar, with an arrow at its upper end to the side on which the target is met. One to be met exactly has none.
    fn target(&self, at: Point, comparator: Comparator, ink: Ink) -> Vec<Item> {
        let (top, bottom) = (at.moved(0.0, -BAR), at.moved(0.0, BAR));
        let line = |from, to| Item::Line { from, to, width: 2.0, ink, dash: Dash::Solid };
        let side = match comparator {
            Comparator::AtLeast => 1.0,
            Comparator::AtMost | Comparator::Below => -1.0,
            _ => return vec![line(top, bottom)],
        };
        let (length, head, half) = ARROW;
        let tip = top.moved(length * side, 0.0);
        let points = vec![tip.moved(-head * side, -half), tip, tip.moved(-head * side, half)];
        let head = Item::Polyline { points, width: 1.6, ink, dash: Dash::Solid };
        vec![line(top, bottom), line(top, tip), head]
    }

    /// Where a row is focused: at its latest result, else at its target.
    pub fn place(&self, row: &ProgressRow, y: f64) -> Option<Point> {
        let value = row.latest.map(|latest| latest.value).or(row.target.target.value)?;
        Some(Point::new(self.x(value), y))
    }
}

/// The open shape of a start; another one where the plan's own shape is an open circle too.
fn open(slot: Slot) -> Shape {
    if Shape::of(slot) == Shape::HollowCircle { Shape::HollowSquare } else { Shape::HollowCircle }
}
