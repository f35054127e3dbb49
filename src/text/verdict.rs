//! Verdicts on comparability in a few words: marks of cells, kinds of pairs, what became of a target.

use super::{Language, pick};
use crate::compare::{ChangeKind, Comparability, Mark, PairKind, Standing};

/// A verdict in one or two words.
pub fn comparability(found: Comparability, language: Language) -> &'static str {
    match found {
        Comparability::Same => pick(language, "比較可", "comparable"),
        Comparability::WithNote => pick(language, "注つきで比較可", "comparable with a caveat"),
        Comparability::NotComparable => pick(language, "比較不可", "not comparable"),
    }
}

/// The mark of a cell in a few words: how it stands to the other plans.
pub fn mark(mark: Mark, language: Language) -> &'static str {
    match mark {
        Mark::Same => pick(language, "同じ定義", "same definition"),
        Mark::WithNote => pick(language, "注つきで比較可", "comparable with a caveat"),
        Mark::PartlyComparable => pick(language, "一部の計画と比較可", "comparable with some plans"),
        Mark::NotComparable => pick(language, "比較不可", "not comparable"),
        Mark::Alone => pick(language, "比べる相手なし", "no other plan"),
    }
}

/// The counts behind a mark: 比較可1・注つき0・比較不可2.
pub fn standing(standing: Standing, language: Language) -> String {
    let Standing { same, with_note, not_comparable } = standing;
    pick(
        language,
        format!("他の計画と 比較可{same}・注つき{with_note}・比較不可{not_comparable}"),
        format!("Other plans: {same} comparable, {with_note} with a caveat, {not_comparable} not comparable"),
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
        PairKind::Generations => pick(language, "現計画と前計画", "The present plan and the previous one"),
    }
}

/// What became of a target of the plan before.
pub fn change(kind: ChangeKind, language: Language) -> &'static str {
    match kind {
        ChangeKind::Raised => pick(language, "目標を強化", "strengthened"),
        ChangeKind::Lowered => pick(language, "目標を緩和", "relaxed"),
        ChangeKind::Kept => pick(language, "維持", "kept"),
        ChangeKind::Redefined => pick(language, "定義を変更", "redefined"),
        ChangeKind::Dropped => pick(language, "廃止", "dropped"),
        ChangeKind::New => pick(language, "新設", "new"),
        ChangeKind::Unclear => pick(language, "強化・緩和は判定できない", "cannot be said"),
    }
}
