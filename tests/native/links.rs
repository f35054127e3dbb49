//! Links: what they carry, what they forgive, and what they say they could not honour.

use kurabe::{
    compare::{MeasureChoice, MeasureSort, ProgressSort, ThemeChoice},
    model::{ActorRole, Count, Date, Family, Law, Theme, ThemeGroup},
    state::{Action, LinkProblem, QuestionChange, View, ViewState, parse, query, reduce},
};
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
        only_comparable: true,
        references: false,
        today: Date::new(2026, 11, 20),
        family: Some(Family::Posts),
        sort: ProgressSort::Pace,
        measures: MeasureChoice {
            role: Some(ActorRole::WorkplaceHead),
            themes: Some(ThemeChoice::One(Theme::WorkInterval)),
            law: Some(Law::NextGeneration),
            words: "11時間".into(),
            lacking_in: Some("onojo-2026".into()),
            sort: MeasureSort::Plans,
        },
        head_counts: vec![("koganei-2020".into(), Count::new(680.0).unwrap())],
    };
    let link = query(&state, &opening(), &[]);
    assert_eq!(
        link,
        "p=koganei-2020~onojo-2026&v=results&q=childcare_leave_take_up_rate.male&comparable=1&references=0\
         &day=2026-11-20&family=posts&sort=pace&staff=koganei-2020.680&actor=workplace_head&theme=work_interval\
         &law=next_generation&words=11%E6%99%82%E9%96%93&lacking=onojo-2026&measure_sort=plans"
    );
    let turned: Vec<_> = link.split('&').rev().collect();
    assert_eq!(parse(&turned.join("&"), &opening()).state, state);
}

/// Links of these forms were written until November 2026, and stand in mails and minutes.
#[test]
fn a_link_with_the_names_of_before_opens_the_same_view_and_is_written_with_todays() {
    for (before, today) in [
        ("c=1", "comparable=1"),
        ("r=0", "references=0"),
        ("t=2026-11-20", "day=2026-11-20"),
        ("f=posts", "family=posts"),
        ("s=pace", "sort=pace"),
        ("n=koganei-2020.680~onojo-2026.310", "staff=koganei-2020.680~onojo-2026.310"),
        ("a=personnel_section", "actor=personnel_section"),
        ("g=work_interval", "theme=work_interval"),
        ("l=next_generation", "law=next_generation"),
        ("w=11%E6%99%82%E9%96%93", "words=11%E6%99%82%E9%96%93"),
        ("x=onojo-2026", "lacking=onojo-2026"),
        ("o=plans", "measure_sort=plans"),
    ] {
        let (old, new) = (parse(before, &opening()), parse(today, &opening()));
        assert_eq!((&old.state, old.problems, old.foreign), (&new.state, vec![], vec![]), "{before}");
        assert_ne!(old.state, opening(), "{before} changes something");
        assert_eq!(query(&old.state, &opening(), &[]), today);
    }
    assert_eq!(problems("t=2026-11-20&day=2026-11-21"), [LinkProblem::Repeated("day".into())]);
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
}

#[test]
fn nothing_of_a_link_is_cut_however_long_it_is() {
    let long = "長い項目".repeat(100);
    let state = ViewState {
        plans: vec![long.clone()],
        open: Some(long.clone()),
        measures: MeasureChoice {
            words: long.clone(),
            lacking_in: Some(long.clone()),
            ..MeasureChoice::default()
        },
        head_counts: vec![(long, Count::new(680.0).unwrap())],
        ..opening()
    };
    let foreign = vec![format!("utm={}", "x".repeat(1_000_000))];
    let parsed = parse(&query(&state, &opening(), &foreign), &opening());
    assert_eq!((parsed.state, parsed.problems, parsed.foreign), (state, vec![], foreign));
}

#[test]
fn staff_of_more_plans_than_fit_side_by_side_is_kept_and_more_than_anybody_types_is_told() {
    let staff = |plans: usize| {
        let each: Vec<_> = (0..plans).map(|number| format!("plan-{number}.680")).collect();
        parse(&format!("staff={}", each.join("~")), &opening())
    };
    assert_eq!((staff(12).state.head_counts.len(), staff(12).problems), (12, vec![]));
    assert_eq!((staff(500).state.head_counts.len(), staff(500).problems.len()), (100, 1));
}

#[test]
fn a_setting_that_cannot_be_is_said_and_the_rest_is_kept() {
    for (setting, value) in [
        ("comparable", "2"),
        ("references", "no"),
        ("day", "2026-02-30"),
        ("family", "people"),
        ("sort", "rank"),
        ("measure_sort", "rank"),
        ("staff", "onojo-2026.0"),
        ("t", "2026-02-30"),
    ] {
        let parsed = parse(&format!("v=results&{setting}={value}"), &opening());
        assert_eq!(parsed.problems, [LinkProblem::UnknownSetting(setting.into(), value.into())]);
        assert_eq!(parsed.state, ViewState { view: View::Results, ..opening() });
    }
    let parsed = parse("staff=koganei-2020.680~onojo-2026.many", &opening());
    assert_eq!(parsed.state.head_counts.len(), 1, "what is sound in the list is kept");
    assert_eq!(parsed.problems.len(), 1);
}

#[test]
fn staff_is_typed_for_a_plan_once_and_taken_back() {
    let typed = |people: Option<f64>| Action::StaffTyped("a".into(), people.and_then(Count::new));
    let state = reduce(&reduce(&opening(), typed(Some(680.0))), typed(Some(700.0)));
    assert_eq!(state.head_counts, [("a".to_owned(), Count::new(700.0).unwrap())]);
    assert_eq!(reduce(&state, typed(Some(0.5))).head_counts, [], "half a person is nobody's staff");
    assert_eq!(reduce(&state, typed(None)), opening());
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
        Action::PanelOpened("q".into()),
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
        Action::PanelClosed,
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
    let settings = (
        any::<bool>(),
        any::<bool>(),
        prop::option::of((2000..2100, 1..=12u8, 1..=28u8)),
        prop::option::of(prop::sample::select(Family::ALL.to_vec())),
        prop::sample::select(ProgressSort::ALL.to_vec()),
        prop::collection::btree_map("[a-z0-9-]{1,12}", 1..100_000u32, 0..=8),
        any_choice(),
    );
    let open = prop::option::of("[a-z0-9._-]{1,40}");
    (plans, view, open, settings).prop_map(|(plans, view, open, settings)| {
        let (only_comparable, references, day, family, sort, staff, measures) = settings;
        ViewState {
            plans: plans.into_iter().collect(),
            view,
            open,
            only_comparable,
            references,
            today: day.and_then(|(year, month, day)| Date::new(year, month, day)),
            family,
            sort,
            measures,
            head_counts: staff
                .into_iter()
                .filter_map(|(id, people)| Some((id, Count::new(f64::from(people))?)))
                .collect(),
        }
    })
}

fn any_choice() -> impl Strategy<Value = MeasureChoice> {
    let themes = prop_oneof![
        prop::sample::select(ThemeGroup::ALL.to_vec()).prop_map(ThemeChoice::Group),
        prop::sample::select(Theme::ALL.to_vec()).prop_map(ThemeChoice::One),
    ];
    (
        prop::option::of(prop::sample::select(ActorRole::ALL.to_vec())),
        prop::option::of(themes),
        prop::option::of(prop::sample::select(Law::ALL.to_vec())),
        "[ぁ-んァ-ヶ a-z0-9&=%+~]{0,20}",
        prop::option::of("[a-z0-9-]{1,12}"),
        prop::sample::select(vec![MeasureSort::Theme, MeasureSort::Plans]),
    )
        .prop_map(|(role, themes, law, words, lacking_in, sort)| MeasureChoice {
            role,
            themes,
            law,
            words,
            lacking_in,
            sort,
        })
}

proptest! {
    #[test]
    fn every_state_comes_back_from_its_link(state in any_state(), start in any_state()) {
        // A page opens on some plans and some view, with every setting as it is by default.
        let start = ViewState { view: start.view, ..ViewState::opening(start.plans) };
        let parsed = parse(&query(&state, &start, &[]), &start);
        prop_assert_eq!(parsed.problems, vec![]);
        prop_assert_eq!(parsed.state, state);
    }

    #[test]
    fn any_text_is_read_without_panic_and_its_reading_is_stable(text in any::<String>()) {
        let parsed = parse(&text, &opening());
        let again = parse(&query(&parsed.state, &opening(), &parsed.foreign), &opening());
        prop_assert_eq!(again.state, parsed.state);
    }
}
