//! What follows from the facts: rows of questions, columns of plans, the latest result, the course over time.
//!
//! Everything here is computed from [`crate::model`] values and nothing else; words are made in `text`, pixels in
//! `chart`. Figures are put side by side, never merged: two questions that differ in any part stay two rows.

mod column;
mod evidence;
mod family;
mod grades;
mod order;
mod progress;
mod question;
mod results;
mod targets;
mod trend;
mod verdict;

pub use column::{Column, MAX_COLUMNS, columns};
pub use evidence::{Evidence, evidence, find_question};
pub use family::FamilyGroup;
pub use grades::{GradeRow, GradeSection, GradeTable, grade_tables};
pub use progress::{Milestone, Pace, ProgressRow, Start, StartOrigin, Status, Unsaid};
pub use question::Question;
pub use results::{ResultLine, ResultRow, ResultTable, result_table};
pub use targets::{LatestResult, StatedTarget, TargetCell, TargetRow, target_table};
pub use trend::{Slot, Trend, TrendLine, TrendPoint, TrendTarget, trend};
pub use verdict::{
    Comparability, Footing, Reason, Shape, Sides, Span, Verdict, YearBasis, verdict, verdict_of_questions,
};
