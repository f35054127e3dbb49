//! Rows of figures: targets, results and grades.

use super::row::{Row, several};
use crate::model::{
    AbsenceReason, Condition, Family, IndicatorKey, Number, Observation, Place, Plan, Population,
    ProgressGrade, Remark, Target, Unit, find_indicator,
};

impl Row {
    pub(super) fn of_target(plan: &Plan, target: &Target) -> Self {
        let period = target.due.period();
        // What has no column of its own is kept in the note, under its name in the plan format.
        let baseline = target.baseline.map(|baseline| match baseline.period {
            Some(period) => format!("baseline={} ({period})", baseline.value),
            None => format!("baseline={}", baseline.value),
        });
        let reading = target.comparator_is_our_reading.then(|| "comparator_is_our_reading".to_owned());
        Self {
            kind: "target",
            stage: target.stage.key(),
            comparator: target.comparator.key(),
            period_kind: period.map_or(target.due.to_string(), |period| period.kind().to_owned()),
            period: period.map(|period| period.to_string()).unwrap_or_default(),
            note: note(&[baseline, reading], &target.places, target.note.as_ref()),
            laws: several(target.laws.iter().map(|law| law.key().to_owned())),
            ..Self::of_question(plan, &target.indicator, &target.population, &target.condition)
        }
        .filled(target.value, target.unit, target.absent)
        .cited(plan, &target.places)
    }

    pub(super) fn of_observation(plan: &Plan, result: &Observation) -> Self {
        let as_of = result.as_of.map(|date| format!("as_of={date}"));
        Self {
            kind: "observation",
            numerator: result.numerator.map(|count| count.to_string()).unwrap_or_default(),
            denominator: result.denominator.map(|count| count.to_string()).unwrap_or_default(),
            note: note(&[as_of], &result.places, result.note.as_ref()),
            ..Self::of_question(plan, &result.indicator, &result.population, &result.condition)
        }
        .at(result.period)
        .filled(result.value, result.unit, result.absent)
        .cited(plan, &result.places)
    }

    pub(super) fn of_grade(plan: &Plan, grade: &ProgressGrade) -> Self {
        let title = plan.measure(&grade.measure).map(|measure| measure.title.ja.clone());
        let mark = grade.mark.as_ref().map(|mark| format!("mark={mark}"));
        Self {
            kind: "grade",
            indicator: grade.measure.clone(),
            value: grade.grade.map(|letter| letter.letter().to_owned()).unwrap_or_default(),
            absent: grade.absent.map(AbsenceReason::key).unwrap_or_default(),
            note: note(&[title, mark], &grade.places, grade.note.as_ref()),
            ..Self::default()
        }
        .at(grade.period)
        .cited(plan, &grade.places)
    }

    fn of_question(
        plan: &Plan,
        indicator: &IndicatorKey,
        population: &Population,
        condition: &Condition,
    ) -> Self {
        Self {
            indicator: indicator.to_string(),
            family: family(plan, indicator).map(Family::key).unwrap_or_default(),
            population: population.key(),
            condition: condition.key(),
            ..Self::default()
        }
    }

    /// An absent value keeps its unit: it says what was to be printed.
    fn filled(mut self, value: Option<Number>, unit: Option<Unit>, absent: Option<AbsenceReason>) -> Self {
        self.value = value.map(|number| number.to_string()).unwrap_or_default();
        self.unit = unit.map(Unit::key).unwrap_or_default();
        self.absent = absent.map(AbsenceReason::key).unwrap_or_default();
        self
    }
}

fn family(plan: &Plan, key: &IndicatorKey) -> Option<Family> {
    let shared = find_indicator(key.as_str()).map(|indicator| indicator.topic.family());
    shared.or_else(|| plan.indicators.iter().find(|own| own.key == key.as_str()).map(|own| own.family))
}

/// What has no column of its own, and the remarks.
pub(super) fn note(parts: &[Option<String>], places: &[Place], own: Option<&Remark>) -> String {
    let footnotes = places.iter().filter_map(|place| place.footnote.as_ref());
    let remarks = own.into_iter().chain(footnotes).map(|remark| remark.ja.clone());
    let mut texts: Vec<_> = parts.iter().flatten().cloned().collect();
    for remark in remarks {
        if !texts.contains(&remark) {
            texts.push(remark);
        }
    }
    texts.join("; ")
}
