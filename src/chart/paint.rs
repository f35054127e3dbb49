//! From a scene to pixels, through any plotters backend: the only file that names plotters. It multiplies, rounds
//! and draws; nothing is laid out or measured here, so plotters' own text measuring (which on the web adds elements
//! to the page) is never entered: its canvas backend places text by anchor alone.

use std::fmt;

use plotters::{
    prelude::{Color, DrawingBackend, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle},
    style::text_anchor::{HPos, Pos, VPos},
};

use super::{
    geometry::{Area, Point},
    ink::Ink,
    palette::{Palette, Rgb},
    scene::{Anchor, Item, Scene},
    shape::{Outline, RIM},
};

/// Units per device pixel. plotters' coordinates are whole numbers, and at one unit per pixel slanted lines, small
/// circles and dashes stagger.
const FINENESS: f64 = 4.0;

/// What is drawn on: how many units make a CSS pixel, and how many a device pixel.
///
/// A canvas of [`store`](Self::store) pixels has to shrink its context by [`shrink`](Self::shrink) (`setTransform`)
/// before it is handed to plotters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Device {
    scale: f64,
}

impl Device {
    /// A canvas with this many device pixels for a CSS pixel.
    pub fn canvas(pixel_ratio: f64) -> Self {
        let ratio = if pixel_ratio.is_finite() && pixel_ratio > 0.0 { pixel_ratio } else { 1.0 };
        Self { scale: ratio * FINENESS }
    }

    /// Width and height in device pixels: the `width` and `height` of a canvas element.
    pub fn store(&self, scene: &Scene) -> (u32, u32) {
        let pixels = |length: f64| (length * self.scale / FINENESS).round() as u32;
        (pixels(scene.width), pixels(scene.height))
    }

    /// The scale of the canvas context, x and y alike.
    pub fn shrink(&self) -> f64 {
        1.0 / FINENESS
    }
}

/// The backend could not draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaintError(String);

impl fmt::Display for PaintError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the chart could not be drawn: {}", self.0)
    }
}

impl std::error::Error for PaintError {}

/// Paints a scene over the whole of `backend`. `font_family` is a list as in CSS: `"Noto Sans JP", Meiryo,
/// sans-serif`.
pub fn paint<DB: DrawingBackend>(
    scene: &Scene,
    backend: DB,
    device: Device,
    palette: &Palette,
    font_family: &str,
) -> Result<(), PaintError> {
    let mut brush = Brush { backend, device, palette, font_family };
    brush.backend.ensure_prepared().map_err(describe)?;
    brush.rect(Area { left: 0.0, top: 0.0, right: scene.width, bottom: scene.height }, Ink::Ground)?;
    for item in scene.drawn() {
        brush.item(item)?;
    }
    brush.backend.present().map_err(describe)
}

fn describe(error: impl fmt::Display) -> PaintError {
    PaintError(error.to_string())
}

struct Brush<'a, DB> {
    backend: DB,
    device: Device,
    palette: &'a Palette,
    font_family: &'a str,
}

impl<DB: DrawingBackend> Brush<'_, DB> {
    fn item(&mut self, item: &Item) -> Result<(), PaintError> {
        match item {
            Item::Line { from, to, width, ink, dash } => {
                dash.cut(&[*from, *to]).iter().try_for_each(|piece| self.piece(piece, *width, *ink))
            }
            Item::Polyline { points, width, ink, dash } => {
                dash.cut(points).iter().try_for_each(|piece| self.piece(piece, *width, *ink))
            }
            Item::Rect { area, ink } => self.rect(*area, *ink),
            Item::Marker { at, shape, radius, ink } => {
                self.outline(&shape.outline(*at, radius + RIM), Ink::Ground)?;
                self.outline(&shape.outline(*at, *radius), *ink)?;
                shape.hole(*at, *radius).map_or(Ok(()), |hole| self.outline(&hole, Ink::Ground))
            }
            Item::Text { at, text, anchor, size, bold, ink } => {
                self.text(*at, text, *anchor, *size, *bold, *ink)
            }
        }
    }

    /// A level or upright line is a box on whole device pixels, so that it is sharp; any other is a path.
    fn piece(&mut self, points: &[Point], width: f64, ink: Ink) -> Result<(), PaintError> {
        let style = self.style(ink).stroke_width(self.units(width).max(1) as u32);
        if let [from, to] = points {
            if from.y == to.y {
                let (top, bottom) = self.sharp(from.y, width);
                let (left, right) = (self.units(from.x.min(to.x)), self.units(from.x.max(to.x)));
                return self.backend.draw_rect((left, top), (right, bottom), &style, true).map_err(describe);
            }
            if from.x == to.x {
                let (left, right) = self.sharp(from.x, width);
                let (top, bottom) = (self.units(from.y.min(to.y)), self.units(from.y.max(to.y)));
                return self.backend.draw_rect((left, top), (right, bottom), &style, true).map_err(describe);
            }
        }
        let path: Vec<(i32, i32)> = points.iter().map(|point| self.place(*point)).collect();
        self.backend.draw_path(path, &style).map_err(describe)
    }

    /// A window that a document ends before it begins has its left side on the right, and plotters would write a width below
    /// zero, which is no picture: a box lies between its sides, whichever comes first.
    fn rect(&mut self, area: Area, ink: Ink) -> Result<(), PaintError> {
        let from = self.place(Point::new(area.left.min(area.right), area.top.min(area.bottom)));
        let to = self.place(Point::new(area.left.max(area.right), area.top.max(area.bottom)));
        self.backend.draw_rect(from, to, &self.style(ink), true).map_err(describe)
    }

    fn outline(&mut self, outline: &Outline, ink: Ink) -> Result<(), PaintError> {
        let style = self.style(ink);
        match outline {
            Outline::Disc { center, radius } => {
                let radius = self.units(*radius).max(1) as u32;
                self.backend.draw_circle(self.place(*center), radius, &style, true).map_err(describe)
            }
            Outline::Polygon(corners) => {
                let path: Vec<(i32, i32)> = corners.iter().map(|corner| self.place(*corner)).collect();
                self.backend.fill_polygon(path, &style).map_err(describe)
            }
        }
    }

    fn text(
        &mut self,
        at: Point,
        text: &str,
        anchor: Anchor,
        size: f64,
        bold: bool,
        ink: Ink,
    ) -> Result<(), PaintError> {
        let across = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let weight = if bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = (FontFamily::Name(self.font_family), size * self.device.scale, weight);
        let colour = self.style(ink).color;
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(across, VPos::Center));
        self.backend.draw_text(text, &style, self.place(at)).map_err(describe)
    }

    fn style(&self, ink: Ink) -> ShapeStyle {
        let Rgb(red, green, blue) = self.palette.rgb(ink);
        RGBColor(red, green, blue).filled()
    }

    /// The one place where CSS pixels become units.
    fn units(&self, length: f64) -> i32 {
        (length * self.device.scale).round() as i32
    }

    fn place(&self, point: Point) -> (i32, i32) {
        (self.units(point.x), self.units(point.y))
    }

    /// The sides of a line around `middle`, both on whole device pixels.
    fn sharp(&self, middle: f64, width: f64) -> (i32, i32) {
        let pixels = |length: f64| length * self.device.scale / FINENESS;
        let thickness = pixels(width).round().max(1.0);
        let start = (pixels(middle) - thickness / 2.0).round();
        ((start * FINENESS) as i32, ((start + thickness) * FINENESS) as i32)
    }
}
