//! The printed schema is the one that the types give, the bundled plans satisfy it, and what it says agrees with what
//! `load` says. After a change of the types, `KURABE_BLESS=1 cargo test --test schema` prints it anew.

use std::{
    fs,
    path::{Path, PathBuf},
};

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use kurabe::{export::plan_schema, load::load};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn new() -> Self {
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V2020_12);
        compiler.add_resource("plan.schema.json", plan_schema()).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile("plan.schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn complaint(&self, plan: &Value) -> Option<String> {
        self.schemas.validate(plan, self.index).err().map(|error| format!("{error:#}"))
    }
}

fn json_files(folder: &str) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("index.json")
    });
    paths.sort();
    paths
}

#[test]
fn the_printed_schema_is_the_one_of_the_types() {
    let file = root().join("schema/plan.schema.json");
    let schema = format!("{:#}\n", plan_schema());
    if std::env::var_os("KURABE_BLESS").is_some() {
        fs::write(&file, &schema).unwrap();
    }
    let printed = fs::read_to_string(&file).unwrap();
    assert!(
        printed == schema,
        "schema/plan.schema.json is out of step: KURABE_BLESS=1 cargo test --test schema"
    );
}

#[test]
fn the_bundled_plans_satisfy_the_schema() {
    let validator = Validator::new();
    let plans = json_files("plans");
    assert!(plans.len() >= 5);
    for path in plans {
        let plan = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let complaint = validator.complaint(&plan);
        assert!(complaint.is_none(), "{}: {}", path.display(), complaint.unwrap());
    }
}

/// What only `load` can know: relations between members, and what a JSON value no longer shows.
const BEYOND_THE_SCHEMA: &[&str] = &[
    "backwards.json",
    "duplicate_ids.json",
    "duplicate_keys.json",
    "empty_names.json",
    "references.json",
    "said_twice.json",
    "values_and_absence.json",
    "windows_backwards.json",
];

#[test]
fn the_schema_and_the_loader_agree_on_what_is_broken() {
    let validator = Validator::new();
    for path in json_files("tests/broken") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = fs::read(&path).unwrap();
        let Ok(Value::Object(plan)) = serde_json::from_slice(&bytes) else { continue };
        let loaded = load(&bytes, &name);
        let is_unknown = |code: &str| code == "unknown_key";
        let is_fault =
            loaded.has_errors() || loaded.findings.iter().any(|finding| is_unknown(finding.problem.code()));
        let complaint = validator.complaint(&Value::Object(plan));
        if !BEYOND_THE_SCHEMA.contains(&name.as_str()) {
            assert_eq!(complaint.is_some(), is_fault, "{name}: {complaint:?}");
        }
    }
}

#[test]
fn every_member_of_the_schema_is_explained_in_the_readme() {
    let readme = fs::read_to_string(root().join("schema/README.md")).unwrap();
    let schema = plan_schema();
    let definitions = schema["$defs"].as_object().unwrap().iter();
    for (name, definition) in definitions.chain([(&"plan".to_owned(), &schema)]) {
        for member in definition["properties"].as_object().into_iter().flatten().map(|(member, _)| member) {
            assert!(readme.contains(&format!("`{member}`")), "{name}: `{member}`");
        }
        for word in
            definition["oneOf"].as_array().into_iter().flatten().filter_map(|word| word["const"].as_str())
        {
            assert!(readme.contains(&format!("`{word}`")), "{name}: `{word}`");
        }
    }
    for key in schema["$defs"]["IndicatorKey"]["examples"].as_array().unwrap() {
        assert!(readme.contains(&format!("`{}`", key.as_str().unwrap())), "indicator {key}");
    }
}

#[test]
fn the_examples_in_the_readme_are_read_without_findings() {
    let readme = fs::read_to_string(root().join("schema/README.md")).unwrap();
    let mut examples = readme.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let full = examples.next().expect("the full example");
    let loaded = load(full.as_bytes(), "schema/README.md");
    assert_eq!(loaded.findings, []);
    assert_eq!(loaded.plans.len(), 1);
    // The smaller ones are entries of lists: each must be readable in the full plan.
    let mut entries = 0;
    for example in examples {
        let entry: Value = serde_json::from_str(example).expect(example);
        let list = match &entry {
            entry if entry.get("comparator").is_some() => "targets",
            entry if entry.get("indicator").is_some() => "observations",
            entry if entry.get("measure").is_some() => "grades",
            entry if entry.get("theme").is_some() => "measures",
            entry if entry.get("made").is_some() => "other_periods",
            _ => panic!("no entry: {example}"),
        };
        let mut plan: Value = serde_json::from_str(full).unwrap();
        match plan[list].as_array_mut() {
            Some(entries) => entries.push(entry),
            None => plan[list] = Value::Array(vec![entry]),
        }
        let loaded = load(plan.to_string().as_bytes(), "schema/README.md");
        assert_eq!(loaded.findings, [], "{example}");
        entries += 1;
    }
    assert!(entries >= 3);
}
