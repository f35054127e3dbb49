//! Long use and large files: memory does not grow, and the page never stands still without saying so.

use serde_json::{Value, json};

use crate::support::{Folder, Page, Visit, plan, visit};

/// Lets a test see the program's memory.
const SHOW_MEMORY: &str = "for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
        const made = await original.apply(WebAssembly, given);
        window.programMemory = (made.instance ?? made).exports.memory ?? window.programMemory;
        return made;
    };
}";

/// Changes the selection as often as asked, ending where it began, and lets each change be painted.
const CHANGE: &str = "return (async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const after = async (there, css) => {
        while ((document.querySelector(css) !== null) !== there) await painted();
        await painted();
    };
    for (let count = 0; count < arguments[0]; count += 4) {
        document.querySelectorAll('.tab')[1].click();
        await after(true, '.results');
        document.querySelector('th .ask').click();
        await after(true, '.panel .mark');
        document.querySelector('.panel-close').click();
        await after(false, '.panel');
        document.querySelectorAll('.tab')[0].click();
        await after(false, '.results');
    }
})()";

/// Room for holes between what is kept: four pages, 1.6 kB a change.
const FRAGMENTS: f64 = 4.0 * 65_536.0;

struct Memory {
    heap: f64,
    program: f64,
    nodes: f64,
    listeners: f64,
}

async fn memory(page: &Page) -> Memory {
    page.cdp("HeapProfiler.collectGarbage", json!({})).await;
    let counters = page.cdp("Memory.getDOMCounters", json!({})).await;
    Memory {
        heap: page.cdp("Runtime.getHeapUsage", json!({})).await["usedSize"].as_f64().unwrap(),
        program: page.js("return programMemory.buffer.byteLength").await.as_f64().unwrap(),
        nodes: counters["nodes"].as_f64().unwrap(),
        listeners: counters["jsEventListeners"].as_f64().unwrap(),
    }
}

#[test]
fn two_hundred_changes_of_selection_leave_nothing_behind() {
    visit(Visit::desk().with_script(SHOW_MEMORY), async |page| {
        page.open("").await;
        for _ in 0..2 {
            page.js_with(CHANGE, json!([20])).await;
        }
        let before = memory(page).await;
        for _ in 0..8 {
            page.js_with(CHANGE, json!([20])).await;
        }
        let after = memory(page).await;
        let grown = |before: f64, after: f64| format!("{before} became {after}");
        assert!(after.heap < before.heap * 1.1 + 200_000.0, "heap: {}", grown(before.heap, after.heap));
        assert!(
            after.program <= before.program + FRAGMENTS,
            "memory of the program: {}",
            grown(before.program, after.program)
        );
        assert!(after.nodes <= before.nodes * 1.05 + 50.0, "nodes: {}", grown(before.nodes, after.nodes));
        assert!(
            after.listeners <= before.listeners + 5.0,
            "listeners: {}",
            grown(before.listeners, after.listeners)
        );
    });
}

/// A file of about twenty megabytes: plans with many results each.
fn large_file() -> String {
    let result = json!({
        "indicator": "spouse_birth_leave_take_up_rate",
        "population": { "sex": "male" },
        "value": 50,
        "unit": "percent",
        "numerator": 4,
        "denominator": 8,
        "places": [{ "source": "plan", "section": "実績の表", "row": "配偶者出産休暇", "column": "年度", "printed": "50%(8人中4人)" }]
    });
    let plans: Vec<_> = (0..300)
        .map(|number| {
            let mut plan = plan(&format!("made-{number}"), &format!("第{number}市"), 30);
            let results: Vec<_> = (0..250)
                .map(|index| {
                    let mut result = result.clone();
                    result["period"] = json!(format!("FY{}", 1950 + index % 100));
                    result
                })
                .collect();
            plan["observations"] = Value::Array(results);
            plan
        })
        .collect();
    Value::Array(plans).to_string()
}

#[test]
fn a_file_of_twenty_megabytes_never_freezes_the_page_without_a_sign() {
    visit(Visit::desk(), async |page| {
        page.open("").await;
        let text = large_file();
        assert!((18_000_000..26_000_000).contains(&text.len()), "{}", text.len());
        page.js("window.longest = 0;
            new PerformanceObserver((list) => {
                for (const { duration } of list.getEntries()) { longest = Math.max(longest, duration); }
            }).observe({ type: 'longtask', buffered: true });
            longest = 0;
            window.signs = 0;
            (function watch() {
                signs += document.querySelector('.loader .dialog-status')?.innerText.includes('読み込んでいます') ? 1 : 0;
                requestAnimationFrame(watch);
            })();")
        .await;
        let folder = Folder::new();
        page.click(".bring").await;
        page.choose_files("#plan-files", &[folder.file("large.json", text)]).await;
        page.until("document.querySelector('.loader .dialog-status').innerText.includes('ました')").await;
        page.until("document.querySelectorAll('.questions thead th bdi').length === 8").await;
        let (longest, signs) = (page.js("return longest").await, page.js("return signs").await);
        let (longest, signs) = (longest.as_f64().unwrap(), signs.as_u64().unwrap());
        println!("longest task {longest:.0} ms, sign of reading seen in {signs} frames");
        assert!(longest < 1000.0 || signs > 0, "the page stood still for {longest:.0} ms without a sign");
        assert!(longest < 5000.0, "the page stood still for {longest:.0} ms");
    });
}
