//! A target and how far it has got, in words: its two figures in short, and the whole row as one sentence. How it stands is
//! said elsewhere and comes in as a word.

use super::{
    Language, YearStyle, comparator, dues, number_as_printed, number_with, people, period, pick, unit,
};
use crate::{
    compare::{Milestone, ProgressRow},
    model::Unit,
};

/// The latest result and the target: 77.8% → 85%以上; a dash for the one that is missing.
pub fn progress_values(row: &ProgressRow, language: Language) -> String {
    let latest = row.latest.map(|latest| amount(&latest, row.unit, language));
    let none = || "–".to_owned();
    format!("{} → {}", latest.unwrap_or_else(none), target_value(row, language).unwrap_or_else(none))
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
    parts.extend(row.start.map(|start| said(pick(language, "出発点", "start"), &start.milestone)));
    parts.push(row.latest.map_or_else(
        || pick(language, "比べられる実績なし", "no result to compare").to_owned(),
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

fn amount(milestone: &Milestone, unit_of: Option<Unit>, language: Language) -> String {
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
