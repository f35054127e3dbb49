//! Choosing, removing and ordering plans.

use crate::support::{ESCAPE, Visit, visit};

#[test]
fn the_search_finds_a_plan_by_kanji_kana_roman_letters_and_code_in_any_width() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click("#open-picker").await;
        page.until_count(".candidates li", 5).await;
        for query in
            ["小金井", "こがねい", "コガネイ", "ｺｶﾞﾈｲ", "koganei", "Ｋｏｇａｎｅｉ", "132101", "１３２１０１"]
        {
            page.replace_text(".search input", query).await;
            page.until_count(".candidates li", 1).await;
            assert_eq!(page.text(".candidate b").await, "小金井市", "{query}");
        }
        page.replace_text(".search input", "onojo").await;
        page.until_text(".candidate b", "大野城市").await;
        page.replace_text(".search input", "どこにもない").await;
        page.until_count(".candidates li", 0).await;
        assert_eq!(page.text(".dialog-status").await, "見つかりません。");
    });
}

#[test]
fn a_removed_plan_comes_back_as_the_last_column() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020~isumi-2021").await;
        page.click("button[aria-label='大野城市を外す']").await;
        page.until_count(".questions thead th bdi", 2).await;
        page.until_query("?p=koganei-2020~isumi-2021").await;
        page.click("#open-picker").await;
        page.click("button[aria-label='大野城市を追加']").await;
        page.until_count(".questions thead th bdi", 3).await;
        page.until_query("?p=koganei-2020~isumi-2021~onojo-2026").await;
        page.press(&[ESCAPE]).await;
        page.until_count("dialog", 0).await;
        page.until_focus("#open-picker").await;
        assert_eq!(page.columns().await.last().unwrap(), "大野城市");
    });
}

#[test]
fn the_picker_removes_a_plan_too() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click("#open-picker").await;
        page.click(".picker button[aria-label='いすみ市を外す']").await;
        page.until_count(".questions thead th bdi", 4).await;
        assert!(!page.columns().await.contains(&"いすみ市".to_owned()));
    });
}

#[test]
fn plans_move_left_and_right() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020~ward-2021").await;
        page.click("button[aria-label='大野城市を右へ']").await;
        page.until_text(".questions thead th:nth-child(2)", "小金井市").await;
        page.until_query("?p=koganei-2020~onojo-2026~ward-2021").await;
        page.click("button[aria-label='大野城市を左へ']").await;
        page.until_text(".questions thead th:nth-child(2)", "大野城市").await;
        page.until_query("?p=onojo-2026~koganei-2020~ward-2021").await;
        for end in ["大野城市を左へ", "区(名称の記載なし)を右へ"] {
            assert!(
                page.attribute(&format!("button[aria-label='{end}']"), "disabled").await.is_some(),
                "{end}"
            );
        }
    });
}

#[test]
fn a_page_without_plans_asks_for_some() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026").await;
        page.click(".chips .remove").await;
        page.until_text(".content", "比べる計画を選んでください。").await;
        assert_eq!(page.query().await, "?p=");
        page.reload().await;
        page.until_text(".content", "比べる計画を選んでください。").await;
    });
}

#[test]
fn the_colour_of_a_plan_stays_with_its_column_in_chips_table_and_panel() {
    visit(Visit::desk(), async |page| {
        page.open("?p=koganei-2020~onojo-2026&q=childcare_leave_take_up_rate.male").await;
        page.until_count(".panel", 1).await;
        let swatches = "return ['.chips li', '.questions thead th', '.printed h4'].map((place) =>
            [...document.querySelectorAll(place)].filter((one) => one.innerText.includes('大野城市'))
                .map((one) => one.querySelector('.swatch').getAttribute('class')))";
        let swatches = page.js(swatches).await;
        assert_eq!(swatches[0], swatches[1]);
        assert_eq!(swatches[1], swatches[2]);
    });
}
