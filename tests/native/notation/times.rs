use kurabe::{
    model::Era,
    notation::{Context, What, read_time},
};

use super::said;

fn check(context: Context, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(said(text, &read_time(text, context)), *expected, "{text}");
    }
}

#[test]
fn years_months_and_days_are_read_by_era_and_by_western_count() {
    check(
        Context::default(),
        &[
            ("2019年度", "FY2019"),
            ("(２０１９年度)", "FY2019"),
            ("2019年", "2019"),
            ("H31年度", "FY2019"),
            ("令和元年度", "FY2019"),
            ("令和六年度", "FY2024"),
            ("㋿7年度", "FY2025"),
            ("平成 27 年 4 月 1 日", "2015-04-01"),
            ("H28.4.1", "2016-04-01"),
            ("2017.12", "2017-12"),
            ("2023/4/1", "2023-04-01"),
            ("H30.7末", "2018-07-31"),
            ("2017年中", "2017"),
            ("2020年3月", "2020-03"),
            ("2020年度末", "2021-03-31"),
            ("2018年度当初", "2018-04-01"),
            ("2018年度4月1日現在", "2018-04-01 as_of"),
            ("令和3(2021)年6月1日現在", "2021-06-01 as_of"),
            ("令和3年(2021年)6月1日時点", "2021-06-01 as_of"),
            ("2020年度(令和2年度)", "FY2020"),
            ("令和5年度(令和6年3月31日現在)", "FY2023; 2024-03-31 as_of"),
        ],
    );
}

#[test]
fn words_around_times_say_what_happens_then() {
    check(
        Context::default(),
        &[
            ("令和11年度までに", "FY2029 by"),
            ("令和11年度まで引き続き", "FY2029 by"),
            ("2017年度採用者", "FY2017 hired"),
            ("平成28年5月公表", "2016-05 published"),
            ("更新日:2024年07月02日", "2024-07-02 updated"),
            ("令和5年度実績", "FY2023 result"),
            ("毎年度", "every FY"),
            ("各年", "every year"),
            ("毎年6月1日時点", "every year Some((6, 1)) as_of"),
            ("計画最終年度まで", "end_of_plan by"),
            ("昨年度", "-1"),
            ("2025年3月以前", "2025-03 by"),
            ("各年度末", "every FY"),
            ("平成28年(度)", "FY2016?2016"),
            ("-", "dash"),
            ("なし", "none"),
        ],
    );
}

#[test]
fn ranges_and_means_are_read_with_both_ends() {
    check(
        Context::default(),
        &[
            ("2016年度~2020年度", "FY2016 to FY2020"),
            ("2016年度から2020年度までの間", "FY2016 to FY2020 by"),
            ("平成27年度から平成36年度までの10年間", "FY2015 to FY2024 by"),
            ("平成28～30年度", "FY2016 to FY2018"),
            ("R3～R5年度", "FY2021 to FY2023"),
            ("2011年度~2015年度平均", "FY2011 to FY2015 mean"),
            ("2012年~2014年度平均", "2012 to FY2014 mean"),
            ("令和5年度～令和3年度", "backwards?"),
        ],
    );
}

#[test]
fn years_past_the_end_of_an_era_are_years_and_impossible_ones_are_told() {
    check(
        Context::default(),
        &[
            ("平成32年", "2020"),
            ("平成36年度", "FY2024"),
            ("(20220年)", "year_out_of_range?"),
            ("20221年6月1日時点", "year_out_of_range as_of?"),
            ("令和3(2020)年度", "years_disagree?"),
            ("2021年2月30日", "no_such_day?"),
            ("2021年13月", "no_such_day?"),
        ],
    );
}

#[test]
fn a_bare_year_is_one_of_the_documents_era_and_else_a_guess_with_a_runner_up() {
    check(Context { era: Some(Era::Heisei) }, &[("32年度", "FY2020"), ("(28年)", "2016")]);
    check(Context { era: Some(Era::Reiwa) }, &[("5年度", "FY2023")]);
    check(
        Context::default(),
        &[
            ("32年度", "FY2020?FY2032"),
            ("23年度", "FY2011?FY2023"),
            ("28～30年度", "FY2016 to FY2018?"),
            ("(2020)", "2020?FY2020"),
            ("R7", "FY2025?2025"),
        ],
    );
}

#[test]
fn numbers_that_excel_and_systems_write_for_days_are_likely_days() {
    check(
        Context::default(),
        &[("45809", "2025-06-01?"), ("45748.0", "2025-04-01?"), ("20250401", "2025-04-01?")],
    );
}

#[test]
fn a_value_in_the_column_of_times_is_read_and_marked() {
    check(Context::default(), &[("7.4%", "7.4 percent?")]);
}

#[test]
fn what_is_no_time_stays_unread() {
    check(Context::default(), &[("検討のうえ", "[検討のうえ]"), ("2020年度 予定", "FY2020?; [予定]")]);
}

#[test]
fn a_due_time_is_the_one_of_a_target() {
    let due = |text: &str| match &read_time(text, Context::default()).facts[0].what {
        What::Time(time) => time.due().map(|due| due.to_string()),
        _ => None,
    };
    for (text, expected) in [
        ("2020年度末", "FY2020"),
        ("令和12年3月31日", "2030-03-31"),
        ("2020年3月", "FY2019"),
        ("毎年度", "every_year"),
        ("計画期間中", "end_of_plan"),
    ] {
        assert_eq!(due(text).as_deref(), Some(expected), "{text}");
    }
}
