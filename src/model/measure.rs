//! What a municipality does: its measures (取組), with who acts and how much.

use serde::{Deserialize, Serialize};

use super::source::{Place, Remark};

/// A measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Measure {
    /// Name used by the grades of this plan, unique within it.
    pub id: String,
    /// Short title in our own words, or the printed row label where it is a short term.
    pub title: Remark,
    /// Heading it stands under, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Who acts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// Key of its theme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// How much, how often.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quantities: Vec<MeasureQuantity>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
}

/// Somebody who acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Actor {
    /// The word printed, such as 所属長.
    pub printed: String,
    /// The role it stands for.
    pub role: ActorRole,
}

/// Roles, so that actors with different names can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum ActorRole {
    /// The personnel section (人事担当課, 職員課).
    PersonnelSection,
    /// The board of education's office.
    BoardOfEducation,
    /// Heads of workplaces (所属長, 管理職員).
    WorkplaceHead,
    /// Those who manage duty and leave (管理担当者).
    DutyManager,
    /// Staff who are raising children.
    Parents,
    /// Their colleagues.
    Colleagues,
    /// Everybody.
    AllStaff,
    /// Another section.
    OtherSection,
}

/// A quantity inside a measure: every Wednesday, three times a year, 11 hours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MeasureQuantity {
    /// How it is printed.
    pub printed: String,
    /// The number in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<super::Number>,
    /// What the number counts, and how often, in one key such as `hours` or `times_per_year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}
