//! What the body of the plans says: measures, leave schemes, grades and time side by side, and the facts as a file.

use std::{fs, path::PathBuf, time::Duration};

use serde_json::json;

use crate::{
    keyboard::tab_to,
    support::{ENTER, Page, Visit, visit},
};

/// A folder of this test's own for what the browser saves.
pub async fn folder_for_downloads(page: &Page, name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("kurabe-saved-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    page.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder })).await;
    folder
}

#[test]
fn a_researcher_saves_the_facts_of_the_chosen_plans_as_a_file_for_spreadsheets() {
    visit(Visit::desk(), async |page| {
        page.open("?p=isumi-2021~onojo-2026").await;
        let folder = folder_for_downloads(page, "facts").await;
        page.click(".save").await;
        let file = folder.join("kurabe.csv");
        for _ in 0..100 {
            if file.exists() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let text = fs::read_to_string(&file).unwrap();
        fs::remove_dir_all(folder).unwrap();
        assert!(text.starts_with("\u{feff}plan,code,"));
        for row in [
            "isumi-2021,122386,いすみ市,target,",
            "onojo-2026,402192,大野城市,measure,o-020,",
            "onojo-2026,402192,大野城市,scheme,child_nursing_leave,",
        ] {
            assert!(text.contains(row), "{row}");
        }
        assert!(!text.contains("koganei"), "only the chosen plans");
    });
}

#[test]
fn a_planner_finds_by_keyboard_which_plans_have_a_work_interval_and_of_how_many_hours() {
    for (visit_as, sought, plans, hours, none) in [
        (Visit::desk(), "ｲﾝﾀｰﾊﾞﾙ", "条件に合う計画 1／5", "11時間以上", "この計画になし"),
        (
            Visit::desk().in_english(),
            "interval",
            "1 of 5 plans match",
            "at least 11 hours",
            "not in this plan",
        ),
    ] {
        visit(visit_as, async |page| {
            page.open("").await;
            tab_to(page, ".tab:nth-of-type(5)").await;
            page.press(&[ENTER]).await;
            page.until_query("?v=measures").await;
            tab_to(page, "#measure-words").await;
            page.type_into("#measure-words", sought).await;
            page.until_count(".measures tbody th .ask", 2).await;
            let cells = page.texts(".measures tr:has(#question-work_interval) td").await;
            assert_eq!(cells[0].lines().last().unwrap(), plans, "{cells:?}");
            let having = |words: &str| cells.iter().filter(|cell| cell.contains(words)).count();
            assert_eq!((having(hours), having(none)), (1, 4), "{cells:?}");
            // The narrowed view travels in the link.
            page.until("location.search.includes('words=')").await;
            let query = page.query().await;
            page.open(&query).await;
            page.until_count(".measures tbody th .ask", 2).await;
            tab_to(page, "#question-work_interval").await;
            page.press(&[ENTER]).await;
            page.until_focus("#panel-heading").await;
            assert!(page.text(".panel").await.contains("11時間以上"));
        });
    }
}

#[test]
fn a_link_leads_from_the_table_of_schemes_to_the_chart_of_when_they_may_be_taken() {
    visit(Visit::desk(), async |page| {
        page.open("?v=schemes").await;
        tab_to(page, "a[href='#life-course']").await;
        page.press(&[ENTER]).await;
        page.until_focus("h2#life-course").await;
        assert_eq!(page.text(".tab[aria-current]").await, "制度");
        assert_eq!(page.query().await, "?v=schemes");
    });
}

#[test]
fn a_planner_finds_the_age_limit_of_child_nursing_leave_in_each_plan() {
    for (visit_as, limits, undescribed) in [
        (Visit::desk(), ["義務教育終了まで", "小学校就学まで"], "この文書に制度の説明の章はない"),
        (
            Visit::desk().in_english(),
            ["until the end of compulsory education", "until the child starts primary school"],
            "no part of this document describes schemes",
        ),
    ] {
        visit(visit_as, async |page| {
            page.open("?v=schemes&p=onojo-2026~isumi-2021~koganei-2020").await;
            let row =
                "return [...document.querySelector('#question-child_nursing_leave').closest('tr').cells]
                .map((cell) => cell.innerText)";
            let cells = page.js(row).await;
            let cell = |place: usize| cells[place].as_str().unwrap();
            for (place, limit) in [(1, limits[0]), (2, limits[1]), (3, undescribed)] {
                assert!(cell(place).contains(limit), "{limit}: {cells}");
            }
            page.click("#question-child_nursing_leave").await;
            page.until_focus("#panel-heading").await;
            let panel = page.text(".panel").await;
            assert!(limits.iter().all(|limit| panel.contains(limit)), "{panel}");
        });
    }
}
