//! From a scene to SVG, in one way for the page and for a file. On the page every colour is a class, so that theme, print and
//! forced colours are the stylesheet's; a file carries its colours, its fonts and what it is in itself. A mark is one element
//! that holds its drawing, its name and the circle that can be pointed at.

use std::fmt::Write as _;

use super::{
    dash::Dash,
    geometry::{Point, short, way},
    ink::Ink,
    marks::Mark,
    palette::Palette,
    scene::{Anchor, Item, Scene},
    shape::{RIM, outline_path},
};
use crate::compare::Slot;

/// From the middle of a line of words down to where its letters stand, in em.
const BASELINE: f64 = 0.37;

/// What a `rem` of the page is to a scene: CSS pixels at the usual size of text. A drawing is as many `rem` wide and high, so
/// that it grows with the text around it.
pub const REM: f64 = 16.0;

/// Before the ids of marks, which share the page with others.
const ID: &str = "mark-";

/// An element. Names and attribute names are known; texts and values may be anything and are escaped where they are written.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// `path`, `text`, `circle`, `g`, `title`.
    pub name: &'static str,
    /// Attributes in order.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it.
    pub children: Vec<Element>,
    /// Its words, where it holds words.
    pub text: String,
}

/// Where the colours come from.
#[derive(Debug, Clone, Copy)]
pub enum Look<'a> {
    /// From the stylesheet of the page, by class.
    Page,
    /// From here.
    File(&'a Palette),
}

/// What lies behind the marks: for the eye alone, as the marks say it all.
pub fn background(scene: &Scene, look: Look) -> Element {
    let mut group = match look {
        Look::Page => Element::new("g", [("aria-hidden", "true".to_owned())]),
        Look::File(_) => Element::new("g", []),
    };
    group.children = scene.items.iter().flat_map(|item| elements(item, look)).collect();
    group
}

/// A mark as one element with a name.
pub fn mark(mark: &Mark, look: Look) -> Element {
    let drawn = mark.items.iter().flat_map(|item| elements(item, look));
    let mut group = match look {
        Look::Page => Element::new(
            "g",
            [
                ("id", mark_id(mark)),
                ("class", "mark".to_owned()),
                ("role", "img".to_owned()),
                ("aria-label", mark.label.clone()),
            ],
        ),
        Look::File(_) => Element::new("g", []),
    };
    group.children = match look {
        Look::Page => {
            let (x, y) = (short(mark.x), short(mark.y));
            let reach = [("class", "reach".to_owned()), ("cx", x), ("cy", y), ("r", short(mark.radius))];
            drawn.chain([Element::new("circle", reach)]).collect()
        }
        Look::File(_) => {
            let title = Element { text: mark.label.clone(), ..Element::new("title", []) };
            [title].into_iter().chain(drawn).collect()
        }
    };
    group
}

/// The id of a mark's element.
pub fn mark_id(mark: &Mark) -> String {
    format!("{ID}{}", mark.id)
}

/// The mark that an element with this id is of.
pub fn mark_of_id(id: &str) -> Option<&str> {
    id.strip_prefix(ID)
}

/// The whole as a file of its own, with what it shows as its title and description. `fonts` is a list as in CSS.
pub fn file(scene: &Scene, palette: &Palette, fonts: &str, title: &str, about: &str) -> String {
    let look = Look::File(palette);
    let (width, height) = (short(scene.width), short(scene.height));
    let words = |name, text: &str| Element { text: text.to_owned(), ..Element::new(name, []) };
    let ground = [("width", "100%"), ("height", "100%"), ("fill", &palette.rgb(Ink::Ground).to_string())];
    let mut svg = Element::new(
        "svg",
        [
            ("xmlns", "http://www.w3.org/2000/svg".to_owned()),
            ("width", width.clone()),
            ("height", height.clone()),
            ("viewBox", format!("0 0 {width} {height}")),
            ("font-family", fonts.to_owned()),
        ],
    );
    svg.children.push(words("title", title));
    svg.children.push(words("desc", about));
    svg.children.push(Element::new("rect", ground.map(|(name, value)| (name, value.to_owned()))));
    svg.children.push(background(scene, look));
    svg.children.extend(scene.marks.iter().map(|one| mark(one, look)));
    let mut text = String::new();
    svg.write(&mut text, 0);
    text
}

impl Element {
    fn new<const N: usize>(name: &'static str, attributes: [(&'static str, String); N]) -> Self {
        Self { name, attributes: attributes.into(), children: Vec::new(), text: String::new() }
    }

    /// Writes the element on lines of its own. Writing to a string cannot fail.
    fn write(&self, out: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        let _ = write!(out, "{indent}<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value));
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str("/>\n");
            return;
        }
        let _ = write!(out, ">{}", escaped(&self.text));
        if !self.children.is_empty() {
            out.push('\n');
            self.children.iter().for_each(|child| child.write(out, depth + 1));
            out.push_str(&indent);
        }
        let _ = writeln!(out, "</{}>", self.name);
    }
}

/// A text as XML takes it, without the control characters that it forbids.
fn escaped(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => kept.push_str("&amp;"),
            '<' => kept.push_str("&lt;"),
            '>' => kept.push_str("&gt;"),
            '"' => kept.push_str("&quot;"),
            '\n' | '\t' => kept.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if letter.is_control() => {}
            _ => kept.push(letter),
        }
    }
    kept
}

fn elements(item: &Item, look: Look) -> Vec<Element> {
    match item {
        Item::Line { from, to, width, ink, dash } => vec![line(&[*from, *to], *width, *ink, *dash, look)],
        Item::Polyline { points, width, ink, dash } => vec![line(points, *width, *ink, *dash, look)],
        Item::Rect { area, ink } => {
            let corners = [
                Point::new(area.left, area.top),
                Point::new(area.right, area.top),
                Point::new(area.right, area.bottom),
                Point::new(area.left, area.bottom),
            ];
            vec![filled(way(&corners) + "Z", *ink, look)]
        }
        Item::Marker { at, shape, radius, ink } => {
            let rim = filled(outline_path(&shape.outline(*at, radius + RIM)), Ink::Ground, look);
            let mut own = filled(shape.path_at(*at, *radius), *ink, look);
            if shape.hole(*at, *radius).is_some() {
                own.attributes.push(("fill-rule", "evenodd".to_owned()));
            }
            vec![rim, own]
        }
        Item::Text { at, text, anchor, size, bold, ink } => {
            let mut element = inked("text", Kind::Fill, *ink, look);
            element.text.clone_from(text);
            element.attributes.extend([
                ("x", short(at.x)),
                ("y", short(at.y + size * BASELINE)),
                ("font-size", short(*size)),
            ]);
            let anchor = match anchor {
                Anchor::Start => None,
                Anchor::Middle => Some("middle"),
                Anchor::End => Some("end"),
            };
            element.attributes.extend(anchor.map(|anchor| ("text-anchor", anchor.to_owned())));
            if *bold {
                element.attributes.push(("font-weight", "700".to_owned()));
            }
            vec![element]
        }
    }
}

fn line(points: &[Point], width: f64, ink: Ink, dash: Dash, look: Look) -> Element {
    let mut element = inked("path", Kind::Stroke, ink, look);
    element.attributes.extend([("d", way(points)), ("stroke-width", short(width))]);
    let pattern = dash.pattern();
    if !pattern.is_empty() {
        let lengths: Vec<String> = pattern.iter().map(|length| short(*length)).collect();
        element.attributes.push(("stroke-dasharray", lengths.join(" ")));
    }
    element
}

fn filled(path: String, ink: Ink, look: Look) -> Element {
    let mut element = inked("path", Kind::Fill, ink, look);
    element.attributes.push(("d", path));
    element
}

/// What the ink of an element colours.
#[derive(Clone, Copy)]
enum Kind {
    Fill,
    Stroke,
}

fn inked(name: &'static str, kind: Kind, ink: Ink, look: Look) -> Element {
    match (look, kind) {
        (Look::Page, Kind::Fill) => Element::new(name, [("class", class(ink))]),
        (Look::Page, Kind::Stroke) => Element::new(name, [("class", format!("line {}", class(ink)))]),
        (Look::File(palette), Kind::Fill) => Element::new(name, [("fill", palette.rgb(ink).to_string())]),
        (Look::File(palette), Kind::Stroke) => {
            Element::new(name, [("fill", "none".to_owned()), ("stroke", palette.rgb(ink).to_string())])
        }
    }
}

/// The classes of an ink in `styles/chart.css`.
fn class(ink: Ink) -> String {
    match ink {
        Ink::Plan(Slot(slot)) => format!("slot-{}", slot % 8),
        Ink::PlanSoft(Slot(slot)) => format!("slot-{} soft", slot % 8),
        other => format!("ink-{other}"),
    }
}
