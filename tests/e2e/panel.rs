//! The panel of a question.

use crate::support::{ENTER, ESCAPE, LEFT, RIGHT, Visit, visit};

const MALE_LEAVE: &str = "childcare_leave_take_up_rate.male";

#[test]
fn a_click_on_a_question_opens_its_panel_and_escape_gives_the_focus_back() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let question = page.question(MALE_LEAVE);
        page.click(&question).await;
        page.until_focus("#panel-heading").await;
        page.until_query("?q=childcare_leave_take_up_rate.male").await;
        assert_eq!(page.text("#panel-heading").await, "男性職員の育児休業取得率");
        assert_eq!(page.attribute(&question, "aria-expanded").await.as_deref(), Some("true"));
        page.press(&[ESCAPE]).await;
        page.until_count(".panel", 0).await;
        page.until_focus(&question).await;
        page.until_query("").await;
        assert_eq!(page.attribute(&question, "aria-expanded").await.as_deref(), Some("false"));
    });
}

#[test]
fn the_address_of_a_question_opens_the_same_panel_in_a_tab_of_its_own() {
    visit(Visit::desk(), async |page| {
        for view in ["?v=targets", "?v=results", "?v=matrix"] {
            page.open(view).await;
            let question = page.question(MALE_LEAVE);
            let address = page.attribute(&question, "href").await.unwrap();
            page.click(&question).await;
            page.until_text("#panel-heading", "男性職員の育児休業取得率").await;
            let said =
                async || (page.texts("#panel-heading, .panel .definition").await, page.columns().await);
            let clicked = said().await;
            page.open(&address).await;
            page.until_count(".panel", 1).await;
            assert_eq!(said().await, clicked, "{address}");
        }
    });
}

#[test]
fn a_click_anywhere_in_a_row_opens_its_question() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click("tr:has([id='question-childcare_leave_take_up_rate.male']) td.silent, tr:has([id='question-childcare_leave_take_up_rate.male']) .goal").await;
        page.until_query("?q=childcare_leave_take_up_rate.male").await;
        page.until_focus("#panel-heading").await;
    });
}

#[test]
fn the_enter_key_opens_it_and_the_close_button_gives_the_focus_back() {
    visit(Visit::desk(), async |page| {
        page.open("?v=results").await;
        let question = page.question(MALE_LEAVE);
        page.focus(&question).await;
        page.press(&[ENTER]).await;
        page.until_focus("#panel-heading").await;
        page.focus(".panel-close").await;
        page.press(&[ENTER]).await;
        page.until_count(".panel", 0).await;
        page.until_focus(&question).await;
    });
}

#[test]
fn another_question_takes_its_place() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click(&page.question(MALE_LEAVE)).await;
        page.until_text("#panel-heading", "男性職員の育児休業取得率").await;
        page.click(&page.question("childcare_leave_take_up_rate.female")).await;
        page.until_text("#panel-heading", "女性職員の育児休業取得率").await;
        page.until_focus("#panel-heading").await;
        assert_eq!(page.count(".panel").await, 1);
    });
}

#[test]
fn it_shows_definition_printed_strings_places_notes_and_footnotes() {
    visit(Visit::desk(), async |page| {
        page.open("?q=childcare_leave_take_up_rate.male").await;
        page.until_count(".panel", 1).await;
        assert!(page.text(".panel .definition").await.contains("年度中に新たに育児休業を取得した職員"));
        let printed = page.texts(".panel q").await;
        for words in ["男性37.5%(8名中3名)", "108.3%(13人/12人)", "取得率50%（令和6年）"] {
            assert!(printed.iter().any(|text| text == words), "{words}: {printed:?}");
        }
        let places = page.texts(".panel cite").await;
        assert!(
            places.iter().any(|place| place.contains("14頁") && place.contains("第二次大野城市")),
            "{places:?}"
        );
        let asides = page.texts(".panel .aside").await;
        assert!(
            asides.iter().any(|text| text.starts_with("脚注") && text.contains("年度が異なる")),
            "{asides:?}"
        );
        assert!(asides.iter().any(|text| text.contains("私たちの読み方")), "{asides:?}");
    });
}

#[test]
fn arrow_keys_walk_the_marks_and_the_readout_says_what_they_are() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020&q=childcare_leave_take_up_rate.male").await;
        page.until_count(".mark", 9).await;
        assert_eq!(page.count(".mark[tabindex='0']").await, 1);
        page.focus(".mark[tabindex='0']").await;
        page.until_text(".chart-readout", "大野城市 令和2年度 37.5% (3/8人)").await;
        page.press(&[RIGHT]).await;
        page.until_focus(".mark[aria-label='大野城市 令和3年度 40.0% (8/20人)']").await;
        page.until_text(".chart-readout", "大野城市 令和3年度 40.0% (8/20人)").await;
        assert_eq!(page.count(".mark[tabindex='0']").await, 1);
        page.press(&[LEFT]).await;
        page.until_focus(".mark[aria-label='大野城市 令和2年度 37.5% (3/8人)']").await;
    });
}

#[test]
fn the_chart_stands_in_words_too() {
    visit(Visit::desk(), async |page| {
        page.open("?q=childcare_leave_take_up_rate.male").await;
        page.until_count(".panel", 1).await;
        let words = page.text(".panel figcaption").await;
        assert!(words.contains("小金井市は令和2年度の40.0%から令和5年度の108.3%へ"), "{words}");
        assert!(words.contains("西東京市に実績はない"), "{words}");
        let named = page.attribute(".chart-drawing", "aria-label").await.unwrap();
        assert!(named.contains("男性職員の育児休業取得率"), "{named}");
    });
}

#[test]
fn a_question_without_numbers_says_that_there_is_nothing_to_draw() {
    visit(Visit::desk(), async |page| {
        page.open("?q=flexible_work").await;
        page.until_text(".panel", "数値がないため図はありません。").await;
        assert_eq!(page.count(".panel .chart").await, 0);
    });
}
