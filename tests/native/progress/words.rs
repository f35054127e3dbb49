//! What a person reads of a row.

use kurabe::{
    compare::{ProgressRow, ProgressSort, StartOrigin, progress},
    text::{Language, YearStyle, arithmetic, progress_sort, status_name, status_sentence},
};
use serde_json::json;

use crate::support::{IDS, columns_of};

use super::made::{overtime, share};

fn row(id: &str) -> ProgressRow {
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
            "これまで: (17.2% − 18.0%) ÷ 5年 = 年−0.16ポイント(令和2年度〜令和7年度)。最も古い実績から数えた(計画期間に比べられる実績がまだないか、期間の記載がない)。",
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
    let met = row("koganei-2020.childcare_leave_take_up_rate.male.final.FY2024");
    let lines = arithmetic(&met, YearStyle::Era, Language::Ja);
    assert_eq!(lines.last().unwrap(), "期限は令和6年度。令和5年度の実績で判定した。");
}

#[test]
fn an_other_definition_names_both() {
    let fathers = row("onojo-2026.childcare_leave_take_up_rate.male.leave-from-2weeks.final.FY2035");
    assert_eq!(
        status_sentence(&fathers, YearStyle::Era, Language::Ja),
        "目標は「2週間以上の取得」、令和6年度の実績は「限定なし」で、定義が異なる。"
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
    assert_eq!(sentence, "毎年度の目標で、届かなかった年度がある。最新の実績は届いている。");
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
            lines.push(status_name(&row.status, language).to_owned());
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
