//! Targets against what was reached, and years against the plan, its predecessor and its laws. Of each pair, one plan must
//! raise the oddity and a near miss must not.

use super::*;
use kurabe::check::{FactId, OddityKind, Reached, Weight, of_fact};
use std::rc::Rc;

/// A plan of FY2021 to FY2025 with a target and results for men's childcare leave in %.
fn with_target(target: &str, results: &[(&str, &str)]) -> Plan {
    let rows: Vec<_> = results
        .iter()
        .map(|(year, value)| result("childcare_leave_take_up_rate", MALE, year, &percent(value)))
        .collect();
    let rows: Vec<_> = rows.iter().map(String::as_str).collect();
    let target = format!(
        r#""indicator":"childcare_leave_take_up_rate","population":{{{MALE}}},{target},"unit":"percent""#
    );
    plan(&format!(
        r#","period":{{"from":"FY2021","to":"FY2025"}},"targets":[{}],"observations":[{}]"#,
        facts(&[&target]),
        facts(&rows)
    ))
}

#[test]
fn a_target_asks_for_more_than_was_reached_before_the_plan() {
    let at_least_70 = r#""comparator":"at_least","value":70,"due":"FY2025""#;
    let before = |value| codes(&with_target(at_least_70, &[("FY2019", "90"), ("FY2020", value)]));
    assert_eq!(before("70"), NONE);
    assert_eq!(before("69.9"), NONE);
    assert_eq!(before("80.6"), ["target_below_reached"]);
    let at_most = r#""comparator":"at_most","value":70,"due":"FY2025""#;
    assert_eq!(codes(&with_target(at_most, &[("FY2020", "69")])), ["target_below_reached"]);
    assert_eq!(codes(&with_target(at_most, &[("FY2020", "80.6")])), NONE);
    let baseline = r#""comparator":"at_least","value":70,"due":"FY2025","baseline":{"value":75}"#;
    assert_eq!(codes(&with_target(baseline, &[])), ["target_below_reached"]);
    // What the plan before it set lies behind.
    let earlier = r#""comparator":"at_least","value":20,"stage":"previous_plan""#;
    assert_eq!(codes(&with_target(earlier, &[("FY2020", "37.5")])), NONE);
    // Leave of two weeks or more is another question.
    let longer = r#""comparator":"at_least","value":70,"due":"FY2025","condition":{"leave_length":{"at_least":"2 weeks"}}"#;
    assert_eq!(codes(&with_target(longer, &[("FY2020", "80.6")])), NONE);
}

#[test]
fn a_target_passed_in_every_year_of_the_plan_is_a_note() {
    let at_least_70 = r#""comparator":"at_least","value":70,"due":"FY2025""#;
    let plan = with_target(at_least_70, &[("FY2021", "80.6"), ("FY2022", "74.6")]);
    let oddity = oddities(&plan).remove(0);
    assert_eq!(oddity.weight, Weight::Note);
    assert!(matches!(oddity.kind, OddityKind::TargetBelowReached { when: Reached::SinceFirstYear(_), .. }));
    assert_eq!(codes(&with_target(at_least_70, &[("FY2021", "80.6"), ("FY2022", "69.9")])), NONE);
    assert_eq!(codes(&with_target(at_least_70, &[("FY2022", "80.6"), ("FY2023", "81")])), NONE);
    assert_eq!(codes(&with_target(at_least_70, &[("FY2021", "80.6")])), NONE);
}

#[test]
fn a_starting_point_repeats_the_result_of_its_time() {
    let baseline =
        r#""comparator":"at_least","value":70,"due":"FY2025","baseline":{"value":40,"period":"FY2020"}"#;
    assert_eq!(codes(&with_target(baseline, &[("FY2020", "40")])), NONE);
    assert_eq!(codes(&with_target(baseline, &[("FY2020", "37.5")])), ["baseline_differs"]);
}

#[test]
fn targets_without_a_due_year_are_told_together() {
    let target = |due: &str| {
        format!(
            r#""indicator":"share_of_hires","comparator":"at_least","value":30,"unit":"percent","due":"{due}""#
        )
    };
    let found = |dues: [&str; 2], members: &str| {
        let rows = dues.map(target);
        lines(&oddities(&plan(&format!(
            r#"{members},"targets":[{}]"#,
            facts(&rows.each_ref().map(String::as_str))
        ))))
    };
    assert_eq!(found(["unstated", "unstated"], ""), ["targets_without_due note $.targets[0] $.targets[1]"]);
    assert_eq!(found(["end_of_plan", "FY2025"], ""), ["targets_without_due note $.targets[0]"]);
    assert_eq!(found(["end_of_plan", "every_year"], r#","period":{"to":"FY2025"}"#), [""; 0]);
}

#[test]
fn times_lie_within_the_plan() {
    let due =
        |due: &str| codes(&with_target(&format!(r#""comparator":"at_least","value":70,"due":"{due}""#), &[]));
    for inside in ["FY2021", "FY2025", "2026-03-31", "2026-04-01"] {
        assert_eq!(due(inside), NONE, "{inside}");
    }
    for outside in ["FY2020", "FY2026", "2026-04-02"] {
        assert_eq!(due(outside), ["target_outside_plan"], "{outside}");
    }
    let at_least_70 = r#""comparator":"at_least","value":70,"due":"FY2025""#;
    assert_eq!(
        codes(&with_target(at_least_70, &[("FY2020", "10"), ("FY2025", "10"), ("2026-04-01", "10")])),
        NONE
    );
    assert_eq!(
        codes(&with_target(at_least_70, &[("FY2020", "10"), ("FY2026", "10")])),
        ["result_after_plan"]
    );
}

#[test]
fn times_of_a_part_that_runs_longer_lie_within_the_plan() {
    let found = |part: &str, result: &str, due: &str| {
        let part = format!(
            r#"{{"kind":"part","title":{{"ja":"一部"}},"period":{part},"places":[{{"source":"s"}}]}}"#
        );
        let target = r#""indicator":"share_of_hires","comparator":"at_least","value":30,"unit":"percent""#;
        codes(&plan(&format!(
            r#","period":{{"from":"FY2020","to":"FY2024"}},"other_periods":[{part}],"targets":[{}],"observations":[{}]"#,
            facts(&[format!(r#"{target},"due":"{due}""#).as_str()]),
            facts(&[format!(
                r#""indicator":"share_of_hires","period":"{result}","value":10,"unit":"percent""#
            )
            .as_str()]),
        )))
    };
    let longer = r#"{"from":"FY2021","to":"FY2025"}"#;
    assert_eq!(found(longer, "FY2025", "FY2025"), NONE);
    assert_eq!(found(longer, "FY2024", "FY2026"), ["target_outside_plan"]);
    assert_eq!(found(longer, "FY2026", "FY2024"), ["result_after_plan"]);
    let within = r#"{"from":"FY2021","to":"FY2023"}"#;
    assert_eq!(found(within, "FY2025", "FY2025"), ["target_outside_plan", "result_after_plan"]);
    assert_eq!(found("{}", "FY2025", "FY2025"), NONE, "nobody knows how long the part runs");
}

#[test]
fn a_plan_follows_its_predecessor_without_gap_or_overlap() {
    let after = |predecessor: &str| {
        codes(&plan(&format!(
            r#","period":{{"from":"FY2021"}},"predecessor":{{"title":"前の計画",{predecessor}}}"#
        )))
    };
    assert_eq!(after(r#""period":{"to":"FY2020"}"#), NONE);
    assert_eq!(after(r#""period":{"from":"FY2016"}"#), NONE);
    assert_eq!(after(r#""period":{"to":"FY2019"}"#), ["gap_after_predecessor"]);
    assert_eq!(after(r#""period":{"to":"FY2021"}"#), ["overlap_with_predecessor"]);

    let plan = plan(r#","period":{"from":"FY2021"},"predecessor":{"title":"前の計画","plan":"before"}"#);
    let at_hand = |to: &str| {
        let mut before = super::plan(&format!(r#","period":{{"to":"{to}"}}"#));
        before.id = "before".to_owned();
        check(&plan, &Dataset::default().with(Rc::new(before)))
            .iter()
            .map(|oddity| oddity.kind.code())
            .collect::<Vec<_>>()
    };
    assert_eq!(at_hand("FY2020"), NONE);
    assert_eq!(at_hand("FY2018"), ["gap_after_predecessor"]);
}

#[test]
fn the_headings_about_the_plan_before_tell_its_end_where_nothing_else_does() {
    let found = |heading: &str| {
        let row = format!(
            r#"{},"places":[{{"source":"s","section":"{heading}"}}]"#,
            result("share_of_hires", FEMALE, "FY2018", &percent("35"))
        );
        codes(&plan(&format!(
            r#","period":{{"from":"FY2021"}},"predecessor":{{"title":"第一次計画"}},"observations":[{}]"#,
            facts(&[&row])
        )))
    };
    assert_eq!(found("前計画（平成28年度～令和元年度）の状況"), ["gap_after_predecessor"]);
    assert_eq!(found("前計画（平成28年度～令和2年度）の状況"), NONE);
    assert_eq!(found("実績（平成28年度～令和元年度）"), NONE);
}

#[test]
fn a_law_that_ends_before_the_plan_is_a_note() {
    let found = |law: &str, to: &str| {
        lines(&oddities(&plan(&format!(r#","laws":["{law}"],"period":{{"to":"{to}"}}"#))))
    };
    assert_eq!(found("next_generation", "FY2034"), [""; 0]);
    assert_eq!(found("next_generation", "FY2035"), ["law_ends_before_plan note $.period"]);
    assert_eq!(found("womens_advancement", "FY2035"), [""; 0]);
    assert_eq!(found("womens_advancement", "FY2036"), ["law_ends_before_plan note $.period"]);
    assert_eq!(found("disability_employment", "FY2040"), [""; 0]);
}

#[test]
fn a_code_ends_with_its_check_digit() {
    let found = |code: &str, former: &str| {
        let text = format!(
            r#"{{"format":1,"id":"k","title":"計画","municipality":{{"kind":"city","code":"{code}","former_codes":["{former}"]}},"sources":[{{"id":"s","title":"計画"}}]}}"#
        );
        lines(&oddities(&load(text.as_bytes(), "k.json").plans[0]))
    };
    assert_eq!(found("402192", "132101"), [""; 0]);
    assert_eq!(found("402191", "132101"), ["check_digit warning $.municipality.code"]);
    assert_eq!(found("402192", "132102"), ["check_digit warning $.municipality.former_codes[0]"]);
}

#[test]
fn the_oddities_of_a_fact_are_found_by_its_id() {
    let plan = with_target(
        r#""comparator":"at_least","value":70,"due":"FY2025""#,
        &[("FY2019", "60"), ("FY2020", "80.6")],
    );
    let found = oddities(&plan);
    assert_eq!(of_fact(&found, FactId::Target(0)).count(), 1);
    assert_eq!(of_fact(&found, FactId::Observation(1)).count(), 1);
    assert_eq!(of_fact(&found, FactId::Observation(0)).count(), 0);
    assert!(found[0].concerns(FactId::Observation(1)) && !found[0].concerns(FactId::Observation(0)));
    assert_eq!(found[0].subject(), Some(FactId::Target(0)));
}

#[test]
fn a_plan_with_more_facts_than_any_document_has_is_not_searched_and_says_so() {
    let of = |count: usize| {
        let mut plan =
            with_target(r#""comparator":"at_least","value":70,"due":"FY2025""#, &[("FY2021", "50")]);
        plan.observations = vec![plan.observations[0].clone(); count];
        check(&plan, &Dataset::default())
    };
    assert!(of(3_999).iter().all(|oddity| oddity.kind.code() != "too_many_facts"));
    let found = of(4_000);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, OddityKind::TooManyFacts { facts: 4_001, limit: 4_000 });
    assert_eq!((found[0].weight, found[0].facts[0].to_string()), (Weight::Note, "$".to_owned()));
}

#[test]
fn every_detail_of_a_scheme_counts_against_the_limit() {
    let json = r#"{"id":"s","key":"other","kind":"leave","name":"休暇","other_names":["休み"],"takers":["mothers","men"],"units":["day"],"windows":[{}],"places":[{"source":"s"}]}"#;
    let mut plan = plan(&format!(r#","schemes":[{json}]"#));
    plan.schemes = vec![plan.schemes[0].clone(); 1_000];
    let found = check(&plan, &Dataset::default());
    assert_eq!(found[0].kind, OddityKind::TooManyFacts { facts: 6_000, limit: 4_000 });
}
