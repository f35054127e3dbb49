//! The sentences about oddities: for everything in the five plans as a golden file, and for every kind in both languages.

use super::*;
use crate::support::IDS;
use kurabe::{
    check::{Counted, Division, FactId, OddityKind, Reached, Reading, Rounding, Span, Weight},
    compare::{Aspect, Difference},
    model::{Comparator, Count, Due, FiscalYear, GradeLetter, Law, Number, Period, Unit},
    text::{Language, YearStyle, oddity},
};
use std::{collections::BTreeMap, fs};

fn sentence(odd: &Oddity, plan: &Plan, language: Language) -> String {
    let style = if language == Language::Ja { YearStyle::Era } else { YearStyle::Western };
    oddity(odd, plan, style, language)
}

#[test]
fn the_oddities_of_the_five_plans_are_told_in_these_words() {
    let mut actual = String::new();
    for plan in IDS.map(crate::support::plan) {
        for odd in oddities(&plan) {
            let (ja, en) = (sentence(&odd, &plan, Language::Ja), sentence(&odd, &plan, Language::En));
            actual.push_str(&format!("{} {}\n{ja}\n{en}\n\n", plan.id, lines(&[odd])[0]));
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/checking/sentences.txt");
    if std::env::var_os("KURABE_BLESS").is_some() {
        fs::write(path, &actual).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(actual, expected, "KURABE_BLESS=1 cargo test --test checking writes it anew");
}

/// One oddity of every kind, in every form its sentence has.
fn examples() -> Vec<OddityKind> {
    let number = |value| Number::new(value).unwrap();
    let count = |value| Count::new(value).unwrap();
    let year = |year| FiscalYear::new(year).unwrap();
    let period = Period::FiscalYear(year(2024));
    let span = |low, high: Option<f64>| Span { low: number(low), high: high.map(number) };
    let (value, unit) = (number(12.5), Unit::Percent);
    let counts = |rounding_only, likelier| OddityKind::RateAgainstCounts {
        printed: value,
        decimals: 1,
        recomputed: number(37.5),
        numerator: count(3.0),
        denominator: count(8.0),
        rounding_only,
        likelier,
    };
    let reached = |comparator, when| OddityKind::TargetBelowReached {
        value,
        comparator,
        reached: number(80.0),
        unit,
        when,
    };
    let sum =
        |counted, unit, incomplete, otherwise: Option<f64>, wider: Option<f64>, likelier: Option<f64>| {
            OddityKind::CountsDoNotAdd {
                counted,
                unit,
                division: Division::Age,
                sum: count(12.0),
                total: count(11.0),
                incomplete,
                otherwise: otherwise.map(|sum| (Division::Sex, count(sum))),
                wider: wider.map(count),
                likelier: likelier.map(count),
            }
        };
    let siblings = |likelier: Option<f64>, point: Option<f64>| OddityKind::RateAgainstSiblings {
        printed: value,
        numerator: count(2.0),
        own_base: span(43.0, Some(44.0)),
        sibling_base: span(421.0, None),
        expected: span(0.45, Some(0.55)),
        likelier: likelier.map(number),
        point_moved: point.map(number),
    };
    let gap = |read_from_headings| OddityKind::GapAfterPredecessor {
        until: year(2020),
        from: year(2023),
        read_from_headings,
    };
    let dues = |unstated, open_end, of| OddityKind::TargetsWithoutDue { unstated, open_end, of };
    let twice =
        |differing, said_once| OddityKind::SchemeTwice { difference: Difference { differing, said_once } };
    let mut examples = vec![
        OddityKind::CheckDigit { code: "402191".parse().unwrap(), agreeing: "402192".parse().ok() },
        OddityKind::LawEndsBeforePlan { law: Law::NextGeneration, ends: year(2034), plan_ends: year(2035) },
        gap(false),
        gap(true),
        OddityKind::OverlapWithPredecessor { until: year(2022), from: year(2021) },
        OddityKind::ResultAfterPlan { period, plan_ends: year(2020) },
        OddityKind::TargetOutsidePlan { due: Due::FiscalYear(year(2030)), from: None, to: Some(year(2025)) },
        dues(2, 0, 2),
        dues(2, 0, 5),
        dues(0, 2, 5),
        dues(2, 2, 5),
        reached(Comparator::AtLeast, Reached::Baseline),
        reached(Comparator::AtLeast, Reached::BeforePlan(period)),
        reached(Comparator::AtLeast, Reached::SinceFirstYear(period)),
        reached(Comparator::AtMost, Reached::SinceFirstYear(period)),
        OddityKind::BaselineDiffers { baseline: value, result: number(13.0), unit },
        counts(true, None),
        counts(false, None),
        counts(false, Some(Reading::Rate(number(37.5)))),
        counts(false, Some(Reading::Numerator(count(1.0)))),
        OddityKind::RateAmongNobody { printed: value },
        OddityKind::TooManyFacts { facts: 20_000, limit: 4_000 },
        OddityKind::BelowZero { value, unit },
        siblings(Some(0.5), Some(0.46)),
        siblings(None, None),
        sum(Counted::Numerators, Unit::Persons, false, None, None, None),
        sum(Counted::Numerators, Unit::Hours, false, Some(11.0), Some(10.0), None),
        sum(Counted::Numerators, Unit::Cases, false, Some(12.0), None, Some(12.0)),
        sum(Counted::Numerators, Unit::Persons, true, None, None, None),
        sum(Counted::Denominators, Unit::Persons, false, None, None, None),
        OddityKind::SharesAddTogether { female: number(46.7), male: number(53.4), together: number(100.1) },
        OddityKind::OutsideItsParts { value, unit, parts: span(20.0, Some(30.0)) },
        OddityKind::PartAboveWhole { part: count(12.0), whole: count(11.0) },
        OddityKind::SharesApart {
            part: number(36.8),
            whole: number(41.2),
            counted: count(27.0),
            among: count(20.0),
        },
        OddityKind::ImpossibleShare {
            printed: value,
            base: count(7.0),
            nearest: span(0.0, Some(14.3)),
            smallest: Some((count(1.0), count(8.0))),
        },
        OddityKind::CohortDiffers { first: count(7.0), second: count(8.0) },
        OddityKind::ValuesDiffer { first: value, second: number(13.0), unit },
        OddityKind::GradesDiffer { first: GradeLetter::A, second: GradeLetter::B },
        OddityKind::PrintedDiffers { value, unit, printed: "x%".to_owned(), place: 1 },
        OddityKind::OtherYearsColumn {
            value,
            unit,
            period,
            label: year(2023),
            of_that_year: Some(number(13.0)),
        },
        OddityKind::OtherYearsColumn { value, unit, period, label: year(2023), of_that_year: None },
        OddityKind::BlankInThePast { period, reported: period },
        OddityKind::TotalLeftOut { cells: 7 },
        OddityKind::UnitNotPrinted { printed: "12".to_owned(), siblings: 3 },
        twice(vec![Aspect::Pay], vec![]),
        twice(vec![], vec![Aspect::To]),
        twice(vec![Aspect::Pay, Aspect::To], vec![Aspect::Units]),
        OddityKind::HeadingNamesAnother { heading: "(2) X".to_owned(), named: "X".to_owned() },
    ];
    examples.extend([Rounding::Down, Rounding::Up].map(|rounding| OddityKind::OtherRounding {
        rounding,
        figures: 5,
        differing: 2,
    }));
    examples.extend([true, false].map(|allowed| OddityKind::NumeratorAboveDenominator {
        numerator: count(13.0),
        denominator: count(12.0),
        allowed,
    }));
    examples.extend([true, false].map(|allowed| OddityKind::AboveHundred { value: number(108.3), allowed }));
    let divisions = [Division::Sex, Division::Age, Division::Grade, Division::LeaveLength];
    examples.extend(divisions.map(|division| OddityKind::SharesDoNotAdd {
        division,
        sum: number(98.0),
        tolerance: number(0.1),
    }));
    examples
}

#[test]
fn every_kind_has_its_own_sentence_in_both_languages() {
    let plan = crate::support::plan("onojo-2026");
    for language in [Language::Ja, Language::En] {
        let mut seen = BTreeMap::new();
        for kind in examples() {
            let facts = match &kind {
                OddityKind::TargetBelowReached { .. } => vec![FactId::Target(0), FactId::Observation(0)],
                _ => vec![FactId::Observation(126), FactId::Observation(131)],
            };
            let text = sentence(&Oddity { kind: kind.clone(), facts, weight: Weight::Note }, &plan, language);
            assert!(text.ends_with(if language == Language::Ja { '。' } else { '.' }), "{text}");
            assert!(!text.contains("  ") && !text.contains("None") || text.starts_with("None of"), "{text}");
            let japanese = text.chars().any(|letter| ('ぁ'..='鿿').contains(&letter));
            assert_eq!(japanese, language == Language::Ja, "{text}");
            if let Some(other) = seen.insert(text.clone(), kind.clone()) {
                panic!("{other:?} and {kind:?} share: {text}");
            }
        }
    }
}

#[test]
fn no_kind_is_forgotten_here() {
    let source = include_str!("../../../src/check/code.rs");
    let codes = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    let shown: Vec<_> = examples().iter().map(OddityKind::code).collect();
    let forgotten: Vec<_> = codes.filter(|code| !shown.contains(code)).collect();
    assert_eq!(forgotten, Vec::<&str>::new());
}

#[test]
fn sentences_name_the_figures_and_the_arithmetic() {
    let plan = crate::support::plan("onojo-2026");
    let leaving = oddities(&plan).into_iter().find(|odd| odd.kind.code() == "rate_against_siblings").unwrap();
    let text = sentence(&leaving, &plan, Language::Ja);
    for part in ["男性職員の離職率(令和2年度)4.6%", "2人", "1.4%(6人)", "0.9%(4人)", "0.5%", "0.46%"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}
