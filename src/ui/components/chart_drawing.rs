//! A scene on the page: SVG with one stop of the Tab key, from which the arrow keys walk from mark to mark. A drawing with more
//! marks than elements should be made for is painted on a canvas, and only the mark that is spoken of is an element.

use yew::{
    prelude::*,
    virtual_dom::{Key, VTag},
};

use super::super::Shared;
use crate::{
    chart::{
        Direction, Mark, Scene,
        svg::{self, Element, Look, REM},
    },
    text::Language,
};

/// More marks than this are painted.
const ELEMENTS_AT_MOST: usize = 1000;

/// The drawing; nothing where there is nothing to draw.
pub fn drawing(
    scene: &Shared<Scene>,
    current: &UseStateHandle<Option<String>>,
    title: &str,
    canvas: &NodeRef,
    language: Language,
) -> Html {
    let is_dense = scene.marks.len() > ELEMENTS_AT_MOST;
    let held = current.as_ref().and_then(|id| scene.marks.iter().find(|mark| mark.id == *id));
    let held = held.or(scene.marks.first());
    let is_held = |mark: &&Mark| held.is_some_and(|held| held.id == mark.id);
    let shown = scene.marks.iter().filter(|mark| !is_dense || is_held(mark)).map(|mark| {
        let mut element = node(svg::mark(mark, Look::Page), language);
        element.add_attribute("tabindex", if is_held(&mark) { "0" } else { "-1" });
        // The one element of a dense drawing becomes the next mark without losing the focus.
        element.key = (!is_dense).then(|| Key::from(mark.id.as_str()));
        Html::from(element)
    });
    let background = (!is_dense).then(|| Html::from(node(svg::background(scene, Look::Page), language)));
    let rem = |length: f64| format!("{}rem", length / REM);
    let (width, height) = (rem(scene.width), rem(scene.height));
    html! {
        <>
            if is_dense { <canvas ref={canvas} aria-hidden="true" /> }
            <svg class={classes!("chart-drawing", is_dense.then_some("dense"))} {width} {height} role="group" aria-label={title.to_owned()}
                viewBox={format!("0 0 {} {}", scene.width, scene.height)} onkeydown={on_key(scene, current, held.map(|held| held.id.clone()))}
                onfocusin={current_from(current, mark_of::<FocusEvent>)}
                onmouseover={current_from(current, mark_of::<MouseEvent>)}
                onmousemove={is_dense.then(|| on_move(scene, current))}>
                { background }
                <g>{ for shown }</g>
            </svg>
        </>
    }
}

/// An element of the core as one of the page. Names that a document gives in Japanese stay so, and say it.
fn node(element: Element, language: Language) -> VTag {
    let mut tag = VTag::new(element.name);
    for (name, value) in element.attributes {
        tag.add_attribute(name, value);
    }
    if !element.text.is_empty() {
        if language == Language::En
            && element.text.contains(|letter| matches!(letter, '\u{3040}'..='\u{9FFF}'))
        {
            tag.add_attribute("lang", "ja");
        }
        tag.add_child(element.text.into());
    }
    tag.add_children(element.children.into_iter().map(|child| node(child, language).into()));
    tag
}

fn on_key(
    scene: &Shared<Scene>,
    current: &UseStateHandle<Option<String>>,
    held: Option<String>,
) -> Callback<KeyboardEvent> {
    let (scene, current) = (scene.clone(), current.setter());
    Callback::from(move |event: KeyboardEvent| {
        let direction = match event.key().as_str() {
            "ArrowLeft" => Direction::Left,
            "ArrowRight" => Direction::Right,
            "ArrowUp" => Direction::Up,
            "ArrowDown" => Direction::Down,
            "Home" => Direction::First,
            "End" => Direction::Last,
            _ => return,
        };
        event.prevent_default();
        if let Some(mark) = held.as_ref().and_then(|id| scene.next(id, direction)) {
            current.set(Some(mark.id.clone()));
            #[cfg(target_arch = "wasm32")]
            crate::ui::platform::focus::move_to(&svg::mark_id(mark));
        }
    })
}

/// The mark that an event is about becomes the one that is spoken of.
fn current_from<E: 'static>(
    current: &UseStateHandle<Option<String>>,
    mark: impl Fn(&E) -> Option<String> + 'static,
) -> Callback<E> {
    let current = current.setter();
    Callback::from(move |event| {
        if let Some(id) = mark(&event) {
            current.set(Some(id));
        }
    })
}

/// The mark that an event happened in, by its id.
fn mark_of<E: TargetCast>(event: &E) -> Option<String> {
    let element = event.target_dyn_into::<web_sys::Element>()?.closest(".mark").ok()??;
    svg::mark_of_id(&element.id()).map(str::to_owned)
}

/// The mark nearest to the pointer, where only one is an element.
fn on_move(scene: &Shared<Scene>, current: &UseStateHandle<Option<String>>) -> Callback<MouseEvent> {
    let scene = scene.clone();
    current_from(current, move |event: &MouseEvent| {
        let area =
            event.target_dyn_into::<web_sys::Element>()?.closest("svg").ok()??.get_bounding_client_rect();
        let scale = scene.width / area.width();
        let across = (f64::from(event.client_x()) - area.left()) * scale;
        let down = (f64::from(event.client_y()) - area.top()) * scale;
        scene.nearest(across, down).map(|mark| mark.id.clone())
    })
}
