//! What the plan files of the five documents say where a reader might take a reading of ours for the document: an answer that
//! is no figure, whom a word covers, the law of a target, titles in our own words; and definitions without a source.

use std::{fs, path::Path};

use kurabe::{
    load::load,
    model::{AbsenceReason, CATALOGUE, Grade, GradeRange, Law, Nature, Place, Plan, Stage, Theme, Unit},
};

fn plan(name: &str) -> Plan {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans").join(name).with_extension("json");
    load(&fs::read(&file).unwrap(), name).plans.remove(0)
}

#[test]
fn a_cell_that_says_none_is_no_zero() {
    for name in ["ward-2021", "onojo-2026", "koganei-2020", "isumi-2021", "nishitokyo-2010"] {
        for fact in plan(name).observations {
            let says_none = |place: &Place| place.printed.as_deref() == Some("なし");
            assert_eq!(
                fact.places.iter().any(says_none),
                fact.absent == Some(AbsenceReason::NoneStated),
                "{name}: {fact:?}"
            );
        }
    }
}

#[test]
fn a_scheme_and_the_measure_that_promotes_it_stand_on_the_same_page() {
    let plan = plan("onojo-2026");
    let page = |id: &str| plan.measure(id).unwrap().places[0].page;
    // The explanation of the schemes names the pages of the plan: 8 for care, 10 for both leaves at a birth.
    assert_eq!([page("o-073"), page("o-074"), page("o-075")], [Some(8), Some(10), Some(10)]);
}

#[test]
fn a_measure_has_no_theme_that_its_words_do_not_give() {
    assert_eq!(plan("ward-2021").measure("w-031").unwrap().theme, None, "ICT, for whom is not said");
    let information = plan("nishitokyo-2010").measure("n-082").unwrap().theme;
    assert_eq!(information, Some(Theme::ChildcareInformation));
}

#[test]
fn targets_stand_under_the_law_of_their_column() {
    use Law::{NextGeneration, WomensAdvancement};
    for target in plan("onojo-2026").targets {
        let own: &[Law] = match target.indicator.as_str() {
            "overtime_hours_per_person" | "annual_leave_mean_days" | "sick_child_care_leave_take_up_rate" => {
                &[NextGeneration]
            }
            // The plan before printed its leaves in the tables of both laws.
            key if target.stage == Stage::PreviousPlan && key != "share_in_posts" => {
                &[NextGeneration, WomensAdvancement]
            }
            _ => &[WomensAdvancement],
        };
        assert_eq!(target.laws, own, "{target:?}");
    }
    for name in ["ward-2021", "koganei-2020", "isumi-2021", "nishitokyo-2010"] {
        assert!(plan(name).targets.iter().all(|target| target.laws.is_empty()), "{name} assigns no target");
    }
}

#[test]
fn a_reading_of_ours_says_so() {
    let onojo = plan("onojo-2026");
    let managers = Some(GradeRange { from: Some(Grade::SectionHead), to: None });
    let names_the_grade = |place: &Place| place.row.as_deref().is_some_and(|row| row.contains("課長級以上"));
    for fact in onojo.observations.iter().filter(|fact| fact.population.grade == managers) {
        assert!(fact.places.iter().any(names_the_grade) || fact.note.is_some(), "{fact:?}");
    }
    for target in onojo.targets.iter().filter(|target| target.population.grade == managers) {
        assert!(target.places.iter().any(names_the_grade) || target.note.is_some(), "{target:?}");
    }
    let sick = |key: &str| key == "sick_child_care_leave_take_up_rate";
    assert!(
        onojo
            .observations
            .iter()
            .filter(|fact| sick(fact.indicator.as_str()))
            .all(|fact| fact.note.is_some())
    );
    assert!(onojo.notes.iter().any(|note| note.ja.contains("赤文字")), "what was red cannot be told");
    let exams = |key: &str| key == "promotion_exam_application_rate";
    let koganei = plan("koganei-2020");
    assert!(koganei.targets.iter().all(|one| !exams(one.indicator.as_str()) || one.note.is_some()));
    assert!(koganei.observations.iter().all(|one| !exams(one.indicator.as_str()) || one.note.is_some()));
}

#[test]
fn titles_are_not_the_labels_of_the_document() {
    // The grids of the report name each measure: those names are the document's, the titles are ours.
    let plan = plan("koganei-2020");
    for measure in &plan.measures {
        let places = plan.grades.iter().flat_map(|grade| &grade.places).chain(&measure.places);
        for label in places.filter_map(|place| place.row.as_deref()) {
            let label = label.trim_start_matches(['①', '②', '③', '④']);
            assert_ne!(measure.title.ja, label, "{}", measure.id);
        }
    }
}

#[test]
fn a_definition_without_a_source_says_that_it_is_the_documents() {
    // These are defined by the ordinance on what is published or by the headings of the national survey.
    const DEFINED: [&str; 11] = [
        "childcare_leave_take_up_rate",
        "spouse_birth_leave_take_up_rate",
        "childcare_participation_leave_take_up_rate",
        "childcare_leave_length_distribution",
        "overtime_hours_per_person",
        "annual_leave_mean_days",
        "share_in_posts",
        "share_of_hires",
        "share_of_staff",
        "disability_employment_rate",
        "leaves_at_birth_take_up_rate",
    ];
    let rates = CATALOGUE.iter().filter(|indicator| {
        indicator.unit == Unit::Percent || matches!(indicator.nature, Nature::Opinion | Nature::State)
    });
    for indicator in rates.filter(|indicator| !DEFINED.contains(&indicator.key)) {
        assert!(indicator.definition.ja.contains("文書"), "{}", indicator.key);
        assert!(indicator.definition.en.contains("document"), "{}", indicator.key);
    }
}
