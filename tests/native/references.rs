//! National goals and statutory values beside the questions of the five plans: which are drawn, which are only listed and
//! why, and that the table holds what its sources say.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{
        Addressee, Comparability, Question, Reason, ReferenceFor, ReferenceKind, ReferenceStanding, Validity,
        find_question, reference_lines,
    },
    model::{Comparator, Condition, Date, Population, Sex, Topic, Unit, find_indicator},
    text::{
        Language, YearStyle, reference_addressee, reference_caution, reference_name, reference_source,
        reference_validity,
    },
};

/// The lines beside a question of the five plans.
fn beside(id: &str) -> Vec<ReferenceFor> {
    reference_lines(&find_question(&columns_of(&IDS), id).unwrap(), None)
}

fn standings(id: &str) -> Vec<(&'static str, ReferenceStanding)> {
    beside(id).iter().map(|one| (one.line.key, one.standing)).collect()
}

fn one(id: &str, key: &str) -> ReferenceFor {
    beside(id).into_iter().find(|one| one.line.key == key).unwrap()
}

/// Every line there is: the questions of the table, each asked once.
fn every_line() -> Vec<ReferenceFor> {
    let ask = |indicator: &str, sex| Question {
        indicator: indicator.into(),
        population: Population { sex, ..Population::default() },
        condition: Condition::default(),
    };
    let (women, men) = (Some(Sex::Female), Some(Sex::Male));
    [
        ask("childcare_leave_take_up_rate", men),
        ask("childcare_leave_take_up_rate", women),
        ask("overtime_hours_per_person", None),
        ask("annual_leave_mean_days", None),
        ask("share_in_posts", women),
        ask("disability_employment_rate", None),
    ]
    .iter()
    .flat_map(|question| reference_lines(question, None))
    .collect()
}

use ReferenceStanding::{Context, Drawn, NotComparable, Superseded};

#[test]
fn of_the_goals_for_fathers_only_the_one_for_the_same_length_of_leave_is_drawn() {
    assert_eq!(
        standings("childcare_leave_take_up_rate.male.leave-from-2weeks"),
        [
            ("fathers_public_2025", NotComparable),
            ("fathers_public_2030", Drawn),
            ("fathers_private_2025", NotComparable),
            ("fathers_private_2030", NotComparable),
            ("fathers_2025_before", NotComparable),
            ("fathers_local_2020", NotComparable),
            ("fathers_local_governments_2014", Context),
            ("fathers_local_governments_2021", Context),
            ("fathers_local_governments_2023", Context),
            ("fathers_municipalities_2023", Context),
        ]
    );
    assert_eq!(
        standings("childcare_leave_take_up_rate.male"),
        [
            ("fathers_public_2025", NotComparable),
            ("fathers_public_2030", NotComparable),
            ("fathers_private_2025", NotComparable),
            ("fathers_private_2030", NotComparable),
            ("fathers_2025_before", NotComparable),
            ("fathers_local_2020", Superseded),
            ("fathers_local_governments_2014", Context),
            ("fathers_local_governments_2021", Context),
            ("fathers_local_governments_2023", Context),
            ("fathers_municipalities_2023", Context),
        ]
    );
}

#[test]
fn a_goal_for_another_length_of_leave_is_listed_with_both_lengths() {
    let goal = one("childcare_leave_take_up_rate.male", "fathers_public_2025");
    let Reason::OtherMinimumLength(sides) = &goal.verdict.reasons()[0] else { panic!("{:?}", goal.verdict) };
    assert_eq!(sides.left, None);
    assert_eq!(sides.right.unwrap().at_least.unwrap().to_string(), "1 weeks");
}

#[test]
fn whom_a_goal_addresses_is_a_note_where_municipal_staff_are_among_them_and_a_bar_where_not() {
    let public = one("childcare_leave_take_up_rate.male.leave-from-2weeks", "fathers_public_2030");
    assert_eq!(public.verdict.comparability(), Comparability::WithNote);
    assert!(matches!(
        public.verdict.reasons(),
        [Reason::OtherAddressee(sides)] if sides.right == Addressee::GeneralAdministrativeStaff
    ));
    let private = one("childcare_leave_take_up_rate.male", "fathers_private_2025");
    assert!(matches!(
        private.verdict.reasons(),
        [Reason::OtherAddressee(sides)] if sides.right == Addressee::PrivateEmployers
    ));
    assert!(!private.verdict.is_comparable() && !private.verdict.clone().turned().is_comparable());
}

#[test]
fn the_statutory_rate_of_municipalities_is_drawn_in_steps_and_that_of_other_bodies_listed() {
    assert_eq!(
        standings("disability_employment_rate"),
        [("disability_governments", Drawn), ("disability_prefectural_boards", NotComparable)]
    );
    let rate = one("disability_employment_rate", "disability_governments");
    assert_eq!(rate.verdict.comparability(), Comparability::Same);
    let said: Vec<_> = rate
        .line
        .steps
        .iter()
        .map(|step| (step.value.get(), reference_validity(step.validity, YearStyle::Western, Language::Ja)))
        .collect();
    assert_eq!(
        said,
        [
            (2.6, "2024年3月31日まで".to_owned()),
            (2.8, "2024年4月1日から2026年6月30日まで".to_owned()),
            (3.0, "2026年7月1日から".to_owned()),
        ]
    );
}

#[test]
fn a_cap_for_one_person_is_not_a_line_for_a_mean() {
    assert_eq!(
        standings("overtime_hours_per_person.per_month"),
        [
            ("overtime_cap_month", NotComparable),
            ("overtime_cap_year", NotComparable),
            ("overtime_local_governments_2023", Context),
        ]
    );
    let cap = one("overtime_hours_per_person.per_month", "overtime_cap_month");
    let against =
        cap.verdict.reasons().iter().find(|one| one.comparability() == Comparability::NotComparable);
    assert!(matches!(against, Some(Reason::OtherAddressee(sides)) if sides.right == Addressee::EachPerson));
    let total = one("overtime_hours_total", "overtime_cap_year");
    assert!(matches!(total.verdict.reasons()[0], Reason::TotalVersusPerPerson(_)));
}

#[test]
fn goals_for_prefectures_stand_beside_posts_as_a_list() {
    for id in ["share_in_posts.female.section_head-up", "share_in_posts.female.subsection_chief-up"] {
        assert_eq!(
            standings(id),
            [
                ("section_heads_prefectures_2020", NotComparable),
                ("department_heads_prefectures_2020", NotComparable)
            ],
            "{id}"
        );
    }
}

#[test]
fn days_of_annual_leave_have_a_calendar_year_beside_them() {
    let result = one("annual_leave_mean_days", "annual_leave_local_governments_2023");
    assert_eq!(result.standing, Context);
    assert!(
        result.verdict.reasons().iter().any(|reason| matches!(reason, Reason::FiscalVersusCalendarYear(_)))
    );
    assert!(matches!(
        one("annual_leave_take_up_rate", "annual_leave_local_governments_2023").verdict.reasons()[0],
        Reason::RateVersusDays(_)
    ));
}

#[test]
fn most_questions_of_the_five_plans_have_no_line() {
    let columns = columns_of(&IDS);
    let mut with_lines: Vec<String> = columns
        .iter()
        .flat_map(|column| column.plan.targets.iter().map(Question::of_target))
        .filter(|question| {
            reference_lines(question, None).iter().any(|one| one.standing == ReferenceStanding::Drawn)
        })
        .map(|question| question.id())
        .collect();
    with_lines.sort();
    with_lines.dedup();
    assert_eq!(
        with_lines,
        ["childcare_leave_take_up_rate.male.leave-from-2weeks", "disability_employment_rate"]
    );
}

#[test]
fn a_line_of_another_unit_is_not_drawn() {
    let question = find_question(&columns_of(&IDS), "disability_employment_rate").unwrap();
    let lines = reference_lines(&question, Some(Unit::Persons));
    assert!(lines.iter().all(|one| one.standing == NotComparable));
}

#[test]
fn every_line_can_be_cited_and_dated() {
    let lines = every_line();
    assert_eq!(lines.len(), 19, "an entry of the table that cannot be read would be missing");
    let mut keys: Vec<_> = lines.iter().map(|one| one.line.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), lines.len());
    for ReferenceFor { line, standing, .. } in &lines {
        assert!(
            line.source.url.starts_with("https://") || line.source.url.starts_with("http://"),
            "{}",
            line.key
        );
        for language in [Language::Ja, Language::En] {
            assert!(!reference_name(line, language).is_empty());
            assert!(!reference_source(&line.source, language).is_empty());
            assert!(!reference_addressee(line.addressee, language).is_empty());
        }
        let read: Date = line.source.read.parse().unwrap();
        let decided = line.steps.iter().filter_map(|step| match step.validity {
            Validity::By { decided, .. } => decided,
            _ => None,
        });
        assert!(
            decided.into_iter().all(|day| day < read),
            "{}: nothing is read before it is decided",
            line.key
        );
        assert!(!line.steps.is_empty(), "{}", line.key);
        let indicator = find_indicator(line.question.indicator.as_str()).unwrap();
        assert_eq!(indicator.unit, line.unit, "{}", line.key);
        assert!(line.kind != ReferenceKind::NationalResult || *standing == Context, "{}", line.key);
        for step in &line.steps {
            let fits = match line.kind {
                ReferenceKind::NationalGoal => matches!(step.validity, Validity::By { .. }),
                ReferenceKind::NationalResult => matches!(step.validity, Validity::Of(_)),
                ReferenceKind::StatutoryRate | ReferenceKind::LegalCap => {
                    matches!(step.validity, Validity::InForce(..))
                }
            };
            assert!(fits, "{}", line.key);
        }
    }
}

#[test]
fn what_is_not_confirmed_is_not_in_the_table() {
    for ReferenceFor { line, .. } in every_line() {
        let topic = find_indicator(line.question.indicator.as_str()).map(|indicator| indicator.topic);
        if topic == Some(Topic::Posts) {
            assert_eq!(
                line.addressee,
                Addressee::Prefectures,
                "the shares for municipalities are not confirmed"
            );
        }
        if topic == Some(Topic::AnnualLeave) {
            assert_eq!(line.kind, ReferenceKind::NationalResult, "five days of leave are not confirmed");
        }
        if line.kind == ReferenceKind::StatutoryRate {
            assert!(
                matches!(line.steps[0].validity, Validity::InForce(None, Some(_))),
                "its beginning is not"
            );
        }
    }
}

#[test]
fn a_goal_says_that_at_least_is_a_reading_and_a_cap_whom_its_rule_binds() {
    let caution = |key: &str| {
        let lines = every_line();
        let line = &lines.iter().find(|one| one.line.key == key).unwrap().line;
        reference_caution(line, Language::Ja).unwrap_or_default()
    };
    for goal in every_line().iter().filter(|one| one.line.kind == ReferenceKind::NationalGoal) {
        let is_about = goal.line.comparator == Comparator::About;
        assert_eq!(caution(goal.line.key).contains("読み方"), !is_about, "{}", goal.line.key);
    }
    assert!(caution("overtime_cap_month").contains("国の職員"));
    assert!(caution("overtime_cap_year").contains("条例"));
}
