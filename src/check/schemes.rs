//! What is odd in the description of schemes: one printed twice with different conditions, and a heading that names another
//! scheme than the one below it.

use super::{
    kind::OddityKind,
    oddity::{FactId, Oddity},
};
use crate::{
    compare::{difference, each_once, in_order},
    model::{Plan, Scheme, SchemeKey},
};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    printed_twice(plan, found);
    other_heading(plan, found);
}

fn printed_twice(plan: &Plan, found: &mut Vec<Oddity>) {
    // Schemes that are none of the known ones share a key and nothing else.
    let known = plan.schemes.iter().enumerate().filter(|(_, scheme)| scheme.key != SchemeKey::Other);
    for pair in in_order(known, |(_, scheme)| scheme.key).windows(2) {
        if let [(first, one), (second, other)] = pair
            && one.key == other.key
        {
            let difference = difference(one, other);
            if !difference.is_none() {
                let kind = OddityKind::SchemeTwice { difference };
                found.push(Oddity::new(kind, vec![FactId::Scheme(*first), FactId::Scheme(*second)]));
            }
        }
    }
}

/// A heading that is word for word the name of a scheme described under another heading. The heading of a chapter is the
/// name of no scheme, and a heading that a scheme shares with the one it names stands above both.
fn other_heading(plan: &Plan, found: &mut Vec<Oddity>) {
    let names = || plan.schemes.iter().flat_map(|scheme| names_of(scheme).map(move |name| (name, scheme)));
    let named = in_order(names(), |(name, _)| *name);
    let keys = each_once(names().map(|(name, scheme)| (name, scheme.key)));
    let headed = plan.schemes.iter().enumerate().filter_map(|(index, scheme)| {
        let heading = scheme.heading.as_deref()?;
        Some((heading, index, scheme))
    });
    for below in in_order(headed, |(heading, ..)| *heading).chunk_by(|one, next| one.0 == next.0) {
        let Some((heading, ..)) = below.first() else { continue };
        let title = without_number(heading);
        let first = named.get(named.partition_point(|(name, _)| *name < title));
        let Some((_, other)) = first.filter(|(name, _)| *name == title) else { continue };
        // The one that is named stands below it: then the heading is right, whatever else stands there.
        if below.iter().any(|(.., scheme)| names_of(scheme).any(|name| name == title)) {
            continue;
        }
        let is_another = |scheme: &Scheme| {
            scheme.key == SchemeKey::Other || keys.binary_search(&(title, scheme.key)).is_err()
        };
        let others = below.iter().filter(|(.., scheme)| is_another(scheme));
        let facts: Vec<_> = others.map(|(_, index, _)| FactId::Scheme(*index)).collect();
        if !facts.is_empty() {
            let (heading, named) = ((*heading).to_owned(), other.name.clone());
            found.push(Oddity::new(OddityKind::HeadingNamesAnother { heading, named }, facts));
        }
    }
}

fn names_of(scheme: &Scheme) -> impl Iterator<Item = &str> {
    std::iter::once(&scheme.name).chain(&scheme.other_names).map(String::as_str)
}

/// A heading without its number: (11), ①, ○, 1.
fn without_number(heading: &str) -> &str {
    let is_number = |letter: char| {
        letter.is_numeric() || letter.is_whitespace() || "()（）.．、・○●■□◎【】〈〉≪≫-−".contains(letter)
    };
    heading.trim_matches(|letter: char| letter.is_whitespace()).trim_start_matches(is_number)
}
