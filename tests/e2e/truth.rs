//! Comparisons that tell the truth: verdicts with reasons, small numbers, persons, progress, reference lines, checks; by
//! keyboard and in both languages.

use serde_json::json;

use crate::{
    keyboard::tab_to,
    support::{ENTER, Page, SPACE, Visit, visit},
};

const TWO_WEEKS: &str = "childcare_leave_take_up_rate.male.leave-from-2weeks";
const MANAGERS: &str = "share_in_posts.female.section_head-up";
const PER_PERSON: &str = "overtime_hours_per_person.per_month";

/// A link read on the day the tests are about.
fn on_the_day(query: &str) -> String {
    format!("{query}&day=2026-11-20")
}

async fn open_by_keyboard(page: &Page, question: &str) {
    tab_to(page, &page.question(question)).await;
    page.press(&[ENTER]).await;
    page.until_focus("#panel-heading").await;
}

#[test]
fn a_researcher_finds_out_by_keyboard_why_two_male_leave_rates_must_not_be_compared() {
    for (visit_as, tab, mark, sentence) in [
        (
            Visit::desk(),
            "比較可否",
            "比較不可",
            "数える休業の長さが異なる: 2週間以上の取得に限る / 条件の記載なし",
        ),
        (
            Visit::desk().in_english(),
            "Comparability",
            "not comparable",
            "Leaves of other lengths count: only leave of 2 weeks or more / no condition stated",
        ),
    ] {
        visit(visit_as, async |page| {
            page.open("?day=2026-11-20").await;
            tab_to(page, ".tab:nth-of-type(4)").await;
            page.press(&[ENTER]).await;
            page.until_text(".tab[aria-current]", tab).await;
            open_by_keyboard(page, TWO_WEEKS).await;
            let pairs = page.texts(".pairs > li").await;
            let pair = pairs.iter().find(|pair| pair.contains("85%") && pair.contains("50%")).unwrap();
            assert!(pair.contains(mark), "{pair}");
            assert!(pair.contains(sentence), "{pair}");
        });
    }
}

#[test]
fn a_planner_reads_by_keyboard_how_many_people_a_target_means() {
    for (visit_as, persons, difference) in [
        (Visit::desk(), ["64人中18人", "あと7人"], "28% − 17.2%"),
        (Visit::desk().in_english(), ["28% of 64 people is 18", "7 more"], "28% − 17.2%"),
    ] {
        visit(visit_as, async |page| {
            page.open("?day=2026-11-20").await;
            open_by_keyboard(page, MANAGERS).await;
            let said = page.texts(".panel .persons").await;
            assert!(said.iter().any(|one| persons.iter().all(|part| one.contains(part))), "{said:?}");
            tab_to(page, ".panel .sums summary").await;
            page.press(&[ENTER]).await;
            page.until_count(".panel .sums[open]", 1).await;
            page.until_text(".panel .sums[open]", difference).await;
        });
    }
}

#[test]
fn a_mark_in_each_cell_says_how_the_figure_stands_to_the_other_plans() {
    visit(Visit::desk(), async |page| {
        page.open(&on_the_day("?v=targets")).await;
        let cell = page.target_cell(TWO_WEEKS, "大野城市").await;
        assert!(cell.ends_with("比較不可"), "{cell}");
        let cell = page.target_cell("childcare_leave_take_up_rate.female", "西東京市").await;
        assert!(cell.ends_with("注つきで比較可"), "{cell}");
    });
}

#[test]
fn only_comparable_hides_counts_and_stays_in_the_link() {
    visit(Visit::desk(), async |page| {
        page.open(&on_the_day("?v=targets")).await;
        let before = page.count("th .ask").await;
        page.focus(".switch input").await;
        page.press(&[SPACE]).await;
        page.until_text(".reading [role=status]", "隠しています").await;
        page.until_query("?comparable=1&day=2026-11-20").await;
        let after = page.count("th .ask").await;
        assert!(after < before, "{after} of {before}");
        assert_eq!(page.count(&page.question(TWO_WEEKS)).await, 0);
        page.reload().await;
        page.until_text(".reading [role=status]", &format!("比較不可の{}項目", before - after)).await;
        page.focus(".switch input").await;
        page.press(&[SPACE]).await;
        page.until_count("th .ask", before).await;
    });
}

#[test]
fn total_hours_become_hours_per_person_once_the_staff_is_typed_and_the_link_keeps_it() {
    visit(Visit::desk(), async |page| {
        page.open(&on_the_day(&format!("?q={PER_PERSON}"))).await;
        page.until_text(".conversions", "換算できません").await;
        page.type_into(".staff input", "680").await;
        page.press(&[ENTER]).await;
        page.until_text(".conversions", "95,528時間 ÷ 12か月 ÷ 680人 = 11.7時間").await;
        page.until("location.search.includes('staff=koganei-2020.680')").await;
        page.reload().await;
        page.until_text(".conversions", "= 11.7時間").await;
    });
}

#[test]
fn progress_is_drawn_listed_sorted_filtered_and_read_on_a_day_of_choice() {
    visit(Visit::desk(), async |page| {
        page.open(&on_the_day("?v=progress")).await;
        page.until("document.querySelectorAll('.progress-chart .mark').length > 10").await;
        let rows = page.count(".questions.progress tbody tr").await;
        assert!(rows > 40, "{rows} targets");
        page.js("const list = document.querySelector('#progress-family'); list.value = 'posts';
            list.dispatchEvent(new Event('change', { bubbles: true }))")
            .await;
        page.until_query("?v=progress&day=2026-11-20&family=posts").await;
        let posts = page.count(".questions.progress tbody tr").await;
        assert!(posts < rows && posts > 4, "{posts} of {rows}");
        let statuses = page.texts(".questions.progress .status").await;
        assert!(statuses.contains(&"計画開始前・基準値17.2%".to_owned()), "{statuses:?}");
        page.until_text(".progress-summary", "計画開始前(基準値のみ)").await;
        page.js("const list = document.querySelector('#progress-sort'); list.value = 'plan';
            list.dispatchEvent(new Event('change', { bubbles: true }))")
            .await;
        page.until_query("?v=progress&day=2026-11-20&family=posts&sort=plan").await;
        page.js("const day = document.querySelector('#progress-today'); day.value = '2037-04-01';
            day.dispatchEvent(new Event('change', { bubbles: true }))")
            .await;
        page.until_query("?v=progress&day=2037-04-01&family=posts&sort=plan").await;
        page.until_text(".questions.progress", "計画期間の実績がこの文書にない").await;
    });
}

#[test]
fn reference_lines_are_listed_with_their_source_and_can_be_switched_off() {
    visit(Visit::desk(), async |page| {
        page.open(&on_the_day("?q=disability_employment_rate")).await;
        page.until_text(".references", "法定雇用率").await;
        page.until_text(".references", "令和8年7月1日から").await;
        assert_eq!(
            page.count(".references a[href^='https://'], .references a[href^='http://']").await,
            page.count(".references > li").await
        );
        page.focus(".panel .switch input").await;
        page.press(&[SPACE]).await;
        page.until_count(".references", 0).await;
        page.until("location.search.includes('references=0')").await;
    });
}

#[test]
fn what_is_odd_in_a_document_is_listed_and_said_at_the_figure() {
    visit(Visit::desk(), async |page| {
        page.open("?v=sources").await;
        page.until("document.querySelector('.checks .oddities > li') !== null").await;
        let found = page.texts(".checks .oddities > li").await;
        assert!(found.iter().any(|one| one.contains("4.6%")), "{found:?}");
        page.open("?v=results").await;
        // The checks come after the table.
        page.until_text(".questions td .odd-mark", "要確認").await;
        let marked = page.result_cell("leaving_rate.male", "大野城市", "2020").await;
        assert!(marked.contains("要確認"), "{marked}");
        page.click(&page.question("leaving_rate.male")).await;
        page.until_text(".panel .oddities", "4.6%").await;
    });
}

#[test]
fn progress_prints_on_a4_without_what_only_a_screen_needs() {
    visit(Visit::desk(), async |page| {
        page.open(&on_the_day("?v=progress")).await;
        page.until("document.querySelector('.progress-chart .mark') !== null").await;
        page.media("print", &[]).await;
        let pages = page
            .cdp("Page.printToPDF", json!({ "preferCSSPageSize": true, "transferMode": "ReturnAsBase64" }))
            .await;
        assert!(pages["data"].as_str().unwrap().len() > 10_000);
        assert_eq!(
            page.js("return getComputedStyle(document.querySelector('#progress-sort')).display").await,
            json!("none")
        );
    });
}
