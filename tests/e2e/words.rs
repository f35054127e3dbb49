//! Language and years.

use serde_json::{Value, json};

use crate::support::{ESCAPE, Page, Visit, every_view, visit};

/// Japanese text that an English page does not mark as Japanese, with the element that it stands in.
const JAPANESE_LEFT: &str = "
    const japanese = /[\\u3040-\\u30ff\\u4e00-\\u9fff]/;
    const left = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const shown = element.checkVisibility() && !element.closest('.boot');
        if (shown && japanese.test(walker.currentNode.data) && !element.closest('[lang]').lang.startsWith('ja')) {
            left.push(`${element.closest('[class]')?.className}: ${walker.currentNode.data.slice(0, 40)}`);
        }
    }
    for (const element of document.querySelectorAll('button, input, select, textarea, nav, dialog, svg, [role=region], caption')) {
        for (const name of ['aria-label', 'title', 'placeholder']) {
            const text = element.getAttribute(name) ?? '';
            if (japanese.test(text) && !element.closest('[lang]').lang.startsWith('ja')) {
                left.push(`${name} of ${element.localName}: ${text.slice(0, 40)}`);
            }
        }
    }
    return [...new Set(left)]";

async fn japanese_left(page: &Page, place: &str) -> Vec<String> {
    let left = page.js(JAPANESE_LEFT).await;
    left.as_array().unwrap().iter().map(|text| format!("{place}: {}", text.as_str().unwrap())).collect()
}

fn assert_none(left: &[Vec<String>]) {
    let left = left.concat();
    assert!(left.is_empty(), "Japanese without lang=\"ja\":\n{}", left.join("\n"));
}

#[test]
fn the_language_switch_changes_every_word_and_is_remembered() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click(".language").await;
        page.until_text(".tab[aria-current]", "Targets").await;
        assert_eq!(page.attribute("html", "lang").await.as_deref(), Some("en"));
        assert_eq!(page.js("return document.title").await, json!("Targets — Kurabe"));
        let columns = page.columns().await;
        assert!(
            ["Onojo City", "Unnamed ward"].iter().all(|name| columns.iter().any(|column| column == name)),
            "{columns:?}"
        );
        page.reload().await;
        assert_eq!(page.text(".tab[aria-current]").await, "Targets");
        page.click(".language").await;
        page.until_text(".tab[aria-current]", "目標").await;
        assert_eq!(page.attribute("html", "lang").await.as_deref(), Some("ja"));
    });
}

#[test]
fn an_english_browser_gets_english_and_western_years() {
    visit(Visit::desk().in_english(), async |page| {
        page.open("").await;
        assert_eq!(page.attribute("html", "lang").await.as_deref(), Some("en"));
        let cell = page.target_cell("childcare_leave_take_up_rate.male.leave-from-2weeks", "Onojo").await;
        assert!(cell.starts_with("at least") && cell.contains("85% FY2030, FY2035"), "{cell}");
        assert_eq!(page.js("return document.querySelector('.options select').value").await, json!("western"));
    });
}

#[test]
fn no_japanese_is_left_unmarked_in_the_english_views_and_notices() {
    visit(Visit::desk().in_english(), async |page| {
        let mut left = Vec::new();
        for query in every_view() {
            page.open(&query).await;
            left.push(japanese_left(page, &query).await);
        }
        page.open("?v=nonsense&p=onojo-2026~nowhere").await;
        page.until_count(".notice", 2).await;
        left.push(japanese_left(page, "notices").await);
        assert_none(&left);
    });
}

#[test]
fn no_japanese_is_left_unmarked_in_the_english_panel_and_dialogs() {
    visit(Visit::desk().in_english(), async |page| {
        page.open("?q=childcare_leave_take_up_rate.male").await;
        page.until_count(".mark", 9).await;
        let mut left = vec![japanese_left(page, "panel").await];
        page.click("#open-picker").await;
        page.until_count(".candidates li", 5).await;
        left.push(japanese_left(page, "picker").await);
        page.press(&[ESCAPE]).await;
        page.until_count("dialog", 0).await;
        page.click(".bring").await;
        page.until_count(".loader", 1).await;
        left.push(japanese_left(page, "loader").await);
        assert_none(&left);
    });
}

#[test]
fn what_stands_apart_on_the_page_is_apart_when_copied_or_read_aloud() {
    visit(Visit::desk().in_english(), async |page| {
        let panel = "?q=childcare_leave_take_up_rate.male".to_owned();
        for query in every_view().chain([panel]) {
            page.open(&query).await;
            let joined = "return [...document.querySelectorAll('td, th .ask, .fact, .places li, .aside')]
                .map((element) => element.innerText.match(/\\S*([a-z][A-Z0-9]|[%)][0-9A-Za-z])\\S*/)?.[0]).filter(Boolean)";
            let joined = page
                .js(&format!("const all = (() => {{ {joined} }})(); return [...new Set(all)].slice(0, 12)"))
                .await;
            assert_eq!(joined, json!([]), "words run into each other in {query:?}");
        }
    });
}

#[test]
fn years_are_shown_by_era_or_western_count_and_remembered() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026").await;
        let head = ".questions thead th:nth-child(2)";
        assert!(page.text(head).await.contains("R8–R17"));
        choose_years(page, "western").await;
        page.until_text(head, "2026").await;
        let cell = page.target_cell("childcare_leave_take_up_rate.male.leave-from-2weeks", "大野城市").await;
        assert!(cell.contains("2030・2035") && !cell.contains("R17"), "{cell}");
        page.reload().await;
        page.until_text(head, "2026").await;
        choose_years(page, "era").await;
        page.until_text(head, "R8–R17").await;
    });
}

async fn choose_years(page: &Page, years: &str) {
    let body = "const select = document.querySelector('.options select');
        select.value = arguments[0];
        select.dispatchEvent(new Event('change', { bubbles: true }))";
    page.js_with(body, Value::from(vec![years])).await;
}

#[test]
fn the_chart_speaks_the_language_of_the_page() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020&q=childcare_leave_take_up_rate.male").await;
        page.until_count(".mark", 9).await;
        page.click(".language").await;
        page.until_text("#panel-heading", "Childcare leave take-up rate, men").await;
        let label = page.attribute(".mark", "aria-label").await.unwrap();
        assert!(label.starts_with("Onojo City") && label.contains("3 of 8 people"), "{label}");
    });
}
