//! Numbers, units and counts as they are read: thousands separated, a unit word in the reader's language.

use super::{Language, pick};
use crate::model::{Count, Number, Place, Quantity, Unit, decimal, decimals_printed};

/// A plain number with its thousands separated: 90,000 or 37.5.
///
/// ```
/// use kurabe::{model::Number, text::number};
/// assert_eq!(number(Number::new(90000.0).unwrap()), "90,000");
/// assert_eq!(number(Number::new(-1234.5).unwrap()), "-1,234.5");
/// ```
pub fn number(value: Number) -> String {
    separated(&value.to_string())
}

/// A number with the decimals it is printed with: 22.0. Without them, the decimals it needs.
pub fn number_as_printed(value: Number, places: &[Place]) -> String {
    number_with(value, decimals_printed(places, value))
}

/// A number with so many decimals, or with those it needs.
pub fn number_with(value: Number, decimals: Option<usize>) -> String {
    match decimals {
        Some(decimals) => separated(&format!("{:.decimals$}", value.get())),
        None => number(value),
    }
}

/// A count with its thousands separated.
pub fn count(value: Count) -> String {
    separated(&value.to_string())
}

/// A number of a sum with so many decimals, or one more where that is all of it; with a word before it where it is not: 1.08,
/// 10.075, 約0.74. What is not zero never looks like it. The minus sign is the mathematical one, for a hyphen is lost beside Japanese text.
pub(super) fn rounded(value: Number, decimals: usize, language: Language) -> String {
    let shown = |decimals: usize| format!("{:.decimals$}", value.get());
    let is_exact = |digits: &str| decimal(digits).is_some_and(|shown| (shown - value.get()).abs() < 1e-6);
    let more = shown(decimals + 1);
    let digits = if is_exact(&more) { more } else { shown(decimals) };
    let exact = is_exact(&digits);
    if !exact && decimals < 6 && !digits.contains(|digit| matches!(digit, '1'..='9')) {
        return rounded(value, decimals + 1, language);
    }
    let digits =
        if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { &digits };
    let about = if exact { "" } else { pick(language, "約", "about ") };
    format!("{about}{}", separated(digits).replace('-', "−"))
}

/// Zero has no sign: -0.04 to one decimal is 0.0.
fn separated(plain: &str) -> String {
    let (sign, rest) = plain.strip_prefix('-').map_or(("", plain), |rest| ("-", rest));
    let sign = if rest.contains(|digit| matches!(digit, '1'..='9')) { sign } else { "" };
    let (whole, fraction) =
        rest.split_once('.').map_or((rest, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// The word or sign behind a number of this unit, with the blank that English needs.
pub fn unit(unit: Unit, language: Language) -> &'static str {
    match unit {
        Unit::Percent => "%",
        Unit::Hours => pick(language, "時間", " hours"),
        Unit::Days => pick(language, "日", " days"),
        Unit::Persons => pick(language, "人", " people"),
        Unit::Cases => pick(language, "件", " cases"),
        Unit::Years => pick(language, "年", " years"),
        Unit::Times => pick(language, "回", " times"),
    }
}

/// The unit behind this number: English tells one from several.
pub(super) fn unit_of(number: &str, of: Unit, language: Language) -> &'static str {
    match unit(of, language) {
        " people" if number == "1" => " person",
        word if number == "1" && language == Language::En => word.trim_end_matches('s'),
        word => word,
    }
}

/// A number with its unit, as printed at these places: 37.5%, 22.0%, 16日.
pub fn quantity(value: Quantity, places: &[Place], language: Language) -> String {
    quantity_with(value, decimals_printed(places, value.number), language)
}

/// A quantity with so many decimals, or with those it needs.
pub fn quantity_with(value: Quantity, decimals: Option<usize>, language: Language) -> String {
    let number = number_with(value.number, decimals);
    format!("{number}{}", unit_of(&number, value.unit, language))
}

/// People counted and among whom: 3/8人, 3 of 8 people; 11人 where only one of the two is printed.
///
/// ```
/// use kurabe::{model::{Count, Unit}, text::{Language, people}};
/// let (three, eight) = (Count::new(3.0), Count::new(8.0));
/// assert_eq!(people(three, eight, Language::Ja).unwrap(), "3/8人");
/// assert_eq!(people(three, eight, Language::En).unwrap(), "3 of 8 people");
/// ```
pub fn people(numerator: Option<Count>, denominator: Option<Count>, language: Language) -> Option<String> {
    let said = |number: &str| format!("{number}{}", unit_of(number, Unit::Persons, language));
    match (numerator.map(count), denominator.map(count)) {
        (Some(part), Some(whole)) => {
            let whole = said(&whole);
            Some(pick(language, format!("{part}/{whole}"), format!("{part} of {whole}")))
        }
        (Some(part), None) => Some(said(&part)),
        (None, Some(whole)) => {
            let whole = said(&whole);
            Some(pick(language, format!("–/{whole}"), format!("of {whole}")))
        }
        (None, None) => None,
    }
}

/// A size in bytes, in the unit that file managers show.
pub(super) fn size(bytes: u64) -> String {
    match bytes / (1024 * 1024) {
        0 => format!("{} kB", bytes.div_ceil(1024)),
        mebibytes => format!("{mebibytes} MB"),
    }
}
