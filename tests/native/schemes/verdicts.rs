//! What the verdict on two schemes says: its reasons, what only one side says, and what holds of any two.

use super::*;

/// What the other document prints, the reasons between it and the plain scheme, and their weight.
fn cases() -> Vec<(Vec<Scheme>, &'static str, Comparability)> {
    use Comparability::{NotComparable, WithNote};
    let one = |members: &str| vec![scheme(members)];
    let amounts = |some: &[String]| one(&format!(r#""amounts":[{}]"#, some.join(",")));
    let day = extent("", "fiscal_year");
    vec![
        (one(r#""kind":"benefit""#), "Other", NotComparable),
        (one(r#""kind":"form_of_work""#), "Other", NotComparable),
        (one(r#""kind":"absence""#), "Other", WithNote),
        (one(r#""takers":["carers"]"#), "Other", NotComparable),
        (one(r#""takers":["pregnant","patients"]"#), "Other", NotComparable),
        (one(r#""takers":["fathers"]"#), "Other", WithNote),
        (one(r#""takers":["insured"]"#), "Other", WithNote),
        (one(r#""windows":[{"to":{"event":"compulsory_education_end"}}]"#), "Other", WithNote),
        (one(r#""windows":[]"#), "NotSaid", WithNote),
        (one(r#""pay":null"#), "NotSaid", WithNote),
        (amounts(&[extent("", "calendar_year")]), "FiscalVersusCalendarYear", WithNote),
        (amounts(&[extent("", "year")]), "NotSaid FiscalVersusCalendarYear", WithNote),
        (
            amounts(&[day.clone(), extent(r#","case":"assisted_reproduction""#, "fiscal_year")]),
            "OtherCases",
            WithNote,
        ),
        (amounts(&[day, extent(r#","case":"two_or_more_children""#, "fiscal_year")]), "NotSaid", WithNote),
        (one(r#""units":["day","hour"]"#), "NotSaid", WithNote),
        (
            amounts(&[
                extent(r#","alternative":1"#, "fiscal_year"),
                extent(r#","alternative":2"#, "fiscal_year"),
            ]),
            "Options",
            WithNote,
        ),
        (vec![scheme(""), scheme(r#""pay":"unpaid""#)], "PrintedTwice", WithNote),
    ]
}

#[test]
fn each_reason_is_raised_by_what_it_names_and_weighs_what_it_should() {
    let plain = [scheme("")];
    for (other, expected, weight) in cases() {
        let found = scheme_verdict(&footing(&plain), &footing(&other));
        assert_eq!(codes(&found).join(" "), expected, "{other:?}");
        assert_eq!(found.comparability(), weight, "{expected}: {other:?}");
    }
    let over = SchemeFooting { end: ended(), ..footing(&plain) };
    let found = scheme_verdict(&footing(&plain), &over);
    assert_eq!((codes(&found), found.comparability()), (vec!["ExpiredPlan".into()], Comparability::WithNote));
}

#[test]
fn of_years_counted_in_two_ways_the_one_that_differs_is_told() {
    let printed = |units: &[&str]| -> Vec<Scheme> {
        units.iter().map(|unit| scheme(&format!(r#""amounts":[{}]"#, extent("", unit)))).collect()
    };
    let told = |left: &[&str], right: &[&str]| {
        let (left, right) = (printed(left), printed(right));
        let found = scheme_verdict(&footing(&left), &footing(&right));
        found.reasons().iter().find_map(|reason| match reason {
            Reason::FiscalVersusCalendarYear(sides) => Some((sides.left, sides.right)),
            _ => None,
        })
    };
    let (fiscal, calendar) = (Some(YearBasis::Fiscal), Some(YearBasis::Calendar));
    let both = ["fiscal_year", "calendar_year"];
    assert_eq!(told(&both, &["fiscal_year"]), Some((calendar, fiscal)));
    assert_eq!(told(&["calendar_year"], &both), Some((calendar, fiscal)));
    assert_eq!(told(&both, &["year"]), Some((fiscal, None)));
    assert_eq!(told(&both, &["fiscal_year", "calendar_year", "year"]), Some((fiscal, None)));
    assert_eq!(told(&both, &both), None, "both print both: that each prints it twice is told");
}

#[test]
fn how_much_one_gets_is_compared_and_no_reason_against_it() {
    let plain = [scheme("")];
    for same in [
        r#""pay":"unpaid""#,
        r#""name":"看護休暇","other_names":["子の休暇"],"legal_basis":"規則""#,
        r#""amounts":[{"what":"extent","amount":{"value":10,"unit":"day","per":{"unit":"fiscal_year"}}}]"#,
    ] {
        assert_eq!(scheme_verdict(&footing(&plain), &footing(&[scheme(same)])), Verdict::default(), "{same}");
    }
    let twice = [scheme(""), scheme("")];
    assert_eq!(scheme_verdict(&footing(&plain), &footing(&twice)), Verdict::default(), "printed twice alike");
}

#[test]
fn every_reason_is_a_sentence_that_names_two_things() {
    let plain = [scheme("")];
    let mut seen = Vec::new();
    for (other, code, _) in cases() {
        let found = scheme_verdict(&footing(&plain), &footing(&other));
        for language in LANGUAGES {
            let sentence = text::reason(&found.reasons()[0], &[], YearStyle::Western, language);
            if code != "PrintedTwice" {
                let sides: Vec<_> = sentence.split_once(": ").unwrap().1.split(" / ").collect();
                assert!(sides.len() == 2 && sides[0] != sides[1], "{sentence}");
            }
            assert!(!seen.contains(&sentence), "{sentence}");
            seen.push(sentence);
        }
    }
}

#[test]
fn what_only_one_of_two_plans_says_is_what_the_table_shows_as_not_said_by_the_other() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    for row in table.rows().filter(|row| !row.pairs.is_empty()) {
        let silent = |column: usize, other: usize| -> Vec<_> {
            let rows = row.aspects.iter().filter(|row| !row.is_said(column) && row.is_said(other));
            rows.map(|row| row.aspect).collect()
        };
        let told = row.pairs[0].verdict.reasons().iter().find_map(|reason| match reason {
            Reason::Scheme(SchemeReason::NotSaid(sides)) => Some([sides.left.clone(), sides.right.clone()]),
            _ => None,
        });
        assert_eq!(told.unwrap_or_default(), [silent(0, 1), silent(1, 0)], "{:?}", row.subject);
    }
    let not_said = |key, language| {
        let reasons = row(&table, key).pairs[0].verdict.reasons().iter();
        let told = reasons.map(|reason| text::reason(reason, &[], YearStyle::Western, language));
        told.filter(|told| told.contains("」の記載なし") || told.contains("not stated")).collect::<Vec<_>>()
    };
    assert!(not_said(SchemeKey::SpouseBirthLeave, Language::Ja)[0].ends_with("/ 「取る単位」の記載なし"));
    assert!(
        not_said(SchemeKey::ChildcareLeave, Language::Ja)[0]
            .ends_with("/ 「いつから、回数、申出の期限」の記載なし")
    );
}

#[test]
fn each_aspect_in_which_two_plans_differ_is_told_with_what_both_say() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    for row in table.rows().filter(|row| !row.pairs.is_empty()) {
        let pair = &row.pairs[0];
        let mut told: Vec<_> = pair.differing.iter().map(|(aspect, _)| *aspect).collect();
        told.extend(pair.verdict.reasons().iter().filter_map(|reason| match reason {
            Reason::Scheme(SchemeReason::Other(aspect, _)) => Some(*aspect),
            Reason::FiscalVersusCalendarYear(_) => Some(Aspect::YearBasis),
            _ => None,
        }));
        let values = |row: &AspectRow, column: usize| -> Vec<AspectValue> {
            row.said(column).into_iter().flatten().cloned().collect()
        };
        for aspect in &row.aspects {
            let (left, right) = (values(aspect, 0), values(aspect, 1));
            let within = |some: &[AspectValue], others: &[AspectValue]| {
                some.iter().all(|one| others.iter().any(|other| other.agrees(one)))
            };
            let differ = !within(&left, &right) || !within(&right, &left);
            if differ && !left.is_empty() && !right.is_empty() {
                assert!(told.contains(&aspect.aspect), "{:?}: {:?}", row.subject, aspect.aspect);
            }
        }
    }
    let pair = &row(&table, SchemeKey::NursingTime).pairs[0];
    let told: Vec<_> = pair
        .differing
        .iter()
        .map(|(aspect, sides)| text::scheme_difference(*aspect, sides, Language::Ja))
        .collect();
    assert!(told.contains(&"日数・時間: ① 1回に30分 ② 1回に1時間 / 1日に2時間".to_owned()), "{told:?}");
}

#[test]
fn the_day_decides_whether_a_plan_is_over() {
    let columns = columns_of(&["onojo-2026", "isumi-2021"]);
    let reasons = |day: Date| {
        let table = scheme_table(&columns, day);
        let pair = &row(&table, SchemeKey::MaternityLeave).pairs[0];
        codes(&pair.verdict).contains(&"ExpiredPlan".to_owned())
    };
    assert!(!reasons(today()));
    assert!(reasons(Date::new(2040, 4, 1).unwrap()), "the plan of Onojo runs to FY2035");
}

#[test]
fn schemes_that_are_none_of_the_known_ones_have_rows_of_their_own() {
    let mut columns = columns_of(&["isumi-2021"]);
    let other = |id: &str| scheme(&format!(r#""id":"{id}","key":"other""#));
    Rc::make_mut(&mut columns[0].plan).schemes = vec![other("b"), other("a")];
    let table = scheme_table(&columns, today());
    let own: Vec<_> = table.rows().map(|row| row.subject.id()).collect();
    assert_eq!(own, ["other~isumi-2021~b", "other~isumi-2021~a"], "as they are printed");
    assert!(table.rows().all(|row| row.cells[0].places().len() == 1));
}

#[test]
fn an_id_that_two_plans_give_to_schemes_of_their_own_brings_them_into_no_row() {
    let mut columns = columns_of(&["onojo-2026", "isumi-2021"]);
    for (column, name) in columns.iter_mut().zip(["永年勤続休暇", "献血休暇"]) {
        let own = format!(r#""id":"other-1","key":"other","name":"{name}""#);
        Rc::make_mut(&mut column.plan).schemes = vec![scheme(&own)];
    }
    let table = scheme_table(&columns, today());
    let names: Vec<_> = table.rows().map(|row| row.subject.own_name(&columns).unwrap()).collect();
    assert_eq!(names, ["永年勤続休暇", "献血休暇"]);
    assert!(table.rows().all(|row| row.pairs.is_empty()));
    let described: Vec<Vec<_>> =
        table.rows().map(|row| row.cells.iter().map(|cell| cell.places().len()).collect()).collect();
    assert_eq!(described, [[1, 0], [0, 1]]);
    for row in table.rows() {
        assert_eq!(find_scheme(&columns, &row.subject.id()).as_ref(), Some(&row.subject));
        assert_eq!(&scheme_row(&columns, row.subject.clone(), today()), row);
    }
    assert_eq!(find_scheme(&columns, "other"), None);
    let life = life_course(&columns);
    let drawn: Vec<_> =
        life.rows.iter().map(|row| (row.subject.own_name(&columns), row.spans.len())).collect();
    assert_eq!(drawn, [(Some("永年勤続休暇"), 1), (Some("献血休暇"), 1)]);
}

fn any_schemes() -> impl Strategy<Value = Vec<Scheme>> {
    let mut pool: Vec<Scheme> = cases().into_iter().flat_map(|(schemes, ..)| schemes).collect();
    pool.extend(columns_of(&IDS).iter().flat_map(|column| column.plan.schemes.clone()));
    let mixed = (prop::sample::select(pool.clone()), prop::sample::select(pool), any::<[bool; 3]>());
    let mixed = mixed.prop_map(|(mut one, other, [people, windows, amounts])| {
        if people {
            (one.takers, one.kind) = (other.takers.clone(), other.kind);
        }
        if windows {
            one.windows = other.windows.clone();
        }
        if amounts {
            one.amounts = other.amounts.clone();
        }
        one
    });
    prop::collection::vec(mixed, 1..3)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_verdict_turned_is_the_verdict_of_the_turned_pair(
        left in any_schemes(), right in any_schemes(), is_over in any::<[bool; 2]>(),
    ) {
        let of = |schemes, is_over: bool| {
            let end = if is_over { ended() } else { PlanEnd::NotStated };
            SchemeFooting { end, ..footing(schemes) }
        };
        let (one, other) = (of(&left, is_over[0]), of(&right, is_over[1]));
        prop_assert_eq!(scheme_verdict(&one, &other).turned(), scheme_verdict(&other, &one));
    }

    #[test]
    fn values_agree_in_both_directions_and_with_themselves(left in any_schemes(), right in any_schemes()) {
        for aspect in Aspect::ALL {
            let (one, other) = (aspect.value(&left[0]), aspect.value(&right[0]));
            if let (Some(one), Some(other)) = (&one, &other) {
                prop_assert_eq!(one.agrees(other), other.agrees(one));
                prop_assert!(one.agrees(one));
                let same = LANGUAGES.map(|language| text::aspect_value(one, language) == text::aspect_value(other, language));
                prop_assert!(one.agrees(other) || same != [true, true], "{:?} {:?}", one, other);
            }
        }
    }
}

#[test]
fn other_people_are_not_comparable_where_nobody_is_among_both() {
    let of = |takers: &[Taker]| Scheme { takers: takers.to_vec(), kind: SchemeKind::Leave, ..scheme("") };
    for (left, right, expected) in [
        (vec![Taker::Men], vec![Taker::Fathers], Comparability::WithNote),
        (vec![Taker::Pregnant, Taker::Mothers], vec![Taker::Pregnant], Comparability::WithNote),
        (vec![Taker::Insured], vec![Taker::Parents], Comparability::WithNote),
        (vec![Taker::Men], vec![Taker::Pregnant], Comparability::NotComparable),
        (vec![Taker::Mothers], vec![Taker::Fathers], Comparability::NotComparable),
        (vec![Taker::Parents], vec![Taker::Carers], Comparability::NotComparable),
        (vec![Taker::Parents, Taker::Carers], vec![Taker::Parents], Comparability::WithNote),
    ] {
        let (one, other) = ([of(&left)], [of(&right)]);
        let found = scheme_verdict(&footing(&one), &footing(&other));
        assert_eq!(found.comparability(), expected, "{left:?} {right:?}");
        assert!(matches!(found.reasons()[0], Reason::Scheme(SchemeReason::Other(Aspect::Takers, _))));
    }
}
