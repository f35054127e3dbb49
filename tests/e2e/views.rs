//! The views.

use crate::support::{Visit, visit};

const MALE_LEAVE: &str = "childcare_leave_take_up_rate.male";

#[test]
fn the_tabs_switch_between_the_views() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        for (tab, shown, query) in [
            ("実績", ".questions.results", "?v=results"),
            ("達成", ".questions.progress", "?v=progress"),
            ("比較可否", ".questions.matrix", "?v=matrix"),
            ("取組", ".questions.measures", "?v=measures"),
            ("制度", ".questions.schemes", "?v=schemes"),
            ("進捗評価", ".grades", "?v=grades"),
            ("期間", ".chart", "?v=timeline"),
            ("出典と点検", ".sources", "?v=sources"),
            ("目標", ".questions", ""),
        ] {
            page.click_text(".tab", tab).await;
            page.until(&format!("document.querySelector('{shown}') !== null")).await;
            page.until_query(query).await;
            // The tab of the checks also says how many findings there are.
            assert!(page.text(".tab[aria-current=page]").await.starts_with(tab));
            assert!(page.js("return document.title").await.as_str().unwrap().starts_with(tab));
        }
    });
}

#[test]
fn results_stand_under_their_years_with_the_people_behind_them() {
    visit(Visit::desk(), async |page| {
        page.open("?v=results").await;
        assert_eq!(page.result_cell(MALE_LEAVE, "大野城市", "2020").await, "37.5% 3/8人");
        assert_eq!(page.result_cell(MALE_LEAVE, "小金井市", "2023").await, "108.3% 13/12人");
        assert_eq!(page.result_cell(MALE_LEAVE, "小金井市", "2024").await, "欄はあるが空欄");
        assert_eq!(page.result_cell(MALE_LEAVE, "大野城市", "2025").await, "欄なし");
        let years = page.texts(".questions thead th").await;
        assert!(years.contains(&"R2 2020".to_owned()), "{years:?}");
    });
}

#[test]
fn the_months_of_a_year_are_listed_in_its_cell() {
    visit(Visit::desk(), async |page| {
        page.open("?v=results").await;
        let ids = "return [...document.querySelectorAll('th .ask')]
            .filter((button) => button.innerText.includes('上限を超えた')).map((button) => button.id)";
        let ids = page.js(ids).await;
        let id = ids[0].as_str().unwrap().trim_start_matches("question-");
        let months = page.result_cell(id, "大野城市", "2024").await;
        assert!(months.starts_with("4月 37人 5月 19人"), "{months}");
        assert!(months.ends_with("3月 31人"), "{months}");
    });
}

#[test]
fn sums_over_years_have_a_column_of_their_own() {
    visit(Visit::desk(), async |page| {
        page.open("?v=results").await;
        assert_eq!(page.texts(".questions thead th").await.last().unwrap(), "通算");
        let sums = "return [...document.querySelectorAll('.questions tbody tr td:last-child')]
            .map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()).filter((text) => text !== '欄なし')";
        let sums = page.js(sums).await;
        let sums = sums.as_array().unwrap();
        assert!(!sums.is_empty());
        assert!(sums.iter().all(|sum| sum.as_str().unwrap().contains('〜')), "{sums:?}");
    });
}

#[test]
fn grades_show_letters_marks_and_why_a_field_is_blank() {
    visit(Visit::desk(), async |page| {
        page.open("?v=grades").await;
        assert_eq!(page.texts(".grades h2").await, ["小金井市"]);
        assert_eq!(page.texts(".grade-meanings dt").await, ["A", "B", "C", "D"]);
        assert_eq!(page.count(".grade-table").await, 6);
        let marked = page.texts(".grade-cell").await.into_iter().find(|cell| cell.contains('※')).unwrap();
        assert!(marked.starts_with("C※") && marked.contains("新型コロナウイルス"), "{marked}");
        assert!(page.texts(".grade-table td").await.contains(&"欄はあるが空欄".to_owned()));
    });
}

#[test]
fn sources_say_what_each_plan_is_and_where_its_file_lies() {
    visit(Visit::desk(), async |page| {
        page.open("?v=sources").await;
        assert_eq!(page.count(".sources article").await, 5);
        let onojo = page.text(".sources article[aria-label=大野城市]").await;
        for words in [
            "第二次大野城市 特定事業主行動計画",
            "402192",
            "次世代育成支援対策推進法",
            "大野城市教育委員会",
            "記載なし",
        ] {
            assert!(onojo.contains(words), "{words}: {onojo}");
        }
        let fetched = "return Promise.all([...document.querySelectorAll('.sources dd a')]
            .map(async (link) => (await (await fetch(link.href)).json()).id))";
        let fetched = page.js(fetched).await;
        assert_eq!(fetched.as_array().unwrap().len(), 5);
        assert!(fetched.as_array().unwrap().contains(&"onojo-2026".into()));
    });
}
