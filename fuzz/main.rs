//! What comes from outside is changed at random and read: plan files, links, cells of documents. A reader must neither panic nor
//! hang, and what it returns must hold. `make test` runs the same few cases every day, `make fuzz` as many new ones as time allows.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

mod chance;
mod mutate;
mod run;

use std::{fs, rc::Rc};

use kurabe::{
    check::check,
    compare::{
        MeasureChoice, Reading, columns, grade_tables, life_course, matrix, measure_table, progress,
        result_table, scheme_table, target_table, timeline,
    },
    export::{spreadsheet_csv, tidy_csv},
    load::{Loaded, load},
    model::{Dataset, Date, Era, Plan},
    notation::{Context, label, outline, read_item, read_time, read_value},
    state::{ViewState, parse, query},
    text::{Language, YearStyle, describe_finding, oddity},
};
use run::run;
use serde_json::Value;

/// A plan in which every list of the format has an entry, and a real one.
const PLANS: [&str; 2] = ["tests/tidy/small.json", "plans/ward-2021.json"];

fn files(paths: &[&str]) -> Vec<String> {
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Everything that is said about a file, in both languages.
fn told(loaded: &Loaded) {
    for finding in &loaded.findings {
        for language in [Language::Ja, Language::En] {
            assert!(!describe_finding(finding, language).is_empty());
        }
    }
}

/// Everything that follows from a plan beside another.
fn derived(plan: &Plan, other: &Rc<Plan>) {
    let plan = Rc::new(plan.clone());
    let dataset = Dataset::default().with(Rc::clone(other)).with(Rc::clone(&plan));
    let columns = columns(&dataset, &[other.id.clone(), plan.id.clone()]);
    let today = Date::new(2026, 11, 24).unwrap();
    for only_comparable in [false, true] {
        let reading = Reading { today, only_comparable };
        target_table(&columns, reading);
        result_table(&columns, reading);
    }
    progress(&columns, today);
    matrix(&columns, today);
    measure_table(&columns, &MeasureChoice::default(), &|_| true);
    scheme_table(&columns, today);
    life_course(&columns);
    grade_tables(&columns, today);
    timeline(&columns, &dataset, today);
    for odd in check(&plan, &dataset) {
        oddity(&odd, &plan, YearStyle::Era, Language::Ja);
        oddity(&odd, &plan, YearStyle::Western, Language::En);
    }
    tidy_csv(&[&plan]);
    spreadsheet_csv(&[&plan, other]);
}

#[test]
fn plan_files_with_changed_letters_are_read() {
    let sound = files(&PLANS);
    run(
        "plan_files_with_changed_letters_are_read",
        300,
        |chance| mutate::bytes(&sound, chance),
        |bytes| told(&load(bytes, "any.json")),
    );
}

#[test]
fn plan_files_with_changed_values_are_read_compared_and_written_again() {
    let sound: Vec<Value> = files(&PLANS).iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let other = Rc::new(load(&fs::read("plans/isumi-2021.json").unwrap(), "other.json").plans.remove(0));
    let make = |chance: &mut chance::Chance| {
        let sound = chance.of(&sound);
        mutate::values(sound, chance).to_string().into_bytes()
    };
    run("plan_files_with_changed_values_are_read_compared_and_written_again", 100, make, |bytes| {
        let loaded = load(bytes, "any.json");
        told(&loaded);
        for plan in &loaded.plans {
            derived(plan, &other);
            let again = load(serde_json::to_string(plan).unwrap().as_bytes(), "again.json");
            assert!(again.plans.iter().eq([plan]), "what was read is written and read again");
        }
    });
}

#[test]
fn links_are_read_and_written() {
    let opening = ViewState::opening(vec!["ward-2021".into(), "onojo-2026".into()]);
    let sound = [
        "p=koganei-2020~onojo-2026&v=results&q=childcare_leave_take_up_rate.male&comparable=1&references=0&day=2026-11-20",
        "v=progress&family=posts&sort=pace&staff=koganei-2020.680~isumi-2021.310&utm=letter&%E3%81%82=1",
        "v=measures&actor=workplace_head&theme=work_interval&law=next_generation&words=11%E6%99%82&lacking=a&measure_sort=plans",
        "c=1&r=0&t=2026-11-20&f=posts&s=pace&n=a.1&a=parents&g=work_interval&l=next_generation&w=a&x=a&o=plans",
    ]
    .map(str::to_owned);
    run(
        "links_are_read_and_written",
        4_000,
        |chance| mutate::text(&sound, chance).into_bytes(),
        |bytes| {
            let link = parse(str::from_utf8(bytes).unwrap(), &opening);
            let again = parse(&query(&link.state, &opening, &link.foreign), &opening);
            assert_eq!((again.state, again.problems, again.foreign), (link.state, vec![], link.foreign));
        },
    );
}

#[test]
fn cells_and_lines_of_documents_are_read() {
    let sound = [
        "令和3(2021)年6月1日現在",
        "男性１３％以上、女性100%（R6年度末まで）",
        "前年度比10％減　7/9人(77.8％)",
        "男性職員の育児休業取得率（2週間以上の取得・課長補佐級以上）",
        "平成31年度～令和元年度の平均 △4,709.5時間/人",
        "## (1) 休暇\n\nア 所属長が取り組むこと\n\n- 計画を立て、\n  知らせる。\n| 目標 | 令和7年度 |\n",
    ]
    .map(str::to_owned);
    run(
        "cells_and_lines_of_documents_are_read",
        150,
        |chance| mutate::text(&sound, chance).into_bytes(),
        |bytes| {
            let text = str::from_utf8(bytes).unwrap();
            let letters = text.chars().count();
            for context in [Context::default(), Context { era: Some(Era::Heisei) }] {
                for reading in [read_value(text, context), read_time(text, context), read_item(text)] {
                    let spans = reading.facts.iter().flat_map(|fact| &fact.spans).chain(&reading.unread);
                    for span in spans {
                        assert!(
                            span.start < span.end && span.end <= letters,
                            "{span:?} of {letters}: {reading:?}"
                        );
                    }
                }
            }
            label::fiscal_years(text);
            outline(text);
        },
    );
}
