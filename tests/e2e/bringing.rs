//! Plans that a person brings: chosen, dropped, pasted; kept and forgotten.

use serde_json::{Value, json};

use crate::support::{ESCAPE, Folder, Page, Visit, plan, visit};

const MALE_LEAVE: &str = "childcare_leave_take_up_rate.male";

async fn bring(page: &Page, plans: &[Value]) {
    let folder = Folder::new();
    let files: Vec<_> = plans
        .iter()
        .map(|plan| folder.file(&format!("{}.json", plan["id"].as_str().unwrap()), plan.to_string()))
        .collect();
    page.click(".bring").await;
    page.choose_files("#plan-files", &files).await;
    page.until_text(".loader .dialog-status", "ました。").await;
}

#[test]
fn a_chosen_file_stands_beside_the_others_at_once() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020").await;
        bring(page, &[plan("shinmachi-2022", "新町", 33)]).await;
        page.until_text(".loader .dialog-status", "新町").await;
        page.until_text(".loader .dialog-status", "問題は見つかりませんでした。").await;
        assert_eq!(page.columns().await.last().unwrap(), "新町");
        let cell = page.target_cell(MALE_LEAVE, "新町").await;
        assert!(cell.replace(' ', "").starts_with("33%以上R8"), "{cell}");
        page.until_query("?p=onojo-2026~koganei-2020~shinmachi-2022_own").await;
    });
}

#[test]
fn several_files_come_together() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        bring(
            page,
            &[plan("east-2022", "東町", 31), plan("west-2022", "西町", 32), plan("south-2022", "南町", 34)],
        )
        .await;
        page.until_count(".questions thead th bdi", 8).await;
        assert_eq!(page.columns().await[5..], ["東町", "西町", "南町"]);
    });
}

#[test]
fn one_file_may_hold_several_plans() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let folder = Folder::new();
        let both = json!([plan("east-2022", "東町", 31), plan("west-2022", "西町", 32)]);
        page.click(".bring").await;
        page.choose_files("#plan-files", &[folder.file("both.json", both.to_string())]).await;
        page.until_count(".questions thead th bdi", 7).await;
    });
}

#[test]
fn a_dropped_file_is_read_and_does_not_replace_the_page() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let folder = Folder::new();
        let file = folder.file("shinmachi.json", plan("shinmachi-2022", "新町", 33).to_string());
        let data = json!({ "items": [], "files": [file], "dragOperationsMask": 1 });
        for kind in ["dragEnter", "dragOver", "drop"] {
            page.cdp("Input.dispatchDragEvent", json!({ "type": kind, "x": 500, "y": 400, "data": data }))
                .await;
        }
        page.until_text(".loader .dialog-status", "新町").await;
        page.until_count(".questions thead th bdi", 6).await;
    });
}

#[test]
fn pasted_text_is_read() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click(".bring").await;
        page.focus("#pasted-plan").await;
        let text = plan("shinmachi-2022", "新町", 33).to_string();
        page.cdp("Input.insertText", json!({ "text": text })).await;
        page.click("#read-pasted").await;
        page.until_count(".questions thead th bdi", 6).await;
        page.until_text(".loader .dialog-status", "新町").await;
    });
}

#[test]
fn a_plan_of_the_same_id_takes_the_place_of_the_older_one() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        bring(page, &[plan("shinmachi-2022", "新町", 33)]).await;
        page.press(&[ESCAPE]).await;
        bring(page, &[plan("shinmachi-2022", "新町", 44)]).await;
        page.until_text(".questions tbody", "44%").await;
        assert_eq!(page.columns().await.len(), 6);
        assert!(page.target_cell(MALE_LEAVE, "新町").await.starts_with("44%"));
    });
}

#[test]
fn it_survives_a_reload_and_can_be_forgotten() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~koganei-2020").await;
        bring(page, &[plan("shinmachi-2022", "新町", 33)]).await;
        page.until_query("?p=onojo-2026~koganei-2020~shinmachi-2022_own").await;
        page.reload().await;
        assert_eq!(page.columns().await.last().unwrap(), "新町");
        page.click("#open-picker").await;
        page.until_text(".candidate .own", "読み込んだ計画").await;
        page.click_text(".candidate-actions button", "このブラウザーから消す").await;
        page.until_count(".questions thead th bdi", 2).await;
        page.until_query("?p=onojo-2026~koganei-2020").await;
        page.until_text(".notice", "このブラウザーから消しました").await;
        page.reload().await;
        page.click("#open-picker").await;
        page.until_count(".candidates li", 5).await;
    });
}

#[test]
fn a_link_to_it_works_for_those_who_have_it_and_says_so_to_others() {
    visit(Visit::desk(), async |page| {
        page.open("?p=onojo-2026~shinmachi-2022").await;
        page.until_text(".notice", "計画「shinmachi-2022」は、ここにはありません").await;
        bring(page, &[plan("shinmachi-2022", "新町", 33)]).await;
        page.until_count(".questions thead th bdi", 2).await;
        page.until_count(".notice", 0).await;
    });
}

#[test]
fn a_ninth_plan_is_refused_in_words_and_waits_in_the_picker() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let four = ["east-2022", "west-2022", "south-2022", "north-2022"].map(|id| plan(id, id, 40));
        bring(page, &four).await;
        page.until_text(".loader .dialog-status", "並べられるのは8計画までです").await;
        assert_eq!(page.columns().await.len(), 8);
        page.press(&[ESCAPE]).await;
        page.until_count("dialog", 0).await;
        page.click("#open-picker").await;
        page.until_text(".picker .dialog-status", "並べられるのは8計画までです").await;
        let ninth = "button[aria-label='north-2022（読込）を追加']";
        assert!(page.attribute(ninth, "disabled").await.is_some());
        page.click(".picker button[aria-label='いすみ市を外す']").await;
        page.click(ninth).await;
        page.until_text(".questions thead", "north-2022").await;
    });
}
