//! Progress towards targets: the latest comparable result, the pace needed and the pace so far, and what they amount to.
//! Everything is arithmetic on printed figures, and every number of it can be shown; nothing here is a forecast.

mod row;

pub use row::{Milestone, Pace, ProgressRow, Start, StartOrigin, Status, Unsaid};
