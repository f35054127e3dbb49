//! What the headings that documents print tell of a plan that is otherwise silent.

use crate::{
    model::{FiscalYear, Plan},
    notation::label::fiscal_years,
};

/// The last year of the plan before as the headings of its tables give it: 「前計画（令和2年度～令和6年度）」.
pub(crate) fn end_of_predecessor_in_headings(plan: &Plan) -> Option<FiscalYear> {
    let results = plan.observations.iter().flat_map(|fact| &fact.places);
    let sections = results.filter_map(|place| place.section.as_deref());
    let about_before =
        sections.filter(|section| section.starts_with("前計画") || section.starts_with("前期計画"));
    about_before
        .filter_map(|section| match fiscal_years(section).as_slice() {
            [first, last] if first < last => Some(*last),
            _ => None,
        })
        .max()
}
