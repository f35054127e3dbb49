//! From a finding to its figure: the view and the panel that show it, and where it is printed.

use super::*;
use crate::support::{IDS, columns_of};
use kurabe::{
    check::Weight,
    compare::{find_question, find_scheme},
    state::{View, ViewState, parse, query},
    text::{Language, YearStyle, oddity, oddity_places},
};

#[test]
fn every_finding_of_the_five_plans_leads_to_a_panel_that_opens_or_to_the_time_line() {
    let columns = columns_of(&IDS);
    let here = ViewState {
        view: View::Sources,
        only_comparable: true,
        ..ViewState::opening(IDS.map(str::to_owned).to_vec())
    };
    for column in &columns {
        for odd in oddities(&column.plan) {
            let there = here.at(odd.subject().unwrap(), &column.plan);
            let code = odd.kind.code();
            match (there.view, &there.open) {
                (View::Targets | View::Results, Some(id)) => {
                    assert!(find_question(&columns, id).is_some(), "{code}");
                }
                (View::Schemes, Some(id)) => assert!(find_scheme(&columns, id).is_some(), "{code}"),
                (view, open) => assert_eq!((view, open), (View::Timeline, &None), "{code}"),
            }
            assert!(!there.only_comparable, "the row could be hidden");
            // The link alone, without what the page knows, leads there too.
            let nowhere = ViewState::opening(Vec::new());
            assert_eq!(parse(&query(&there, &nowhere, &[]), &nowhere).state, there);
        }
    }
}

#[test]
fn every_finding_about_figures_says_where_they_are_printed() {
    for plan in IDS.map(crate::support::plan) {
        for odd in oddities(&plan) {
            let places = oddity_places(&odd, &plan, Language::Ja);
            let is_of_the_frame = matches!(odd.kind.code(), "gap_after_predecessor" | "law_ends_before_plan");
            assert_eq!(places.is_empty(), is_of_the_frame, "{}: {odd:?}", plan.id);
        }
    }
    let plan = crate::support::plan("onojo-2026");
    let odd = oddities(&plan).into_iter().find(|odd| odd.kind.code() == "other_years_column").unwrap();
    let places = oddity_places(&odd, &plan, Language::Ja);
    assert!(
        places
            .iter()
            .any(|place| place.contains("14頁、VII 目標値、管理職に占める女性職員の割合 × 令和6年度実績")),
        "{places:?}"
    );
}

fn share(people: &str, value: &str, numerator: u32, denominator: u32) -> String {
    let counts = format!(r#"{},"numerator":{numerator},"denominator":{denominator}"#, percent(value));
    result("share_of_staff", people, "FY2025", &counts)
}

#[test]
fn two_shares_of_women_that_leave_more_women_than_people_are_put_together() {
    let group = r#""sex":"female","job_group":"administrative""#;
    assert_eq!(of(&[share(group, "36.8", 154, 419), share(FEMALE, "41.2", 181, 439)]), ["shares_apart"]);
    // Twenty more women among twenty more people are possible.
    assert_eq!(of(&[share(group, "38.4", 161, 419), share(FEMALE, "41.2", 181, 439)]), NONE);

    let plan = crate::support::plan("onojo-2026");
    let odd = oddities(&plan).into_iter().find(|odd| odd.kind.code() == "shares_apart").unwrap();
    assert_eq!(odd.weight, Weight::Contradiction);
    let text = oddity(&odd, &plan, YearStyle::Era, Language::Ja);
    for part in ["36.8%(419人中154人)", "41.2%(439人中181人)", "20人", "27人", "確認が要る"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}
