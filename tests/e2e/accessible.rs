//! What the accessibility checker axe finds, in every state, size and colour scheme; and what it cannot see.

use serde_json::{Value, json};

use crate::support::{ESCAPE, Folder, Page, Visit, axe_source, every_view, visit};

const RUN: &str = "return axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        resultTypes: ['violations'],
    }).then(({ violations }) => violations.flatMap(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`);
        return [`${id} ${nodes.length}x: ${places.join(' | ')}`];
    }))";

/// Notes the violations of the page as it stands.
async fn look(page: &Page, state: &str, found: &mut Vec<String>) {
    if page.js("return typeof axe").await != json!("object") {
        page.js(&axe_source()).await;
    }
    let violations = page.js(RUN).await;
    found.extend(
        violations.as_array().unwrap().iter().map(|one| format!("{state}: {}", one.as_str().unwrap())),
    );
}

/// Goes through the states of the page.
async fn every_state(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    for query in every_view() {
        page.open(&query).await;
        look(page, &query, &mut found).await;
    }
    page.open("?q=childcare_leave_take_up_rate.male&v=nonsense").await;
    page.until_count(".mark", 9).await;
    look(page, "panel and notice", &mut found).await;
    page.open("?q=overtime_hours_per_person.per_month&staff=koganei-2020.680&comparable=1").await;
    page.until_count(".staff input", 1).await;
    look(page, "panel with conversions", &mut found).await;
    page.js("document.querySelectorAll('.sums').forEach((sums) => { sums.open = true })").await;
    look(page, "panel with sums", &mut found).await;
    page.press(&[ESCAPE]).await;
    page.until_count(".panel", 0).await;
    page.click("#open-picker").await;
    page.until_count(".candidates li", 5).await;
    look(page, "picker", &mut found).await;
    page.press(&[ESCAPE]).await;
    page.until_count("dialog", 0).await;
    let folder = Folder::new();
    page.click(".bring").await;
    page.choose_files("#plan-files", &[folder.file("broken.json", "{\"format\": 1}")]).await;
    page.until("document.querySelector('.loader .findings tbody tr') !== null").await;
    look(page, "loader with findings", &mut found).await;
    found
}

fn assert_without_violations(visit_as: Visit) {
    visit(visit_as, async |page| {
        let found = every_state(page).await;
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn axe_finds_nothing_at_a_desk() {
    assert_without_violations(Visit::desk());
}

#[test]
fn axe_finds_nothing_at_a_desk_in_dark_colours() {
    assert_without_violations(Visit::desk().dark());
}

#[test]
fn axe_finds_nothing_on_a_phone() {
    assert_without_violations(Visit::desk().sized(390, 844));
}

#[test]
fn axe_finds_nothing_on_a_phone_in_dark_colours() {
    assert_without_violations(Visit::desk().sized(390, 844).dark());
}

#[test]
fn axe_finds_nothing_on_the_narrowest_phone() {
    assert_without_violations(Visit::desk().sized(320, 640));
}

#[test]
fn axe_finds_nothing_on_the_narrowest_phone_in_english_and_dark_colours() {
    assert_without_violations(Visit::desk().sized(320, 640).in_english().dark());
}

#[test]
fn dark_colours_follow_the_system_at_once_in_page_and_chart() {
    visit(Visit::desk(), async |page| {
        page.open("?q=childcare_leave_take_up_rate.male").await;
        page.until_count(".mark", 9).await;
        let light = "(() => {
            const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
            return red + green + blue > 600;
        })()";
        let picture = "return ['.ink-mute', '.ink-ground', '.mark path:last-of-type'].map((css) =>
            getComputedStyle(document.querySelector(`.chart-drawing ${css}`)).fill)";
        page.until(light).await;
        let bright = page.js(picture).await;
        page.media("", &[("prefers-color-scheme", "dark")]).await;
        page.until(&format!("!{light}")).await;
        let inks = page.js(picture).await;
        for (before, now) in bright.as_array().unwrap().iter().zip(inks.as_array().unwrap()) {
            assert_ne!(before, now, "{bright} {inks}");
        }
    });
}

#[test]
fn a_table_is_a_table_for_those_who_hear_it_on_any_width() {
    for width in [1280, 320] {
        visit(Visit::desk().sized(width, 800), async |page| {
            page.open("").await;
            let tree = page.cdp("Accessibility.getFullAXTree", json!({})).await;
            let count = |role: &str| {
                let nodes = tree["nodes"].as_array().unwrap().iter();
                nodes.filter(|node| node["ignored"] == json!(false) && node["role"]["value"] == role).count()
            };
            assert_eq!(count("table"), 1, "{width}");
            assert_eq!(count("columnheader"), 6, "{width}");
            assert_eq!(count("cell"), page.count(".questions td").await, "{width}");
            assert!(count("rowheader") >= page.count("th .ask").await, "{width}");
        });
    }
}

#[test]
fn what_happens_is_announced() {
    visit(Visit::desk(), async |page| {
        page.open("?v=nonsense").await;
        page.until_count(".notice", 1).await;
        let live = "return document.querySelector('.notice').closest('[aria-live], [role=status], [role=alert]') !== null";
        assert_eq!(page.js(live).await, Value::Bool(true));
        page.click(".bring").await;
        page.until_count(".loader [role=status]", 1).await;
    });
}
