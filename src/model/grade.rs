//! How far a measure has got, by the document's own letters.

use serde::{Deserialize, Serialize};

use super::{
    cell::AbsenceReason,
    period::Period,
    source::{Place, Remark},
};

/// The grade a document gives a measure for a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ProgressGrade {
    /// Id of the measure, in the same plan.
    pub measure: String,
    /// The year.
    pub period: Period,
    /// The letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<GradeLetter>,
    /// Why the cell holds no letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<AbsenceReason>,
    /// A mark printed beside the letter, such as ※.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// Where it stands; at least one place.
    pub places: Vec<Place>,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// A letter. What it means is said by the document, see [`GradeMeaning`]: D need not be the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum GradeLetter {
    A,
    B,
    C,
    D,
    E,
}

impl GradeLetter {
    /// The letter itself.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }
}

/// What a letter means in this document, in our few words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GradeMeaning {
    /// The letter.
    pub grade: GradeLetter,
    /// Its meaning.
    pub meaning: Remark,
}
