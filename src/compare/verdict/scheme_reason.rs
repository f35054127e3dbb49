//! Why two descriptions of a scheme are not the same thing: the closed list of reasons that figures do not have.

use super::terms::{Comparability, Sides};
use crate::{
    compare::schemes::{Aspect, AspectValue},
    model::{SchemeCase, SchemeKind, Taker},
};

/// Why two descriptions of a scheme are not the same thing, beside the reasons that figures have too.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemeReason {
    /// It is another thing: of another kind, for other people, in another window, up to another age of the child.
    Other(Aspect, Sides<Vec<AspectValue>>),
    /// One of the two has rules for cases that the other does not name, and that are no aspect of their own.
    OtherCases(Sides<Vec<SchemeCase>>),
    /// So many forms to choose from; none where the document states none.
    Options(Sides<usize>),
    /// A document prints it more than once with different conditions.
    PrintedTwice(Sides<bool>),
    /// What a document does not say although the other does.
    NotSaid(Sides<Vec<Aspect>>),
}

impl SchemeReason {
    pub(super) fn comparability(&self) -> Comparability {
        let Self::Other(_, sides) = self else { return Comparability::WithNote };
        let meet = |one: &AspectValue, other: &AspectValue| match (one, other) {
            (AspectValue::Kind(one), AspectValue::Kind(other)) => nature(*one) == nature(*other),
            (AspectValue::Takers(one), AspectValue::Takers(other)) => people(one) & people(other) != 0,
            _ => true,
        };
        if sides.left.iter().any(|one| sides.right.iter().any(|other| meet(one, other))) {
            Comparability::WithNote
        } else {
            Comparability::NotComparable
        }
    }

    pub(super) fn turned(self) -> Self {
        match self {
            Self::Other(aspect, sides) => Self::Other(aspect, sides.turned()),
            Self::OtherCases(sides) => Self::OtherCases(sides.turned()),
            Self::Options(sides) => Self::Options(sides.turned()),
            Self::PrintedTwice(sides) => Self::PrintedTwice(sides.turned()),
            Self::NotSaid(sides) => Self::NotSaid(sides.turned()),
        }
    }
}

/// Leave (休暇) and absence (休業) are both time off; a form of work and money are something else.
fn nature(kind: SchemeKind) -> SchemeKind {
    if kind == SchemeKind::Absence { SchemeKind::Leave } else { kind }
}

/// Who is meant, a bit for each sex in each situation: pregnant, parent, carer, patient, any other.
fn people(takers: &[Taker]) -> u16 {
    const WOMEN: u16 = 0b11111;
    const MEN: u16 = WOMEN << 5;
    const PARENTS: u16 = 0b00010_00010;
    const CARERS: u16 = 0b00100_00100;
    const PATIENTS: u16 = 0b01000_01000;
    let of = |taker: &Taker| match taker {
        Taker::Men => MEN,
        Taker::Pregnant => 1,
        Taker::Mothers => WOMEN & PARENTS,
        Taker::Fathers => MEN & PARENTS,
        Taker::Parents => PARENTS,
        Taker::Carers => CARERS,
        Taker::Patients => PATIENTS,
        Taker::Insured => WOMEN | MEN,
    };
    takers.iter().map(of).fold(0, |all, one| all | one)
}
