//! The plans of the opening: there with what the first view needs, and the whole ones take their place.

use std::rc::Rc;

use kurabe::{
    compare::{Reading, columns, target_table},
    export::{opening_plan, plan_index},
    load::{Lack, Loaded},
    model::{Dataset, Plan},
    state::{Action, View},
    ui::{Page, PageAction},
};
use yew::Reducible;

use crate::{
    support::{IDS, plan},
    today,
};

fn plans() -> Vec<Plan> {
    IDS.map(plan).into()
}

/// A page that the opening's plans have come to, before any whole one.
fn page(query: &str) -> Rc<Page> {
    let plans = plans();
    let index = plan_index(plans.iter().map(|plan| ("x.json", plan)));
    let light = plans.iter().map(opening_plan).collect();
    Rc::new(Page::start(query.to_owned()))
        .reduce(PageAction::OpeningRead(light))
        .reduce(PageAction::IndexRead(index, Vec::new()))
}

fn fetched(page: Rc<Page>, plan: Plan) -> Rc<Page> {
    let id = plan.id.clone();
    page.reduce(PageAction::PlanFetched {
        id,
        loaded: Loaded { plans: vec![plan], findings: Vec::new(), findings_left_out: 0 },
    })
}

#[test]
fn the_first_view_stands_on_the_plans_of_the_opening_and_the_others_wait_for_the_whole_ones() {
    let page = page("");
    assert!(page.is_ready() && page.files_wanted().is_empty());
    assert_eq!(page.files_following().len(), 5);
    let page = page.reduce(PageAction::Acted(Action::ViewChosen(View::Measures)));
    assert!(!page.is_ready(), "measures would be said not to be there");
    let page = plans().into_iter().fold(page, fetched);
    assert!(page.is_ready() && page.files_following().is_empty());
    assert!(page.dataset.plan("onojo-2026").is_some_and(|plan| !plan.measures.is_empty()));
}

#[test]
fn a_plan_whose_whole_file_cannot_be_had_is_not_shown_by_half() {
    let missing =
        PageAction::PlanMissing { id: "onojo-2026".into(), file: "x.json".into(), lack: Lack::NotThere };
    let page = page("").reduce(missing);
    assert!(page.dataset.plan("onojo-2026").is_none());
    assert_eq!(page.missing.len(), 1);
    assert_eq!(page.files_following().len(), 4);
}

#[test]
fn a_whole_file_that_does_not_come_keeps_its_plan_from_the_views_that_need_it_and_nobody_waits() {
    let late = PageAction::PlanLate { id: "onojo-2026".into(), file: "x.json".into() };
    let rest = plans().into_iter().filter(|plan| plan.id != "onojo-2026");
    let page = rest.fold(page("v=measures"), fetched);
    assert!(!page.is_ready());
    let page = page.reduce(late);
    assert!(page.is_ready());
    assert_eq!((page.plans_shown().len(), page.missing.len()), (4, 1));
    let page = page.reduce(PageAction::Acted(Action::ViewChosen(View::Targets)));
    assert_eq!(page.plans_shown().len(), 5, "its targets are there");
}

#[test]
fn the_table_of_targets_is_the_same_of_the_plans_of_the_opening() {
    let table = |plans: Vec<Plan>| {
        let dataset = plans.into_iter().fold(Dataset::default(), |held, plan| held.with(Rc::new(plan)));
        let chosen = columns(&dataset, &IDS.map(str::to_owned));
        let reading = Reading { today: today(), only_comparable: false };
        format!("{:?}", target_table(&chosen, reading))
    };
    // The same facts of two readings are never equal, but they read the same.
    assert!(table(plans()) == table(plans().iter().map(opening_plan).collect()), "the tables differ");
}
