//! From bytes to text: size, encoding, the mark at the start. Text in another encoding is refused with a hint, because
//! guessing it would change names without telling.

use super::{kinds::Encoding, limits::MAX_FILE_BYTES, position::Lines, problem::Problem};

const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of a file, and the byte of it at which its content begins: after a byte order mark and white space.
pub(super) fn text_of(bytes: &[u8]) -> Result<(&str, usize), Problem> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(Problem::TooLarge { bytes: bytes.len() as u64 });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let content = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text).trim_ascii_start();
            Ok((text, text.len() - content.len()))
        }
        Err(error) => {
            let sound = bytes.get(..error.valid_up_to()).and_then(|sound| std::str::from_utf8(sound).ok());
            let at = Lines::new(sound.unwrap_or_default()).at(error.valid_up_to());
            // Shift_JIS fails as UTF-8 at its first Japanese character; a file that had some before is damaged UTF-8.
            let is_new = sound.is_some_and(str::is_ascii);
            Err(Problem::NotUtf8 { at, looks_like: looks_like(bytes).filter(|_| is_new) })
        }
    }
}

fn looks_like(bytes: &[u8]) -> Option<Encoding> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Some(Encoding::Utf16);
    }
    let mut pairs = 0;
    let mut rest = bytes.iter();
    while let Some(&byte) = rest.next() {
        match byte {
            0x00..=0x7f | 0xa1..=0xdf => {}
            0x81..=0x9f | 0xe0..=0xfc if matches!(rest.next(), Some(0x40..=0x7e | 0x80..=0xfc)) => pairs += 1,
            _ => return None,
        }
    }
    (pairs > 0).then_some(Encoding::ShiftJis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Position;

    #[test]
    fn a_mark_at_the_start_is_accepted() {
        assert_eq!(text_of("\u{feff} {}".as_bytes()), Ok(("\u{feff} {}", 4)));
    }

    #[test]
    fn other_encodings_are_named() {
        // 「大野」 in Shift_JIS, then in UTF-16, then UTF-8 cut in the middle of a character.
        let of = |bytes: &[u8]| match text_of(bytes) {
            Err(Problem::NotUtf8 { at, looks_like }) => (at, looks_like),
            other => panic!("{other:?}"),
        };
        let start = Position { line: 1, column: 1 };
        assert_eq!(of(&[0x91, 0xe5, 0x96, 0xec]), (start, Some(Encoding::ShiftJis)));
        assert_eq!(of(&[0xff, 0xfe, 0x27, 0x59]), (start, Some(Encoding::Utf16)));
        assert_eq!(of("{\n大野".as_bytes().split_last().unwrap().1), (Position { line: 2, column: 2 }, None));
    }
}
