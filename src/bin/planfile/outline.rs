//! `planfile outline`: the structure of a document's text as a table, and whether an account of a document (a table of the same
//! pieces with what became of each) still fits the text. The table holds marks and fingerprints, never sentences.

use std::{
    fs,
    io::{self, Write},
};

use kurabe::{
    load::MAX_FILE_BYTES,
    notation::{OutlineItem, outline},
};

use super::tool::{Status, complain};

/// The head of the table.
const HEAD: &str = "line\tpart\tkind\tmark\tactor\tfingerprint\taccount";

/// Prints the outline of a text, or what is different in it from an account.
pub(super) fn run(files: &[String], out: &mut impl Write) -> io::Result<Status> {
    let Some(text) = files.first().and_then(|file| read(file)) else { return Ok(Status::Unusable) };
    let rows: Vec<_> = outline(&text).iter().map(row).collect();
    let Some(account) = files.get(1) else {
        writeln!(out, "{HEAD}")?;
        for row in &rows {
            writeln!(out, "{row}\t")?;
        }
        return Ok(Status::Sound);
    };
    let Some(account) = read(account) else { return Ok(Status::Unusable) };
    let pieces: Vec<_> =
        account.lines().skip(1).map(|line| line.rsplit_once('\t').map_or(line, |(piece, _)| piece)).collect();
    let mut status = Status::Sound;
    for row in rows.iter().filter(|row| !pieces.contains(&row.as_str())) {
        writeln!(out, "+ {row}")?;
        status = Status::Errors;
    }
    for piece in pieces.iter().filter(|piece| !rows.iter().any(|row| row == *piece)) {
        writeln!(out, "- {piece}")?;
        status = Status::Errors;
    }
    Ok(status)
}

fn row(item: &OutlineItem) -> String {
    let actor = item.actor.as_deref().unwrap_or_default();
    let kind = item.kind.key();
    format!("{}\t{}\t{kind}\t{}\t{actor}\t{:016x}", item.line, item.part, item.mark, item.fingerprint)
}

fn read(file: &str) -> Option<String> {
    let text = fs::metadata(file).and_then(|metadata| {
        if metadata.len() > MAX_FILE_BYTES {
            return Err(io::Error::other("the file is too large"));
        }
        fs::read_to_string(file)
    });
    text.inspect_err(|error| complain(&format!("planfile: cannot read {file}: {error}"))).ok()
}
