//! The comparison of the five plans: rows, cells, absences, years, trends.

use std::collections::BTreeSet;

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{
        LatestResult, LeadKind, Question, Reading, StatedTarget, TargetCell, TargetRow, evidence,
        find_question, grade_tables, result_table, target_table, trend,
    },
    model::{AbsenceReason, Cell, Date, Due, FiscalYear, Stage, Unit},
    text::{self, Language},
};

const MALE_LEAVE: &str = "childcare_leave_take_up_rate.male";

fn reading() -> Reading {
    Reading { today: Date::new(2026, 11, 20).unwrap(), only_comparable: false }
}

fn rows() -> Vec<TargetRow> {
    target_table(&columns_of(&IDS), reading()).groups.into_iter().flat_map(|group| group.rows).collect()
}

fn row(id: &str) -> TargetRow {
    let rows = rows();
    let ids: Vec<_> = rows.iter().map(|row| row.id.clone()).collect();
    rows.into_iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id} among {ids:#?}"))
}

fn value(cell: &TargetCell) -> Option<f64> {
    let TargetCell::Targets { targets, .. } = cell else { return None };
    match targets.first()?.target.cell()? {
        Cell::Known(quantity) => Some(quantity.number.get()),
        Cell::Absent(_) => None,
    }
}

#[test]
fn every_row_has_a_cell_for_every_plan_and_none_is_lost() {
    let rows = rows();
    assert!(rows.iter().all(|row| row.cells.len() == IDS.len()));
    let shown: usize = rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| {
            if let TargetCell::Targets { targets, .. } = cell {
                targets.iter().map(|one| one.dues.len()).sum()
            } else {
                0
            }
        })
        .sum();
    let stated: usize = columns_of(&IDS).iter().map(|column| column.plan.targets.len()).sum();
    assert_eq!(shown, stated);
}

#[test]
fn the_same_question_of_three_plans_stands_in_one_row() {
    let row = row(MALE_LEAVE);
    let values: Vec<_> = row.cells.iter().map(value).collect();
    assert_eq!(values, [None, Some(20.0), Some(50.0), None, Some(10.0)]);
}

#[test]
fn leave_of_two_weeks_is_another_question_than_leave_of_any_length() {
    let strict = rows()
        .into_iter()
        .find(|row| row.id.starts_with(MALE_LEAVE) && row.id != MALE_LEAVE)
        .expect("a row for leave of two weeks or more");
    assert_eq!(value(&strict.cells[1]), Some(85.0));
    assert_eq!(value(&strict.cells[2]), None);
    let TargetCell::Targets { result, .. } = &strict.cells[1] else { panic!("no target") };
    assert!(
        matches!(result, LatestResult::OtherDefinition(observation, _) if observation.value.unwrap().get() == 77.8)
    );
}

#[test]
fn questions_have_names_that_differ_and_need_no_encoding_in_a_link() {
    let columns = columns_of(&IDS);
    let questions: Vec<Question> = columns
        .iter()
        .flat_map(|column| {
            let targets = column.plan.targets.iter().map(Question::of_target);
            targets.chain(column.plan.observations.iter().map(Question::of_observation))
        })
        .collect();
    let distinct: BTreeSet<_> = questions.iter().cloned().collect();
    let names: BTreeSet<_> = questions.iter().map(Question::id).collect();
    assert_eq!(names.len(), distinct.len());
    for name in names {
        let plain =
            name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'));
        assert!(plain, "{name}");
        assert_eq!(find_question(&columns, &name).unwrap().id(), name);
    }
}

#[test]
fn a_leave_that_one_target_covers_with_others_says_so() {
    let row = row(MALE_LEAVE);
    for (index, goal) in [(0, 100.0), (3, 50.0)] {
        let lead = row.leads[index].as_ref().unwrap();
        assert_eq!((lead.kind, row.cells[index] == TargetCell::None), (LeadKind::Included, true));
        assert_eq!(lead.target.target.value.unwrap().get(), goal);
        assert_eq!(lead.question.condition.leaves.as_ref().unwrap().of.len(), 3);
    }
    assert!(
        [2, 4].into_iter().all(|index| row.leads[index].is_none()),
        "these plans have targets of their own"
    );
}

#[test]
fn what_only_the_plan_before_asked_leads_to_what_the_plan_asks_now() {
    for (before, now) in [
        (MALE_LEAVE, "childcare_leave_take_up_rate.male.leave-from-2weeks"),
        ("spouse_birth_leave_take_up_rate.male", "spouse_birth_leave_take_up_rate.male.those_who_wish"),
        (
            "childcare_participation_leave_take_up_rate.male",
            "childcare_participation_leave_take_up_rate.male.those_who_wish",
        ),
    ] {
        let (old, new) = (row(before), row(now));
        let TargetCell::Targets { targets, .. } = &old.cells[1] else {
            panic!("no target of the plan before")
        };
        assert!(targets.iter().all(StatedTarget::is_of_previous_plan));
        let lead = old.leads[1].as_ref().unwrap();
        assert_eq!((lead.kind, lead.question.id()), (LeadKind::AskedNow, now.to_owned()));
        assert_eq!(lead.target.target.stage, Stage::Final);
        assert_eq!(new.leads[1], None);
    }
    assert_eq!(row("annual_leave_mean_days").leads[1], None, "asked by both plans");
}

#[test]
fn the_line_of_the_plan_before_ends_with_that_plan() {
    let columns = columns_of(&["onojo-2026"]);
    let drawn =
        |id: &str| trend(&columns, &find_question(&columns, id).unwrap()).unwrap().lines.remove(0).targets;
    for id in [MALE_LEAVE, "annual_leave_mean_days", "share_in_posts.female.section_head-up"] {
        let before = drawn(id).into_iter().find(|one| one.stage == Stage::PreviousPlan).unwrap();
        let years = [before.from, before.to].map(FiscalYear::first_calendar_year);
        assert_eq!(years, [2020, 2025], "{id}: the plan now begins with FY2026");
        assert!(!before.due_is_stated);
        let said = |language| text::target_phrase(&before, Unit::Percent, language);
        assert!(
            said(Language::Ja).starts_with("前計画 ") && said(Language::En).starts_with("previous plan ")
        );
    }
}

#[test]
fn a_plan_with_results_but_no_target_shows_its_latest_result() {
    let managers_and_chiefs = rows()
        .into_iter()
        .find(|row| row.id.starts_with("share_in_posts.female") && value(&row.cells[0]) == Some(40.0))
        .expect("the ward's target for subsection chiefs and above");
    let TargetCell::ResultOnly(observation) = &managers_and_chiefs.cells[1] else {
        panic!("no result of Onojo")
    };
    assert_eq!(observation.value.unwrap().get(), 22.0);
}

#[test]
fn one_target_for_four_years_is_stated_once_with_its_years() {
    let row = row("overtime_hours_total");
    let TargetCell::Targets { targets, result } = &row.cells[2] else { panic!("no target") };
    assert_eq!(targets.len(), 2, "90,000 hours, and the blank cell");
    let years = [2020, 2021, 2022, 2023].map(|year| Due::FiscalYear(FiscalYear::new(year).unwrap()));
    assert_eq!(*targets[0].dues, years);
    assert_eq!(targets[1].target.cell(), Some(Cell::Absent(AbsenceReason::Blank)));
    assert!(matches!(result, LatestResult::Same(observation) if observation.value.unwrap().get() == 95528.0));
}

#[test]
fn the_final_target_comes_before_the_interim_and_the_previous_one() {
    let row = row("annual_leave_mean_days");
    let TargetCell::Targets { targets, .. } = &row.cells[1] else { panic!("no target") };
    let stages: Vec<_> = targets.iter().map(|one| one.target.stage).collect();
    assert_eq!(stages, [Stage::Final, Stage::Interim, Stage::PreviousPlan]);
}

#[test]
fn every_result_has_its_cell_in_the_table_of_results() {
    let columns = columns_of(&IDS);
    let table = result_table(&columns, reading());
    let lines = || table.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.lines);
    let shown: usize =
        lines().map(|line| line.sums.len() + line.cells.iter().map(Vec::len).sum::<usize>()).sum();
    let held: usize = columns.iter().map(|column| column.plan.observations.len()).sum();
    assert_eq!(shown, held);
    assert!(lines().all(|line| line.cells.len() == table.years.len()));
    assert!(table.has_sums);
}

#[test]
fn months_stay_together_in_the_year_they_belong_to() {
    let table = result_table(&columns_of(&["onojo-2026"]), reading());
    let rows: Vec<_> = table.groups.iter().flat_map(|group| &group.rows).collect();
    let months = rows.iter().find(|row| row.id == "overtime_cap_exceeders").unwrap();
    let year = table.years.iter().position(|year| year.first_calendar_year() == 2024).unwrap();
    assert_eq!(months.lines[0].cells[year].len(), 12);
    assert_eq!(months.lines[0].cells[year][11].value.unwrap().get(), 31.0, "March 2025 is the last");
}

#[test]
fn the_grades_of_a_plan_stand_in_sections_with_their_own_years() {
    let tables = grade_tables(&columns_of(&IDS), reading().today);
    assert_eq!(tables.len(), 1);
    let sections = &tables[0].sections;
    assert_eq!(sections.iter().map(|section| section.rows.len()).collect::<Vec<_>>(), [3, 3, 4, 3, 3, 5]);
    let cells: usize =
        sections.iter().flat_map(|section| &section.rows).map(|row| row.cells.iter().flatten().count()).sum();
    assert_eq!(cells, 105);
    let first_years: Vec<_> = sections.iter().map(|section| section.years[0].to_string()).collect();
    assert_eq!(first_years, ["FY2020", "FY2020", "FY2020", "FY2020", "FY2020", "FY2021"]);
}

#[test]
fn a_figure_printed_in_several_tables_is_one_result_with_several_places() {
    let columns = columns_of(&["onojo-2026"]);
    let question = find_question(&columns, MALE_LEAVE).unwrap();
    let found = evidence(&columns, &question);
    assert_eq!(found[0].observations.len(), 5);
    assert!(found[0].observations.iter().all(|one| one.places.len() >= 3));
}

#[test]
fn a_trend_draws_each_target_from_the_year_it_was_set_to_the_year_it_is_due() {
    let columns = columns_of(&IDS);
    let trend = trend(&columns, &find_question(&columns, MALE_LEAVE).unwrap()).unwrap();
    let plans: Vec<_> = trend.lines.iter().map(|line| line.plan.as_str()).collect();
    assert_eq!(plans, ["onojo-2026", "koganei-2020", "nishitokyo-2010"]);
    let koganei = &trend.lines[1].targets[0];
    assert_eq!((koganei.from.first_calendar_year(), koganei.to.first_calendar_year()), (2020, 2024));
    assert!(koganei.due_is_stated && !koganei.comparator_is_printed);
    let nishitokyo = &trend.lines[2].targets[0];
    assert_eq!((nishitokyo.from.first_calendar_year(), nishitokyo.to.first_calendar_year()), (2010, 2014));
    let denominators = trend.lines[0].denominators().unwrap();
    assert_eq!((denominators.0.get(), denominators.1.get()), (8.0, 20.0));
}

#[test]
fn a_target_set_anew_each_year_holds_for_its_own_year() {
    let columns = columns_of(&["koganei-2020"]);
    let trend = trend(&columns, &find_question(&columns, "overtime_hours_total").unwrap()).unwrap();
    let stretches: Vec<_> = trend.lines[0].targets.iter().map(|target| (target.from, target.to)).collect();
    assert_eq!(stretches.len(), 4);
    assert!(stretches.iter().all(|(from, to)| from == to));
}

#[test]
fn a_question_without_numbers_has_no_trend() {
    let columns = columns_of(&["ward-2021"]);
    assert!(trend(&columns, &find_question(&columns, "flexible_work").unwrap()).is_none());
}
