//! A canvas at the resolution of the device, and the measuring of text in the fonts it draws with.

use std::cell::Cell;

use gloo::events::EventListener;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Device, Palette, Scene, TextMeasure, paint};

/// Fonts of the page, as the stylesheet names them.
pub const FONTS: &str = "\"Noto Sans JP\", \"Noto Sans CJK JP\", \"Hiragino Sans\", Meiryo, sans-serif";

/// Device pixels per CSS pixel.
pub fn device_ratio() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(0.5, 4.0)
}

/// Calls back whenever the window changes its size, until the listener is dropped.
pub fn on_resize(callback: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "resize", move |_| callback()))
}

/// Gives the canvas as many pixels as the device shows, and paints the scene on it. False where it cannot be drawn on.
pub fn show(canvas: &HtmlCanvasElement, scene: &Scene, dark: bool) -> bool {
    let device = Device::canvas(device_ratio());
    let (width, height) = device.store(scene);
    canvas.set_width(width.max(1));
    canvas.set_height(height.max(1));
    let Some(context) = context(canvas) else { return false };
    let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return false };
    let shrink = device.shrink();
    let palette = if dark { Palette::dark() } else { Palette::light() };
    context.set_transform(shrink, 0.0, 0.0, shrink, 0.0, 0.0).is_ok()
        && paint(scene, backend, device, &palette, FONTS).is_ok()
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// Measures text with a canvas of its own, which is never shown.
pub struct CanvasMeasure {
    context: CanvasRenderingContext2d,
    /// Size and weight of the font that is set: setting it costs more than measuring with it.
    font: Cell<Option<(f64, bool)>>,
}

impl CanvasMeasure {
    /// A measure, where the browser has canvases.
    pub fn new() -> Option<Self> {
        let page = web_sys::window()?.document()?;
        let canvas: HtmlCanvasElement = page.create_element("canvas").ok()?.dyn_into().ok()?;
        Some(Self { context: context(&canvas)?, font: Cell::new(None) })
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
