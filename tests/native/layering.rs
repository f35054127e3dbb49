//! The direction of dependency that the crate's front page promises: read from the `use` lines of the sources.

use std::{collections::BTreeMap, fs, path::Path};

use kurabe::model::CATALOGUE;

/// What each module may use, as the table in `src/lib.rs` says. `wire` problems reach `load` through `model` alone.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("notation", &["model"]),
    ("load", &["model"]),
    ("compare", &["model", "notation"]),
    ("check", &["model", "notation", "compare"]),
    ("state", &["model", "compare"]),
    ("chart", &["model", "compare"]),
    ("export", &["model", "load", "compare"]),
    ("store", &[]),
    ("text", &["model", "notation", "compare", "check", "load", "state", "store"]),
    ("sheet", &["model", "compare", "check", "text"]),
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn sources_of(module: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(module), &mut found);
    found
}

fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"))
}

#[test]
fn every_module_uses_only_what_stands_below_it() {
    let allowed: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    let modules: Vec<_> = allowed.keys().copied().chain(["ui"]).collect();
    for (module, may_use) in MAY_USE {
        for (path, text) in sources_of(module) {
            let code: String = code_lines(&text).collect::<Vec<_>>().join(" ");
            for other in modules.iter().filter(|other| *other != module && !may_use.contains(other)) {
                let named = [format!("crate::{other}::"), format!("crate::{other};")];
                assert!(!named.iter().any(|name| code.contains(name)), "{path} uses {other}");
                for group in code.split("use crate::{").skip(1) {
                    let group = group.split(';').next().unwrap();
                    let names = group
                        .split([',', '{', '}'])
                        .map(|name| name.trim().split("::").next().unwrap().trim());
                    assert!(!names.clone().any(|name| name == *other), "{path} uses {other}");
                }
            }
        }
    }
}

#[test]
fn the_table_in_the_crate_docs_lists_every_module() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    for (module, may_use) in MAY_USE {
        let row = docs.lines().find(|line| line.starts_with(&format!("//! | [`{module}`]"))).expect(module);
        let listed = row.trim_end_matches('|').rsplit('|').next().unwrap().trim();
        assert_eq!(listed, may_use.join(", "), "{module}");
    }
}

#[test]
fn web_crates_are_named_in_the_page_alone_and_plotters_where_it_paints() {
    for (module, _) in MAY_USE {
        for (path, text) in sources_of(module) {
            for line in code_lines(&text) {
                for web in ["yew::", "web_sys::", "js_sys::", "gloo::", "wasm_bindgen::"] {
                    assert!(!line.contains(web), "{path}: {line}");
                }
                assert!(!line.contains("plotters") || path.ends_with("chart/paint.rs"), "{path}: {line}");
            }
        }
    }
}

/// What follows from which indicator it is stands in the catalogue, as a column. Reference lines ask questions, as plan files
/// do, and a theme may have the name of an indicator; doc examples and tests may name what they like.
#[test]
fn the_catalogue_alone_knows_indicators_by_their_keys() {
    const TABLES: [&str; 4] = [
        "src/model/catalogue.rs",
        "src/model/indicator_words.rs",
        "src/model/theme.rs",
        "src/compare/reference/lines.rs",
    ];
    let is_table = |path: &str| TABLES.iter().any(|table| path.ends_with(table));
    for (path, text) in sources_of("").into_iter().filter(|(path, _)| !is_table(path)) {
        let code = text.split("#[cfg(test)]").next().unwrap();
        for line in code_lines(code) {
            let named = CATALOGUE.iter().find(|indicator| line.contains(&format!("\"{}\"", indicator.key)));
            assert!(named.is_none(), "{path}: {line}");
        }
    }
}

/// The attribute has no say once a person has chosen; `select_option` sets the property.
#[test]
fn options_of_lists_are_selected_by_their_property() {
    for (path, text) in sources_of("ui") {
        for line in code_lines(&text) {
            assert!(!line.contains("<option") && !line.contains(" selected="), "{path}: {line}");
        }
    }
}

#[test]
fn components_hold_no_japanese_and_no_style_attribute() {
    for (path, text) in sources_of("ui") {
        for line in code_lines(&text) {
            assert!(!line.contains("style="), "{path}: {line}");
            let japanese =
                line.chars().any(|letter| matches!(letter, 'ぁ'..='ん' | 'ァ'..='ヶ' | '一'..='龠'));
            assert!(!japanese, "{path}: {line}");
        }
    }
}
