//! Points and boxes in CSS pixels, y downwards, and how they are written in SVG. Nothing here knows what is drawn.

use std::fmt::Write as _;

/// A place in a scene.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Point {
    /// The point at `x`, `y`.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point that lies `x` to the right and `y` below.
    pub fn moved(self, x: f64, y: f64) -> Self {
        Self { x: self.x + x, y: self.y + y }
    }

    /// How far it is to another point.
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    /// The point between this and `other`, at 0 this and at 1 the other.
    pub fn towards(self, other: Self, part: f64) -> Self {
        self.moved((other.x - self.x) * part, (other.y - self.y) * part)
    }
}

/// Width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
}

/// A box with its sides parallel to the axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left side.
    pub left: f64,
    /// Upper side.
    pub top: f64,
    /// Right side.
    pub right: f64,
    /// Lower side.
    pub bottom: f64,
}

impl Area {
    /// The box of this width and height around a point.
    pub fn around(center: Point, width: f64, height: f64) -> Self {
        Self {
            left: center.x - width / 2.0,
            top: center.y - height / 2.0,
            right: center.x + width / 2.0,
            bottom: center.y + height / 2.0,
        }
    }

    /// The same box, larger by `margin` on each side.
    pub fn grown(self, margin: f64) -> Self {
        Self {
            left: self.left - margin,
            top: self.top - margin,
            right: self.right + margin,
            bottom: self.bottom + margin,
        }
    }

    /// Whether the two boxes share more than an edge.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether the other box lies wholly within this one.
    pub fn contains(self, other: Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    /// Whether the straight line between two points enters the box (clipping after Liang and Barsky).
    pub fn is_crossed_by(self, from: Point, to: Point) -> bool {
        let (across, down) = (to.x - from.x, to.y - from.y);
        let sides = [
            (-across, from.x - self.left),
            (across, self.right - from.x),
            (-down, from.y - self.top),
            (down, self.bottom - from.y),
        ];
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (direction, room) in sides {
            if direction == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if direction < 0.0 {
                enters = enters.max(room / direction);
            } else {
                leaves = leaves.min(room / direction);
            }
        }
        enters <= leaves
    }
}

/// The `d` of a line through points.
pub(super) fn way(points: &[Point]) -> String {
    let mut path = String::new();
    for (index, point) in points.iter().enumerate() {
        let verb = if index == 0 { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{verb}{} {}", short(point.x), short(point.y));
    }
    path
}

/// A length to a hundredth, without what says nothing.
pub(super) fn short(length: f64) -> String {
    ((length * 100.0).round() / 100.0 + 0.0).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: Area = Area { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };

    #[test]
    fn a_line_crosses_a_box_only_where_it_enters_it() {
        let crossed = |x0, y0, x1, y1| SQUARE.is_crossed_by(Point::new(x0, y0), Point::new(x1, y1));
        assert!(crossed(0.0, 15.0, 30.0, 15.0), "through");
        assert!(crossed(12.0, 12.0, 13.0, 13.0), "inside");
        assert!(crossed(15.0, 15.0, 15.0, 15.0), "a dot");
        assert!(!crossed(0.0, 15.0, 9.0, 15.0), "ends before");
        assert!(!crossed(0.0, 5.0, 30.0, 5.0), "above");
        assert!(!crossed(0.0, 12.0, 12.0, 0.0), "past the corner");
    }

    #[test]
    fn boxes_that_touch_do_not_overlap() {
        let right = Area { left: 20.0, right: 30.0, ..SQUARE };
        assert!(!SQUARE.overlaps(right));
        assert!(SQUARE.overlaps(right.grown(0.1)));
        assert!(SQUARE.grown(1.0).contains(SQUARE));
    }
}
