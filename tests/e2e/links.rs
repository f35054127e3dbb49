//! The link: what it carries, and what it asks for in vain.

use serde_json::json;

use crate::support::{Visit, visit};

#[test]
fn the_query_holds_what_differs_in_a_fixed_order_and_gives_the_same_page_again() {
    visit(Visit::desk(), async |page| {
        page.open("?q=childcare_leave_take_up_rate.male&v=results&p=koganei-2020~onojo-2026").await;
        page.until_count(".panel", 1).await;
        page.click("button[aria-label='小金井市を右へ']").await;
        page.until_query("?p=onojo-2026~koganei-2020&v=results&q=childcare_leave_take_up_rate.male").await;
        let before = page.content().await;
        page.reload().await;
        page.until_count(".mark", 9).await;
        assert_eq!(page.content().await, before);
    });
}

#[test]
fn a_link_with_the_names_of_before_opens_its_view_and_is_written_anew() {
    visit(Visit::desk(), async |page| {
        page.open("?p=koganei-2020~onojo-2026&v=measures&t=2026-11-20&o=plans").await;
        page.until_count(".questions.measures", 1).await;
        page.click("button[aria-label='小金井市を右へ']").await;
        page.until_query("?p=onojo-2026~koganei-2020&v=measures&day=2026-11-20&measure_sort=plans").await;
        page.until_count(".problem", 0).await;
    });
}

#[test]
fn back_and_forward_walk_the_questions() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click_text(".tab", "実績").await;
        page.until_query("?v=results").await;
        page.click(&page.question("childcare_leave_take_up_rate.male")).await;
        page.until_query("?v=results&q=childcare_leave_take_up_rate.male").await;
        page.back().await;
        page.until_query("?v=results").await;
        page.until_count(".panel", 0).await;
        page.until_count(".results", 1).await;
        page.back().await;
        page.until_query("").await;
        page.until_text(".tab[aria-current]", "目標").await;
        page.forward().await;
        page.forward().await;
        page.until_text("#panel-heading", "男性職員の育児休業取得率").await;
        page.until_query("?v=results&q=childcare_leave_take_up_rate.male").await;
    });
}

#[test]
fn walking_back_restores_removed_plans() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020~isumi-2021").await;
        page.click("button[aria-label='小金井市を外す']").await;
        page.until_count(".questions thead th bdi", 2).await;
        page.until_query("?p=onojo-2026~isumi-2021").await;
        page.back().await;
        page.until_count(".questions thead th bdi", 3).await;
    });
}

#[test]
fn what_a_link_asks_for_in_vain_is_said_in_words() {
    visit(Visit::desk(), async |page| {
        for (query, words) in [
            ("?p=onojo-2026~nowhere-2020", "計画「nowhere-2020」は、ここにはありません"),
            ("?v=nonsense", "表示「nonsense」はありません"),
            ("?q=nonsense", "項目「nonsense」は、選んだ計画にはありません"),
            ("?v=results&v=sources", "「v」が二度以上あります"),
            ("?p=%E3%8", "壊れていて読めません"),
            ("?p=%zz", "壊れていて読めません"),
            ("?v=%FF", "壊れていて読めません"),
        ] {
            page.open(query).await;
            page.until_text(".notice.problem", words).await;
            assert_eq!(page.count(".notice").await, 1, "{query}");
            page.until("document.querySelectorAll('.questions tbody td').length > 0").await;
        }
    });
}

#[test]
fn a_notice_can_be_dismissed_and_the_rest_stays() {
    visit(Visit::desk(), async |page| {
        page.open("?v=nonsense&q=nonsense").await;
        page.until_count(".notice", 2).await;
        page.click(".notice button").await;
        page.until_count(".notice", 1).await;
        assert_eq!(page.columns().await.len(), 5);
    });
}

#[test]
fn a_link_with_five_thousand_plans_shows_what_fits() {
    visit(Visit::desk(), async |page| {
        let ids: Vec<_> = (0..5000).map(|number| format!("plan-{number}")).collect();
        page.open(&format!("?p=koganei-2020~{}", ids.join("~"))).await;
        page.until_text(".notice", "リンクは5001計画を求めていますが、並べられるのは8計画までです").await;
        assert_eq!(page.columns().await, ["小金井市"]);
        assert!(page.count(".notice").await <= 9);
    });
}

#[test]
fn markup_in_a_link_is_shown_as_text() {
    visit(Visit::desk(), async |page| {
        page.open("?v=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&q=%E2%80%AEabc").await;
        page.until_text(".notice", "<img src=x onerror=alert(1)>").await;
        assert_eq!(page.count("img").await, 0);
    });
}

#[test]
fn parameters_of_others_are_kept() {
    visit(Visit::desk(), async |page| {
        page.open("?utm=letter&v=results&%E3%81%82=1").await;
        page.click_text(".tab", "出典").await;
        page.until_query("?v=sources&utm=letter&%E3%81%82=1").await;
        page.click_text(".tab", "目標").await;
        page.until_query("?utm=letter&%E3%81%82=1").await;
    });
}

#[test]
fn the_fragment_is_left_alone() {
    visit(Visit::desk(), async |page| {
        page.open("#content").await;
        page.click_text(".tab", "実績").await;
        page.until_query("?v=results").await;
        assert_eq!(page.js("return location.pathname").await, json!("/some/where/"));
    });
}

#[test]
fn a_hundred_quick_moves_add_no_step_and_end_in_the_right_link() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020~ward-2021~isumi-2021").await;
        let steps = page.js("return history.length").await;
        let quick = "return (async () => {
            for (let count = 0; count < 100; count += 1) {
                const buttons = [...document.querySelectorAll('.chips .move:not(:disabled)')];
                buttons[(count * 7) % buttons.length].click();
                await new Promise((resolve) => setTimeout(resolve));
            }
        })()";
        page.js(quick).await;
        let order = page.js("return [...document.querySelectorAll('.questions thead th bdi')].map((name) => name.innerText)").await;
        let ids: Vec<_> =
            order.as_array().unwrap().iter().map(|name| id_of(name.as_str().unwrap())).collect();
        page.until_query(&format!("?p={}", ids.join("~"))).await;
        assert_eq!(page.js("return history.length").await, steps);
    });
}

fn id_of(name: &str) -> &'static str {
    match name {
        "大野城市" => "onojo-2026",
        "小金井市" => "koganei-2020",
        "いすみ市" => "isumi-2021",
        _ => "ward-2021",
    }
}

#[test]
fn a_change_overtakes_an_order_that_waits_to_be_written() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020").await;
        page.js("document.querySelector('[aria-label=\"大野城市を右へ\"]').click();
            setTimeout(() => document.querySelectorAll('.tab')[1].click(), 20);")
            .await;
        page.until_query("?p=koganei-2020~onojo-2026&v=results").await;
        page.back().await;
        page.until_text(".tab[aria-current]", "目標").await;
    });
}

#[test]
fn sharing_puts_the_link_to_this_view_on_the_clipboard_and_says_so() {
    visit(Visit::desk(), async |page| {
        page.open("?p=koganei-2020&v=results").await;
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.cdp("Browser.grantPermissions", permissions).await;
        page.click(".share").await;
        page.until_text(".notices", "この表示へのリンクをコピーしました。").await;
        let copied = page.js("return navigator.clipboard.readText()").await;
        let (copied, address) = (copied.as_str().unwrap().to_owned(), page.js("return location.href").await);
        let (link, day) = copied.rsplit_once("&day=").expect("the day of reading travels with the link");
        assert_eq!(link, address);
        assert_eq!(day, page.js("return new Date().toLocaleDateString('sv')").await);
        page.click(".notice button").await;
        page.until_count(".notice", 0).await;
    });
}
