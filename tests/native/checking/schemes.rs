//! Schemes told twice, and headings that name another scheme. Of each pair, one plan must raise the oddity and a near miss
//! must not.

use super::*;
use kurabe::{
    check::{FactId, OddityKind},
    compare::Aspect,
};

fn scheme(id: &str, key: &str, name: &str, more: &str) -> String {
    format!(r#""id":"{id}","key":"{key}","kind":"leave","name":"{name}"{more}"#)
}

fn with_schemes(rows: &[String]) -> Plan {
    let rows: Vec<_> = rows.iter().map(String::as_str).collect();
    plan(&format!(r#","schemes":[{}]"#, facts(&rows)))
}

fn of_schemes(rows: &[String]) -> Vec<&'static str> {
    codes(&with_schemes(rows))
}

#[test]
fn a_scheme_told_twice_is_told_the_same() {
    let leave = |id: &str, more: &str| scheme(id, "child_nursing_leave", "子の看護休暇", more);
    let to = |end: &str| format!(r#","windows":[{{"to":{end}}}]"#);
    let (school, one) = (to(r#"{"event":"school_entry"}"#), to(r#"{"event":"birth","after":"1 years"}"#));
    let months = to(r#"{"event":"birth","after":"12 months"}"#);
    assert_eq!(of_schemes(&[leave("a", &one), leave("b", &one)]), NONE);
    assert_eq!(of_schemes(&[leave("a", &one), leave("b", &months)]), NONE, "a year is twelve months");
    assert_eq!(of_schemes(&[leave("a", &one), leave("b", &school)]), ["scheme_twice"]);
    // Of two schemes that are none of the known ones nobody says that they are one.
    let other = |id: &str, more: &str| scheme(id, "other", "特別休暇", more);
    assert_eq!(of_schemes(&[other("a", &one), other("b", &school)]), NONE);
    let said_once = oddities(&with_schemes(&[leave("a", ""), leave("b", &school)]));
    let OddityKind::SchemeTwice { difference } = &said_once[0].kind else { panic!("{said_once:?}") };
    assert_eq!((&*difference.differing, &*difference.said_once), (&[][..], &[Aspect::To][..]));
    // A year is any year until the document says which.
    let days = |per: &str| {
        format!(
            r#","amounts":[{{"what":"extent","amount":{{"value":5,"unit":"day","per":{{"unit":"{per}"}}}}}}]"#
        )
    };
    let years = oddities(&with_schemes(&[leave("a", &days("calendar_year")), leave("b", &days("year"))]));
    let OddityKind::SchemeTwice { difference } = &years[0].kind else { panic!("{years:?}") };
    assert_eq!((&*difference.differing, &*difference.said_once), (&[][..], &[Aspect::YearBasis][..]));
}

#[test]
fn a_heading_names_the_scheme_below_it() {
    let under = |id: &str, key: &str, name: &str, heading: &str| {
        scheme(id, key, name, &format!(r#","heading":"{heading}""#))
    };
    let leave = || under("a", "childcare_participation_leave", "育児参加休暇", "(10)育児参加休暇");
    let benefit = |heading: &str| of_schemes(&[leave(), under("b", "birth_benefit", "出産費", heading)]);
    assert_eq!(benefit("(11)出産費"), NONE);
    assert_eq!(benefit("(11)育児参加休暇"), ["heading_names_another"]);
    assert_eq!(benefit("（11）　育児参加休暇"), ["heading_names_another"]);
    // The heading of a chapter names none of the schemes, or several, or one that stands below it too.
    assert_eq!(benefit("(11)経済的支援制度"), NONE);
    assert_eq!(benefit("(11)育児参加休暇・出産費"), NONE);
    assert_eq!(benefit("(10)育児参加休暇"), NONE, "one heading above both");
    let twice = [leave(), under("b", "childcare_participation_leave", "父親の休暇", "(11)育児参加休暇")];
    assert_eq!(of_schemes(&twice), NONE, "another name of the same scheme");
    // Of several that are called so, the first one printed is told; schemes that are none of the known ones are not the same.
    let other = |id: &str, name: &str, more: &str| scheme(id, "other", name, more);
    let called = [
        other("b", "育児の休暇", r#","other_names":["育児参加休暇"]"#),
        other("a", "育児参加休暇", ""),
        other("c", "特別休暇", r#","heading":"(2)育児参加休暇""#),
        under("d", "birth_benefit", "出産費", "(1)育児参加休暇"),
        under("e", "birth_loan", "出産貸付", "(2)育児参加休暇"),
    ];
    let found = oddities(&with_schemes(&called));
    let told: Vec<_> = found
        .iter()
        .map(|odd| match &odd.kind {
            OddityKind::HeadingNamesAnother { heading, named } => {
                (heading.as_str(), named.as_str(), odd.facts.clone())
            }
            kind => panic!("{kind:?}"),
        })
        .collect();
    let [c, d, e] = [2, 3, 4].map(FactId::Scheme);
    assert_eq!(
        told,
        [("(2)育児参加休暇", "育児の休暇", vec![c, e]), ("(1)育児参加休暇", "育児の休暇", vec![d])]
    );
}

#[test]
fn a_heading_is_told_once_with_all_that_stands_below_it() {
    let found = oddities(&crate::support::plan("onojo-2026"));
    let headings: Vec<_> = found
        .iter()
        .filter_map(|odd| match &odd.kind {
            OddityKind::HeadingNamesAnother { heading, named } => {
                Some((heading.as_str(), named.as_str(), odd.facts.len()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(headings, [("(11)育児参加休暇", "育児参加休暇", 2), ("(12)育児参加休暇", "育児参加休暇", 1)]);
}
