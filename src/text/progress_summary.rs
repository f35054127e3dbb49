//! How many targets stand how, as the sentence above their list.

use super::{Language, pick};
use crate::compare::{ProgressSummary, Unsaid};

/// The counts that make up the list; what does not occur is left out, except met, on the way and behind.
pub fn progress_summary(summary: &ProgressSummary, language: Language) -> String {
    let said = |count: usize, ja: &str, en: &str| match language {
        Language::Ja => format!("{ja}{count}件"),
        Language::En => format!("{en} {count}"),
    };
    let mut parts = vec![
        said(summary.met, "達成", "met"),
        said(summary.on_the_way, "ペースどおり", "on pace"),
        said(summary.behind, "ペース不足・後退", "behind or moving away"),
    ];
    let some = [
        (summary.missed, "期限切れ・計画終了で未達", "not met when due or at the plan's end"),
        (summary.before_plan, "計画開始前(基準値のみ)", "not begun, baseline only"),
    ];
    parts
        .extend(some.into_iter().filter(|(count, ..)| *count > 0).map(|(count, ja, en)| said(count, ja, en)));
    if !summary.unsaid.is_empty() {
        let reasons = summary.unsaid.iter().map(|(reason, count)| {
            let reason = short_reason(reason, language);
            pick(language, format!("{reason}{count}"), format!("{reason} {count}"))
        });
        let reasons = reasons.collect::<Vec<_>>().join(pick(language, "、", ", "));
        let unsaid = said(summary.cannot_be_said(), "判定できない", "cannot be said");
        parts.push(pick(language, format!("{unsaid}({reasons})"), format!("{unsaid} ({reasons})")));
    }
    let parts = parts.join(pick(language, "、", "; "));
    let targets = summary.targets;
    pick(
        language,
        format!("{targets}件の目標: {parts}"),
        format!("{targets} target{}: {parts}", if targets == 1 { "" } else { "s" }),
    )
}

fn short_reason(reason: &Unsaid, language: Language) -> &'static str {
    match reason {
        Unsaid::NoResult => pick(language, "実績なし", "no result"),
        Unsaid::OtherDefinition(..) => pick(language, "実績の定義が異なる", "result of another definition"),
        Unsaid::NoDueYear => pick(language, "期限の記載なし", "no due year stated"),
        Unsaid::OnePoint => pick(language, "実績が一つだけ", "one result only"),
        Unsaid::NoNumber => pick(language, "数値によらない目標", "no number"),
        Unsaid::TargetIsBlank => pick(language, "目標の欄が空欄", "target left blank"),
        Unsaid::ResultOfDueYearMissing => pick(language, "期限の年度の実績なし", "no result of the due year"),
        Unsaid::ResultOfLastYearMissing => {
            pick(language, "計画の最終年度の実績なし", "no result of the plan's last year")
        }
        Unsaid::NoResultOfItsYears => pick(language, "計画期間の実績なし", "no result of the plan's years"),
        Unsaid::CombinationNotStated => {
            pick(language, "まとめた目標の数え方の記載なし", "how leaves are counted together not stated")
        }
        Unsaid::CombinedResultMissing => {
            pick(language, "まとめた実績なし", "no result of the leaves together")
        }
        Unsaid::YearBeforeMissing => pick(language, "前年度の実績なし", "no result of the year before"),
        Unsaid::OtherUnit => pick(language, "単位が異なる", "another unit"),
        Unsaid::NoDirection => pick(language, "良し悪しの向きがない指標", "no better direction"),
    }
}
