//! The width that an element's parent has room for.

use yew::prelude::*;

use crate::ui::platform::canvas;

/// The width in CSS pixels; 0 until the element is on the page.
#[hook]
pub fn use_width(node: &NodeRef) -> f64 {
    let width = use_state(|| 0.0);
    let (set, node) = (width.setter(), node.clone());
    use_effect_with((), move |()| {
        let measure = move || {
            let parent = node.cast::<web_sys::HtmlElement>().and_then(|element| element.parent_element());
            if let Some(parent) = parent {
                set.set(f64::from(parent.client_width()));
            }
        };
        measure();
        let listener = canvas::on_resize(measure);
        move || drop(listener)
    });
    *width
}
