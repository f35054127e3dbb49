//! The findings of the checks on the page: what weighs most first, each with its way to the figure; and where documents are had.

use crate::*;

#[test]
fn contradictions_come_first_and_every_finding_leads_to_its_figure() {
    let page = content(View::Sources, columns_of(&IDS), JAPANESE);
    let list = page.split("<ul class=\"oddities\">").nth(1).unwrap();
    let list = list.split("class=\"sources\"").next().unwrap();
    let found = odd_of(&columns_of(&IDS)).iter().map(Vec::len).sum::<usize>();
    assert_eq!(list.matches(">数値を開く</a>").count(), found);
    assert!(list.contains("v=results&amp;q=share_in_posts.female.section_head"), "{list}");
    let last_contradiction = list.rfind(">食い違い<").unwrap();
    assert!(last_contradiction < list.find(">要確認<").unwrap());
    assert!(list.rfind(">要確認<").unwrap() < list.find(">補足<").unwrap());
}

#[test]
fn a_finding_says_the_table_and_the_page_it_is_about() {
    let page = content(View::Sources, columns_of(&["onojo-2026"]), JAPANESE);
    assert!(page.contains("第二次大野城市 特定事業主行動計画、14頁、VII 目標値、管理職に占める女性職員の割合 × 令和6年度実績"), "{page}");
}

#[test]
fn a_document_without_an_address_says_so() {
    assert!(content(View::Sources, columns_of(&["ward-2021"]), JAPANESE).contains("入手先の記載なし"));
}

#[test]
fn the_tab_of_the_checks_says_how_many_there_are() {
    let head = |found| {
        let callback = Callback::noop();
        Header {
            view: ViewState::opening(Vec::new()),
            found,
            on_view: Callback::noop(),
            on_bring: callback.clone(),
            on_save: callback.clone(),
            on_share: callback.clone(),
            on_language: callback,
        }
    };
    let shown = |found| html_of(header(&head(found), JAPANESE));
    assert!(shown(23).contains("出典と点検 <small>23件</small>"), "{}", shown(23));
    assert!(!shown(0).contains("0件"));
}

fn html_of(shown: yew::Html) -> String {
    #[derive(yew::Properties, PartialEq)]
    struct Props {
        shown: yew::Html,
    }
    #[yew::component]
    fn Shown(props: &Props) -> yew::Html {
        props.shown.clone()
    }
    html::<Shown>(Props { shown })
}
