//! What follows from one plan alone: questions that are equal are one, every fact has its place under its question, and nothing
//! is derived twice.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    rc::Rc,
    time::{Duration, Instant},
};

use crate::{
    round_trip::strategies::{condition, indicator, plan, population},
    support::{IDS, columns_of},
};
use kurabe::{
    check::{Checked, check},
    compare::{
        Reading, columns, comparison, evidence, find_question, matrix, progress, progress_of, result_table,
        target_table,
    },
    model::{
        Asked, CATALOGUE, Condition, Dataset, Date, FactId, Grade, GradeRange, Length, LengthBand,
        LengthUnit, Observation, Plan, PlanFacts, Population, Question, ResultRef, Sex, Target, TargetRef,
    },
};
use proptest::prelude::*;

fn question() -> impl Strategy<Value = Question> {
    (indicator(), population(), condition()).prop_map(|(indicator, population, condition)| Question {
        indicator,
        population,
        condition,
    })
}

fn hash(question: &Question) -> u64 {
    let mut hasher = DefaultHasher::new();
    question.hash(&mut hasher);
    hasher.finish()
}

/// The same question as another document may write it: combined leaves in another order, one of them twice.
fn written_otherwise(question: &Question) -> Question {
    let mut other = question.clone();
    if let Some(leaves) = &mut other.condition.leaves {
        leaves.of.reverse();
        leaves.of.extend(leaves.of.first().copied());
    }
    other
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_questions_are_equal_when_their_names_are_and_only_then(one in question(), other in question()) {
        prop_assert_eq!(one == other, one.id() == other.id(), "{} {}", one.id(), other.id());
        prop_assert_eq!(one == other, one.cmp(&other).is_eq());
        let same = written_otherwise(&one);
        prop_assert_eq!(&same, &one);
        prop_assert_eq!((same.id(), hash(&same)), (one.id(), hash(&one)));
        prop_assert_eq!(same.cmp(&other), one.cmp(&other));
        prop_assert!(same.is_near(&one));
    }

    #[test]
    fn every_target_and_result_stands_once_under_its_question(plan in plan()) {
        let facts = PlanFacts::new(Rc::new(plan));
        let plan = facts.plan();
        for (place, target) in plan.targets.iter().enumerate() {
            let asked = facts.asked(&Question::of_target(target)).unwrap();
            prop_assert_eq!(asked.targets.iter().filter(|one| one.id() == FactId::Target(place)).count(), 1);
        }
        for (place, result) in plan.observations.iter().enumerate() {
            let asked = facts.asked(&Question::of_observation(result)).unwrap();
            prop_assert_eq!(asked.results.iter().filter(|one| one.id() == FactId::Observation(place)).count(), 1);
        }
        let count = |of: fn(&Asked) -> usize| facts.all().iter().map(of).sum::<usize>();
        prop_assert_eq!(count(|asked| asked.targets.len()), plan.targets.len());
        prop_assert_eq!(count(|asked| asked.stated.iter().map(|one| one.dues.len()).sum()), plan.targets.len());
        prop_assert_eq!(count(|asked| asked.results.len()), plan.observations.len());
        prop_assert!(facts.all().is_sorted_by(|one, other| one.question < other.question));
        for asked in facts.all() {
            prop_assert!(asked.results.is_sorted_by_key(|one| one.period));
            let near = facts.all().iter().filter(|other| other.question.is_near(&asked.question));
            let under = facts.under(&asked.heading).filter_map(|id| facts.get(id));
            prop_assert!(near.map(|one| &one.id).eq(under.map(|one| &one.id)));
        }
    }
}

#[test]
fn what_a_plan_has_is_derived_once_and_shared_by_all_who_choose_it() {
    let of_five = columns_of(&IDS);
    let dataset = of_five.iter().fold(Dataset::default(), |held, column| held.with(Rc::clone(&column.plan)));
    let chosen = |ids: &[&str]| columns(&dataset, &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
    let (all, one) = (chosen(&IDS), chosen(&IDS[1..2]));
    let more = dataset.with(Rc::new(crate::round_trip::strategies::empty_plan()));
    let again = columns(&more, &[IDS[1].to_owned()]);
    for column in [&one[0], &again[0]] {
        assert!(std::ptr::eq(column.facts.all(), all[1].facts.all()), "the same list, not an equal one");
    }
    let question = find_question(&all, "childcare_leave_take_up_rate.male").unwrap();
    let [shown, shown_again] = [&all, &one].map(|columns| evidence(columns, &question));
    let of = |evidence: &[kurabe::compare::Evidence]| {
        let place = evidence.iter().position(|one| one.observations[0].places[0].source == "plan");
        Rc::clone(&evidence[place.unwrap()].observations)
    };
    assert!(Rc::ptr_eq(&of(&shown), &of(&shown_again)), "the panel shows the plan's own list");
}

#[test]
fn a_reference_is_the_fact_it_names_in_the_plan_it_belongs_to() {
    let columns = columns_of(&IDS);
    let (one, other) = (&columns[1].plan, &columns[2].plan);
    let target = TargetRef::new(one, 2).unwrap();
    assert_eq!((&*target, target.id().to_string()), (&one.targets[2], "$.targets[2]".to_owned()));
    assert_eq!(target, target.clone());
    assert_ne!(target, TargetRef::new(one, 3).unwrap());
    assert_ne!(target, TargetRef::new(other, 2).unwrap());
    assert_ne!(target, TargetRef::new(&Rc::new((**one).clone()), 2).unwrap(), "another reading of the plan");
    assert!(ResultRef::new(one, one.observations.len()).is_none());
}

#[test]
fn a_plan_is_checked_again_only_when_it_or_the_plan_before_it_is_another() {
    let five = columns_of(&IDS);
    let of_all = five.iter().fold(Dataset::default(), |held, column| held.with(Rc::clone(&column.plan)));
    let checked = Checked::default();
    let mut plan = (*five[1].plan).clone();
    plan.predecessor.as_mut().unwrap().plan = Some("koganei-2020".to_owned());
    let plan = Rc::new(plan);
    let dataset = of_all.with(Rc::clone(&plan));
    let found = checked.of(&plan, &dataset);
    assert_eq!(*found, *check(&plan, &dataset));
    let fewer = dataset.without("ward-2021");
    assert!(Rc::ptr_eq(&found, &checked.of(&plan, &fewer)), "another plan went, the same list");
    let alone = dataset.without("koganei-2020");
    let without = checked.of(&plan, &alone);
    assert!(!Rc::ptr_eq(&found, &without), "the plan before it went");
    assert_eq!(*without, *check(&plan, &alone));
    let newer = Rc::new((*plan).clone());
    assert!(!Rc::ptr_eq(&without, &checked.of(&newer, &alone.with(Rc::clone(&newer)))), "it is another");
}

/// A plan with as many targets and results as a file may have, nearly all of them of questions of their own.
fn largest_plan(id: &str) -> Plan {
    let mut plan = crate::round_trip::strategies::empty_plan();
    plan.id = id.to_owned();
    let rungs =
        [Grade::Staff, Grade::SeniorStaff, Grade::ChiefClerk, Grade::SectionHead, Grade::DepartmentHead];
    let asked = |at: usize| {
        let (indicator, rest) = (&CATALOGUE[at % CATALOGUE.len()], at / CATALOGUE.len());
        let at_least = Some(Length { amount: u16::try_from(rest / 10).unwrap(), unit: LengthUnit::Days });
        let grade = GradeRange::and_above(rungs[rest / 2 % rungs.len()]);
        let sex = [Sex::Female, Sex::Male][rest % 2];
        Question {
            indicator: indicator.key.into(),
            population: Population { sex: Some(sex), grade: Some(grade), ..Population::default() },
            condition: Condition {
                leave_length: Some(LengthBand { at_least, below: None }),
                ..Condition::default()
            },
        }
    };
    let target: Target = serde_json::from_str(
        r#"{"indicator":"own","comparator":"at_least","value":5,"unit":"percent","due":"FY2026","places":[{"source":"plan"}]}"#,
    )
    .unwrap();
    let result: Observation = serde_json::from_str(
        r#"{"indicator":"own","period":"FY2024","value":4,"unit":"percent","places":[{"source":"plan"}]}"#,
    )
    .unwrap();
    plan.targets = (0..20_000)
        .map(asked)
        .map(|Question { indicator, population, condition }| Target {
            indicator,
            population,
            condition,
            ..target.clone()
        })
        .collect();
    plan.observations = (0..20_000)
        .map(|at| asked(at + 1_000))
        .map(|Question { indicator, population, condition }| Observation {
            indicator,
            population,
            condition,
            ..result.clone()
        })
        .collect();
    plan
}

#[test]
fn a_plan_as_large_as_a_file_may_hold_is_compared_without_holding_every_figure_against_every_other() {
    let today = Date::new(2026, 11, 20).unwrap();
    let dataset = Dataset::default().with(Rc::new(largest_plan("large")));
    let chosen = columns(&dataset, &["large".to_owned()]);
    let started = Instant::now();
    assert!(chosen[0].facts.all().len() > 20_000);
    let reading = Reading { today, only_comparable: false };
    let rows = |groups: usize| assert!(groups > 0);
    rows(target_table(&chosen, reading).groups.len());
    rows(result_table(&chosen, reading).groups.len());
    assert_eq!(progress(&chosen, today).len(), 20_000);
    matrix(&chosen, today);
    let question = Rc::clone(&chosen[0].facts.all()[10_000].question);
    assert_eq!(progress_of(&chosen, &question, today).len(), 1);
    comparison(&chosen, &question, today);
    // It takes ten seconds without optimisation, and took a minute with it when every row looked through the plan.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}
