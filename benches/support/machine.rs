//! What the figures were measured on.

use std::{fs, process::Command, thread};

/// One line about the machine and one about the moment.
pub fn describe(chromium: &str) -> Vec<String> {
    let cpu = fact("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".to_owned());
    let memory = fact("/proc/meminfo", "MemTotal")
        .and_then(|text| text.trim_end_matches("kB").trim().parse::<f64>().ok())
        .map_or_else(String::new, |kib| format!(", {:.0} GB memory", kib * 1024.0 / 1e9));
    let cores = thread::available_parallelism().map_or(0, |count| count.get());
    vec![
        format!("Machine: {cores} cores of {cpu}{memory}; Chromium {chromium}, headless, without GPU."),
        format!("Date: {}. Load of the machine before: {}.", output("date", &["+%Y-%m-%d %H:%M %Z"]), load()),
    ]
}

/// Processes that were running or waiting over the last minute: a machine that is busy besides measures badly.
fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().filter(|first| !first.is_empty()).unwrap_or("unknown").to_owned()
}

fn fact(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// What a program prints, or "unknown".
fn output(program: &str, arguments: &[&str]) -> String {
    Command::new(program)
        .args(arguments)
        .output()
        .ok()
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .map_or_else(|| "unknown".to_owned(), |text| text.trim().to_owned())
}
