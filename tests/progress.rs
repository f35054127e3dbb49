//! Progress towards targets: the five plans figure by figure, every status and every reason, and what must not change it; percentages in people.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

#[path = "progress/cases.rs"]
mod cases;
#[path = "progress/five_plans.rs"]
mod five_plans;
#[path = "progress/leaves.rs"]
mod leaves;
#[path = "progress/made.rs"]
mod made;
#[path = "progress/persons.rs"]
mod persons;
#[path = "progress/properties.rs"]
mod properties;
mod support;
#[path = "progress/words.rs"]
mod words;

use kurabe::model::Date;

/// The day the five plans are looked at.
fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}
