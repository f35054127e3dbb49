//! Where a reader who is told of a fact finds it: the view that shows it, with the panel that prints it.

use super::view::{View, ViewState};
use crate::{
    compare::{Question, SchemeSubject},
    model::{FactId, Plan},
};

impl ViewState {
    /// The same page at a fact of one of its plans: a target among the targets, a result among the results, with its question
    /// open; a scheme with its panel; what is said of years on the time line.
    pub fn at(&self, fact: FactId, plan: &Plan) -> Self {
        let (view, open) = match fact {
            FactId::Target(index) => {
                (View::Targets, plan.targets.get(index).map(|one| Question::of_target(one).id()))
            }
            FactId::Observation(index) => {
                (View::Results, plan.observations.get(index).map(|one| Question::of_observation(one).id()))
            }
            FactId::Scheme(index) => {
                (View::Schemes, plan.schemes.get(index).map(|one| SchemeSubject::of(plan, one).id()))
            }
            FactId::Measure(index) => {
                let theme = plan.measures.get(index).and_then(|one| one.theme);
                (View::Measures, theme.map(|theme| theme.key().to_owned()))
            }
            FactId::Grade(_) => (View::Grades, None),
            FactId::PlanPeriod | FactId::Predecessor => (View::Timeline, None),
            FactId::Plan | FactId::MunicipalityCode | FactId::FormerCode(_) => (View::Sources, None),
        };
        // A narrowed table might not hold the row.
        Self { view, open, only_comparable: false, family: None, ..self.clone() }
    }
}
