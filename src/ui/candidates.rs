//! Everything the picker can offer: the plans of the index, and those the person loaded.

use super::{Shared, Words, components::Candidate, describe, page::Page};
use crate::{
    load::IndexEntry,
    model::{Municipality, Plan, PlanPeriod},
    text,
};

/// The candidates, the person's own plans first.
pub fn candidates(page: &Page, words: Words) -> Shared<Vec<Candidate>> {
    let own = page.own.iter().filter_map(|id| page.dataset.plan(id)).map(|plan| of_plan(plan, page, words));
    let delivered = page
        .index
        .iter()
        .flat_map(|index| &index.plans)
        .filter(|entry| !page.own.contains(&entry.id))
        .map(|entry| of_entry(entry, page, words));
    Shared::new(own.chain(delivered).collect())
}

fn of_plan(plan: &Plan, page: &Page, words: Words) -> Candidate {
    Candidate {
        id: plan.id.clone(),
        name: describe::municipality(plan, words),
        title: plan.title.clone(),
        other_names: other_names(&plan.municipality),
        kana: plan.municipality.kana.clone(),
        period: plan.period.clone(),
        chosen: page.view.plans.contains(&plan.id),
        own: true,
    }
}

fn of_entry(entry: &IndexEntry, page: &Page, words: Words) -> Candidate {
    Candidate {
        id: entry.id.clone(),
        name: text::municipality_name(&entry.municipality, words.language),
        title: entry.title.clone(),
        other_names: other_names(&entry.municipality),
        kana: entry.municipality.kana.clone(),
        period: PlanPeriod { from: entry.period.from, to: entry.period.to, note: None },
        chosen: page.view.plans.contains(&entry.id),
        own: false,
    }
}

fn other_names(municipality: &Municipality) -> Vec<String> {
    let codes = municipality.code.iter().chain(&municipality.former_codes).map(ToString::to_string);
    [&municipality.name, &municipality.name_en, &municipality.prefecture]
        .into_iter()
        .filter_map(Clone::clone)
        .chain(codes)
        .collect()
}
