//! What a course over time joins and what it leaves apart, the reference lines beside it, and how both are told in words.

use std::rc::Rc;

use crate::support::{IDS, columns_of, plan};
use kurabe::{
    compare::{Column, ProgressRow, Reason, Slot, Span, Status, Trend, find_question, trend},
    model::{Comparator, Count, Plan, Target},
    text::{Language, YearStyle, progress_sentence, progress_values, trend_summary},
};

const MALE_LEAVE: &str = "childcare_leave_take_up_rate.male";

fn trend_of(plan: Plan, id: &str) -> Trend {
    let columns = [Column::of_plan(Slot(0), Rc::new(plan))];
    trend(&columns, &find_question(&columns, id).unwrap()).unwrap()
}

fn words(trend: &Trend, language: Language) -> String {
    trend_summary(trend, &|line| line.plan.clone(), YearStyle::Western, language).join(" ")
}

/// The plan of 大野城市 with one result turned into one of a month.
fn with_a_month(year: &str, month: &str) -> Plan {
    let mut plan = plan("onojo-2026");
    let found = plan.observations.iter_mut().find(|one| {
        one.indicator.as_str() == "childcare_leave_take_up_rate"
            && one.population.key() == "male"
            && one.condition.key().is_empty()
            && one.period.to_string() == year
    });
    found.unwrap().period = month.parse().unwrap();
    plan
}

#[test]
fn a_year_and_a_month_of_one_line_are_not_joined() {
    let trend = trend_of(with_a_month("FY2022", "2022-10"), MALE_LEAVE);
    let cuts: Vec<_> = trend.lines[0]
        .points
        .iter()
        .map(|point| {
            point.cut.as_ref().map(|reason| match reason {
                Reason::OtherTimeSpan { spans, .. } => (spans.left, spans.right),
                other => panic!("{other:?}"),
            })
        })
        .collect();
    let (into, out_of) = ((Span::Year, Span::Month), (Span::Month, Span::Year));
    assert_eq!(cuts, [None, None, Some(into), Some(out_of), None]);
}

#[test]
fn results_counted_alike_are_joined_in_all_five_plans() {
    let columns = columns_of(&IDS);
    let questions = columns.iter().flat_map(|column| &column.plan.observations);
    for question in questions.map(kurabe::compare::Question::of_observation) {
        let Some(trend) = trend(&columns, &question) else { continue };
        let cut = trend.lines.iter().flat_map(|line| &line.points).find(|point| point.cut.is_some());
        assert!(cut.is_none(), "{}: {cut:?}", question.id());
    }
}

#[test]
fn a_cut_skips_the_years_without_a_value() {
    let mut plan = with_a_month("FY2023", "2023-10");
    for one in &mut plan.observations {
        if one.period.to_string() == "FY2022" {
            one.value = None;
            one.numerator = None;
        }
    }
    let trend = trend_of(plan, MALE_LEAVE);
    let cuts: Vec<bool> = trend.lines[0].points.iter().map(|point| point.cut.is_some()).collect();
    assert_eq!(cuts, [false, false, false, true, true]);
    let said = words(&trend, Language::Ja);
    assert!(
        said.contains("2021年度と2023年10月は線をつないでいない(時間の幅が異なる: 年 / 月)。"),
        "the neighbours with values are named: {said}"
    );
    let said = words(&trend, Language::En);
    assert!(
        said.contains("FY2021 and October 2023 are not joined (Spans of time differ: year / month)."),
        "{said}"
    );
}

#[test]
fn reference_lines_are_drawn_only_when_asked_for_and_only_where_they_fit() {
    let columns = columns_of(&IDS);
    let ask = |id: &str| {
        let question = find_question(&columns, id).unwrap();
        (trend(&columns, &question).unwrap(), question)
    };
    let (plain, question) = ask("disability_employment_rate");
    assert!(plain.references.is_empty());
    let lines = plain.lines.clone();
    let with = plain.with_references(&question);
    assert_eq!(with.references.iter().map(|line| line.key).collect::<Vec<_>>(), ["disability_governments"]);
    assert_eq!(with.lines, lines, "a reference line is never a plan");
    let (trend, question) = ask(MALE_LEAVE);
    assert!(trend.with_references(&question).references.is_empty());
    let (trend, question) = ask("childcare_leave_take_up_rate.male.leave-from-2weeks");
    let with = trend.with_references(&question);
    assert_eq!(with.references.iter().map(|line| line.key).collect::<Vec<_>>(), ["fathers_public_2030"]);
    assert!(words(&with, Language::Ja).ends_with("国の目標(公務員・2週間以上)は85%以上(2030年まで)。"));
}

#[test]
fn the_statutory_rate_is_told_with_all_its_dates() {
    let columns = columns_of(&["ward-2021"]);
    let question = find_question(&columns, "disability_employment_rate").unwrap();
    let with = trend(&columns, &question).unwrap().with_references(&question);
    let said = words(&with, Language::En);
    assert!(
        said.ends_with(
            "Statutory rate: at least 2.6% (until 31 March 2024), at least 2.8% (1 April 2024 to 30 June 2026), \
             at least 3.0% (from 1 July 2026)."
        ),
        "{said}"
    );
}

#[test]
fn a_row_of_progress_is_told_in_one_sentence() {
    let rows = crate::support::progress_rows::shares();
    let said = |index: usize, language| {
        progress_sentence(&rows[index], "大野城市", "育児休業取得率", "未達成", YearStyle::Western, language)
    };
    assert_eq!(
        said(0, Language::Ja),
        "大野城市 育児休業取得率: 基準値 37.5%(2020年度)、最新 77.8%(2024年度、7/9人)、目標 85%以上(2030年度まで)。未達成"
    );
    assert_eq!(
        said(2, Language::En),
        "大野城市, 育児休業取得率: no result to compare, target at least 100% (by FY2030). 未達成"
    );
    assert!(said(6, Language::Ja).contains("最新 12%(2024年度)、目標に数値なし。"));
    assert_eq!(progress_values(&rows[0], Language::Ja), "実績77.8%／目標85%以上");
    assert_eq!(progress_values(&rows[2], Language::En), "Result –, target at least 100%");
    let mut above = rows[1].clone();
    let latest = above.latest.as_mut().unwrap();
    (latest.numerator, latest.denominator) = (Count::new(13.0), Count::new(12.0));
    assert_eq!(progress_values(&above, Language::Ja), "実績108.3%(13/12人)／目標50%以上");
    let before = ProgressRow { latest: None, status: Status::BeforePlan { met: false }, ..rows[0].clone() };
    assert_eq!(progress_values(&before, Language::Ja), "基準値37.5%／目標85%以上");
    assert!(
        progress_sentence(&before, "大野城市", "育児休業取得率", "未達成", YearStyle::Western, Language::Ja)
            .contains("基準値 37.5%(2020年度)、計画期間の実績なし、目標")
    );
    let mut read_by_us = rows[0].clone();
    let target = Target { comparator_is_our_reading: true, ..(*read_by_us.target.target).clone() };
    read_by_us.target =
        crate::support::progress_rows::stated(Target { comparator: Comparator::AtLeast, ..target });
    assert_eq!(
        progress_values(&read_by_us, Language::Ja),
        "実績77.8%／目標85%",
        "a word that is not printed is not shown"
    );
}
