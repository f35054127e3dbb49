//! Files that are not what they should be: each gets a finding with file and place, and nothing that was there is lost.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::{Folder, Page, Visit, plan, visit};

/// A good plan with one part changed.
fn with(pointer: &str, value: Value) -> String {
    let mut plan = plan("shinmachi-2022", "新町", 33);
    match pointer.rsplit_once('/') {
        Some((parent, key)) => plan.pointer_mut(parent).unwrap()[key] = value,
        None => unreachable!("a pointer begins with a slash"),
    }
    plan.to_string()
}

async fn read(page: &Page, files: &[PathBuf]) {
    page.click(".bring").await;
    page.choose_files("#plan-files", files).await;
    page.until("document.querySelector('.loader .findings tbody tr') !== null").await;
}

/// The findings as `file path: sentence`.
async fn findings(page: &Page) -> Vec<String> {
    let body = "return [...document.querySelectorAll('.loader .findings tbody tr')].map((row) =>
        `${row.querySelector('bdi').innerText} ${row.querySelector('code').innerText}: ${row.cells[2].innerText}`)";
    let rows = page.js(body).await;
    rows.as_array().unwrap().iter().map(|row| row.as_str().unwrap().to_owned()).collect()
}

#[test]
fn files_without_a_plan_are_named_one_by_one_and_leave_the_page_as_it_was() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let before = page.columns().await;
        let folder = Folder::new();
        let broken: &[(&str, &[u8], &str)] = &[
            ("empty.json", b"", "JSONとして読めません"),
            ("page.json", b"<!doctype html><p>x", "JSONとして読めません"),
            ("half.json", br#"{"format": 1, "id": "#, "途中で終わって"),
            ("words.json", br#""plan""#, "計画ファイルではありません"),
            ("none.json", b"[]", "計画が一つもありません"),
            ("numbers.json", b"[1, 2]", "計画ファイルではありません"),
            ("sjis.json", b"{\"title\": \"\x8e\x73\x92\xac\"}", "UTF-8ではありません"),
            ("utf16.json", b"\xff\xfe{\0}\0", "UTF-16のようです"),
        ];
        let mut files: Vec<_> = broken.iter().map(|(name, bytes, _)| folder.file(name, bytes)).collect();
        files.push(folder.file("deep.json", "[".repeat(10_000)));
        files
            .push(folder.file("deep-plan.json", with("/notes", serde_json::from_str(&nested(100)).unwrap())));
        read(page, &files).await;
        let findings = findings(page).await;
        for (name, _, words) in broken {
            assert!(
                findings.iter().any(|line| line.starts_with(&format!("{name} $")) && line.contains(words)),
                "{name}: {findings:#?}"
            );
        }
        for name in ["deep.json", "deep-plan.json"] {
            assert!(
                findings.iter().any(|line| line.starts_with(name) && line.contains("入れ子が深すぎます")),
                "{name}: {findings:#?}"
            );
        }
        assert_eq!(page.columns().await, before);
    });
}

/// Lists in lists, as deep as serde_json writes them.
fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

#[test]
fn a_fault_within_a_plan_is_told_with_its_place_and_the_rest_is_shown() {
    visit(Visit::desk().in_english(), async |page| {
        page.open("").await;
        let folder = Folder::new();
        let faults: &[(&str, String, &str, &str)] = &[
            ("text.json", with("/targets/0/value", json!("33")), "$.targets[0].value", "quotation marks"),
            ("key.json", with("/targets/0/vaule", json!(1)), "$.targets[0].vaule", "vaule"),
            ("year.json", with("/targets/0/due", json!("FY20220")), "$.targets[0].due", "20220"),
            ("zero.json", with("/period/from", json!("FY0000")), "$.period.from", "0000"),
            ("unit.json", with("/targets/0/unit", json!("furlongs")), "$.targets[0].unit", "furlongs"),
            (
                "infinite.json",
                with("/targets/0/value", json!("@")).replace("\"@\"", "1e999"),
                "$.targets[0].value",
                "number",
            ),
            (
                "nan.json",
                with("/targets/0/value", json!("@")).replace("\"@\"", "NaN"),
                "$.targets[0].value",
                "NaN",
            ),
            (
                "count.json",
                with("/observations", observation(-1, 8)),
                "$.observations[0].numerator",
                "below zero",
            ),
            ("version.json", with("/format", json!(2)), "$.format", "version 2"),
        ];
        let files: Vec<_> = faults.iter().map(|(name, text, ..)| folder.file(name, text)).collect();
        read(page, &files).await;
        let findings = findings(page).await;
        for (name, _, path, words) in faults {
            let beginning = format!("{name} {path}");
            assert!(
                findings.iter().any(|line| line.starts_with(&beginning) && line.contains(words)),
                "{beginning} {words}: {findings:#?}"
            );
        }
        assert!(page.columns().await.contains(&"Testville".to_owned()), "what was readable is not shown");
    });
}

#[test]
fn figures_that_cannot_be_are_told_when_a_plan_is_read_and_the_plan_is_shown() {
    visit(Visit::desk().in_english(), async |page| {
        let folder = Folder::new();
        page.open("").await;
        page.click(".bring").await;
        page.choose_files(
            "#plan-files",
            &[folder.file("share.json", with("/observations", observation(9, 8)))],
        )
        .await;
        page.until_text(".loader .oddities", "9 of 8").await;
        assert!(page.columns().await.contains(&"Testville".to_owned()));
    });
}

fn observation(numerator: i32, denominator: i32) -> Value {
    json!([{
        "indicator": "spouse_birth_leave_take_up_rate",
        "population": { "sex": "male" },
        "period": "FY2023",
        "value": 50,
        "unit": "percent",
        "numerator": numerator,
        "denominator": denominator,
        "places": [{ "source": "plan" }]
    }])
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_before_it_is_read() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let before = page.columns().await;
        let folder = Folder::new();
        read(page, &[folder.sparse("huge.json", 100 * 1024 * 1024)]).await;
        let findings = findings(page).await;
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("huge.json $: ファイルが大きすぎます(100 MB)"), "{findings:?}");
        assert_eq!(page.columns().await, before);
    });
}

#[test]
fn a_million_targets_are_cut_off_in_words() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let folder = Folder::new();
        let targets = vec!["{}"; 1_000_000].join(",");
        let text = with("/targets", json!("@")).replace("\"@\"", &format!("[{targets}]"));
        read(page, &[folder.file("many.json", text)]).await;
        let findings = findings(page).await;
        assert!(findings.len() <= 200, "{}", findings.len());
        assert!(
            findings.iter().any(|line| line.contains("多すぎます") || line.contains("打ち切りました")),
            "{:#?}",
            &findings[..3]
        );
    });
}

#[test]
fn markup_and_direction_marks_in_names_stay_text() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let folder = Folder::new();
        let name = "<img src=x onerror=alert(1)><b>太字</b>";
        let mut marked = plan("marked-2022", name, 33);
        marked["title"] = json!("計画\u{202e}txt.exe\u{200b}");
        page.click(".bring").await;
        page.choose_files("#plan-files", &[folder.file("marked.json", marked.to_string())]).await;
        page.until_count(".questions thead th bdi", 6).await;
        assert_eq!(page.columns().await.last().unwrap(), name);
        assert_eq!(page.count("img, bdi b:not(.candidate b)").await, 0);
        page.until_text(".loader .findings", "marked.json").await;
        page.open("?p=marked-2022&v=sources").await;
        let title = "return [...document.querySelectorAll('.sources dd')].find((field) => field.innerText.includes('txt.exe'))
            .querySelector('bdi') !== null";
        assert_eq!(
            page.js(title).await,
            json!(true),
            "the title can turn the direction of what stands around it"
        );
    });
}

#[test]
fn good_files_are_read_although_others_beside_them_are_broken() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let folder = Folder::new();
        let good = folder.file("good.json", plan("shinmachi-2022", "新町", 33).to_string());
        read(page, &[folder.file("bad.json", "{"), good]).await;
        page.until_text(".loader .dialog-status", "新町").await;
        assert_eq!(page.columns().await.len(), 6);
        assert!(findings(page).await.iter().all(|line| line.starts_with("bad.json")));
    });
}
