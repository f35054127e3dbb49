//! Reading a national collection, against the browser's own JSON reader.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use super::{
    Outcome,
    browser::Browser,
    national::{FILES, RESULTS},
    report::{Budget, Row, Unit},
    server::Server,
    stats::median,
};

const ROUNDS: usize = 5;

/// Builds Kurabe's reader as a module of its own, made and made smaller as the page is, and says where it is.
pub fn build(root: &Path) -> Outcome<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("bench-reader");
    let module = target.join("wasm32-unknown-unknown/release/bench-reader.wasm");
    let wasm = folder.join("bench_reader_bg.wasm");
    run(Command::new(env::var("CARGO").as_deref().unwrap_or("cargo")).current_dir(root).args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--bin",
        "bench-reader",
    ]))?;
    let names = ["--target", "web", "--no-typescript", "--out-name", "bench_reader", "--out-dir"];
    run(Command::new("wasm-bindgen").args(names).arg(&folder).arg(&module))?;
    run(Command::new("wasm-opt").arg("-Oz").arg(&wasm).arg("-o").arg(&wasm))?;
    Ok(folder)
}

fn run(command: &mut Command) -> Outcome<()> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)).into())
}

/// The rows of the table.
pub fn rows(browser: &Browser, server: &Server) -> Outcome<Vec<Row>> {
    browser.fresh_window()?;
    browser.open(&server.address("/reader/"))?;
    browser.wait_for("window.measure ? true : null")?;
    let outcome = browser.value(&format!("await measure({FILES}, {ROUNDS})"))?;
    let rounds = outcome.get("measured").and_then(Value::as_array).ok_or("nothing was measured")?;
    let all = |pointer: &str| {
        rounds.iter().filter_map(|round| round.pointer(pointer)?.as_f64()).collect::<Vec<_>>()
    };
    // A reader that leaves results out is fast for nothing.
    for pointer in ["/kurabe/results", "/parse/results"] {
        if all(pointer).iter().any(|results| *results != RESULTS as f64) {
            return Err(format!("{pointer}: {:?} results, not {RESULTS}", all(pointer)).into());
        }
    }
    let megabytes =
        |pointer: &str| outcome.pointer(pointer).and_then(Value::as_f64).unwrap_or(f64::NAN) / 1e6;
    let row = |what: String, peer: &str, budget| Row {
        what,
        unit: Unit::Milliseconds,
        kurabe: median(&all("/kurabe/took")),
        peer: Some(median(&all(peer))),
        budget,
    };
    let what = format!("reading {RESULTS} results, {:.0} MB; peer: JSON.parse", megabytes("/bytes"));
    Ok(vec![
        row(what, "/parse/took", Budget::Ratio(1.0)),
        row("the same; peer without decoding the text".to_owned(), "/parse/parsing", Budget::None),
        Row {
            what: "WebAssembly's memory with all of it read (MB)".to_owned(),
            unit: Unit::Count,
            kurabe: megabytes("/memory"),
            peer: None,
            budget: Budget::None,
        },
    ])
}
