//! The plan store in a browser: what is kept survives reloads, faults and other tabs, and what cannot be kept is told.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::{ESCAPE, Folder, Page, Visit, plan, visit};

const MALE_LEAVE: &str = "childcare_leave_take_up_rate.male";

const FORBID: &str = "for (const name of ['localStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
        get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });
}";

/// Nothing can be written any more once `window.isFull` is set: the request succeeds and the transaction is aborted.
const FULL: &str = "const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        if (sessionStorage.isFull) {
            const { transaction } = this;
            request.addEventListener('success', () => {
                Object.defineProperty(transaction, 'error',
                    { value: new DOMException('No room.', 'QuotaExceededError') });
                transaction.abort();
            });
        }
        return request;
    };";

/// Notes whether the page had been painted with its plans when what is kept was first asked for.
const WATCH: &str = "const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
        window.readAfterPlans ??= document.querySelector('#content .content') !== null;
        return open.apply(this, given);
    };";

/// The report comes when all is kept; the one before it must not be taken for it.
const SEE_READING: &str = "window.hasRead = false;
    const look = () => {
        hasRead ||= document.querySelector('.loader .dialog-status').textContent.includes('読み込んでいます');
    };
    new MutationObserver(look).observe(
        document.querySelector('.loader'), { subtree: true, childList: true, characterData: true });";

async fn choose(page: &Page, files: &[PathBuf]) {
    page.click(".bring").await;
    page.until_count("#plan-files", 1).await;
    page.js(SEE_READING).await;
    page.choose_files("#plan-files", files).await;
    page.until("window.hasRead").await;
    page.until_text(".loader .dialog-status", "ました。").await;
    page.press(&[ESCAPE]).await;
    page.until_count("dialog", 0).await;
}

fn list(folder: &Folder, name: &str, plans: &[(&str, u32)]) -> PathBuf {
    let plans: Vec<_> = plans.iter().map(|(id, percent)| plan(id, id, *percent)).collect();
    folder.file(name, Value::from(plans).to_string())
}

async fn bring_one(page: &Page) {
    let folder = Folder::new();
    choose(page, &[folder.file("new.json", plan("shinmachi-2022", "新町", 33).to_string())]).await;
    page.until_count(".questions thead th bdi", 6).await;
}

/// Runs a script on the database's entries.
async fn with_entries(page: &Page, mode: &str, act: &str) -> Value {
    let body = "const [mode, act] = arguments;
        return new Promise((resolve, reject) => {
            const opening = indexedDB.open('kurabe', 1);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
                const database = opening.result;
                const transaction = database.transaction('entries', mode);
                const store = transaction.objectStore('entries');
                const asked = { keys: store.getAllKeys(), put: (value, key) => store.put(value, key),
                    delete: (key) => store.delete(key) };
                asked.keys.onsuccess = () => {
                    if (act === 'damage') {
                        for (const key of asked.keys.result.filter((key) => key.startsWith('file/'))) {
                            asked.put(new Uint8Array([123]), key);
                        }
                    } else if (act === 'later') {
                        const text = new TextEncoder().encode('kurabe plan 9\\nunheard of');
                        asked.put(text, 'plan/of-tomorrow');
                    }
                };
                transaction.oncomplete = () => { database.close(); resolve(asked.keys.result); };
            };
        })";
    page.js_with(body, json!([mode, act])).await
}

/// Waits until a plan is in the database, which is not made by looking.
async fn until_kept(page: &Page, id: &str) {
    for _ in 0..200 {
        let is_made = page.js("return indexedDB.databases().then((list) => list.length > 0)").await;
        if is_made == json!(true) {
            let keys = with_entries(page, "readonly", "list").await;
            if keys.as_array().unwrap().contains(&json!(format!("plan/{id}"))) {
                return;
            }
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{id} is not kept");
}

#[test]
fn a_plan_brought_alone_does_not_take_away_the_others_of_its_file() {
    visit(Visit::desk(), async |page| {
        let folder = Folder::new();
        page.open("?p=onojo-2026").await;
        choose(page, &[list(&folder, "both.json", &[("pa", 31), ("pb", 32)])]).await;
        choose(page, &[list(&folder, "one.json", &[("pa", 44)])]).await;
        page.until_query("?p=onojo-2026~pa_own~pb_own").await;
        page.reload().await;
        assert_eq!(page.columns().await, ["大野城市", "pa", "pb"]);
        assert!(page.target_cell(MALE_LEAVE, "pa").await.starts_with("44%"));
    });
}

#[test]
fn an_older_version_never_comes_back() {
    visit(Visit::desk(), async |page| {
        let folder = Folder::new();
        page.open("?p=onojo-2026").await;
        choose(page, &[list(&folder, "first.json", &[("ta", 31), ("tb", 32)])]).await;
        choose(page, &[list(&folder, "second.json", &[("tb", 55), ("tc", 33)])]).await;
        page.until_query("?p=onojo-2026~ta_own~tb_own~tc_own").await;
        page.reload().await;
        assert_eq!(page.columns().await, ["大野城市", "ta", "tb", "tc"]);
        assert!(page.target_cell(MALE_LEAVE, "tb").await.starts_with("55%"));
        page.click("#open-picker").await;
        page.until_count(".candidate .own", 3).await;
    });
}

#[test]
fn a_full_storage_leaves_the_version_that_was_kept_and_says_so() {
    visit(Visit::desk().with_script(FULL), async |page| {
        let folder = Folder::new();
        page.open("?p=onojo-2026").await;
        choose(page, &[list(&folder, "first.json", &[("ta", 31)])]).await;
        page.js("sessionStorage.isFull = 'yes'").await;
        choose(page, &[list(&folder, "second.json", &[("ta", 55)])]).await;
        page.until_text(".notice", "ブラウザーの保存領域が足りない").await;
        assert!(page.target_cell(MALE_LEAVE, "ta").await.starts_with("55%"));
        page.reload().await;
        assert!(page.target_cell(MALE_LEAVE, "ta").await.starts_with("31%"));
    });
}

#[test]
fn a_file_of_more_than_five_megabytes_is_kept() {
    visit(Visit::desk(), async |page| {
        let folder = Folder::new();
        page.open("?p=onojo-2026").await;
        let text = format!("{}{}", plan("large-2022", "大町", 36), " ".repeat(6_000_000));
        choose(page, &[folder.file("large.json", text)]).await;
        page.until_query("?p=onojo-2026~large-2022_own").await;
        page.reload().await;
        assert_eq!(page.columns().await, ["大野城市", "大町"]);
        page.until_count(".notice", 0).await;
    });
}

#[test]
fn a_batch_is_kept_as_it_comes() {
    // The second file never comes to an end, as if the tab were closed meanwhile.
    const STUCK: &str = "const read = FileReader.prototype.readAsArrayBuffer;
        FileReader.prototype.readAsArrayBuffer = function (blob) {
            if (blob.name !== 'b.json') { read.call(this, blob); }
        };";
    visit(Visit::desk().with_script(STUCK), async |page| {
        let folder = Folder::new();
        page.open("?p=onojo-2026").await;
        page.click(".bring").await;
        let files =
            [list(&folder, "a.json", &[("first-2022", 31)]), list(&folder, "b.json", &[("second-2022", 32)])];
        page.choose_files("#plan-files", &files).await;
        page.until_query("?p=onojo-2026~first-2022_own").await;
        until_kept(page, "first-2022").await;
        page.reload().await;
        assert_eq!(page.columns().await, ["大野城市", "first-2022"]);
    });
}

#[test]
fn two_tabs_on_one_plan_leave_the_later_version_and_the_other_plans() {
    visit(Visit::desk(), async |page| {
        let folder = Folder::new();
        page.open("?p=onojo-2026").await;
        choose(page, &[list(&folder, "both.json", &[("ta", 31), ("tb", 32)])]).await;
        page.until_query("?p=onojo-2026~ta_own~tb_own").await;
        page.in_another_tab("?p=onojo-2026~ta_own~tb_own", async |page| {
            choose(page, &[list(&folder, "other.json", &[("ta", 44)])]).await;
            page.until_text(".questions tbody", "44%").await;
        })
        .await;
        // The first tab still shows what it had; what it brings now is later.
        assert!(page.target_cell(MALE_LEAVE, "ta").await.starts_with("31%"));
        choose(page, &[list(&folder, "third.json", &[("tb", 66)])]).await;
        page.reload().await;
        assert!(page.target_cell(MALE_LEAVE, "ta").await.starts_with("44%"));
        assert!(page.target_cell(MALE_LEAVE, "tb").await.starts_with("66%"));
        let keys = with_entries(page, "readonly", "list").await;
        let files = keys.as_array().unwrap().iter().filter(|key| key.as_str().unwrap().starts_with("file/"));
        assert_eq!(files.count(), 2, "{keys}");
    });
}

#[test]
fn a_forbidden_storage_is_told_and_the_page_goes_on() {
    visit(Visit::desk().with_script(FORBID), async |page| {
        page.open("").await;
        assert_eq!(page.columns().await.len(), 5);
        page.click(".language").await;
        page.until_text(".tab", "Results").await;
        page.click(".language").await;
        page.until_text(".tab", "実績").await;
        bring_one(page).await;
        page.until_text(".notice", "ブラウザーの保存領域を使えない").await;
    });
}

#[test]
fn what_earlier_versions_kept_is_taken_over_and_removed_there() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let both = json!([plan("east-2022", "東町", 31), plan("onojo-2026", "別の市", 32)]).to_string();
        page.js_with(
            "localStorage.setItem('kurabe.text.east-2022', arguments[0]);
            for (const id of ['east-2022', 'onojo-2026']) {
                localStorage.setItem(`kurabe.plan.${id}`, 'east-2022');
            }
            localStorage.setItem('kurabe.language', 'ja');",
            json!([both]),
        )
        .await;
        page.open("?p=onojo-2026~east-2022").await;
        assert_eq!(page.columns().await, ["大野城市", "東町"]);
        page.until("Object.keys(localStorage).join() === 'kurabe.language'").await;
        page.reload().await;
        assert_eq!(page.columns().await, ["大野城市", "東町"]);
        page.open("?p=onojo-2026~onojo-2026_own").await;
        assert_eq!(page.columns().await, ["大野城市", "別の市"]);
    });
}

#[test]
fn what_is_damaged_or_of_a_later_format_is_told_kept_and_removable() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        bring_one(page).await;
        with_entries(page, "readwrite", "damage").await;
        with_entries(page, "readwrite", "later").await;
        page.open("?p=onojo-2026").await;
        page.until_text(".notice", "計画「shinmachi-2022」は、保存した内容が壊れている").await;
        page.until_text(".notice", "計画「of-tomorrow」は、このページの新しい版が保存した").await;
        page.reload().await;
        page.until_count(".notice .deed", 2).await;
        page.click(".notice .deed").await;
        page.until_count(".notice .deed", 1).await;
        page.click(".notice .deed").await;
        page.until_count(".notice", 0).await;
        assert_eq!(with_entries(page, "readonly", "list").await, json!([]));
        page.reload().await;
        page.until_count(".notice", 0).await;
    });
}

#[test]
fn nothing_is_kept_before_a_person_asks_for_it() {
    visit(Visit::desk().with_script(WATCH), async |page| {
        page.open("?v=results").await;
        page.until("window.readAfterPlans !== undefined").await;
        page.click_text(".tab", "出典").await;
        page.until_query("?v=sources").await;
        assert_eq!(
            page.js("return indexedDB.databases().then((databases) => [
                localStorage.length, sessionStorage.length, document.cookie, databases.length])")
                .await,
            json!([0, 0, "", 0])
        );
    });
}

#[test]
fn what_is_kept_is_read_after_the_plans_of_the_page_are_shown() {
    visit(Visit::desk().with_script(WATCH), async |page| {
        page.open("").await;
        bring_one(page).await;
        page.open("").await;
        page.until("window.readAfterPlans !== undefined").await;
        assert_eq!(page.js("return window.readAfterPlans").await, json!(true));
        page.click("#open-picker").await;
        page.until_text(".candidate .own", "読み込んだ計画").await;
    });
}

#[test]
fn text_that_was_typed_or_pasted_stays_until_it_is_used_or_cleared() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        page.click(".bring").await;
        page.type_into("#pasted-plan", "{ \"format\": 1,").await;
        page.press(&[ESCAPE]).await;
        page.until_count("dialog", 0).await;
        page.click(".bring").await;
        let draft = async || page.js("return document.querySelector('#pasted-plan').value").await;
        assert_eq!(draft().await, json!("{ \"format\": 1,"));
        // Text that cannot be read stays, too.
        page.click("#read-pasted").await;
        page.until_text(".loader .dialog-status", "読み込める計画はありませんでした").await;
        assert_eq!(draft().await, json!("{ \"format\": 1,"));
        page.reload().await;
        page.click(".bring").await;
        page.until("document.querySelector('#pasted-plan').value === '{ \"format\": 1,'").await;
        page.click("#clear-pasted").await;
        page.until("document.querySelector('#pasted-plan').value === ''").await;
        page.focus("#pasted-plan").await;
        let text = plan("shinmachi-2022", "新町", 33).to_string();
        page.cdp("Input.insertText", json!({ "text": text })).await;
        page.click("#read-pasted").await;
        page.until_count(".questions thead th bdi", 6).await;
        page.until("document.querySelector('#pasted-plan').value === ''").await;
        page.reload().await;
        page.click(".bring").await;
        page.until("document.querySelector('#pasted-plan') !== null").await;
        assert_eq!(draft().await, json!(""));
    });
}

#[test]
fn an_own_plan_never_passes_for_the_published_one_and_gives_way_to_it() {
    visit(Visit::desk(), async |page| {
        let folder = Folder::new();
        page.open("?p=koganei-2020").await;
        let own = plan("onojo-2026", "大野城市", 99).to_string();
        choose(page, &[folder.file("own.json", own)]).await;
        page.until_query("?p=koganei-2020~onojo-2026_own").await;
        assert_eq!(page.texts(".chips .brought").await, ["読込"]);
        assert_eq!(page.texts(".questions thead .brought").await, ["読込"]);
        page.click(&page.question(MALE_LEAVE)).await;
        page.until_text(".panel .brought", "読込").await;
        page.click_text(".tab", "出典").await;
        page.until_count(".sources article", 2).await;
        assert_eq!(page.texts(".sources a[href^='plans/']").await, ["koganei-2020.json"]);
        page.media("print", &[]).await;
        assert_eq!(page.texts(".sources .brought").await, ["読込"]);
        page.media("", &[]).await;
        page.click("#open-picker").await;
        page.click_text(".candidate-actions button", "このブラウザーから消す").await;
        page.press(&[ESCAPE]).await;
        page.until_query("?p=koganei-2020~onojo-2026&v=sources").await;
        page.until_count(".sources a[href='plans/onojo-2026.json']", 1).await;
        page.click_text(".notice .deed", "元に戻す").await;
        page.until_query("?p=koganei-2020~onojo-2026_own&v=sources").await;
        until_kept(page, "onojo-2026").await;
        page.reload().await;
        page.until_text(".sources .brought", "読込").await;
    });
}
