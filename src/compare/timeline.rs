//! Plans, their generations and the laws on one axis of fiscal years.

use super::column::Column;
use crate::model::{Dataset, Date};

/// What the timeline shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {}

/// The timeline of the chosen plans.
pub fn timeline(_columns: &[Column], _dataset: &Dataset, _today: Date) -> Timeline {
    Timeline {}
}
