//! Measures and grades: their tables, the panel of a theme, and what cells say while they are narrowed.

use super::*;

/// A progress report with grades, a plan with four measures on one theme and one on none, and a document without measures.
fn measure_columns() -> Vec<Column> {
    let loaded = load(include_bytes!("measure_plans.json"), "measure_plans.json");
    assert!(!loaded.has_errors(), "{:?}", loaded.findings);
    let slots = (0..).map(kurabe::compare::Slot);
    slots.zip(loaded.plans).map(|(slot, plan)| Column::of_plan(slot, plan.into())).collect()
}

#[test]
fn the_table_of_measures_looks_as_it_did() {
    assert_golden("measures-ja", &content(View::Measures, measure_columns(), JAPANESE));
}

#[test]
fn the_tables_of_grades_look_as_they_did() {
    assert_golden("grades-ja", &content(View::Grades, measure_columns(), JAPANESE));
}

#[test]
fn measures_and_grades_give_no_id_twice() {
    for view in [View::Measures, View::Grades] {
        let html = content(view, columns_of(&IDS), JAPANESE);
        let ids = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let mut seen: Vec<_> = Vec::new();
        for id in ids {
            assert!(!seen.contains(&id), "{view:?}: {id}");
            seen.push(id);
        }
        assert!(seen.iter().any(|id| id.starts_with("question-")), "{view:?}");
    }
}

#[test]
fn a_document_without_measures_is_told_from_one_without_the_theme() {
    let html = content(View::Measures, measure_columns(), ENGLISH);
    for said in
        ["not in this plan", "this document lists no measures", "Documents that list no measures: Hei City"]
    {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn a_narrowed_table_of_measures_counts_plans_that_match_and_says_where_no_law_is_stated() {
    let all = MeasureChoice::default;
    let under = |choice, words| content_under(View::Measures, choice, columns_of(&IDS), words);
    let of_personnel = MeasureChoice { role: Some(ActorRole::PersonnelSection), ..all() };
    for (words, whole, narrowed) in
        [(JAPANESE, "5計画中4計画", "条件に合う計画 1／5"), (ENGLISH, "4 of 5 plans<", "1 of 5 plans match<")]
    {
        let html = under(all(), words);
        assert!(html.contains(whole) && !html.contains(narrowed), "{whole}");
        let html = under(of_personnel.clone(), words);
        assert!(!html.contains(whole) && html.contains(narrowed), "{narrowed}");
    }
    let of_women = MeasureChoice { law: Some(Law::WomensAdvancement), ..all() };
    assert!(under(of_women.clone(), JAPANESE).contains("どの法律によるかの記載なし(2件)"));
    assert!(under(of_women, ENGLISH).contains("does not say under which law (2 measures)"));
    let on_disability = MeasureChoice { law: Some(Law::DisabilityEmployment), ..all() };
    let html = under(on_disability, ENGLISH);
    for said in ["measures fits these choices.", "measures are left out because no law is stated for them."] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn english_cells_say_in_english_what_quantities_mean() {
    let columns = columns_of(&IDS);
    let html = [View::Measures, View::Grades].map(|view| content(view, columns.clone(), ENGLISH)).concat();
    let measures = || columns.iter().flat_map(|column| &column.plan.measures);
    let of_years = measures().flat_map(|measure| &measure.years).flat_map(|year| &year.quantities);
    for quantity in measures().flat_map(|measure| &measure.quantities).chain(of_years) {
        if quantity.in_english.is_some() || quantity.amount.is_some() {
            let printed = format!(">{}<", quantity.printed);
            assert!(!html.contains(&printed), "{printed}");
        }
    }
    for said in ["every Wednesday", "3 times per year", "8th year of service"] {
        assert!(html.contains(said), "{said}");
    }
    let opened = Opened::Theme(kurabe::model::Theme::CareerSupport);
    let panel = panel_among(columns, opened, ENGLISH);
    assert!(panel.contains("8th year of service") && !panel.contains("8 years"), "not the bare amount");
}

#[test]
fn a_cell_of_measures_without_amounts_names_who_acts() {
    let without_amounts = |mut column: Column| {
        let mut plan = (*column.plan).clone();
        plan.measures.iter_mut().for_each(|measure| measure.quantities.clear());
        column.plan = plan.into();
        column
    };
    let html =
        content(View::Measures, measure_columns().into_iter().map(without_amounts).collect(), JAPANESE);
    assert!(html.contains("4件 · <bdi lang=\"ja\">全職員</bdi> · <bdi lang=\"ja\">職員課</bdi>"), "{html}");
    assert!(!html.contains("毎月"), "{html}");
}
