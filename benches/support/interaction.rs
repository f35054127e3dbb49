//! From click to paint, with real mouse input.

use std::{collections::BTreeMap, time::Duration};

use serde_json::{Value, json};

use super::{
    Outcome, Page,
    browser::Browser,
    opening::{Conditions, open},
    report::{Budget, Row, Unit, table},
    server::Server,
    stats::{median, percentile},
};

/// Event Timing tells nothing below this.
const SHORTEST_TOLD: f64 = 16.0;
const KURABE_ROUNDS: usize = 5;
const PEER_ROUNDS: usize = 10;
/// Rows that are opened, by their number among the questions.
const ROWS: [usize; 6] = [0, 3, 7, 11, 15, 19];

/// A kind of click with the JavaScript expression that finds the element.
type Step = (&'static str, String);

/// What the clicks on one page took.
#[derive(Debug, Default)]
struct Clicks {
    /// To the next paint, as the browser tells it.
    painted: Vec<f64>,
    /// To the last change, by kind.
    settled: BTreeMap<&'static str, Vec<f64>>,
}

impl Clicks {
    fn of(&self, kind: &str) -> &[f64] {
        self.settled.get(kind).map(Vec::as_slice).unwrap_or_default()
    }

    fn settled(&self) -> Vec<f64> {
        self.settled.values().flatten().copied().collect()
    }
}

/// The rows of the table, and the kinds of clicks one by one.
pub fn rows(browser: &Browser, server: &Server) -> Outcome<(Vec<Row>, String)> {
    let kurabe = measure(browser, server, Page::Kurabe, &kurabe_steps(), KURABE_ROUNDS)?;
    let peer = measure(browser, server, Page::Peer, &peer_steps(), PEER_ROUNDS)?;
    let row = |what: &str, kurabe: &[f64], peer: &[f64], budget| Row {
        what: what.to_owned(),
        unit: Unit::Milliseconds,
        kurabe: percentile(kurabe, 0.95),
        peer: Some(percentile(peer, 0.95)),
        budget,
    };
    let rows = vec![
        row("interaction to next paint, p95", &kurabe.painted, &peer.painted, Budget::AtMost(50.0)),
        row("interaction to the last change, p95", &kurabe.settled(), &peer.settled(), Budget::None),
        Row {
            what: "opening a row, to the last change".to_owned(),
            unit: Unit::Milliseconds,
            kurabe: median(kurabe.of("open a row")),
            peer: Some(median(peer.of("open a row"))),
            budget: Budget::None,
        },
    ];
    let mut details = Vec::new();
    for (page, clicks) in [("Kurabe", &kurabe), ("peer", &peer)] {
        details.extend(clicks.settled.iter().map(|(kind, times)| {
            let time = |value: f64| format!("{value:.0} ms");
            [
                format!("{page}: {kind}"),
                times.len().to_string(),
                time(median(times)),
                time(percentile(times, 0.95)),
            ]
        }));
    }
    Ok((rows, table(["click", "times", "median", "p95"], &details)))
}

fn measure(browser: &Browser, server: &Server, page: Page, steps: &[Step], rounds: usize) -> Outcome<Clicks> {
    open(browser, server, page, Conditions::AsIs)?;
    // The first round compiles what it runs; a person's second click is the usual one.
    for step in steps {
        click(browser, step)?;
    }
    std::thread::sleep(Duration::from_millis(500));
    browser.value("kurabeBench.events.splice(0)")?;
    let mut clicks = Clicks::default();
    for _ in 0..rounds {
        for step in steps {
            clicks.settled.entry(step.0).or_default().push(click(browser, step)?);
        }
    }
    std::thread::sleep(Duration::from_millis(500));
    clicks.painted = told(browser, clicks.settled().len())?;
    Ok(clicks)
}

/// The longest event of each interaction; interactions that the browser does not tell count as the shortest told.
fn told(browser: &Browser, count: usize) -> Outcome<Vec<f64>> {
    let events = browser.value("kurabeBench.events")?;
    let mut longest = BTreeMap::<u64, f64>::new();
    for event in events.as_array().into_iter().flatten() {
        let id = event.pointer("/interactionId").and_then(Value::as_u64).unwrap_or_default();
        let duration = event.pointer("/duration").and_then(Value::as_f64).unwrap_or_default();
        let held = longest.entry(id).or_insert(SHORTEST_TOLD);
        *held = held.max(duration);
    }
    let mut durations: Vec<_> = longest.into_values().collect();
    durations.resize(durations.len().max(count), SHORTEST_TOLD);
    Ok(durations)
}

/// Clicks with the mouse, and says after how many milliseconds the page was as it stays.
fn click(browser: &Browser, (kind, find): &Step) -> Outcome<f64> {
    let at = browser.value(&format!("await kurabeBench.reach(() => {find})"))?;
    if at.get("hit") != Some(&json!(true)) {
        return Err(format!("'{kind}' cannot be clicked: {find} is at {at}").into());
    }
    browser.value("kurabeBench.click = null")?;
    for event in ["mouseMoved", "mousePressed", "mouseReleased"] {
        let button = if event == "mouseMoved" { "none" } else { "left" };
        let input =
            json!({ "type": event, "x": at.get("x"), "y": at.get("y"), "button": button, "clickCount": 1 });
        browser.devtools("Input.dispatchMouseEvent", input)?;
    }
    let settled =
        browser.wait_for("await kurabeBench.click").map_err(|error| format!("'{kind}': {error}"))?;
    settled.get("last").and_then(Value::as_f64).ok_or_else(|| format!("'{kind}' changed nothing").into())
}

fn kurabe_steps() -> Vec<Step> {
    let step = |kind, find: &str| (kind, find.to_owned());
    let mut steps = vec![
        step("view of results", "document.querySelectorAll('.tab')[1]"),
        step("view of progress", "document.querySelectorAll('.tab')[2]"),
        step("view of comparability", "document.querySelectorAll('.tab')[3]"),
        step("view of measures", "document.querySelectorAll('.tab')[4]"),
        step("view of schemes", "document.querySelectorAll('.tab')[5]"),
        step("view of grades", "document.querySelectorAll('.tab')[6]"),
        step("view of the timeline", "document.querySelectorAll('.tab')[7]"),
        step("view of sources", "document.querySelectorAll('.tab')[8]"),
        step("view of targets", "document.querySelectorAll('.tab')[0]"),
    ];
    for row in ROWS {
        steps.push(("open a row", question(row)));
        steps.push(step("close the panel", "document.querySelector('.panel-close')"));
    }
    steps.extend([
        step("move a plan", "document.querySelectorAll('.chips .move')[1]"),
        step("move a plan", "document.querySelectorAll('.chips .move')[2]"),
        step("remove a plan", "[...document.querySelectorAll('.chips .remove')].at(-1)"),
        step("open the picker", "document.querySelector('#open-picker')"),
        step("add a plan", ADD_PLAN),
        step("close the picker", "document.querySelector('dialog .dialog-head button')"),
    ]);
    steps
}

/// The button of the first plan that is not chosen yet.
const ADD_PLAN: &str = "document.querySelector('dialog .candidate-actions button[aria-pressed=\"false\"]')";

fn peer_steps() -> Vec<Step> {
    let open_and_close = |row| {
        [("open a row", question(row)), ("close the panel", "document.querySelector('.close')".to_owned())]
    };
    ROWS.into_iter().flat_map(open_and_close).collect()
}

fn question(row: usize) -> String {
    format!("document.querySelectorAll('table.questions tbody th .ask')[{row}]")
}
