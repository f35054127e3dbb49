//! Which parts a plan has, which ones it cannot do without, and how many entries its lists may have.

use super::{finding::Entry, limits::MAX_ENTRIES};

/// How much of a part is lost with a fault in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// All of it.
    Whole,
    /// Only the member with the fault, where the object can do without it: its members stand for themselves.
    Loose,
}

/// What a part of a plan's top level holds, and what is lost with a fault in it.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Required,
    Optional,
    List(Entry),
}

/// Every part of a plan. What a fact is about must be whole, or the fact would say something else; a municipality
/// without its reading is still the municipality.
pub(super) const PARTS: [(&str, Part, Shape); 22] = [
    ("$schema", Part::Optional, Shape::Whole),
    ("format", Part::Required, Shape::Whole),
    ("id", Part::Required, Shape::Whole),
    ("title", Part::Required, Shape::Whole),
    ("municipality", Part::Required, Shape::Loose),
    ("bodies", Part::List(Entry::Other), Shape::Whole),
    ("laws", Part::List(Entry::Other), Shape::Whole),
    ("period", Part::Optional, Shape::Whole),
    ("generation", Part::Optional, Shape::Whole),
    ("predecessor", Part::Optional, Shape::Whole),
    ("other_periods", Part::List(Entry::Other), Shape::Whole),
    ("staff_covered", Part::List(Entry::Other), Shape::Whole),
    ("head_counts", Part::List(Entry::Other), Shape::Whole),
    ("sources", Part::List(Entry::Source), Shape::Loose),
    ("indicators", Part::List(Entry::Indicator), Shape::Whole),
    ("targets", Part::List(Entry::Target), Shape::Whole),
    ("observations", Part::List(Entry::Observation), Shape::Whole),
    ("measures", Part::List(Entry::Measure), Shape::Whole),
    ("grade_meanings", Part::List(Entry::Other), Shape::Whole),
    ("grades", Part::List(Entry::Grade), Shape::Whole),
    ("schemes", Part::List(Entry::Scheme), Shape::Whole),
    ("notes", Part::List(Entry::Other), Shape::Whole),
];

/// How many entries a list at the top level of a file may have. Lists that no plan has are those of the index of plans.
pub(super) fn most_entries(list: &str) -> usize {
    match PARTS.iter().find(|(name, ..)| *name == list) {
        Some((_, Part::List(entry), _)) => entry.most(),
        _ => MAX_ENTRIES,
    }
}
