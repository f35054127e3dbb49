//! The index of plans: one wrong entry costs that entry, with its place; what cannot be read at all says why.

use kurabe::{
    load::{Finding, Lack, PlanIndex, load_index, load_sound_index},
    text::{Language, phrase},
};

fn entry(id: &str) -> String {
    format!(
        r#"{{ "id": "{id}", "file": "{id}.json", "title": "計画", "municipality": {{ "kind": "city" }} }}"#
    )
}

fn index(entries: &[String], default: &str) -> String {
    format!(r#"{{ "format": 1, "plans": [{}], "default": {default} }}"#, entries.join(", "))
}

/// What the tolerant reader makes of an index; the strict one, which the page opens with, must not differ.
fn read(text: &str) -> (Option<PlanIndex>, Vec<Finding>) {
    let (index, findings) = load_index(text.as_bytes(), "plans/index.json");
    let sound = load_sound_index(text.as_bytes());
    assert!(sound.is_none() || (sound == index && findings.is_empty()), "{text}");
    (index, findings)
}

fn ids(index: &PlanIndex) -> Vec<&str> {
    index.plans.iter().map(|entry| entry.id.as_str()).collect()
}

fn told(findings: &[Finding]) -> Vec<(String, &'static str)> {
    findings.iter().map(|found| (found.path.to_string(), found.problem.code())).collect()
}

fn said(place: &str, code: &'static str) -> (String, &'static str) {
    (place.to_owned(), code)
}

#[test]
fn a_wrong_entry_costs_that_entry_and_is_told_with_its_place() {
    let wrong = entry("b").replace("\"city\"", "\"shire\"");
    let nameless = entry("c").replace("\"file\"", "\"fill\"");
    let (found, findings) = read(&index(&[entry("a"), wrong, nameless, entry("d")], r#"["a"]"#));
    assert_eq!(ids(&found.unwrap()), ["a", "d"]);
    assert_eq!(
        told(&findings),
        [said("$.plans[1].municipality.kind", "unknown_word"), said("$.plans[2]", "missing_field")]
    );
}

#[test]
fn an_index_without_faults_is_read_strictly() {
    let text = index(&[entry("a"), entry("b")], r#"["b"]"#);
    assert_eq!(load_sound_index(text.as_bytes()), read(&text).0);
    assert!(read(&text).0.is_some());
}

#[test]
fn an_index_cut_in_half_keeps_what_stands_before_the_cut() {
    let whole = index(&[entry("a"), entry("b"), entry("c")], r#"["b"]"#);
    let (found, findings) = read(&whole[..whole.find("c.json").unwrap()]);
    let found = found.unwrap();
    assert_eq!(
        (ids(&found), found.default.len()),
        (vec!["a", "b"], 2),
        "the first plans stand in for the lost choice"
    );
    assert_eq!(told(&findings), [said("$.plans[2]", "not_json")]);
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        let (found, findings) = read(&whole[..end]);
        assert!(!findings.is_empty(), "{}", &whole[..end]);
        assert!(found.is_none_or(|found| ids(&found).len() <= 3));
    }
}

#[test]
fn what_is_compared_at_first_is_among_the_plans_and_said_once() {
    let entries: Vec<_> = ('a'..='k').map(|id| entry(&id.to_string())).collect();
    let (found, findings) = read(&index(&entries, r#"["b", "b", "x", "a", 3]"#));
    assert_eq!(found.unwrap().default, ["b", "a"]);
    assert_eq!(
        told(&findings),
        [
            said("$.default[4]", "wrong_type"),
            said("$.default[1]", "duplicate_id"),
            said("$.default[2]", "unknown_plan")
        ]
    );
    let (found, findings) = read(&index(&[entry("a"), entry("a")], "[]"));
    assert_eq!(
        (ids(&found.unwrap()), told(&findings)),
        (vec!["a"], vec![said("$.plans[1].id", "duplicate_id")])
    );
}

#[test]
fn an_index_that_cannot_be_used_says_why() {
    let mut sentences = Vec::new();
    for (text, lack) in [
        ("<!doctype html><p>Not found", Lack::Markup),
        (&index(&[entry("a")], "[]").replace("\"format\": 1", "\"format\": 7"), Lack::OtherFormat(7)),
        ("", Lack::Unreadable),
        (r#"{ "format": 1 }"#, Lack::Unreadable),
    ] {
        let (found, findings) = read(text);
        assert_eq!((found, Lack::of(&findings)), (None, lack.clone()), "{text}");
        for language in [Language::Ja, Language::En] {
            sentences.push(phrase::index_lacking(&lack, language));
            sentences.push(phrase::file_lacking("a.json", &lack, language));
        }
    }
    sentences.push(phrase::index_lacking(&Lack::NotThere, Language::Ja));
    sentences.push(phrase::file_lacking("a.json", &Lack::NotThere, Language::Ja));
    sentences.push(phrase::file_lacking("a.json", &Lack::OtherPlan("c".into()), Language::Ja));
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 15, "{sentences:#?}");
}
