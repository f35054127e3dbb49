//! How a target stands, in words: a short name for each status, and the sentence behind it. The sums are in `arithmetic`.

use super::{Language, YearStyle, period, pick, question_scope};
use crate::{
    compare::{ProgressRow, ProgressSort, Question, Status, Unsaid},
    model::Observation,
};

/// The name of a status, short enough for a cell.
pub fn status_name(status: &Status, language: Language) -> &'static str {
    match status {
        Status::DuePassedNotMet => pick(language, "期限切れ・未達", "Due, not met"),
        Status::MetThenLost(_) => pick(language, "達成後に後退", "Met, then lost"),
        Status::MovingAway => pick(language, "遠ざかる", "Moving away"),
        Status::Behind => pick(language, "ペース不足", "Behind"),
        Status::OnPace => pick(language, "ペースどおり", "On pace"),
        Status::EasierThanStart => pick(language, "出発点より緩い", "Easier than start"),
        Status::Achieved => pick(language, "達成", "Achieved"),
        Status::CannotBeSaid(_) => pick(language, "判定できない", "Cannot be said"),
    }
}

/// What a status means for this row, in a sentence.
pub fn status_sentence(row: &ProgressRow, style: YearStyle, language: Language) -> String {
    match &row.status {
        Status::DuePassedNotMet if row.attained == Some(true) => pick(
            language,
            "毎年度の目標で、届かなかった年度がある。最新の実績は届いている。",
            "The target is due each year, and a year missed it. The latest result meets it.",
        )
        .to_owned(),
        Status::DuePassedNotMet => pick(
            language,
            "期限の年度が過ぎ、その実績は目標に届いていない。",
            "The due year is over, and its result does not meet the target.",
        )
        .to_owned(),
        Status::MetThenLost(when) => {
            let when = period(*when, style, language);
            pick(
                language,
                format!("{when}の実績は目標に届いたが、最新の実績は届いていない。"),
                format!("The result of {when} met the target; the latest does not."),
            )
        }
        Status::MovingAway => pick(
            language,
            "これまでの実績は目標から遠ざかっている。",
            "The results so far move away from the target.",
        )
        .to_owned(),
        Status::Behind => pick(
            language,
            "これまでのペースは、期限までに必要なペースより遅い。",
            "The pace so far is slower than the pace needed.",
        )
        .to_owned(),
        Status::OnPace => pick(
            language,
            "これまでのペースは、期限までに必要なペース以上。",
            "The pace so far is at least the pace needed.",
        )
        .to_owned(),
        Status::EasierThanStart => pick(
            language,
            "目標は、定めたときにすでにあった値より緩い。最新の実績は目標に届いている。",
            "The target asks for less than what was there when it was set. The latest result meets it.",
        )
        .to_owned(),
        Status::Achieved => {
            pick(language, "最新の実績は目標に届いている。", "The latest result meets the target.").to_owned()
        }
        Status::CannotBeSaid(unsaid) => reason(unsaid, &row.question, style, language),
    }
}

fn reason(unsaid: &Unsaid, question: &Question, style: YearStyle, language: Language) -> String {
    match unsaid {
        Unsaid::NoResult => {
            pick(language, "この文書に実績がない。", "The document has no result for it.").to_owned()
        }
        Unsaid::OtherDefinition(result, _) => other_definition(result, question, style, language),
        Unsaid::NoDueYear => pick(
            language,
            "期限の年度が書かれていないため、必要なペースを計算できない。",
            "No due year is stated, so no pace needed can be worked out.",
        )
        .to_owned(),
        Unsaid::OnePoint => pick(
            language,
            "実績が一つしかなく、これまでのペースを計算できない。",
            "There is only one result, so no pace so far can be worked out.",
        )
        .to_owned(),
        Unsaid::NoNumber => pick(language, "目標に数値がない。", "The target is not a number.").to_owned(),
        Unsaid::TargetIsBlank => {
            pick(language, "目標の欄に値がない。", "The target's cell holds no value.").to_owned()
        }
        Unsaid::ResultOfDueYearMissing => pick(
            language,
            "期限の年度は過ぎたが、その年度の実績がこの文書にない。",
            "The due year is over, and its result is not in the document.",
        )
        .to_owned(),
        Unsaid::CombinationNotStated => pick(
            language,
            "複数の休暇をまとめた目標で、どう数えるかが書かれていない。",
            "The target takes several leaves together, and the document does not say how.",
        )
        .to_owned(),
        Unsaid::CombinedResultMissing => pick(
            language,
            "休暇ごとの実績はあるが、まとめた率は分からない。",
            "Each leave has a result, but what they come to together is not known.",
        )
        .to_owned(),
        Unsaid::YearBeforeMissing => pick(
            language,
            "前年度と比べる目標だが、最新の実績の前年度の実績がない。",
            "The target is set against the year before, and the year before the latest result has none.",
        )
        .to_owned(),
        Unsaid::OtherUnit => {
            pick(language, "目標と実績の単位が異なる。", "Target and result have different units.").to_owned()
        }
        Unsaid::NoDirection => pick(
            language,
            "どちらの向きがよいとも言えない指標のため、判定しない。",
            "Neither direction of this indicator is better by itself.",
        )
        .to_owned(),
    }
}

/// Both conditions are named, for the figure alone would be read as attainment.
fn other_definition(
    result: &Observation,
    question: &Question,
    style: YearStyle,
    language: Language,
) -> String {
    let scope = |question: &Question| {
        let scope = question_scope(&question.population, &question.condition, language);
        if scope.is_empty() { pick(language, "限定なし", "no restriction").to_owned() } else { scope }
    };
    let (asked, answered) = (scope(question), scope(&Question::of_observation(result)));
    let when = period(result.period, style, language);
    if asked == answered {
        return pick(
            language,
            format!("実績は別の長さの期間のもの({when})しかない。"),
            format!("Results are there only for another span of time ({when})."),
        );
    }
    pick(
        language,
        format!("目標は「{asked}」、{when}の実績は「{answered}」で、定義が異なる。"),
        format!("The target is for “{asked}”, the result of {when} for “{answered}”: other definitions."),
    )
}

/// The name of an order of the table.
pub fn progress_sort(sort: ProgressSort, language: Language) -> &'static str {
    match sort {
        ProgressSort::Status => pick(language, "状態", "Status"),
        ProgressSort::Distance => pick(language, "目標までの距離", "Distance to the target"),
        ProgressSort::Pace => pick(language, "ペースの不足", "Pace lacking"),
        ProgressSort::Plan => pick(language, "計画", "Plan"),
    }
}
