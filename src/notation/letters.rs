//! The letters of a text in one form, each with the place it stands at in the text as printed. Readers look at the letters;
//! what they report are places, so that the printed text is never lost.

use super::width::{one_width, voiced};

/// A text as letters of one width, with their places.
pub(super) struct Letters {
    letters: Vec<char>,
    /// For each letter the first printed letter it comes from, and the one after the last, counted from 0.
    places: Vec<(usize, usize)>,
}

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Self { letters: Vec::new(), places: Vec::new() };
        for (place, printed) in text.chars().enumerate() {
            letters.add(printed, place);
        }
        letters
    }

    pub(super) fn as_slice(&self) -> &[char] {
        &self.letters
    }

    /// Where the letters from `start` to before `end` are printed.
    pub(super) fn place(&self, at: usize) -> (usize, usize) {
        self.places.get(at).copied().unwrap_or_default()
    }

    fn add(&mut self, printed: char, place: usize) {
        let mut push = |letter| {
            self.letters.push(letter);
            self.places.push((place, place + 1));
        };
        match printed {
            '㍼' => ['昭', '和'].into_iter().for_each(&mut push),
            '㍻' => ['平', '成'].into_iter().for_each(&mut push),
            '㋿' => ['令', '和'].into_iter().for_each(&mut push),
            'ﾞ' | '\u{3099}' | '゛' => self.voice(1, printed, place),
            'ﾟ' | '\u{309A}' | '゜' => self.voice(2, printed, place),
            'ー' | 'ｰ' => {
                let kana = |before: &char| matches!(before, 'ぁ'..='ヿ');
                let letter = if self.letters.last().is_some_and(kana) { 'ー' } else { '-' };
                self.letters.push(letter);
                self.places.push((place, place + 1));
            }
            _ => push(plain(printed)),
        }
    }

    fn voice(&mut self, steps: u32, printed: char, place: usize) {
        match (self.letters.last().and_then(|kana| voiced(*kana, steps)), self.places.last_mut()) {
            (Some(kana), Some((_, end))) => {
                *end = place + 1;
                self.letters.pop();
                self.letters.push(kana);
            }
            _ => {
                self.letters.push(printed);
                self.places.push((place, place + 1));
            }
        }
    }
}

/// The plain form of a letter: one width, one dash, one wave, one blank, and the kanji that some PDF files print as radicals.
fn plain(letter: char) -> char {
    match letter {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' | '─' | '━' | '﹣' => '-',
        '〜' | '～' | '∼' | '⁓' => '~',
        '﹪' | '٪' => '%',
        '∕' | '⁄' => '/',
        '﹕' | '︓' | '∶' => ':',
        '\n' => '\n',
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => ' ',
        '〔' | '〈' | '《' => '(',
        '〕' | '〉' | '》' => ')',
        '｡' => '。',
        '､' => '、',
        '･' => '・',
        '⼀' => '一',
        '⼆' => '二',
        '⼈' => '人',
        '⼗' => '十',
        '⼥' => '女',
        '⼦' => '子',
        '⼤' => '大',
        '⼩' => '小',
        '⽇' => '日',
        '⽉' => '月',
        '⽔' => '水',
        '⽬' => '目',
        '⽣' => '生',
        '⽤' => '用',
        '⾏' => '行',
        '⾼' => '高',
        '⻑' | '⾧' => '長',
        _ if letter.is_whitespace() => ' ',
        _ => one_width(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    fn letters(text: &str) -> String {
        Letters::of(text).as_slice().iter().collect()
    }

    #[test]
    fn letters_of_any_width_become_one_and_keep_their_places() {
        assert_eq!(letters("（１２．５％）"), "(12.5%)");
        assert_eq!(letters("㍻２８年　ﾃﾞｰﾀ"), "平成28年 データ");
        assert_eq!(letters("ー －―‐−"), "- ----");
        let read = Letters::of("㍻ﾃﾞ1");
        let places: Vec<_> = (0..4).map(|at| read.place(at)).collect();
        assert_eq!(places, [(0, 1), (0, 1), (1, 3), (3, 4)]);
    }
}
