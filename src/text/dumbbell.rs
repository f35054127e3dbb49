//! A target and how far it has got, in words: its two figures in short, and the whole row as one sentence. How it stands is
//! said elsewhere and comes in as a word.

use super::{
    Language, YearStyle, comparator, dues, number_as_printed, number_with, people, period, pick, unit,
};
use crate::{
    compare::{Milestone, ProgressRow, Start, StartOrigin, Status},
    model::Unit,
};

/// The latest result, or the baseline of a plan without results of its own, and the target: 実績77.8%／目標85%以上; a dash for
/// the one that is missing. A share above the whole has its people with it.
pub fn progress_values(row: &ProgressRow, language: Language) -> String {
    let target = target_value(row, language).unwrap_or_else(|| "–".to_owned());
    let is_before = matches!(row.status, Status::BeforePlan { .. });
    let baseline = row.start.filter(|_| is_before).map(|start| start.milestone);
    let (ja, en) = if is_before { ("基準値", "Baseline") } else { ("実績", "Result") };
    let reached = row.latest.or(baseline).map_or_else(
        || "–".to_owned(),
        |reached| {
            let value = amount(&reached, row.unit, language);
            let is_above = row.unit == Some(Unit::Percent) && reached.value.get() > 100.0;
            let among = people(reached.numerator, reached.denominator, language).filter(|_| is_above);
            match (among, language) {
                (None, _) => value,
                (Some(among), Language::Ja) => format!("{value}({among})"),
                (Some(among), Language::En) => format!("{value} ({among})"),
            }
        },
    );
    pick(language, format!("{ja}{reached}／目標{target}"), format!("{en} {reached}, target {target}"))
}

/// Everything a row shows, in one sentence: plan, question, start, latest result, target, how it stands.
pub fn progress_sentence(
    row: &ProgressRow,
    plan: &str,
    question: &str,
    status: &str,
    style: YearStyle,
    language: Language,
) -> String {
    let said = |word: &str, milestone: &Milestone| {
        let when = milestone.period.map(|when| period(when, style, language));
        let among = people(milestone.numerator, milestone.denominator, language);
        let notes: Vec<String> = when.into_iter().chain(among).collect();
        let notes = notes.join(pick(language, "、", ", "));
        let value = amount(milestone, row.unit, language);
        match (notes.is_empty(), language) {
            (true, _) => format!("{word} {value}"),
            (false, Language::Ja) => format!("{word} {value}({notes})"),
            (false, Language::En) => format!("{word} {value} ({notes})"),
        }
    };
    let mut parts = Vec::new();
    parts.extend(row.start.map(|start| said(pick(language, "基準値", "baseline"), &start.milestone)));
    parts.push(row.latest.map_or_else(
        || {
            match row.status {
                Status::BeforePlan { .. } => {
                    pick(language, "計画期間の実績なし", "no result of the plan's years")
                }
                _ => pick(language, "比べられる実績なし", "no result to compare"),
            }
            .to_owned()
        },
        |latest| said(pick(language, "最新", "latest"), &latest),
    ));
    parts.push(match target_value(row, language) {
        Some(value) => {
            let due = dues(&row.target.dues, style, language);
            pick(language, format!("目標 {value}({due})"), format!("target {value} ({due})"))
        }
        None => pick(language, "目標に数値なし", "no number as target").to_owned(),
    });
    let parts = parts.join(pick(language, "、", ", "));
    pick(
        language,
        format!("{plan} {question}: {parts}。{status}"),
        format!("{plan}, {question}: {parts}. {status}"),
    )
}

/// Where a row starts, and which value that is where it is no baseline.
pub fn start(start: &Start, unit_of: Option<Unit>, style: YearStyle, language: Language) -> String {
    let said = milestone(&start.milestone, unit_of, style, language);
    let (ja, en) = match start.origin {
        StartOrigin::PrintedBaseline | StartOrigin::BeforePlan => return said,
        StartOrigin::FirstOfPlan => ("計画期間の最初の実績", "first result of the plan"),
        StartOrigin::FirstOfSeries => ("最も古い実績", "first result there is"),
        StartOrigin::YearBefore => ("前年度の実績", "the year before"),
    };
    pick(language, format!("{said}({ja})"), format!("{said} ({en})"))
}

/// A result on the way, with its people and period: 17.2% 11/64人 令和7年度.
pub fn milestone(
    milestone: &Milestone,
    unit_of: Option<Unit>,
    style: YearStyle,
    language: Language,
) -> String {
    let people = people(milestone.numerator, milestone.denominator, language);
    let when = milestone.period.map(|when| period(when, style, language));
    let parts = [Some(amount(milestone, unit_of, language)), people, when];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Latest minus target, with its sign; points for percent.
pub fn difference(row: &ProgressRow, language: Language) -> Option<String> {
    let value = row.difference?;
    let sign = if value.get() > 0.0 { "+" } else { "" };
    let unit = match row.unit? {
        Unit::Percent => pick(language, "ポイント", " points"),
        other => unit(other, language),
    };
    Some(format!("{sign}{}{unit}", super::number(value).replace('-', "−")))
}

pub(super) fn amount(milestone: &Milestone, unit_of: Option<Unit>, language: Language) -> String {
    let sign = unit_of.map_or("", |one| unit(one, language));
    format!("{}{sign}", number_with(milestone.value, milestone.decimals))
}

/// The target's value as printed, with its comparator where that is printed too.
fn target_value(row: &ProgressRow, language: Language) -> Option<String> {
    let target = &row.target.target;
    let sign = target.unit.map_or("", |one| unit(one, language));
    let value = format!("{}{sign}", number_as_printed(target.value?, &target.places));
    let word = if target.comparator_is_our_reading { "" } else { comparator(target.comparator, language) };
    Some(match language {
        Language::Ja => format!("{value}{word}"),
        Language::En if word.is_empty() => value,
        Language::En => format!("{word} {value}"),
    })
}
