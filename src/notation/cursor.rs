//! A place in a row of letters, from which words and numbers are read. What does not fit leaves the place as it was.

/// A place in a row of letters.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    letters: &'a [char],
    /// At which letters no name goes on, where that was found out beforehand.
    stops: &'a [bool],
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(letters: &'a [char]) -> Self {
        Self { letters, stops: &[], at: 0 }
    }

    /// The same letters, with the places where no name goes on.
    pub(super) fn with_stops(self, stops: &'a [bool]) -> Self {
        Self { stops, ..self }
    }

    pub(super) fn stops(&self) -> bool {
        self.stops.get(self.at).copied().unwrap_or(true)
    }

    pub(super) fn rest(&self) -> &'a [char] {
        self.letters.get(self.at..).unwrap_or_default()
    }

    /// The letters from a place to before another.
    pub(super) fn between(&self, start: usize, end: usize) -> &'a [char] {
        self.letters.get(start..end).unwrap_or_default()
    }

    pub(super) fn before(&self) -> Option<char> {
        self.letters.get(self.at.checked_sub(1)?).copied()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().first().copied()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest().is_empty()
    }

    pub(super) fn starts(&self, word: &str) -> bool {
        let mut rest = self.rest().iter();
        word.chars().all(|letter| rest.next() == Some(&letter))
    }

    /// Goes past a word.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let found = self.starts(word);
        if found {
            self.at += word.chars().count();
        }
        found
    }

    /// Goes past the longest of the words that stands here.
    pub(super) fn eat_any(&mut self, words: &[&str]) -> bool {
        let longest = words.iter().filter(|word| self.starts(word)).max_by_key(|word| word.len());
        longest.is_some_and(|word| self.eat(word))
    }

    /// Goes past the longest of the words of a table that stands here, and says what it means.
    pub(super) fn eat_in<T: Copy>(&mut self, table: &[(&str, T)]) -> Option<T> {
        let longest = table.iter().filter(|(word, _)| self.starts(word)).max_by_key(|(word, _)| word.len());
        let (word, meaning) = longest?;
        self.eat(word);
        Some(*meaning)
    }

    pub(super) fn blanks(&mut self) {
        while self.peek() == Some(' ') {
            self.at += 1;
        }
    }

    /// Blanks and line breaks.
    pub(super) fn gap(&mut self) {
        while matches!(self.peek(), Some(' ' | '\n')) {
            self.at += 1;
        }
    }

    pub(super) fn skip_while(&mut self, meant: impl Fn(char) -> bool) -> usize {
        let start = self.at;
        while self.peek().is_some_and(&meant) {
            self.at += 1;
        }
        self.at - start
    }

    /// Reads what `read` reads, or stays.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let result = read(self);
        if result.is_none() {
            self.at = start;
        }
        result
    }

    /// A whole number of at most `most` digits, and how many digits it has; nothing where more digits follow.
    pub(super) fn digits(&mut self, most: usize) -> Option<(i32, usize)> {
        let run = self.rest().iter().take(most + 1).take_while(|letter| letter.is_ascii_digit()).count();
        if run == 0 || run > most {
            return None;
        }
        let number = self.rest().iter().take(run).collect::<String>().parse().ok()?;
        self.at += run;
        Some((number, run))
    }
}
