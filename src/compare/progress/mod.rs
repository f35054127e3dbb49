//! Progress towards targets: the latest comparable result, the pace needed and the pace so far, and what they amount to.
//! Everything is arithmetic on printed figures, and every number of it can be shown; nothing here is a forecast.

mod row;
mod scale;

pub use row::{Milestone, Pace, ProgressRow, Start, StartOrigin, Status, Unsaid};

/// placeholder
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ProgressSort {
    #[default]
    Status,
    Distance,
    Pace,
    Plan,
}
#[allow(missing_docs)]
impl ProgressSort {
    pub const ALL: [Self; 4] = [Self::Status, Self::Distance, Self::Pace, Self::Plan];
    pub fn key(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Distance => "distance",
            Self::Pace => "pace",
            Self::Plan => "plan",
        }
    }
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }
}
pub use scale::{ProgressScale, progress_scales};
