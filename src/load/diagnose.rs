//! From the JSON reader's error to a typed problem. serde and serde_json tell what happened as an English sentence;
//! this is the one place that takes those sentences apart, and its tests fail when a new version words them otherwise.

use super::{
    characters::quoted,
    kinds::{Countable, JsonFault, JsonKind, TimeForm},
    position::offset_of,
    problem::Problem,
};
use crate::model::{PROBLEM_MARK, Period, PeriodError};

/// What an error means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Diagnosis {
    /// A problem of what the text says.
    Problem(Problem),
    /// The text is no JSON at this byte of it.
    Json { offset: usize, fault: JsonFault },
}

/// Finds out what an error means. `text` is the text that was read.
pub(super) fn diagnose(error: &serde_json::Error, text: &str) -> Diagnosis {
    let whole = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = whole.strip_suffix(&place).unwrap_or(&whole);
    let offset = offset_of(text, error.line(), error.column());
    if !error.is_data() {
        return syntax(message, text, offset);
    }
    Diagnosis::Problem(data(message))
}

fn syntax(message: &str, text: &str, offset: usize) -> Diagnosis {
    let token = token_at(text, offset);
    let not_finite = matches!(token.trim_start_matches(['-', '+']), "NaN" | "Infinity" | "inf" | "nan");
    let fault = match message {
        _ if not_finite => return Diagnosis::Problem(Problem::BadNumber { text: quoted(token) }),
        "number out of range" => return Diagnosis::Problem(Problem::BadNumber { text: quoted(token) }),
        "lone leading surrogate in hex escape" | "unexpected end of hex escape" => {
            return Diagnosis::Problem(Problem::LoneSurrogate);
        }
        "recursion limit exceeded" => return Diagnosis::Problem(Problem::TooDeep),
        _ if text.trim_ascii().is_empty() => JsonFault::Value,
        "trailing comma" => JsonFault::TrailingComma,
        "trailing characters" => JsonFault::Trailing,
        "expected `:`" => JsonFault::Colon,
        "key must be a string" => JsonFault::Key,
        "invalid escape" => JsonFault::Escape,
        "invalid number" => JsonFault::Number,
        _ if message.starts_with("EOF") => JsonFault::EndsEarly,
        _ if message.starts_with("expected `,`") => JsonFault::Comma,
        _ if message.starts_with("control character") => JsonFault::ControlCharacter,
        _ => JsonFault::Value,
    };
    Diagnosis::Json { offset, fault }
}

fn data(message: &str) -> Problem {
    if let Some(marked) = message.strip_prefix(PROBLEM_MARK) {
        let (code, text) = marked.split_once('|').unwrap_or((marked, ""));
        return of_string_value(code, text);
    }
    if let Some(field) = message.strip_prefix("missing field ") {
        return Problem::MissingField { field: quoted(unticked(field)) };
    }
    if let Some(key) = message.strip_prefix("duplicate field ") {
        return Problem::DuplicateKey { key: quoted(unticked(key)) };
    }
    if let Some((word, allowed)) =
        message.strip_prefix("unknown variant ").and_then(|rest| rest.rsplit_once(", expected "))
    {
        // Between the words stand ", " or " or ": every second piece between backticks is a word.
        let allowed = allowed.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        return Problem::UnknownWord { word: quoted(unticked(word)), allowed };
    }
    let mismatch = message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "));
    if let Some((found, expected)) = mismatch.and_then(|rest| rest.rsplit_once(", expected ")) {
        return mismatched(found, expected);
    }
    Problem::Unreadable { message: quoted(message) }
}

/// The problem of a value that reports itself, see `model::wire`.
fn of_string_value(code: &str, text: &str) -> Problem {
    let shown = quoted(text);
    match code {
        "period" => of_period(text, TimeForm::Period),
        "fiscal_year" => of_period(text, TimeForm::FiscalYear),
        "date" => of_period(text, TimeForm::Date),
        "due" => of_period(text, TimeForm::Due),
        "length" => Problem::BadLength { text: shown },
        "municipality_code" => Problem::BadCode { text: shown },
        "count" if text.starts_with('-') => Problem::NegativeCount { text: shown },
        "number" | "count" => Problem::BadNumber { text: shown },
        "entries" => Problem::TooMany { what: Countable::Entries, limit: text.parse().unwrap_or_default() },
        "text" => Problem::TextTooLong { characters: text.parse().unwrap_or_default() },
        _ => Problem::Unreadable { message: shown },
    }
}

fn of_period(text: &str, expected: TimeForm) -> Problem {
    let shown = quoted(text);
    // A fiscal year and a day are periods too, so the period's reader knows what is wrong with them.
    let error = text.parse::<Period>().err();
    let digits = text.strip_prefix("FY").unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match error {
        Some(PeriodError::Backwards) => Problem::PeriodBackwards,
        Some(PeriodError::YearOutOfRange) => Problem::BadYear { text: shown },
        Some(PeriodError::Form) if is_number => Problem::BadYear { text: shown },
        _ => Problem::BadPeriod { text: shown, expected },
    }
}

fn mismatched(found: &str, expected: &str) -> Problem {
    let expected = match expected {
        "f64" => JsonKind::Number,
        "u8" | "u16" | "u32" | "u64" | "usize" | "i16" | "i32" | "i64" => JsonKind::WholeNumber,
        "a boolean" => JsonKind::Boolean,
        "a string" => JsonKind::Text,
        "a sequence" => JsonKind::List,
        _ => JsonKind::Object,
    };
    let is_number = matches!(expected, JsonKind::Number | JsonKind::WholeNumber);
    let found = match found.split_once(' ').map_or(found, |(kind, _)| kind) {
        "null" => JsonKind::Null,
        "boolean" => JsonKind::Boolean,
        "string" => {
            let text = found.trim_start_matches("string ").trim_matches('"');
            let begins_as_number =
                text.starts_with(|first: char| first.is_numeric() || "+-.△▲−".contains(first));
            if is_number && begins_as_number {
                return Problem::NumberAsString { text: quoted(text) };
            }
            if is_number && matches!(text, "NaN" | "Infinity" | "-Infinity") {
                return Problem::BadNumber { text: quoted(text) };
            }
            JsonKind::Text
        }
        "integer" | "floating" if is_number && expected != JsonKind::Number => {
            return Problem::BadNumber { text: quoted(found.split('`').nth(1).unwrap_or(found)) };
        }
        "integer" | "floating" => JsonKind::Number,
        "sequence" => JsonKind::List,
        _ => JsonKind::Object,
    };
    Problem::WrongType { expected, found }
}

fn unticked(text: &str) -> &str {
    text.trim_matches('`')
}

/// The word or number around a byte, without the brackets, commas and spaces about it.
fn token_at(text: &str, offset: usize) -> &str {
    let ends = |character: char| {
        matches!(character, ',' | ':' | '[' | ']' | '{' | '}' | '"') || character.is_whitespace()
    };
    let offset = text.floor_char_boundary(offset);
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    let start = before.rfind(ends).map_or(0, |index| index + 1);
    let end = after.find(ends).map_or(text.len(), |index| offset + index);
    text.get(start..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        load::{finding::JsonPath, reader::read},
        model::{Municipality, Observation, Plan, Target},
    };

    fn of<T: for<'de> serde::Deserialize<'de>>(text: &str) -> (String, String) {
        let Err((path, diagnosis)) = read::<T>(text, &JsonPath::root()) else { panic!("{text} was read") };
        let problem = match diagnosis {
            Diagnosis::Problem(problem) => format!("{} {problem:?}", problem.code()),
            Diagnosis::Json { offset, fault } => format!("not_json {offset} {fault:?}"),
        };
        (path.to_string(), problem)
    }

    fn of_result(members: &str) -> (String, String) {
        let required = r#""indicator":"share_of_hires","period":"FY2024","places":[]"#;
        of::<Observation>(&format!("{{{required},{members}}}"))
    }

    #[test]
    fn a_fault_comes_with_its_path_and_code() {
        for (members, path, code) in [
            (r#""value":"12.5%""#, "$.value", "number_as_string NumberAsString { text: \"12.5%\" }"),
            (r#""value":"high""#, "$.value", "wrong_type WrongType { expected: Number, found: Text }"),
            (r#""value":[1]"#, "$.value", "wrong_type WrongType { expected: Number, found: List }"),
            (r#""value":NaN"#, "$.value", "bad_number BadNumber { text: \"NaN\" }"),
            (r#""value":-Infinity"#, "$.value", "bad_number BadNumber { text: \"-Infinity\" }"),
            (r#""value":1e999"#, "$.value", "bad_number BadNumber { text: \"1e999\" }"),
            (r#""numerator":-1"#, "$.numerator", "negative_count NegativeCount { text: \"-1\" }"),
            (
                r#""unit":"percents""#,
                "$.unit",
                "unknown_word UnknownWord { word: \"percents\", allowed: [\"percent\", ",
            ),
            (
                r#""unit":{"percent":null}"#,
                "$.unit",
                "wrong_type WrongType { expected: Text, found: Object }",
            ),
            (
                r#""population":["female"]"#,
                "$.population",
                "wrong_type WrongType { expected: Object, found: List }",
            ),
            (
                r#""population":{"age":{"from":300}}"#,
                "$.population.age.from",
                "bad_number BadNumber { text: \"300\" }",
            ),
            (r#""unit":"days","unit":"hours""#, "$.unit", "duplicate_key DuplicateKey { key: \"unit\" }"),
            (
                r#""as_of":"2025-02-30""#,
                "$.as_of",
                "bad_period BadPeriod { text: \"2025-02-30\", expected: Date }",
            ),
            (r#""note":{"ja":"\ud800"}"#, "$.note.ja", "lone_surrogate LoneSurrogate"),
            (r#""value":012"#, "$.value", "not_json 69 Number"),
            (r#""value":tru"#, "$.value", "not_json 71 Value"),
        ] {
            let (found_path, found) = of_result(members);
            assert_eq!(found_path, path, "{members}");
            assert!(found.starts_with(code), "{members}: {found}");
        }
    }

    #[test]
    fn years_periods_and_lengths_are_told_apart() {
        let target = |members: &str| {
            of::<Target>(&format!(r#"{{"indicator":"x","comparator":"keep","places":[],{members}}}"#)).1
        };
        assert_eq!(target(r#""due":"FY0""#), "bad_year BadYear { text: \"FY0\" }");
        assert_eq!(target(r#""due":"FY20220""#), "bad_year BadYear { text: \"FY20220\" }");
        assert_eq!(target(r#""due":"0000-01-01""#), "bad_year BadYear { text: \"0000-01-01\" }");
        assert_eq!(target(r#""due":"2030""#), "bad_period BadPeriod { text: \"2030\", expected: Due }");
        assert_eq!(target(r#""due":"soon""#), "bad_period BadPeriod { text: \"soon\", expected: Due }");
        let baseline = target(r#""baseline":{"value":1,"period":"FY2024/FY2020"}"#);
        assert_eq!(baseline, "period_backwards PeriodBackwards");
        let length = target(r#""condition":{"leave_length":{"at_least":"2weeks"}}"#);
        assert_eq!(length, "bad_length BadLength { text: \"2weeks\" }");
        let code = of::<Municipality>(r#"{"kind":"city","code":"40219"}"#);
        assert_eq!(code, ("$.code".to_owned(), "bad_code BadCode { text: \"40219\" }".to_owned()));
    }

    #[test]
    fn what_is_missing_is_named_at_the_object_it_is_missing_in() {
        let (path, problem) = of::<Plan>(r#"{"format":1,"targets":[{}]}"#);
        assert_eq!(path, "$.targets[0]");
        assert_eq!(problem, "missing_field MissingField { field: \"indicator\" }");
    }

    #[test]
    fn a_very_long_text_is_refused() {
        let (path, problem) = of_result(&format!(r#""note":{{"ja":"{}"}}"#, "長".repeat(2_001)));
        assert_eq!(path, "$.note.ja");
        assert_eq!(problem, "text_too_long TextTooLong { characters: 2001 }");
    }
}
