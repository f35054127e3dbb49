//! Targets for several leaves, of which the document gives each rate alone or all together.

use serde_json::json;

use super::{
    cases::stands,
    made::{Made, made},
};

fn leaves(combination: &str, value: u8, of: &[(&str, &str, f64)]) -> Made {
    let kinds: Vec<_> = vec!["childcare_leave", "spouse_birth_leave"];
    let made = made("leaves_at_birth_take_up_rate", "at_least", value, "percent", "FY2024");
    let made = made.with("condition", json!({"leaves": {"of": kinds, "combination": combination}}));
    of.iter().fold(made, |made, (leaf, period, value)| {
        let indicator = format!("{leaf}_take_up_rate");
        made.result(json!({"indicator": indicator, "period": period, "value": value, "unit": "percent"}))
    })
}

#[test]
fn a_target_for_several_leaves_is_met_when_it_is_certain_from_each() {
    let both = |first: f64, second: f64| {
        [
            ("childcare_leave", "FY2020", 10.0),
            ("spouse_birth_leave", "FY2020", 20.0),
            ("childcare_leave", "FY2021", first),
            ("spouse_birth_leave", "FY2021", second),
        ]
    };
    stands(leaves("each_of", 80, &both(80.0, 90.0)), "achieved");
    stands(leaves("each_of", 80, &both(79.0, 90.0)), "on_pace");
    assert_eq!(leaves("each_of", 80, &both(79.0, 90.0)).row().latest.unwrap().value.get(), 79.0);
    // Those who left out the one or the other leave can be 20 % + 10 % of all.
    stands(leaves("all_of", 80, &both(80.0, 90.0)), "CombinedResultMissing");
    stands(leaves("all_of", 80, &both(90.0, 90.0)), "achieved");
    stands(leaves("all_of", 100, &both(100.0, 100.0)), "achieved");
    stands(leaves("all_of", 80, &both(79.0, 90.0)), "on_pace");
    stands(leaves("any_of", 80, &both(80.0, 90.0)), "CombinedResultMissing");
    stands(leaves("not_stated", 80, &both(80.0, 90.0)), "CombinationNotStated");
}

#[test]
fn a_year_in_which_one_of_the_leaves_has_no_result_does_not_count() {
    let one = [("childcare_leave", "FY2020", 90.0), ("childcare_leave", "FY2021", 90.0)];
    stands(leaves("each_of", 80, &one), "NoResult");
    stands(leaves("any_of", 80, &[]), "NoResult");
}

#[test]
fn a_result_of_the_very_combination_is_taken_however_it_is_combined() {
    for combination in ["any_of", "all_of", "each_of", "not_stated"] {
        let made = leaves(combination, 80, &[("childcare_leave", "FY2021", 10.0)]);
        let condition =
            json!({"leaves": {"of": ["childcare_leave", "spouse_birth_leave"], "combination": combination}});
        let own = json!({
            "indicator": "leaves_at_birth_take_up_rate", "condition": condition,
            "period": "FY2021", "value": 85, "unit": "percent",
        });
        stands(made.result(own), "achieved");
    }
}
