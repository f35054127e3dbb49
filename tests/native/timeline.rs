//! What the timeline says: periods with open ends, generations, dues, years with results, the terms of laws.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{Coverage, Handover, StageCount, Timeline, TimelineRow, columns, law_terms, timeline},
    load::load,
    model::{Dataset, Date, FiscalYear, Law, OtherPeriod, PlanPeriod, Stage},
    text::{
        self, Language, YearStyle, coverage, dues_apart, handover, law_sources, law_term, own_period,
        period_in_words, result_years,
    },
};
use std::rc::Rc;

fn year(year: i32) -> FiscalYear {
    FiscalYear::new(year).unwrap()
}

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

/// The timeline of made-up plans, each given by its members besides the head; all are at hand, the first is chosen.
fn made(plans: &[&str]) -> Timeline {
    let dataset = plans.iter().zip(0..).fold(Dataset::default(), |dataset, (members, index)| {
        let text = format!(
            r#"{{"format": 1, "id": "plan-{index}", "title": "t", "municipality": {{"kind": "city", "name": "甲市"}},
                "sources": [{{"id": "s", "title": "t"}}], {members}}}"#
        );
        let loaded = load(text.as_bytes(), "made.json");
        assert!(!loaded.has_errors(), "{:?}", loaded.findings);
        dataset.with(Rc::new(loaded.plans.into_iter().next().unwrap()))
    });
    timeline(&columns(&dataset, &["plan-0".to_owned()]), &dataset, today())
}

fn row(members: &str) -> TimelineRow {
    made(&[members]).rows.remove(0)
}

fn bundled() -> Timeline {
    timeline(&columns_of(&IDS), &Dataset::default(), today())
}

fn bundled_row(plan: &str) -> TimelineRow {
    bundled().rows.into_iter().find(|row| row.plan == plan).unwrap()
}

#[test]
fn a_gap_is_what_neither_generation_covers() {
    let cases = [
        (r#"{"to": "FY2020"}"#, r#"{"from": "FY2021"}"#, Handover::Adjoins),
        (r#"{"to": "FY2019"}"#, r#"{"from": "FY2021"}"#, Handover::Gap(year(2020), year(2020))),
        (r#"{"to": "FY2014"}"#, r#"{"from": "FY2018"}"#, Handover::Gap(year(2015), year(2017))),
        (
            r#"{"from": "FY2016", "to": "FY2021"}"#,
            r#"{"from": "FY2020"}"#,
            Handover::Overlap(year(2020), year(2021)),
        ),
        (
            r#"{"from": "FY2016", "to": "FY2030"}"#,
            r#"{"from": "FY2020", "to": "FY2024"}"#,
            Handover::Overlap(year(2020), year(2024)),
        ),
        (
            r#"{"from": "FY2022", "to": "FY2026"}"#,
            r#"{"from": "FY2021", "to": "FY2025"}"#,
            Handover::Overlap(year(2022), year(2025)),
        ),
        (
            r#"{"from": "FY2026", "to": "FY2030"}"#,
            r#"{"from": "FY2021", "to": "FY2025"}"#,
            Handover::OutOfOrder,
        ),
        (r#"{"from": "FY2016"}"#, r#"{"from": "FY2020"}"#, Handover::NotStated),
        (r#"{"to": "FY2016"}"#, r#"{"to": "FY2020"}"#, Handover::NotStated),
        ("{}", r#"{"from": "FY2020"}"#, Handover::NotStated),
    ];
    for (before, now, expected) in cases {
        let row = row(&format!(r#""period": {now}, "predecessor": {{"title": "p", "period": {before}}}"#));
        assert_eq!(row.before.unwrap().handover, expected, "{before} then {now}");
    }
}

#[test]
fn a_plan_at_hand_tells_its_own_period_where_its_successor_does_not() {
    let row = made(&[
        r#""period": {"from": "FY2020"}, "predecessor": {"title": "p", "plan": "plan-1", "period": {"from": "FY2010"}}"#,
        r#""period": {"from": "FY2011", "to": "FY2018"}"#,
    ])
    .rows
    .remove(0);
    let before = row.before.unwrap();
    assert_eq!((before.period.from, before.period.to), (Some(year(2010)), Some(year(2018))));
    assert_eq!(before.handover, Handover::Gap(year(2019), year(2019)));
}

#[test]
fn dues_are_counted_by_year_and_stage_and_those_without_a_year_apart() {
    let target = |due: &str, stage: &str| {
        format!(
            r#"{{"indicator": "flexible_work", "comparator": "qualitative", "due": "{due}", "stage": "{stage}", "places": [{{"source": "s"}}]}}"#
        )
    };
    let targets = [
        target("FY2022", "interim"),
        target("2025-03-31", "final"),
        target("end_of_plan", "final"),
        target("FY2024", "interim"),
        target("every_year", "final"),
        target("unstated", "final"),
        target("end_of_plan", "previous_plan"),
    ]
    .join(",");
    let before = r#""predecessor": {"title": "p", "period": {"to": "FY2019"}}"#;
    let row =
        row(&format!(r#""period": {{"from": "FY2020", "to": "FY2024"}}, {before}, "targets": [{targets}]"#));
    let count = |stage, targets| StageCount { stage, targets };
    let years: Vec<_> = row.dues.years.iter().map(|due| (due.year, due.stages.clone())).collect();
    assert_eq!(
        years,
        [
            (year(2019), vec![count(Stage::PreviousPlan, 1)]),
            (year(2022), vec![count(Stage::Interim, 1)]),
            (year(2024), vec![count(Stage::Final, 2), count(Stage::Interim, 1)]),
        ]
    );
    assert_eq!(row.dues.every_year, [count(Stage::Final, 1)]);
    assert_eq!(row.dues.unstated, [count(Stage::Final, 1)]);
    assert!(row.dues.end_not_stated.is_empty());
    assert_eq!(row.dues.last(), Some(year(2024)));
}

#[test]
fn the_end_of_a_plan_without_a_stated_end_is_no_year() {
    let row = bundled_row("isumi-2021");
    assert!(row.dues.years.is_empty());
    assert_eq!(row.dues.end_not_stated, [StageCount { stage: Stage::Final, targets: 1 }]);
    assert_eq!(row.dues.last(), None);
    assert_eq!(dues_apart(&row.dues, Language::Ja).len(), 2);
}

#[test]
fn a_cell_without_a_figure_makes_no_year_with_results() {
    let row = row(r#""observations": [
            {"indicator": "annual_leave_mean_days", "period": "FY2020", "value": 1, "unit": "days", "places": [{"source": "s"}]},
            {"indicator": "annual_leave_mean_days", "period": "2021-02", "value": 1, "unit": "days", "places": [{"source": "s"}]},
            {"indicator": "annual_leave_mean_days", "period": "FY2023", "absent": "dash", "places": [{"source": "s"}]},
            {"indicator": "annual_leave_mean_days", "period": "FY2018/FY2019", "value": 1, "unit": "days", "places": [{"source": "s"}]}]"#);
    let years: Vec<_> = row.results.iter().map(|one| (one.year, one.figures)).collect();
    assert_eq!(years, [(year(2020), 2)], "a month counts in its fiscal year");
    assert_eq!(row.sums, 1);
    assert_eq!(
        result_years(&row, YearStyle::Western, Language::En),
        "FY2020 2 results; over several years 1"
    );
}

#[test]
fn the_axis_reaches_over_everything_shown_and_today() {
    let lone = made(&[r#""period": {"from": "FY2030", "to": "FY2031"}"#]);
    assert_eq!((lone.first, lone.last), (year(2026), year(2031)));
    let timeline = bundled();
    assert_eq!((timeline.first, timeline.last), (year(2005), year(2035)));
    assert_eq!(timeline.rows.len(), IDS.len());
}

#[test]
fn only_laws_that_a_chosen_plan_is_made_under_are_shown_and_one_has_no_term() {
    let laws = |ids: &[&str]| {
        let timeline = timeline(&columns_of(ids), &Dataset::default(), today());
        let drawn: Vec<Law> = timeline.laws.iter().map(|term| term.law).collect();
        (drawn, timeline.laws_without_term)
    };
    assert_eq!(laws(&["koganei-2020"]), (vec![], vec![]), "its document names no law");
    assert_eq!(laws(&["nishitokyo-2010"]), (vec![Law::NextGeneration], vec![]));
    let both = vec![Law::NextGeneration, Law::WomensAdvancement];
    assert_eq!(laws(&["ward-2021"]), (both, vec![Law::DisabilityEmployment]));
}

#[test]
fn every_term_of_a_law_says_where_it_was_read() {
    for term in law_terms() {
        let read: Vec<_> = law_sources(&term, Language::Ja).collect();
        assert!(term.read.parse::<Date>().is_ok(), "{}", term.read);
        assert!(read.iter().any(|source| source.contains("法律第") && source.contains("公布")), "{read:?}");
        assert!(term.since.fiscal_year() < term.until.fiscal_year());
    }
    let said: Vec<_> =
        law_terms().iter().map(|term| law_term(term, YearStyle::Western, Language::Ja)).collect();
    assert_eq!(said[0], "2005年度から2035年3月31日まで。当初は2014年度まで");
    assert_eq!(said[1], "2015年8月の制定から2036年3月31日まで");
}

#[test]
fn periods_and_generations_of_the_five_plans_are_said_as_their_documents_state_them() {
    let cases = [
        ("ward-2021", "令和3年度〜令和7年度", None, "令和7年度で終了"),
        ("onojo-2026", "令和8年度〜令和17年度", Some(Handover::NotStated), "計画期間中"),
        ("koganei-2020", "令和2年度〜令和6年度", None, "令和6年度で終了"),
        (
            "isumi-2021",
            "令和3年度から(終わりの記載なし)",
            Some(Handover::Adjoins),
            "終わりの記載がなく、期間中かどうかは文書からは分からない",
        ),
        ("nishitokyo-2010", "平成22年度〜平成26年度", Some(Handover::Adjoins), "平成26年度で終了"),
    ];
    for (plan, period, followed, stands) in cases {
        let row = bundled_row(plan);
        assert_eq!(period_in_words(&row.period, YearStyle::Era, Language::Ja), period);
        assert_eq!(row.before.as_ref().map(|before| before.handover), followed, "{plan}");
        assert_eq!(coverage(row.coverage, YearStyle::Era, Language::Ja), stands);
    }
}

#[test]
fn a_gap_is_said_with_its_years_and_its_length() {
    let gap = Handover::Gap(year(2015), year(2017));
    assert_eq!(
        handover(gap, YearStyle::Western, Language::Ja),
        "前計画との間に空白: 2015年度〜2017年度(3年度)"
    );
    let one = Handover::Gap(year(2020), year(2020));
    assert_eq!(
        handover(one, YearStyle::Western, Language::En),
        "a gap after the previous plan: FY2020 (1 fiscal year)"
    );
}

#[test]
fn whether_a_plan_runs_is_said_only_as_far_as_its_document_does() {
    let cases = [
        ("{}", Coverage::BeginningNotStated),
        (r#"{"to": "FY2025"}"#, Coverage::Over(year(2025))),
        (r#"{"to": "FY2026"}"#, Coverage::BeginningNotStated),
        (r#"{"from": "FY2026"}"#, Coverage::EndNotStated),
        (r#"{"from": "FY2027"}"#, Coverage::NotBegun(year(2027))),
        (r#"{"from": "FY2026", "to": "FY2026"}"#, Coverage::Running),
        (r#"{"from": "FY2021", "to": "FY2025"}"#, Coverage::Over(year(2025))),
    ];
    for (period, expected) in cases {
        let row = row(&format!(r#""period": {period}"#));
        assert_eq!(row.coverage, expected, "{period}");
        for language in [Language::Ja, Language::En] {
            let said = coverage(row.coverage, YearStyle::Western, language);
            assert!(own_period(&row, YearStyle::Western, language).ends_with(&said), "{period}: {said}");
        }
    }
}

#[test]
fn years_out_of_order_are_said_to_be_and_are_no_overlap() {
    let said = |language| handover(Handover::OutOfOrder, YearStyle::Western, language);
    assert!(said(Language::Ja).contains("順が合わず") && !said(Language::Ja).contains("重なる"));
    assert!(said(Language::En).contains("out of order") && !said(Language::En).contains("overlap"));
}

/// A plan of FY2020 to FY2024 that says these things of other periods.
fn with_others(others: &str) -> TimelineRow {
    row(&format!(
        r#""period": {{"from": "FY2020", "to": "FY2024"}}, "predecessor": {{"title": "p", "period": {{"from": "FY2015", "to": "FY2017"}}}},
            "other_periods": [{others}]"#
    ))
}

fn other(kind: &str, when: &str) -> String {
    format!(
        r#"{{"kind": "{kind}", "title": {{"ja": "名", "en": "name"}}, {when}, "places": [{{"source": "s"}}]}}"#
    )
}

fn said(other_period: &OtherPeriod) -> [String; 2] {
    [Language::Ja, Language::En]
        .map(|language| text::other_period(other_period, YearStyle::Western, language))
}

#[test]
fn an_earlier_plan_without_an_end_is_said_to_have_none_and_the_axis_reaches_back_to_it() {
    let made_only = other("earlier_plan", r#""made": "2003-10""#);
    let row = with_others(&made_only);
    assert_eq!(
        said(&row.earlier[0]),
        [
            "以前の計画「名」: 2003年10月に策定(期間の記載なし)",
            "earlier plan “name”: made in October 2003 (period not stated)"
        ]
    );
    assert_eq!(row.before.unwrap().handover, Handover::Gap(year(2018), year(2019)), "the gap stays");
    let axis = made(&[&format!(r#""period": {{"from": "FY2020"}}, "other_periods": [{made_only}]"#)]);
    assert_eq!(axis.first, year(2003));
    let open = with_others(&other("earlier_plan", r#""period": {"from": "FY2006"}"#));
    assert_eq!(said(&open.earlier[0])[0], "以前の計画「名」: 2006年度から(終わりの記載なし)");
    let both = with_others(&other("earlier_plan", r#""made": "2005-04-01", "period": {"to": "FY2009"}"#));
    assert_eq!(
        said(&both.earlier[0])[1],
        "earlier plan “name”: made on 1 April 2005 (until FY2009, beginning not stated)"
    );
}

#[test]
fn a_revision_inside_a_period_is_a_moment_and_changes_no_period() {
    let row = with_others(&other("revision", r#""made": "2022-08""#));
    assert_eq!(said(&row.revisions[0]), ["改訂「名」: 2022年8月", "revision “name”: August 2022"]);
    let unknown = with_others(&other("revision", r#""period": {}"#));
    assert_eq!(
        said(&unknown.revisions[0]),
        ["改訂「名」: 時期の記載なし", "revision “name”: time not stated"]
    );
    assert_eq!((row.period.from, row.period.to), (Some(year(2020)), Some(year(2024))));
    assert_eq!(row.coverage, Coverage::Over(year(2024)));
    assert!(row.earlier.is_empty() && row.parts.is_empty());
}

#[test]
fn a_plan_of_which_a_part_runs_longer_is_not_simply_over() {
    let part = |period: &str| {
        let row = with_others(&other("part", &format!(r#""period": {period}"#)));
        let says = |language| text::plan_coverage(&row, YearStyle::Western, language);
        (row.runs_in_part(), says(Language::Ja), says(Language::En))
    };
    let cases = [
        (r#"{"from": "FY2021", "to": "FY2024"}"#, false, "2024年度で終了", "over since the end of FY2024"),
        (
            r#"{"from": "FY2021", "to": "FY2025"}"#,
            false,
            "計画は2024年度で終了、「名」は2025年度で終了",
            "the plan: over since the end of FY2024; “name”: over since the end of FY2025",
        ),
        (
            r#"{"from": "FY2021", "to": "FY2026"}"#,
            true,
            "一部のみ計画期間中(計画は2024年度で終了、「名」は計画期間中)",
            "only in part within its period (the plan: over since the end of FY2024; “name”: within its period)",
        ),
        (
            r#"{"from": "FY2021"}"#,
            false,
            "計画は2024年度で終了、「名」は終わりの記載がなく、期間中かどうかは文書からは分からない",
            "the plan: over since the end of FY2024; “name”: its end is not stated, so the document does not say whether it still runs",
        ),
    ];
    for (period, runs, ja, en) in cases {
        assert_eq!(part(period), (runs, ja.to_owned(), en.to_owned()), "{period}");
    }
}

#[test]
fn the_five_plans_say_of_other_periods_what_their_documents_print() {
    let on = |plan: &str, day: Date| {
        let row = timeline(&columns_of(&[plan]), &Dataset::default(), day).rows.remove(0);
        text::plan_coverage(&row, YearStyle::Era, Language::Ja)
    };
    let part = "(6) 女性職員の活躍推進";
    assert_eq!(on("koganei-2020", today()), format!("計画は令和6年度で終了、「{part}」は令和7年度で終了"));
    assert_eq!(
        on("koganei-2020", Date::new(2025, 10, 1).unwrap()),
        format!("一部のみ計画期間中(計画は令和6年度で終了、「{part}」は計画期間中)")
    );
    let named = |plan: &str| {
        let row = bundled_row(plan);
        let others = row.earlier.iter().chain(&row.revisions);
        others.map(|one| (one.made.unwrap().to_string(), one.period.clone())).collect::<Vec<_>>()
    };
    let without_period = |made: &[&str]| {
        made.iter().map(|made| ((*made).to_owned(), PlanPeriod::default())).collect::<Vec<_>>()
    };
    assert_eq!(named("onojo-2026"), without_period(&["FY2005", "FY2016"]));
    assert_eq!(named("isumi-2021"), without_period(&["2006-10", "2016-08"]));
    for plan in ["ward-2021", "koganei-2020", "nishitokyo-2010"] {
        assert_eq!(named(plan), [], "{plan}");
    }
}
