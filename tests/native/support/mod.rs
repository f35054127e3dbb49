//! The five plans of the collection, read as the page reads them.

#![allow(dead_code, reason = "shared by two test programs, of which neither needs all of it")]

pub mod account;
pub mod progress_rows;

use kurabe::{
    compare::{Column, columns},
    load::load,
    model::{Dataset, Plan},
};
use std::rc::Rc;

/// Ids of the collection, in the order the page opens with.
pub const IDS: [&str; 5] = ["ward-2021", "onojo-2026", "koganei-2020", "isumi-2021", "nishitokyo-2010"];

/// A plan of the collection.
pub fn plan(id: &str) -> Plan {
    let path = format!("{}/plans/{id}.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = load(&std::fs::read(&path).unwrap(), &path);
    assert!(!loaded.has_errors(), "{:?}", loaded.findings);
    loaded.plans.into_iter().next().unwrap()
}

/// The columns for some plans of the collection.
pub fn columns_of(ids: &[&str]) -> Vec<Column> {
    let dataset = ids.iter().fold(Dataset::default(), |dataset, id| dataset.with(Rc::new(plan(id))));
    columns(&dataset, &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>())
}

/// Compares with a kept file; with `KURABE_BLESS=1` the file is written instead.
pub fn golden(path: &str, found: &str) {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("KURABE_BLESS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, found).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    for (number, (kept, found)) in kept.lines().zip(found.lines()).enumerate() {
        assert_eq!(found, kept, "{path}, line {}", number + 1);
    }
    assert_eq!(found.lines().count(), kept.lines().count(), "{path} has more or fewer lines");
}
