//! Words for grades: what changed since the year before, and a grade beside the figure of the same subject.

use super::{Language, YearStyle, period, pick};
use crate::{compare::NewestGrade, model::GradeLetter};

/// That the letter of the year before was another one.
pub fn changed_from(before: GradeLetter, language: Language) -> String {
    let before = before.letter();
    pick(language, format!("前年度の{before}から変化"), format!("changed from {before}"))
}

/// The newest letter of a measure, with its year.
pub fn newest_grade(newest: NewestGrade, style: YearStyle, language: Language) -> String {
    let (when, letter) = (period(newest.period, style, language), newest.letter.letter());
    pick(language, format!("{when}の評価 {letter}"), format!("Graded {letter} in {when}"))
}

/// Two facts side by side: the letter, and that the figure does not meet its target.
pub fn grade_and_outcome(letter: GradeLetter, language: Language) -> String {
    let letter = letter.letter();
    pick(
        language,
        format!("取組の評価は{letter}。この数値は目標に届いていない。"),
        format!("The activity is graded {letter}; its outcome does not meet the target."),
    )
}
