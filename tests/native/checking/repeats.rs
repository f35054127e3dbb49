//! Figures told twice, in another year's column, or not at all. Of each pair, one plan must raise the oddity and a near
//! miss must not.

use super::*;

#[test]
fn a_figure_told_twice_is_told_the_same() {
    let row = |value: &str| result("share_of_hires", FEMALE, "FY2024", &percent(value));
    assert_eq!(of(&[row("35.3"), row("35.3")]), NONE);
    assert_eq!(of(&[row("35.3"), row("33.5")]), ["values_differ"]);
    let printed = |text: &str| {
        format!(
            r#"{},"places":[{{"source":"s","printed":"35.3%"}},{{"source":"s","printed":"{text}"}}]"#,
            row("35.3")
        )
    };
    assert_eq!(of(&[printed("女性35.3%(6名)")]), NONE);
    assert_eq!(of(&[printed("約３５．３％")]), NONE);
    assert_eq!(of(&[printed("女性33.5%(6名)")]), ["printed_differs"]);
    assert_eq!(of(&[printed("30.0%と5.3%")]), NONE);
    let target = |value: u32| {
        format!(
            r#""indicator":"share_of_hires","comparator":"at_least","value":{value},"unit":"percent","due":"FY2025""#
        )
    };
    let targets = |rows: [&str; 2]| codes(&plan(&format!(r#","targets":[{}]"#, facts(&rows))));
    assert_eq!(targets([&target(30), &target(30)]), NONE);
    assert_eq!(targets([&target(30), &target(35)]), ["values_differ"]);
    assert_eq!(targets([&target(30), &target(35).replace("FY2025", "FY2030")]), NONE);
}

#[test]
fn grades_told_twice_are_told_the_same() {
    let grades = |second: &str| {
        let grade = |letter: &str| format!(r#""measure":"1","period":"FY2024","grade":"{letter}""#);
        let measures = r#","measures":[{"id":"1","title":{"ja":"取組"},"places":[]}]"#;
        codes(&plan(&format!(r#"{measures},"grades":[{}]"#, facts(&[&grade("A"), &grade(second)]))))
    };
    assert_eq!(grades("A"), NONE);
    assert_eq!(grades("B"), ["grades_differ"]);
}

#[test]
fn a_figure_stands_in_the_column_of_its_own_year() {
    let row = |column: &str| {
        format!(
            r#"{},"places":[{{"source":"s","column":"{column}"}}]"#,
            result("share_of_hires", FEMALE, "FY2025", &percent("17.2"))
        )
    };
    let other = result("share_of_hires", FEMALE, "FY2024", &percent("18.5"));
    assert_eq!(of(&[row("令和7年度"), other.clone()]), NONE);
    assert_eq!(of(&[row("R2年度からR7年度"), other.clone()]), NONE);
    assert_eq!(of(&[row("令和7年"), other.clone()]), NONE);
    assert_eq!(of(&[row("令和6年度実績"), other]), ["other_years_column"]);
}

#[test]
fn blanks_are_missing_only_for_years_that_were_reported() {
    let value = |year: u32| result("share_of_hires", FEMALE, &format!("FY{year}"), &percent("35.3"));
    let blank = |indicator: &str, year: u32| {
        result(indicator, FEMALE, &format!("FY{year}"), r#","unit":"percent","absent":"blank""#)
    };
    assert_eq!(of(&[value(2023), blank("share_of_hires", 2024)]), NONE);
    assert_eq!(of(&[value(2023), blank("share_of_hires", 2022)]), ["blank_in_the_past"]);
    let dash = blank("share_of_hires", 2022).replace("blank", "dash");
    assert_eq!(of(&[value(2023), dash]), NONE);
    let issued = |when: &str, year: u32| {
        let rows = [value(2023), blank("share_of_staff", year)];
        let text = format!(
            r#"{{"format":1,"id":"k","title":"計画","municipality":{{"kind":"city"}},"sources":[{{"id":"s","title":"計画","issued":"{when}"}}],"observations":[{}]}}"#,
            facts(&rows.each_ref().map(String::as_str))
        );
        codes(&load(text.as_bytes(), "k.json").plans[0])
    };
    assert_eq!(issued("2024-09", 2023), ["blank_in_the_past"]);
    assert_eq!(issued("2024-05", 2023), NONE);
    assert_eq!(issued("2024", 2023), NONE);
    assert_eq!(issued("2024-09", 2024), NONE);
}

#[test]
fn a_total_is_left_out_where_its_parts_are_printed() {
    let row = |people: &str, more: &str| result("nursing_time_users", people, "FY2024", more);
    let parts = |women: u32| {
        [
            row(FEMALE, &format!(r#","value":{women},"unit":"persons""#)),
            row(MALE, r#","value":0,"unit":"persons""#),
            row("", r#","unit":"persons","absent":"dash""#),
        ]
    };
    assert_eq!(of(&parts(3)), ["total_left_out"]);
    assert_eq!(of(&parts(0)), NONE);
}

#[test]
fn a_unit_is_missing_where_its_siblings_have_one() {
    let row = |year: u32, printed: &str| {
        format!(
            r#""indicator":"annual_leave_mean_days","period":"FY{year}","value":12,"unit":"days","places":[{{"source":"s","printed":"{printed}"}}]"#
        )
    };
    assert_eq!(of(&[row(2020, "12日"), row(2021, "12"), row(2022, "12日")]), ["unit_not_printed"]);
    assert_eq!(of(&[row(2020, "12"), row(2021, "12"), row(2022, "12")]), NONE);
}
