//! The eight marker shapes, one per slot, and their outlines. The page draws its chips from [`Shape::svg_path`], so a
//! plan has the same shape everywhere.

use std::fmt;

use super::geometry::{Point, short, way};
use crate::compare::Slot;

/// Width of the rim of ground around markers, in CSS pixels.
pub(super) const RIM: f64 = 1.4;

/// The shape of a plan's markers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is what it is called")]
pub enum Shape {
    Circle,
    Square,
    Diamond,
    HollowSquare,
    Triangle,
    HollowCircle,
    InvertedTriangle,
    Cross,
}

/// An outline of a marker.
#[derive(Debug, Clone, PartialEq)]
pub enum Outline {
    /// A disc.
    Disc {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f64,
    },
    /// A closed polygon.
    Polygon(Vec<Point>),
}

impl Shape {
    /// The shape of a slot.
    pub fn of(slot: Slot) -> Self {
        match slot.0 % 8 {
            0 => Self::Circle,
            1 => Self::Square,
            2 => Self::Diamond,
            3 => Self::HollowSquare,
            4 => Self::Triangle,
            5 => Self::HollowCircle,
            6 => Self::InvertedTriangle,
            _ => Self::Cross,
        }
    }

    /// The outer outline around `center`. All shapes of one radius look equally heavy, so a diamond reaches further
    /// than a circle.
    pub fn outline(self, center: Point, radius: f64) -> Outline {
        match self {
            Self::Circle => Outline::Disc { center, radius },
            Self::HollowCircle => Outline::Disc { center, radius: radius * 1.08 },
            Self::Square | Self::HollowSquare => square(center, radius * 0.94),
            Self::Diamond => polygon(center, &[(0.0, -1.32), (1.32, 0.0), (0.0, 1.32), (-1.32, 0.0)], radius),
            Self::Triangle => polygon(center, &[(0.0, -1.3), (1.22, 0.86), (-1.22, 0.86)], radius),
            Self::InvertedTriangle => polygon(center, &[(0.0, 1.3), (-1.22, -0.86), (1.22, -0.86)], radius),
            Self::Cross => polygon(center, &CROSS, radius),
        }
    }

    /// The hole of a hollow shape.
    pub fn hole(self, center: Point, radius: f64) -> Option<Outline> {
        match self {
            Self::HollowCircle => Some(Outline::Disc { center, radius: radius * 0.55 }),
            Self::HollowSquare => Some(square(center, radius * 0.45)),
            _ => None,
        }
    }

    /// The shape as the `d` of an SVG path around the origin, to be filled with `fill-rule="evenodd"`.
    pub fn svg_path(self, radius: f64) -> String {
        self.path_at(Point::new(0.0, 0.0), radius)
    }

    /// The same path around a place.
    pub(super) fn path_at(self, center: Point, radius: f64) -> String {
        let mut path = outline_path(&self.outline(center, radius));
        if let Some(hole) = self.hole(center, radius) {
            path.push_str(&outline_path(&hole));
        }
        path
    }

    /// The name in golden files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Square => "square",
            Self::Diamond => "diamond",
            Self::HollowSquare => "hollow-square",
            Self::Triangle => "triangle",
            Self::HollowCircle => "hollow-circle",
            Self::InvertedTriangle => "inverted-triangle",
            Self::Cross => "cross",
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

/// A cross of two bars at 45 degrees.
const CROSS: [(f64, f64); 12] = [
    (0.0, -0.47),
    (0.73, -1.2),
    (1.2, -0.73),
    (0.47, 0.0),
    (1.2, 0.73),
    (0.73, 1.2),
    (0.0, 0.47),
    (-0.73, 1.2),
    (-1.2, 0.73),
    (-0.47, 0.0),
    (-1.2, -0.73),
    (-0.73, -1.2),
];

fn square(center: Point, half: f64) -> Outline {
    polygon(center, &[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)], half)
}

fn polygon(center: Point, corners: &[(f64, f64)], radius: f64) -> Outline {
    Outline::Polygon(corners.iter().map(|(x, y)| center.moved(x * radius, y * radius)).collect())
}

pub(super) fn outline_path(outline: &Outline) -> String {
    match outline {
        Outline::Disc { center, radius } => {
            let (x, y, r, across) =
                (short(center.x - radius), short(center.y), short(*radius), short(2.0 * radius));
            format!("M{x} {y}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0Z")
        }
        Outline::Polygon(corners) => way(corners) + "Z",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chip_is_drawn_with_the_same_outline() {
        assert_eq!(Shape::Square.svg_path(10.0), "M-9.4 -9.4L9.4 -9.4L9.4 9.4L-9.4 9.4Z");
        assert_eq!(Shape::HollowCircle.svg_path(5.0).matches('M').count(), 2);
    }
}
