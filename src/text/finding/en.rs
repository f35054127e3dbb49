//! What is wrong with a plan file, in English.

use super::super::number::size;
use crate::load::{Countable, Encoding, JsonFault, JsonKind, MAX_FILE_BYTES, MAX_TEXT, Problem, TimeForm};

pub(super) fn finding(problem: &Problem) -> String {
    match problem {
        Problem::TooLarge { bytes } => {
            format!("The file is too large ({}). Files of up to {} can be read.", size(*bytes), size(MAX_FILE_BYTES))
        }
        Problem::NotUtf8 { at, looks_like } => format!(
            "The file is not encoded in UTF-8 (line {}, character {}).{} Please save it as UTF-8.",
            at.line,
            at.column,
            looks_like.map_or(String::new(), |encoding| format!(" It looks like {}.", encoding_name(encoding)))
        ),
        Problem::NotJson { at, fault } => {
            format!("This is not JSON. Line {}, character {}: {}", at.line, at.column, fault_text(*fault))
        }
        Problem::OtherJson { found } => format!(
            "This is JSON but not a plan file ({}). A plan file has an id, a title and a municipality.",
            kind_name(*found)
        ),
        Problem::NoPlan => "The list holds no plan.".to_owned(),
        Problem::TooDeep => "Brackets are nested too deeply. A plan file has only a few levels.".to_owned(),
        Problem::TooMany { what: Countable::Plans, limit } => {
            format!("There are too many plans. Up to {limit} can be read from one file.")
        }
        Problem::TooMany { what: Countable::Entries, limit } => {
            format!("There are too many entries. Up to {limit} can be read from one list.")
        }
        Problem::TooMany { what: Countable::Errors, limit } => format!("Reading was stopped after {limit} errors."),
        Problem::UnknownFormatVersion { version } => {
            format!("The file is in version {version} of the plan format, but this program only reads version 1.")
        }
        Problem::MissingField { field } => format!("The required member \"{field}\" is missing."),
        Problem::WrongType { expected, found } => format!("Expected {}, but found {}.", kind_name(*expected), kind_name(*found)),
        Problem::UnknownKey { key } => {
            format!("The plan format has no member \"{key}\" here. Please check its spelling.")
        }
        Problem::UnknownWord { word, allowed } => {
            format!("The word \"{word}\" cannot be used here. Words allowed: {}.", allowed.join(", "))
        }
        Problem::BadNumber { text } => format!("\"{text}\" is not a number that can stand here."),
        Problem::NegativeCount { text } => format!("A count of people or cases is below zero ({text})."),
        Problem::BadYear { text } => format!("The year in \"{text}\" is not a year of four digits from 1900 to 2100."),
        Problem::BadPeriod { text, expected } => {
            format!("\"{text}\" cannot be read as a time. Write {}.", time_forms(*expected))
        }
        Problem::BadLength { text } => format!(
            "\"{text}\" cannot be read as a length of time. Write a number, a space and days, weeks, months or years, such as \"2 weeks\"."
        ),
        Problem::BadCode { text } => {
            format!("\"{text}\" is not a municipality code. Write its six digits, with the check digit at the end.")
        }
        Problem::NumberAsString { text } => {
            format!("The number \"{text}\" stands in quotation marks. Write the digits alone, without quotation marks or unit.")
        }
        Problem::DuplicateId { id } => format!("\"{id}\" is already used elsewhere."),
        Problem::DuplicateKey { key } => {
            format!("The member \"{key}\" is written twice, and nothing says which one is meant.")
        }
        Problem::LoneSurrogate => {
            r"Only half of a character is written (an unpaired \uD800 to \uDFFF). Please write the character itself.".to_owned()
        }
        Problem::TextTooLong { characters } => {
            format!("The text is too long ({characters} characters). Up to {MAX_TEXT} can be read.")
        }
        Problem::SuspiciousCharacters { character } => format!(
            "The text contains a character that cannot be seen or that turns the writing direction (U+{:04X}).",
            u32::from(*character)
        ),
        Problem::EmptyText => "A name is empty.".to_owned(),
        Problem::PlanIdForm { id } => format!(
            "The plan id \"{id}\" cannot stand in a link. Write up to 64 lower-case letters and digits, joined by hyphens as in onojo-2026."
        ),
        Problem::PeriodBackwards => "The period ends before it begins.".to_owned(),
        Problem::RangeBackwards => "The lower end of the range is above its upper end.".to_owned(),
        Problem::BadUrl { url } => {
            format!("\"{url}\" cannot be linked to. Write an address that begins with http:// or https://.")
        }
        Problem::NoSource => "The plan lists no document it was read from (sources). At least one is needed.".to_owned(),
        Problem::NoPlace => "It is not said where in a document this fact stands (places). At least one place is needed.".to_owned(),
        Problem::UnknownPlan { id } => format!("There is no plan \"{id}\" under plans."),
        Problem::UnknownSource { id } => format!("There is no source \"{id}\" under sources."),
        Problem::UnknownMeasure { id } => format!("There is no measure \"{id}\" under measures."),
        Problem::UnknownIndicator { key } => {
            format!("The indicator \"{key}\" is neither in the catalogue nor under this plan's indicators.")
        }
        Problem::ValueWithoutUnit => "The value has no unit. A value of unknown unit cannot be compared.".to_owned(),
        Problem::ValueAndAbsence => {
            "There is both a value (value or grade) and a reason why there is none (absent). Write only one of them.".to_owned()
        }
        Problem::NeitherValueNorAbsence => {
            "There is neither a value (value or grade) nor a reason why there is none (absent). Write one of them.".to_owned()
        }
        Problem::Unreadable { message } => format!("This cannot be read (the JSON reader says: {message})."),
    }
}

fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf16 => "UTF-16",
        Encoding::ShiftJis => "Shift_JIS",
    }
}

fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "true or false",
        JsonKind::Number => "a number",
        JsonKind::WholeNumber => "a whole number",
        JsonKind::Text => "a text in quotation marks",
        JsonKind::List => "a list in square brackets",
        JsonKind::Object => "an object in braces",
    }
}

fn fault_text(fault: JsonFault) -> &'static str {
    match fault {
        JsonFault::Empty => "the file is empty.",
        JsonFault::Markup => "this is HTML or another document that begins with “<”.",
        JsonFault::EndsEarly => "the file ends in the middle.",
        JsonFault::Comma => "a comma or a closing bracket is missing.",
        JsonFault::TrailingComma => "there is a comma too many before a closing bracket.",
        JsonFault::Colon => "a colon is missing after a name.",
        JsonFault::Key => "a name is not in quotation marks.",
        JsonFault::Bracket => "the brackets do not match.",
        JsonFault::Value => "this is no value.",
        JsonFault::Number => "the number is not written as JSON wants it.",
        JsonFault::ControlCharacter => {
            r"a text contains a line break or another control character; a line break is written \n."
        }
        JsonFault::Escape => "the character after the backslash is wrong.",
        JsonFault::Trailing => "there is more text after the closing bracket.",
    }
}

fn time_forms(expected: TimeForm) -> &'static str {
    match expected {
        TimeForm::Period => {
            "FY2024 (fiscal year), 2024 (calendar year), 2024-04 (month), 2025-04-01 (day) or FY2020/FY2024 (several fiscal years)"
        }
        TimeForm::FiscalYear => "FY2024 (fiscal year)",
        TimeForm::Date => "2025-04-01 (day)",
        TimeForm::Due => "FY2030 (fiscal year), 2030-03-31 (day), end_of_plan, every_year or unstated",
    }
}
