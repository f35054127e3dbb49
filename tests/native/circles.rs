//! No file of the core uses a file that uses it, however far round: read from the paths in the sources. A re-export stands for
//! the file that holds the item, so that a folder may name what it offers without counting as a user of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Rooms whose files still use each other in circles: the readers of notation share one list of what a reading holds, the builders
/// of charts their labels, and the page its parts. What is not named here has no circle.
const CIRCULAR_YET: [&str; 3] = ["chart", "notation", "ui"];

type Module = Vec<String>;

#[derive(Default)]
struct File {
    /// Names it offers, with the paths they stand for.
    offered: Vec<(String, Module)>,
    /// Paths it uses.
    used: Vec<Module>,
}

fn collect(folder: &Path, module: &Module, files: &mut BTreeMap<Module, File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let below: Module = module.iter().cloned().chain([name.clone()]).collect();
        if path.is_dir() && name != "bin" {
            collect(&path, &below, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") && name != "main" {
            let own = if ["mod", "lib"].contains(&name.as_str()) { module.clone() } else { below };
            files.insert(own.clone(), read(&own, &fs::read_to_string(&path).unwrap()));
        }
    }
}

fn read(module: &Module, text: &str) -> File {
    let code = text.split("#[cfg(test)]").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let children: Vec<&str> = code
        .lines()
        .filter_map(|line| line.trim().strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name))
        .collect();
    let mut file = File::default();
    let mut rest = String::new();
    for statement in code.split_inclusive(';') {
        let Some((before, tree)) = statement.rsplit_once("use ").filter(|(before, _)| {
            before.is_empty() || before.ends_with(['\n', ' ']) && !before.trim_end().ends_with("//")
        }) else {
            rest.push_str(statement);
            continue;
        };
        let visibility = before.rsplit('\n').next().unwrap().trim();
        if !visibility.is_empty() && !visibility.starts_with("pub") {
            rest.push_str(statement);
            continue;
        }
        rest.push_str(before);
        for path in expand(&tree.trim_end_matches(';').split_whitespace().collect::<Vec<_>>().join(" ")) {
            let (path, alias) =
                path.split_once(" as ").map_or((path.as_str(), None), |(path, name)| (path, Some(name)));
            let Some(absolute) = absolute(module, path, &children) else { continue };
            let name = alias.or(path.rsplit("::").next()).unwrap().to_owned();
            if visibility.is_empty() { file.used.push(absolute) } else { file.offered.push((name, absolute)) }
        }
    }
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    for path in rest.split(|letter| !is_part(letter)).filter(|word| word.contains("::")) {
        file.used.extend(absolute(module, path.trim_end_matches(':'), &children));
    }
    file
}

/// The paths of a tree of uses: `a::{b, c}` is `a::b` and `a::c`.
fn expand(tree: &str) -> Vec<String> {
    let Some((before, inner)) = tree.split_once('{') else { return vec![tree.trim().to_owned()] };
    let inner = &inner[..inner.rfind('}').unwrap()];
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, letter) in inner.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    let parts = parts.into_iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| expand(&format!("{}{}", before.trim(), part.trim()))).collect()
}

/// A path from the crate's root; nothing for a path into another crate or to an item of the file itself.
fn absolute(module: &Module, path: &str, children: &[&str]) -> Option<Module> {
    let mut parts: Vec<String> = path.split("::").map(|part| part.trim().to_owned()).collect();
    let mut base = match parts[0].as_str() {
        "crate" => Module::new(),
        "super" | "self" => module.clone(),
        child if children.contains(&child) => return Some(module.iter().cloned().chain(parts).collect()),
        _ => return None,
    };
    while parts.first().is_some_and(|part| ["super", "self", "crate"].contains(&part.as_str())) {
        if parts.remove(0) == "super" {
            base.pop();
        }
    }
    base.extend(parts);
    Some(base)
}

/// The file that holds what a path names.
fn holder(files: &BTreeMap<Module, File>, path: &[String], depth: usize) -> Module {
    let length = (0..=path.len()).rev().find(|length| files.contains_key(&path[..*length])).unwrap();
    let (module, rest) = path.split_at(length);
    let offered = rest.first().and_then(|name| files[module].offered.iter().find(|(own, _)| own == name));
    match offered {
        Some((_, target)) if depth < 8 && target != path => {
            let target: Module = target.iter().chain(&rest[1..]).cloned().collect();
            holder(files, &target, depth + 1)
        }
        _ => module.to_vec(),
    }
}

fn uses() -> BTreeMap<Module, BTreeSet<Module>> {
    let mut files = BTreeMap::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &Module::new(), &mut files);
    let used = |(module, file): (&Module, &File)| {
        let used = file.used.iter().map(|path| holder(&files, path, 0)).filter(|used| used != module);
        (module.clone(), used.collect())
    };
    files.iter().map(used).collect()
}

/// All that a file uses, and what that uses, and so on.
fn reached(uses: &BTreeMap<Module, BTreeSet<Module>>, from: &Module) -> BTreeSet<Module> {
    let mut reached = BTreeSet::new();
    let mut ahead: Vec<&Module> = uses[from].iter().collect();
    while let Some(next) = ahead.pop() {
        if reached.insert(next.clone()) {
            ahead.extend(&uses[next]);
        }
    }
    reached
}

#[test]
fn no_file_is_used_by_what_it_uses() {
    let uses = uses();
    let mut rooms = BTreeSet::new();
    for module in uses.keys().filter(|module| reached(&uses, module).contains(*module)) {
        let room = module[0].as_str();
        let around: Vec<_> =
            uses[module].iter().filter(|next| reached(&uses, next).contains(module)).collect();
        assert!(CIRCULAR_YET.contains(&room), "{} uses {around:?}, which use it", module.join("/"));
        rooms.insert(room);
    }
    assert_eq!(rooms, CIRCULAR_YET.into(), "a room without circles is taken off the list");
}

#[test]
fn uses_are_read_through_folders_and_re_exports() {
    let uses = uses();
    let module = |path: &str| -> Module { path.split('/').map(str::to_owned).collect() };
    let is_used = |from: &str, to: &str| uses[&module(from)].contains(&module(to));
    assert!(is_used("compare/trend", "compare/column"), "a sibling");
    assert!(is_used("check/years", "compare/reference/laws"), "through two re-exports");
    assert!(is_used("compare/reference", "compare/reference/lines"), "a path to a child");
    assert!(!is_used("compare", "compare/trend"), "a re-export is no use");
}
