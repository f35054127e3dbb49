//! Everything that is odd in the five plans, by arithmetic. A row more is a false alarm or a new insight, a row less a
//! lost one: either is decided here, against the documents.

use super::*;
use crate::support::IDS;

/// Plan; code, severity and facts; the numbers.
const EXPECTED: &[(&str, &str, &str)] = &[
    (
        "ward-2021",
        "targets_without_due note $.targets[0] $.targets[1] $.targets[2] $.targets[3] $.targets[4] $.targets[5] $.targets[6] $.targets[7]",
        "TargetsWithoutDue { unstated: 8, open_end: 0, of: 8 }",
    ),
    (
        "onojo-2026",
        "gap_after_predecessor note $.period $.predecessor",
        "GapAfterPredecessor { until: 2024, from: 2026, read_from_headings: true }",
    ),
    (
        "onojo-2026",
        "law_ends_before_plan note $.period",
        "LawEndsBeforePlan { law: NextGeneration, ends: 2034, plan_ends: 2035 }",
    ),
    (
        "onojo-2026",
        "impossible_share warning $.observations[63] $.observations[78]",
        "ImpossibleShare { printed: 63.6, base: 8.0, nearest: Span { low: 62.5, high: 75.0 }, smallest: (7.0, 11.0) }",
    ),
    (
        "onojo-2026",
        "rate_against_siblings warning $.observations[126] $.observations[136] $.observations[131]",
        "RateAgainstSiblings { printed: 4.6, numerator: 2.0, own_base: Span { low: 43.010753, high: 43.956044 }, sibling_base: Span { low: 421.052632, high: 444.444444 }, expected: Span { low: 0.45, high: 0.475 }, likelier: 0.5, point_moved: 0.46 }",
    ),
    (
        "onojo-2026",
        "shares_add_together note $.observations[142] $.observations[143] $.observations[147] $.observations[148] $.observations[155] $.observations[156] $.observations[157] $.observations[158] $.observations[159]",
        "SharesAddTogether { female: 46.7, male: 53.4, together: 100.1 }",
    ),
    (
        "onojo-2026",
        "total_left_out note $.observations[162] $.observations[163] $.observations[165] $.observations[166] $.observations[167] $.observations[168] $.observations[169]",
        "TotalLeftOut { cells: 7 }",
    ),
    (
        "onojo-2026",
        "other_years_column warning $.observations[182] $.observations[181]",
        "OtherYearsColumn { value: 17.2, unit: Percent, period: 2025, label: 2024, of_that_year: 18.5 }",
    ),
    (
        "onojo-2026",
        "counts_do_not_add warning $.observations[231] $.observations[230] $.observations[229] $.observations[228] $.observations[227] $.observations[226] $.observations[225]",
        "CountsDoNotAdd { counted: Numerators, unit: Persons, division: Age, sum: 259.0, total: 265.0, incomplete: false, otherwise: None, wider: None, likelier: None }",
    ),
    (
        "onojo-2026",
        "part_above_whole warning $.observations[231] $.observations[222]",
        "PartAboveWhole { part: 265.0, whole: 258.0 }",
    ),
    (
        "onojo-2026",
        "counts_do_not_add warning $.observations[238] $.observations[237] $.observations[236] $.observations[235] $.observations[234] $.observations[233] $.observations[232] $.observations[223]",
        "CountsDoNotAdd { counted: Numerators, unit: Persons, division: Age, sum: 183.0, total: 154.0, incomplete: false, otherwise: None, wider: 181.0, likelier: None }",
    ),
    (
        "onojo-2026",
        "shares_apart warning $.observations[238] $.observations[223]",
        "SharesApart { part: 36.8, whole: 41.2, counted: 27.0, among: 20.0 }",
    ),
    (
        "onojo-2026",
        "counts_do_not_add warning $.observations[245] $.observations[244] $.observations[243] $.observations[242] $.observations[241] $.observations[240] $.observations[239] $.observations[224]",
        "CountsDoNotAdd { counted: Numerators, unit: Persons, division: Age, sum: 442.0, total: 419.0, incomplete: false, otherwise: (Sex, 419.0), wider: 439.0, likelier: None }",
    ),
    (
        "onojo-2026",
        "heading_names_another warning $.schemes[17] $.schemes[18]",
        r#"HeadingNamesAnother { heading: "(11)育児参加休暇", named: "育児参加休暇" }"#,
    ),
    (
        "onojo-2026",
        "heading_names_another warning $.schemes[19]",
        r#"HeadingNamesAnother { heading: "(12)育児参加休暇", named: "育児参加休暇" }"#,
    ),
    (
        "koganei-2020",
        "target_below_reached note $.targets[8] $.observations[20]",
        "TargetBelowReached { value: 70.0, comparator: AtLeast, reached: 80.6, unit: Percent, when: SinceFirstYear(2020) }",
    ),
    (
        "koganei-2020",
        "targets_without_due note $.targets[10] $.targets[11]",
        "TargetsWithoutDue { unstated: 2, open_end: 0, of: 12 }",
    ),
    (
        "koganei-2020",
        "numerator_above_denominator note $.observations[13]",
        "NumeratorAboveDenominator { numerator: 13.0, denominator: 12.0, allowed: true }",
    ),
    (
        "isumi-2021",
        "targets_without_due note $.targets[0] $.targets[1] $.targets[2] $.targets[3] $.targets[4] $.targets[5]",
        "TargetsWithoutDue { unstated: 5, open_end: 1, of: 6 }",
    ),
    (
        "isumi-2021",
        "scheme_twice warning $.schemes[6] $.schemes[17]",
        "SchemeTwice { difference: Difference { differing: [Takers], said_once: [] } }",
    ),
    (
        "isumi-2021",
        "scheme_twice warning $.schemes[8] $.schemes[19]",
        "SchemeTwice { difference: Difference { differing: [Pay], said_once: [] } }",
    ),
    (
        "isumi-2021",
        "scheme_twice warning $.schemes[9] $.schemes[20]",
        "SchemeTwice { difference: Difference { differing: [Pay], said_once: [To] } }",
    ),
    (
        "isumi-2021",
        "scheme_twice warning $.schemes[10] $.schemes[18]",
        "SchemeTwice { difference: Difference { differing: [], said_once: [To, YearBasis] } }",
    ),
];

/// The numbers of a kind, without the types around them: Some(Number(0.5)) is 0.5.
fn numbers(odd: &Oddity) -> String {
    let mut text = format!("{:?}", odd.kind);
    for name in ["Number(", "Count(", "FiscalYear(", "Some("] {
        while let Some(start) = text.find(name) {
            let inside = start + name.len();
            let mut depth = 1;
            let end = text[inside..].find(|letter| {
                depth += i32::from(letter == '(') - i32::from(letter == ')');
                depth == 0
            });
            text.remove(inside + end.unwrap());
            text.replace_range(start..inside, "");
        }
    }
    text
}

#[test]
fn the_five_plans_hold_these_oddities_and_no_others() {
    let columns = crate::support::columns_of(&IDS);
    let others = columns.iter().fold(Dataset::default(), |all, column| all.with(column.plan.clone()));
    let mut found = Vec::new();
    for plan in columns.iter().map(|column| &column.plan) {
        for odd in check(plan, &others) {
            found.push((plan.id.clone(), lines(std::slice::from_ref(&odd)).remove(0), numbers(&odd)));
        }
    }
    let found: Vec<_> =
        found.iter().map(|(id, line, numbers)| (id.as_str(), line.as_str(), numbers.as_str())).collect();
    assert_eq!(found, EXPECTED, "{found:#?}");
}
