//! Characters that do not show, or change how their neighbours show: they are told to the reader, never removed.
//! Also how a doubtful text is quoted inside a finding, where such characters must not act.

use std::fmt::Write;

/// Characters of a text that a finding quotes.
const QUOTED: usize = 40;

/// The first character of a text that a reader cannot see or that turns the writing direction.
pub(super) fn suspicious(text: &str) -> Option<char> {
    // Japanese text is full of bytes from E3 up; only these leading bytes can begin a suspicious character.
    let candidate = |byte: u8| byte < 0x20 || matches!(byte, 0x7f | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3);
    if !text.bytes().any(candidate) {
        return None;
    }
    text.chars().find(|&character| is_suspicious(character))
}

/// Line breaks and tabs are ordinary; variation selectors are too, for they are part of names such as 葛󠄀城.
fn is_suspicious(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}' => true,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        _ => character.is_control(),
    }
}

/// A text as a finding quotes it: its beginning, with invisible characters written as their number.
pub(super) fn quoted(text: &str) -> String {
    quoted_within(text, QUOTED)
}

/// The beginning of a text, up to so many characters, with invisible characters written as their number.
pub(crate) fn quoted_within(text: &str, most: usize) -> String {
    let mut shown = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == most {
            shown.push('…');
            break;
        }
        push_visible(&mut shown, character);
    }
    shown
}

/// Appends a character, or its number when it cannot be seen.
pub(super) fn push_visible(shown: &mut String, character: char) {
    if is_suspicious(character) || character.is_control() {
        // Writing to a String cannot fail.
        let _ = write!(shown, "[U+{:04X}]", u32::from(character));
    } else {
        shown.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_found() {
        for text in
            ["大野\u{200b}城", "\u{202e}市", "a\u{0}b", "\u{feff}x", "x\u{2066}", "tag\u{e0041}", "\u{85}"]
        {
            assert!(suspicious(text).is_some(), "{text:?}");
        }
    }

    #[test]
    fn ordinary_japanese_is_left_alone() {
        for text in [
            "大野城市",
            "※1 令和7年",
            "１００％",
            "a\nb\tc",
            "葛\u{e0100}城市",
            "…—–“”①",
            "<b>市</b>",
            "café",
        ] {
            assert_eq!(suspicious(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_quotation_is_short_and_visible() {
        assert_eq!(quoted("a\u{202e}b"), "a[U+202E]b");
        assert_eq!(quoted(&"長".repeat(50)).chars().count(), QUOTED + 1);
    }
}
