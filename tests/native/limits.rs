//! No text and no list of a plan file is endless, however deep it lies: each member of the bundled plans is made too long in turn,
//! and reading must tell it at its place.

use std::{collections::BTreeMap, fs, path::Path};

use kurabe::{
    export::plan_schema,
    load::{MAX_ENTRIES, MAX_PARTS, MAX_TEXT, load},
};
use serde_json::Value;

const FACTS: [&str; 5] = ["targets", "observations", "measures", "grades", "schemes"];

/// Every kind of member of the bundled plans, by its place without numbers, each with a place where it stands.
fn members(is_wanted: fn(&Value) -> bool) -> BTreeMap<String, (Value, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans");
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("index.json") {
            let plan: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
            collect(&plan, &plan, "", is_wanted, &mut found);
        }
    }
    found
}

fn collect(
    plan: &Value,
    value: &Value,
    pointer: &str,
    is_wanted: fn(&Value) -> bool,
    found: &mut BTreeMap<String, (Value, String)>,
) {
    if is_wanted(value) {
        let is_name = |step: &&str| step.parse::<usize>().is_err();
        let kind = pointer.split('/').filter(is_name).collect::<Vec<_>>().join("/");
        found.entry(kind).or_insert_with(|| (plan.clone(), pointer.to_owned()));
    }
    match value {
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                collect(plan, element, &format!("{pointer}/{index}"), is_wanted, found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                collect(plan, member, &format!("{pointer}/{name}"), is_wanted, found);
            }
        }
        _ => {}
    }
}

/// The codes of the findings at a place, given as a JSON pointer, when the value there is another.
fn codes(plan: &Value, pointer: &str, value: Value) -> Vec<&'static str> {
    let mut plan = plan.clone();
    *plan.pointer_mut(pointer).unwrap() = value;
    let path = pointer.split('/').skip(1).fold("$".to_owned(), |path, step| match step.parse::<usize>() {
        Ok(index) => format!("{path}[{index}]"),
        Err(_) => format!("{path}.{step}"),
    });
    let findings = load(plan.to_string().as_bytes(), "plan.json").findings;
    findings.iter().filter(|found| found.path.to_string() == path).map(|found| found.problem.code()).collect()
}

#[test]
fn every_text_of_a_plan_is_bounded() {
    let texts = members(Value::is_string);
    assert!(texts.len() > 80, "{}", texts.len());
    for (kind, (plan, pointer)) in texts {
        let found = codes(&plan, &pointer, Value::String("長".repeat(MAX_TEXT + 1)));
        // Words of closed lists, times and lengths are refused because they are none.
        assert_eq!(found.len(), 1, "{kind}: {found:?}");
        assert!(
            ["text_too_long", "unknown_word", "bad_period", "bad_length", "bad_code"].contains(&found[0]),
            "{kind}: {found:?}"
        );
    }
}

/// The lists of facts may have more; `loading.rs` fills one.
#[test]
fn every_other_list_of_a_plan_is_bounded() {
    let mut lists = members(|value| value.as_array().is_some_and(|list| !list.is_empty()));
    lists.retain(|kind, _| !FACTS.contains(&kind.trim_start_matches('/')));
    assert!(lists.len() > 20, "{}", lists.len());
    for (kind, (plan, pointer)) in lists {
        let list = |length: usize| {
            let first = plan.pointer(&format!("{pointer}/0")).unwrap();
            Value::Array(vec![first.clone(); length])
        };
        assert_eq!(codes(&plan, &pointer, list(MAX_PARTS + 1)), ["too_many"], "{kind}");
        assert_eq!(codes(&plan, &pointer, list(MAX_PARTS)), [""; 0], "{kind}");
    }
}

#[test]
fn the_schema_names_the_same_bounds() {
    fn bounds(value: &Value, found: &mut Vec<u64>) {
        match value {
            Value::Object(members) => {
                if members.get("type").is_some_and(|kind| kind.to_string().contains("array")) {
                    found.push(members["maxItems"].as_u64().unwrap());
                }
                members.values().for_each(|member| bounds(member, found));
            }
            Value::Array(list) => list.iter().for_each(|element| bounds(element, found)),
            _ => {}
        }
    }
    let schema = plan_schema();
    let mut found = Vec::new();
    bounds(&schema, &mut found);
    let of_facts = found.iter().filter(|&&bound| bound == MAX_ENTRIES as u64).count();
    let of_parts = found.iter().filter(|&&bound| bound == MAX_PARTS as u64).count();
    assert_eq!((of_facts, of_parts + of_facts), (FACTS.len(), found.len()));
    for facts in FACTS {
        assert_eq!(schema["properties"][facts]["maxItems"], MAX_ENTRIES);
    }
}
