//! Verdicts on the five plans: who can be compared with whom, on what, and why not.

use std::{fmt::Write, rc::Rc};

use crate::support::{IDS, columns_of, golden};
use kurabe::{
    compare::{
        ChangeKind, Column, Comparability, Converted, Fact, Footing, Mark, Question, Reading, Reason,
        StaffOrigin, Standing, comparison, conversions, find_question, matrix, result_table, successions,
        target_table, verdict,
    },
    model::{Averaging, Count, Dataset, Date, Number, Stage, Unit},
    text::{self, Language, YearStyle},
};
use proptest::prelude::*;

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn columns() -> Vec<Column> {
    columns_of(&IDS)
}

fn question(id: &str) -> Rc<Question> {
    find_question(&columns(), id).unwrap_or_else(|| panic!("no question {id}"))
}

fn every_question() -> Vec<Question> {
    let columns = columns();
    let mut questions: Vec<_> = columns
        .iter()
        .flat_map(|column| {
            let targets = column.plan.targets.iter().map(Question::of_target);
            targets.chain(column.plan.observations.iter().map(Question::of_observation)).collect::<Vec<_>>()
        })
        .collect();
    questions.sort();
    questions.dedup();
    questions
}

fn name(columns: &[Column], fact: &Fact, slot: kurabe::compare::Slot) -> String {
    let plan = &columns.iter().find(|column| column.slot == slot).unwrap().plan.id;
    match fact {
        Fact::Target(stated) => {
            let stage = if stated.target.stage == Stage::PreviousPlan { "previous " } else { "" };
            let value = stated.target.value.map_or("–".to_owned(), |value| value.to_string());
            format!("{plan} {stage}target {value}")
        }
        Fact::Result(one) => format!("{plan} result {} {}", one.period, one.value.unwrap()),
    }
}

#[test]
fn every_pair_of_the_five_plans_has_its_verdict_in_both_languages() {
    let columns = columns();
    let mut out = String::new();
    for question in every_question() {
        let found = comparison(&columns, &question, today());
        if found.pairs.is_empty() && found.series.is_empty() {
            continue;
        }
        writeln!(out, "{}", question.id()).unwrap();
        for pair in &found.pairs {
            let (left, right) = (
                name(&columns, &pair.left.fact, pair.left.slot),
                name(&columns, &pair.right.fact, pair.right.slot),
            );
            let other = pair.right.question();
            let other = if *other == question { String::new() } else { format!(" [{}]", other.id()) };
            writeln!(out, "  {:?}: {left} | {right}{other}: {:?}", pair.kind, pair.verdict.comparability())
                .unwrap();
            reasons(&mut out, pair.verdict.reasons());
        }
        for series in &found.series {
            let plan = &columns.iter().find(|column| column.slot == series.slot).unwrap().plan.id;
            writeln!(out, "  series of {plan}: {:?}", series.verdict.comparability()).unwrap();
            reasons(&mut out, series.verdict.reasons());
        }
    }
    golden("tests/comparability/verdicts.txt", &out);
}

fn reasons(out: &mut String, reasons: &[Reason]) {
    for reason in reasons {
        for (style, language) in [(YearStyle::Era, Language::Ja), (YearStyle::Western, Language::En)] {
            writeln!(out, "    {}", text::reason(reason, &[], style, language)).unwrap();
        }
    }
}

#[test]
fn a_target_for_leave_of_two_weeks_is_not_comparable_with_one_for_any_leave() {
    let found =
        comparison(&columns(), &question("childcare_leave_take_up_rate.male.leave-from-2weeks"), today());
    let pair = found
        .pairs
        .iter()
        .find(|pair| {
            pair.right.question().id() == "childcare_leave_take_up_rate.male" && pair.right.is_target()
        })
        .unwrap();
    assert_eq!(pair.verdict.comparability(), Comparability::NotComparable);
    let sentence = text::reason(&pair.verdict.reasons()[0], &[], YearStyle::Era, Language::Ja);
    assert!(sentence.ends_with("2週間以上の取得に限る / 条件の記載なし"), "{sentence}");
}

#[test]
fn a_verdict_seen_from_the_other_side_is_the_same_verdict_turned() {
    let columns = columns();
    let mut footings = Vec::new();
    for column in &columns {
        let plan = &column.plan;
        footings.extend(plan.targets.iter().map(|target| Footing::of_target(&column.facts, target, today())));
        footings.extend(plan.observations.iter().map(|one| Footing::of_observation(&column.facts, one)));
    }
    for left in &footings {
        assert_eq!(
            verdict(left, left)
                .reasons()
                .iter()
                .filter(|one| one.comparability() == Comparability::NotComparable
                    && !matches!(one, Reason::NoNumber(_)))
                .count(),
            0,
            "{left:?} beside itself"
        );
        for right in footings.iter().step_by(3) {
            assert_eq!(verdict(left, right).turned(), verdict(right, left));
        }
    }
}

#[test]
fn marks_count_the_other_plans_that_have_a_figure_under_the_heading() {
    let table = target_table(&columns(), Reading { today: today(), only_comparable: false });
    let rows: Vec<_> = table.groups.iter().flat_map(|group| &group.rows).collect();
    let standing = |id: &str, plan: &str| {
        let index = IDS.iter().position(|one| *one == plan).unwrap();
        rows.iter().find(|row| row.id == id).unwrap().standings[index]
    };
    let two_weeks = standing("childcare_leave_take_up_rate.male.leave-from-2weeks", "onojo-2026").unwrap();
    assert_eq!(two_weeks, Standing { same: 0, with_note: 0, not_comparable: 4 });
    assert_eq!(two_weeks.mark(), Mark::NotComparable);
    let any_length = standing("childcare_leave_take_up_rate.male", "koganei-2020").unwrap();
    assert_eq!(any_length, Standing { same: 0, with_note: 2, not_comparable: 2 });
    assert_eq!(any_length.mark(), Mark::PartlyComparable);
    assert_eq!(
        standing("share_of_hires.female.general_administrative", "isumi-2021").unwrap().mark(),
        Mark::Alone
    );
    assert_eq!(standing("share_of_hires.female.general_administrative", "ward-2021"), None);
    let leave = standing("annual_leave_mean_days", "isumi-2021").unwrap();
    assert_eq!(
        (leave.with_note, leave.not_comparable),
        (1, 1),
        "Onojo's days with a note, Koganei's rate not"
    );
}

#[test]
fn only_comparable_keeps_the_count_of_what_it_hides() {
    let columns = columns();
    let all = target_table(&columns, Reading { today: today(), only_comparable: false });
    let some = target_table(&columns, Reading { today: today(), only_comparable: true });
    let questions = |table: &kurabe::compare::TargetTable| -> usize {
        table.groups.iter().map(|group| group.rows.len()).sum()
    };
    assert_eq!(all.hidden, Default::default());
    assert!(questions(&some) > 0);
    assert_eq!(questions(&some) + some.hidden.questions, questions(&all));
    assert!(some.groups.iter().flat_map(|group| &group.rows).all(|row| {
        let shown = row.cells.iter().zip(&row.standings);
        shown
            .filter(|(cell, standing)| standing.is_some() && **cell != kurabe::compare::TargetCell::Hidden)
            .count()
            >= 1
    }));
    let (all, some) = (
        result_table(&columns, Reading { today: today(), only_comparable: false }),
        result_table(&columns, Reading { today: today(), only_comparable: true }),
    );
    let lines = |table: &kurabe::compare::ResultTable| -> usize {
        table.groups.iter().map(|group| group.rows.len()).sum()
    };
    assert_eq!(lines(&some) + some.hidden.questions, lines(&all));
    assert_eq!(lines(&some), 3, "two plans have results for three leaves of fathers");
}

#[test]
fn the_matrix_holds_every_question_that_two_plans_speak_of() {
    let matrix = matrix(&columns(), today());
    let rows: Vec<_> = matrix.groups.iter().flat_map(|group| &group.rows).collect();
    let columns = columns();
    let has_figure = |question: &&Question| {
        columns.iter().any(|column| {
            column.plan.targets.iter().any(|one| question.asks_target(one))
                || column.plan.observations.iter().any(|one| {
                    question.asks_observation(one) && one.value.is_some() && one.period.kind() != "range"
                })
        })
    };
    let questions = every_question();
    assert_eq!(rows.len() + matrix.of_one_plan, questions.iter().filter(has_figure).count());
    let row = |id: &str| *rows.iter().find(|row| row.id == id).unwrap_or_else(|| panic!("{id}"));
    assert_eq!(row("childcare_leave_take_up_rate.male").comparable_plans(), (3, 2));
    assert_eq!(row("childcare_leave_take_up_rate.female").comparable_plans(), (2, 0));
    assert_eq!(row("childcare_leave_take_up_rate.male.leave-from-2weeks").comparable_plans(), (0, 0));
    assert!(!rows.iter().any(|row| row.id == "disability_satisfaction"), "only the ward asks it");
    let comparable = rows.iter().filter(|row| row.is_comparable()).count();
    assert_eq!(matrix.hidden().questions, rows.len() - comparable);
    assert_eq!(
        comparable, 5,
        "childcare leave of women and of men, two leaves at birth, days of annual leave"
    );
}

#[test]
fn the_matrix_says_the_same_of_a_bundled_and_of_a_previous_target_as_the_table_of_targets() {
    let columns = columns();
    let table = target_table(&columns, Reading { today: today(), only_comparable: false });
    let matrix = matrix(&columns, today());
    let rows = || matrix.groups.iter().flat_map(|group| &group.rows);
    let mut leads = 0;
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let Some(other) = rows().find(|other| other.id == row.id) else {
            assert!(row.leads.iter().all(Option::is_none), "{}", row.id);
            continue;
        };
        assert_eq!(
            row.leads,
            other.cells.iter().map(|cell| cell.lead.clone()).collect::<Vec<_>>(),
            "{}",
            row.id
        );
        leads += row.leads.iter().flatten().count();
    }
    assert_eq!(leads, 8, "five bundled leaves, and three that the plan now asks under a condition");
    let previous = rows().flat_map(|row| row.cells.iter().map(move |cell| (&row.id, cell)));
    let previous: Vec<_> = previous.filter(|(_, cell)| cell.target_is_previous).map(|(id, _)| id).collect();
    assert_eq!(previous.len(), 3, "{previous:?}");
}

#[test]
fn a_plan_is_told_from_the_plan_before_it() {
    let found = successions(&columns(), &Dataset::default(), today());
    assert_eq!(found.len(), 1, "only one document prints the targets of the plan before");
    let kinds: Vec<_> = found[0].changes.iter().map(|one| (one.question.id(), one.kind)).collect();
    let kind = |id: &str| kinds.iter().find(|(found, _)| found == id).map(|(_, kind)| *kind);
    assert_eq!(kind("overtime_hours_per_person.per_month"), Some(ChangeKind::Raised), "15 hours became 10");
    assert_eq!(kind("annual_leave_mean_days"), Some(ChangeKind::Raised), "13 days became 16");
    assert_eq!(kind("share_in_posts.female.section_head-up"), Some(ChangeKind::Raised));
    assert_eq!(kind("childcare_leave_take_up_rate.female"), Some(ChangeKind::Kept));
    assert_eq!(kind("sick_child_care_leave_take_up_rate.those_who_wish"), Some(ChangeKind::Kept));
    assert_eq!(kind("childcare_leave_take_up_rate.male.leave-from-2weeks"), Some(ChangeKind::Redefined));
    assert_eq!(kind("spouse_birth_leave_take_up_rate.male.those_who_wish"), Some(ChangeKind::Redefined));
    assert_eq!(kinds.len(), 8, "{kinds:?}");
    let redefined = found[0].changes.iter().find(|one| one.kind == ChangeKind::Redefined).unwrap();
    assert!(redefined.verdict.reasons().contains(&Reason::DefinitionChanged));
    assert!(redefined.before.is_some() && redefined.question_before.is_some(), "both wordings are there");
}

#[test]
fn a_predecessor_at_hand_is_compared_and_what_it_dropped_is_told() {
    let (mut newer, mut older) = (crate::support::plan("isumi-2021"), crate::support::plan("isumi-2021"));
    older.id = "isumi-2016".into();
    let target = |plan: &mut kurabe::model::Plan, indicator: &str, value: f64| {
        let target = plan.targets.iter_mut().find(|one| one.indicator.as_str() == indicator).unwrap();
        target.value = kurabe::model::Number::new(value);
    };
    target(&mut older, "annual_leave_mean_days", 14.0);
    target(&mut older, "share_of_staff", 30.0);
    newer.targets.retain(|one| one.indicator.as_str() != "share_of_hires");
    newer.predecessor.as_mut().unwrap().plan = Some("isumi-2016".into());
    let dataset = Dataset::default().with(older.into()).with(newer.into());
    let columns = kurabe::compare::columns(&dataset, &["isumi-2021".to_owned()]);
    let found = successions(&columns, &dataset, today());
    let count = |kind| found[0].changes.iter().filter(|one| one.kind == kind).count();
    assert_eq!((count(ChangeKind::Lowered), count(ChangeKind::Dropped), count(ChangeKind::Kept)), (1, 1, 4));
}

#[test]
fn total_hours_become_hours_per_person_only_with_a_head_count() {
    let columns = columns();
    let asked = question("overtime_hours_per_person.per_month");
    let refused = conversions(&columns, &asked, &[]);
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].outcome, Converted::NeedsStaff);
    assert_eq!(refused[0].from.value.unwrap().get(), 95_528.0);
    let typed = [("koganei-2020".to_owned(), Count::new(680.0).unwrap())];
    let Converted::HoursPerPersonAndMonth { hours, staff, origin } =
        conversions(&columns, &asked, &typed)[0].outcome
    else {
        panic!("converted")
    };
    assert!((hours.get() - 95_528.0 / 12.0 / 680.0).abs() < 1e-9);
    assert_eq!((staff.get(), origin), (680.0, StaffOrigin::Typed));
}

#[test]
fn a_rate_of_any_leave_becomes_a_rate_of_long_leave_by_the_printed_lengths() {
    let asked = question("childcare_leave_take_up_rate.male.leave-from-2weeks");
    let found = conversions(&columns(), &asked, &[]);
    let of = |plan: &str| {
        let slot = IDS.iter().position(|one| *one == plan).unwrap();
        found.iter().find(|one| usize::from(one.slot.0) == slot).map(|one| &one.outcome)
    };
    let Some(Converted::ByLength { value, share, .. }) = of("onojo-2026") else { panic!("{found:?}") };
    assert!((value.get() - 77.8).abs() < 1e-9 && (share.get() - 100.0).abs() < 1e-9);
    assert_eq!(of("koganei-2020"), Some(&Converted::NeedsLengths));
}

#[test]
fn days_of_leave_do_not_become_a_rate_without_the_days_granted() {
    let found = conversions(&columns(), &question("annual_leave_mean_days"), &[]);
    assert_eq!(found.iter().map(|one| &one.outcome).collect::<Vec<_>>(), [&Converted::NeedsDaysGranted]);
}

/// A plan with one figure of overtime, and nothing else.
fn with_overtime(indicator: &str, per: Option<Averaging>, value: f64) -> Vec<Column> {
    let mut plan = crate::support::plan("koganei-2020");
    plan.targets.clear();
    let mut figure = plan.observations.iter().find(|one| one.unit == Some(Unit::Hours)).unwrap().clone();
    figure.indicator = indicator.into();
    figure.condition.per = per;
    figure.value = Number::new(value);
    plan.observations = vec![figure];
    kurabe::compare::columns(&Dataset::default().with(plan.into()), &["koganei-2020".to_owned()])
}

fn overtime_per(per: Averaging) -> Question {
    let mut asked = (*question("overtime_hours_per_person.per_month")).clone();
    asked.condition.per = Some(per);
    asked
}

proptest! {
    #[test]
    fn hours_per_month_and_per_year_are_translated_there_and_back(hours in 0.0..10_000.0f64) {
        let there = conversions(
            &with_overtime("overtime_hours_per_person", Some(Averaging::Year), hours),
            &overtime_per(Averaging::Month),
            &[],
        );
        let Converted::ByTwelve { value: monthly, per_month: true } = there[0].outcome else { panic!("{there:?}") };
        let back = conversions(
            &with_overtime("overtime_hours_per_person", Some(Averaging::Month), monthly.get()),
            &overtime_per(Averaging::Year),
            &[],
        );
        let Converted::ByTwelve { value, per_month: false } = back[0].outcome else { panic!("{back:?}") };
        prop_assert!((value.get() - hours).abs() <= hours * 1e-12);
    }

    #[test]
    fn hours_per_person_and_month_give_the_total_again(hours in 1.0..1e6f64, staff in 1..5_000u32) {
        let typed = [("koganei-2020".to_owned(), Count::new(f64::from(staff)).unwrap())];
        let found = conversions(
            &with_overtime("overtime_hours_total", None, hours),
            &overtime_per(Averaging::Month),
            &typed,
        );
        let Converted::HoursPerPersonAndMonth { hours: each, staff, .. } = found[0].outcome else {
            panic!("{found:?}")
        };
        prop_assert!((each.get() * 12.0 * staff.get() - hours).abs() <= hours * 1e-12);
    }
}
