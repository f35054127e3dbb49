//! Measures the core natively: preparing each view and opening a question, over eight plans of two thousand facts each, in
//! time and in allocations. Writes its section of `benches/RESULTS.md`, beside the figures from before facts had an identity
//! and a plan was derived once. Run by `make bench`, and alone by `cargo bench --no-default-features --bench core`.

#[path = "core/plans.rs"]
mod plans;
#[path = "support/report.rs"]
#[allow(dead_code, reason = "the table alone is needed here")]
mod report;
#[path = "support/stats.rs"]
#[allow(dead_code, reason = "the median alone is needed here")]
mod stats;

use std::{
    alloc::System,
    error::Error,
    fs,
    hint::black_box,
    path::Path,
    rc::Rc,
    time::{Duration, Instant},
};

use kurabe::{
    check::check,
    compare::{
        Column, MeasureChoice, Reading, columns, comparison, conversions, evidence, find_question,
        grade_tables, life_course, matrix, measure_table, progress, progress_of, progress_scales,
        reference_lines, result_table, scheme_table, spread, successions, target_table, timeline, trend,
    },
    model::{Dataset, Date, Plan},
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[global_allocator]
static ALLOCATIONS: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What was measured before facts had an identity, on the machine of the table: name, milliseconds, allocations.
const BEFORE: [(&str, f64, usize); 11] = [
    ("plans enter", 0.00, 9),
    ("view of targets", 382.75, 1_489_270),
    ("view of results", 164.32, 448_881),
    ("view of progress", 72.80, 334_210),
    ("view of what can be compared", 644.97, 1_819_462),
    ("view of measures", 0.29, 161),
    ("view of schemes", 9.71, 48_044),
    ("view of grades", 75.01, 331_504),
    ("view of periods", 0.28, 147),
    ("view of sources", 61.97, 227_021),
    ("opening a question", 106.18, 362_229),
];

/// A step is repeated until it has been measured for so long, at least three times.
const PATIENCE: Duration = Duration::from_millis(1_500);

fn main() -> Outcome<()> {
    let today = Date::new(2026, 11, 20).ok_or("no such day")?;
    let read: Vec<Rc<Plan>> = plans::generated()?.into_iter().map(Rc::new).collect();
    let ids: Vec<String> = read.iter().map(|plan| plan.id.clone()).collect();
    let dataset = || read.iter().fold(Dataset::default(), |dataset, plan| dataset.with(Rc::clone(plan)));
    let at_hand = dataset();
    let chosen = columns(&at_hand, &ids);
    let reading = Reading { today, only_comparable: false };
    let question = plans::question_in_the_middle(&chosen).ok_or("no question")?;
    let every = MeasureChoice::default();

    let steps: [(&str, &dyn Fn()); 11] = [
        ("plans enter", &|| {
            let entered = columns(&dataset(), &ids);
            entered.iter().for_each(|column| drop(black_box(column.facts.all().iter())));
        }),
        ("view of targets", &|| drop(black_box(target_table(&chosen, reading)))),
        ("view of results", &|| drop(black_box(result_table(&chosen, reading)))),
        ("view of progress", &|| {
            let rows = progress(&chosen, today);
            drop(black_box((progress_scales(&rows), rows)));
        }),
        ("view of what can be compared", &|| {
            drop(black_box((matrix(&chosen, today), successions(&chosen, &at_hand, today))));
        }),
        ("view of measures", &|| drop(black_box(measure_table(&chosen, &every, &|_| true)))),
        ("view of schemes", &|| drop(black_box((scheme_table(&chosen, today), life_course(&chosen))))),
        ("view of grades", &|| drop(black_box(grade_tables(&chosen, today)))),
        ("view of periods", &|| drop(black_box(timeline(&chosen, &at_hand, today)))),
        ("view of sources", &|| {
            chosen.iter().for_each(|column| drop(black_box(check(&column.plan, &at_hand))));
        }),
        ("opening a question", &|| open(&chosen, &question.id(), today)),
    ];
    let rows: Vec<_> =
        steps.iter().zip(&BEFORE).map(|((what, step), before)| row(what, before, *step)).collect();
    let heads = ["what", "before", "now", "times", "allocations before", "now", "times"];
    let table = report::table(heads, &rows);
    println!("{table}");
    write(&Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/RESULTS.md"), &table)
}

/// What the panel of a question asks of the core.
fn open(chosen: &[Column], id: &str, today: Date) {
    let Some(question) = find_question(chosen, id) else { return };
    let rows = progress_of(chosen, &question, today);
    black_box((trend(chosen, &question), evidence(chosen, &question), comparison(chosen, &question, today)));
    black_box((conversions(chosen, &question, &[]), spread(chosen, &question), rows));
    black_box(reference_lines(&question, None));
}

fn row(what: &str, (name, before, allocated): &(&str, f64, usize), step: &dyn Fn()) -> [String; 7] {
    assert_eq!(what, *name, "the steps of before stand in the same order");
    let region = Region::new(ALLOCATIONS);
    step();
    let allocations = region.change().allocations;
    let (started, mut times) = (Instant::now(), Vec::new());
    while times.len() < 3 || started.elapsed() < PATIENCE {
        let begun = Instant::now();
        step();
        times.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    let now = stats::median(&times);
    let milliseconds = |value: f64| format!("{value:.2} ms");
    let times =
        |before: f64, now: f64| if now > 0.0 { format!("{:.1}", before / now) } else { "–".to_owned() };
    [
        what.to_owned(),
        milliseconds(*before),
        milliseconds(now),
        times(*before, now),
        allocated.to_string(),
        allocations.to_string(),
        times(*allocated as f64, allocations as f64),
    ]
}

const HEADING: &str = "## The core, natively";

const INTRODUCTION: &str = "\
Eight generated plans of 2,000 facts each (400 targets, 1,200 results, 200 measures, 100 grades, 100 schemes), all chosen;
medians of one run, and the allocations of one call. *Before* was measured on the same machine when facts had no identity
and every view looked through the plans anew; the measurement is written by `cargo bench --bench core`.
";

/// Puts the section in the place of the one before, or at the end.
fn write(path: &Path, table: &str) -> Outcome<()> {
    let text = fs::read_to_string(path)?;
    let (before, rest) = text.split_once(HEADING).unwrap_or((&text, ""));
    let after = rest.find("\n## ").and_then(|place| rest.get(place..)).unwrap_or_default();
    let section = format!("{}\n\n{HEADING}\n\n{INTRODUCTION}\n{table}{after}", before.trim_end());
    Ok(fs::write(path, section)?)
}
