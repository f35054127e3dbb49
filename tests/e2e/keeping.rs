//! Browser storage that is full, forbidden or spoilt: the page says so and goes on.

use serde_json::json;

use crate::support::{Folder, Page, Visit, plan, visit};

const FORBID: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });";

async fn bring_one(page: &Page) {
    let folder = Folder::new();
    page.click(".bring").await;
    page.choose_files(
        "#plan-files",
        &[folder.file("new.json", plan("shinmachi-2022", "新町", 33).to_string())],
    )
    .await;
    page.until_count(".questions thead th bdi", 6).await;
}

#[test]
fn a_full_storage_is_told_and_the_plan_is_shown_all_the_same() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.js("let size = 1 << 22;
            for (let count = 0; size > 0; count += 1) {
                try { localStorage.setItem(`filler${count}`, 'x'.repeat(size)); } catch { size >>= 1; }
            }")
            .await;
        bring_one(page).await;
        page.until_text(".notice", "ブラウザーの保存領域が足りない").await;
        page.reload().await;
        page.until_text(".notice", "計画「shinmachi-2022」は、ここにはありません").await;
    });
}

#[test]
fn a_forbidden_storage_is_told_and_the_page_goes_on() {
    visit(Visit::desk().with_script(FORBID), async |page| {
        page.open("").await;
        assert_eq!(page.columns().await.len(), 5);
        page.click(".language").await;
        page.until_text(".tab", "Results").await;
        page.click(".language").await;
        page.until_text(".tab", "実績").await;
        bring_one(page).await;
        page.until_text(".notice", "ブラウザーの保存領域を使えない").await;
    });
}

#[test]
fn a_kept_plan_that_can_no_longer_be_read_is_passed_over() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.js(
            "localStorage.setItem('kurabe.plan.spoilt', '{'); localStorage.setItem('kurabe.language', 'xx');",
        )
        .await;
        page.reload().await;
        assert_eq!(page.columns().await.len(), 5);
        assert_eq!(page.js("return localStorage.getItem('kurabe.plan.spoilt')").await, json!("{"));
    });
}

#[test]
fn nothing_is_kept_before_a_person_asks_for_it() {
    visit(Visit::desk(), async |page| {
        page.open("?v=results").await;
        page.click_text(".tab", "出典").await;
        page.until_query("?v=sources").await;
        assert_eq!(
            page.js("return [localStorage.length, sessionStorage.length, document.cookie]").await,
            json!([0, 0, ""])
        );
    });
}
