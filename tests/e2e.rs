//! The page in use: the built folder on a loopback server, in a real Chromium, through chromedriver.
//! tools/test.sh builds the page first and says where everything is.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

#[path = "e2e/support/mod.rs"]
mod support;

#[path = "e2e/accessible.rs"]
mod accessible;
#[path = "e2e/body.rs"]
mod body;
#[path = "e2e/bringing.rs"]
mod bringing;
#[path = "e2e/broken.rs"]
mod broken;
#[path = "e2e/charts.rs"]
mod charts;
#[path = "e2e/endurance.rs"]
mod endurance;
#[path = "e2e/keeping.rs"]
mod keeping;
#[path = "e2e/keyboard.rs"]
mod keyboard;
#[path = "e2e/layout.rs"]
mod layout;
#[path = "e2e/links.rs"]
mod links;
#[path = "e2e/opening.rs"]
mod opening;
#[path = "e2e/panel.rs"]
mod panel;
#[path = "e2e/parts.rs"]
mod parts;
#[path = "e2e/picker.rs"]
mod picker;
#[path = "e2e/trouble.rs"]
mod trouble;
#[path = "e2e/truth.rs"]
mod truth;
#[path = "e2e/views.rs"]
mod views;
#[path = "e2e/weight.rs"]
mod weight;
#[path = "e2e/words.rs"]
mod words;
