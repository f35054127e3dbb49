//! `planfile outline`: the structure of a document's text as a table, and whether an account of a document (a table of the same
//! pieces with what became of each) still fits the text and says something of each piece. The table holds marks and fingerprints, never sentences.

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

/// Prints the outline of a text; or, with an account of it, what only the text has (+), what only the account has (-), and
/// pieces of which the account does not say what became of them (?).
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
    let account: Vec<_> =
        account.lines().skip(1).map(|line| line.rsplit_once('\t').unwrap_or((line, ""))).collect();
    let added = rows.iter().map(String::as_str).filter(|row| !account.iter().any(|(piece, _)| piece == row));
    let gone = account.iter().map(|(piece, _)| *piece).filter(|piece| !rows.iter().any(|row| row == piece));
    let blank = account.iter().filter(|(_, fate)| fate.trim().is_empty()).map(|(piece, _)| *piece);
    let mut status = Status::Sound;
    let differences = added.map(|row| ('+', row)).chain(gone.map(|piece| ('-', piece)));
    for (sign, piece) in differences.chain(blank.map(|piece| ('?', piece))) {
        writeln!(out, "{sign} {piece}")?;
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
