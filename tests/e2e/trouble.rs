//! What the page says before it runs, and when it cannot.

use crate::support::{Visit, visit};

#[test]
fn while_the_program_is_on_its_way_the_page_says_so() {
    visit(Visit::desk(), async |page| {
        page.server.hold(".wasm");
        page.go("").await;
        page.until_text("#boot-loading", "計画くらべを読み込んでいます。").await;
        assert_eq!(page.attribute("#boot-loading", "role").await.as_deref(), Some("status"));
        page.server.release(".wasm");
        page.until_ready().await;
        assert_eq!(page.count("#boot-loading").await, 0);
    });
}

#[test]
fn while_the_plans_are_on_their_way_the_page_says_so() {
    visit(Visit::desk(), async |page| {
        page.server.hold("opening.json");
        page.go("").await;
        page.until_text(".loading", "計画を読み込んでいます").await;
        page.server.release("opening.json");
        page.until_ready().await;
        assert_eq!(page.columns().await.len(), 5);
    });
}

#[test]
fn the_first_view_stands_before_the_whole_plans_and_the_others_wait_for_them() {
    visit(Visit::desk(), async |page| {
        page.server.hold("koganei-2020.json");
        page.open("").await;
        let light = page.text("#content").await;
        assert_eq!(page.columns().await.len(), 5);
        page.click_text(".tab", "取組").await;
        page.until_text(".loading", "計画を読み込んでいます").await;
        page.server.release("koganei-2020.json");
        page.until_text("#content", "どの計画が何に取り組むか").await;
        page.click_text(".tab", "目標").await;
        // The whole plans change nothing of the first view.
        let text = "document.querySelector('#content').innerText.replace(/\\s+/g, ' ').trim()";
        page.until(&format!("{text} === {}", serde_json::json!(light))).await;
    });
}

#[test]
fn without_the_joined_file_the_plans_are_read_one_by_one() {
    visit(Visit::desk().tolerating("404"), async |page| {
        page.server.hide("opening.json");
        page.open("").await;
        assert_eq!(page.columns().await.len(), 5);
    });
}

#[test]
fn a_browser_without_webassembly_is_told_in_its_own_language() {
    for (visit_as, words) in [
        (Visit::desk(), "このブラウザーでは表示できません。"),
        (Visit::desk().in_english(), "This browser cannot show the page."),
    ] {
        visit(visit_as.with_script("delete window.WebAssembly").tolerating("preload"), async |page| {
            page.go("").await;
            page.until_text("#boot-unsupported:not([hidden])", words).await;
            page.until(&format!("document.body.innerText.includes('{words}')")).await;
            assert_eq!(page.count("#boot-loading").await, 0);
        });
    }
}

#[test]
fn a_program_that_cannot_be_had_is_told_with_a_button_to_try_again() {
    for program in [".wasm", "kurabe-page-"] {
        visit(Visit::desk().tolerating("404").tolerating("preload").tolerating("boot-"), async |page| {
            page.server.hide(program);
            page.go("").await;
            page.until("document.body.innerText.includes('ページの一部を読み込めませんでした。')").await;
            page.server.restore();
            page.click("#boot-failed [data-boot=reload]").await;
            page.until_ready().await;
        });
    }
}

#[test]
fn a_missing_list_of_plans_is_told_and_files_can_still_be_read() {
    visit(Visit::desk().tolerating("404"), async |page| {
        page.server.hide("plans/index.json");
        page.open("").await;
        page.until_text(".notice", "計画の一覧(plans/index.json)を読み込めませんでした").await;
        page.click(".bring").await;
        page.until_count("#plan-files", 1).await;
    });
}

#[test]
fn a_spoilt_list_of_plans_is_told() {
    visit(Visit::desk(), async |page| {
        page.server.replace("plans/index.json", b"<!doctype html><p>Not found");
        page.open("").await;
        page.until_text(".notice", "計画の一覧(plans/index.json)を読み込めませんでした").await;
    });
}

#[test]
fn a_missing_plan_file_is_told_and_the_others_are_shown() {
    visit(Visit::desk().tolerating("404"), async |page| {
        page.server.hide("isumi-2021.json");
        page.open("").await;
        page.until_text(".notice", "計画ファイルisumi-2021.jsonを読み込めませんでした").await;
        let columns = page.columns().await;
        assert!(columns.len() == 4 && !columns.contains(&"いすみ市".to_owned()), "{columns:?}");
    });
}

#[test]
fn a_spoilt_plan_file_is_told_and_the_others_are_shown() {
    visit(Visit::desk(), async |page| {
        page.server.replace("isumi-2021.json", b"{\"format\": 1,");
        page.open("").await;
        page.until_text(".notice", "isumi-2021").await;
        assert_eq!(page.columns().await.len(), 4);
        page.click_text(".tab", "出典").await;
        page.until_text(".findings", "isumi-2021.json").await;
    });
}

#[test]
fn a_program_that_stops_says_so_and_keeps_the_link() {
    visit(Visit::desk(), async |page| {
        page.open("?v=results").await;
        page.js("dispatchEvent(new CustomEvent('kurabe-panic', { detail: 'made by a test' }))").await;
        page.until("document.body.innerText.includes('プログラムの誤りで、ページが止まりました。')").await;
        let link = page.js("return [...document.querySelectorAll('.boot-link')].find((field) => field.checkVisibility()).value").await;
        assert!(link.as_str().unwrap().ends_with("/some/where/?v=results"), "{link}");
    });
}

#[test]
fn without_scripts_the_page_says_what_it_needs() {
    visit(Visit::desk(), async |page| {
        page.cdp("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": true })).await;
        page.go("").await;
        let text = page.cdp("DOM.getDocument", serde_json::json!({ "depth": -1 })).await.to_string();
        assert!(text.contains("このページは JavaScript と WebAssembly で動きます。"));
        page.cdp("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": false })).await;
    });
}
