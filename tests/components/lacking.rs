//! Files that the page was delivered with and cannot use: each says why, none holds up the others, and what comes late is taken up.

use std::rc::Rc;

use kurabe::{
    export::plan_index,
    load::{Lack, Loaded, load, load_index},
    ui::{Page, PageAction},
};
use yew::Reducible;

fn file(id: &str) -> String {
    format!(
        r#"{{ "format": 1, "id": "{id}", "title": "計画", "municipality": {{ "name": "新町", "kind": "city" }},
            "sources": [{{ "id": "plan", "title": "計画" }}] }}"#
    )
}

fn read(text: &str) -> Loaded {
    load(text.as_bytes(), "a.json")
}

/// A page that opens with plans a and b, neither of them here yet.
fn page() -> Rc<Page> {
    let plans = [read(&file("a")).plans.remove(0), read(&file("b")).plans.remove(0)];
    let index = plan_index([("a.json", &plans[0]), ("b.json", &plans[1])]);
    let page = Rc::new(Page::start(String::new()));
    page.reduce(PageAction::IndexRead(index, Vec::new()))
}

fn fetched(page: Rc<Page>, id: &str, text: &str) -> Rc<Page> {
    page.reduce(PageAction::PlanFetched { id: id.into(), loaded: read(text) })
}

fn late(page: Rc<Page>, id: &str) -> Rc<Page> {
    page.reduce(PageAction::PlanLate { id: id.into(), file: format!("{id}.json") })
}

#[test]
fn a_plan_that_does_not_answer_holds_up_nobody_and_is_taken_up_when_it_comes() {
    let page = fetched(page(), "a", &file("a"));
    assert!(!page.is_ready(), "b may still come");
    let page = late(late(page, "a"), "b");
    assert!(page.is_ready());
    assert_eq!(page.missing, [("b".to_owned(), "b.json".to_owned(), Lack::Late)], "a was there in time");
    assert_eq!(page.unanswered(), [], "a plan that is late is no unknown one");
    let page = fetched(page, "b", &file("b"));
    assert!(page.missing.is_empty() && page.dataset.plan("b").is_some());
}

#[test]
fn a_page_of_which_no_plan_has_come_waits_on() {
    let page = late(late(page(), "a"), "b");
    assert!(!page.is_ready());
    assert!(fetched(page, "b", &file("b")).is_ready());
}

#[test]
fn a_plan_that_cannot_be_had_is_not_said_to_be_late_until_it_is_asked_for_again() {
    let missing = |lack| PageAction::PlanMissing { id: "b".into(), file: "b.json".into(), lack };
    let page = late(fetched(page(), "a", &file("a")).reduce(missing(Lack::NotThere)), "b");
    assert_eq!(page.missing[0].2, Lack::NotThere);
    let page = page.reduce(missing(Lack::Late));
    assert_eq!((page.missing.len(), &page.missing[0].2), (1, &Lack::Late));
    assert!(page.is_ready(), "the table stays while it is asked for again");
}

#[test]
fn each_way_in_which_a_file_cannot_be_used_is_another_one() {
    for (text, lack) in [
        ("<!doctype html><p>Not found", Lack::Markup),
        (&file("c"), Lack::OtherPlan("c".into())),
        (&file("a").replace("\"format\": 1", "\"format\": 2"), Lack::OtherFormat(2)),
        ("", Lack::Unreadable),
        ("{ \"format\": 1,", Lack::Unreadable),
    ] {
        assert_eq!(fetched(page(), "a", text).missing, [("a".into(), "a.json".into(), lack)], "{text}");
    }
}

#[test]
fn an_index_of_which_something_is_lost_opens_the_page_and_says_so() {
    let text = br#"{ "format": 1, "plans": [{ "id": "a" }], "default": [] }"#;
    let (index, findings) = load_index(text, "plans/index.json");
    let page = Rc::new(Page::start(String::new())).reduce(PageAction::IndexRead(index.unwrap(), findings));
    assert_eq!((&page.index_lack, page.findings.len()), (&Some(Lack::Partly), 1));
    assert!(page.is_ready());
}

#[test]
fn a_page_opens_with_no_more_than_eight_plans_whatever_the_index_says() {
    let plans = ('a'..='k').map(|id| read(&file(&id.to_string())).plans.remove(0)).collect::<Vec<_>>();
    let mut index = plan_index(plans.iter().map(|plan| ("a.json", plan)));
    index.default = plans.iter().map(|plan| plan.id.clone()).collect();
    let page = Rc::new(Page::start(String::new())).reduce(PageAction::IndexRead(index, Vec::new()));
    assert_eq!((page.view.plans.len(), page.files_wanted().len()), (8, 8));
}
