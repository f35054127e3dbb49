//! Closed lists that problems refer to: how bad they are, kinds of JSON values, faults of JSON text, forms of times, encodings.

/// Encodings that plan files are saved in by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-16, with its mark at the start.
    Utf16,
    /// Shift_JIS, as older Windows programs write Japanese.
    ShiftJis,
}

/// Kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A number without decimals.
    WholeNumber,
    /// A text in quotation marks.
    Text,
    /// A list in square brackets.
    List,
    /// An object in braces.
    Object,
}

/// What is wrong where a text stops being JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonFault {
    /// There is nothing in the file.
    Empty,
    /// It is a web page or another text in angle brackets.
    Markup,
    /// The file ends in the middle.
    EndsEarly,
    /// A comma or a closing bracket is missing.
    Comma,
    /// A comma stands before a closing bracket.
    TrailingComma,
    /// A colon is missing.
    Colon,
    /// A name without quotation marks.
    Key,
    /// A bracket that closes something else.
    Bracket,
    /// Something that is no value.
    Value,
    /// A number in a form that JSON does not know.
    Number,
    /// A line break or another control character inside a text.
    ControlCharacter,
    /// A backslash that begins no escape.
    Escape,
    /// More text after the end.
    Trailing,
}

/// Written forms of times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeForm {
    /// Any period.
    Period,
    /// A fiscal year.
    FiscalYear,
    /// A day.
    Date,
    /// When a target is due.
    Due,
}

/// What there can be too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Countable {
    /// Plans in a file.
    Plans,
    /// Entries of a list.
    Entries,
    /// Errors in a file.
    Errors,
}

/// How bad a finding is; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file breaks the plan format: something is missing from the page, or cannot be relied on.
    Error,
    /// The file can be read, but this is probably not what its author meant.
    Warning,
}

impl Severity {
    /// The word in the output of `planfile check`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
