//! Where a fact stands: the documents behind a plan and the places in them.

use serde::{Deserialize, Serialize};

/// A document the plan's facts were read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Source {
    /// Name used by the places of this plan, unique within it.
    pub id: String,
    /// Title as printed.
    pub title: String,
    /// When it was issued, as far as printed: `2024-09`, `2010-03`, `2026-04-01`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<super::Period>,
    /// Who issued it, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Address, http or https only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What a reader of the document should know: scrambled columns, lost cells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// A place where a fact is printed. A figure printed in three tables has three places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Place {
    /// Id of the source.
    pub source: String,
    /// Heading of the section or table, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Page number, where the document prints one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u16>,
    /// Row label as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// Column label as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The figure exactly as printed, without the line breaks inside the cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// The footnote mark at the figure and what it says, in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footnote: Option<Remark>,
}

/// A short remark in our own words, never a sentence of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Remark {
    /// In Japanese.
    pub ja: String,
    /// In English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}
