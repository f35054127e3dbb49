//! Stretches of time as bars: filled where both ends are stated, hatched for what came before, and a dotted line with an arrow
//! head where an end is open. So an open end is never told by colour alone.

use super::{
    dash::Dash,
    geometry::{Area, Point},
    ink::Ink,
    scene::Item,
};
use crate::compare::Slot;

/// From one stroke of a hatching to the next.
const STROKES: f64 = 6.0;
/// Length and half the height of an arrow head.
const HEAD: (f64, f64) = (5.0, 4.0);

/// A filled bar from one place on a line to another, `half` as high on either side.
pub(super) fn bar(from: Point, to: Point, half: f64, ink: Ink) -> Item {
    Item::Rect { area: Area { left: from.x, top: from.y - half, right: to.x, bottom: to.y + half }, ink }
}

/// An outlined bar with slanting strokes in it.
pub(super) fn hatched(from: Point, to: Point, half: f64, slot: Slot) -> Vec<Item> {
    let (top, bottom) = (from.y - half, from.y + half);
    let line = |from: Point, to: Point, ink| Item::Line { from, to, width: 1.2, ink, dash: Dash::Solid };
    let mut items = Vec::new();
    let mut x = from.x;
    while x < to.x {
        let reach = (2.0 * half).min(to.x - x);
        items.push(line(Point::new(x, bottom), Point::new(x + reach, bottom - reach), Ink::PlanSoft(slot)));
        x += STROKES;
    }
    let ink = Ink::Plan(slot);
    let corners = [(from.x, top), (to.x, top), (to.x, bottom), (from.x, bottom), (from.x, top)];
    let corners = corners.map(|(x, y)| Point::new(x, y));
    items.extend(corners.iter().zip(corners.iter().skip(1)).map(|(from, to)| line(*from, *to, ink)));
    items
}

/// A dotted line from a stated end to where it leaves, with an arrow head there.
pub(super) fn open_end(from: Point, to: Point, ink: Ink) -> Vec<Item> {
    let side = if to.x < from.x { -1.0 } else { 1.0 };
    let (length, half) = HEAD;
    let points = vec![to.moved(-length * side, -half), to, to.moved(-length * side, half)];
    vec![
        Item::Line { from, to, width: 2.0, ink, dash: Dash::Dots },
        Item::Polyline { points, width: 1.6, ink, dash: Dash::Solid },
    ]
}
