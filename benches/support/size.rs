//! How much travels on the first load.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use super::{
    Page,
    opening::Fetched,
    report::{Budget, Row, Unit, table},
    server::File,
};

/// The rows of the table, and the files one by one.
pub fn rows(fetched: &Fetched) -> (Vec<Row>, String) {
    let (kurabe, peer) = (fetched.of(Page::Kurabe), fetched.of(Page::Peer));
    let program = |path: &str| path.ends_with(".wasm") || path.ends_with(".js");
    let sizes = |files: &[(String, File)], wanted: &dyn Fn(&str) -> bool| {
        files.iter().filter(|(path, _)| wanted(path)).map(|(_, file)| brotli(file)).sum::<usize>() as f64
    };
    let row = |what: &str, wanted: &dyn Fn(&str) -> bool, budget| Row {
        what: format!("{what}, Brotli"),
        unit: Unit::Kilobytes,
        kurabe: sizes(kurabe, wanted),
        peer: Some(sizes(peer, wanted)),
        budget: Budget::AtMost(budget),
    };
    let rows = vec![
        row("first load", &|_| true, 250e3),
        row("of it program (wasm and JavaScript)", &program, 170e3),
    ];
    let details: Vec<_> = kurabe.iter().chain(peer).map(|(path, file)| cells(path, file)).collect();
    (rows, table(["file", "raw", "gzip -9", "Brotli 11"], &details))
}

fn cells(path: &str, file: &File) -> [String; 4] {
    let kilobytes = |bytes: usize| format!("{:.1} kB", bytes as f64 / 1000.0);
    [
        path.trim_start_matches('/').to_owned(),
        kilobytes(file.raw.len()),
        gzip(&file.raw).map_or_else(|| "–".to_owned(), kilobytes),
        kilobytes(brotli(file)),
    ]
}

fn brotli(file: &File) -> usize {
    file.brotli.as_ref().unwrap_or(&file.raw).len()
}

/// What hosts without Brotli send, where the machine has gzip.
fn gzip(raw: &[u8]) -> Option<usize> {
    let mut child =
        Command::new("gzip").args(["-9", "-c"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut into = child.stdin.take()?;
    let raw = raw.to_vec();
    let writer = std::thread::spawn(move || into.write_all(&raw));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    Some(output.stdout.len())
}
