//! What is written is read back the same: any plan as JSON, and a small plan as tidy CSV against a golden file.

pub mod strategies;

use std::{collections::HashSet, fs};

use kurabe::{
    export::{COLUMNS, spreadsheet_csv, tidy_csv},
    load::load,
    model::*,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use strategies::plan;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_that_is_written_is_read_back_the_same(plan in plan()) {
        let text = serde_json::to_string(&plan).unwrap();
        let loaded = load(text.as_bytes(), "plan.json");
        prop_assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
        prop_assert_eq!(&loaded.plans, &[plan]);
    }

    #[test]
    fn a_fault_in_one_target_changes_no_other_fact(plan in plan(), at in any::<prop::sample::Index>()) {
        prop_assume!(!plan.targets.is_empty());
        let index = at.index(plan.targets.len());
        let mut json = serde_json::to_value(&plan).unwrap();
        json["targets"][index]["comparator"] = serde_json::json!(17);
        let loaded = load(json.to_string().as_bytes(), "plan.json");
        let mut expected = plan;
        expected.targets.remove(index);
        prop_assert_eq!(&loaded.plans, &[expected]);
        prop_assert_eq!(loaded.findings[0].path.to_string(), format!("$.targets[{index}].comparator"));
    }

    #[test]
    fn tidy_rows_have_every_column_and_every_fact(plan in plan()) {
        let csv = tidy_csv(&[&plan]);
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let rows: Vec<_> = reader.records().map(|row| row.unwrap()).collect();
        let of_kind = |kind: &str| rows.iter().filter(|row| &row[3] == kind).count();
        prop_assert_eq!(of_kind("target"), plan.targets.len());
        prop_assert_eq!(of_kind("observation"), plan.observations.len());
        prop_assert_eq!(of_kind("grade"), plan.grades.len());
        let of_year = |year: &MeasureYear| year.quantities.len().max(1);
        let of_measure = |measure: &Measure| {
            (measure.quantities.len() + measure.years.iter().map(of_year).sum::<usize>()).max(1)
        };
        prop_assert_eq!(of_kind("measure"), plan.measures.iter().map(of_measure).sum::<usize>());
        let of_scheme = |scheme: &Scheme| (scheme.amounts.len() + scheme.windows.len()).max(1);
        prop_assert_eq!(of_kind("scheme"), plan.schemes.iter().map(of_scheme).sum::<usize>());
        prop_assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
    }
}

#[test]
fn the_tidy_rows_of_a_small_plan() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tidy");
    let loaded = load(&fs::read(format!("{folder}/small.json")).unwrap(), "small.json");
    assert_eq!(loaded.findings, []);
    let csv = tidy_csv(&loaded.plans.iter().collect::<Vec<_>>());
    let golden = format!("{folder}/small.csv");
    if std::env::var_os("KURABE_BLESS").is_some() {
        fs::write(&golden, &csv).unwrap();
    }
    assert_eq!(csv, fs::read_to_string(&golden).unwrap());
}

#[test]
fn columns_are_only_added_at_the_end() {
    let first = [
        "plan",
        "code",
        "municipality",
        "kind",
        "indicator",
        "family",
        "population",
        "condition",
        "stage",
        "comparator",
        "value",
        "unit",
        "period_kind",
        "period",
        "numerator",
        "denominator",
        "absent",
        "printed",
        "source",
        "place",
        "note",
    ];
    assert_eq!(COLUMNS[..first.len()], first);
}

#[test]
fn a_plan_of_ones_own_is_marked_in_every_row() {
    let text = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tidy/small.json")).unwrap();
    let plan = load(&text, "small.json").plans.remove(0);
    let own = plan.clone().as_brought();
    for csv in [tidy_csv(&[&own, &plan]), spreadsheet_csv(&[&own, &plan])] {
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<_> = reader.records().map(|row| row.unwrap()).collect();
        assert_eq!(rows[0].get(0), Some(own.id.as_str()));
        for row in &rows {
            let is_own = row[0] != plan.id;
            assert_eq!(&row[COLUMNS.len() - 1], if is_own { "読込 loaded" } else { "" });
        }
    }
}

#[test]
fn no_cell_of_a_spreadsheet_begins_like_a_formula() {
    let text = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tidy/small.json")).unwrap();
    let mut plan = load(&text, "small.json").plans.remove(0);
    plan.title = "=HYPERLINK(\"https://example.jp\")".to_owned();
    plan.municipality.name = Some("@SUM(A1)".to_owned());
    plan.targets[0].value = Number::new(-5.0);
    let csv = spreadsheet_csv(&[&plan]);
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<_> = reader.records().map(|row| row.unwrap()).collect();
    let starts =
        |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    assert!(!rows.iter().flatten().any(starts));
    assert_eq!((&rows[0][2], &rows[0][10]), ("'@SUM(A1)", "-5"), "a negative number stays a number");
    // The exact form leaves every cell as it is.
    assert!(tidy_csv(&[&plan]).contains(",@SUM(A1),"));
}

#[test]
fn words_that_begin_like_a_formula_in_full_width_are_set_off_as_well() {
    let text = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tidy/small.json")).unwrap();
    let mut plan = load(&text, "small.json").plans.remove(0);
    for sign in ["＝", "＋", "－", "＠"] {
        plan.municipality.name = Some(format!("{sign}SUM(A1)"));
        assert!(spreadsheet_csv(&[&plan]).contains(&format!(",'{sign}SUM(A1),")), "{sign}");
        assert!(
            tidy_csv(&[&plan]).contains(&format!(",{sign}SUM(A1),")),
            "the exact form leaves it as it is"
        );
    }
}
