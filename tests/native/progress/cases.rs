//! Every status and every reason, as a made-up plan each.

use kurabe::{
    compare::{Closed, Column, Slot, StartOrigin, progress},
    model::{AbsenceReason, Comparator, Date, Number, Target},
};
use serde_json::json;

use super::{
    five_plans::word,
    made::{Made, made, overtime, share},
};

#[track_caller]
pub fn stands(made: Made, expected: &str) {
    assert_eq!(word(&made.row().status), expected);
    assert_eq!(word(&made.turned().row().status), expected, "with the results in another order");
}

#[test]
fn a_target_is_met_as_its_comparator_says() {
    let due = "FY2024";
    let at = |value| [("FY2020", 10.0), ("FY2021", value)];
    stands(share("at_least", 30, due).results(&at(30.0)), "achieved");
    stands(share("at_least", 30, due).results(&at(29.9)), "on_pace");
    stands(overtime("at_most", 10, due).results(&[("FY2020", 20.0), ("FY2021", 10.0)]), "achieved");
    stands(overtime("below", 10, due).results(&[("FY2020", 20.0), ("FY2021", 10.0)]), "on_pace");
    stands(overtime("below", 10, due).results(&[("FY2020", 20.0), ("FY2021", 9.9)]), "achieved");
    stands(overtime("below", 10, due).results(&[("FY2020", 10.0), ("FY2021", 10.0)]), "behind");
    stands(share("exactly", 50, due).results(&at(50.0)), "achieved");
    stands(share("exactly", 50, due).results(&[("FY2020", 50.0), ("FY2021", 55.0)]), "met_then_lost FY2020");
    stands(share("exactly", 50, due).results(&[("FY2020", 52.0), ("FY2021", 55.0)]), "moving_away");
    stands(share("keep", 30, due).results(&[("FY2020", 30.0), ("FY2021", 31.0)]), "achieved");
    stands(overtime("keep", 10, due).results(&[("FY2020", 9.0), ("FY2021", 10.1)]), "met_then_lost FY2020");
}

#[test]
fn about_a_value_is_met_by_what_rounds_to_it_and_by_what_is_better() {
    let at = |value| [("FY2020", 10.0), ("FY2021", value)];
    let printed = |text: &str| json!([{"source": "plan", "printed": text}]);
    stands(share("about", 30, "FY2024").results(&at(29.5)), "achieved");
    stands(share("about", 30, "FY2024").results(&at(29.4)), "on_pace");
    stands(share("about", 30, "FY2024").results(&at(45.0)), "achieved");
    let one_decimal = share("about", 30, "FY2024").with("places", printed("30.0%程度"));
    stands(one_decimal.clone().results(&at(29.5)), "on_pace");
    stands(one_decimal.results(&at(29.95)), "achieved");
    let users = made("partial_childcare_leave_users", "about", 30, "persons", "FY2024");
    stands(users.results(&at(45.0)), "on_pace");
}

#[test]
fn paces_are_compared_with_what_is_left_to_go() {
    let by =
        |due: &str, latest: f64| share("at_least", 30, due).results(&[("FY2020", 10.0), ("FY2021", latest)]);
    stands(by("FY2024", 15.0), "on_pace");
    stands(by("FY2023", 15.0), "behind");
    stands(by("FY2024", 10.0), "behind");
    stands(by("FY2024", 9.9), "moving_away");
    stands(by("2025-03-31", 15.0), "on_pace");
    stands(by("end_of_plan", 15.0), "on_pace");
    stands(by("end_of_plan", 15.0).period(json!({"from": "FY2020"})), "NoDueYear");
    stands(by("unstated", 15.0), "NoDueYear");
    stands(by("unstated", 9.9), "NoDueYear");
    stands(overtime("at_most", 10, "FY2024").results(&[("FY2020", 20.0), ("FY2021", 18.0)]), "behind");
    stands(overtime("at_most", 10, "FY2024").results(&[("FY2020", 20.0), ("FY2021", 21.0)]), "moving_away");
}

#[test]
fn in_the_due_year_itself_a_target_not_met_is_behind() {
    let made = share("at_least", 30, "FY2022").results(&[("FY2020", 10.0), ("FY2022", 29.0)]);
    assert!(made.row().needed_pace.is_none());
    stands(made, "behind");
}

#[test]
fn a_due_year_that_is_over_is_judged_by_its_result() {
    let seen_late = |results: &[(&str, f64)]| share("at_least", 30, "FY2021").results(results).seen(2022, 4);
    stands(seen_late(&[("FY2020", 10.0), ("FY2021", 29.0)]), "not_met FY2021");
    stands(seen_late(&[("FY2020", 30.0), ("FY2021", 29.0)]), "not_met FY2021");
    stands(seen_late(&[("FY2020", 10.0), ("FY2021", 30.0), ("FY2022", 20.0)]), "achieved");
    let on_the_last_day = share("at_least", 30, "FY2021").results(&[("FY2019", 8.0), ("FY2020", 10.0)]);
    stands(on_the_last_day.seen(2022, 3), "behind");
}

#[test]
fn a_due_year_without_a_result_leaves_it_open_whether_the_result_before_it_met_the_target_or_not() {
    let seen_late = |results: &[(&str, f64)]| share("at_least", 30, "FY2021").results(results).seen(2022, 4);
    stands(seen_late(&[("FY2020", 10.0)]), "ResultOfDueYearMissing");
    stands(seen_late(&[("FY2020", 30.0)]), "ResultOfDueYearMissing");
    stands(seen_late(&[("FY2020", 10.0), ("FY2022", 20.0)]), "ResultOfDueYearMissing");
    stands(seen_late(&[("FY2020", 30.0), ("FY2022", 20.0)]), "ResultOfDueYearMissing");
    assert_eq!(seen_late(&[("FY2020", 30.0), ("FY2022", 20.0)]).row().attained, Some(true));
}

#[test]
fn results_before_the_plan_are_where_it_starts_and_no_progress_of_it() {
    let before = share("at_least", 30, "FY2024").results(&[("FY2018", 20.0), ("FY2019", 10.0)]);
    let row = before.row();
    assert_eq!((row.latest, row.attained, row.pace_so_far, row.movement), (None, None, None, None));
    let start = row.start.unwrap();
    assert_eq!((start.origin, start.milestone.value.get()), (StartOrigin::BeforePlan, 10.0));
    assert_eq!(row.needed_pace.unwrap().per_year.get(), 4.0, "(30 % - 10 %) in five years");
    let (first, last) = row.before_plan.unwrap();
    assert_eq!((first.value.get(), last.value.get()), (20.0, 10.0));
    stands(before.clone(), "before_plan not_met");
    stands(before.seen(2026, 11), "NoResultOfItsYears");
    stands(share("at_least", 30, "FY2024").results(&[("FY2019", 30.0)]), "before_plan met");
    let printed = share("at_least", 30, "FY2024").with("baseline", json!({"value": 9, "period": "FY2019"}));
    stands(printed.clone(), "before_plan not_met");
    stands(printed.seen(2026, 11), "NoResultOfItsYears");
}

#[test]
fn a_target_without_a_due_year_is_judged_at_the_end_of_its_plan() {
    let at_end = |results: &[(&str, f64)]| {
        share("at_least", 30, "unstated").period(json!({"from": "FY2020", "to": "FY2021"})).results(results)
    };
    let (first, late) = (("FY2020", 10.0), ("FY2022", 31.0));
    stands(at_end(&[first, ("FY2021", 30.0)]), "achieved");
    stands(at_end(&[first, ("FY2021", 30.0), ("FY2022", 20.0)]), "achieved");
    stands(at_end(&[first, ("FY2021", 29.0), late]), "plan_over_not_met");
    stands(at_end(&[("FY2020", 31.0), late]), "ResultOfLastYearMissing");
    stands(at_end(&[first]), "ResultOfLastYearMissing");
    let closed = at_end(&[first]).row().closed.unwrap();
    assert_eq!(closed, Closed::Plan("FY2021".parse().ok()));
}

#[test]
fn a_target_that_every_result_since_the_plans_first_year_is_past_is_noticed() {
    let passed = |results: &[(&str, f64)]| {
        let row = share("at_least", 30, "FY2024").results(results).row();
        row.passed_since.map(|first| first.value.get())
    };
    assert_eq!(passed(&[("FY2020", 31.0), ("FY2021", 40.0)]), Some(31.0));
    assert_eq!(passed(&[("FY2020", 30.0), ("FY2021", 40.0)]), None, "met, not passed");
    assert_eq!(passed(&[("FY2020", 31.0), ("FY2021", 29.0)]), None);
    assert_eq!(passed(&[("FY2021", 31.0), ("FY2022", 40.0)]), None, "the first year is not known");
    assert_eq!(passed(&[("FY2020", 31.0)]), None, "one result is no course");
    assert_eq!(passed(&[("FY2019", 10.0), ("FY2020", 31.0), ("FY2021", 40.0)]), None, "something was asked");
}

#[test]
fn each_year_must_be_met_where_each_year_is_due() {
    let yearly = |results: &[(&str, f64)]| overtime("at_most", 10, "every_year").results(results);
    stands(yearly(&[("FY2020", 9.0), ("FY2021", 10.0)]), "achieved");
    stands(yearly(&[("FY2020", 11.0), ("FY2021", 10.0)]), "not_met FY2020");
    stands(yearly(&[("FY2020", 12.0), ("FY2021", 11.0)]), "not_met FY2020 FY2021");
    stands(yearly(&[("FY2020", 9.0), ("FY2021", 11.0)]), "not_met FY2021");
    let this_year = [("FY2020", 9.0), ("FY2021", 9.0), ("FY2022", 11.0)];
    stands(yearly(&this_year), "met_then_lost FY2021");
    stands(yearly(&[("FY2021", 9.0)]), "ResultOfDueYearMissing");
    stands(yearly(&[("FY2018", 12.0), ("FY2019", 11.0)]), "before_plan not_met");
    let all = [("FY2020", 9.0), ("FY2021", 9.0), ("FY2022", 9.0), ("FY2023", 9.0)];
    stands(yearly(&all).seen(2024, 11), "achieved");
    stands(yearly(&all).seen(2026, 11), "ResultOfDueYearMissing");
    let going_on = yearly(&[("FY2020", 9.0)]);
    stands(going_on, "achieved");
    let open = json!({"from": "FY2020"});
    let open = yearly(&[("FY2020", 9.0), ("FY2021", 10.0)]).period(open);
    assert_eq!(open.row().due.unwrap().to_string(), "FY2022", "the year that is running");
    stands(open, "achieved");
}

#[test]
fn a_target_stated_for_several_years_is_due_in_each_of_them() {
    let stated = |results: &[(&str, f64)]| {
        overtime("at_most", 10, "FY2020").also_due("FY2021").also_due("FY2023").results(results)
    };
    stands(stated(&[("FY2020", 11.0), ("FY2021", 10.0)]), "not_met FY2020");
    stands(stated(&[("FY2020", 10.0), ("FY2021", 10.0)]), "achieved");
    stands(stated(&[("FY2019", 12.0), ("FY2021", 10.0)]), "ResultOfDueYearMissing");
    let row = stated(&[("FY2018", 14.0), ("FY2019", 12.0)]).row();
    assert_eq!(row.due.unwrap().to_string(), "FY2023", "the first that is not over");
    assert_eq!(row.needed_pace.unwrap().per_year.get(), -0.5);
}

#[test]
fn a_target_easier_than_the_start_is_named_so_only_against_what_was_there_before() {
    let results = [("FY2019", 40.0), ("FY2020", 41.0)];
    stands(share("at_least", 30, "FY2024").results(&results), "easier_than_start");
    stands(share("at_least", 30, "FY2024").results(&results[1..]), "achieved");
    stands(share("at_least", 40, "FY2024").results(&results), "achieved");
    let printed = json!({"value": 42, "period": "FY2019"});
    stands(
        share("at_least", 30, "FY2024").with("baseline", printed).results(&results[1..]),
        "easier_than_start",
    );
    stands(
        overtime("at_most", 10, "FY2024").results(&[("FY2019", 9.0), ("FY2020", 8.0)]),
        "easier_than_start",
    );
    let fallen = [("FY2019", 40.0), ("FY2020", 35.0), ("FY2021", 29.0)];
    stands(share("at_least", 30, "FY2024").results(&fallen), "met_then_lost FY2020");
    stands(share("at_least", 30, "FY2024").results(&[fallen[0], fallen[2]]), "moving_away");
}

#[test]
fn results_before_the_plan_do_not_count_as_met_and_lost() {
    let made =
        share("at_least", 30, "FY2024").results(&[("FY2018", 31.0), ("FY2019", 20.0), ("FY2020", 21.0)]);
    stands(made, "behind");
}

#[test]
fn the_start_is_the_first_of_baseline_before_first_of_plan_and_first_of_all() {
    let origin = |made: Made| made.row().start.map(|start| (start.origin, start.milestone.value.get()));
    let results = [("FY2018", 10.0), ("FY2019", 11.0), ("FY2020", 12.0), ("FY2021", 13.0)];
    let plain = share("at_least", 30, "FY2024");
    let baseline =
        |period: serde_json::Value| plain.clone().with("baseline", json!({"value": 9, "period": period}));
    assert_eq!(
        origin(baseline("FY2019".into()).results(&results)),
        Some((StartOrigin::PrintedBaseline, 9.0))
    );
    assert_eq!(origin(baseline(json!(null)).results(&results)), Some((StartOrigin::BeforePlan, 11.0)));
    assert_eq!(
        origin(baseline(json!(null)).results(&results[3..])),
        Some((StartOrigin::PrintedBaseline, 9.0))
    );
    assert_eq!(origin(plain.clone().results(&results)), Some((StartOrigin::BeforePlan, 11.0)));
    assert_eq!(origin(plain.clone().results(&results[2..])), Some((StartOrigin::FirstOfPlan, 12.0)));
    assert_eq!(origin(plain.clone().results(&results[..2])), Some((StartOrigin::BeforePlan, 11.0)));
    let unknown = plain.clone().period(json!({"to": "FY2024"}));
    assert_eq!(origin(unknown.results(&results)), Some((StartOrigin::FirstOfSeries, 10.0)));
    assert_eq!(origin(plain.results(&results[3..])), None);
}

#[test]
fn a_previous_plans_target_is_held_against_that_plans_years_alone() {
    let previous = |before: serde_json::Value| {
        share("at_least", 30, "unstated")
            .with("stage", "previous_plan".into())
            .predecessor(before)
            .results(&[("FY2017", 40.0), ("FY2018", 20.0), ("FY2019", 25.0), ("FY2020", 35.0)])
    };
    let (open, closed) = (json!({"from": "FY2018"}), json!({"from": "FY2018", "to": "FY2018"}));
    assert_eq!(previous(open.clone()).row().latest.unwrap().value.get(), 25.0);
    assert_eq!(previous(open.clone()).row().start.unwrap().origin, StartOrigin::BeforePlan);
    assert_eq!(previous(closed).row().latest.unwrap().value.get(), 20.0);
    stands(previous(open), "plan_over_not_met");
}

#[test]
fn a_relative_target_is_set_against_the_year_before() {
    let relative = |results: &[(&str, f64)]| {
        overtime("no_worse_than_previous_year", json!(null), "unstated").results(results)
    };
    stands(relative(&[("FY2020", 10.0), ("FY2021", 10.0)]), "achieved");
    stands(relative(&[("FY2020", 10.0), ("FY2021", 10.1)]), "moving_away");
    stands(relative(&[("FY2019", 12.0), ("FY2020", 10.0), ("FY2021", 11.0)]), "moving_away");
    stands(relative(&[("FY2019", 10.0), ("FY2021", 9.0)]), "YearBeforeMissing");
    stands(relative(&[]), "NoResult");
    let row = relative(&[("FY2019", 12.0), ("FY2020", 10.0), ("FY2021", 10.5)]).row();
    assert_eq!(row.start.unwrap().origin, StartOrigin::YearBefore);
    assert_eq!(row.difference.unwrap().get(), 0.5);
    assert_eq!(row.unit.unwrap().key(), "hours");
}

#[test]
fn nothing_is_said_without_a_number_a_result_a_unit_or_a_direction() {
    let results = [("FY2020", 10.0), ("FY2021", 11.0)];
    stands(overtime("direction_only", json!(null), "FY2024").results(&results), "NoNumber");
    stands(overtime("qualitative", json!(null), "FY2024").results(&results), "NoNumber");
    let blank = overtime("at_most", json!(null), "FY2024").with("absent", "blank".into());
    stands(blank.results(&results), "TargetIsBlank");
    stands(overtime("at_most", 10, "FY2024"), "NoResult");
    stands(overtime("at_most", 10, "FY2024").results(&results[..1]), "achieved");
    stands(overtime("at_most", 9, "FY2024").results(&results[..1]), "OnePoint");
    assert!(overtime("at_most", 9, "FY2024").results(&results[..1]).row().needed_pace.is_some());
    let days =
        json!({"indicator": "overtime_hours_per_person", "period": "FY2021", "value": 2, "unit": "days"});
    stands(overtime("at_most", 9, "FY2024").result(days), "OtherUnit");
    let users = |comparator| made("partial_childcare_leave_users", comparator, 10, "persons", "FY2024");
    stands(users("keep").results(&results), "NoDirection");
    stands(users("at_least").results(&results), "achieved");
}

#[test]
fn months_and_sums_over_years_never_stand_for_a_year() {
    let months = [("2021-04", 9.0), ("2021-05", 8.0)];
    stands(overtime("at_most", 10, "FY2024").results(&months), "OtherDefinition");
    stands(overtime("at_most", 10, "FY2024").results(&[("FY2020/FY2021", 9.0)]), "OtherDefinition");
    let mixed = [("FY2020", 12.0), ("FY2021", 11.0), ("2022-04", 9.0), ("FY2018/FY2022", 9.0)];
    assert_eq!(overtime("at_most", 10, "FY2024").results(&mixed).row().latest.unwrap().value.get(), 11.0);
}

#[test]
fn of_two_values_printed_for_one_year_the_worse_is_taken() {
    let twice = [("FY2020", 10.0), ("FY2021", 31.0), ("FY2021", 29.0)];
    stands(share("at_least", 30, "FY2024").results(&twice), "on_pace");
    stands(overtime("at_most", 30, "FY2024").results(&twice), "met_then_lost FY2020");
}

#[test]
fn an_indicator_of_the_plans_own_says_its_direction_itself() {
    let own = |direction: &str| {
        let name = json!({"ja": "独自"});
        let family = "posts";
        made("own_share", "keep", 30, "percent", "FY2024")
            .own_indicator(json!({"key": "own_share", "name": name, "family": family, "unit": "percent", "direction": direction}))
            .results(&[("FY2020", 30.0), ("FY2021", 25.0)])
    };
    stands(own("higher_is_better"), "met_then_lost FY2020");
    stands(own("lower_is_better"), "achieved");
    stands(own("neither"), "NoDirection");
}

#[test]
fn targets_that_share_stage_and_year_have_names_of_their_own() {
    let mut plan = share("at_least", 30, "FY2024").results(&[("FY2021", 20.0)]).plan();
    let target = |comparator, value: Option<f64>, absent| Target {
        comparator,
        value: value.and_then(Number::new),
        absent,
        ..plan.targets[0].clone()
    };
    let more = [
        target(Comparator::AtMost, Some(60.0), None),
        target(Comparator::AtLeast, Some(40.0), None),
        target(Comparator::AtLeast, None, Some(AbsenceReason::Blank)),
        target(Comparator::AtLeast, None, Some(AbsenceReason::Dash)),
    ];
    plan.targets.extend(more);
    let rows = progress(&[Column::of_plan(Slot(0), plan.into())], Date::new(2022, 11, 20).unwrap());
    let ids: Vec<_> =
        rows.iter().map(|row| row.id.trim_start_matches("made.share_in_posts.final.FY2024.")).collect();
    assert_eq!(ids, ["at_least.30", "at_most.60", "at_least.40", "at_least.", "at_least..2"]);
}
