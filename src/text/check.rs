//! What is odd in a plan, in sentences: which figures, what the arithmetic gives, which reading is likelier. The oddities
//! themselves are found in `check`; no sentence changes a figure or accuses anybody.

mod en;
mod ja;
mod words;

use words::Words;

use super::{Language, YearStyle, place};
use crate::{
    check::{FactId, Oddity},
    model::{Place, Plan},
};

/// An oddity of a plan in one or two sentences.
///
/// ```
/// use kurabe::{check::check, load::load, model::Dataset, text::{Language, YearStyle, oddity}};
/// let json = r#"{"format":1,"id":"p","title":"P","municipality":{"kind":"city","code":"402193"},
///     "sources":[{"id":"s","title":"S"}]}"#;
/// let plan = load(json.as_bytes(), "p.json").plans.remove(0);
/// let odd = &check(&plan, &Dataset::default())[0];
/// assert_eq!(
///     oddity(odd, &plan, YearStyle::Western, Language::En),
///     "The check digit (the sixth) of the municipality code 402193 does not follow from the other five; 402192 would."
/// );
/// ```
pub fn oddity(oddity: &Oddity, plan: &Plan, style: YearStyle, language: Language) -> String {
    let words = Words { plan, facts: &oddity.facts, style, language };
    match language {
        Language::Ja => ja::sentence(&oddity.kind, &words),
        Language::En => en::sentence(&oddity.kind, &words),
    }
}

/// Where the figures of an oddity are printed: every place of the one it is about, then one of each other table.
pub fn oddity_places(oddity: &Oddity, plan: &Plan, language: Language) -> Vec<String> {
    let places = |fact: &FactId| match fact {
        FactId::Target(index) => plan.targets.get(*index).map(|fact| &fact.places),
        FactId::Observation(index) => plan.observations.get(*index).map(|fact| &fact.places),
        FactId::Grade(index) => plan.grades.get(*index).map(|fact| &fact.places),
        FactId::Scheme(index) => plan.schemes.get(*index).map(|fact| &fact.places),
        _ => None,
    };
    let mut held = oddity.facts.iter().filter_map(places);
    let mut shown: Vec<&Place> = held.next().map(|own| own.iter().collect()).unwrap_or_default();
    for other in held.filter_map(|places| places.first()) {
        if shown.iter().all(|one| (&one.source, &one.section) != (&other.source, &other.section)) {
            shown.push(other);
        }
    }
    shown.into_iter().map(|one| place(one, plan, language)).collect()
}
