//! Schemes side by side: lined up by what they are, what differs in words, whether they can be compared, and why not.

mod verdicts;

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{
        Agreement, Aspect, AspectRow, AspectValue, Column, Comparability, Mark, PlanEnd, Reason, SchemeCell,
        SchemeFooting, SchemeReason, SchemeRow, SchemeTable, Verdict, YearBasis, find_scheme, life_course,
        scheme_row, scheme_table, scheme_verdict,
    },
    model::{Date, FiscalYear, Scheme, SchemeGroup, SchemeKey, SchemeKind, Taker},
    text::{self, Language, YearStyle},
};
use proptest::prelude::*;
use std::rc::Rc;

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
    SchemeFooting { schemes: schemes.iter().collect(), end: PlanEnd::Running }
}

fn ended() -> PlanEnd {
    PlanEnd::Ended(FiscalYear::new(2014).unwrap())
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
