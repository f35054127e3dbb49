//! Plans that a person brought, on the page: beside the published ones, never in their place, forgotten and brought back.

use std::rc::Rc;

use kurabe::{
    export::plan_index,
    load::{Lack, Loaded, load},
    model::Plan,
    state::{Action, LinkProblem},
    store::Fault,
    ui::{Page, PageAction},
};
use yew::Reducible;

fn plan(id: &str) -> Plan {
    let text = format!(
        r#"{{ "format": 1, "id": "{id}", "title": "計画", "municipality": {{ "name": "新町", "kind": "city" }},
            "sources": [{{ "id": "plan", "title": "計画" }}] }}"#
    );
    load(text.as_bytes(), "plan.json").plans.remove(0)
}

fn own(id: &str) -> (Rc<Plan>, bool) {
    (Rc::new(plan(id).as_brought()), true)
}

/// A page at this address that was delivered with plans a and b, both fetched where they are chosen.
fn page(query: &str) -> Rc<Page> {
    let (a, b) = (plan("a"), plan("b"));
    let index = plan_index([("a.json", &a), ("b.json", &b)]);
    fetched(after(Rc::new(Page::start(query.to_owned())), PageAction::IndexRead(index, Vec::new())))
}

fn fetched(page: Rc<Page>) -> Rc<Page> {
    page.files_wanted().into_iter().fold(page, |page, (id, _)| {
        let loaded = Loaded { plans: vec![plan(&id)], findings: Vec::new(), findings_left_out: 0 };
        after(page, PageAction::PlanFetched { id, loaded })
    })
}

fn after(page: Rc<Page>, action: PageAction) -> Rc<Page> {
    page.reduce(action)
}

#[test]
fn an_own_plan_stands_beside_the_published_one_of_the_same_id() {
    let page = after(page(""), PageAction::PlansBrought(vec![own("a")]));
    assert_eq!(page.view.plans, ["a", "b", "a_own"]);
    assert!(!page.dataset.plan("a").unwrap().is_brought());
    assert!(page.dataset.plan("a_own").unwrap().is_brought());
}

#[test]
fn a_setting_for_a_plan_that_is_not_here_is_told_by_its_name() {
    let told = |query: &str| after(page(query), PageAction::KeptIsRead).unanswered();
    let unknown = |name, id: &str| vec![LinkProblem::SettingOfUnknownPlan(name, id.into())];
    assert_eq!(told("staff=a.680~atlantis.5"), unknown("staff", "atlantis"));
    assert_eq!(told("v=measures&lacking=atlantis"), unknown("lacking", "atlantis"));
    assert_eq!(told("p=a&staff=b.680&lacking=b"), [], "a plan that is not chosen is no unknown one");
}

#[test]
fn settings_of_a_link_follow_the_plan_to_the_persons_own() {
    let kept = PageAction::KeptRead(vec![own("c")], Vec::new());
    let page = after(after(page("p=c&staff=c.680&lacking=c"), kept), PageAction::KeptIsRead);
    assert_eq!(page.view.plans, ["c_own"]);
    assert_eq!(page.view.head_counts[0].0, "c_own");
    assert_eq!(page.view.measures.lacking_in.as_deref(), Some("c_own"));
    assert_eq!(page.unanswered(), []);
}

#[test]
fn forgetting_an_own_plan_brings_the_published_one_back_at_once() {
    let page = after(page("p=b"), PageAction::PlansBrought(vec![own("a")]));
    assert_eq!(page.view.plans, ["b", "a_own"]);
    let page = after(page, PageAction::PlanForgotten("a_own".into(), None));
    assert_eq!(page.view.plans, ["b", "a"]);
    assert_eq!(page.files_wanted(), [("a".to_owned(), "a.json".to_owned())]);
    assert!(fetched(page).is_ready());
}

#[test]
fn what_was_forgotten_can_be_brought_back_to_its_place() {
    let brought = after(page(""), PageAction::PlansBrought(vec![own("new")]));
    let moved = after(brought, PageAction::Acted(Action::PlanMovedLeft("new_own".into())));
    let forgotten = after(Rc::clone(&moved), PageAction::PlanForgotten("new_own".into(), None));
    assert_eq!(forgotten.view.plans, ["a", "b"]);
    assert_eq!(forgotten.forgotten.len(), 1);
    let back = after(forgotten, PageAction::PlanRestored("new_own".into()));
    assert_eq!((&back.view, &back.own), (&moved.view, &moved.own));
    assert!(back.forgotten.is_empty() && back.dataset.plan("new_own").is_some());
}

#[test]
fn what_was_chosen_after_forgetting_stays_when_a_plan_is_brought_back() {
    let brought = after(page("p=a"), PageAction::PlansBrought(vec![own("new")]));
    let forgotten = after(brought, PageAction::PlanForgotten("new_own".into(), None));
    let added = after(forgotten, PageAction::Acted(Action::PlanAdded("b".into())));
    let back = after(added, PageAction::PlanRestored("new_own".into()));
    assert_eq!(back.view.plans, ["a", "b", "new_own"]);
}

#[test]
fn a_link_with_the_id_of_the_file_still_leads_to_an_own_plan() {
    let page = page("p=new~a");
    assert!(!page.is_ready(), "what is kept may hold it");
    let page = after(page, PageAction::KeptRead(vec![own("new"), own("a")], Vec::new()));
    let page = after(page, PageAction::KeptIsRead);
    assert!(page.is_ready() && page.unanswered().is_empty());
    assert_eq!(page.view.plans, ["new_own", "a"], "a published plan is meant first");
}

#[test]
fn a_page_that_needs_nothing_of_what_is_kept_does_not_wait_for_it() {
    assert!(page("").is_ready());
    let page = page("p=b~a_own");
    assert!(!page.is_ready());
    let page = after(page, PageAction::KeptIsRead);
    assert!(page.is_ready());
    assert_eq!(page.unanswered().len(), 1);
}

#[test]
fn what_is_brought_while_older_versions_are_still_being_read_stays() {
    let newer = own("a");
    let page = after(page(""), PageAction::PlansBrought(vec![newer.clone()]));
    let page = after(page, PageAction::KeptRead(vec![own("a")], Vec::new()));
    assert!(Rc::ptr_eq(page.dataset.plan("a_own").unwrap(), &newer.0));
}

#[test]
fn what_is_kept_and_cannot_be_read_is_told_until_it_is_removed_or_brought_again() {
    let faults = vec![("a".to_owned(), Fault::Damaged), ("b".to_owned(), Fault::LaterFormat)];
    let page = after(page(""), PageAction::KeptRead(Vec::new(), faults));
    assert_eq!(page.unreadable.len(), 2);
    let page = after(page, PageAction::PlansBrought(vec![own("a")]));
    let page = after(page, PageAction::UnreadableRemoved("b".into()));
    assert!(page.unreadable.is_empty());
}

#[test]
fn without_an_index_the_page_opens_with_what_is_kept() {
    let page = after(Rc::new(Page::start(String::new())), PageAction::IndexMissing(Lack::NotThere));
    assert!(!page.is_ready());
    let page = after(page, PageAction::KeptRead(vec![own("a"), own("b")], Vec::new()));
    let page = after(page, PageAction::KeptIsRead);
    assert_eq!(page.view.plans, ["a_own", "b_own"]);
    assert!(page.is_ready());
}
