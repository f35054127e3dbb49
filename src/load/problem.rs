//! Everything that can be wrong with a plan file, as a closed list. Each problem has a code that never changes, for
//! programs and for tests; the sentences for people are in `text::finding`.

use super::{
    kinds::{Countable, Encoding, JsonFault, JsonKind, Severity, TimeForm},
    position::Position,
};

/// A problem in a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// More bytes than are read.
    TooLarge {
        /// Size of the file.
        bytes: u64,
    },
    /// The bytes are no UTF-8 text.
    NotUtf8 {
        /// Where the first wrong byte stands.
        at: Position,
        /// The encoding it looks like.
        looks_like: Option<Encoding>,
    },
    /// The text is no JSON.
    NotJson {
        /// Where reading failed.
        at: Position,
        /// What is wrong there.
        fault: JsonFault,
    },
    /// JSON, but neither a plan nor a list of plans.
    OtherJson {
        /// What it is.
        found: JsonKind,
    },
    /// A list of plans without a plan.
    NoPlan,
    /// Lists or objects nested too deeply.
    TooDeep,
    /// More entries than are read.
    TooMany {
        /// What there is too much of.
        what: Countable,
        /// How many are read.
        limit: usize,
    },
    /// A version of the plan format that this program does not know.
    UnknownFormatVersion {
        /// The version.
        version: u64,
    },
    /// A member that every such object has.
    MissingField {
        /// Its name.
        field: String,
    },
    /// A value of another kind than the one that belongs there.
    WrongType {
        /// What belongs there.
        expected: JsonKind,
        /// What is there.
        found: JsonKind,
    },
    /// A member that the plan format does not have.
    UnknownKey {
        /// Its name.
        key: String,
    },
    /// A word outside a closed list.
    UnknownWord {
        /// The word.
        word: String,
        /// The list.
        allowed: Vec<String>,
    },
    /// A number that is none, is not finite, or lies outside what can be meant.
    BadNumber {
        /// How it is written.
        text: String,
    },
    /// A count below zero.
    NegativeCount {
        /// How it is written.
        text: String,
    },
    /// A year outside 1900 to 2100.
    BadYear {
        /// The text it stands in.
        text: String,
    },
    /// A time in none of the written forms.
    BadPeriod {
        /// The text.
        text: String,
        /// The forms that can stand there.
        expected: TimeForm,
    },
    /// A length of time in another form than `2 weeks`.
    BadLength {
        /// The text.
        text: String,
    },
    /// A municipality code that is not six digits.
    BadCode {
        /// The text.
        text: String,
    },
    /// A number in quotation marks.
    NumberAsString {
        /// The text.
        text: String,
    },
    /// Two entries with the same id.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// Two members of an object with the same name.
    DuplicateKey {
        /// The name.
        key: String,
    },
    /// Half of a character that JSON writes as a pair of `\u` escapes.
    LoneSurrogate,
    /// A text that is longer than any name, heading or remark.
    TextTooLong {
        /// Its characters.
        characters: usize,
    },
    /// A character that cannot be seen, or that turns the writing direction.
    SuspiciousCharacters {
        /// The first of them.
        character: char,
    },
    /// An empty text where a name must stand.
    EmptyText,
    /// A plan id that cannot stand in a link.
    PlanIdForm {
        /// The id.
        id: String,
    },
    /// A period that ends before it begins.
    PeriodBackwards,
    /// A range of grades, ages or lengths whose lower end is above its upper end.
    RangeBackwards,
    /// An address that does not begin with http:// or https://.
    BadUrl {
        /// The address.
        url: String,
    },
    /// A plan that names no document it was read from.
    NoSource,
    /// A fact without a place in a document.
    NoPlace,
    /// An id under which the index lists no plan.
    UnknownPlan {
        /// The id used.
        id: String,
    },
    /// A place in a document that the plan does not list.
    UnknownSource {
        /// The id used.
        id: String,
    },
    /// A grade of a measure that the plan does not list.
    UnknownMeasure {
        /// The id used.
        id: String,
    },
    /// An indicator that neither the catalogue nor the plan defines.
    UnknownIndicator {
        /// The key used.
        key: String,
    },
    /// A value whose unit is missing.
    ValueWithoutUnit,
    /// A value together with a reason for its absence.
    ValueAndAbsence,
    /// Neither a value nor a reason for its absence.
    NeitherValueNorAbsence,
    /// A fault that this program has no words for.
    Unreadable {
        /// What the JSON reader said.
        message: String,
    },
}

impl Problem {
    /// The code in the output of `planfile check` and in tests.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::NotUtf8 { .. } => "not_utf8",
            Self::NotJson { .. } => "not_json",
            Self::OtherJson { .. } => "other_json",
            Self::NoPlan => "no_plan",
            Self::TooDeep => "too_deep",
            Self::TooMany { .. } => "too_many",
            Self::UnknownFormatVersion { .. } => "unknown_format_version",
            Self::MissingField { .. } => "missing_field",
            Self::WrongType { .. } => "wrong_type",
            Self::UnknownKey { .. } => "unknown_key",
            Self::UnknownWord { .. } => "unknown_word",
            Self::BadNumber { .. } => "bad_number",
            Self::NegativeCount { .. } => "negative_count",
            Self::BadYear { .. } => "bad_year",
            Self::BadPeriod { .. } => "bad_period",
            Self::BadLength { .. } => "bad_length",
            Self::BadCode { .. } => "bad_code",
            Self::NumberAsString { .. } => "number_as_string",
            Self::DuplicateId { .. } => "duplicate_id",
            Self::DuplicateKey { .. } => "duplicate_key",
            Self::LoneSurrogate => "lone_surrogate",
            Self::TextTooLong { .. } => "text_too_long",
            Self::SuspiciousCharacters { .. } => "suspicious_characters",
            Self::EmptyText => "empty_text",
            Self::PlanIdForm { .. } => "plan_id_form",
            Self::PeriodBackwards => "period_backwards",
            Self::RangeBackwards => "range_backwards",
            Self::BadUrl { .. } => "bad_url",
            Self::NoSource => "no_source",
            Self::NoPlace => "no_place",
            Self::UnknownPlan { .. } => "unknown_plan",
            Self::UnknownSource { .. } => "unknown_source",
            Self::UnknownMeasure { .. } => "unknown_measure",
            Self::UnknownIndicator { .. } => "unknown_indicator",
            Self::ValueWithoutUnit => "value_without_unit",
            Self::ValueAndAbsence => "value_and_absence",
            Self::NeitherValueNorAbsence => "neither_value_nor_absence",
            Self::Unreadable { .. } => "unreadable",
        }
    }

    /// How bad the problem is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::UnknownKey { .. } | Self::SuspiciousCharacters { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
