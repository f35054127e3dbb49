//! A sheet as plain text: a row below the other, each cell under the name of its column. For people who read tables aloud or in a
//! terminal, and for the tests.

use super::{
    line::{Line, Role},
    piece::{Matter, Piece, Tone},
    reader::Reader,
    table::{Cell, Head, Row, Sheet},
};

/// The sheet in the reader's language.
pub fn plain(sheet: &Sheet<'_>, reader: &Reader<'_>) -> String {
    let mut text = Text { out: String::new(), reader };
    text.put(0, &format!("# {}", text.words(&sheet.title)));
    text.put(0, &text.words(&sheet.caption));
    let heads: Vec<_> = sheet.heads.iter().map(|head| text.head(head)).collect();
    text.put(0, &format!("| {}", heads.join(" | ")));
    for group in &sheet.groups {
        if !group.head.is_empty() {
            text.put(0, &format!("## {}", text.words(&group.head)));
        }
        for row in &group.rows {
            text.row(row, &sheet.heads);
        }
    }
    sheet.notes.iter().for_each(|line| text.line(0, line));
    text.out
}

/// Lines that stand by themselves, as in a panel.
pub fn plain_lines(lines: &[Line<'_>], reader: &Reader<'_>) -> String {
    let mut text = Text { out: String::new(), reader };
    lines.iter().for_each(|line| text.line(0, line));
    text.out
}

struct Text<'a> {
    out: String,
    reader: &'a Reader<'a>,
}

impl Text<'_> {
    fn put(&mut self, indent: usize, words: &str) {
        if !words.is_empty() {
            self.out.extend(std::iter::repeat_n("  ", indent));
            self.out.push_str(&words.replace('\n', " / "));
            self.out.push('\n');
        }
    }

    fn head(&self, head: &Head<'_>) -> String {
        let note = self.words(&head.note);
        let name = self.words(&head.name);
        if note.is_empty() { name } else { format!("{name} ({note})") }
    }

    fn row(&mut self, row: &Row<'_>, heads: &[Head<'_>]) {
        let depth = "└".repeat(usize::from(row.depth));
        let head = row.head.lines.iter().map(|line| self.words(&line.pieces)).collect::<Vec<_>>().join(" / ");
        self.put(0, &format!("{depth}{head} [{}]", row.key));
        for line in &row.lines {
            for (cell, head) in line.iter().zip(heads.iter().skip(1)) {
                self.cell(cell, head);
            }
        }
    }

    fn cell(&mut self, cell: &Cell<'_>, head: &Head<'_>) {
        let name = self.words(&head.name);
        match &*cell.lines {
            [only] if only.is_plain() => {
                self.put(1, &format!("{name}: {}", self.words(&only.pieces)));
            }
            lines => {
                self.put(1, &format!("{name}:"));
                lines.iter().for_each(|line| self.line(2, line));
            }
        }
    }

    fn line(&mut self, indent: usize, line: &Line<'_>) {
        let words = self.words(&line.pieces);
        match line.role {
            Role::Item if words.is_empty() => self.put(indent, "-"),
            Role::Item => self.put(indent, &format!("- {words}")),
            Role::Fold => self.put(indent, &format!("▸ {words}")),
            _ => self.put(indent, &words),
        }
        let is_deeper = !words.is_empty() || line.role == Role::Item;
        line.lines.iter().for_each(|inner| self.line(indent + usize::from(is_deeper), inner));
    }

    /// The pieces of a line, with what is told aside in brackets.
    fn words(&self, pieces: &[Piece<'_>]) -> String {
        let said = pieces.iter().map(|piece| {
            let words = self.reader.words(&piece.matter);
            match (piece.tone, &piece.matter) {
                _ if words.is_empty() => String::new(),
                (Tone::Aside, _) => format!("[{words}]"),
                (_, Matter::Quoted(_)) => format!("「{words}」"),
                _ => words.into_owned(),
            }
        });
        said.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
