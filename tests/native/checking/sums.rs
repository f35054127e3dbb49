//! Parts and totals: counts that add up, shares that add to a hundred, wholes that lie between their parts. Of each pair,
//! one plan must raise the oddity and a near miss must not.

use super::*;
use kurabe::check::OddityKind;

#[test]
fn parts_are_added_up_to_their_totals() {
    let count = |people: &str, count: u32| {
        result(
            "partial_childcare_leave_users",
            people,
            "FY2024",
            &format!(r#","value":{count},"unit":"persons""#),
        )
    };
    let age = |from: u32, to: u32| format!(r#""age":{{"from":{from},"to":{to}}}"#);
    let sexes = |total| [count("", total), count(FEMALE, 7), count(MALE, 5)];
    assert_eq!(of(&sexes(12)), NONE);
    assert_eq!(of(&sexes(13)), ["counts_do_not_add"]);
    let ages = |total| [count("", total), count(&age(18, 39), 7), count(&age(40, 61), 5)];
    assert_eq!(of(&ages(12)), NONE);
    assert_eq!(of(&ages(11)), ["counts_do_not_add"]);
    // Ages that leave people out, or count them twice, are no division of the total.
    assert_eq!(of(&[count("", 30), count(&age(20, 29), 7), count(&age(40, 61), 5)]), NONE);
    assert_eq!(of(&[count("", 30), count(&age(20, 39), 7), count(&age(30, 61), 5)]), NONE);
    assert_eq!(of(&[count("", 30), count(&age(30, 39), 7), count(&age(40, 49), 5)]), NONE);
    // A part that is not printed can only add.
    let silent =
        result("partial_childcare_leave_users", MALE, "FY2024", r#","absent":"blank","unit":"persons""#);
    assert_eq!(of(&[count("", 30), count(FEMALE, 7), silent.clone()]), NONE);
    assert_eq!(of(&[count("", 6), count(FEMALE, 7), silent]), ["counts_do_not_add"]);
    // Means do not add.
    let days = |row: &String| {
        row.replace("partial_childcare_leave_users", "annual_leave_mean_days").replace("persons", "days")
    };
    assert_eq!(of(&sexes(13).each_ref().map(days)), NONE);
}

#[test]
fn grades_are_added_up_where_nothing_is_left_between_them() {
    let count = |from: &str, to: &str, numerator: u32| {
        let end = |name: &str, grade: &str| {
            if grade.is_empty() { String::new() } else { format!(r#""{name}":"{grade}""#) }
        };
        let ends: Vec<_> =
            [end("from", from), end("to", to)].into_iter().filter(|end| !end.is_empty()).collect();
        result(
            "share_in_posts",
            &format!(r#""grade":{{{}}}"#, ends.join(",")),
            "FY2025",
            &format!(r#"{},"numerator":{numerator}"#, percent("100")),
        )
    };
    let heads = |above| {
        [
            count("section_head", "", above),
            count("section_head", "section_head", 52),
            count("department_head", "department_head", 12),
        ]
    };
    assert_eq!(of(&heads(64)), NONE);
    assert_eq!(of(&heads(65)), ["counts_do_not_add"]);
    let all = |total: u32| {
        let total =
            result("share_of_staff", "", "FY2025", &format!(r#"{},"numerator":{total}"#, percent("100")));
        [
            total,
            count("", "chief_clerk", 280),
            count("subsection_chief", "subsection_chief", 95),
            count("section_head", "", 64),
        ]
    };
    assert_eq!(of(&all(439)), NONE);
    assert_eq!(of(&all(440)), ["counts_do_not_add"]);
    // In two tables, a grade that neither prints may be missing between the parts.
    let elsewhere = |row: &String| format!(r#"{row},"places":[{{"source":"s","section":"表2"}}]"#);
    let mut two_tables = all(440);
    two_tables[0] = elsewhere(&two_tables[0]);
    assert_eq!(of(&two_tables), NONE);
}

#[test]
fn a_total_that_another_division_confirms_or_denies_says_so() {
    let row = |people: &str, count: u32| {
        result("short_time_work_users", people, "FY2024", &format!(r#","value":{count},"unit":"persons""#))
    };
    let age = |from: u32, to: u32| format!(r#""age":{{"from":{from},"to":{to}}}"#);
    let table =
        |total| [row("", total), row(FEMALE, 7), row(MALE, 5), row(&age(18, 39), 9), row(&age(40, 61), 3)];
    let plan = results(&table(21).each_ref().map(String::as_str));
    let likelier: Vec<_> = oddities(&plan)
        .iter()
        .filter_map(|oddity| match &oddity.kind {
            OddityKind::CountsDoNotAdd { likelier, .. } => likelier.map(|count| count.get()),
            _ => None,
        })
        .collect();
    assert_eq!(likelier, [12.0, 12.0]);
    assert_eq!(of(&table(12)), NONE);
}

#[test]
fn a_part_has_no_more_people_than_its_whole() {
    let row = |people: &str, count: u32| {
        result("share_of_staff", people, "FY2025", &format!(r#"{},"numerator":{count}"#, percent("100")))
    };
    let table = |part| [row("", 439), row(r#""job_group":"administrative""#, part)];
    assert_eq!(of(&table(439)), NONE);
    assert_eq!(of(&table(440)), ["part_above_whole"]);
    // Fixed-term staff are often counted beside the staff, not among it.
    let scope = |scope: &str| [row("", 439), row(&format!(r#""staff":"{scope}""#), 440)];
    assert_eq!(of(&scope("fixed_term")), NONE);
    assert_eq!(of(&scope("open_ended")), ["part_above_whole"]);
}

#[test]
fn shares_of_women_and_men_add_to_a_hundred_within_rounding() {
    let row = |sex: &str, value: &str| result("share_of_hires", sex, "FY2024", &percent(value));
    assert_eq!(of(&[row(FEMALE, "56.3"), row(MALE, "43.8")]), NONE);
    assert_eq!(of(&[row(FEMALE, "56.3"), row(MALE, "43.9")]), ["shares_do_not_add"]);
    assert_eq!(of(&[row(FEMALE, "56"), row(MALE, "43")]), NONE);
    // Take-up rates of women and men are no shares of one whole.
    let take_up = |row: String| row.replace("share_of_hires", "childcare_leave_take_up_rate");
    assert_eq!(of(&[row(FEMALE, "100"), row(MALE, "43")].map(take_up)), NONE);
}

#[test]
fn a_distribution_adds_to_a_hundred_for_each_sex_or_for_both_together() {
    let row = |sex: &str, from: u32, to: u32, more: String| {
        result("leavers_by_age", &format!(r#"{sex},"age":{{"from":{from},"to":{to}}}"#), "FY2024", &more)
    };
    let table = |women: [&str; 2], men: [&str; 2]| {
        let sex = |sex: &str, [young, old]: [&str; 2]| {
            [row(sex, 18, 39, percent(young)), row(sex, 40, 61, percent(old))]
        };
        sex(FEMALE, women).into_iter().chain(sex(MALE, men)).collect::<Vec<_>>()
    };
    assert_eq!(of(&table(["60", "40"], ["33.3", "66.7"])), NONE);
    assert_eq!(of(&table(["20", "26.7"], ["13.3", "40"])), ["shares_add_together"]);
    assert_eq!(of(&table(["60", "40"], ["33.3", "56.7"])), ["shares_do_not_add"]);
    let length = |bounds: &str, value: &str| {
        format!(
            r#""indicator":"childcare_leave_length_distribution","population":{{"sex":"male"}},"condition":{{"leave_length":{{{bounds}}}}},"period":"FY2024"{}"#,
            percent(value)
        )
    };
    let lengths = |long| [length(r#""below":"2 weeks""#, "28.6"), length(r#""at_least":"2 weeks""#, long)];
    assert_eq!(of(&lengths("71.4")), NONE);
    assert_eq!(of(&lengths("61.4")), ["shares_do_not_add"]);
    // Bands that leave some lengths out need not add up.
    assert_eq!(of(&[length(r#""below":"5 days""#, "28.6"), length(r#""at_least":"2 weeks""#, "61.4")]), NONE);
}

#[test]
fn the_share_of_a_group_lies_between_those_of_its_parts() {
    let row = |from: &str, to: &str, value: &str| {
        let grade = format!(r#"{FEMALE},"grade":{{"from":"{from}"{to}}}"#);
        result("share_in_posts", &grade, "FY2020", &percent(value))
    };
    let table = |whole| {
        [
            row("section_head", "", whole),
            row("section_head", r#","to":"section_head""#, "22"),
            row("department_head", r#","to":"department_head""#, "0"),
        ]
    };
    assert_eq!(of(&table("18")), NONE);
    assert_eq!(of(&table("28")), ["outside_its_parts"]);
}

#[test]
fn a_rate_or_mean_of_everybody_lies_between_those_of_women_and_men() {
    let row = |sex: &str, value: &str| result("childcare_leave_take_up_rate", sex, "FY2024", &percent(value));
    let table = |both| [row("", both), row(FEMALE, "100"), row(MALE, "37.5")];
    assert_eq!(of(&table("61.9")), NONE);
    assert_eq!(of(&table("100.05")), ["above_hundred"]);
    assert_eq!(of(&table("31.9")), ["outside_its_parts"]);
    let days = |row: &String| {
        row.replace("childcare_leave_take_up_rate", "annual_leave_mean_days").replace("percent", "days")
    };
    assert_eq!(of(&table("31.9").each_ref().map(days)), ["outside_its_parts"]);
    assert_eq!(of(&table("61.9").each_ref().map(days)), NONE);
    // Women and men as shares of all staff add up to the third.
    let leaving = |sex: &str, value: &str| result("leaving_rate", sex, "FY2024", &percent(value));
    assert_eq!(of(&[leaving("", "0.9"), leaving(FEMALE, "0.2"), leaving(MALE, "0.7")]), NONE);
    assert_eq!(
        of(&[leaving("", "1.9"), leaving(FEMALE, "0.2"), leaving(MALE, "0.7")]),
        ["outside_its_parts"]
    );
}
