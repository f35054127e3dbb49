//! Rates: against their counts, their siblings, the same people elsewhere, and what a rate can be. Of each pair, one plan
//! must raise the oddity and a near miss must not.

use super::*;
use kurabe::{
    check::{OddityKind, Reading, Weight},
    model::Number,
};

#[test]
fn a_printed_rate_is_held_against_its_counts() {
    for (rate, numerator, denominator, expected) in [
        ("35.3", 6, 17, &NONE[..]),
        ("35.3", 7, 17, &["rate_against_counts"]),
        // Halves are rounded up; one step of the last decimal is rounding alone.
        ("43.8", 35, 80, &NONE),
        ("43.7", 35, 80, &["rate_against_counts"]),
        ("33", 1, 3, &NONE),
        ("34", 1, 3, &["rate_against_counts"]),
        ("0", 0, 12, &NONE),
        ("5", 0, 0, &["rate_among_nobody"]),
        ("112.5", 9, 8, &["numerator_above_denominator"]),
    ] {
        let found = of(&[hires("female", rate, numerator, denominator)]);
        assert_eq!(found, expected, "{rate} {numerator}/{denominator}");
    }
}

#[test]
fn rounding_alone_is_a_note_and_decimals_are_those_printed() {
    let row = |value: &str, printed: &str| {
        format!(r#"{},"places":[{{"source":"s","printed":"{printed}"}}]"#, hires("female", value, 2, 3))
    };
    let weight =
        |value, printed| oddities(&results(&[&row(value, printed)])).first().map(|oddity| oddity.weight);
    assert_eq!(weight("66.7", "66.7%(2名)"), None);
    assert_eq!(weight("66.6", "66.6%(2名)"), Some(Weight::Note));
    assert_eq!(weight("66", "66%"), Some(Weight::Note));
    assert_eq!(weight("66", "66.0%"), Some(Weight::Contradiction));
    assert_eq!(weight("76.6", "76.6%"), Some(Weight::Contradiction));
}

#[test]
fn a_series_that_is_cut_off_throughout_is_told_once() {
    let row = |year: u32, value: &str, numerator: u32| {
        hires("female", value, numerator, 3).replace("FY2024", &format!("FY{year}"))
    };
    let cut = [row(2020, "66.6", 2), row(2021, "33.3", 1), row(2022, "66.6", 2)];
    assert_eq!(of(&cut), ["other_rounding"]);
    let mixed = [row(2020, "66.6", 2), row(2021, "33.3", 1), row(2022, "66.7", 2)];
    assert_eq!(of(&mixed), ["rate_against_counts"]);
    // Two figures cut off and one rounded are no rule of the document.
    let mixed = [row(2020, "66.6", 2), row(2021, "66.6", 2), row(2022, "66.7", 2)];
    assert_eq!(of(&mixed), ["rate_against_counts", "rate_against_counts"]);
}

#[test]
fn the_other_sex_tells_whether_the_rate_or_the_count_is_the_slip() {
    let likelier = |rows: &[String]| {
        let rows: Vec<_> = rows.iter().map(String::as_str).collect();
        oddities(&results(&rows)).iter().find_map(|oddity| match &oddity.kind {
            OddityKind::RateAgainstCounts { likelier, .. } => Some(*likelier),
            _ => None,
        })
    };
    let number = |value| Number::new(value).unwrap();
    let women = hires("female", "64.7", 11, 17);
    assert_eq!(
        likelier(&[women.clone(), hires("male", "53.3", 6, 17)]),
        Some(Some(Reading::Rate(number(35.3))))
    );
    let Some(Some(Reading::Numerator(people))) = likelier(&[women, hires("male", "35.3", 8, 17)]) else {
        panic!("no reading");
    };
    assert_eq!(people.get(), 6.0);
    // Alone, only digits in another order are a reading.
    assert_eq!(likelier(&[hires("male", "53.3", 6, 17)]), Some(Some(Reading::Rate(number(35.3)))));
    assert_eq!(likelier(&[hires("male", "41.1", 6, 17)]), Some(None));
}

#[test]
fn a_rate_out_of_line_with_its_count_is_seen_from_its_siblings() {
    let row = |people: &str, value: &str, count: u32| {
        result("leaving_rate", people, "FY2020", &format!(r#"{},"numerator":{count}"#, percent(value)))
    };
    let table = |male: &str| [row(MALE, male, 2), row(FEMALE, "0.9", 4), row("", "1.4", 6)];
    assert_eq!(of(&table("0.5")), NONE);
    assert_eq!(of(&table("4.6")), ["rate_against_siblings"]);
    // Rates within each sex: the bases add up instead of being the same.
    assert_eq!(of(&[row(MALE, "0.8", 2), row(FEMALE, "2.2", 4), row("", "1.4", 6)]), NONE);
    assert_eq!(of(&[row(MALE, "5.0", 1), row(FEMALE, "1.0", 4), row("", "1.2", 5)]), NONE);
    let plan = results(&table("4.6").each_ref().map(String::as_str));
    let OddityKind::RateAgainstSiblings { likelier, point_moved, sibling_base, .. } =
        oddities(&plan).remove(0).kind
    else {
        panic!("another kind");
    };
    assert_eq!(likelier.map(Number::get), Some(0.5));
    assert_eq!(point_moved.map(Number::get), Some(0.46));
    assert_eq!((sibling_base.low.get().ceil(), sibling_base.high.unwrap().get().floor()), (422.0, 444.0));
}

#[test]
fn one_year_of_a_leaving_rate_out_of_line_with_the_others_is_noticed() {
    let row = |year: u32, value: &str, count: u32| {
        result(
            "leaving_rate",
            "",
            &format!("FY{year}"),
            &format!(r#"{},"numerator":{count}"#, percent(value)),
        )
    };
    let series =
        |odd: &str| [row(2020, "1.4", 6), row(2021, "0.9", 4), row(2022, "2.3", 10), row(2023, odd, 8)];
    assert_eq!(of(&series("1.8")), NONE);
    assert_eq!(of(&series("18")), ["rate_against_siblings"]);
    // A base of births may change from year to year.
    let births = |row: String| row.replace("leaving_rate", "childcare_leave_take_up_rate");
    assert_eq!(of(&series("18").map(births)), NONE);
}

#[test]
fn related_rates_of_the_same_fathers_need_the_same_base() {
    let leave = |indicator: &str, more: &str| result(indicator, MALE, "FY2020", more);
    let childcare = leave(
        "childcare_leave_take_up_rate",
        &format!(r#"{},"numerator":3,"denominator":8"#, percent("37.5")),
    );
    let participation = |more: &str| leave("childcare_participation_leave_take_up_rate", more);
    assert_eq!(of(&[childcare.clone(), participation(&percent("62.5"))]), NONE);
    assert_eq!(of(&[childcare.clone(), participation(&percent("63.6"))]), ["impossible_share"]);
    let counted = |base: u32, value: &str| {
        participation(&format!(r#"{},"numerator":5,"denominator":{base}"#, percent(value)))
    };
    assert_eq!(of(&[childcare.clone(), counted(8, "62.5")]), NONE);
    assert_eq!(of(&[childcare.clone(), counted(10, "50")]), ["cohort_differs"]);
    // Those who wish are other people.
    let wishing = participation(&percent("63.6"))
        .replace(r#""period""#, r#""condition":{"among":"those_who_wish"},"period""#);
    assert_eq!(of(&[childcare, wishing]), NONE);
}

#[test]
fn shares_by_length_are_shares_of_those_who_took_the_leave() {
    let taken = result(
        "childcare_leave_take_up_rate",
        MALE,
        "FY2024",
        &format!(r#"{},"numerator":7,"denominator":9"#, percent("77.8")),
    );
    let length = |value: &str| {
        format!(
            r#""indicator":"childcare_leave_length_distribution","population":{{{MALE}}},"condition":{{"leave_length":{{"below":"2 weeks"}}}},"period":"FY2024"{}"#,
            percent(value)
        )
    };
    assert_eq!(of(&[taken.clone(), length("28.6")]), NONE);
    assert_eq!(of(&[taken, length("25")]), ["impossible_share"]);
}

#[test]
fn figures_stay_within_what_they_can_be() {
    let row = |indicator: &str, value: &str| of(&[result(indicator, MALE, "FY2024", &percent(value))]);
    assert_eq!(row("childcare_leave_take_up_rate", "100"), NONE);
    assert_eq!(row("childcare_leave_take_up_rate", "108.3"), ["above_hundred"]);
    assert_eq!(row("share_of_hires", "108.3"), ["above_hundred"]);
    assert_eq!(row("share_of_hires", "-5"), ["below_zero"]);
    let weight = |indicator: &str| {
        oddities(&results(&[&result(indicator, MALE, "FY2024", &percent("108.3"))]))[0].weight
    };
    assert_eq!(weight("childcare_leave_take_up_rate"), Weight::Note);
    assert_eq!(weight("share_of_hires"), Weight::Contradiction);
}

#[test]
fn an_indicator_of_the_plans_own_may_be_a_change_or_a_ratio() {
    let own = r#","indicators":[{"key":"change","name":{"ja":"増減"},"family":"workplace_climate","unit":"percent","direction":"neither"}]"#;
    let row = r#""indicator":"change","period":"FY2024","value":-120,"unit":"percent","numerator":9,"denominator":8"#;
    let found = codes(&plan(&format!(r#"{own},"observations":[{}]"#, facts(&[row]))));
    assert_eq!(found, ["rate_against_counts"]);
}
