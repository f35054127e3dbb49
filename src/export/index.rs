//! Writes the index of plans, of which `load` knows the form.

use crate::{
    compare::MAX_COLUMNS,
    load::{INDEX_FORMAT, IndexEntry, PlanIndex},
    model::{Municipality, Plan, PlanPeriod},
};

/// The index of these plans, each with the name of its file, in this order. The first eight are compared at first.
///
/// ```
/// use kurabe::{export::plan_index, load::load};
/// let plan = r#"{ "format": 1, "id": "kaku-2025", "title": "計画", "municipality": { "kind": "city" }, "sources": [] }"#;
/// let loaded = load(plan.as_bytes(), "kaku-2025.json");
/// let index = plan_index([("kaku-2025.json", &loaded.plans[0])]);
/// assert_eq!(index.default, ["kaku-2025"]);
/// ```
pub fn plan_index<'a>(plans: impl IntoIterator<Item = (&'a str, &'a Plan)>) -> PlanIndex {
    let plans: Vec<_> = plans.into_iter().map(|(file, plan)| entry(file, plan)).collect();
    let default = plans.iter().take(MAX_COLUMNS).map(|entry| entry.id.clone()).collect();
    PlanIndex { format: INDEX_FORMAT, plans, default }
}

fn entry(file: &str, plan: &Plan) -> IndexEntry {
    IndexEntry {
        id: plan.id.clone(),
        file: file.to_owned(),
        title: plan.title.clone(),
        municipality: Municipality { note: None, ..plan.municipality.clone() },
        period: PlanPeriod { note: None, ..plan.period.clone() },
    }
}
