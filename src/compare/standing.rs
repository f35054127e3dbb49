//! How a figure stands to the other plans: the mark in its cell, and what the switch "only comparable" keeps.

use super::{
    column::Slot,
    figure::{Figure, Figures},
    verdict::{Comparability, verdict},
};
use crate::model::{Date, Question};

/// With how many other plans a figure can be compared. A plan that has nothing under the heading is not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Plans whose figure answers the same question in the same way.
    pub same: usize,
    /// Plans whose figure can be compared with a note.
    pub with_note: usize,
    /// Plans whose figure under this heading cannot be compared.
    pub not_comparable: usize,
}

/// The mark of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Comparable with every other plan that has a figure.
    Same,
    /// Comparable with every other plan, with a note.
    WithNote,
    /// Comparable with some of the others.
    PartlyComparable,
    /// Comparable with none of the others.
    NotComparable,
    /// No other plan has a figure under this heading.
    Alone,
}

impl Standing {
    /// What the counts amount to.
    ///
    /// ```
    /// use kurabe::compare::{Mark, Standing};
    /// let standing = Standing { same: 1, with_note: 0, not_comparable: 2 };
    /// assert_eq!(standing.mark(), Mark::PartlyComparable);
    /// assert_eq!(Standing::default().mark(), Mark::Alone);
    /// ```
    pub fn mark(self) -> Mark {
        match self {
            Self { same: 0, with_note: 0, not_comparable: 0 } => Mark::Alone,
            Self { same: 0, with_note: 0, .. } => Mark::NotComparable,
            Self { with_note: 0, not_comparable: 0, .. } => Mark::Same,
            Self { not_comparable: 0, .. } => Mark::WithNote,
            _ => Mark::PartlyComparable,
        }
    }

    /// Counts the verdicts on the other plans.
    pub(super) fn of(found: impl Iterator<Item = Comparability>) -> Self {
        let mut standing = Self::default();
        for one in found {
            *match one {
                Comparability::Same => &mut standing.same,
                Comparability::WithNote => &mut standing.with_note,
                Comparability::NotComparable => &mut standing.not_comparable,
            } += 1;
        }
        standing
    }

    /// With how many other plans there is a comparison that means something.
    pub fn comparable(self) -> usize {
        self.same + self.with_note
    }
}

/// How a plan's figure for a question stands to the figures of the other plans: its target, or its result where it has no
/// target. Nothing when the plan has neither.
pub(super) fn standing(figures: &Figures<'_>, slot: Slot, question: &Question) -> Option<Standing> {
    let figure = figures.own(slot, question)?.each().next()?;
    Some(standing_of(figures, figure))
}

/// How one figure stands to the figures of the other plans: for each plan the best there is under the heading.
pub(super) fn standing_of(figures: &Figures<'_>, figure: &Figure) -> Standing {
    let best = |near: &mut dyn Iterator<Item = &Figure>| {
        let mut best = None;
        for other in near {
            let found = verdict(&figure.footing, &other.footing).comparability();
            best = Some(best.map_or(found, |held: Comparability| held.min(found)));
            if best == Some(Comparability::Same) {
                break;
            }
        }
        best
    };
    Standing::of(figures.near(figure).filter_map(|mut near| best(&mut near)))
}

/// How tables are read: the day of reading, and whether figures that cannot be compared are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The day that decides which plans are over.
    pub today: Date,
    /// Only figures that can be compared with another plan's are kept.
    pub only_comparable: bool,
}

/// What the switch "only comparable" has taken out of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Questions without two comparable figures.
    pub questions: usize,
    /// Figures in the rows that are left.
    pub figures: usize,
}
