//! Measures the built page against its budgets and against a plain JavaScript peer, side by side in one run, and writes
//! `benches/RESULTS.md`. Run by `make bench`. Nothing here fails because something is slow: only what cannot be
//! measured is a failure.

mod support;

use std::{env, path::PathBuf, process::ExitCode, time::Instant};

use support::{
    Outcome,
    browser::Browser,
    heap, interaction, machine, national, opening, reading,
    report::Report,
    server::{Server, Site},
    size,
};

fn main() -> ExitCode {
    match measure() {
        Ok(report) if report.failures.is_empty() => ExitCode::SUCCESS,
        Ok(report) => {
            report.failures.iter().for_each(|failure| eprintln!("not measured: {failure}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("the benchmark cannot run: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<Report> {
    let root = folder("KURABE_ROOT", env!("CARGO_MANIFEST_DIR"));
    let dist = folder("KURABE_DIST", "dist");
    let started = Instant::now();
    let mut report = Report::default();
    let mut site = Site::default();
    site.add_folder("/kurabe/", &dist)?;
    site.add_folder("/peer/", &root.join("benches/peer"))?;
    site.add_folder("/peer/plans/", &dist.join("plans"))?;
    let reader = add_reader(&mut site, &root);
    let server = Server::start(site)?;
    let browser = Browser::start()?;
    report.machine = machine::describe(&browser.version);

    let (opened, fetched) = opening::rows(&browser, &server)?;
    let (sizes, files) = size::rows(&fetched);
    report.rows.extend(sizes);
    report.rows.extend(opened);
    match interaction::rows(&browser, &server) {
        Ok((rows, kinds)) => {
            report.rows.extend(rows);
            report.details.push(("Clicks, to the last change".to_owned(), kinds));
        }
        Err(error) => report.failures.push(format!("interaction: {error}")),
    }
    match heap::rows(&browser, &server) {
        Ok(rows) => report.rows.extend(rows),
        Err(error) => report.failures.push(format!("heap: {error}")),
    }
    match reader.and_then(|()| reading::rows(&browser, &server)) {
        Ok(rows) => report.rows.extend(rows),
        Err(error) => report.failures.push(format!("reading: {error}")),
    }
    report.details.insert(0, ("Files of the first load".to_owned(), files));
    report.machine.push(fetched.likeness);
    report.machine.push(format!("The run took {} s.", started.elapsed().as_secs()));
    report.machine.iter().for_each(|line| println!("{line}"));
    println!("\n{}", report.summary());
    report.write(&root.join("benches/RESULTS.md"))?;
    Ok(report)
}

fn folder(variable: &str, otherwise: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| PathBuf::from(otherwise), PathBuf::from)
}

fn add_reader(site: &mut Site, root: &std::path::Path) -> Outcome<()> {
    site.add_folder("/reader/", &reading::build(root)?)?;
    site.add_folder("/reader/", &root.join("benches/reader"))?;
    for index in 0..national::FILES {
        site.add_plain(format!("/national/{index}.json"), national::file(index).into_bytes());
    }
    Ok(())
}
