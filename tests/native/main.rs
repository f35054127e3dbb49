//! Everything that can be tested without a browser and without the page: one program, a module for each subject.
//! `support` holds what several of them share. Golden files, broken plans and readings stand beside this folder.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

mod chance;
mod chart;
mod chart_scale;
mod checking;
mod circles;
mod comparability;
mod comparing;
mod decimals;
mod documents;
mod examples;
mod facts;
mod grades;
mod index;
mod known_reasons;
mod layering;
mod life_course;
mod limits;
mod links;
mod loading;
mod measures;
mod notation;
mod outline;
mod plan_store;
mod planfile;
mod progress;
mod reasons;
mod references;
mod round_trip;
mod schema;
mod schemes;
mod second_reading;
mod second_reading_body;
mod sheets;
mod support;
mod texts;
mod timeline;
mod trends;
mod wording;
