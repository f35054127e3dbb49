//! What is taken away: the tidy CSV of facts, the index of plans that the page starts from, the schema of plan files.
//! Nothing here reads files or knows the page; the functions return text or values.

mod index;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
#[cfg(not(target_arch = "wasm32"))]
mod tidy;

pub use index::{INDEX_FORMAT, IndexEntry, PlanIndex};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::plan_schema;
#[cfg(not(target_arch = "wasm32"))]
pub use tidy::{COLUMNS, tidy_csv, write_tidy};
