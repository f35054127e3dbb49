//! How wide a text is: asked of whoever can know. The page answers with a canvas context, tests with a fixed table,
//! so that golden files are the same on every machine. plotters' own measuring is never entered.

/// Something that knows the width of a text.
pub trait TextMeasure {
    /// Width in CSS pixels of `text` at `size` CSS pixels.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// The table used by tests: a full-width character is 1 em wide, any other 0.55 em.
///
/// ```
/// use kurabe::chart::{FixedMeasure, TextMeasure};
/// assert_eq!(FixedMeasure.width("R6年度", 10.0, false), 31.0);
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct FixedMeasure;

impl TextMeasure for FixedMeasure {
    fn width(&self, text: &str, size: f64, _bold: bool) -> f64 {
        text.chars().map(|character| if is_full_width(character) { size } else { size * 0.55 }).sum()
    }
}

/// CJK symbols, kana, kanji and full-width forms; half-width kana (U+FF61 to U+FFDC) are not among them.
fn is_full_width(character: char) -> bool {
    matches!(
        character,
        '\u{2E80}'..='\u{D7AF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF01}'..='\u{FF60}'
            | '\u{FFE0}'..='\u{FFE6}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

/// `text`, cut to `room` with an ellipsis where it is wider.
pub(super) fn fit(text: &str, room: f64, size: f64, bold: bool, measure: &dyn TextMeasure) -> String {
    if measure.width(text, size, bold) <= room {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let cut = format!("{}…", kept.trim_end());
        if measure.width(&cut, size, bold) <= room {
            return cut;
        }
    }
    "…".to_owned()
}

/// `text` in lines no wider than `room`. What does not go into `most` lines is cut with an ellipsis.
pub(super) fn wrap(
    text: &str,
    room: f64,
    size: f64,
    bold: bool,
    most: usize,
    measure: &dyn TextMeasure,
) -> Vec<String> {
    let fits = |part: &str| measure.width(part.trim_end(), size, bold) <= room;
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if lines.len() + 1 >= most || fits(rest) {
            lines.push(fit(rest, room, size, bold, measure));
            break;
        }
        let (line, next) = rest.split_at(line_end(rest, &fits));
        lines.push(fit(line.trim_end(), room, size, bold, measure));
        rest = next.trim_start();
    }
    lines
}

/// Where the first line of a text ends: after a blank or beside a full-width letter, but not before a mark that closes;
/// within a word only where nothing else fits.
fn line_end(text: &str, fits: &dyn Fn(&str) -> bool) -> usize {
    let (mut after_word, mut after_letter) = (0, 0);
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let (end, next) = letters.peek().map_or((text.len(), ' '), |(end, next)| (*end, *next));
        if start > 0 && !text.get(..end).is_some_and(fits) {
            break;
        }
        after_letter = end;
        let beside = (is_full_width(letter) || is_full_width(next))
            && !matches!(
                next,
                '、' | '。' | '・' | ')' | ']' | '」' | '）' | 'ー' | '%' | 'ょ' | 'ゃ' | 'ゅ' | 'っ'
            )
            && !matches!(letter, '(' | '「' | '（');
        if letter.is_whitespace() || beside {
            after_word = end;
        }
    }
    if after_word > 0 { after_word } else { after_letter }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_to_its_room() {
        assert_eq!(fit("西東京市", 40.0, 10.0, true, &FixedMeasure), "西東京市");
        assert_eq!(fit("西東京市", 39.0, 10.0, true, &FixedMeasure), "西東京…");
        assert_eq!(fit("西東京市", 1.0, 10.0, true, &FixedMeasure), "…");
    }

    #[test]
    fn a_text_is_broken_between_words_and_kanji() {
        let lines = |text, room, most| wrap(text, room, 10.0, false, most, &FixedMeasure);
        assert_eq!(lines("男性職員の育児休業取得率", 70.0, 3), ["男性職員の育児", "休業取得率"]);
        assert_eq!(lines("育児休業(2週間以上)", 50.0, 9), ["育児休業", "(2週間以", "上)"]);
        assert_eq!(lines("take-up rate of leave", 70.0, 3), ["take-up rate", "of leave"]);
        assert_eq!(lines("take-up rate of leave", 70.0, 1), ["take-up rat…"]);
        assert_eq!(lines("attainment", 40.0, 2), ["attainm", "ent"]);
        assert_eq!(lines("市", 1.0, 3), ["…"]);
        assert!(lines("  ", 40.0, 2).is_empty());
    }
}
