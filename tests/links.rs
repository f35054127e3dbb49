//! Links: what they carry, what they forgive, and what they say they could not honour.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

use kurabe::state::{Action, LinkProblem, QuestionChange, View, ViewState, parse, query, reduce};
use proptest::prelude::*;

fn opening() -> ViewState {
    ViewState::opening(vec!["ward-2021".into(), "onojo-2026".into()])
}

fn problems(query: &str) -> Vec<LinkProblem> {
    parse(query, &opening()).problems
}

#[test]
fn the_opening_state_needs_no_query() {
    assert_eq!(query(&opening(), &opening(), &[]), "");
    assert_eq!(parse("", &opening()).state, opening());
}

#[test]
fn the_parts_of_a_link_stand_in_a_fixed_order() {
    let state = ViewState {
        plans: vec!["koganei-2020".into(), "onojo-2026".into()],
        view: View::Results,
        open: Some("childcare_leave_take_up_rate.male".into()),
    };
    let link = query(&state, &opening(), &[]);
    assert_eq!(link, "p=koganei-2020~onojo-2026&v=results&q=childcare_leave_take_up_rate.male");
    assert_eq!(
        parse("q=childcare_leave_take_up_rate.male&v=results&p=koganei-2020~onojo-2026", &opening()).state,
        state
    );
}

#[test]
fn a_link_to_no_plans_at_all_is_kept() {
    let state = ViewState { plans: vec![], ..opening() };
    assert_eq!(parse(&query(&state, &opening(), &[]), &opening()).state, state);
}

#[test]
fn what_a_link_cannot_have_is_said() {
    let many: Vec<_> = (0..5000).map(|number| format!("plan-{number}")).collect();
    let parsed = parse(&format!("p={}", many.join("~")), &opening());
    assert_eq!(parsed.problems, [LinkProblem::TooManyPlans { asked: 5000 }]);
    assert_eq!(parsed.state.plans.len(), 8);
    assert_eq!(problems("v=ranking"), [LinkProblem::UnknownView("ranking".into())]);
    assert_eq!(problems("p=a&p=b&p=c"), [LinkProblem::Repeated("p".into())]);
    assert_eq!(problems("p=%E5%A4"), [LinkProblem::BrokenEncoding("%E5%A4".into())]);
    assert_eq!(problems("v=%"), [LinkProblem::BrokenEncoding("%".into())]);
    assert_eq!(problems("v=%zz"), [LinkProblem::BrokenEncoding("%zz".into())]);
    assert_eq!(problems(&"x".repeat(200_000)), [LinkProblem::TooLong]);
}

#[test]
fn a_plan_named_twice_is_one_column() {
    assert_eq!(parse("p=onojo-2026~onojo-2026", &opening()).state.plans, ["onojo-2026"]);
}

#[test]
fn parameters_of_others_are_kept_as_they_were_written() {
    let parsed = parse("utm=a%20b&v=grades&flag", &opening());
    assert_eq!(parsed.foreign, ["utm=a%20b", "flag"]);
    assert_eq!(query(&parsed.state, &opening(), &parsed.foreign), "v=grades&utm=a%20b&flag");
}

#[test]
fn a_new_order_of_plans_adjusts_the_question_and_anything_else_asks_a_new_one() {
    let before = opening();
    let moved = reduce(&before, Action::PlanMovedRight("ward-2021".into()));
    assert_eq!(moved.plans, ["onojo-2026", "ward-2021"]);
    assert_eq!(QuestionChange::between(&before, &moved), QuestionChange::Same);
    for action in [
        Action::PlanAdded("x".into()),
        Action::PlanRemoved("onojo-2026".into()),
        Action::ViewChosen(View::Sources),
        Action::QuestionOpened("q".into()),
    ] {
        assert_eq!(QuestionChange::between(&before, &reduce(&before, action)), QuestionChange::New);
    }
}

#[test]
fn actions_that_cannot_be_carried_out_change_nothing() {
    let full = ViewState::opening((0..8).map(|number| format!("plan-{number}")).collect());
    for action in [
        Action::PlanAdded("ninth".into()),
        Action::PlanAdded("plan-3".into()),
        Action::PlanMovedLeft("plan-0".into()),
        Action::PlanMovedRight("plan-7".into()),
        Action::PlanRemoved("nobody".into()),
        Action::QuestionClosed,
    ] {
        assert_eq!(reduce(&full, action), full);
    }
}

#[test]
fn another_view_closes_the_panel() {
    let open = ViewState { open: Some("q".into()), ..opening() };
    assert_eq!(reduce(&open, Action::ViewChosen(View::Results)).open, None);
    assert_eq!(reduce(&open, Action::ViewChosen(View::Targets)), open);
}

fn any_state() -> impl Strategy<Value = ViewState> {
    let plans = prop::collection::btree_set(
        "[a-z0-9-]{1,12}|[ぁ-ん&=%+~ ]{1,6}".prop_filter("~ separates", |id| !id.contains('~')),
        0..=8,
    );
    let view = prop::sample::select(View::ALL.to_vec());
    (plans, view, prop::option::of("[a-z0-9._-]{1,40}")).prop_map(|(plans, view, open)| ViewState {
        plans: plans.into_iter().collect(),
        view,
        open,
    })
}

proptest! {
    #[test]
    fn every_state_comes_back_from_its_link(state in any_state(), start in any_state()) {
        let parsed = parse(&query(&state, &start, &[]), &start);
        prop_assert_eq!(parsed.problems, vec![]);
        if state.open.is_some() || start.open.is_none() {
            prop_assert_eq!(parsed.state, state);
        }
    }

    #[test]
    fn any_text_is_read_without_panic_and_its_reading_is_stable(text in any::<String>()) {
        let parsed = parse(&text, &opening());
        let again = parse(&query(&parsed.state, &opening(), &parsed.foreign), &opening());
        prop_assert_eq!(again.state, parsed.state);
    }
}
