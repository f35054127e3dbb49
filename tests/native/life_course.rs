//! Which windows of schemes stand on a family's life, where, and which do not.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{LifeCourse, LifeEnd, LifeMoment, LifeSpan, LifeStage, NotDrawn, columns, life_course},
    load::load,
    model::{Dataset, SchemeCase, SchemeKey},
    text::{Language, life_span},
};
use std::rc::Rc;

/// The life course of one made-up plan with these schemes, each with its key and windows.
fn made(schemes: &[(&str, &str)]) -> LifeCourse {
    let schemes = schemes.iter().zip(0..).map(|((key, windows), index)| {
        format!(
            r#"{{"id": "s{index}", "key": "{key}", "kind": "leave", "name": "n", "windows": [{windows}], "places": [{{"source": "s"}}]}}"#
        )
    });
    let text = format!(
        r#"{{"format": 1, "id": "made", "title": "t", "municipality": {{"kind": "city", "name": "甲市"}},
            "sources": [{{"id": "s", "title": "t"}}], "schemes": [{}]}}"#,
        schemes.collect::<Vec<_>>().join(",")
    );
    let loaded = load(text.as_bytes(), "made.json");
    assert!(!loaded.has_errors(), "{:?}", loaded.findings);
    let dataset = Dataset::default().with(Rc::new(loaded.plans.into_iter().next().unwrap()));
    life_course(&columns(&dataset, &["made".to_owned()]))
}

fn at(end: LifeEnd) -> (LifeStage, f64) {
    match end {
        LifeEnd::At(moment) => moment.stage(),
        other => unreachable!("{other:?} is not on the axis"),
    }
}

fn moment(text: &str) -> LifeMoment {
    let window = format!(r#"{{"to": {text}}}"#);
    match made(&[("child_nursing_leave", &window)]).rows[0].spans[0].to {
        LifeEnd::At(moment) => moment,
        other => unreachable!("{other:?}"),
    }
}

fn spans(life: &LifeCourse, key: SchemeKey, plan: &str) -> Vec<LifeSpan> {
    let row = life.rows.iter().find(|row| row.subject.key() == key);
    row.into_iter().flat_map(|row| &row.spans).filter(|span| span.plan == plan).cloned().collect()
}

#[test]
fn moments_stand_in_their_stages_in_the_order_of_a_life() {
    let moments = [
        (r#"{"event": "pregnancy"}"#, LifeStage::Pregnancy, 0.0),
        (r#"{"event": "expected_birth", "before": "14 weeks"}"#, LifeStage::Pregnancy, 26.0 / 40.0),
        (r#"{"event": "expected_birth", "before": "7 weeks"}"#, LifeStage::Pregnancy, 33.0 / 40.0),
        (r#"{"event": "expected_birth", "before": "6 weeks"}"#, LifeStage::Pregnancy, 34.0 / 40.0),
        (r#"{"event": "birth"}"#, LifeStage::Pregnancy, 1.0),
        (r#"{"event": "birth", "after": "8 weeks"}"#, LifeStage::FirstYear, 56.0 / 365.25),
        (r#"{"event": "birth", "after": "57 days"}"#, LifeStage::FirstYear, 57.0 / 365.25),
        (r#"{"event": "birth", "after": "1 years"}"#, LifeStage::FirstYear, 1.0),
        (r#"{"event": "birth", "after": "14 months"}"#, LifeStage::ToThree, 1.0 / 12.0),
        (r#"{"event": "birth", "after": "18 months"}"#, LifeStage::ToThree, 0.25),
        (r#"{"event": "birth", "after": "3 years"}"#, LifeStage::ToThree, 1.0),
        (r#"{"event": "school_entry"}"#, LifeStage::ToSchool, 1.0),
        (r#"{"event": "compulsory_education_end"}"#, LifeStage::School, 1.0),
    ];
    let mut before = None;
    for (text, stage, part) in moments {
        let found = moment(text);
        assert_eq!(found.stage().0, stage, "{text}");
        assert!((found.stage().1 - part).abs() < 1e-9, "{text}: {}", found.stage().1);
        assert!(before < Some(found), "{text} comes after the moment before");
        before = Some(found);
    }
}

#[test]
fn hospital_admission_and_expected_birth_stand_at_the_birth() {
    for event in ["hospital_admission", "expected_birth", "birth"] {
        assert_eq!(moment(&format!(r#"{{"event": "{event}"}}"#)), LifeMoment::BIRTH, "{event}");
    }
}

#[test]
fn the_end_of_maternity_leave_is_the_one_this_plan_states_or_none() {
    let leave = r#"{"from": {"event": "maternity_leave_end"}, "to": {"event": "birth", "after": "3 years"}}"#;
    let maternity = r#"{"case": "multiple_births", "to": {"event": "birth", "after": "10 weeks"}},
        {"to": {"event": "birth", "after": "8 weeks"}}"#;
    let stated = made(&[("maternity_leave", maternity), ("childcare_leave", leave)]);
    let from = spans(&stated, SchemeKey::ChildcareLeave, "made")[0].from;
    assert_eq!(from, LifeEnd::At(moment(r#"{"event": "birth", "after": "8 weeks"}"#)));
    let unstated = made(&[("childcare_leave", leave)]);
    let span = &spans(&unstated, SchemeKey::ChildcareLeave, "made")[0];
    assert_eq!(span.from, LifeEnd::UnknownHere);
    assert!(life_span(span, Language::Ja).contains("産後休暇の終わりは記載なし"));
    assert!(life_span(span, Language::En).contains("maternity leave, which is not stated"));
}

#[test]
fn an_age_beyond_the_chart_is_told_in_full_and_the_window_stays_open() {
    let window = |text: &str| made(&[("overtime_limit", text)]).rows[0].spans[0].clone();
    let from_birth = window(r#"{"from": {"event": "birth"}, "to": {"event": "birth", "after": "18 years"}}"#);
    assert_eq!((from_birth.from, from_birth.to), (LifeEnd::At(LifeMoment::BIRTH), LifeEnd::AfterAxis));
    assert_eq!(life_span(&from_birth, Language::Ja), "出産から子が18歳になるまで(終わりは図の範囲の外)");
    assert_eq!(
        life_span(&from_birth, Language::En),
        "from the birth until the child is 18 (its end is outside the chart)"
    );
    let lone = window(r#"{"to": {"event": "birth", "after": "18 years"}}"#);
    assert_eq!((lone.from, lone.to), (LifeEnd::NotStated, LifeEnd::AfterAxis));
    let early = window(r#"{"from": {"event": "expected_birth", "before": "50 weeks"}}"#);
    assert_eq!((early.from, early.to), (LifeEnd::BeforeAxis, LifeEnd::NotStated));
    let last = window(r#"{"to": {"event": "birth", "after": "180 months"}}"#);
    assert_eq!(last.to, LifeEnd::At(LifeMoment::LAST));
}

#[test]
fn an_end_that_is_not_stated_stays_open_and_is_said_to_be() {
    let life = made(&[("child_nursing_leave", r#"{"to": {"event": "school_entry"}}"#)]);
    let span = &life.rows[0].spans[0];
    assert_eq!(span.from, LifeEnd::NotStated);
    assert!(life_span(span, Language::Ja).contains("始まりの記載なし"));
    assert!(life_span(span, Language::En).contains("beginning not stated"));
}

#[test]
fn what_depends_on_something_else_than_the_childs_age_is_listed_apart() {
    let life = made(&[
        ("care_leave", ""),
        ("short_care_leave", r#"{"from": {"event": "leave_start"}}"#),
        ("child_nursing_leave", ""),
        (
            "childcare_leave_benefit",
            r#"{"from": {"event": "leave_start"}, "to": {"event": "leave_start", "after": "180 days"}}"#,
        ),
        (
            "overtime_limit",
            r#"{"from": {"event": "birth", "after": "16 years"}, "to": {"event": "birth", "after": "20 years"}}"#,
        ),
        ("childcare_leave_support_benefit", r#"{"from": {"event": "maternity_leave_end"}}"#),
    ]);
    assert!(life.rows.is_empty());
    let listed: Vec<_> = life.elsewhere.iter().map(|one| (one.subject.key(), one.why)).collect();
    assert_eq!(
        listed,
        [
            (SchemeKey::ChildNursingLeave, NotDrawn::NoWindow),
            (SchemeKey::OvertimeLimit, NotDrawn::BeyondAxis),
            (SchemeKey::ShortCareLeave, NotDrawn::NotBoundToAge),
            (SchemeKey::CareLeave, NotDrawn::NotBoundToAge),
            (SchemeKey::ChildcareLeaveBenefit, NotDrawn::NotBoundToAge),
            (SchemeKey::ChildcareLeaveSupportBenefit, NotDrawn::UnknownHere),
        ]
    );
}

#[test]
fn a_scheme_printed_twice_has_two_spans_and_one_printing_can_be_elsewhere() {
    let twice = made(&[
        ("nursing_time", r#"{"to": {"event": "birth", "after": "1 years"}}"#),
        ("nursing_time", r#"{"to": {"event": "birth", "after": "18 months"}}"#),
    ]);
    let printings: Vec<_> = twice.rows[0].spans.iter().map(|span| span.printing).collect();
    assert_eq!(printings, [Some(1), Some(2)]);
    let half = made(&[("nursing_time", ""), ("nursing_time", r#"{"to": {"event": "school_entry"}}"#)]);
    assert_eq!(half.rows[0].spans[0].printing, Some(2));
    assert_eq!(half.elsewhere[0].stated.iter().map(|one| one.printing).collect::<Vec<_>>(), [Some(1)]);
    let other = made(&[("other", r#"{"to": {"event": "school_entry"}}"#), ("other", "")]);
    assert_eq!(other.rows[0].spans[0].printing, None, "other schemes are no printings of each other");
    assert_eq!(other.elsewhere[0].subject.id(), "other~made~s1");
}

#[test]
fn a_window_that_cannot_be_drawn_is_told_although_another_of_its_scheme_is_drawn() {
    let windows = r#"{"to": {"event": "birth", "after": "1 years"}},
        {"case": "both_parents", "from": {"event": "leave_start"}},
        {"case": "multiple_births", "from": {"event": "birth", "after": "16 years"}},
        {"case": "fathers"}"#;
    let life = made(&[("childcare_leave_benefit", windows)]);
    assert_eq!(life.rows[0].spans.len(), 1);
    let listed: Vec<_> = life
        .elsewhere
        .iter()
        .flat_map(|one| one.stated.iter().map(move |stated| (one.why, stated.window.unwrap().case.unwrap())))
        .collect();
    assert_eq!(
        listed,
        [
            (NotDrawn::NotBoundToAge, SchemeCase::BothParents),
            (NotDrawn::BeyondAxis, SchemeCase::MultipleBirths),
            (NotDrawn::NoWindow, SchemeCase::Fathers),
        ]
    );
}

#[test]
fn the_window_for_everybody_comes_before_those_of_special_cases() {
    let windows = r#"{"case": "multiple_births", "to": {"event": "birth"}}, {"to": {"event": "birth"}}"#;
    let life = made(&[("maternity_leave", windows)]);
    let cases: Vec<_> = life.rows[0].spans.iter().map(|span| span.window.case).collect();
    assert_eq!(cases, [None, Some(SchemeCase::MultipleBirths)]);
    let windows = r#"{"case": "both_parents", "to": {"event": "birth", "after": "14 months"}},
        {"case": "fathers", "to": {"event": "birth", "after": "1 years"}}"#;
    let life = made(&[("childcare_leave", windows)]);
    let cases: Vec<_> = life.rows[0].spans.iter().map(|span| span.window.case).collect();
    assert_eq!(
        cases,
        [Some(SchemeCase::Fathers), Some(SchemeCase::BothParents)],
        "fathers are no special case"
    );
}

#[test]
fn fathers_leave_spans_what_the_two_documents_print() {
    let life = life_course(&columns_of(&["onojo-2026", "isumi-2021"]));
    let of = |plan: &str| {
        let spans = spans(&life, SchemeKey::ChildcareParticipationLeave, plan);
        let plain = spans.into_iter().find(|span| span.window.case.is_none()).unwrap();
        (at(plain.from), at(plain.to))
    };
    let weeks = |count: f64| (LifeStage::Pregnancy, (40.0 - count) / 40.0);
    assert_eq!(of("onojo-2026"), (weeks(6.0), (LifeStage::FirstYear, 1.0)));
    assert_eq!(of("isumi-2021"), (weeks(7.0), (LifeStage::FirstYear, 56.0 / 365.25)));
    let nursing = |plan: &str| spans(&life, SchemeKey::ChildNursingLeave, plan);
    assert_eq!(at(nursing("onojo-2026")[0].to), (LifeStage::School, 1.0));
    assert_eq!(at(nursing("isumi-2021")[0].to), (LifeStage::ToSchool, 1.0));
}

#[test]
fn plans_that_describe_no_schemes_have_no_place_in_the_chart() {
    let columns = columns_of(&IDS);
    let drawn: Vec<_> = life_course(&columns).slots();
    let described: Vec<_> =
        columns.iter().filter(|column| !column.plan.schemes.is_empty()).map(|column| column.slot).collect();
    assert_eq!(drawn, described);
    assert_eq!(drawn.len(), 2);
}
