//! The page without a mouse.

use serde_json::{Value, json};

use crate::support::{ENTER, ESCAPE, Page, RIGHT, TAB, Visit, visit};

/// Presses Tab until the focus is on an element that matches.
pub async fn tab_to(page: &Page, css: &str) {
    for _ in 0..120 {
        page.press(&[TAB]).await;
        if page.js_with("return document.activeElement.matches(arguments[0])", json!([css])).await
            == json!(true)
        {
            return;
        }
    }
    panic!("the Tab key never reaches {css}");
}

#[test]
fn a_whole_journey_needs_no_mouse() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.press(&[TAB]).await;
        page.until_focus(".skip-link").await;
        page.press(&[ENTER]).await;
        page.until_focus("#content").await;
        tab_to(page, "[id='question-childcare_leave_take_up_rate.male']").await;
        page.press(&[ENTER]).await;
        page.until_focus("#panel-heading").await;
        tab_to(page, ".mark").await;
        page.press(&[RIGHT]).await;
        page.until_text(".chart-readout", "令和3年度").await;
        page.press(&[ESCAPE]).await;
        page.until_focus("[id='question-childcare_leave_take_up_rate.male']").await;
        page.js("document.activeElement.blur(); getSelection().collapse(document.body, 0)").await;
        tab_to(page, ".tab:nth-of-type(2)").await;
        page.press(&[ENTER]).await;
        page.until_text(".tab[aria-current]", "実績").await;
        tab_to(page, "#open-picker").await;
        page.press(&[ENTER]).await;
        page.until_focus("dialog *").await;
        tab_to(page, ".search input").await;
        page.type_into(".search input", "いすみ").await;
        page.until_count(".candidates li", 1).await;
        tab_to(page, ".candidate-actions button").await;
        page.press(&[ENTER]).await;
        page.until_text(".chips", "大野城市").await;
        page.until("!document.querySelector('.chips').innerText.includes('いすみ市')").await;
        page.press(&[ESCAPE]).await;
        page.until_focus("#open-picker").await;
    });
}

#[test]
fn the_skip_link_is_seen_while_it_has_the_focus() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let top = "return document.querySelector('.skip-link').getBoundingClientRect().top";
        assert!(page.js(top).await.as_f64().unwrap() < 0.0);
        page.press(&[TAB]).await;
        page.until("document.querySelector('.skip-link').getBoundingClientRect().top >= 0").await;
    });
}

/// Walks the whole page with Tab and gives what is wrong: controls that are not reached, have no ring, or lie hidden.
async fn faults_of_a_walk(page: &Page) -> Vec<String> {
    let expected = page
        .js("window.reached = new Set();
            window.expected = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) =>
                element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.boot'));
            return expected.length")
        .await;
    let steps = expected.as_u64().unwrap() + 5;
    let look = "const element = document.activeElement;
        if (element === document.body || window.reached.has(element)) return null;
        window.reached.add(element);
        const name = `${element.localName}.${element.className.baseVal ?? element.className} ${element.innerText?.slice(0, 20) ?? ''}`;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        const seen = top !== null && (element.contains(top) || top.contains(element) || (top.closest('.mark') !== null && element.matches('.mark')));
        const ring = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || (element.matches('.mark') && getComputedStyle(element.querySelector('.reach')).stroke !== 'none');
        return [ring ? null : `no ring: ${name}`, seen ? null : `hidden below ${top?.className}: ${name}`].filter(Boolean)";
    let mut faults = Vec::new();
    for _ in 0..steps {
        page.press(&[TAB]).await;
        let Value::Array(found) = page.js(look).await else { continue };
        faults.extend(found.iter().filter_map(|fault| fault.as_str().map(str::to_owned)));
    }
    let missed = page
        .js("return window.expected.filter((element) => !window.reached.has(element)).map((element) => element.outerHTML.slice(0, 120))")
        .await;
    faults.extend(missed.as_array().unwrap().iter().map(|missed| format!("never reached: {missed}")));
    faults
}

#[test]
fn tab_reaches_every_control_and_none_is_hidden_or_without_a_ring() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020&q=childcare_leave_take_up_rate.male").await;
        page.until_count(".mark", 9).await;
        assert_eq!(faults_of_a_walk(page).await, Vec::<String>::new());
        for view in ["measures&actor=personnel_section", "schemes", "timeline"] {
            page.open(&format!("?p=onojo-2026~isumi-2021&v={view}")).await;
            assert_eq!(faults_of_a_walk(page).await, Vec::<String>::new(), "{view}");
        }
    });
}

#[test]
fn tab_reaches_every_control_on_a_phone_too() {
    visit(Visit::desk().sized(390, 800), async |page| {
        for view in ["grades", "timeline"] {
            page.open(&format!("?p=koganei-2020~isumi-2021&v={view}")).await;
            assert_eq!(faults_of_a_walk(page).await, Vec::<String>::new(), "{view}");
        }
    });
}

#[test]
fn on_a_phone_the_focus_stays_in_the_panel_that_covers_the_page() {
    visit(Visit::desk().sized(390, 800), async |page| {
        page.open("").await;
        page.click(&page.question("childcare_leave_take_up_rate.male")).await;
        page.until_focus("#panel-heading").await;
        for _ in 0..8 {
            page.press(&[TAB]).await;
            let hidden = page
                .js("const element = document.activeElement;
                    return element === document.body || element.closest('.panel') ? null : element.outerHTML.slice(0, 120)")
                .await;
            assert_eq!(hidden, Value::Null, "the focus went behind the panel");
        }
    });
}
