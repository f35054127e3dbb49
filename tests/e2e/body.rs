//! What the body of the plans says: measures, leave schemes, grades and time side by side, and the facts as a file.

use std::{fs, path::PathBuf, time::Duration};

use serde_json::json;

use crate::support::{Page, Visit, visit};

/// A folder of this test's own for what the browser saves.
async fn folder_for_downloads(page: &Page) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("kurabe-saved-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    page.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder })).await;
    folder
}

#[test]
fn a_researcher_saves_the_facts_of_the_chosen_plans_as_a_file_for_spreadsheets() {
    visit(Visit::desk(), async |page| {
        page.open("?p=isumi-2021~onojo-2026").await;
        let folder = folder_for_downloads(page).await;
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
