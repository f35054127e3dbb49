//! Schemes side by side: lined up by what they are, what differs in words, whether they can be compared, and why not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

mod support;

use kurabe::{
    compare::{
        Agreement, Aspect, AspectRow, AspectValue, Column, Comparability, Mark, Reason, SchemeCell,
        SchemeFooting, SchemeReason, SchemeRow, SchemeTable, Verdict, YearBasis, find_scheme, life_course,
        scheme_row, scheme_table, scheme_verdict,
    },
    model::{Date, FiscalYear, Scheme, SchemeGroup, SchemeKey, SchemeKind, Taker},
    text::{self, Language, YearStyle},
};
use proptest::prelude::*;
use std::rc::Rc;
use support::{IDS, columns_of};

const LANGUAGES: [Language; 2] = [Language::Ja, Language::En];

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn table(ids: &[&str]) -> (Vec<Column>, SchemeTable) {
    let columns = columns_of(ids);
    let table = scheme_table(&columns, today());
    (columns, table)
}

fn row(table: &SchemeTable, key: SchemeKey) -> &SchemeRow {
    table.rows().find(|row| row.subject.key() == key).unwrap()
}

fn names<'a>(columns: &'a [Column], row: &'a SchemeRow) -> Vec<Vec<&'a str>> {
    let of_cell = |(column, cell): (&'a Column, &'a SchemeCell)| -> Vec<_> {
        cell.schemes(&column.plan).map(|scheme| scheme.name.as_str()).collect()
    };
    columns.iter().zip(&row.cells).map(of_cell).collect()
}

/// What each column says about an aspect, and whether they agree.
fn said(row: &SchemeRow, aspect: Aspect, language: Language) -> (Vec<Vec<String>>, Agreement) {
    let found = row.aspects.iter().find(|one| one.aspect == aspect).unwrap();
    let word =
        |value: Option<&AspectValue>| value.map_or("–".into(), |one| text::aspect_value(one, language));
    let values = (0..row.cells.len()).map(|column| found.said(column).into_iter().map(word).collect());
    (values.collect(), found.agreement)
}

#[test]
fn schemes_stand_in_one_row_whatever_the_documents_call_them() {
    let (columns, table) = table(&["onojo-2026", "isumi-2021"]);
    for (key, onojo, isumi) in [
        (SchemeKey::SpouseBirthLeave, "配偶者出産休暇", "妻の出産に伴う休暇"),
        (SchemeKey::ChildcareParticipationLeave, "育児参加休暇", "妻の出産に伴う子の養育休暇"),
        (
            SchemeKey::NursingTime,
            "授乳等を行うための特別休暇(育児時間休暇)",
            "生後1歳6か月に達しない子の育児休暇",
        ),
        (SchemeKey::ChildNursingLeave, "子どもの看護等を行うための特別休暇", "子の看護休暇"),
        (SchemeKey::PregnancySicknessLeave, "妊娠障がいのための休暇", "妊娠障害（つわり）休暇"),
        (SchemeKey::MaternityLeave, "産前産後休暇", "産前・産後休暇"),
    ] {
        let names = names(&columns, row(&table, key));
        assert!(names[0][0].starts_with(onojo) && names[1][0].starts_with(isumi), "{key:?}: {names:?}");
    }
    let groups: Vec<_> = table.groups.iter().map(|group| group.group).collect();
    assert!(groups.is_sorted(), "{groups:?}");
    assert_eq!(groups[0], SchemeGroup::Pregnancy);
}

#[test]
fn a_document_without_schemes_is_told_from_one_that_leaves_a_scheme_out() {
    let (_, table) = table(&["onojo-2026", "isumi-2021", "ward-2021"]);
    let row = row(&table, SchemeKey::CareTime);
    assert!(matches!(row.cells[0], SchemeCell::Described(_)));
    assert_eq!(row.cells[1..], [SchemeCell::NotAmong, SchemeCell::NoneDescribed]);
    assert!(scheme_table(&columns_of(&["ward-2021"]), today()).groups.is_empty());
}

#[test]
fn windows_that_differ_are_told_in_both_languages() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    let row = row(&table, SchemeKey::ChildcareParticipationLeave);
    for (language, starts, ends) in [
        (
            Language::Ja,
            ["出産予定日の6週間前から", "出産予定日の7週間前から"],
            ["子が1歳になるまで", "出産の8週間後まで"],
        ),
        (
            Language::En,
            ["from 6 weeks before the expected birth", "from 7 weeks before the expected birth"],
            ["until the child is 1", "until 8 weeks after the birth"],
        ),
    ] {
        let in_cells = |words: [&str; 2]| words.map(|word| vec![word.to_owned()]).to_vec();
        assert_eq!(said(row, Aspect::From, language), (in_cells(starts), Agreement::Differs));
        assert_eq!(said(row, Aspect::To, language), (in_cells(ends), Agreement::Differs));
    }
    let (_, agreement) = said(row, Aspect::Extent, Language::Ja);
    assert_eq!(agreement, Agreement::Same);
    let (_, agreement) = said(row, Aspect::Pay, Language::Ja);
    assert_eq!(agreement, Agreement::NotSaidByAll);
}

#[test]
fn a_year_after_the_birth_is_no_age_of_the_child_where_mothers_are_meant() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    let until = |key, language| said(row(&table, key), Aspect::To, language).0[0].clone();
    for key in [
        SchemeKey::PrenatalCheckupLeave,
        SchemeKey::PregnancySicknessLeave,
        SchemeKey::MaternityNightWorkLimit,
        SchemeKey::MaternityOvertimeLimit,
    ] {
        assert_eq!(until(key, Language::Ja), ["出産の1年後まで"], "{key:?}");
        assert_eq!(until(key, Language::En), ["until 1 year after the birth"], "{key:?}");
    }
    assert_eq!(until(SchemeKey::NursingTime, Language::Ja), ["子が1歳になるまで"]);
    assert_eq!(until(SchemeKey::ChildcareParticipationLeave, Language::Ja), ["子が1歳になるまで"]);
}

#[test]
fn the_age_limit_of_child_nursing_leave_is_told_for_each_document() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    let row = row(&table, SchemeKey::ChildNursingLeave);
    let ends = |words: [&str; 3]| {
        let [onojo, silent, isumi] = words.map(str::to_owned);
        (vec![vec![onojo], vec![silent, isumi]], Agreement::Differs)
    };
    assert_eq!(said(row, Aspect::To, Language::Ja), ends(["義務教育終了まで", "–", "小学校就学まで"]));
    assert_eq!(
        said(row, Aspect::To, Language::En),
        ends(["until the end of compulsory education", "–", "until the child starts primary school"])
    );
    let standing = row.standing(columns_of(&["onojo-2026"])[0].slot).unwrap();
    assert_eq!(standing.mark(), Mark::WithNote);
}

#[test]
fn a_document_that_states_no_form_of_short_time_work_is_not_said_to_have_one() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    let row = row(&table, SchemeKey::ShortTimeWork);
    for (language, longest, forms) in [
        (Language::Ja, "1年", "形の記載なし / 4つから選ぶ"),
        (Language::En, "1 year", "no form stated / one of 4 to choose from"),
    ] {
        assert_eq!(said(row, Aspect::Longest, language).0[0], [longest]);
        assert_eq!(said(row, Aspect::Extent, language).0[0], ["–"], "a year is no number of hours");
        let reasons = row.pairs[0].verdict.reasons();
        let told = |reason| text::reason(reason, &[], YearStyle::Western, language).ends_with(forms);
        assert!(reasons.iter().any(told), "{reasons:?}");
    }
    let (plain, silent) = ([scheme("")], [scheme(r#""amounts":[]"#)]);
    let found = scheme_verdict(&footing(&plain), &footing(&silent));
    assert_eq!(codes(&found), ["NotSaid"], "one form and none stated leave nothing to choose");
}

#[test]
fn each_option_has_its_own_units_and_a_limit_within_a_total_stands_within_it() {
    let (_, table) = table(&["onojo-2026", "isumi-2021"]);
    let of_onojo = |key, aspect, language| said(row(&table, key), aspect, language).0[0].clone();
    for (language, units, extent, within, years) in [
        (
            Language::Ja,
            "① 30分 ② 1日、1時間",
            "① 1日に2時間 ② 1年に10日",
            "6か月(1日に4時間以内)",
            "3年(1日に2時間以内)",
        ),
        (
            Language::En,
            "① 30 minutes ② 1 day, 1 hour",
            "① 2 hours per day ② 10 days per year",
            "6 months (at most 4 hours per day)",
            "3 years (at most 2 hours per day)",
        ),
    ] {
        assert_eq!(of_onojo(SchemeKey::PartialChildcareLeave, Aspect::Units, language), [units]);
        assert_eq!(of_onojo(SchemeKey::PartialChildcareLeave, Aspect::Extent, language), [extent]);
        assert_eq!(of_onojo(SchemeKey::CareLeave, Aspect::Extent, language), [within]);
        assert_eq!(of_onojo(SchemeKey::CareTime, Aspect::Extent, language), [years]);
    }
}

#[test]
fn every_value_and_reason_of_the_plans_is_told_in_both_languages() {
    let (_, table) = table(&IDS);
    let is_japanese = |text: &str| text.chars().any(|letter| ('ぁ'..='鿿').contains(&letter));
    let mut told = 0;
    for row in table.rows() {
        let values = row.aspects.iter().flat_map(|one| one.values.iter().flatten().flatten());
        let reasons = row.pairs.iter().flat_map(|pair| pair.verdict.reasons());
        for language in LANGUAGES {
            let reasons = reasons.clone().map(|one| text::reason(one, &[], YearStyle::Western, language));
            let values = values.clone().map(|one| text::aspect_value(one, language));
            for text in values.chain(reasons) {
                assert!(!text.is_empty() && !text.contains("  "), "{text:?}");
                assert!(language == Language::Ja || !is_japanese(&text), "{text}");
                told += 1;
            }
        }
    }
    assert!(told > 200, "{told}");
}

/// A scheme of members that come after these; a member said twice is the later one's.
fn scheme(members: &str) -> Scheme {
    let mut value: serde_json::Value = serde_json::from_str(
        r#"{"id":"s","key":"child_nursing_leave","kind":"leave","name":"子の看護休暇","pay":"paid","takers":["parents"],
            "windows":[{"to":{"event":"school_entry"}}],
            "amounts":[{"what":"extent","amount":{"value":5,"unit":"day","per":{"unit":"fiscal_year"}}}],"places":[]}"#,
    )
    .unwrap();
    let changes: serde_json::Map<_, _> = serde_json::from_str(&format!("{{{members}}}")).unwrap();
    value.as_object_mut().unwrap().extend(changes);
    serde_json::from_value(value).unwrap()
}

fn extent(members: &str, unit: &str) -> String {
    format!(r#"{{"what":"extent","amount":{{"value":5,"unit":"day","per":{{"unit":"{unit}"}}}}{members}}}"#)
}

fn footing(schemes: &[Scheme]) -> SchemeFooting<'_> {
    SchemeFooting { schemes: schemes.iter().collect(), ended: None }
}

fn ended() -> Option<FiscalYear> {
    FiscalYear::new(2014)
}

/// The name of a reason: for those of schemes the inner one.
fn code(reason: &Reason) -> String {
    let text = format!("{reason:?}");
    let text = text.strip_prefix("Scheme(").unwrap_or(&text);
    text.split(['(', ' ', '{']).next().unwrap().to_owned()
}

fn codes(verdict: &Verdict) -> Vec<String> {
    verdict.reasons().iter().map(code).collect()
}

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
    let over = SchemeFooting { ended: ended(), ..footing(&plain) };
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
        let of = |schemes, is_over: bool| SchemeFooting { ended: ended().filter(|_| is_over), ..footing(schemes) };
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
