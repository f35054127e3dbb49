//! Parses arguments, opens files, exports their facts and writes the index of a collection; `cells`, `check` and `outline` are next door. What is
//! printed is made by the library.

use std::{
    ffi::OsString,
    fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use kurabe::{
    compare::MAX_COLUMNS,
    export::{opening_plan, plan_index, plan_schema, write_tidy},
    load::{Loaded, MAX_FILE_BYTES, Severity, load, too_large},
    model::{Era, Plan},
    text::{Language, describe_finding},
};

use super::{
    cells::{self, Role, era_named},
    check::Printer,
    outline,
};

const HELP: &str = "\
planfile: for people who keep plan files of Kurabe (計画くらべ)

  planfile check [--json] [--lang ja|en] FILE…   one line for each finding, and for each oddity
                                                 of the document in files without errors
  planfile export FILE…                          all facts as CSV, UTF-8
  planfile index FILE…                           the index of a collection (plans/index.json), in the order given;
                                                 index.json and opening.json are passed over
  planfile opening FILE…                         the plans that a page opens with (plans/opening.json), with what
                                                 its first view needs
  planfile outline TEXT [ACCOUNT]                the structure of a document's text: headings, actors, bullets, rows;
                                                 with an account of it (tests/outline), only what differs
                                                 and what the account leaves blank
  planfile cells --as target|result|time|item --column NAME [--era 平成|令和|H|R] FILE.csv
                                                 what the cells of a column say, one line of JSON for each row;
                                                 the era is that of years printed without one
  planfile schema                                the JSON Schema of plan files
  planfile --help                                this text

Exit status: 0 without errors, 1 with errors in a file, 2 when a file cannot be opened or the command is wrong.
How plan files are written is explained in schema/README.md.
";

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Sound = 0,
    Errors = 1,
    Unusable = 2,
}

enum Command {
    Check { files: Vec<String>, json: bool, language: Language },
    Export { files: Vec<String> },
    Index { files: Vec<String> },
    Opening { files: Vec<String> },
    Outline { files: Vec<String> },
    Cells { file: String, role: Role, column: String, era: Option<Era> },
    Schema,
    Help,
}

/// Runs the command of the arguments.
pub fn main() -> ExitCode {
    let command = match parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            complain(&format!("planfile: {message}\nTry: planfile --help"));
            return ExitCode::from(Status::Unusable as u8);
        }
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let result = run(command, &mut out).and_then(|status| out.flush().map(|()| status));
    match result {
        Ok(status) => ExitCode::from(status as u8),
        // Whoever reads has seen enough, as with `planfile check … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("planfile: {error}"));
            ExitCode::from(Status::Unusable as u8)
        }
    }
}

/// Writes a line to standard error. When even that is closed, there is nobody left to tell.
pub(super) fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let (mut words, mut json, mut language) = (Vec::new(), false, None);
    let (mut role, mut column, mut era) = (None, None, None);
    let mut arguments = arguments.map(|argument| {
        argument.into_string().map_err(|argument| format!("{} is not UTF-8", argument.display()))
    });
    let mut only_files = false;
    while let Some(argument) = arguments.next().transpose()? {
        match argument.as_str() {
            _ if only_files => words.push(argument),
            "--" => only_files = true,
            "-h" | "--help" => return Ok(Command::Help),
            "--json" => json = true,
            "--lang" => {
                language = Some(match arguments.next().transpose()?.as_deref() {
                    Some("ja") => Language::Ja,
                    Some("en") => Language::En,
                    _ => return Err("--lang must be followed by ja or en".to_owned()),
                });
            }
            "--as" => {
                let name = arguments.next().transpose()?.unwrap_or_default();
                role =
                    Some(Role::named(&name).ok_or("--as must be followed by target, result, time or item")?);
            }
            "--column" => {
                column = Some(arguments.next().transpose()?.ok_or("--column must be followed by a name")?);
            }
            "--era" => {
                let name = arguments.next().transpose()?.unwrap_or_default();
                era = Some(era_named(&name).ok_or("--era must be followed by 昭和, 平成, 令和, S, H or R")?);
            }
            unknown if unknown.starts_with('-') && unknown.len() > 1 => {
                return Err(format!("unknown option {unknown}"));
            }
            _ => words.push(argument),
        }
    }
    let mut words = words.into_iter();
    let name = words.next().ok_or("a command is missing")?;
    let files: Vec<_> = words.collect();
    if name != "check" && (json || language.is_some()) {
        return Err("--json and --lang belong to check".to_owned());
    }
    if name != "cells" && (role.is_some() || column.is_some() || era.is_some()) {
        return Err("--as, --column and --era belong to cells".to_owned());
    }
    if name != "schema" && files.is_empty() {
        return Err(format!("{name} needs at least one file"));
    }
    match name.as_str() {
        "check" => Ok(Command::Check { files, json, language: language.unwrap_or(Language::En) }),
        "export" => Ok(Command::Export { files }),
        "index" => Ok(Command::Index { files }),
        "opening" => Ok(Command::Opening { files }),
        "outline" if files.len() > 2 => Err("outline takes a text and an account of it".to_owned()),
        "outline" => Ok(Command::Outline { files }),
        "cells" => {
            let role = role.ok_or("cells needs --as")?;
            let column = column.ok_or("cells needs --column")?;
            let [file] = <[String; 1]>::try_from(files).map_err(|_| "cells takes one file")?;
            Ok(Command::Cells { file, role, column, era })
        }
        "schema" if files.is_empty() => Ok(Command::Schema),
        "schema" => Err("schema takes no file".to_owned()),
        _ => Err(format!("unknown command {name}")),
    }
}

fn run(command: Command, out: &mut impl Write) -> io::Result<Status> {
    match command {
        Command::Check { files, json, language } => Printer { json, language, out }.check(&files),
        Command::Export { files } => {
            let (status, plans) = read_all(&files);
            let plans: Vec<_> = plans.iter().map(|(_, plan)| plan).collect();
            write_tidy(&plans, out)?;
            Ok(status)
        }
        Command::Index { files } => index(files, out),
        Command::Opening { files } => {
            let (status, plans) = read_all(&files);
            let plans: Vec<_> = plans.iter().take(MAX_COLUMNS).map(|(_, plan)| opening_plan(plan)).collect();
            writeln!(out, "{}", serde_json::to_string(&plans)?)?;
            Ok(status)
        }
        Command::Outline { files } => outline::run(&files, out),
        Command::Cells { file, role, column, era } => cells::run(&file, role, &column, era, out),
        Command::Schema => {
            writeln!(out, "{:#}", plan_schema())?;
            Ok(Status::Sound)
        }
        Command::Help => {
            out.write_all(HELP.as_bytes())?;
            Ok(Status::Sound)
        }
    }
}

fn index(mut files: Vec<String>, out: &mut impl Write) -> io::Result<Status> {
    // `planfile index plans/*.json` meets its own result of the last time.
    files.retain(|file| !["index.json", "opening.json"].contains(&base_name(file)));
    let (mut status, plans) = read_all(&files);
    for (position, (file, plan)) in plans.iter().enumerate() {
        if let Some((other, _)) = plans.iter().take(position).find(|(_, earlier)| earlier.id == plan.id) {
            complain(&format!("{file}: the plan id \"{}\" is already used in {other}", plan.id));
            status = status.max(Status::Errors);
        }
    }
    let index = plan_index(plans.iter().map(|(file, plan)| (base_name(file), plan)));
    writeln!(out, "{}", serde_json::to_string_pretty(&index)?)?;
    Ok(status)
}

/// Reads plans for a command whose output is not the findings: errors go to standard error.
fn read_all(files: &[String]) -> (Status, Vec<(&str, Plan)>) {
    let (mut status, mut plans) = (Status::Sound, Vec::new());
    for file in files {
        let Some(Opened { loaded, .. }) = open(file) else {
            status = Status::Unusable;
            continue;
        };
        for finding in loaded.findings.iter().filter(|finding| finding.severity == Severity::Error) {
            let sentence = describe_finding(finding, Language::En);
            complain(&format!("{file}: {}: {}: {sentence}", finding.path, finding.problem.code()));
        }
        status = status.max(status_of(&loaded));
        plans.extend(loaded.plans.into_iter().map(|plan| (file.as_str(), plan)));
    }
    (status, plans)
}

pub(super) fn status_of(loaded: &Loaded) -> Status {
    if loaded.has_errors() { Status::Errors } else { Status::Sound }
}

/// What a file held, and whether it is a list of plans.
pub(super) struct Opened {
    pub(super) loaded: Loaded,
    pub(super) is_list: bool,
}

/// Reads a file; says why on standard error when it cannot be opened.
pub(super) fn open(file: &str) -> Option<Opened> {
    let read = fs::metadata(file).and_then(|metadata| {
        if metadata.len() > MAX_FILE_BYTES { Ok(Err(metadata.len())) } else { fs::read(file).map(Ok) }
    });
    match read {
        Ok(Ok(bytes)) => {
            let is_list = bytes.iter().find(|byte| matches!(byte, b'{' | b'[')) == Some(&b'[');
            Some(Opened { loaded: load(&bytes, file), is_list })
        }
        Ok(Err(bytes)) => {
            let findings = vec![too_large(file, bytes)];
            Some(Opened {
                loaded: Loaded { plans: Vec::new(), findings, findings_left_out: 0 },
                is_list: false,
            })
        }
        Err(error) => {
            complain(&format!("planfile: cannot read {file}: {error}"));
            None
        }
    }
}

fn base_name(file: &str) -> &str {
    Path::new(file).file_name().and_then(|name| name.to_str()).unwrap_or(file)
}
