//! The JSON Schema of plan files, made from the types of `model`. `schema/plan.schema.json` is its printed form, and a
//! test keeps the two in step. Editors use it to complete and to check; `load` does not.

use schemars::{
    Schema,
    generate::SchemaSettings,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Map, Value, json};

use crate::{
    load::{MAX_ENTRIES, MAX_PARTS, MAX_PLAN_ID, MAX_TEXT},
    model::{CATALOGUE, FORMAT_VERSION, Plan},
};

/// The schema of a plan file (JSON Schema draft 2020-12).
pub fn plan_schema() -> Value {
    let generator = SchemaSettings::draft2020_12().with_transform(Strict).into_generator();
    let mut schema = generator.into_root_schema_for::<Plan>();
    refine(&mut schema);
    schema.to_value()
}

/// What the types allow by being ordinary types, and `load` does not: unknown members, endless lists and texts.
#[derive(Clone)]
struct Strict;

impl Transform for Strict {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        if schema.get("properties").is_some() {
            schema.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        // Rust's names for sizes of numbers say nothing to others; the bounds stand beside them.
        schema.remove("format");
        if let Some(Value::String(text)) = schema.get_mut("description") {
            *text = first_paragraph(text);
        }
        // `null` is accepted for what may be left out, but nobody should write it.
        let is = |kind: &str| schema.get("type").is_some_and(|found| includes(found, kind));
        if is("string") && ["const", "enum", "pattern"].iter().all(|key| schema.get(*key).is_none()) {
            schema.insert("maxLength".to_owned(), json!(MAX_TEXT));
        } else if is("array") {
            schema.insert("maxItems".to_owned(), json!(MAX_PARTS));
        }
    }
}

/// Doc comments go on with what only programmers need, and link to types.
fn first_paragraph(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    paragraph.replace("[`", "`").replace("`]", "`").replace('\n', " ")
}

fn includes(found: &Value, kind: &str) -> bool {
    found == kind || found.as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind))
}

/// What the types cannot say.
fn refine(schema: &mut Schema) {
    schema.insert("title".to_owned(), json!("Plan file of Kurabe (計画くらべ)"));
    let root = schema.ensure_object();
    set(root, &["properties", "format"], "const", json!(FORMAT_VERSION));
    set(root, &["properties", "id"], "pattern", json!("^[a-z0-9]+(-[a-z0-9]+)*$"));
    set(root, &["properties", "id"], "maxLength", json!(MAX_PLAN_ID));
    set(root, &["properties", "sources"], "minItems", json!(1));
    for facts in ["targets", "observations", "measures", "grades", "schemes"] {
        set(root, &["properties", facts], "maxItems", json!(MAX_ENTRIES));
    }
    set(root, &["$defs", "Source", "properties", "url"], "pattern", json!("^https?://\\S*$"));
    for fact in ["Target", "Observation", "ProgressGrade", "Scheme"] {
        set(root, &["$defs", fact, "properties", "places"], "minItems", json!(1));
    }
    let keys: Vec<_> = CATALOGUE.iter().map(|indicator| indicator.key).collect();
    set(root, &["$defs", "IndicatorKey"], "examples", json!(keys));
}

fn set(root: &mut Map<String, Value>, path: &[&str], key: &str, value: Value) {
    let mut at = Some(&mut *root);
    for step in path {
        at = at.and_then(|object| object.get_mut(*step)).and_then(Value::as_object_mut);
    }
    if let Some(object) = at {
        object.insert(key.to_owned(), value);
    }
}
