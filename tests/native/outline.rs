//! Nothing of the documents was passed over. `outline/<plan>.tsv` lists every heading, actor heading, bullet, row and paragraph of
//! a document, made by `planfile outline`, each with what became of it: measures, schemes, or the reason it was left out.
//! Whoever has a document proves that the list fits it with `planfile outline TEXT tests/outline/<plan>.tsv`.

use std::{fs, path::Path};

use crate::support::account::{self, Piece, REASONS, account};
use kurabe::{
    load::load,
    model::{Measure, Plan},
};

const PLANS: [&str; 5] = ["ward-2021", "onojo-2026", "koganei-2020", "isumi-2021", "nishitokyo-2010"];

/// Actors that a measure names otherwise than the heading it stands under, because its own sentence names them.
const NAMED_IN_THE_SENTENCE: [(&str, &str); 3] = [
    ("i-030", "the sentence says who, in other words than the head of its row"),
    ("n-085", "those who have raised children, among colleagues"),
    ("n-086", "those who have become supporters, among colleagues"),
];

fn plan(name: &str) -> Plan {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans").join(name).with_extension("json");
    load(&fs::read(&file).unwrap(), name).plans.remove(0)
}

#[test]
fn every_piece_of_the_documents_is_a_measure_or_a_scheme_or_left_out_for_a_reason() {
    for name in PLANS {
        let plan = plan(name);
        for piece in account(name) {
            assert!(!piece.account.is_empty());
            for entry in &piece.account {
                let is_known = match entry.split_once(':') {
                    Some(("scheme", id)) => plan.schemes.iter().any(|scheme| scheme.id == id),
                    Some(("repeat", id)) => plan.measure(id).is_some(),
                    _ => plan.measure(entry).is_some() || REASONS.contains(&entry.as_str()),
                };
                assert!(is_known, "{name}, line {}: {entry}", piece.line);
            }
        }
    }
}

#[test]
fn every_measure_and_every_scheme_stands_somewhere_in_its_document() {
    for name in PLANS {
        let (plan, account) = (plan(name), account(name));
        for measure in &plan.measures {
            assert!(account::first_line(&account, &measure.id).is_some(), "{name}: {}", measure.id);
        }
        for scheme in &plan.schemes {
            let entry = format!("scheme:{}", scheme.id);
            assert!(account::first_line(&account, &entry).is_some(), "{name}: {}", scheme.id);
        }
    }
}

#[test]
fn every_actor_heading_has_its_measures_and_they_name_that_actor() {
    for name in PLANS {
        let (plan, account) = (plan(name), account(name));
        for (index, heading) in account.iter().enumerate().filter(|(_, piece)| piece.kind == "actor") {
            let below = account[index + 1..].iter().take_while(|piece| piece.actor == heading.actor);
            let below: Vec<_> = below.take_while(|piece| piece.kind != "actor").collect();
            let covers = below.iter().any(|piece| piece.account.iter().any(|entry| is_measure(&plan, entry)));
            assert!(covers, "{name}, line {}: nothing under {}", heading.line, heading.actor);
            for piece in below {
                names_the_actor(name, &plan, heading, piece);
            }
        }
    }
}

fn is_measure(plan: &Plan, entry: &str) -> bool {
    plan.measure(entry.strip_prefix("repeat:").unwrap_or(entry)).is_some()
}

fn names_the_actor(name: &str, plan: &Plan, heading: &Piece, piece: &Piece) {
    for measure in piece.account.iter().filter_map(|entry| plan.measure(entry)) {
        let is_excused = NAMED_IN_THE_SENTENCE.iter().any(|(id, _)| *id == measure.id);
        let names = |measure: &Measure| {
            measure.actors.iter().any(|actor| plain(&heading.actor).contains(&plain(&actor.printed)))
        };
        assert_eq!(
            names(measure),
            !is_excused,
            "{name}, line {}: {} under {}",
            piece.line,
            measure.id,
            heading.actor
        );
    }
}

/// Brackets and blanks are printed in either width.
fn plain(text: &str) -> String {
    text.replace('（', "(").replace('）', ")").replace([' ', '　'], "")
}

#[test]
fn every_bullet_under_an_actor_is_a_measure() {
    for name in PLANS {
        let plan = plan(name);
        for piece in account(name).iter().filter(|piece| piece.kind == "bullet" && !piece.actor.is_empty()) {
            let is_measure = piece.account.iter().all(|entry| is_measure(&plan, entry));
            assert!(is_measure, "{name}, line {}: {:?}", piece.line, piece.account);
        }
    }
}

#[test]
fn measures_stand_in_the_order_of_their_document() {
    for name in PLANS {
        let (plan, account) = (plan(name), account(name));
        let lines: Vec<_> =
            plan.measures.iter().map(|measure| account::first_line(&account, &measure.id).unwrap()).collect();
        assert!(lines.is_sorted(), "{name}: {lines:?}");
    }
}

#[test]
fn no_sentence_of_a_document_stands_in_a_title() {
    // Our own few words: short, and without the end of a sentence.
    for name in PLANS {
        for measure in plan(name).measures {
            let title = &measure.title;
            assert!(title.ja.chars().count() <= 35 && !title.ja.contains('。'), "{name}: {}", title.ja);
            assert!(title.en.as_ref().is_some_and(|en| en.len() <= 80), "{name}: {:?}", title.en);
        }
    }
}
