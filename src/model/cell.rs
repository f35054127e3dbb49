//! A value or the reason why there is none. A blank never stands for itself: whoever reads a figure that is not there
//! is told why.

use serde::{Deserialize, Serialize};

use super::quantity::Quantity;

/// Why a document has no figure where one could stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum AbsenceReason {
    /// The cell is printed and left empty.
    Blank,
    /// The cell holds a dash.
    Dash,
    /// The cell says that there is none (なし), without a figure: that is no zero of anything counted.
    NoneStated,
    /// The cell is printed for a year that had not ended, or not been reported, when the document was issued.
    NotYetPublished,
    /// The document does not speak of it.
    NotInDocument,
    /// The figure cannot exist, for example a rate among nobody.
    NotApplicable,
    /// Left out by the document to protect people, as small numbers are.
    Withheld,
    /// The text cannot be read in the source.
    Illegible,
}

impl AbsenceReason {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Dash => "dash",
            Self::NoneStated => "none_stated",
            Self::NotYetPublished => "not_yet_published",
            Self::NotInDocument => "not_in_document",
            Self::NotApplicable => "not_applicable",
            Self::Withheld => "withheld",
            Self::Illegible => "illegible",
        }
    }
}

/// A quantity, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// The document prints it.
    Known(Quantity),
    /// The document does not.
    Absent(AbsenceReason),
}
