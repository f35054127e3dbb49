//! Kurabe (計画くらべ) compares Japanese municipalities' employer action plans (特定事業主行動計画): their targets and
//! results side by side, on the client alone.
//!
//! # Bird's-eye view
//!
//! Data goes one way: bytes -> [`load`] -> [`model::Dataset`] -> [`compare`] with a [`state::ViewState`] ->
//! [`chart`] scene or table -> the page.
//!
//! | module | what lives there | may use |
//! | --- | --- | --- |
//! | [`model`] | what is true: plans, targets, results, with units and places | |
//! | [`notation`] | how Japanese documents are written: the structure of a plan's text, the notation of cells | model |
//! | [`load`] | from bytes to model, with findings | model |
//! | [`compare`] | what follows: rows of questions, columns of plans, trends | model, notation |
//! | [`check`] | what is odd: rates against counts, parts against totals, years, targets | model, notation, compare |
//! | [`state`] | what the person chose, and its link | model, compare |
//! | [`chart`] | from comparison to marks, and to pixels | model, compare |
//! | [`export`] | what is taken away: tidy CSV, the index of plans, the schema | model, load, compare |
//! | [`store`] | the plan store: what is kept of plans a person brought, safe against faults | |
//! | [`text`] | every message, in Japanese and English | model, notation, compare, check, load, state, store |
//! | [`sheet`] | a table as a value: heads, groups, rows, cells of typed pieces; a builder per view, plain text | model, compare, check, text |
//! | `ui` | the page (feature `ui`) | everything |
//!
//! # Invariants
//!
//! - Everything but `ui` compiles and passes its tests natively without any web crate.
//! - Nothing but `ui` reads the clock, the locale, the window or randomness: they come in as arguments.
//! - `ui` holds no arithmetic on facts: a number it lacks is a function missing in [`compare`].
//! - plotters is named in `chart::paint` alone.
//! - Loading never panics and never stops at the first fault: it returns what could be read, and the findings.
//! - No `unwrap`, `expect` or indexing that can panic outside tests; no `style=` attribute; no HTML from data.

pub mod chart;
pub mod check;
pub mod compare;
pub mod export;
pub mod load;
pub mod model;
pub mod notation;
pub mod sheet;
pub mod state;
pub mod store;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
