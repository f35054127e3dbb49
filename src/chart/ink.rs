//! What a mark means, as far as its colour goes. Which colour that is, `palette` decides for each theme.

use std::fmt;

use crate::compare::Slot;

/// The role of a line, shape or word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// What everything stands on; it also lies under words that cross a gridline.
    Ground,
    /// Gridlines.
    Grid,
    /// The line the values stand on.
    Axis,
    /// Words to be read first.
    Text,
    /// Words to be read when needed: tick labels.
    Mute,
    /// Lines, markers and labels of a plan.
    Plan(Slot),
    /// What accompanies a plan's marks: intervals, leaders.
    PlanSoft(Slot),
    /// Lines and labels of national goals and statutory values, which are no plan's.
    Reference,
}

impl fmt::Display for Ink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ground => formatter.write_str("ground"),
            Self::Grid => formatter.write_str("grid"),
            Self::Axis => formatter.write_str("axis"),
            Self::Text => formatter.write_str("text"),
            Self::Mute => formatter.write_str("mute"),
            Self::Plan(Slot(slot)) => write!(formatter, "plan:{slot}"),
            Self::Reference => formatter.write_str("reference"),
            Self::PlanSoft(Slot(slot)) => write!(formatter, "soft:{slot}"),
        }
    }
}
