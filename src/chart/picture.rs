//! A scene with what it shows written around it, so that a saved picture still says what, of whom and of when it is.

use super::{
    geometry::Point,
    ink::Ink,
    measure::{TextMeasure, wrap},
    scene::{Anchor, Item, Scene},
};

/// Between the edge of a picture and its words.
const EDGE: f64 = 4.0;
/// Sizes of the title and of the lines around the drawing, and from one line to the next.
const TITLE: (f64, f64) = (15.0, 22.0);
const LINE: (f64, f64) = (12.0, 18.0);
/// No title and no sentence takes more lines than this.
const LINES: usize = 6;

/// The words around a picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caption {
    /// What is shown; above the drawing.
    pub title: String,
    /// The plans, the key and the day, a sentence each; below the drawing.
    pub lines: Vec<String>,
}

/// The scene with its caption.
pub fn captioned(scene: Scene, caption: &Caption, measure: &dyn TextMeasure) -> Scene {
    let room = scene.width - 2.0 * EDGE;
    let mut words = Vec::new();
    let mut set = |text: &str, (size, line): (f64, f64), bold, ink, top: &mut f64| {
        for text in wrap(text, room, size, bold, LINES, measure) {
            let at = Point::new(EDGE, *top + line / 2.0);
            words.push(Item::Text { at, text, anchor: Anchor::Start, size, bold, ink });
            *top += line;
        }
    };
    let mut top = EDGE;
    set(&caption.title, TITLE, true, Ink::Text, &mut top);
    let mut scene = scene.lowered(top + EDGE);
    top = scene.height + EDGE;
    for line in &caption.lines {
        set(line, LINE, false, Ink::Mute, &mut top);
    }
    scene.height = top + EDGE;
    scene.items.extend(words);
    scene
}
