//! Letters of any width as one: full and half width, katakana and hiragana, marks of voicing. What names and figures need of
//! Unicode's NFKC, at a hundredth of its tables.

/// Folds a text for comparison: full and half width to one width, katakana to hiragana, lower case, without blanks, marks of
/// length and middle dots.
///
/// ```
/// use kurabe::notation::folded;
/// assert_eq!(folded("コガネイ シ"), folded("こがねいし"));
/// assert_eq!(folded("ＯＮＯＪＯ"), "onojo");
/// ```
pub fn folded(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars().map(one_width).map(lower_case) {
        match letter {
            'ﾞ' | '\u{3099}' | '゛' => voice(&mut out, 1),
            'ﾟ' | '\u{309A}' | '゜' => voice(&mut out, 2),
            'ー' | 'ｰ' | '・' | '･' | '-' | '\u{304}' => {}
            _ if letter.is_whitespace() => {}
            'ァ'..='ヶ' => out.extend(char::from_u32(u32::from(letter) - 0x60)),
            _ => out.push(letter),
        }
    }
    out
}

/// The letters that names of municipalities are written with in Latin script: plain ones, and those with a macron or an
/// accent. Unicode's tables of all letters weigh more than the whole search.
fn lower_case(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        'Ā' | 'Ē' | 'Ī' | 'Ō' | 'Ū' => char::from_u32(u32::from(letter) + 1).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

/// Full-width letters, digits and signs become ordinary ones, half-width katakana full-width ones.
pub(super) fn one_width(letter: char) -> char {
    const HALF_WIDTH: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        'ｦ'..='ﾝ' => {
            let index = usize::try_from(u32::from(letter) - u32::from('ｦ')).unwrap_or(0);
            HALF_WIDTH.chars().nth(index).unwrap_or(letter)
        }
        '\u{3000}' => ' ',
        _ => letter,
    }
}

/// Joins a separate mark of voicing to the kana before it: か and ﾞ are が. The voiced letter stands one place further in
/// Unicode, the half-voiced two.
fn voice(out: &mut String, places: u32) {
    let Some(last) = out.pop() else { return };
    out.push(voiced(last, places).unwrap_or(last));
}

/// The kana with a mark of voicing, where it can have one.
pub(super) fn voiced(kana: char, places: u32) -> Option<char> {
    match kana {
        'か'..='と' | 'は'..='ほ' | 'カ'..='ト' | 'ハ'..='ホ' => {
            char::from_u32(u32::from(kana) + places)
        }
        _ => None,
    }
}

/// A text with digits, letters and signs of one width.
pub(super) fn half_width(text: &str) -> String {
    text.chars().map(one_width).collect()
}
