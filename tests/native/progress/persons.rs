//! Percentages in people: how many a target means, how many there are, how many more.

use kurabe::{
    compare::{Persons, PersonsChange, ProgressRow, persons, persons_of},
    model::{Count, Plan, Target},
    text::{Language, YearStyle, persons_meant},
};
use proptest::prelude::*;
use serde_json::json;

use crate::support::plan;

use super::made::{Made, made};

fn target(plan: &Plan, indicator: &str, value: f64) -> Target {
    let asked =
        |one: &&Target| one.indicator.as_str() == indicator && one.value.is_some_and(|v| v.get() == value);
    plan.targets.iter().find(asked).expect(indicator).clone()
}

/// Base, needed, now.
fn people(persons: &Persons) -> (f64, f64, Option<f64>) {
    (persons.base.get(), persons.needed.get(), persons.now.map(Count::get))
}

#[test]
fn targets_of_the_five_plans_are_counted_in_people() {
    let (onojo, koganei) = (plan("onojo-2026"), plan("koganei-2020"));
    let cases = [
        (&onojo, "share_in_posts", 28.0, (64.0, 18.0, Some(11.0)), Some(7.0)),
        (&onojo, "share_in_posts", 23.0, (64.0, 15.0, Some(11.0)), Some(4.0)),
        (&onojo, "share_in_posts", 18.0, (64.0, 12.0, Some(11.0)), Some(1.0)),
        (&onojo, "childcare_leave_take_up_rate", 85.0, (9.0, 8.0, Some(7.0)), Some(1.0)),
        (&koganei, "childcare_participation_leave_take_up_rate", 100.0, (12.0, 12.0, Some(11.0)), Some(1.0)),
        (&koganei, "promotion_exam_application_rate", 35.0, (118.0, 42.0, Some(24.0)), Some(18.0)),
        (&koganei, "promotion_exam_application_rate", 25.0, (52.0, 13.0, Some(4.0)), Some(9.0)),
    ];
    for (plan, indicator, value, expected, more) in cases {
        let persons = persons(plan, &target(plan, indicator, value), None).unwrap();
        assert_eq!(people(&persons), expected, "{indicator} {value}");
        assert_eq!(persons.change, more.and_then(Count::new).map(PersonsChange::More), "{indicator} {value}");
        assert!(!persons.met_by_rounding);
    }
    let fathers = persons(&koganei, &target(&koganei, "childcare_leave_take_up_rate", 50.0), None).unwrap();
    assert_eq!(people(&fathers), (12.0, 6.0, Some(13.0)));
    assert_eq!(fathers.change, Count::new(7.0).map(PersonsChange::Enough));
}

#[test]
fn a_base_from_another_condition_is_named() {
    let onojo = plan("onojo-2026");
    let fathers = persons(&onojo, &target(&onojo, "childcare_leave_take_up_rate", 85.0), None).unwrap();
    assert_eq!(fathers.period.to_string(), "FY2024");
    assert_eq!(fathers.base_from.unwrap().condition, Default::default());
    let women = persons(&onojo, &target(&onojo, "share_in_posts", 28.0), None).unwrap();
    assert_eq!((women.base_from, women.as_of.unwrap().to_string()), (None, "2025-04-01".to_owned()));
}

#[test]
fn those_who_wish_are_not_all_who_could() {
    let result = json!({"indicator": "spouse_birth_leave_take_up_rate", "period": "FY2021", "value": 50,
        "unit": "percent", "numerator": 5, "denominator": 10});
    let wish = made("spouse_birth_leave_take_up_rate", "at_least", 100, "percent", "FY2024")
        .with("condition", json!({"among": "those_who_wish"}))
        .result(result.clone());
    assert_eq!(of(&wish), None);
    let weeks = made("spouse_birth_leave_take_up_rate", "at_least", 100, "percent", "FY2024")
        .with("condition", json!({"leave_length": {"at_least": "2 weeks"}}))
        .result(result);
    assert_eq!(of(&weeks).unwrap().needed.get(), 10.0);
}

fn of(made: &Made) -> Option<Persons> {
    let plan = made.plan();
    persons(&plan, &plan.targets[0], None)
}

fn counted(comparator: &str, target: f64, value: f64, part: u32, whole: f64) -> Made {
    made("share_in_posts", comparator, target, "percent", "FY2024").result(json!({
        "indicator": "share_in_posts", "period": "FY2021", "value": value, "unit": "percent",
        "numerator": part, "denominator": whole,
    }))
}

#[test]
fn the_comparator_says_which_way_a_part_of_a_person_is_rounded() {
    let needed = |comparator: &str, target: f64, whole: f64| {
        of(&counted(comparator, target, 10.0, 1, whole)).unwrap().needed.get()
    };
    assert_eq!(needed("at_least", 28.0, 64.0), 18.0);
    assert_eq!(needed("at_most", 28.0, 64.0), 17.0);
    assert_eq!(needed("below", 28.0, 64.0), 17.0);
    assert_eq!(needed("below", 25.0, 64.0), 15.0);
    assert_eq!(needed("at_most", 25.0, 64.0), 16.0);
    assert_eq!(needed("about", 28.0, 64.0), 18.0);
    assert_eq!(needed("exactly", 26.0, 64.0), 17.0);
    assert_eq!(needed("keep", 28.0, 64.0), 18.0, "more women in posts are better");
    // In floating point 8.8 x 375 / 100 is a little more than 33, and 2.8 x 2750 / 100 a little less than 77.
    assert_eq!(needed("at_least", 8.8, 375.0), 33.0);
    assert_eq!(needed("at_most", 2.8, 2750.0), 77.0);
    assert_eq!(needed("at_least", 85.0, 20.0), 17.0);
    assert_eq!(needed("at_least", 7.0, 100.0), 7.0);
    assert_eq!(needed("at_most", 29.0, 100.0), 29.0);
}

#[test]
fn too_many_are_said_as_fewer_and_enough_as_enough() {
    let change =
        |comparator: &str, part: u32| of(&counted(comparator, 25.0, 0.0, part, 64.0)).unwrap().change;
    let people = Count::new;
    assert_eq!(change("at_most", 20), people(4.0).map(PersonsChange::Fewer));
    assert_eq!(change("at_most", 10), people(6.0).map(PersonsChange::Enough));
    assert_eq!(change("at_least", 10), people(6.0).map(PersonsChange::More));
    assert_eq!(change("at_least", 20), people(4.0).map(PersonsChange::Enough));
    assert_eq!(change("at_least", 16), people(0.0).map(PersonsChange::Enough));
    assert_eq!(change("exactly", 20), people(4.0).map(PersonsChange::Fewer));
}

#[test]
fn a_rate_that_meets_the_target_by_rounding_says_so() {
    // 26 of 93 are 27.957 %, printed as 28.0 %.
    let rounded = of(&counted("at_least", 28.0, 28.0, 26, 93.0)).unwrap();
    assert_eq!((rounded.change, rounded.met_by_rounding), (Count::new(1.0).map(PersonsChange::More), true));
    let about = of(&counted("about", 30.0, 29.67, 89, 300.0)).unwrap();
    assert_eq!((about.change, about.met_by_rounding), (Count::new(1.0).map(PersonsChange::Enough), false));
}

#[test]
fn what_is_no_share_of_whole_people_has_no_persons() {
    assert_eq!(of(&counted("at_least", 28.0, 28.0, 26, 93.5)), None);
    assert_eq!(of(&counted("no_worse_than_previous_year", 28.0, 28.0, 26, 93.0)), None);
    for indicator in
        ["annual_leave_take_up_rate", "disability_employment_rate", "disability_satisfaction", "own"]
    {
        let made = made(indicator, "at_least", 3, "percent", "FY2024").result(json!({
            "indicator": indicator, "period": "FY2021", "value": 2, "unit": "percent",
            "numerator": 2, "denominator": 100,
        }));
        assert_eq!(of(&made), None, "{indicator}");
    }
    let over_years = made("share_of_hires", "at_least", 30, "percent", "FY2024").result(json!({
        "indicator": "share_of_hires", "period": "FY2020/FY2022", "value": 20, "unit": "percent",
        "numerator": 20, "denominator": 100,
    }));
    assert_eq!(of(&over_years), None);
    assert_eq!(of(&made("share_of_hires", "at_least", 30, "percent", "FY2024")), None);
}

proptest! {
    #[test]
    fn so_many_people_meet_the_target_and_one_fewer_does_not(tenths in 1..1000_u32, whole in 1..3000_u32) {
        let value = f64::from(tenths) / 10.0;
        let needed = of(&counted("at_least", value, 0.0, 0, whole.into())).unwrap().needed.get();
        // In whole numbers: needed / whole >= tenths / 1000.
        prop_assert!(needed as u32 * 1000 >= tenths * whole);
        prop_assert!((needed as u32 - 1) * 1000 < tenths * whole);
        let most = of(&counted("at_most", value, 0.0, 0, whole.into())).unwrap().needed.get();
        prop_assert!(most as u32 * 1000 <= tenths * whole);
        prop_assert!((most as u32 + 1) * 1000 > tenths * whole);
    }
}

fn row(id: &str) -> ProgressRow {
    super::words::row(id)
}

#[test]
fn people_are_told_in_a_sentence_with_the_year_of_the_result() {
    let onojo = plan("onojo-2026");
    let said = |plan: &Plan, row: &ProgressRow, language| {
        persons_meant(&persons_of(plan, row).unwrap(), row, YearStyle::Era, language)
    };
    let women = row("onojo-2026.share_in_posts.female.section_head-up.final.FY2035");
    assert_eq!(
        said(&onojo, &women, Language::Ja),
        "28%は64人中18人。最新の実績(令和7年4月1日)では11人で、あと7人。"
    );
    assert_eq!(
        said(&onojo, &women, Language::En),
        "28% of 64 people is 18. The latest result (1 April 2025) is 11, 7 more."
    );
    let of_made = |made: &Made, language| said(&made.plan(), &made.row(), language);
    let most = counted("at_most", 25.0, 31.3, 20, 64.0);
    assert_eq!(
        of_made(&most, Language::Ja),
        "25%は64人中16人まで。最新の実績(令和3年度)では20人で、4人減らす必要がある。"
    );
    let rounded = counted("at_least", 28.0, 28.0, 26, 93.0);
    assert!(of_made(&rounded, Language::Ja).ends_with("印刷された率は、丸めると目標に届いている。"));
    let beyond = counted("at_least", 25.0, 31.3, 20, 64.0);
    assert!(of_made(&beyond, Language::En).ends_with("is 20, 4 more than that."));
}

#[test]
fn people_whose_leave_was_long_enough_follow_from_the_lengths_of_the_same_year() {
    let fathers = row("onojo-2026.childcare_leave_take_up_rate.male.leave-from-2weeks.final.FY2035");
    let persons = persons_of(&plan("onojo-2026"), &fathers).unwrap();
    // 28.6 % + 57.1 % + 14.3 % of the seven who took leave.
    assert_eq!(people(&persons), (9.0, 8.0, Some(7.0)));
    assert_eq!(
        persons_meant(&persons, &fathers, YearStyle::Era, Language::Ja),
        "85%は9人中8人(対象者の数は令和6年度の別の条件の実績「条件の記載なし」による)。最新の実績(令和6年度)では取得期間の内訳から9人中7人で、あと1人。"
    );
    assert!(
        persons_meant(&persons, &fathers, YearStyle::Era, Language::En)
            .ends_with("The latest result (FY2024 (Reiwa 6)) is 7 of 9, from the lengths of leave, 1 more.")
    );
}

#[test]
fn the_people_of_a_plan_that_is_replaced_are_those_of_its_own_years_and_told_as_past() {
    let women = row("onojo-2026.share_in_posts.female.section_head-up.previous_plan.unstated");
    let persons = persons_of(&plan("onojo-2026"), &women).unwrap();
    assert_eq!(people(&persons), (65.0, 12.0, Some(12.0)), "those of FY2025 are nobody's");
    assert_eq!(
        persons_meant(&persons, &women, YearStyle::Era, Language::Ja),
        "18%は65人中12人。最後の実績(令和6年度)では12人で、足りていた。"
    );
}
