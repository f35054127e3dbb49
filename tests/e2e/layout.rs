//! Widths, scrolling and print.

use serde_json::json;

use crate::support::{Page, Visit, every_view, visit};

const OVERFLOW: &str = "return document.scrollingElement.scrollWidth - innerWidth";

/// Every view, the panels of each kind, a panel with everything in it, and a link that asks in vain.
fn states() -> impl Iterator<Item = String> {
    let others = [
        "?q=childcare_leave_take_up_rate.male",
        "?q=overtime_hours_per_person.per_month&staff=koganei-2020.680",
        "?v=measures&q=work_interval",
        "?v=schemes&q=maternity_leave",
        "?v=nonsense&p=nowhere",
    ];
    every_view().chain(others.map(str::to_owned))
}

async fn assert_no_sideways_scroll(page: &Page, state: &str) {
    let overflow = page.js(OVERFLOW).await.as_i64().unwrap();
    assert!(overflow <= 0, "{state}: the page is {overflow} px wider than the window");
}

#[test]
fn nothing_scrolls_sideways_on_a_phone() {
    for width in [320, 390] {
        visit(Visit::desk().sized(width, 700), async |page| {
            for query in states() {
                page.open(&query).await;
                assert_no_sideways_scroll(page, &format!("{width} {query}")).await;
            }
            for opener in ["#open-picker", ".bring"] {
                page.open("").await;
                page.click(opener).await;
                page.until_count("dialog[open]", 1).await;
                assert_no_sideways_scroll(page, &format!("{width} {opener}")).await;
                let dialog = "const dialog = document.querySelector('dialog'); return dialog.scrollWidth - dialog.clientWidth";
                assert_eq!(page.js(dialog).await, json!(0), "{width} {opener}");
            }
        });
    }
}

#[test]
fn nothing_scrolls_sideways_in_english_on_a_phone() {
    visit(Visit::desk().sized(320, 700).in_english(), async |page| {
        for query in states() {
            page.open(&query).await;
            assert_no_sideways_scroll(page, &query).await;
        }
    });
}

#[test]
fn at_a_desk_a_wide_table_scrolls_within_itself_below_a_head_that_stays() {
    visit(Visit::desk().sized(900, 600), async |page| {
        page.open("?v=results").await;
        assert_no_sideways_scroll(page, "results").await;
        let moved = page
            .js("const scroll = document.querySelector('.table-scroll');
                const corner = document.querySelector('.corner');
                const before = corner.getBoundingClientRect();
                scroll.scrollLeft = 300;
                scroll.scrollTop = 400;
                document.scrollingElement.scrollTop += 400;
                const after = corner.getBoundingClientRect();
                const box = scroll.getBoundingClientRect();
                return [scroll.scrollLeft > 100, Math.round(after.left - before.left), after.top >= Math.min(box.top, 0) - 1 && after.top < innerHeight]")
            .await;
        assert_eq!(moved, json!([true, 0, true]));
    });
}

#[test]
fn ten_questions_of_five_plans_are_seen_at_once() {
    visit(Visit::desk().sized(1280, 900), async |page| {
        page.open("").await;
        let seen = "return [...document.querySelectorAll('.targets tbody tr:not(.family)')]
            .filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length";
        let seen = page.js(seen).await.as_u64().unwrap();
        assert!(seen >= 10, "{seen}");
        let small = "return [...document.querySelectorAll('.targets *')].filter((element) => element.innerText?.trim()
            && parseFloat(getComputedStyle(element).fontSize) < 14).map((element) => element.outerHTML.slice(0, 80))";
        assert_eq!(page.js(small).await, json!([]), "no small print");
    });
}

#[test]
fn targets_of_touch_are_large_enough() {
    visit(Visit::desk().sized(390, 800), async |page| {
        let small = "return [...document.querySelectorAll('button, select, input')].filter((element) => element.checkVisibility())
            .map((element) => [element.getBoundingClientRect(), element]).filter(([box]) => box.width < 24 || box.height < 24)
            .map(([box, element]) => `${element.className} ${element.innerText} ${box.width}x${box.height}`)";
        for query in every_view() {
            page.open(&query).await;
            assert_eq!(page.js(small).await, json!([]), "{query}");
        }
    });
}

#[test]
fn text_of_twice_the_size_loses_nothing() {
    visit(Visit::desk(), async |page| {
        for query in states() {
            page.open(&query).await;
            page.js("document.documentElement.style.fontSize = '200%'").await;
            assert_no_sideways_scroll(page, &query).await;
            let cut = "return [...document.querySelectorAll('button, th, .notice, h1, h2')].filter((element) =>
                element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
                .map((element) => element.innerText.slice(0, 30))";
            assert_eq!(page.js(cut).await, json!([]), "{query}");
        }
    });
}

#[test]
fn print_shows_the_tables_and_no_controls() {
    visit(Visit::desk(), async |page| {
        for (query, shown) in [
            ("", ".questions td"),
            ("?v=results", ".questions td"),
            ("?v=measures", ".questions td"),
            ("?v=schemes", ".questions td"),
            ("?v=grades", ".grade-table td"),
            ("?v=timeline", ".periods td"),
            ("?v=sources", ".sources dd"),
        ] {
            page.open(query).await;
            page.media("print", &[]).await;
            let body = "const seen = (element) => element.checkVisibility({ visibilityProperty: true });
                const controls = [...document.querySelectorAll('button, select, input, a.skip-link, [role=alert]')]
                    .filter((element) => seen(element) && !element.closest('th, .sources, .grade-table'));
                return [document.querySelectorAll(arguments[0]).length > 0, [...document.querySelectorAll(arguments[0])].every(seen),
                    controls.map((element) => element.outerHTML.slice(0, 80))]";
            assert_eq!(page.js_with(body, json!([shown])).await, json!([true, true, []]), "{query}");
            page.media("", &[]).await;
        }
    });
}

#[test]
fn a_dark_system_prints_on_white() {
    visit(Visit::desk().dark(), async |page| {
        page.open("").await;
        page.media("print", &[("prefers-color-scheme", "dark")]).await;
        let ink = "const [red, green, blue] = getComputedStyle(document.querySelector('.questions td')).color.match(/\\d+/g).map(Number);
            return red + green + blue < 300";
        assert_eq!(page.js(ink).await, json!(true));
    });
}

#[test]
fn the_chart_follows_the_width_of_the_window() {
    visit(Visit::desk(), async |page| {
        page.open("?q=childcare_leave_take_up_rate.male").await;
        page.until_count(".mark", 9).await;
        page.size(360, 700).await;
        page.until(
            "document.querySelector('.chart-drawing').clientWidth <= document.querySelector('.chart-stage').clientWidth
                && document.querySelector('.chart-drawing').viewBox.baseVal.width === document.querySelector('.chart-stage').clientWidth",
        )
        .await;
        page.until("[...document.querySelectorAll('.reach')].every((mark) => mark.cx.baseVal.value <= 360)")
            .await;
        assert_no_sideways_scroll(page, "narrowed").await;
    });
}

#[test]
fn on_a_phone_what_a_cell_says_stands_beside_its_head() {
    visit(Visit::desk().sized(390, 800), async |page| {
        for query in ["?v=progress", "?v=matrix", "?v=measures", "?v=schemes"] {
            page.open(query).await;
            let astray = "return [...document.querySelectorAll('.questions td > .cell-plan')].filter((head) => {
                const said = head.nextElementSibling?.getBoundingClientRect();
                const beside = !said || (said.left > head.getBoundingClientRect().left + 60 && said.top < head.getBoundingClientRect().bottom);
                return !beside || head.parentElement.childElementCount > 2;
            }).length";
            assert_eq!(page.js(astray).await, json!(0), "{query}");
            let twice = "const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id); return ids.length - new Set(ids).size";
            assert_eq!(page.js(twice).await, json!(0), "an id of {query} stands there twice");
            assert!(page.count(".questions td > .cell-plan").await > 50, "{query}");
        }
    });
}
