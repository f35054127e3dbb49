//! Reads a plan file and says what is in it: `cargo run --no-default-features --example read_plan plans/isumi-2021.json`.
//! Whatever is wrong with the file is told with its place, and the rest is still read.

use std::{env, error::Error, fs};

use kurabe::{
    load::load,
    text::{Language, describe_finding, municipality_name},
};

/// What a plan file holds, and what is wrong with it.
pub fn told(path: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let loaded = load(&fs::read(path)?, path);
    let mut lines = Vec::new();
    for plan in &loaded.plans {
        lines.push(format!("{} ({})", plan.title, municipality_name(&plan.municipality, Language::En)));
        lines.push(format!("{} targets, {} results", plan.targets.len(), plan.observations.len()));
        lines.push(format!("{} measures, {} schemes", plan.measures.len(), plan.schemes.len()));
    }
    lines.extend(
        loaded.findings.iter().map(|one| format!("{}: {}", one.path, describe_finding(one, Language::En))),
    );
    Ok(lines)
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).unwrap_or_else(|| "plans/isumi-2021.json".to_owned());
    for line in told(&path)? {
        println!("{line}");
    }
    Ok(())
}
