//! What staff may take: leaves, absences, forms of work and benefits (休暇・休業・勤務形態・給付).

use serde::{Deserialize, Serialize};

use super::source::{Place, Remark};

/// A scheme as a document describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Scheme {
    /// Unique within the plan.
    pub id: String,
    /// Which of the known schemes it is; the key aligns schemes of different names.
    pub key: String,
    /// Leave, absence, form of work or benefit.
    pub kind: SchemeKind,
    /// Name as printed.
    pub name: String,
    /// Whether it is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay: Option<Pay>,
    /// Who may take it, in our few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Remark>,
    /// The event it starts from, or the child's age until which it may be taken, in our few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Remark>,
    /// How much.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<SchemeAmount>,
    /// When it may be taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<SchemeWindow>,
    /// Legal basis as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// Where it stands; at least one place.
    pub places: Vec<Place>,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// Kinds of schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum SchemeKind {
    /// 休暇.
    Leave,
    /// 休業.
    Absence,
    /// 勤務形態, 勤務の制限.
    FormOfWork,
    /// 給付, 手当金, 免除.
    Benefit,
}

/// Whether a scheme is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Pay {
    /// 有給.
    Paid,
    /// 無給.
    Unpaid,
    /// 減額.
    Reduced,
}

/// An amount with its unit: 5 days a year, 30 minutes, 67 hundredths of pay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SchemeAmount {
    /// How much.
    pub value: super::Number,
    /// Of what, as one key such as `days_per_year`.
    pub unit: String,
    /// For whom or in which case it differs, in our few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<Remark>,
}

/// The window in which a scheme may be taken, relative to an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SchemeWindow {
    /// From when, such as `6 weeks` before the birth, in our few words.
    pub from: Remark,
    /// Until when.
    pub to: Remark,
}
