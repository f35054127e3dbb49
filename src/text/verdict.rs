//! Verdicts on comparability in a few words: marks of cells, kinds of pairs, what became of a target.

use super::{Language, pick};
use crate::compare::{ChangeKind, Comparability, Mark, PairKind, Standing};

/// A verdict in one or two words.
pub fn comparability(found: Comparability, language: Language) -> &'static str {
    match found {
        Comparability::Same => pick(language, "同じ", "same"),
        Comparability::WithNote => pick(language, "注つき", "with a note"),
        Comparability::NotComparable => pick(language, "比べられない", "not comparable"),
    }
}

/// The mark of a cell in a few words: how it stands to the other plans.
pub fn mark(mark: Mark, language: Language) -> &'static str {
    match mark {
        Mark::Same => pick(language, "同じ定義", "same definition"),
        Mark::WithNote => pick(language, "注つきで比較可", "comparable, with a note"),
        Mark::PartlyComparable => pick(language, "一部とだけ比較可", "comparable with some"),
        Mark::NotComparable => pick(language, "他と比べられない", "not comparable"),
        Mark::Alone => pick(language, "比べる相手なし", "no other plan"),
    }
}

/// The counts behind a mark: 同じ1・注つき0・比べられない2.
pub fn standing(standing: Standing, language: Language) -> String {
    let Standing { same, with_note, not_comparable } = standing;
    pick(
        language,
        format!("他の計画と 同じ{same}・注つき{with_note}・比べられない{not_comparable}"),
        format!("Other plans: {same} same, {with_note} with a note, {not_comparable} not comparable"),
    )
}

/// What kind of comparison a pair is.
pub fn pair_kind(kind: PairKind, language: Language) -> &'static str {
    match kind {
        PairKind::Targets => pick(language, "目標どうし", "Targets of two plans"),
        PairKind::Results => pick(language, "実績どうし", "Results of two plans"),
        PairKind::TargetAndResult => {
            pick(language, "目標とその計画の実績", "A target and the plan's own result")
        }
        PairKind::Generations => pick(language, "今の計画と前の計画", "This plan and the plan before it"),
    }
}

/// What became of a target of the plan before.
pub fn change(kind: ChangeKind, language: Language) -> &'static str {
    match kind {
        ChangeKind::Raised => pick(language, "引き上げ", "raised"),
        ChangeKind::Lowered => pick(language, "引き下げ", "lowered"),
        ChangeKind::Kept => pick(language, "維持", "kept"),
        ChangeKind::Redefined => pick(language, "定義を変更", "redefined"),
        ChangeKind::Dropped => pick(language, "なくなった", "dropped"),
        ChangeKind::New => pick(language, "新設", "new"),
        ChangeKind::Unclear => pick(language, "比べられない", "cannot be said"),
    }
}
