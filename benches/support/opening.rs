//! From navigation to the painted comparison.

use serde_json::{Value, json};

use super::{
    Outcome, Page,
    browser::Browser,
    report::{Budget, Row, Unit},
    server::{File, Server},
    stats::median,
};

const RUNS: usize = 9;
const PROBE: &str = include_str!("probe.js");

/// Under which conditions a page is opened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Conditions {
    AsIs,
    /// Processor four times slower, 1.6 Mbit/s, 150 ms for each request.
    Slow,
}

/// What the first opening of each page brought.
#[derive(Debug, Default)]
pub struct Fetched {
    /// How far the two pages show the same, as a sentence.
    pub likeness: String,
    kurabe: Vec<(String, File)>,
    peer: Vec<(String, File)>,
}

impl Fetched {
    /// The files of a page's first load.
    pub fn of(&self, page: Page) -> &[(String, File)] {
        match page {
            Page::Kurabe => &self.kurabe,
            Page::Peer => &self.peer,
        }
    }
}

/// Opens a page in a new window, as if for the first time, and says after how many milliseconds it was painted.
pub fn open(browser: &Browser, server: &Server, page: Page, conditions: Conditions) -> Outcome<f64> {
    browser.fresh_window()?;
    browser.devtools("Network.enable", json!({}))?;
    browser.devtools("Network.clearBrowserCache", json!({}))?;
    browser.devtools("Page.enable", json!({}))?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PROBE }))?;
    if conditions == Conditions::Slow {
        let bytes_per_second = 1.6e6 / 8.0;
        let network = json!({
            "offline": false,
            "latency": 150,
            "downloadThroughput": bytes_per_second,
            "uploadThroughput": bytes_per_second,
        });
        browser.devtools("Network.emulateNetworkConditions", network)?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))?;
    }
    browser.open(&server.address(page.folder()))?;
    let painted = browser.wait_for("kurabeBench.painted")?;
    painted.as_f64().ok_or_else(|| format!("no time but {painted}").into())
}

/// Opens both pages in turn, and notes which files the first load of each needs.
pub fn rows(browser: &Browser, server: &Server) -> Outcome<(Vec<Row>, Fetched)> {
    let mut fetched = Fetched::default();
    let mut tables = Vec::new();
    // The first window of a browser also pays for the browser's own start.
    for page in Page::BOTH {
        server.take_asked();
        open(browser, server, page, Conditions::AsIs)?;
        let files = server.take_asked();
        match page {
            Page::Kurabe => fetched.kurabe = files,
            Page::Peer => fetched.peer = files,
        }
        expect_compressed(browser)?;
        tables.push(browser.value(CELLS)?);
    }
    if let [kurabe, peer] = tables.as_slice() {
        fetched.likeness = likeness(kurabe, peer);
    }
    let mut rows = Vec::new();
    for (conditions, what, budget) in [
        (Conditions::AsIs, "open to painted comparison", 600.0),
        (Conditions::Slow, "the same, 4x, 1.6 Mbit/s", 2500.0),
    ] {
        let (mut kurabe, mut peer) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            kurabe.push(open(browser, server, Page::Kurabe, conditions)?);
            peer.push(open(browser, server, Page::Peer, conditions)?);
        }
        rows.push(Row {
            what: what.to_owned(),
            unit: Unit::Milliseconds,
            kurabe: median(&kurabe),
            peer: Some(median(&peer)),
            budget: Budget::AtMost(budget),
        });
    }
    Ok((rows, fetched))
}

/// How far the two pages show the same: a peer that shows less would be faster for that alone.
fn likeness(kurabe: &Value, peer: &Value) -> String {
    let (kurabe, peer) = (texts(kurabe), texts(peer));
    let differing =
        kurabe.len().abs_diff(peer.len()) + kurabe.iter().zip(&peer).filter(|(a, b)| a != b).count();
    format!("Of the {} cells of the table, {differing} differ between the two pages.", kurabe.len())
}

fn texts(table: &Value) -> Vec<String> {
    let text = |cell: &Value| cell.as_str().map(|text| text.split_whitespace().collect());
    table.as_array().into_iter().flatten().filter_map(text).collect()
}

/// The texts of all cells, without the plan's name that Kurabe repeats in each for narrow windows.
const CELLS: &str = "[...document.querySelectorAll('table.questions tbody tr > *')].map((cell) => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.cell-plan').forEach((extra) => extra.remove());
    return copy.textContent;
})";

/// A browser that does not take Brotli would measure another load than the one whose size is told.
fn expect_compressed(browser: &Browser) -> Outcome<()> {
    let uncompressed = "performance.getEntriesByType('resource').filter((one) => one.encodedBodySize > 2000 \
                        && one.encodedBodySize === one.decodedBodySize).map((one) => one.name)";
    match browser.value(uncompressed)? {
        Value::Array(names) if !names.is_empty() => {
            Err(format!("not compressed on the way: {names:?}").into())
        }
        _ => Ok(()),
    }
}
