//! What every test of the page in use stands on: a static server under a folder of its own, one chromedriver for all
//! tests, a fresh Chromium for each, and the checks that end each test.

mod devtools;
mod driver;
mod environment;
mod fixture;
mod keys;
mod page;
mod server;
mod table;
mod visit;

pub use environment::{axe_source, dist};
pub use fixture::{Folder, plan};
pub use keys::*;
pub use page::Page;
pub use server::Server;
pub use visit::{Visit, visit};

use kurabe::state::View;

/// The links of all views: a test of what holds everywhere holds for the next view too.
pub fn every_view() -> impl Iterator<Item = String> {
    View::ALL.into_iter().map(|view| format!("?v={}", view.key()))
}
