//! Where a fact stands: the documents behind a plan and the places in them.

use serde::{Deserialize, Serialize};

use super::quantity::Number;

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

impl Place {
    /// A source as a whole, to be narrowed down by the other fields.
    pub fn in_source(source: &str) -> Self {
        Self {
            source: source.to_owned(),
            section: None,
            page: None,
            row: None,
            column: None,
            printed: None,
            footnote: None,
        }
    }
}

/// How many decimals a value is printed with: 22.0% has one, although 22.0 and 22 are the same number. The first printed
/// string that holds the value decides; a value that none of them holds has the decimals it needs.
///
/// ```
/// use kurabe::model::{Number, Place, decimals_printed};
/// let place = Place { printed: Some("22.0%（35名）".into()), ..Place::in_source("plan") };
/// let value = |number| Number::new(number).unwrap();
/// assert_eq!(decimals_printed(&[place.clone()], value(22.0)), Some(1));
/// assert_eq!(decimals_printed(&[place], value(23.0)), None);
/// ```
pub fn decimals_printed(places: &[Place], value: Number) -> Option<usize> {
    places.iter().filter_map(|place| place.printed.as_deref()).find_map(|printed| decimals_of(printed, value))
}

fn decimals_of(printed: &str, value: Number) -> Option<usize> {
    printed
        .split(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',')
        .map(|number| number.replace(',', ""))
        .filter(|number| super::decimal(number) == Some(value.get()))
        .map(|number| number.split_once('.').map_or(0, |(_, decimals)| decimals.len()))
        .next()
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
