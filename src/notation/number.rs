//! Numbers as documents write them: thousands, decimals, kanji numerals, tenths (割), nought in words. What they count stands
//! after them and is the value reader's.

use super::cursor::Cursor;

/// More digits than any figure of a document has.
const MOST_DIGITS: usize = 12;

/// A number in digits: 4,709.5.
pub(super) fn number(cursor: &mut Cursor<'_>) -> Option<f64> {
    cursor.attempt(|cursor| {
        let mut digits = run(cursor, MOST_DIGITS)?;
        let head = digits.len() <= 3;
        while head && digits.len() <= MOST_DIGITS && thousands(cursor) {
            cursor.at += 1;
            digits.push_str(&run(cursor, 3)?);
        }
        if cursor.peek() == Some('.') && cursor.rest().get(1).is_some_and(char::is_ascii_digit) {
            cursor.at += 1;
            digits.push('.');
            digits.push_str(&run(cursor, MOST_DIGITS)?);
        }
        digits.parse().ok()
    })
}

/// Whether a comma and exactly three digits stand here.
fn thousands(cursor: &Cursor<'_>) -> bool {
    let group = cursor.rest().iter().skip(1).take(4).take_while(|letter| letter.is_ascii_digit()).count();
    cursor.peek() == Some(',') && group == 3
}

fn run(cursor: &mut Cursor<'_>, most: usize) -> Option<String> {
    let digits: String =
        cursor.rest().iter().take(most + 1).take_while(|letter| letter.is_ascii_digit()).collect();
    if digits.is_empty() || digits.len() > most {
        return None;
    }
    cursor.at += digits.len();
    Some(digits)
}

/// A number in kanji, below ten thousand: 五, 二十, 百五十.
pub(super) fn kanji_number(cursor: &mut Cursor<'_>) -> Option<u32> {
    let start = cursor.at;
    let (mut total, mut digit) = (0_u32, None);
    while cursor.at - start < 8 {
        let Some(letter) = cursor.peek() else { break };
        let scale = match letter {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => {
                let Some(value) = "〇一二三四五六七八九".chars().position(|kanji| kanji == letter)
                else {
                    break;
                };
                // 二〇 is written by place, like digits.
                digit = Some(digit.unwrap_or(0) * 10 + u32::try_from(value).unwrap_or(0));
                cursor.at += 1;
                continue;
            }
        };
        total += digit.take().unwrap_or(1) * scale;
        cursor.at += 1;
    }
    if cursor.at == start {
        return None;
    }
    Some(total.saturating_add(digit.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_digits_and_in_kanji() {
        fn read<T>(text: &str, reader: fn(&mut Cursor<'_>) -> Option<T>) -> (Option<T>, usize) {
            let letters: Vec<_> = text.chars().collect();
            let mut cursor = Cursor::new(&letters);
            (reader(&mut cursor), cursor.at)
        }
        assert_eq!(read("4,709.5人", number), (Some(4709.5), 7));
        assert_eq!(read("1,234,567", number), (Some(1_234_567.0), 9));
        assert_eq!(read("12,13人", number), (Some(12.0), 2));
        assert_eq!(read("13.", number), (Some(13.0), 2));
        assert_eq!(read(&"1".repeat(40), number), (None, 0));
        assert_eq!(read("二十五日", kanji_number), (Some(25), 3));
        assert_eq!(read("百五", kanji_number), (Some(105), 2));
        assert_eq!(read("二〇", kanji_number), (Some(20), 2));
        assert_eq!(read("人", kanji_number), (None, 0));
    }
}
