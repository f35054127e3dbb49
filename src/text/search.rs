//! Search that forgives how a word is typed: width, kana, case, and the reading in roman letters.

use crate::notation::folded;

/// The reading of a hiragana text in roman letters, after Hepburn without marks of length; other letters stay.
///
/// ```
/// assert_eq!(kurabe::text::romaji("おおのじょうし"), "oonojoushi");
/// ```
pub fn romaji(kana: &str) -> String {
    let letters: Vec<char> = folded(kana).chars().collect();
    let mut out = String::new();
    let mut rest = letters.as_slice();
    let mut double = false;
    while let [first, tail @ ..] = rest {
        if *first == 'っ' {
            double = true;
            rest = tail;
            continue;
        }
        let pair: String = rest.iter().take(2).collect();
        let (syllable, taken) = match digraph(&pair) {
            Some(syllable) => (syllable.to_owned(), 2),
            None => (monograph(*first).map_or_else(|| first.to_string(), str::to_owned), 1),
        };
        if std::mem::take(&mut double) {
            out.extend(syllable.chars().next());
        }
        out.push_str(&syllable);
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// Whether a text holds kana or kanji.
pub fn is_japanese(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, 'ぁ'..='ヿ' | '一'..='鿿'))
}

/// Whether a folded query occurs in any of the names, readings or codes given.
///
/// Long vowels may be left out, because おおのじょう is looked for as onojo: besides the plain reading, a reading
/// without doubled vowels is tried.
pub fn matches(query: &str, names: &[&str], kana: Option<&str>) -> bool {
    let query = folded(query);
    if query.is_empty() {
        return true;
    }
    let reading = kana.map(romaji).unwrap_or_default();
    names.iter().any(|name| folded(name).contains(&query))
        || kana.is_some_and(|kana| folded(kana).contains(&query))
        || reading.contains(&query)
        || shortened(&reading).contains(&shortened(&query))
}

/// A reading without the second letter of ou, oo and uu.
fn shortened(reading: &str) -> String {
    let mut out = String::new();
    for letter in reading.chars() {
        let long = matches!((out.chars().next_back(), letter), (Some('o'), 'u' | 'o') | (Some('u'), 'u'));
        if !long {
            out.push(letter);
        }
    }
    out
}

fn digraph(pair: &str) -> Option<&'static str> {
    const PAIRS: &[(&str, &str)] = &[
        ("きゃ", "kya"),
        ("きゅ", "kyu"),
        ("きょ", "kyo"),
        ("しゃ", "sha"),
        ("しゅ", "shu"),
        ("しょ", "sho"),
        ("ちゃ", "cha"),
        ("ちゅ", "chu"),
        ("ちょ", "cho"),
        ("にゃ", "nya"),
        ("にゅ", "nyu"),
        ("にょ", "nyo"),
        ("ひゃ", "hya"),
        ("ひゅ", "hyu"),
        ("ひょ", "hyo"),
        ("みゃ", "mya"),
        ("みゅ", "myu"),
        ("みょ", "myo"),
        ("りゃ", "rya"),
        ("りゅ", "ryu"),
        ("りょ", "ryo"),
        ("ぎゃ", "gya"),
        ("ぎゅ", "gyu"),
        ("ぎょ", "gyo"),
        ("じゃ", "ja"),
        ("じゅ", "ju"),
        ("じょ", "jo"),
        ("びゃ", "bya"),
        ("びゅ", "byu"),
        ("びょ", "byo"),
        ("ぴゃ", "pya"),
        ("ぴゅ", "pyu"),
        ("ぴょ", "pyo"),
    ];
    PAIRS.iter().find(|(kana, _)| *kana == pair).map(|(_, roman)| *roman)
}

fn monograph(kana: char) -> Option<&'static str> {
    const ROWS: &[(&str, &[&str])] = &[
        ("あいうえお", &["a", "i", "u", "e", "o"]),
        ("かきくけこ", &["ka", "ki", "ku", "ke", "ko"]),
        ("さしすせそ", &["sa", "shi", "su", "se", "so"]),
        ("たちつてと", &["ta", "chi", "tsu", "te", "to"]),
        ("なにぬねの", &["na", "ni", "nu", "ne", "no"]),
        ("はひふへほ", &["ha", "hi", "fu", "he", "ho"]),
        ("まみむめも", &["ma", "mi", "mu", "me", "mo"]),
        ("やゆよ", &["ya", "yu", "yo"]),
        ("らりるれろ", &["ra", "ri", "ru", "re", "ro"]),
        ("わをん", &["wa", "o", "n"]),
        ("がぎぐげご", &["ga", "gi", "gu", "ge", "go"]),
        ("ざじずぜぞ", &["za", "ji", "zu", "ze", "zo"]),
        ("だぢづでど", &["da", "ji", "zu", "de", "do"]),
        ("ばびぶべぼ", &["ba", "bi", "bu", "be", "bo"]),
        ("ぱぴぷぺぽ", &["pa", "pi", "pu", "pe", "po"]),
    ];
    ROWS.iter().find_map(|(letters, romans)| {
        let index = letters.chars().position(|letter| letter == kana)?;
        romans.get(index).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_city_is_found_by_kanji_kana_romaji_and_code_in_any_width() {
        let names = ["大野城市", "Onojo City", "402192"];
        for query in
            ["大野", "おおの", "オオノジョウ", "ｵｵﾉ", "onojo", "ONOJO", "oonojou", "４０２１９２", "4021", ""]
        {
            assert!(matches(query, &names, Some("おおのじょうし")), "{query}");
        }
        assert!(matches("ｺｶﾞﾈｲ", &[], Some("こがねいし")));
        assert!(matches("ﾆｯﾎﾟﾝ", &["にっぽん"], None));
        for query in ["小金井", "kogane", "132101"] {
            assert!(!matches(query, &names, Some("おおのじょうし")), "{query}");
        }
    }
}
