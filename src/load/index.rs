//! The index of plans: what the page must know of each plan file before it is fetched. `planfile index` writes it,
//! and whoever hosts the page may add a line by hand.

use serde::{Deserialize, Serialize};

use crate::model::{Municipality, PlanPeriod};

/// The version of the index that this crate reads and writes.
pub const INDEX_FORMAT: u32 = 1;

/// The plans of a collection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanIndex {
    /// Version of the index.
    pub format: u32,
    /// All plans, in the order in which they are listed.
    pub plans: Vec<IndexEntry>,
    /// Ids of the plans that are compared when nothing is chosen yet.
    pub default: Vec<String>,
}

/// A plan of the collection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// Id of the plan.
    pub id: String,
    /// Name of its file, beside the index.
    pub file: String,
    /// Title as printed.
    pub title: String,
    /// Whose plan it is, without remarks.
    pub municipality: Municipality,
    /// Its period, without remarks.
    #[serde(default)]
    pub period: PlanPeriod,
}
