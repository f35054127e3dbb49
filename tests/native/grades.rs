//! Grades over the years: what counts as a change, and which figures stand beside a measure.

use std::{
    rc::Rc,
    time::{Duration, Instant},
};

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{Column, GradeRow, Slot, grade_tables},
    load::load,
    model::{Date, GradeLetter, Measure, Number, Place, Plan, ProgressGrade, Target, Theme},
    text::{Language, YearStyle, grade_and_outcome, newest_grade},
};

/// A year, and the letter given in it.
type Given<'a> = (&'a str, Option<&'a str>);

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn rows(column: Column) -> Vec<GradeRow> {
    let tables = grade_tables(&[column], today());
    tables.into_iter().flat_map(|table| table.sections).flat_map(|section| section.rows).collect()
}

/// A plan with one measure on men's childcare leave, graded so in these years, a target of 50 % and a result in FY2023.
fn made(meanings: &str, grades: &[Given], result: f64) -> Column {
    let grades: Vec<_> = grades
        .iter()
        .map(|(year, letter)| {
            let given =
                letter.map_or(r#""absent":"blank""#.to_owned(), |letter| format!(r#""grade":"{letter}""#));
            format!(r#"{{"measure":"m","period":"{year}",{given},"places":[{{"source":"s"}}]}}"#)
        })
        .collect();
    let meanings: Vec<_> =
        meanings.chars().map(|letter| format!(r#"{{"grade":"{letter}","meaning":{{"ja":"語"}}}}"#)).collect();
    let question = r#""indicator":"childcare_leave_take_up_rate","population":{"sex":"male"}"#;
    let text = format!(
        r#"{{"format":1,"id":"made","title":"計画","municipality":{{"kind":"city","name":"甲市"}},"sources":[{{"id":"s","title":"t"}}],
        "targets":[{{{question},"comparator":"at_least","value":50,"unit":"percent","due":"FY2024","places":[{{"source":"s","printed":"50%"}}]}}],
        "observations":[{{{question},"period":"FY2023","value":{result},"unit":"percent","places":[{{"source":"s"}}]}}],
        "measures":[{{"id":"m","title":{{"ja":"取組"}},"theme":"fathers_childcare_leave","places":[{{"source":"s"}}]}}],
        "grade_meanings":[{}],"grades":[{}]}}"#,
        meanings.join(","),
        grades.join(",")
    );
    let loaded = load(text.as_bytes(), "made.json");
    assert!(!loaded.has_errors(), "{:?}", loaded.findings);
    Column::of_plan(Slot(0), loaded.plans.into_iter().next().unwrap().into())
}

#[test]
fn a_change_is_another_letter_than_in_the_year_before() {
    let cases: &[(&str, &[Given], &str)] = &[
        ("the same", &[("FY2020", Some("A")), ("FY2021", Some("A"))], ".."),
        (
            "another one, either way",
            &[("FY2020", Some("A")), ("FY2021", Some("C")), ("FY2022", Some("A"))],
            ".AC",
        ),
        ("none after a blank", &[("FY2020", Some("A")), ("FY2021", None), ("FY2022", Some("B"))], "..."),
        ("a blank is no change", &[("FY2020", Some("A")), ("FY2021", None)], ".."),
        ("none across a year that is not there", &[("FY2020", Some("A")), ("FY2022", Some("B"))], ".."),
    ];
    for (name, grades, expected) in cases {
        let row = rows(made("ABC", grades, 40.0)).remove(0);
        let short: String =
            row.changed_from.iter().map(|letter| letter.map_or(".", GradeLetter::letter)).collect();
        assert_eq!(short, *expected, "{name}");
    }
}

#[test]
fn the_first_letter_of_the_document_beside_a_target_that_is_not_met_is_remarked_on() {
    let cases = [
        ("the first letter, short of the target", "ABC", "A", 40.0, true),
        ("the target is met", "ABC", "A", 60.0, false),
        ("another letter", "ABC", "B", 40.0, false),
        ("the order is the document's, not the alphabet's", "BCA", "B", 40.0, true),
        ("nothing is explained", "", "A", 40.0, false),
    ];
    for (name, meanings, letter, result, expected) in cases {
        let row = rows(made(meanings, &[("FY2022", Some(letter)), ("FY2023", None)], result)).remove(0);
        assert_eq!(row.outcomes.len(), 1, "{name}");
        assert_eq!(row.is_ahead_of(&row.outcomes[0]), expected, "{name}");
    }
}

#[test]
fn koganei_grades_stand_beside_the_figures_of_their_subject() {
    let tables = grade_tables(&columns_of(&IDS), today());
    let found: Vec<_> =
        tables.iter().flat_map(|table| &table.sections).flat_map(|section| &section.rows).collect();
    let beside: Vec<_> = found
        .iter()
        .filter(|row| !row.outcomes.is_empty())
        .map(|row| {
            let questions: Vec<_> = row.outcomes.iter().map(|outcome| outcome.question.id()).collect();
            format!("{}: {}", row.measure.id, questions.join(" "))
        })
        .collect();
    let exams = "promotion_exam_application_rate.female.senior_staff promotion_exam_application_rate.female.subsection_chief";
    assert_eq!(
        beside,
        [
            "2-3: spouse_birth_leave_take_up_rate.male childcare_participation_leave_take_up_rate.male"
                .to_owned(),
            "3-2: childcare_leave_take_up_rate.male".to_owned(),
            "4-1: overtime_hours_total".to_owned(),
            "4-3: annual_leave_take_up_rate annual_leave_five_days_share".to_owned(),
            format!("6-1: {exams}"),
            format!("6-2: {exams}"),
            format!("6-3: {exams}"),
            format!("6-4: {exams}"),
            format!("6-5: {exams}"),
        ]
    );
    let said: Vec<_> = found
        .iter()
        .flat_map(|row| row.outcomes.iter().map(move |outcome| (*row, outcome)))
        .filter(|(row, outcome)| row.is_ahead_of(outcome))
        .map(|(row, outcome)| {
            let (latest, target) =
                (outcome.latest.unwrap().value.get(), outcome.target.target.value.unwrap().get());
            format!("{} {latest} {target} {}", row.measure.id, outcome.status.key())
        })
        .collect();
    assert_eq!(
        said,
        [
            "2-3 91.7 100 cannot_be_said",
            "4-3 99.5 100 cannot_be_said",
            "6-1 20.3 35 cannot_be_said",
            "6-1 7.7 25 cannot_be_said",
            "6-2 20.3 35 cannot_be_said",
            "6-2 7.7 25 cannot_be_said",
            "6-3 20.3 35 cannot_be_said",
            "6-3 7.7 25 cannot_be_said",
            "6-5 20.3 35 cannot_be_said",
            "6-5 7.7 25 cannot_be_said",
        ]
    );
}

/// Which of four measures have the target on men's childcare leave beside them, where the document prints it there: the first
/// on that leave under (3), the second on handbooks under (3), the third on that leave under (4), the fourth on handbooks
/// under (5).
fn beside_which(printed_at: &[&str]) -> String {
    let plan = (*made("A", &[("FY2022", Some("A"))], 40.0).plan).clone();
    let (measure, grade) = (plan.measures[0].clone(), plan.grades[0].clone());
    let mut target = plan.targets[0].clone();
    let place = target.places[0].clone();
    let at = |section: &&str| Place { section: Some((*section).to_owned()), ..place.clone() };
    target.places = printed_at.iter().map(at).collect();
    let measures = [
        ("1", "(3) 育児", Theme::FathersChildcareLeave),
        ("2", "(3) 育児", Theme::Handbook),
        ("3", "(4) 時間", Theme::FathersChildcareLeave),
        ("4", "(5) 研修", Theme::Handbook),
    ];
    let made = |(id, section, theme): (&str, &str, Theme)| Measure {
        id: id.to_owned(),
        section: Some(section.to_owned()),
        theme: Some(theme),
        ..measure.clone()
    };
    let grades = measures.map(|(id, ..)| ProgressGrade { measure: id.to_owned(), ..grade.clone() }).into();
    let plan = Plan { measures: measures.map(made).into(), grades, targets: vec![target], ..plan };
    let found = rows(Column::of_plan(Slot(0), plan.into()));
    found.iter().filter(|row| !row.outcomes.is_empty()).map(|row| row.measure.id.as_str()).collect()
}

#[test]
fn a_target_belongs_to_the_heading_it_is_printed_under_as_far_as_the_document_tells() {
    for (printed_at, expected, why) in [
        (&["(3) 育児"][..], "12", "set for the heading as a whole"),
        (&["(3) 育児 ②男性の育休"], "1", "set for a point of it: the measures about it"),
        (&["数値目標", "(3) 育児 ②男性の育休"], "1", "a table elsewhere tells nothing"),
        (&["数値目標"], "13", "no heading tells: all measures about it"),
        (&["(3) 育児休業"], "13", "another heading that begins alike"),
        (&["(5) 研修"], "13", "a heading of measures on other things"),
        (&["(3) 育児", "(4) 時間 ①"], "123", "printed at both"),
        (&[], "13", "no place names a heading"),
    ] {
        assert_eq!(beside_which(printed_at), expected, "{why}");
    }
}

/// A plan of so many measures, all on men's childcare leave and each under a heading of its own, the last one first, with a
/// grade each; and of so many targets on that.
fn large(measures: usize, targets: usize) -> Column {
    let plan = (*made("A", &[("FY2022", Some("A"))], 40.0).plan).clone();
    let (measure, grade, target) =
        (plan.measures[0].clone(), plan.grades[0].clone(), plan.targets[0].clone());
    let id = |number: usize| format!("m{number}");
    let plan = Plan {
        measures: (0..measures)
            .rev()
            .map(|number| Measure { id: id(number), section: Some(id(number)), ..measure.clone() })
            .collect(),
        grades: (0..measures).map(|number| ProgressGrade { measure: id(number), ..grade.clone() }).collect(),
        targets: (0..targets)
            .map(|number| Target { value: Number::new(number as f64), ..target.clone() })
            .collect(),
        ..plan
    };
    Column::of_plan(Slot(0), plan.into())
}

#[test]
fn ten_thousand_headings_share_the_figures_of_the_chapter_they_are_points_of() {
    let mut plan = (*large(10_000, 100).plan).clone();
    for measure in &mut plan.measures {
        measure.section = Some(format!("(1) 育休 {}", measure.id));
    }
    for target in &mut plan.targets {
        target.places[0].section = Some("(1) 育休".to_owned());
    }
    let begun = Instant::now();
    let found = rows(Column::of_plan(Slot(0), plan.into()));
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert!(found.iter().all(|row| Rc::ptr_eq(&row.outcomes, &found[0].outcomes)));
    assert_eq!(found[0].outcomes.len(), 100);
}

#[test]
fn ten_thousand_measures_share_the_figures_of_their_subject_and_are_read_at_once() {
    let begun = Instant::now();
    let found = rows(large(10_000, 100));
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!((found.len(), found[0].outcomes.len()), (10_000, 100));
    assert!(found.iter().all(|row| row.cells.len() == 1 && row.newest.is_some()));
    assert!(found.iter().all(|row| Rc::ptr_eq(&row.outcomes, &found[0].outcomes)));
}

#[test]
fn the_first_figure_of_each_question_is_known_over_all_tables() {
    let twice = || large(3, 2).plan;
    let columns = [0, 1].map(|slot| Column::of_plan(Slot(slot), twice()));
    let tables = grade_tables(&columns, today());
    let found = tables.iter().flat_map(|table| &table.sections).flat_map(|section| &section.rows);
    let firsts: Vec<_> = found.map(|row| row.firsts.as_slice()).collect();
    assert_eq!(
        firsts,
        [&[0][..], &[], &[], &[], &[], &[]],
        "two targets of one question in each of six rows"
    );
}

#[test]
fn the_words_beside_a_grade_state_two_facts() {
    let row = rows(made("ABC", &[("FY2022", Some("A"))], 25.0)).remove(0);
    let newest = row.newest.unwrap();
    assert_eq!(newest_grade(newest, YearStyle::Western, Language::Ja), "2022年度の評価 A");
    assert_eq!(
        grade_and_outcome(newest.letter, Language::En),
        "The activity is graded A; its outcome does not meet the target."
    );
}
