//! How much room a chart has, measured in text: a ruler one `rem` high lies where the chart will be.

use gloo::events::EventListener;
use yew::prelude::*;

use crate::{chart::svg::REM, ui::platform::size::Watch};

/// The width of charts on paper.
const PAPER: f64 = 900.0;

/// The ruler's width in sixteenths of its height; 0 until it is on the page. While the page is printed, the width of paper.
#[hook]
pub fn use_width(ruler: &NodeRef) -> f64 {
    let width = use_state_eq(|| 0.0);
    let is_printed = use_state_eq(|| false);
    let (set, set_printed, ruler) = (width.setter(), is_printed.setter(), ruler.clone());
    use_effect_with((), move |()| {
        let element = ruler.cast::<web_sys::Element>();
        let measure = {
            let element = element.clone();
            move || {
                let area = element.as_ref().map(web_sys::Element::get_bounding_client_rect);
                if let Some(area) = area.filter(|area| area.height() > 0.0) {
                    set.set((area.width() / area.height() * REM).floor());
                }
            }
        };
        measure();
        let watch = element.and_then(|element| Watch::new(&element, measure));
        let printing = web_sys::window().map(|window| {
            let when = |event: &'static str, now: bool| {
                let set = set_printed.clone();
                EventListener::new(&window, event, move |_| set.set(now))
            };
            [when("beforeprint", true), when("afterprint", false)]
        });
        move || drop((watch, printing))
    });
    if *is_printed { PAPER } else { *width }
}
