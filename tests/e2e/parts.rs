//! The program travels in parts: the opening asks for nothing else before it stands, and what a part costs that is late,
//! missing or broken.

use crate::support::{Page, Visit, visit};

const MORE: &str = "kurabe-more-";
const CHECKS: &str = "kurabe-checks-";

fn has_asked(page: &Page, part: &str) -> bool {
    page.server.asked().iter().any(|path| path.contains(part))
}

async fn until_asked(page: &Page, part: &str) {
    let fetched =
        format!("performance.getEntriesByType('resource').some((one) => one.name.includes('{part}'))");
    page.until(&fetched).await;
}

/// A visit whose console may tell of a part that the test keeps away.
fn without_a_part() -> Visit {
    Visit::desk().tolerating("404").tolerating("kurabe-parts-").tolerating("WebAssembly")
}

#[test]
fn parts_are_fetched_once_the_opening_stands_and_not_before() {
    visit(Visit::desk(), async |page| {
        page.server.hold("opening.json");
        page.go("").await;
        page.until_text(".loading", "計画を読み込んでいます").await;
        assert!(!has_asked(page, MORE) && !has_asked(page, CHECKS), "{:?}", page.server.asked());
        page.server.release("opening.json");
        page.until_ready().await;
        until_asked(page, MORE).await;
        until_asked(page, CHECKS).await;
    });
}

#[test]
fn a_view_whose_part_is_late_says_so_and_comes_with_it() {
    visit(Visit::desk(), async |page| {
        page.server.hold(MORE);
        page.open("").await;
        page.click_text(".tab", "実績").await;
        page.until_text("#content .loading", "この部分を読み込んでいます").await;
        page.server.release(MORE);
        page.until("document.querySelector('.results') !== null").await;
    });
}

#[test]
fn a_panel_whose_part_is_late_takes_the_focus_when_it_comes() {
    visit(Visit::desk(), async |page| {
        page.server.hold(MORE);
        page.open("").await;
        page.click("th .ask").await;
        page.until_text(".panel-place .loading", "この部分を読み込んでいます").await;
        page.server.release(MORE);
        page.until_focus("#panel-heading").await;
    });
}

#[test]
fn a_part_that_cannot_be_had_is_told_and_can_be_tried_again() {
    visit(without_a_part(), async |page| {
        page.server.hide(MORE);
        page.open("").await;
        page.click_text(".tab", "実績").await;
        page.until_text("#content [role=alert]", "この部分を読み込めませんでした").await;
        page.click_text(".tab", "目標").await;
        page.until_text("#content", "育児休業").await;
        page.click_text(".tab", "実績").await;
        page.until_text("#content [role=alert]", "この部分を読み込めませんでした").await;
        page.server.restore();
        page.click("#content .arriving button").await;
        page.until("document.querySelector('.results') !== null").await;
    });
}

#[test]
fn a_part_that_is_broken_is_told_like_one_that_is_missing() {
    visit(without_a_part(), async |page| {
        page.server.replace(MORE, b"<!doctype html><p>Not found");
        page.go("?v=results").await;
        page.until_opened().await;
        page.until_text("#content [role=alert]", "この部分を読み込めませんでした").await;
        page.server.restore();
        page.click("#content .arriving button").await;
        page.until("document.querySelector('.results') !== null").await;
    });
}

#[test]
fn without_the_checks_nothing_is_said_to_be_sound_and_everything_else_works() {
    visit(without_a_part(), async |page| {
        page.server.hide(CHECKS);
        page.go("?v=sources").await;
        page.until_text(".checks [role=alert]", "この部分を読み込めませんでした").await;
        assert_eq!(page.count(".sources article").await, 5);
        page.open("").await;
        page.click_text(".tab", "実績").await;
        page.until("document.querySelector('.results') !== null").await;
        page.click("th .ask").await;
        page.until_focus("#panel-heading").await;
    });
}
