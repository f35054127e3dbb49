//! Canvases: one that is never shown measures text in the fonts of the page; others take pictures to be saved and drawings
//! with more marks than elements should be made for.

use std::cell::{Cell, OnceCell};

use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Device, FixedMeasure, Palette, Scene, TextMeasure, paint};

/// Fonts of the page, as the stylesheet names them.
pub const FONTS: &str = "\"Noto Sans JP\", \"Noto Sans CJK JP\", \"Hiragino Sans\", Meiryo, sans-serif";

/// How many pixels of a saved picture make a CSS pixel.
const PICTURE_RATIO: f64 = 2.0;

/// Device pixels per CSS pixel.
pub fn device_ratio() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(0.5, 4.0)
}

/// Gives the canvas this many pixels for a CSS pixel, and paints the scene on it. False where it cannot be drawn on.
pub fn show(canvas: &HtmlCanvasElement, scene: &Scene, palette: &Palette, ratio: f64) -> bool {
    let device = Device::canvas(ratio);
    let (width, height) = device.store(scene);
    canvas.set_width(width.max(1));
    canvas.set_height(height.max(1));
    let Some(context) = context(canvas) else { return false };
    let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return false };
    let shrink = device.shrink();
    context.set_transform(shrink, 0.0, 0.0, shrink, 0.0, 0.0).is_ok()
        && paint(scene, backend, device, palette, FONTS).is_ok()
}

/// Paints the scene in light colours as a PNG, twice its size, and hands it over; nothing where the browser makes none.
pub fn picture(scene: &Scene, then: impl FnOnce(Option<Blob>) + 'static) {
    let Some(canvas) = new().filter(|canvas| show(canvas, scene, &Palette::light(), PICTURE_RATIO)) else {
        return then(None);
    };
    let made = Closure::once_into_js(move |blob: Option<Blob>| then(blob));
    // A canvas that refuses has no picture of a kind that could be handed over later.
    let _ = canvas.to_blob(made.unchecked_ref());
}

fn new() -> Option<HtmlCanvasElement> {
    web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

thread_local! {
    static MEASURE: OnceCell<Option<CanvasMeasure>> = const { OnceCell::new() };
}

/// Asks with the measure of the fonts of the page; with the fixed table where the browser has no canvases.
pub fn with_measure<T>(ask: impl FnOnce(&dyn TextMeasure) -> T) -> T {
    MEASURE.with(|measure| match measure.get_or_init(CanvasMeasure::new) {
        Some(measure) => ask(measure),
        None => ask(&FixedMeasure),
    })
}

/// Measures text with a canvas of its own, which is never shown.
struct CanvasMeasure {
    context: CanvasRenderingContext2d,
    /// Size and weight of the font that is set: setting it costs more than measuring with it.
    font: Cell<Option<(f64, bool)>>,
}

impl CanvasMeasure {
    fn new() -> Option<Self> {
        Some(Self { context: context(&new()?)?, font: Cell::new(None) })
    }
}

impl TextMeasure for CanvasMeasure {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        if self.font.replace(Some((size, bold))) != Some((size, bold)) {
            let weight = if bold { "bold " } else { "" };
            self.context.set_font(&format!("{weight}{size}px {FONTS}"));
        }
        self.context.measure_text(text).map_or(0.0, |metrics| metrics.width())
    }
}
