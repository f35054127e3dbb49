//! What stays in memory after many changes of the chosen plans.

use std::{thread, time::Duration};

use serde_json::{Value, json};

use super::{
    Outcome, Page,
    browser::Browser,
    opening::{Conditions, open},
    report::{Budget, Row, Unit},
    server::Server,
};

/// Four changes that end where they began: the first plan right, and left again, the last plan out, and in again.
const CHANGES: &str = "[
    () => document.querySelectorAll('.chips .move')[1],
    () => document.querySelectorAll('.chips .move')[2],
    () => [...document.querySelectorAll('.chips .remove')].at(-1),
    () => document.querySelector('#open-picker'),
    () => document.querySelector('dialog .candidate-actions button[aria-pressed=\"false\"]'),
    () => document.querySelector('dialog .dialog-head button'),
]";
const CHANGES_A_ROUND: usize = 4;

/// Memory after garbage collection.
#[derive(Debug, Clone, Copy)]
struct Memory {
    heap: f64,
    wasm: f64,
    nodes: f64,
}

/// The rows of the table.
pub fn rows(browser: &Browser, server: &Server) -> Outcome<Vec<Row>> {
    open(browser, server, Page::Kurabe, Conditions::AsIs)?;
    browser.devtools("Performance.enable", json!({}))?;
    // The first changes fill the browser's history and compile what they run.
    change(browser, 200)?;
    let before = memory(browser)?;
    change(browser, 200)?;
    let after = memory(browser)?;
    let row = |what: &str, before: f64, after: f64| Row {
        what: format!("{what} after 200 changes of plans"),
        unit: Unit::Percent,
        kurabe: (after - before) / before * 100.0,
        peer: None,
        // No growth, but for what the browser's compiler still learns about the code: some 100 bytes a change.
        budget: Budget::AtMost(2.0),
    };
    Ok(vec![
        row("growth of the heap", before.heap, after.heap),
        row("growth of WebAssembly's memory", before.wasm, after.wasm),
        row("growth of nodes in the document", before.nodes, after.nodes),
    ])
}

fn change(browser: &Browser, times: usize) -> Outcome<()> {
    let rounds = times / CHANGES_A_ROUND;
    match browser.value(&format!("await kurabeBench.repeat({CHANGES}, {rounds})"))? {
        Value::Null => Ok(()),
        missing => Err(format!("nothing to click: {missing}").into()),
    }
}

fn memory(browser: &Browser) -> Outcome<Memory> {
    // What the browser lets go of in one collection frees more for the next, but only after a rest.
    for _ in 0..4 {
        thread::sleep(Duration::from_millis(300));
        browser.devtools("HeapProfiler.collectGarbage", json!({}))?;
    }
    let metrics = browser.devtools("Performance.getMetrics", json!({}))?;
    let metric = |name: &str| {
        let all = metrics.get("metrics").and_then(Value::as_array)?;
        all.iter().find(|one| one.get("name").and_then(Value::as_str) == Some(name))?.get("value")?.as_f64()
    };
    let wasm = browser.value("kurabeBench.memory?.buffer.byteLength")?;
    Ok(Memory {
        heap: metric("JSHeapUsedSize").ok_or("no JSHeapUsedSize")?,
        nodes: metric("Nodes").ok_or("no Nodes")?,
        wasm: wasm.as_f64().ok_or("the memory of the module was not seen")?,
    })
}
