//! A drawing as data: what lies where, in which ink, and which of it can be focused. It is laid out at CSS pixels
//! by the builders, rendered by `svg`, painted by `paint`, and written out as text for golden files. No colour and
//! no backend is named here.

use std::fmt::{self, Write as _};

use super::{
    dash::Dash,
    geometry::{Area, Point},
    ink::Ink,
    marks::Mark,
    measure::TextMeasure,
    shape::Shape,
};

/// A drawing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// What is drawn behind the marks, from back to front.
    pub items: Vec<Item>,
    /// What can be focused, each with its own drawing: by plan, then in order of time, or in the order of a list.
    pub marks: Vec<Mark>,
    /// Whether the marks stand one below the other: then every arrow key walks from one to the next.
    pub is_list: bool,
    /// Whether the axis of values begins above zero, so that lengths and heights are no shares of each other.
    pub begins_above_zero: bool,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum Item {
    /// A straight line.
    Line { from: Point, to: Point, width: f64, ink: Ink, dash: Dash },
    /// A line through points.
    Polyline { points: Vec<Point>, width: f64, ink: Ink, dash: Dash },
    /// A filled box.
    Rect { area: Area, ink: Ink },
    /// A marker of a plan, with a rim of ground around it.
    Marker { at: Point, shape: Shape, radius: f64, ink: Ink },
    /// One line of words; `at` is its anchor, at half its height.
    Text { at: Point, text: String, anchor: Anchor, size: f64, bold: bool, ink: Ink },
}

/// Which part of a text lies at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is what it is called")]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Item {
    /// The same, further down.
    fn lowered(self, by: f64) -> Self {
        let down = |point: Point| point.moved(0.0, by);
        match self {
            Self::Line { from, to, width, ink, dash } => {
                Self::Line { from: down(from), to: down(to), width, ink, dash }
            }
            Self::Polyline { points, width, ink, dash } => {
                Self::Polyline { points: points.into_iter().map(down).collect(), width, ink, dash }
            }
            Self::Rect { area, ink } => {
                Self::Rect { area: Area { top: area.top + by, bottom: area.bottom + by, ..area }, ink }
            }
            Self::Marker { at, shape, radius, ink } => Self::Marker { at: down(at), shape, radius, ink },
            Self::Text { at, text, anchor, size, bold, ink } => {
                Self::Text { at: down(at), text, anchor, size, bold, ink }
            }
        }
    }

    /// The box the item covers. A text is 1.2 times as high as its size.
    pub fn bounds(&self, measure: &dyn TextMeasure) -> Area {
        match self {
            Self::Line { from, to, .. } => around(&[*from, *to]),
            Self::Polyline { points, .. } => around(points),
            Self::Rect { area, .. } => *area,
            Self::Marker { at, radius, .. } => Area::around(*at, radius * 2.0, radius * 2.0),
            Self::Text { at, text, anchor, size, bold, .. } => {
                let width = measure.width(text, *size, *bold);
                let shift = match anchor {
                    Anchor::Start => width / 2.0,
                    Anchor::Middle => 0.0,
                    Anchor::End => -width / 2.0,
                };
                Area::around(at.moved(shift, 0.0), width, size * 1.2)
            }
        }
    }
}

fn around(points: &[Point]) -> Area {
    let start =
        Area { left: f64::INFINITY, top: f64::INFINITY, right: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY };
    points.iter().fold(start, |area, point| Area {
        left: area.left.min(point.x),
        top: area.top.min(point.y),
        right: area.right.max(point.x),
        bottom: area.bottom.max(point.y),
    })
}

impl Scene {
    /// All that is drawn, from back to front.
    pub fn drawn(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().chain(self.marks.iter().flat_map(|mark| &mark.items))
    }

    /// The same scene with this much room above it.
    pub(super) fn lowered(mut self, by: f64) -> Self {
        let lower = |items: Vec<Item>| items.into_iter().map(|item| item.lowered(by)).collect();
        self.items = lower(self.items);
        for mark in &mut self.marks {
            mark.y += by;
            mark.items = lower(std::mem::take(&mut mark.items));
        }
        self.height += by;
        self
    }

    /// The scene as text, an item or mark per line, lengths rounded to 0.1: stable, so that it can be compared.
    pub fn to_text(&self) -> String {
        let cut = if self.begins_above_zero { " above zero" } else { "" };
        let mut text = format!("scene {:.1} x {:.1}{cut}\n", self.width, self.height);
        for item in &self.items {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{item}");
        }
        for mark in &self.marks {
            let _ = writeln!(
                text,
                "mark {} {} r{:.1} slot {} {:?}",
                mark.id,
                At(Point::new(mark.x, mark.y)),
                mark.radius,
                mark.slot.0,
                mark.label
            );
            for item in &mark.items {
                let _ = writeln!(text, "  {item}");
            }
        }
        text
    }
}

/// A point rounded to 0.1, without a negative zero.
struct At(Point);

impl fmt::Display for At {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let round = |value: f64| (value * 10.0).round() / 10.0 + 0.0;
        write!(formatter, "{:.1},{:.1}", round(self.0.x), round(self.0.y))
    }
}

impl fmt::Display for Item {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { from, to, width, ink, dash } => {
                write!(formatter, "line {} {} w{width:.1} {ink} {dash}", At(*from), At(*to))
            }
            Self::Polyline { points, width, ink, dash } => {
                write!(formatter, "polyline w{width:.1} {ink} {dash}")?;
                points.iter().try_for_each(|point| write!(formatter, " {}", At(*point)))
            }
            Self::Rect { area, ink } => {
                let (from, to) = (Point::new(area.left, area.top), Point::new(area.right, area.bottom));
                write!(formatter, "rect {} {} {ink}", At(from), At(to))
            }
            Self::Marker { at, shape, radius, ink } => {
                write!(formatter, "marker {shape} {} r{radius:.1} {ink}", At(*at))
            }
            Self::Text { at, text, anchor, size, bold, ink } => {
                let weight = if *bold { " bold" } else { "" };
                let anchor = match anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                write!(formatter, "text {} {anchor} {size:.1}{weight} {ink} {text:?}", At(*at))
            }
        }
    }
}
