//! What a person reads of a row.

use kurabe::{
    compare::{ProgressRow, ProgressSort, StartOrigin, progress},
    text::{Language, YearStyle, arithmetic, progress_sort, status_name, status_sentence},
};
use serde_json::json;

use crate::support::{IDS, columns_of};

use super::made::{made, overtime, share};

pub fn row(id: &str) -> ProgressRow {
    let rows = progress(&columns_of(&IDS), super::today());
    rows.into_iter().find(|row| row.id == id).expect(id)
}

fn has_japanese(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, 'ぁ'..='ん' | 'ァ'..='ヶ' | '一'..='龠'))
}

#[test]
fn the_sums_are_written_out_with_figures_years_and_origin() {
    let women = row("onojo-2026.share_in_posts.female.section_head-up.final.FY2035");
    assert_eq!(
        arithmetic(&women, YearStyle::Era, Language::Ja),
        [
            "目標との差: 17.2% − 28% = −10.8ポイント(令和7年度)",
            "必要な変化: (28% − 17.2%) ÷ 10年 = 年1.08ポイント(令和7年度〜令和17年度)",
            "計画開始前の推移: 18.0% 11/61人 令和2年度 → 17.2% 11/64人 令和7年度。この計画の進捗ではない。",
            "印刷された数値の計算で、予測ではない。",
        ]
    );
    assert_eq!(
        arithmetic(&women, YearStyle::Western, Language::En)[1],
        "Needed: (28% − 17.2%) ÷ 10 years = 1.08 points a year (FY2025 to FY2035)"
    );
}

#[test]
fn a_number_that_is_rounded_in_a_sum_says_so_and_never_becomes_nothing() {
    let hours = row("onojo-2026.overtime_hours_per_person.per_month.final.FY2035");
    assert_eq!(
        arithmetic(&hours, YearStyle::Era, Language::Ja)[1],
        "必要な変化: (10時間 − 18.1時間) ÷ 11年 = 年約−0.74時間(令和6年度〜令和17年度)"
    );
    let fathers = row("onojo-2026.childcare_leave_take_up_rate.male.previous_plan.unstated");
    assert!(arithmetic(&fathers, YearStyle::Era, Language::Ja)[1].contains("= 年10.075ポイント("));
    let small = share("at_least", 30, "FY2024").results(&[("FY2014", 10.0), ("FY2021", 10.01)]).row();
    let lines = arithmetic(&small, YearStyle::Western, Language::En);
    assert!(lines[2].contains("= about 0.001 points a year"), "{}", lines[2]);
}

#[test]
fn a_sum_for_a_due_year_that_is_over_speaks_of_the_past() {
    let late = row("koganei-2020.childcare_participation_leave_take_up_rate.male.final.FY2024");
    assert_eq!(
        arithmetic(&late, YearStyle::Era, Language::Ja)[1],
        "期限までに必要だった変化: (100% − 91.7%) ÷ 1年 = 年8.3ポイント(令和5年度〜令和6年度)"
    );
}

#[test]
fn a_target_met_by_another_years_result_names_the_year() {
    let met = share("at_least", 30, "FY2024").results(&[("FY2020", 20.0), ("FY2021", 31.0)]).row();
    let lines = arithmetic(&met, YearStyle::Era, Language::Ja);
    assert_eq!(lines.last().unwrap(), "期限は令和6年度。令和3年度の実績で判定した。");
    assert_eq!(sentence(&met), "最新の実績(令和3年度)は目標に届いている。");
}

fn sentence(row: &ProgressRow) -> String {
    status_sentence(row, YearStyle::Era, Language::Ja)
}

fn name(row: &ProgressRow) -> String {
    status_name(row, YearStyle::Era, Language::Ja)
}

#[test]
fn a_result_from_before_the_plan_is_told_as_its_baseline_with_the_pace_needed() {
    let women = row("onojo-2026.share_in_posts.female.section_head-up.final.FY2035");
    assert_eq!(name(&women), "計画開始前・基準値17.2%");
    assert_eq!(
        sentence(&women),
        "計画期間の実績はまだない。基準値は計画開始前の最後の実績(令和7年度、11/64人)。令和17年度に届くには年1.08ポイントの変化が必要。"
    );
    assert_eq!(status_name(&women, YearStyle::Western, Language::En), "Before the plan: baseline 17.2%");
    let mothers = row("onojo-2026.childcare_leave_take_up_rate.female.final.FY2035");
    assert!(sentence(&mothers).ends_with("基準値で、すでに目標に届いている。"));
}

#[test]
fn a_due_year_without_a_result_is_told_by_one_rule_for_both_sides() {
    let met = row("koganei-2020.annual_leave_take_up_rate.final.FY2024");
    assert!(sentence(&met).starts_with("R5の実績は届いている・期限の年度の実績なし。"), "{}", sentence(&met));
    let missed = row("koganei-2020.annual_leave_five_days_share.final.FY2024");
    assert_eq!(sentence(&missed), "R5の実績は届いていない・期限の年度の実績なし。");
    let exam = row("koganei-2020.promotion_exam_application_rate.female.senior_staff.final.unstated");
    assert_eq!(sentence(&exam), "R5の実績は届いていない・計画の最終年度の実績なし。");
}

#[test]
fn a_share_above_the_whole_is_never_told_without_its_people() {
    let fathers = row("koganei-2020.childcare_leave_take_up_rate.male.final.FY2024");
    assert_eq!(sentence(&fathers), "R5の実績108.3%(13/12人)は届いている・期限の年度の実績なし。");
}

#[test]
fn years_that_are_over_and_missed_are_named() {
    let hours = row("koganei-2020.overtime_hours_total.final.FY2020");
    assert_eq!(name(&hours), "期限の年度に未達(R4・R5)");
    assert_eq!(sentence(&hours), "期限の令和4年度・令和5年度の実績は、目標に届かなかった。");
    let single = share("at_least", 30, "FY2021").results(&[("FY2020", 31.0), ("FY2021", 29.0)]).seen(2022, 4);
    assert_eq!(name(&single.row()), "期限切れ・未達");
    assert_eq!(sentence(&single.row()), "期限の令和3年度の実績は、目標に届かなかった。");
}

#[test]
fn a_plan_that_is_replaced_is_told_as_past_by_its_own_years() {
    let leave = row("onojo-2026.childcare_participation_leave_take_up_rate.male.previous_plan.unstated");
    assert_eq!(name(&leave), "計画終了・未達");
    assert_eq!(sentence(&leave), "計画の最後の実績(令和6年度)は、目標に届かなかった。");
    let women = row("onojo-2026.share_in_posts.female.section_head-up.previous_plan.unstated");
    assert_eq!(name(&women), "達成");
    assert_eq!(sentence(&women), "計画の最後の実績(令和6年度)は、目標に届いた。");
}

#[test]
fn a_target_that_every_result_had_passed_says_so_in_its_row() {
    let leave = row("koganei-2020.annual_leave_take_up_rate.final.FY2024");
    assert!(
        sentence(&leave)
            .ends_with("計画の最初の令和2年度(80.6%)から、実績のあるすべての年が目標を上回っている。"),
        "{}",
        sentence(&leave)
    );
}

#[test]
fn a_movement_that_chance_explains_is_never_called_moving_away_without_saying_so() {
    let exam = |due: &str| {
        let counted = |period: &str, value: f64, part: i32, whole: i32| {
            json!({"indicator": "promotion_exam_application_rate", "period": period, "value": value,
                "unit": "percent", "numerator": part, "denominator": whole})
        };
        made("promotion_exam_application_rate", "at_least", 25, "percent", due)
            .result(counted("FY2020", 10.7, 6, 56))
            .result(counted("FY2021", 7.7, 4, 52))
            .row()
    };
    let due = exam("FY2024");
    assert_eq!(name(&due), "遠ざかる(偶然の範囲内)");
    assert_eq!(
        sentence(&due),
        "実績は令和2年度から令和3年度に目標から遠ざかった。この動きは、偶然の変動で説明できる範囲内。"
    );
    let no_due = exam("unstated");
    assert_eq!(name(&no_due), "判定できない");
    assert!(sentence(&no_due).ends_with("遠ざかった。この動きは、偶然の変動で説明できる範囲内。"));
    let nearer = share("at_least", 30, "unstated").results(&[("FY2020", 10.0), ("FY2021", 12.0)]).row();
    assert_eq!(name(&nearer), "判定できない");
    assert!(sentence(&nearer).ends_with("実績は令和2年度から令和3年度に目標へ近づいた。"));
    let certain = share("at_least", 30, "FY2024").results(&[("FY2020", 12.0), ("FY2021", 10.0)]).row();
    assert_eq!(name(&certain), "遠ざかる");
}

#[test]
fn an_other_definition_names_both() {
    let fathers = row("onojo-2026.childcare_leave_take_up_rate.male.leave-from-2weeks.final.FY2035");
    assert_eq!(
        status_sentence(&fathers, YearStyle::Era, Language::Ja),
        "目標は「2週間以上の取得」、令和6年度の実績は「条件の記載なし」で、定義が異なる。"
    );
    let months = overtime("at_most", 10, "FY2024").results(&[("2021-04", 9.0)]).row();
    assert_eq!(
        status_sentence(&months, YearStyle::Western, Language::En),
        "Results are there only for another span of time (April 2021)."
    );
}

#[test]
fn a_year_that_was_missed_is_told_where_the_latest_result_meets_the_target() {
    let missed = overtime("at_most", 10, "every_year").results(&[("FY2020", 11.0), ("FY2021", 10.0)]).row();
    let sentence = status_sentence(&missed, YearStyle::Era, Language::Ja);
    assert_eq!(sentence, "期限の令和2年度の実績は、目標に届かなかった。最新の実績(令和3年度)は届いている。");
}

#[test]
fn a_relative_target_is_told_with_the_year_before() {
    let relative = overtime("no_worse_than_previous_year", json!(null), "unstated")
        .results(&[("FY2020", 10.0), ("FY2021", 10.5)])
        .row();
    assert_eq!(relative.start.unwrap().origin, StartOrigin::YearBefore);
    let lines = arithmetic(&relative, YearStyle::Western, Language::En);
    assert_eq!(lines[0], "Difference from the target: 10.5 hours − 10 hours = 0.5 hours (FY2021)");
    assert!(lines[1].ends_with("Compared with the year before."), "{}", lines[1]);
}

#[test]
fn everything_is_said_in_both_languages() {
    let made = [
        share("at_least", 30, "FY2024").results(&[("FY2019", 40.0), ("FY2020", 41.0)]),
        share("at_least", 30, "FY2020").results(&[("FY2019", 20.0), ("FY2020", 21.0)]),
        share("at_least", 30, "FY2024").results(&[("FY2019", 20.0), ("FY2020", 21.0)]),
    ];
    let rows = progress(&columns_of(&IDS), super::today());
    for row in rows.iter().cloned().chain(made.iter().map(|made| made.row())) {
        let said = |language| {
            let mut lines = arithmetic(&row, YearStyle::Western, language);
            lines.push(status_sentence(&row, YearStyle::Western, language));
            lines.push(status_name(&row, YearStyle::Western, language));
            lines
        };
        let (ja, en) = (said(Language::Ja), said(Language::En));
        assert_eq!(ja.len(), en.len());
        assert!(ja.iter().all(|line| has_japanese(line)), "{ja:?}");
        assert!(!en.iter().any(|line| has_japanese(line) || line.contains('_')), "{en:?}");
    }
    for sort in ProgressSort::ALL {
        assert!(!has_japanese(progress_sort(sort, Language::En)));
    }
}
