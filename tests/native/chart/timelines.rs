//! The timeline and the chart of schemes as they come out: made-up plans for the golden files, the collection for everything
//! that must hold whatever is drawn.

use kurabe::{
    chart::{
        FixedMeasure, LifeCourseLabels, LifeTick, Scene, TimelineLabels, TimelinePart, life_course_scene,
        timeline_scene,
    },
    compare::{Column, LifeRow, LifeSpan, Slot, TimelineRow, columns, life_course, timeline},
    load::load,
    model::{Dataset, Date},
    text::{self, Language, YearStyle},
};
use std::rc::Rc;

use super::cases::Case;
use crate::support::{IDS, columns_of};

/// From the narrowest chart there is, over phones, to a wide desk.
const WIDTHS: [f64; 6] = [240.0, 320.0, 390.0, 600.0, 1000.0, 1100.0];

/// Two plans: one after a gap, with targets, results and schemes, one with open ends and a scheme printed twice.
const MADE: [&str; 2] = [
    r#"{"format": 1, "id": "made-2018", "title": "行動計画", "municipality": {"kind": "city", "name": "甲市", "name_en": "Kou"},
        "laws": ["next_generation", "womens_advancement", "disability_employment"],
        "period": {"from": "FY2018", "to": "FY2024"},
        "predecessor": {"title": "前期", "period": {"from": "FY2010", "to": "FY2014"}},
        "sources": [{"id": "s", "title": "t"}],
        "targets": [
            {"indicator": "flexible_work", "comparator": "qualitative", "due": "FY2021", "stage": "interim", "places": [{"source": "s"}]},
            {"indicator": "flexible_work", "comparator": "qualitative", "due": "end_of_plan", "places": [{"source": "s"}]},
            {"indicator": "childcare_leave_take_up_rate", "comparator": "at_least", "value": 30, "unit": "percent", "due": "2025-03-31", "places": [{"source": "s"}]},
            {"indicator": "annual_leave_mean_days", "comparator": "at_least", "value": 15, "unit": "days", "due": "every_year", "places": [{"source": "s"}]}],
        "observations": [
            {"indicator": "annual_leave_mean_days", "period": "2018", "value": 12, "unit": "days", "places": [{"source": "s"}]},
            {"indicator": "annual_leave_mean_days", "period": "2020", "value": 13, "unit": "days", "places": [{"source": "s"}]},
            {"indicator": "childcare_leave_take_up_rate", "period": "FY2020", "absent": "dash", "places": [{"source": "s"}]},
            {"indicator": "childcare_leave_take_up_rate", "period": "FY2018/FY2020", "value": 9, "unit": "percent", "places": [{"source": "s"}]}],
        "schemes": [
            {"id": "a", "key": "maternity_leave", "kind": "leave", "name": "産前産後", "places": [{"source": "s"}], "windows": [
                {"case": "multiple_births", "from": {"event": "expected_birth", "before": "14 weeks"}, "to": {"event": "birth", "after": "8 weeks"}},
                {"from": {"event": "expected_birth", "before": "6 weeks"}, "to": {"event": "birth", "after": "8 weeks"}}]},
            {"id": "b", "key": "childcare_leave", "kind": "absence", "name": "育休", "places": [{"source": "s"}], "windows": [
                {"case": "mothers", "from": {"event": "maternity_leave_end"}, "to": {"event": "birth", "after": "3 years"}}]},
            {"id": "c", "key": "child_nursing_leave", "kind": "leave", "name": "看護", "places": [{"source": "s"}], "windows": [
                {"to": {"event": "compulsory_education_end"}}]},
            {"id": "d", "key": "care_leave", "kind": "leave", "name": "介護", "places": [{"source": "s"}], "windows": [{"from": {"event": "leave_start"}}]},
            {"id": "e", "key": "overtime_limit", "kind": "form_of_work", "name": "制限", "places": [{"source": "s"}], "windows": [
                {"from": {"event": "birth", "after": "1 years"}, "to": {"event": "birth", "after": "18 years"}}]}]}"#,
    r#"{"format": 1, "id": "made-2021", "title": "行動計画", "municipality": {"kind": "town", "name": "乙町", "name_en": "Otsu"},
        "period": {"from": "FY2021"},
        "predecessor": {"title": "第1次", "period": {"to": "FY2020"}},
        "sources": [{"id": "s", "title": "t"}],
        "targets": [
            {"indicator": "flexible_work", "comparator": "qualitative", "due": "end_of_plan", "places": [{"source": "s"}]},
            {"indicator": "flexible_work", "comparator": "qualitative", "stage": "previous_plan", "due": "end_of_plan", "places": [{"source": "s"}]},
            {"indicator": "annual_leave_mean_days", "comparator": "at_least", "value": 10, "unit": "days", "places": [{"source": "s"}]}],
        "schemes": [
            {"id": "a", "key": "maternity_leave", "kind": "leave", "name": "産休", "places": [{"source": "s"}], "windows": [
                {"from": {"event": "expected_birth", "before": "7 weeks"}, "to": {"event": "birth", "after": "8 weeks"}}]},
            {"id": "b", "key": "child_nursing_leave", "kind": "leave", "name": "看護", "places": [{"source": "s"}]},
            {"id": "c", "key": "child_nursing_leave", "kind": "leave", "name": "看護", "places": [{"source": "s"}], "windows": [{"to": {"event": "school_entry"}}]},
            {"id": "d", "key": "childcare_leave_benefit", "kind": "benefit", "name": "手当金", "places": [{"source": "s"}], "windows": [
                {"from": {"event": "leave_start"}, "to": {"event": "birth", "after": "1 years"}},
                {"case": "both_parents", "from": {"event": "leave_start"}, "to": {"event": "birth", "after": "14 months"}}]},
            {"id": "e", "key": "overtime_limit", "kind": "form_of_work", "name": "制限", "places": [{"source": "s"}], "windows": [
                {"to": {"event": "birth", "after": "18 years"}}]}]}"#,
];

/// A plan with everything else that a document may say of periods: earlier plans with and without ends, revisions before and
/// within its period, parts that run longer, of which one names no year.
const GENERATIONS: &str = r#"{"format": 1, "id": "made-2020", "title": "行動計画", "municipality": {"kind": "city", "name": "丙市", "name_en": "Hei"},
    "period": {"from": "FY2020", "to": "FY2024"},
    "predecessor": {"title": "第1次", "period": {"from": "FY2015", "to": "FY2019"}},
    "other_periods": [
        {"kind": "earlier_plan", "title": {"ja": "次世代法に基づく行動計画", "en": "plan under the next-generation act"}, "made": "FY2005", "places": [{"source": "s"}]},
        {"kind": "earlier_plan", "title": {"ja": "後期計画", "en": "second half"}, "made": "2010-03", "period": {"from": "FY2010", "to": "FY2012"}, "places": [{"source": "s"}]},
        {"kind": "revision", "title": {"ja": "目標の追加", "en": "goals added"}, "made": "2017-10", "places": [{"source": "s"}]},
        {"kind": "revision", "title": {"ja": "目標の改訂", "en": "goals revised"}, "made": "FY2022", "places": [{"source": "s"}]},
        {"kind": "part", "title": {"ja": "(6) 女性職員の活躍推進", "en": "(6) advancement of women"}, "period": {"from": "FY2021", "to": "FY2028"}, "places": [{"source": "s"}]},
        {"kind": "part", "title": {"ja": "(7) 障害者の活躍推進", "en": "(7) people with disabilities"}, "places": [{"source": "s"}]}],
    "sources": [{"id": "s", "title": "t"}]}"#;

/// The made-up plans as columns.
pub fn made() -> Vec<Column> {
    loaded(&MADE, &["made-2018", "made-2021"])
}

fn generations() -> Vec<Column> {
    loaded(&[GENERATIONS], &["made-2020"])
}

fn loaded(plans: &[&str], ids: &[&str]) -> Vec<Column> {
    let dataset = plans.iter().fold(Dataset::default(), |dataset, text| {
        let loaded = load(text.as_bytes(), "made.json");
        assert!(!loaded.has_errors(), "{:?}", loaded.findings);
        dataset.with(Rc::new(loaded.plans.into_iter().next().unwrap()))
    });
    columns(&dataset, &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>())
}

/// Columns of made-up plans, taken as they are, also where the page would notice something about them.
pub fn as_written(plans: &[&str]) -> Vec<Column> {
    let plans = plans.iter().zip(0..);
    plans
        .map(|(text, slot)| Column::of_plan(Slot(slot), Rc::new(serde_json::from_str(text).unwrap())))
        .collect()
}

/// Every case with its golden files.
pub fn cases() -> Vec<Case> {
    let columns = made();
    let case = |name, scene| Case { name, scene };
    vec![
        case("timeline-320", timeline_of(&columns, 320.0, false)),
        case("timeline-1000", timeline_of(&columns, 1000.0, false)),
        case("timeline-en-320", timeline_of(&columns, 320.0, true)),
        case("timeline-en-1000", timeline_of(&columns, 1000.0, true)),
        case("timeline-generations-1000", timeline_of(&generations(), 1000.0, false)),
        case("timeline-generations-en-320", timeline_of(&generations(), 320.0, true)),
        case("life-course-320", life_course_of(&columns, 320.0, false)),
        case("life-course-1000", life_course_of(&columns, 1000.0, false)),
        case("life-course-en-320", life_course_of(&columns, 320.0, true)),
        case("life-course-en-1000", life_course_of(&columns, 1000.0, true)),
    ]
}

/// The made-up plans and the collection, at every width, in both languages.
pub fn at_every_width() -> Vec<Case> {
    let sets =
        [made(), generations(), columns_of(&IDS), columns_of(&["isumi-2021"]), columns_of(&["koganei-2020"])];
    let mut all = Vec::new();
    for columns in &sets {
        for (width, english) in WIDTHS.into_iter().flat_map(|width| [(width, false), (width, true)]) {
            let scenes = [timeline_of(columns, width, english), life_course_of(columns, width, english)];
            all.extend(scenes.map(|scene| Case { name: "every width", scene }));
        }
    }
    all
}

pub fn timeline_of(columns: &[Column], width: f64, english: bool) -> Scene {
    let (style, language) =
        if english { (YearStyle::Western, Language::En) } else { (YearStyle::Era, Language::Ja) };
    let today = Date::new(2026, 11, 20).unwrap();
    let timeline = timeline(columns, &Dataset::default(), today);
    let name = |row: &TimelineRow| name_of(columns, row.slot, language);
    let labels = TimelineLabels {
        year: &|year| {
            let era = text::fiscal_year_short(year, YearStyle::Era, language);
            let western = year.first_calendar_year().to_string();
            if english { (western, era) } else { (era, western) }
        },
        today: &format!("{} {}", text::pick(language, "今日", "today:"), text::date(today, style, language)),
        law: &|term| (text::law(term.law, language).to_owned(), text::law_term(term, style, language)),
        plan_name: &name,
        lines: &|row| text::timeline_lines(row, style, language),
        other: &|other| text::other_period_name(other, language),
        gap: &|from, to| text::gap(from, to, language),
        law_sentence: &|term| text::law_sentence(term, style, language),
        sentence: &|row, part| match part {
            TimelinePart::Before(before) => text::earlier_plan(before, style, language),
            TimelinePart::Gap(from, to) => text::gap(from, to, language),
            TimelinePart::Other(other) => text::other_period(other, style, language),
            TimelinePart::Period => text::own_period(row, style, language),
            TimelinePart::Results => text::result_years(row, style, language),
            TimelinePart::Due(due) => text::due_year(due, style, language),
        },
    };
    timeline_scene(&timeline, &labels, width, &FixedMeasure)
}

pub fn life_course_of(columns: &[Column], width: f64, english: bool) -> Scene {
    let language = if english { Language::En } else { Language::Ja };
    let tick = |tick: LifeTick| {
        let (ja, en) = match tick {
            LifeTick::Pregnancy => ("妊娠", "pregnancy"),
            LifeTick::Birth => ("出産", "birth"),
            LifeTick::One => ("1歳", "1 year"),
            LifeTick::Three => ("3歳", "3 years"),
            LifeTick::SchoolEntry => ("就学", "school"),
            LifeTick::CompulsoryEducationEnd => ("義務教育終了", "compulsory education ends"),
        };
        text::pick(language, ja, en).to_owned()
    };
    // The words of windows are the page's; here they are what the plan file says, so that these files stay when words change.
    let window = |span: &LifeSpan| {
        let case = span.window.case.map(|case| format!("{}: ", case.key())).unwrap_or_default();
        format!("{case}{} .. {}", said(span.window.from), said(span.window.to))
    };
    let labels = LifeCourseLabels {
        tick: &tick,
        plan_name: &|slot| name_of(columns, slot, language),
        scheme: &|row| {
            text::pick(language, row.subject.key().names().ja, row.subject.key().names().en).to_owned()
        },
        window: &window,
        sentence: &|row: &LifeRow, span| format!("{} {}: {}", row.subject.id(), span.plan, window(span)),
    };
    life_course_scene(&life_course(columns), &labels, width, &FixedMeasure)
}

fn said(moment: Option<kurabe::model::Moment>) -> String {
    let Some(moment) = moment else { return "?".to_owned() };
    let before = moment.before.map(|one| format!(" - {one}")).unwrap_or_default();
    let after = moment.after.map(|one| format!(" + {one}")).unwrap_or_default();
    format!("{}{before}{after}", moment.event.key())
}

fn name_of(columns: &[Column], slot: Slot, language: Language) -> String {
    let column = columns.iter().find(|column| column.slot == slot).unwrap();
    text::municipality_name(&column.plan.municipality, language)
}
