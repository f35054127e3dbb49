//! The marks that stand before a text in a document: bullets, numbers, letters, signs of headings, and the names of actors in
//! headings of what they do. How a document is put together from marked texts is `outline`'s.

const BULLETS: [&str; 6] = ["- ", "・", "○", "➢", "※", "◎"];
/// Words that end the headings of what an actor does: 所属長が取り組むこと, 職員全員で取り組むこと.
const ACTOR_ENDINGS: [&str; 2] = ["が取り組むこと", "で取り組むこと"];

/// The bullet before a text.
pub(super) fn bullet_of(words: &str) -> Option<&'static str> {
    BULLETS.iter().find(|mark| words.starts_with(**mark)).map(|mark| mark.trim_end())
}

/// The actor that a heading names: ★職員課, ア 所属長が取り組むこと.
pub(super) fn actor_of(heading: &str) -> Option<&str> {
    if let Some(actor) = heading.strip_prefix('★') {
        return Some(actor.trim());
    }
    let actor = ACTOR_ENDINGS.iter().find_map(|ending| heading.strip_suffix(ending))?;
    let is_letter = |letter: char| ('ア'..='ン').contains(&letter);
    Some(
        actor.split_once(' ').filter(|(mark, _)| mark.chars().all(is_letter)).map_or(actor, |(_, name)| name),
    )
}

/// The signs before a heading.
pub(super) fn heading_mark(words: &str) -> String {
    words.chars().take_while(|letter| matches!(letter, '#' | '★')).collect()
}

/// The number or letter before a text: ①, (1), （1）, 1., ア. A decimal number such as 1.5 is none.
pub(super) fn number_of(words: &str) -> Option<String> {
    let first = words.chars().next()?;
    if ('①'..='⑳').contains(&first) {
        return Some(first.to_string());
    }
    let closed = |open: char, close: char| {
        let inner = words.strip_prefix(open)?.split_once(close)?.0;
        let is_number = !inner.is_empty() && inner.chars().all(|letter| letter.is_ascii_alphanumeric());
        is_number.then(|| format!("{open}{inner}{close}"))
    };
    if let Some(mark) = closed('(', ')').or_else(|| closed('（', '）')) {
        return Some(mark);
    }
    let after_digits = words.trim_start_matches(|letter: char| letter.is_ascii_digit());
    if let Some((digits, text)) = words.strip_suffix(after_digits).zip(after_digits.strip_prefix('.'))
        && !digits.is_empty()
        && !text.starts_with(|letter: char| letter.is_ascii_digit())
    {
        return Some(format!("{digits}."));
    }
    let second = words.chars().nth(1)?;
    (('ア'..='ン').contains(&first) && second.is_whitespace()).then(|| first.to_string())
}

/// Whether a text holds more than markup such as `<ul>`. Markup is written in ASCII; 〈休暇〉 between such signs is words.
pub(super) fn has_words(text: &str) -> bool {
    text.split('<').enumerate().any(|(index, part)| {
        let markup = part.split_once('>').filter(|(name, _)| index > 0 && name.is_ascii());
        !markup.map_or(part, |(_, words)| words).trim().is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_letters_before_a_text_are_told_from_words() {
        for (text, mark) in [
            ("(1) 休暇", Some("(1)")),
            ("（2）休暇", Some("（2）")),
            ("ア 休暇", Some("ア")),
            ("1. 休暇", Some("1.")),
            ("12.休暇", Some("12.")),
            ("15日の休暇", None),
            ("1.5時間の休暇", None),
            ("（休暇）とは", None),
            ("アンケート", None),
        ] {
            assert_eq!(number_of(text).as_deref(), mark, "{text}");
        }
        assert_eq!(bullet_of("➢休暇"), Some("➢"));
    }

    #[test]
    fn markup_alone_is_no_words() {
        for text in ["", " ", "<ul style=\"list-style-type: none\"> ", "<ul><li></li>"] {
            assert!(!has_words(text), "{text}");
        }
        for text in ["休む。", "<ul> 休む。", "<休暇>", "休む>", "5 < 6", "</ul>休む。"] {
            assert!(has_words(text), "{text}");
        }
    }
}
