//! The accounts of the documents: each piece of a document's structure with what became of it.

use std::{fs, path::Path};

/// What a piece was left out for.
pub const REASONS: [&str; 7] =
    ["front_matter", "aim", "heading", "target", "result", "appeal", "table_furniture"];

/// A piece of a document.
pub struct Piece {
    pub line: usize,
    pub kind: String,
    pub actor: String,
    /// Ids of measures, `scheme:` and an id, `repeat:` and the id of the measure it says again, or a reason.
    pub account: Vec<String>,
}

/// The account of a plan's document. Tabs part the columns; the words of the document are not in it.
pub fn account(plan: &str) -> Vec<Piece> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outline").join(plan).with_extension("tsv");
    let text = fs::read_to_string(file).unwrap();
    text.lines().skip(1).map(piece).collect()
}

fn piece(line: &str) -> Piece {
    let cells: Vec<_> = line.split('\t').collect();
    assert_eq!(cells.len(), 7, "{line}");
    Piece {
        line: cells[0].parse().unwrap(),
        kind: cells[2].to_owned(),
        actor: cells[4].to_owned(),
        account: cells[6].split(' ').map(str::to_owned).collect(),
    }
}

/// The line on which a measure or scheme is first accounted for.
pub fn first_line(account: &[Piece], id: &str) -> Option<usize> {
    account.iter().find(|piece| piece.account.iter().any(|held| held == id)).map(|piece| piece.line)
}
