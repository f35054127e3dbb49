//! The page: yew, web-sys and gloo live here and nowhere else. Components take ids, shared snapshots and callbacks;
//! they look up, lay out and pass on, and compute nothing about facts.

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod candidates;
pub mod components;
mod content;
mod describe;
#[cfg(target_arch = "wasm32")]
mod hooks;
mod links;
#[cfg(target_arch = "wasm32")]
mod notices;
mod opened;
#[cfg(target_arch = "wasm32")]
mod own_files;
mod page;
pub mod parts;
#[cfg(target_arch = "wasm32")]
mod plan_store;
#[cfg(target_arch = "wasm32")]
pub mod platform;
mod prepared;
mod shared;
mod sheet;
mod views;
mod words;

#[cfg(target_arch = "wasm32")]
pub use app::App;
pub use content::{Content, Props as ContentProps};
pub use opened::{Opened, opened};
pub use page::{Forgotten, Page, PageAction};
pub use shared::Shared;
pub use words::Words;

/// Puts the page in place of the loading message. A panic afterwards stops the program; the page then says so, with the
/// link that keeps what was chosen.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| platform::trouble::tell(&panic.to_string())));
    if let Some(place) = platform::trouble::place_of_page() {
        yew::Renderer::<App>::with_root(place).render();
    }
}
