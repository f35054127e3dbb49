//! What is odd in plans: a case that must be noticed and a near miss that must not, for every kind; everything that is odd
//! in the five plans; what holds for any plan; and the sentences. `KURABE_BLESS=1` writes the sentences anew.

mod five_plans;
mod frame;
mod leads;
mod properties;
mod rates;
mod repeats;
mod schemes;
mod sentences;
mod sums;

use kurabe::{
    check::{Oddity, check},
    load::load,
    model::{Dataset, Plan},
};

/// A made-up plan; `members` are further members of the plan, as JSON, each beginning with a comma.
fn plan(members: &str) -> Plan {
    let text = format!(
        r#"{{"format":1,"id":"kaku-2021","title":"計画","sources":[{{"id":"s","title":"計画"}}],
            "municipality":{{"name":"架空市","kind":"city"}}{members}}}"#
    );
    let loaded = load(text.as_bytes(), "kaku.json");
    assert!(loaded.findings.is_empty(), "{:?}\n{text}", loaded.findings);
    loaded.plans.into_iter().next().unwrap()
}

/// A made-up plan with these results: each a list of members as JSON, without braces and places.
fn results(rows: &[&str]) -> Plan {
    plan(&format!(r#","observations":[{}]"#, facts(rows)))
}

/// Facts as JSON; those that name no place stand in one table.
fn facts(rows: &[&str]) -> String {
    let fact = |row: &&str| {
        let places = r#","places":[{"source":"s","section":"表1"}]"#;
        let places = if row.contains("\"places\"") { "" } else { places };
        format!("{{{row}{places}}}")
    };
    rows.iter().map(fact).collect::<Vec<_>>().join(",")
}

fn oddities(plan: &Plan) -> Vec<Oddity> {
    check(plan, &Dataset::default())
}

fn codes(plan: &Plan) -> Vec<&'static str> {
    oddities(plan).iter().map(|oddity| oddity.kind.code()).collect()
}

/// Code, facts and numbers of each oddity, one a line.
fn lines(oddities: &[Oddity]) -> Vec<String> {
    oddities
        .iter()
        .map(|oddity| {
            let facts: Vec<_> = oddity.facts.iter().map(ToString::to_string).collect();
            format!("{} {} {}", oddity.kind.code(), oddity.weight.severity(), facts.join(" "))
        })
        .collect()
}

/// A share of hires by sex.
fn hires(sex: &str, value: &str, numerator: u32, denominator: u32) -> String {
    format!(
        r#""indicator":"share_of_hires","population":{{"sex":"{sex}"}},"period":"FY2024","value":{value},"unit":"percent","numerator":{numerator},"denominator":{denominator}"#
    )
}

/// A result of one indicator: `people` and `more` are JSON members, each beginning with a comma.
fn result(indicator: &str, people: &str, period: &str, more: &str) -> String {
    format!(r#""indicator":"{indicator}","population":{{{people}}},"period":"{period}"{more}"#)
}

fn percent(value: &str) -> String {
    format!(r#","value":{value},"unit":"percent""#)
}

fn of(rows: &[String]) -> Vec<&'static str> {
    codes(&results(&rows.iter().map(String::as_str).collect::<Vec<_>>()))
}

const NONE: [&str; 0] = [];
const MALE: &str = r#""sex":"male""#;
const FEMALE: &str = r#""sex":"female""#;
