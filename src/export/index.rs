//! The index of plans: what the page must know of each plan file before it is fetched. `planfile index` writes it,
//! and whoever hosts the page may add a line by hand.

use serde::{Deserialize, Serialize};

use crate::{
    compare::MAX_COLUMNS,
    model::{Municipality, Plan, PlanPeriod},
};

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

impl PlanIndex {
    /// The index of these plans, each with the name of its file, in this order. The first eight are compared at first.
    ///
    /// ```
    /// use kurabe::{export::PlanIndex, load::load};
    /// let plan = r#"{ "format": 1, "id": "kaku-2025", "title": "計画", "municipality": { "kind": "city" }, "sources": [] }"#;
    /// let loaded = load(plan.as_bytes(), "kaku-2025.json");
    /// let index = PlanIndex::new([("kaku-2025.json", &loaded.plans[0])]);
    /// assert_eq!(index.default, ["kaku-2025"]);
    /// ```
    pub fn new<'a>(plans: impl IntoIterator<Item = (&'a str, &'a Plan)>) -> Self {
        let plans: Vec<_> = plans.into_iter().map(|(file, plan)| IndexEntry::new(file, plan)).collect();
        let default = plans.iter().take(MAX_COLUMNS).map(|entry| entry.id.clone()).collect();
        Self { format: INDEX_FORMAT, plans, default }
    }
}

impl IndexEntry {
    fn new(file: &str, plan: &Plan) -> Self {
        Self {
            id: plan.id.clone(),
            file: file.to_owned(),
            title: plan.title.clone(),
            municipality: Municipality { note: None, ..plan.municipality.clone() },
            period: PlanPeriod { note: None, ..plan.period.clone() },
        }
    }
}
