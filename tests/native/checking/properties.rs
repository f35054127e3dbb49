//! What holds for any plan: rates computed from counts raise nothing, one changed count does, and neither the order of the
//! results nor unrelated ones change what is found.

use super::*;
use kurabe::{check::FactId, model::Observation};
use proptest::prelude::*;

/// So many women and men, in each of three bands of age or grades.
type Staff = [(u32, u32); 3];

fn staff() -> impl Strategy<Value = Staff> {
    prop::array::uniform3((0..300_u32, 0..300_u32))
}

/// The share at one decimal, halves upwards, in whole numbers so that no fraction is lost.
fn rate(part: u32, whole: u32) -> String {
    let tenths = (u64::from(part) * 2000 + u64::from(whole)) / (2 * u64::from(whole));
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn row(indicator: &str, people: &str, part: u32, whole: u32) -> String {
    let rate = rate(part, whole);
    format!(
        r#""indicator":"{indicator}","population":{{{people}}},"period":"FY2024","value":{rate},"unit":"percent",
            "numerator":{part},"denominator":{whole},"places":[{{"source":"s","section":"表","printed":"{rate}%({part}名)"}}]"#
    )
}

/// A table of women, men and both, by a division and in total, with counts and shares.
fn table(indicator: &str, total: &str, divisions: [&str; 3], staff: Staff) -> Vec<String> {
    let mut rows = Vec::new();
    let (women, men) = staff.iter().fold((0, 0), |(women, men), one| (women + one.0, men + one.1));
    let lines = divisions.iter().zip(staff).map(|(people, counts)| (indicator, *people, counts));
    for (indicator, people, (women, men)) in lines.chain([(total, "", (women, men))]) {
        let both = women + men;
        if both == 0 {
            continue;
        }
        let people = |sex: &str| {
            [sex, people].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(",")
        };
        rows.push(row(indicator, &people(r#""sex":"female""#), women, both));
        rows.push(row(indicator, &people(r#""sex":"male""#), men, both));
        rows.push(row(indicator, &people(""), both, both));
    }
    rows
}

const AGES: [&str; 3] =
    [r#""age":{"to":29}"#, r#""age":{"from":30,"to":44}"#, r#""age":{"from":45,"to":65}"#];
const GRADES: [&str; 3] = [
    r#""grade":{"to":"chief_clerk"}"#,
    r#""grade":{"from":"subsection_chief","to":"subsection_chief"}"#,
    r#""grade":{"from":"section_head"}"#,
];

/// A plan with a table by age and one by grade of different staff, and the leaves of its fathers.
fn sound(by_age: Staff, by_grade: Staff, fathers: u32, taken: [u32; 3]) -> Plan {
    let mut rows = table("share_of_staff", "share_of_staff", AGES, by_age);
    let other_year = |row: String| row.replace("FY2024", "FY2023");
    rows.extend(table("share_in_posts", "share_of_staff", GRADES, by_grade).into_iter().map(other_year));
    let leaves = ["childcare_leave", "spouse_birth_leave", "childcare_participation_leave"];
    for (leave, taken) in leaves.iter().zip(taken) {
        let indicator = format!("{leave}_take_up_rate");
        rows.push(row(&indicator, r#""sex":"male""#, taken.min(fathers), fathers));
    }
    results(&rows.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What is found, with the facts themselves in place of their positions.
fn meaning(plan: &Plan) -> Vec<String> {
    let mut found: Vec<_> = oddities(plan)
        .iter()
        .map(|oddity| {
            let facts: Vec<_> = oddity
                .facts
                .iter()
                .map(|fact| match fact {
                    FactId::Observation(index) => format!("{:?}", plan.observations[*index]),
                    other => other.to_string(),
                })
                .collect();
            format!("{:?} {facts:?}", oddity.kind)
        })
        .collect();
    found.sort();
    found
}

/// Results about something that no plan of the collection measures.
fn unrelated(count: usize) -> Vec<Observation> {
    let rows: Vec<_> = (0..count)
        .map(|year| {
            format!(
                r#""indicator":"maternity_leave_mean_days","period":"{}","value":14.5,"unit":"days""#,
                1950 + year
            )
        })
        .collect();
    results(&rows.iter().map(String::as_str).collect::<Vec<_>>()).observations
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rates_computed_from_counts_raise_nothing(
        by_age in staff(), by_grade in staff(), fathers in 1..60_u32, taken in prop::array::uniform3(0..60_u32),
    ) {
        let plan = sound(by_age, by_grade, fathers, taken);
        prop_assert_eq!(codes(&plan), Vec::<&str>::new());
    }

    #[test]
    fn one_changed_count_is_noticed(by_age in staff(), band in 0..3_usize, more in 1..40_u32) {
        let mut plan = sound(by_age, [(1, 1); 3], 8, [8, 5, 3]);
        let changed = plan.observations.iter_mut().filter(|fact| fact.population.age.is_some()).nth(band * 3);
        prop_assume!(changed.is_some() && by_age.iter().all(|(women, men)| women + men > 0));
        let fact = changed.unwrap();
        fact.numerator = kurabe::model::Count::new(fact.numerator.unwrap().get() + f64::from(more));
        let found = codes(&plan);
        prop_assert!(found.contains(&"counts_do_not_add"), "{found:?}");
    }

    #[test]
    fn order_and_unrelated_results_change_nothing(
        id in prop::sample::select(&["onojo-2026", "koganei-2020"]),
        keys in prop::collection::vec(any::<u32>(), 260),
        count in 0..10_usize,
    ) {
        let plan = crate::support::plan(id);
        let mut shuffled = plan.clone();
        shuffled.observations.extend(unrelated(count));
        let mut order: Vec<_> = shuffled.observations.into_iter().zip(keys).collect();
        order.sort_by_key(|(_, key)| *key);
        shuffled.observations = order.into_iter().map(|(fact, _)| fact).collect();
        prop_assert_eq!(meaning(&shuffled), meaning(&plan));
    }
}
