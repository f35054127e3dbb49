//! What is asked: indicator, population and condition together. A row of every table is one question; questions that
//! differ in any part are different rows.

use super::{
    catalogue::{CATALOGUE, find as find_indicator},
    condition::Condition,
    indicator_key::IndicatorKey,
    observation::Observation,
    plan::Plan,
    population::Population,
    target::Target,
    topic::Family,
};

/// A question. The order of questions is the order of rows: as the catalogue has the indicators, women before men,
/// then up the ladder of posts, then from the loosest condition to the strictest. Two questions are equal when their names in
/// links are: in which order a document names leaves that it combines makes no other question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question {
    /// What is measured.
    pub indicator: IndicatorKey,
    /// Of whom.
    pub population: Population,
    /// Under which condition.
    pub condition: Condition,
}

impl Question {
    /// The question a target answers to.
    pub fn of_target(target: &Target) -> Self {
        Self {
            indicator: target.indicator.clone(),
            population: target.population.clone(),
            condition: target.condition.clone(),
        }
    }

    /// The question a result answers.
    pub fn of_observation(observation: &Observation) -> Self {
        Self {
            indicator: observation.indicator.clone(),
            population: observation.population.clone(),
            condition: observation.condition.clone(),
        }
    }

    /// Whether a target asks exactly this.
    pub fn asks_target(&self, target: &Target) -> bool {
        self.indicator == target.indicator
            && self.population == target.population
            && self.condition == target.condition
    }

    /// Whether a result answers exactly this.
    pub fn asks_observation(&self, observation: &Observation) -> bool {
        self.indicator == observation.indicator
            && self.population == observation.population
            && self.condition == observation.condition
    }

    /// Whether this and the other stand under one heading: the same indicator for the same sex.
    pub fn shares_heading(&self, other: &Self) -> bool {
        self.indicator == other.indicator && self.population.sex == other.population.sex
    }

    /// The name of the question in links: readable, stable, unique.
    ///
    /// ```
    /// use kurabe::{model::{Condition, Population, Question, Sex}};
    /// let question = Question {
    ///     indicator: "childcare_leave_take_up_rate".into(),
    ///     population: Population { sex: Some(Sex::Male), ..Population::default() },
    ///     condition: Condition::default(),
    /// };
    /// assert_eq!(question.id(), "childcare_leave_take_up_rate.male");
    /// ```
    pub fn id(&self) -> String {
        let parts = [self.indicator.as_str().to_owned(), self.population.key(), self.condition.key()];
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| {
                part.replace(">=", "-from-")
                    .replace('<', "-below-")
                    .replace('+', "-up")
                    .replace([';', '='], ".")
            })
            .collect::<Vec<_>>()
            .join(".")
    }

    /// The group of the question: the catalogue's, or the plan's own for an indicator that only it uses.
    pub fn family(&self, plans: &[&Plan]) -> Family {
        find_indicator(self.indicator.as_str()).map_or_else(
            || {
                plans
                    .iter()
                    .flat_map(|plan| &plan.indicators)
                    .find(|own| own.key == self.indicator.as_str())
                    .map_or(Family::WorkplaceClimate, |own| own.family)
            },
            |indicator| indicator.topic.family(),
        )
    }

    pub(super) fn order(&self) -> QuestionOrder<'_> {
        (rank(&self.indicator), &self.indicator, &self.population, &self.condition)
    }
}

/// What puts questions in order: the place of the indicator in the catalogue, then the parts.
pub type QuestionOrder<'a> = (usize, &'a IndicatorKey, &'a Population, &'a Condition);

/// The place of an indicator in the catalogue; those of plans come after it.
pub(super) fn rank(indicator: &IndicatorKey) -> usize {
    let place = CATALOGUE.iter().position(|one| one.key == indicator.as_str());
    place.unwrap_or(usize::MAX)
}

impl PartialOrd for Question {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Question {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}
