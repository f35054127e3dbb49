//! The plans that the page opens with, in one file and with no more than its first view needs: they stand on the screen while
//! the whole files are on their way, and the whole ones take their place.

use crate::model::Plan;

/// What the first view needs of a plan: targets and results. Measures, schemes and grades come with its whole file.
///
/// ```
/// use kurabe::{export::opening_plan, load::load};
/// let plan = load(&std::fs::read("plans/isumi-2021.json").unwrap(), "isumi-2021.json").plans.remove(0);
/// let opening = opening_plan(&plan);
/// assert_eq!(opening.targets, plan.targets);
/// assert!(opening.measures.is_empty() && !plan.measures.is_empty());
/// ```
pub fn opening_plan(plan: &Plan) -> Plan {
    Plan {
        measures: Vec::new(),
        grade_meanings: Vec::new(),
        grades: Vec::new(),
        schemes: Vec::new(),
        ..plan.clone()
    }
}
