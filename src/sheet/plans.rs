//! What every builder needs: the chosen plans and what the checks found in them.

use super::{
    piece::{Matter, Piece},
    table::Head,
};
use crate::{
    check::{Oddity, Weight},
    compare::{Column, Mark, Slot, Standing},
};

/// The chosen plans.
#[derive(Debug, Clone, Copy)]
pub struct Plans<'a> {
    /// In column order.
    pub columns: &'a [Column],
    /// What the checks found in each, in the same order.
    pub odd: &'a [Vec<Oddity>],
}

impl<'a> Plans<'a> {
    /// The plan in a slot.
    pub fn column(self, slot: Slot) -> Option<&'a Column> {
        self.columns.iter().find(|column| column.slot == slot)
    }

    /// What the checks found in the plan of a slot.
    pub fn odd(self, slot: Slot) -> &'a [Oddity] {
        self.odd.get(usize::from(slot.0)).map_or(&[], Vec::as_slice)
    }

    /// A head for each plan: its name, its period below.
    pub(super) fn heads(self) -> impl Iterator<Item = Head<'a>> {
        let head = |column: &Column| {
            Head::of(Matter::Plan(column.slot)).noted(Piece::from(Matter::PlanPeriod(column.slot)))
        };
        self.columns.iter().map(head)
    }
}

/// How a figure stands to the other plans; nothing where no other plan has one under the heading.
pub(super) fn standing(standing: Standing) -> Option<Piece<'static>> {
    (standing.mark() != Mark::Alone).then(|| Matter::Standing(standing).into())
}

/// The mark at figures that the checks found something about; the sentences are told to those who ask. Notes are told in the panel
/// alone.
pub(super) fn anomalies<'a>(slot: Slot, found: impl Iterator<Item = &'a Oddity>) -> Option<Piece<'a>> {
    let told: Vec<_> = found.filter(|oddity| oddity.weight != Weight::Note).collect();
    (!told.is_empty()).then(|| Matter::Anomalies(slot, told).into())
}
