//! How much travels: sizes are exact, so they are a gate. What counts as first load is what the browser asked for until the
//! comparison stood.

use std::fs;

use crate::support::{Page, Visit, dist, visit};

/// Bytes, Brotli 11, of everything the first view needs. The budget is 250 kB; this is where it stands, so that it only falls.
const FIRST_LOAD: u64 = 268_000;
/// Bytes of the other views, the panel and the dialogs, with what the checks share with them, fetched when idle. The budget is
/// 230 kB.
const MORE: u64 = 288_000;
/// Bytes of the checks, fetched when idle.
const CHECKS: u64 = 60_000;

/// What follows the first view: the parts, and the whole plans.
const LATER: [&str; 8] = [
    "kurabe-shared-",
    "kurabe-more-",
    "kurabe-checks-",
    "ward-2021.json",
    "onojo-2026.json",
    "koganei-2020.json",
    "isumi-2021.json",
    "nishitokyo-2010.json",
];

/// What a file weighs on the way: its compressed copy, or the file where it has none.
fn weight(path: &str) -> u64 {
    let path = dist().join(path.trim_start_matches("/some/where/").replace("index.html", ""));
    let path = if path.is_dir() { path.join("index.html") } else { path };
    let compressed = format!("{}.br", path.display());
    fs::metadata(compressed).or_else(|_| fs::metadata(&path)).map_or(0, |file| file.len())
}

async fn until_quiet(page: &Page) {
    page.until("performance.getEntriesByType('resource').some((one) => one.name.includes('kurabe-checks-'))")
        .await;
    page.until("performance.getEntriesByType('resource').some((one) => one.name.includes('kurabe-more-'))")
        .await;
}

#[test]
fn the_first_load_and_the_parts_that_follow_keep_their_budgets() {
    visit(Visit::desk(), async |page| {
        // What follows the first view waits, so that what was asked for before it stood is the first load.
        LATER.into_iter().for_each(|later| page.server.hold(later));
        page.open("").await;
        let first: Vec<_> = page
            .server
            .asked()
            .into_iter()
            .filter(|path| !LATER.iter().any(|later| path.contains(later)))
            .collect();
        page.server.restore();
        until_quiet(page).await;
        let sum: u64 = first.iter().map(|path| weight(path)).sum();
        let listing: Vec<_> = first.iter().map(|path| format!("{path} {}", weight(path))).collect();
        println!("first load {sum}: {listing:#?}");
        assert!(first.iter().all(|path| weight(path) > 0), "{listing:?}");
        assert!(
            first.iter().any(|path| path.ends_with(".wasm"))
                && first.iter().any(|path| path.ends_with(".css"))
        );
        assert!(sum <= FIRST_LOAD, "the first load weighs {sum}: {listing:#?}");
        // What both parts share is fetched with the first of them.
        for (parts, budget) in
            [(["kurabe-more-", "kurabe-shared-"].as_slice(), MORE), (&["kurabe-checks-"], CHECKS)]
        {
            let asked = page.server.asked();
            let fetched = asked.iter().filter(|path| parts.iter().any(|part| path.contains(part)));
            let sum: u64 = fetched.map(|path| weight(path)).sum();
            assert!(sum > 0 && sum <= budget, "{parts:?} weigh {sum}");
        }
    });
}
