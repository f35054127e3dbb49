//! What is taken away: the tidy CSV of facts, the index of plans that the page starts from, the schema of plan files.
//! Nothing here reads files or knows the page; the functions return text or values.

mod index;
#[cfg(not(target_arch = "wasm32"))]
mod opening;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod tidy;

pub use index::plan_index;
#[cfg(not(target_arch = "wasm32"))]
pub use opening::opening_plan;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::plan_schema;
pub use tidy::{COLUMNS, spreadsheet_csv, tidy_csv, write_tidy};
