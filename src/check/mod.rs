//! What is odd in the data: rates that do not follow from their counts, parts that miss their total, figures in the
//! wrong year, targets below what was reached, schemes told twice.
//!
//! Everything is computed from one plan (and, for its predecessor, the plans at hand), names the facts and the numbers,
//! and changes no figure. Words are made in `text`. A check that cannot be sure stays silent: a false alarm costs more
//! trust than a missed slip.

mod base;
mod checked;
mod code;
mod cohort;
mod counts;
mod detail;
mod distribution;
mod figures;
mod kind;
mod missing;
mod oddity;
mod partition;
mod rates;
mod repeats;
mod rounding;
mod schemes;
mod shares;
mod targets;
mod years;

pub use checked::Checked;
pub use detail::{Counted, Division, Reached, Reading, Rounding, Span};
pub use kind::OddityKind;
pub use oddity::{FactId, Oddity, Weight, of_fact, of_schemes};

use crate::{
    compare::in_order,
    model::{Dataset, Plan},
};

/// Most targets, results, grades and details of schemes of a plan that are checked: ten times what the longest document
/// has. More would keep a page waiting, for some checks hold every fact against every other.
const MAX_FACTS: usize = 4_000;

/// Every oddity of a plan, in the order of its facts. `others` are the plans at hand, asked for the plan's predecessor.
///
/// ```
/// use kurabe::{check::check, load::load, model::Dataset};
/// let json = r#"{"format":1,"id":"p","title":"P","municipality":{"kind":"city","code":"402193"},
///     "sources":[{"id":"s","title":"S"}]}"#;
/// let plan = load(json.as_bytes(), "p.json").plans.remove(0);
/// let oddities = check(&plan, &Dataset::default());
/// assert_eq!(oddities[0].kind.code(), "check_digit");
/// assert_eq!(oddities[0].facts[0].to_string(), "$.municipality.code");
/// ```
pub fn check(plan: &Plan, others: &Dataset) -> Vec<Oddity> {
    let mut found = Vec::new();
    let of_schemes = plan.schemes.iter().map(|scheme| {
        let (names, takers, units) = (scheme.other_names.len(), scheme.takers.len(), scheme.units.len());
        let amounts = scheme.amounts.iter().map(|one| 1 + one.units.len()).sum::<usize>();
        1 + names + takers + units + scheme.windows.len() + amounts
    });
    let facts = plan.targets.len() + plan.observations.len() + plan.grades.len() + of_schemes.sum::<usize>();
    if facts > MAX_FACTS {
        let kind = OddityKind::TooManyFacts { facts, limit: MAX_FACTS };
        return vec![Oddity::new(kind, vec![FactId::Plan])];
    }
    years::check(plan, others, &mut found);
    targets::check(plan, &mut found);
    rates::check(plan, &mut found);
    base::check(plan, &mut found);
    counts::check(plan, &mut found);
    shares::check(plan, &mut found);
    distribution::check(plan, &mut found);
    cohort::check(plan, &mut found);
    repeats::check(plan, &mut found);
    missing::check(plan, &mut found);
    schemes::check(plan, &mut found);
    in_order(found, |oddity| (oddity.subject(), oddity.kind.code()))
}
