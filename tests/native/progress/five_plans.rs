//! Every target of the five plans, worked out by hand from the figures the documents print.

use kurabe::{
    check::{OddityKind, Reached, check},
    compare::{
        ProgressRow, ProgressSort, Question, Status, Unsaid, of_family, progress, progress_scales,
        progress_summary, sorted,
    },
    model::{Dataset, FactId, Family, Number, Stage, Unit},
    text,
};

use crate::support::{IDS, columns_of};

fn rows() -> Vec<ProgressRow> {
    progress(&columns_of(&IDS), super::today())
}

/// The status in a word, with the year it was met in and the reason why nothing can be said.
pub fn word(status: &Status) -> String {
    match status {
        Status::MetThenLost(period) => format!("met_then_lost {period}"),
        Status::DuePassedNotMet(years) => {
            let years: Vec<_> = years.iter().map(ToString::to_string).collect();
            format!("not_met {}", years.join(" "))
        }
        Status::BeforePlan { met } => format!("before_plan {}", if *met { "met" } else { "not_met" }),
        Status::CannotBeSaid(Unsaid::OtherDefinition(..)) => "OtherDefinition".to_owned(),
        Status::CannotBeSaid(unsaid) => format!("{unsaid:?}"),
        other => other.key().to_owned(),
    }
}

type Expected = (&'static str, &'static str, [Option<f64>; 4]);

const NOTHING: [Option<f64>; 4] = [None; 4];

/// Latest result, difference from the target, pace needed, pace so far.
const fn figures(latest: f64, difference: f64, needed: Option<f64>, so_far: f64) -> [Option<f64>; 4] {
    [Some(latest), Some(difference), needed, Some(so_far)]
}

#[rustfmt::skip]
const EXPECTED: [Expected; 53] = [
    ("onojo-2026.childcare_leave_take_up_rate.female.final.FY2035", "before_plan met", [None, Some(0.0), None, None]),
    ("onojo-2026.childcare_leave_take_up_rate.female.interim.FY2030", "before_plan met", [None, Some(0.0), None, None]),
    ("onojo-2026.childcare_leave_take_up_rate.female.previous_plan.unstated", "achieved", figures(100.0, 0.0, None, 0.0)),
    ("nishitokyo-2010.childcare_leave_take_up_rate.female.final.FY2014", "NoResult", NOTHING),
    // (77.8 - 37.5) / 4
    ("onojo-2026.childcare_leave_take_up_rate.male.previous_plan.unstated", "achieved", figures(77.8, 57.8, None, 10.075)),
    // Due in FY2024, whose cell is blank; (108.3 - 40) / 3
    ("koganei-2020.childcare_leave_take_up_rate.male.final.FY2024", "ResultOfDueYearMissing", figures(108.3, 58.3, None, 22.766_666_667)),
    ("nishitokyo-2010.childcare_leave_take_up_rate.male.final.FY2014", "NoResult", NOTHING),
    // The results count leaves of any length.
    ("onojo-2026.childcare_leave_take_up_rate.male.leave-from-2weeks.final.FY2035", "OtherDefinition", NOTHING),
    ("onojo-2026.childcare_leave_take_up_rate.male.leave-from-2weeks.interim.FY2030", "OtherDefinition", NOTHING),
    // 100, 85, 85.7, 92.3, 55.6: not met in FY2024, the last year of that plan.
    ("onojo-2026.spouse_birth_leave_take_up_rate.male.previous_plan.unstated", "plan_over_not_met", figures(55.6, -44.4, None, -11.1)),
    ("koganei-2020.spouse_birth_leave_take_up_rate.male.final.FY2024", "ResultOfDueYearMissing", figures(100.0, 0.0, None, 0.0)),
    ("onojo-2026.spouse_birth_leave_take_up_rate.male.those_who_wish.final.FY2035", "OtherDefinition", NOTHING),
    ("onojo-2026.spouse_birth_leave_take_up_rate.male.those_who_wish.interim.FY2030", "OtherDefinition", NOTHING),
    // (55.6 - 63.6) / 4
    ("onojo-2026.childcare_participation_leave_take_up_rate.male.previous_plan.unstated", "plan_over_not_met", figures(55.6, -44.4, None, -2.0)),
    // Due in FY2024, whose cell is blank; (91.7 - 86.7) / 3
    ("koganei-2020.childcare_participation_leave_take_up_rate.male.final.FY2024", "ResultOfDueYearMissing", figures(91.7, -8.3, Some(8.3), 1.666_666_667)),
    ("onojo-2026.childcare_participation_leave_take_up_rate.male.those_who_wish.final.FY2035", "OtherDefinition", NOTHING),
    ("onojo-2026.childcare_participation_leave_take_up_rate.male.those_who_wish.interim.FY2030", "OtherDefinition", NOTHING),
    ("ward-2021.leaves_at_birth_take_up_rate.male.not_stated.childcare_leave-upchildcare_participation_leave-upspouse_birth_leave.final.unstated", "CombinationNotStated", NOTHING),
    ("isumi-2021.leaves_at_birth_take_up_rate.male.not_stated.childcare_leave-upother_childcare_leave-upspouse_birth_leave.final.end_of_plan", "CombinationNotStated", NOTHING),
    // One leave is no combination.
    ("nishitokyo-2010.leaves_at_birth_take_up_rate.male.not_stated.special_leave_at_birth.final.FY2014", "NoResult", NOTHING),
    ("nishitokyo-2010.partial_childcare_leave_take_up_rate.female.final.FY2014", "NoResult", NOTHING),
    ("nishitokyo-2010.partial_childcare_leave_take_up_rate.male.final.FY2014", "NoResult", NOTHING),
    ("ward-2021.overtime_hours_per_person.final.unstated", "NoResult", NOTHING),
    // The results end with FY2024, the plan begins in FY2026: (10 - 18.1) / 11
    ("onojo-2026.overtime_hours_per_person.per_month.final.FY2035", "before_plan not_met", [None, Some(8.1), Some(-0.736_363_636), None]),
    // (12.5 - 18.1) / 6
    ("onojo-2026.overtime_hours_per_person.per_month.interim.FY2030", "before_plan not_met", [None, Some(5.6), Some(-0.933_333_333), None]),
    // (18.1 - 14.9) / 4
    ("onojo-2026.overtime_hours_per_person.per_month.previous_plan.unstated", "plan_over_not_met", figures(18.1, 3.1, None, 0.8)),
    // Each year from FY2020 to FY2023: 79,971, 80,646, 93,938, 95,528 against 90,000; (95,528 - 79,971) / 3
    ("koganei-2020.overtime_hours_total.final.FY2020", "not_met FY2022 FY2023", figures(95_528.0, 5_528.0, None, 5_185.666_666_667)),
    ("koganei-2020.overtime_hours_total.final.FY2024", "TargetIsBlank", [Some(95_528.0), None, None, Some(5_185.666_666_667)]),
    // (16 - 14) / 11
    ("onojo-2026.annual_leave_mean_days.final.FY2035", "before_plan not_met", [None, Some(-2.0), Some(0.181_818_182), None]),
    // (15 - 14) / 6
    ("onojo-2026.annual_leave_mean_days.interim.FY2030", "before_plan not_met", [None, Some(-1.0), Some(0.166_666_667), None]),
    // (14 - 12.2) / 4
    ("onojo-2026.annual_leave_mean_days.previous_plan.unstated", "achieved", figures(14.0, 1.0, None, 0.45)),
    ("isumi-2021.annual_leave_mean_days.final.unstated", "NoResult", NOTHING),
    // (84 - 80.6) / 3
    ("koganei-2020.annual_leave_take_up_rate.final.FY2024", "ResultOfDueYearMissing", figures(84.0, 14.0, None, 1.133_333_333)),
    // (99.5 - 99.6) / 3
    ("koganei-2020.annual_leave_five_days_share.final.FY2024", "ResultOfDueYearMissing", figures(99.5, -0.5, Some(0.5), -0.033_333_333)),
    ("ward-2021.share_in_posts.female.subsection_chief-up.final.unstated", "NoResult", NOTHING),
    ("isumi-2021.share_in_posts.female.subsection_chief.final.unstated", "NoResult", NOTHING),
    ("isumi-2021.share_in_posts.female.assistant_section_head.final.unstated", "NoResult", NOTHING),
    // The women of FY2025, eleven as in FY2020, are counted before the plan: (28 - 17.2) / 10
    ("onojo-2026.share_in_posts.female.section_head-up.final.FY2035", "before_plan not_met", [None, Some(-10.8), Some(1.08), None]),
    // (23 - 17.2) / 5
    ("onojo-2026.share_in_posts.female.section_head-up.interim.FY2030", "before_plan not_met", [None, Some(-5.8), Some(1.16), None]),
    // 18.0, 16.4, 15.6, 17.2, 18.5 against 18; the 17.2 of FY2025 belong to neither plan; (18.5 - 18.0) / 4
    ("onojo-2026.share_in_posts.female.section_head-up.previous_plan.unstated", "achieved", figures(18.5, 0.5, None, 0.125)),
    // This part of the plan ends with FY2025, whose cells are blank; (20.3 - 15.5) / 2
    ("koganei-2020.promotion_exam_application_rate.female.senior_staff.final.unstated", "ResultOfLastYearMissing", figures(20.3, -14.7, None, 2.4)),
    // (7.7 - 10.7) / 2
    ("koganei-2020.promotion_exam_application_rate.female.subsection_chief.final.unstated", "ResultOfLastYearMissing", figures(7.7, -17.3, None, -1.5)),
    ("isumi-2021.share_of_hires.female.general_administrative.final.unstated", "NoResult", NOTHING),
    ("isumi-2021.share_of_staff.female.except_nursery_teachers.final.unstated", "NoResult", NOTHING),
    ("ward-2021.disability_employment_rate.final.unstated", "NoResult", NOTHING),
    ("ward-2021.disability_retention_rate.final.unstated", "NoResult", NOTHING),
    ("ward-2021.disability_satisfaction.final.unstated", "NoResult", NOTHING),
    ("ward-2021.support_schemes_usable.final.unstated", "NoResult", NOTHING),
    ("ward-2021.flexible_work.final.unstated", "NoNumber", NOTHING),
    ("onojo-2026.sick_child_care_leave_take_up_rate.those_who_wish.final.FY2035", "before_plan met", [None, Some(0.0), None, None]),
    ("onojo-2026.sick_child_care_leave_take_up_rate.those_who_wish.interim.FY2030", "before_plan met", [None, Some(0.0), None, None]),
    ("onojo-2026.sick_child_care_leave_take_up_rate.those_who_wish.previous_plan.unstated", "achieved", figures(100.0, 0.0, None, 0.0)),
    ("nishitokyo-2010.sick_child_care_leave_take_up_rate.where_needed.final.FY2014", "NoResult", NOTHING),
];

#[test]
fn every_target_of_the_five_plans_has_its_status_and_its_sums() {
    let rows = rows();
    let ids: Vec<_> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, EXPECTED.map(|expected| expected.0));
    for (row, (id, status, figures)) in rows.iter().zip(EXPECTED) {
        assert_eq!(word(&row.status), status, "{id}");
        let found = [
            row.latest.map(|latest| latest.value),
            row.difference,
            row.needed_pace.map(|pace| pace.per_year),
            row.pace_so_far.map(|pace| pace.per_year),
        ];
        assert_eq!(found.map(|number| number.map(Number::get)), figures, "{id}");
    }
}

#[test]
fn no_stated_target_is_lost_and_none_has_the_name_of_another() {
    let rows = rows();
    let stated: usize = columns_of(&IDS).iter().map(|column| column.plan.targets.len()).sum();
    assert_eq!(rows.iter().map(|row| row.target.dues.len()).sum::<usize>(), stated);
    let mut ids: Vec<_> = rows.iter().map(|row| row.id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), rows.len());
}

#[test]
fn the_list_is_summed_up_by_what_the_rows_amount_to_and_why_nothing_can_be_said() {
    let summary = progress_summary(&rows());
    assert_eq!((summary.targets, summary.met, summary.on_the_way, summary.behind), (53, 5, 0, 0));
    assert_eq!((summary.missed, summary.before_plan, summary.cannot_be_said()), (4, 10, 34));
    let said = text::progress_summary(&summary, text::Language::Ja);
    assert_eq!(
        said,
        "53件の目標: 達成5件、ペースどおり0件、ペース不足・後退0件、期限切れ・計画終了で未達4件、計画開始前(基準値のみ)10件、判定できない34件(実績なし17、実績の定義が異なる6、期限の年度の実績なし5、まとめた目標の数え方の記載なし2、計画の最終年度の実績なし2、目標の欄が空欄1、数値によらない目標1)"
    );
    let said = text::progress_summary(&summary, text::Language::En);
    assert!(
        said.starts_with("53 targets: met 5; on pace 0; behind or moving away 0; not met when due"),
        "{said}"
    );
}

#[test]
fn a_row_says_of_a_target_passed_all_along_what_the_check_says() {
    for id in IDS {
        let plan = crate::support::plan(id);
        let found = check(&plan, &Dataset::default());
        let checked: Vec<_> = found
            .iter()
            .filter(|oddity| {
                let since = |when: &Reached| matches!(when, Reached::SinceFirstYear(_));
                matches!(&oddity.kind, OddityKind::TargetBelowReached { when, .. } if since(when))
            })
            .flat_map(|oddity| oddity.facts.iter())
            .filter_map(|fact| match fact {
                FactId::Target(index) => Some(Question::of_target(&plan.targets[*index]).id()),
                _ => None,
            })
            .collect();
        let in_rows: Vec<_> = progress(&columns_of(&[id]), super::today())
            .into_iter()
            .filter(|row| row.passed_since.is_some() && row.target.target.stage != Stage::PreviousPlan)
            .map(|row| row.question.id())
            .collect();
        assert_eq!(in_rows, checked, "{id}");
    }
}

#[test]
fn what_is_worth_a_look_comes_first_and_what_cannot_be_said_last() {
    let keys: Vec<_> = sorted(rows(), ProgressSort::Status).iter().map(|row| row.status.key()).collect();
    let mut runs = keys.clone();
    runs.dedup();
    assert_eq!(
        runs,
        ["due_passed_not_met", "plan_over_not_met", "before_plan", "achieved", "cannot_be_said"]
    );
}

#[test]
fn the_row_with_the_most_left_to_go_comes_first_and_rows_without_a_result_last() {
    let rows = sorted(rows(), ProgressSort::Distance);
    // 8.1 hours are more of 10 hours than 44.4 points are of 100.
    assert_eq!(rows[0].id, "onojo-2026.overtime_hours_per_person.per_month.final.FY2035");
    assert!(rows[1].id.contains("overtime_hours_per_person.per_month.interim"));
    assert!(rows[2].id.starts_with("onojo-2026.spouse_birth_leave_take_up_rate"));
    assert!(rows.last().unwrap().difference.is_none());
    let is_met = |row: &ProgressRow| match row.status {
        Status::BeforePlan { met } => Some(met),
        _ => row.attained,
    };
    let met = rows.iter().position(|row| is_met(row) == Some(true)).unwrap();
    assert!(rows[..met].iter().all(|row| is_met(row) == Some(false)));
}

#[test]
fn the_row_that_lacks_most_pace_comes_first() {
    let rows = sorted(rows(), ProgressSort::Pace);
    // 8.3 - 1.7 points a year, and 0.5 + 0.03; before a plan there is no pace so far.
    assert!(rows[0].id.starts_with("koganei-2020.childcare_participation"), "{}", rows[0].id);
    assert!(rows[1].id.starts_with("koganei-2020.annual_leave_five_days"), "{}", rows[1].id);
}

#[test]
fn rows_stand_plan_by_plan_and_keep_their_order_within() {
    let rows = sorted(rows(), ProgressSort::Plan);
    assert!(rows.is_sorted_by_key(|row| row.slot));
    let isumi: Vec<_> = rows.iter().filter(|row| row.id.starts_with("isumi")).collect();
    assert!(isumi[0].id.contains("leaves_at_birth") && isumi[5].id.contains("share_of_staff"));
}

#[test]
fn names_of_orders_are_read_back() {
    for sort in ProgressSort::ALL {
        assert_eq!(ProgressSort::from_key(sort.key()), Some(sort));
    }
}

#[test]
fn hours_of_all_staff_and_hours_per_person_do_not_share_a_scale() {
    let rows = rows();
    let scales = progress_scales(&rows);
    let hours: Vec<_> = scales
        .iter()
        .filter(|scale| scale.unit == Unit::Hours)
        .map(|scale| (scale.is_total, scale.rows.len()))
        .collect();
    assert_eq!(hours, [(false, 3), (true, 2)]);
    let without_unit = rows.iter().filter(|row| row.unit.is_none()).count();
    assert_eq!(scales.iter().map(|scale| scale.rows.len()).sum::<usize>() + without_unit, EXPECTED.len());
}

#[test]
fn a_family_has_its_rows_alone() {
    let posts = of_family(rows(), Some(Family::Posts));
    assert_eq!(posts.len(), 8);
    assert_eq!(of_family(rows(), None).len(), EXPECTED.len());
}
