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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_to_its_room() {
        assert_eq!(fit("西東京市", 40.0, 10.0, true, &FixedMeasure), "西東京市");
        assert_eq!(fit("西東京市", 39.0, 10.0, true, &FixedMeasure), "西東京…");
        assert_eq!(fit("西東京市", 1.0, 10.0, true, &FixedMeasure), "…");
    }
}
