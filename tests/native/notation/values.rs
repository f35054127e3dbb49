use kurabe::notation::{Context, read_value};

use super::said;

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(said(text, &read_value(text, Context::default())), *expected, "{text}");
    }
}

#[test]
fn a_value_is_read_with_its_unit_in_any_width() {
    check(&[
        ("100%", "100 percent"),
        ("１２．５％", "12.5 percent"),
        ("2 人", "2 persons"),
        ("4,709.5人", "4709.5 persons"),
        ("14時間30分", "14.5 hours"),
        ("16 年 2 ヵ月", "16.166666666666668 years"),
        ("17年3月", "17.25 years"),
        ("45歳", "45 age"),
        ("13.0倍", "13 multiple"),
        ("15", "15"),
        ("△8.9年", "-8.9 years"),
        ("▲1.5%", "-1.5 percent"),
        ("３割", "30 percent"),
        ("2割5分", "25 percent"),
        ("三割程度", "about 30 percent"),
        ("二十日", "20 days"),
        ("半数以上", "at_least 50 percent"),
        ("ゼロ", "0"),
        ("45.5%(※1)", "45.5 percent"),
    ]);
}

#[test]
fn comparators_stand_before_and_after_a_value() {
    check(&[
        ("6人以上", "at_least 6 persons"),
        ("2.5% 以上", "at_least 2.5 percent"),
        ("10時間以下", "at_most 10 hours"),
        ("5%未満", "below 5 percent"),
        ("10%程度", "about 10 percent"),
        ("概ね50%", "about 50 percent"),
        ("約50%", "about 50 percent"),
        ("最低5日", "at_least 5 days"),
        ("30％超", "at_least beyond 30 percent"),
        ("20%を下回らない", "at_least 20 percent"),
        ("月45時間を超えない", "per_month at_most 45 hours"),
        ("100%を維持", "keep 100 percent"),
        ("平均13日以上の取得", "at_least 13 days"),
        ("8.5時間まで縮減", "at_most 8.5 hours decrease"),
    ]);
}

#[test]
fn what_a_value_is_taken_over_and_among_whom_is_its_condition() {
    check(&[
        ("9.8時間/月平均", "per_month 9.8 hours"),
        ("126時間/人", "126 hours each"),
        ("一人当たり年間15日以上", "per_year at_least 15 days each"),
        ("希望する職員100%", "those_who_wish 100 percent"),
        ("100%（必要な場合）", "where_needed 100 percent"),
        ("85%(2週間以上の取得)", "leave>=2weeks 85 percent"),
        ("2週間以上の取得率85%", "leave>=2weeks 85 percent"),
        ("累計3名", "3 persons in all"),
        ("5年間で10人", "10 persons in all"),
        ("月45時間超の職員数 10人", "per_month 10 persons"),
    ]);
}

#[test]
fn several_values_are_told_apart_by_what_stands_before_them() {
    check(&[
        ("男性13%以上、女性100%", "male at_least 13 percent; female 100 percent"),
        ("男 30％・女 100％", "male 30 percent; female 100 percent"),
        ("市長部局 90%\n消防局 80%", "mayors_office 90 percent; fire_service 80 percent"),
        ("課長職20% 課長補佐職30%", "section_head 20 percent; assistant_section_head 30 percent"),
        ("部長・次長級：9％、主任級以下：40%", "department_head 9 percent; senior_staff- 40 percent"),
        ("病院以外：89.1％　病院：－", "89.1 percent; dash 病院"),
        ("(1)29人 (2)198人", "29 persons; 198 persons"),
        ("（一般）86.0％　（消防）89.1％", "86 percent; fire_service 89.1 percent"),
        ("91.6％（高等学校教職員）", "teachers 91.6 percent"),
        ("31～35年：96.9％", "96.9 percent"),
        ("36年以上90.3、31～35年ー", "90.3; dash 31~35年"),
        ("【消防本部】\n課長級 98.4％", "heading 消防本部; section_head;fire_service 98.4 percent"),
        ("病院及び消防本部以外：90%", "90 percent"),
        ("副課長級98.1％", "98.1 percent"),
        ("20%以上 30%以上", "at_least 20 percent; at_least 30 percent"),
        ("令和7年度 30％、令和12年度 50％", "FY2025 30 percent; FY2030 50 percent"),
        ("男性30％以上 女性現状維持", "male at_least 30 percent; keep female keep against present"),
    ]);
}

#[test]
fn a_value_without_unit_among_others_is_likely_in_theirs() {
    check(&[("土木20% 建築23.8 消防職1%", "20 percent; 23.8 percent?; fire 1 percent")]);
}

#[test]
fn fractions_and_counts_with_rates_keep_both_numbers() {
    check(&[
        ("12/12局", "fraction 12 of 12 units"),
        ("8名中3名", "fraction 3 of 8 persons"),
        ("10人に1人", "fraction 1 of 10 persons"),
        ("267 (74.2%)", "267; beside 74.2 percent"),
        ("13名中12名（92.3％）", "fraction 12 of 13 persons; beside 92.3 percent"),
        ("92.3％（12/13）", "92.3 percent; fraction 12 of 13"),
        ("93.5人(71人)/3,489.5人", "fraction 93.5 of 3489.5 persons"),
        ("12名（うち女性3名）", "12 persons; beside female 3 persons"),
        ("50％／100％", "50 percent; 100 percent"),
        ("10～15日", "10 to 15 days"),
    ]);
}

#[test]
fn a_bare_value_in_brackets_is_last_years_or_the_statutory_rate_and_marked() {
    check(&[
        ("15.0日(12.3日)", "15 days; previous 12.3 days?"),
        ("3.10%(3.07%)", "3.1 percent; previous 3.07 percent?statutory_rate"),
        ("3.06%(2.60%)", "3.06 percent; statutory_rate 2.6 percent?previous"),
        ("2.97%(不足数0.0人)", "2.97 percent; shortfall 0 persons"),
        ("(法定雇用率2.8%)", "statutory_rate 2.8 percent"),
        ("50%(前年度 45%)", "50 percent; previous 45 percent"),
    ]);
}

#[test]
fn changes_say_which_way_by_how_much_and_against_what() {
    check(&[
        ("1.1%増加", "change 1.1 percent increase"),
        ("1割以上減", "change at_least 10 percent decrease"),
        ("削減率10% (11.9時間)", "change 10 percent decrease; beside 11.9 hours"),
        ("2014年度比で毎年度5%以上削減", "change every FY at_least 5 percent decrease against FY2014"),
        ("25年度対比で10%縮減", "change 10 percent decrease against FY2013"),
        ("11.1日(前年度+0.3日)", "11.1 days; change 0.3 days increase against previous_year"),
        ("前年度比△10%", "change 10 percent decrease against previous_year"),
        ("対前年度比5％削減", "change 5 percent decrease against previous_year"),
        ("20%以上(対2013年比)", "at_least 20 percent against 2013"),
        ("半減", "change 50 percent decrease"),
    ]);
}

#[test]
fn words_instead_of_numbers_are_targets_too() {
    check(&[
        ("前年度より削減", "direction direction_only decrease against previous_year"),
        ("割合増加", "direction direction_only increase"),
        ("現状維持", "keep keep against present"),
        ("前年度以下", "reference no_worse_than_previous_year against previous_year"),
        ("法定雇用率以上", "reference at_least against statutory_rate"),
        (
            "毎年6月1日時点で法定雇用率以上",
            "reference every year Some((6, 1)) at_least against statutory_rate",
        ),
        (
            "男性20%以上、女性100%(現状維持)",
            "male at_least 20 percent; female 100 percent; keep keep against present",
        ),
        ("3.0日(完全取得)", "3 days; remark 完全取得"),
        ("対象者全員", "100 percent?"),
    ]);
}

#[test]
fn that_there_is_no_value_is_said_with_its_reason() {
    check(&[
        ("-", "dash"),
        ("ー", "dash"),
        ("-%", "dash"),
        ("局長　ー　％", "dash 局長"),
        ("なし", "none"),
        ("設定なし", "none"),
        ("不明", "unknown"),
        ("非公表", "withheld"),
        ("集計中", "not_yet"),
        ("該当なし", "nobody 該当"),
        ("対象者なし", "nobody 対象者"),
        ("該当する職種なし", "nobody 該当する職種"),
        ("採用なし", "nobody 採用"),
        ("ー ※該当なし", "dash; nobody 該当"),
        ("該当する職員がいないため対象外", "nobody 該当する職員; nobody"),
        ("勤続36年以上の女性職員がいません。", "nobody 勤続36年以上の女性職員"),
        ("主査級　―％　課長級 98.4％", "dash 主査級; section_head 98.4 percent"),
        // That nobody took it may mean nought.
        ("取得者なし", "nobody 取得者?"),
    ]);
}

#[test]
fn what_is_not_understood_is_unread_and_makes_its_line_doubtful() {
    check(&[
        ("性別による差別のない採用", "[性別による差別のない採用]"),
        ("課長以下について\n主査級:99.4％", "chief_clerk 99.4 percent; [課長以下について]"),
        ("できれば30%以上", "at_least 30 percent?; [できれば]"),
        ("50%→60%", "50 percent?; 60 percent?"),
        ("2015年", "2015?"),
    ]);
}
