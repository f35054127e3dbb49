//! Where in a file: line and column of a byte, as an editor counts them.

/// A place in a file, both counted from 1; columns count characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Character in the line.
    pub column: usize,
}

/// Finds positions. Faults are met from the front to the back of a file, so it goes on counting where it last stopped:
/// a file with thousands of faults is walked through once, not once for each.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    counted_to: usize,
    reached: Position,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, counted_to: 0, reached: Position { line: 1, column: 1 } }
    }

    /// The position of a byte; past the end, that of the end.
    pub(super) fn at(&mut self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        if offset < self.counted_to {
            *self = Self::new(self.text);
        }
        for character in self.text.get(self.counted_to..offset).unwrap_or_default().chars() {
            if character == '\n' {
                self.reached = Position { line: self.reached.line + 1, column: 1 };
            } else {
                self.reached.column += 1;
            }
        }
        self.counted_to = offset;
        self.reached
    }
}

/// The byte of a text that serde_json means by a line and a column counted in bytes.
pub(super) fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(index, _)| index + 1),
    };
    (start + column.saturating_sub(1)).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "{\n  \"市\": x\n}";
        let mut lines = Lines::new(text);
        let x = text.find('x').unwrap();
        assert_eq!(lines.at(x), Position { line: 2, column: 8 });
        assert_eq!(lines.at(0), Position { line: 1, column: 1 });
        assert_eq!(lines.at(9_999), Position { line: 3, column: 2 });
    }

    #[test]
    fn serde_jsons_columns_are_bytes() {
        let text = "{\n\"市\": x}";
        assert_eq!(offset_of(text, 2, 8), text.find('x').unwrap());
        assert_eq!(offset_of(text, 9, 1), text.len());
    }
}
