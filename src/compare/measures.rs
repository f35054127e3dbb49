//! What the plans do, theme by theme: rows of themes, a cell per plan with its measures, and the choices that narrow the rows.
//! Counts say how many measures a document lists, never how good it is.

use super::column::Column;
use crate::model::{ActorRole, Law, Measure, Theme, ThemeGroup};

/// What the person narrows the measures to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureChoice {
    /// Only measures with an actor of this role.
    pub role: Option<ActorRole>,
    /// Only these themes.
    pub themes: Option<ThemeChoice>,
    /// Only measures under this law.
    pub law: Option<Law>,
    /// Only measures whose words contain this, folded.
    pub words: String,
    /// Only themes that other plans have and this plan, named by id, does not.
    pub lacking_in: Option<String>,
    /// How the themes are sorted.
    pub sort: MeasureSort,
}

/// A group of themes, or one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeChoice {
    /// All themes of a group.
    Group(ThemeGroup),
    /// One theme.
    One(Theme),
}

impl ThemeChoice {
    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Group(group) => group.key(),
            Self::One(theme) => theme.key(),
        }
    }

    /// The choice of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        ThemeGroup::from_key(key).map(Self::Group).or_else(|| Theme::from_key(key).map(Self::One))
    }
}

/// How themes are sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MeasureSort {
    /// In the order of the list of themes.
    #[default]
    Theme,
    /// Those that most plans have first.
    Plans,
}

/// The table of measures.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureTable {}

/// The measures of the chosen plans that the choice leaves. `speaks_of` says whether a measure's words contain those looked for:
/// folding words is the business of `text`.
pub fn measure_table(
    _columns: &[Column],
    _choice: &MeasureChoice,
    _speaks_of: &dyn Fn(&Measure) -> bool,
) -> MeasureTable {
    MeasureTable {}
}
