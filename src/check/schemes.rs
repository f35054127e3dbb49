//! What is odd in the description of schemes: one printed twice with different conditions, and a heading that names another
//! scheme than the one below it.

use super::{
    kind::OddityKind,
    oddity::{Fact, Oddity},
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
                found.push(Oddity::new(kind, vec![Fact::Scheme(*first), Fact::Scheme(*second)]));
            }
        }
    }
}

/// A heading that is word for word the name of a scheme described under another heading. The heading of a chapter is the
/// name of no scheme, and a heading that a scheme shares with the one it names stands above both.
fn other_heading(plan: &Plan, found: &mut Vec<Oddity>) {
    let headings = plan.schemes.iter().filter_map(|scheme| scheme.heading.as_deref());
    let titles = each_once(headings.map(without_number));
    let mut named = vec![Vec::new(); titles.len()];
    for (index, scheme) in plan.schemes.iter().enumerate() {
        for name in std::iter::once(&scheme.name).chain(&scheme.other_names) {
            let title = titles.binary_search(&name.as_str()).ok();
            if let Some(held) = title.and_then(|title| named.get_mut(title)) {
                held.push((index, scheme));
            }
        }
    }
    for (index, scheme) in plan.schemes.iter().enumerate() {
        let Some(heading) = &scheme.heading else { continue };
        let title = titles.binary_search(&without_number(heading)).ok();
        let Some(named) = title.and_then(|title| named.get(title)) else { continue };
        let is_own = |(place, named): &(usize, &Scheme)| {
            let is_same = named.key == scheme.key && named.key != SchemeKey::Other;
            *place == index || is_same || named.heading.as_ref() == Some(heading)
        };
        let Some((_, other)) = named.first().filter(|_| !named.iter().any(is_own)) else { continue };
        let kind = OddityKind::HeadingNamesAnother { heading: heading.clone(), named: other.name.clone() };
        // A heading is told once, with everything that stands below it.
        match found.iter_mut().rev().take_while(|held| is_heading(&held.kind)).find(|held| held.kind == kind)
        {
            Some(held) => held.facts.push(Fact::Scheme(index)),
            None => found.push(Oddity::new(kind, vec![Fact::Scheme(index)])),
        }
    }
}

fn is_heading(kind: &OddityKind) -> bool {
    matches!(kind, OddityKind::HeadingNamesAnother { .. })
}

/// A heading without its number: (11), ①, ○, 1.
fn without_number(heading: &str) -> &str {
    let is_number = |letter: char| {
        letter.is_numeric() || letter.is_whitespace() || "()（）.．、・○●■□◎【】〈〉≪≫-−".contains(letter)
    };
    heading.trim_matches(|letter: char| letter.is_whitespace()).trim_start_matches(is_number)
}
