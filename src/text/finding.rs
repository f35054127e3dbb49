//! What is wrong with a plan file, in sentences: what was found, what belongs there, what was done about it. The
//! problems themselves are found in `load`.

mod en;
mod ja;

use super::{Language, pick};
use crate::load::{Entry, Finding, Outcome, Problem};

/// A finding in full: the problem, and what was done about it.
///
/// ```
/// use kurabe::{load::load, text::{Language, describe_finding}};
/// let loaded = load(b"[]", "plans.json");
/// let text = describe_finding(&loaded.findings[0], Language::En);
/// assert_eq!(text, "The list holds no plan. Nothing was read from this file.");
/// ```
pub fn describe_finding(found: &Finding, language: Language) -> String {
    let (problem, outcome) = (finding(&found.problem, language), outcome(found.outcome, language));
    format!("{problem}{}{outcome}", pick(language, "", " "))
}

/// What was done about a problem.
pub fn outcome(outcome: Outcome, language: Language) -> String {
    let text = match outcome {
        Outcome::FileLeftOut => {
            pick(language, "このファイルからは何も読み込んでいません。", "Nothing was read from this file.")
        }
        Outcome::PlanLeftOut => pick(language, "この計画は表示しません。", "This plan is not shown."),
        Outcome::EntryLeftOut(entry) => {
            let name = entry_name(entry, language);
            return pick(
                language,
                format!("この{name}を除いて表示します。"),
                format!("This {name} is left out, the rest is shown."),
            );
        }
        Outcome::PartLeftOut => {
            pick(language, "この部分を除いて表示します。", "This part is left out, the rest is shown.")
        }
        Outcome::RestLeftOut => {
            pick(language, "これより後は読み込んでいません。", "What comes after it was not read.")
        }
        Outcome::Kept => pick(language, "書かれているとおりに表示します。", "It is shown as it is written."),
    };
    text.to_owned()
}

/// How many more findings there are than those listed.
pub fn findings_left_out(count: usize, language: Language) -> String {
    pick(language, format!("ほかに{count}件あります。"), format!("There are {count} more."))
}

/// A problem: what was found, and what belongs there.
pub fn finding(problem: &Problem, language: Language) -> String {
    match language {
        Language::Ja => ja::finding(problem),
        Language::En => en::finding(problem),
    }
}

fn entry_name(entry: Entry, language: Language) -> &'static str {
    match entry {
        Entry::Target => pick(language, "目標", "target"),
        Entry::Observation => pick(language, "実績", "result"),
        Entry::Measure => pick(language, "取組", "measure"),
        Entry::Grade => pick(language, "評価", "grade"),
        Entry::Scheme => pick(language, "制度", "scheme"),
        Entry::Source => pick(language, "出典", "source"),
        Entry::Indicator => pick(language, "指標", "indicator"),
        Entry::Other => pick(language, "項目", "entry"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::load::{Countable, Encoding, JsonFault, JsonKind, Position, TimeForm};

    /// One problem of every kind, and every word that a sentence can contain.
    fn examples() -> Vec<Problem> {
        let text = || "x".to_owned();
        let at = Position { line: 2, column: 3 };
        let mut examples = vec![
            Problem::TooLarge { bytes: 100_000_000 },
            Problem::NotUtf8 { at, looks_like: None },
            Problem::NotUtf8 { at, looks_like: Some(Encoding::Utf16) },
            Problem::NotUtf8 { at, looks_like: Some(Encoding::ShiftJis) },
            Problem::NoPlan,
            Problem::TooDeep,
            Problem::TooMany { what: Countable::Plans, limit: 10 },
            Problem::TooMany { what: Countable::Entries, limit: 10 },
            Problem::TooMany { what: Countable::Errors, limit: 10 },
            Problem::UnknownFormatVersion { version: 2 },
            Problem::MissingField { field: text() },
            Problem::UnknownKey { key: text() },
            Problem::UnknownWord { word: text(), allowed: vec!["a".to_owned(), "b".to_owned()] },
            Problem::BadNumber { text: text() },
            Problem::NegativeCount { text: text() },
            Problem::BadYear { text: text() },
            Problem::BadPeriod { text: text(), expected: TimeForm::Period },
            Problem::BadPeriod { text: text(), expected: TimeForm::FiscalYear },
            Problem::BadPeriod { text: text(), expected: TimeForm::Date },
            Problem::BadPeriod { text: text(), expected: TimeForm::Due },
            Problem::BadLength { text: text() },
            Problem::BadCode { text: text() },
            Problem::NumberAsString { text: text() },
            Problem::DuplicateId { id: text() },
            Problem::DuplicateKey { key: text() },
            Problem::LoneSurrogate,
            Problem::TextTooLong { characters: 3_000 },
            Problem::SuspiciousCharacters { character: '\u{202e}' },
            Problem::EmptyText,
            Problem::PlanIdForm { id: text() },
            Problem::PeriodBackwards,
            Problem::RangeBackwards,
            Problem::BadUrl { url: text() },
            Problem::NoSource,
            Problem::NoPlace,
            Problem::UnknownPlan { id: text() },
            Problem::UnknownSource { id: text() },
            Problem::UnknownMeasure { id: text() },
            Problem::UnknownIndicator { key: text() },
            Problem::ValueWithoutUnit,
            Problem::ValueAndAbsence,
            Problem::NeitherValueNorAbsence,
            Problem::Unreadable { message: text() },
        ];
        let faults = [
            JsonFault::Empty,
            JsonFault::Markup,
            JsonFault::EndsEarly,
            JsonFault::Comma,
            JsonFault::TrailingComma,
            JsonFault::Colon,
            JsonFault::Key,
            JsonFault::Bracket,
            JsonFault::Value,
            JsonFault::Number,
            JsonFault::ControlCharacter,
            JsonFault::Escape,
            JsonFault::Trailing,
        ];
        examples.extend(faults.map(|fault| Problem::NotJson { at, fault }));
        let kinds = [
            JsonKind::Null,
            JsonKind::Boolean,
            JsonKind::Number,
            JsonKind::WholeNumber,
            JsonKind::Text,
            JsonKind::List,
            JsonKind::Object,
        ];
        examples.extend(kinds.map(|found| Problem::OtherJson { found }));
        examples.extend(kinds.map(|found| Problem::WrongType { expected: JsonKind::Object, found }));
        examples
    }

    #[test]
    fn every_problem_has_its_own_sentence_in_both_languages() {
        for language in [Language::Ja, Language::En] {
            let mut seen = BTreeMap::new();
            for problem in examples() {
                let text = finding(&problem, language);
                let end = pick(language, ['。', '。'], ['.', '.']);
                assert!(text.ends_with(end), "{text}");
                assert!(!text.contains("  "), "{text}");
                if let Some(other) = seen.insert(text.clone(), problem.clone()) {
                    panic!("{other:?} and {problem:?} share: {text}");
                }
            }
        }
    }

    #[test]
    fn no_problem_is_forgotten_here() {
        let source = include_str!("../load/problem.rs");
        let codes = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
        let shown: Vec<_> = examples().iter().map(Problem::code).collect();
        let forgotten: Vec<_> = codes.filter(|code| !shown.contains(code)).collect();
        assert_eq!(forgotten, Vec::<&str>::new());
    }

    #[test]
    fn japanese_sentences_are_polite_and_english_ones_are_english() {
        for problem in examples() {
            let ja = finding(&problem, Language::Ja);
            assert!(ja.chars().any(|character| ('ぁ'..='ん').contains(&character)), "{ja}");
            let en = finding(&problem, Language::En);
            assert!(!en.chars().any(|character| ('ぁ'..='鿿').contains(&character)), "{en}");
        }
    }

    #[test]
    fn a_finding_says_what_was_done() {
        let target = Outcome::EntryLeftOut(Entry::Target);
        assert_eq!(outcome(target, Language::En), "This target is left out, the rest is shown.");
        assert_eq!(outcome(target, Language::Ja), "この目標を除いて表示します。");
    }
}
