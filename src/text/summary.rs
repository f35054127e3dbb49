//! What a chart shows, in sentences: for those who cannot see it, and for those who want to quote it.

use super::{
    Language, YearStyle, comparator, fiscal_year, number, number_with, period, pick, reference_sentence, unit,
};
use crate::{
    compare::{Trend, TrendLine, TrendPoint, TrendTarget},
    model::{Stage, Unit},
};

/// A sentence or two per plan: from where to where, among how many, where the line is cut and why, with which target;
/// then one per reference line. `name` gives a plan's name.
pub fn trend_summary(
    trend: &Trend,
    name: &dyn Fn(&TrendLine) -> String,
    style: YearStyle,
    language: Language,
) -> Vec<String> {
    let lines = trend.lines.iter().map(|line| line_summary(line, &name(line), trend.unit, style, language));
    lines.chain(trend.references.iter().map(|line| reference_sentence(line, style, language))).collect()
}

fn line_summary(line: &TrendLine, name: &str, unit_of: Unit, style: YearStyle, language: Language) -> String {
    let mut sentences = vec![course(line, name, unit_of, style, language)];
    if let Some((fewest, most)) = line.denominators() {
        let (fewest, most) = (super::count(fewest), super::count(most));
        sentences.push(if fewest == most {
            pick(language, format!("対象者は{most}人。"), format!("Among {most} people."))
        } else {
            pick(
                language,
                format!("対象者は{fewest}〜{most}人。"),
                format!("Among {fewest} to {most} people."),
            )
        });
    }
    sentences.extend(cuts(line, style, language));
    sentences.extend(line.targets.iter().map(|target| target_sentence(target, unit_of, style, language)));
    sentences.join(pick(language, "", " "))
}

fn course(line: &TrendLine, name: &str, unit_of: Unit, style: YearStyle, language: Language) -> String {
    let said = |point: &crate::compare::TrendPoint| {
        let value = point.value.map(|value| number_with(value, point.decimals)).unwrap_or_default();
        (period(point.period, style, language), format!("{value}{}", unit(unit_of, language)))
    };
    match (line.span(), line.latest()) {
        (Some((first, last)), _) => {
            let ((from, before), (to, after)) = (said(first), said(last));
            pick(
                language,
                format!("{name}は{from}の{before}から{to}の{after}へ。"),
                format!("{name}: {before} in {from}, {after} in {to}."),
            )
        }
        (None, Some(only)) => {
            let (when, value) = said(only);
            pick(
                language,
                format!("{name}は{when}の{value}のみ。"),
                format!("{name}: only {value} in {when}."),
            )
        }
        (None, None) => pick(language, format!("{name}に実績はない。"), format!("{name}: no results.")),
    }
}

/// Which neighbours are not joined, and why.
fn cuts(line: &TrendLine, style: YearStyle, language: Language) -> Vec<String> {
    let known: Vec<&TrendPoint> = line.points.iter().filter(|point| point.value.is_some()).collect();
    let neighbours = known.iter().zip(known.iter().skip(1));
    let said = neighbours.filter_map(|(before, here)| {
        let why = super::reason(here.cut.as_ref()?, &[], style, language);
        let (from, to) = (period(before.period, style, language), period(here.period, style, language));
        Some(pick(
            language,
            format!("{from}と{to}は線をつないでいない({why})。"),
            format!("{from} and {to} are not joined ({why})."),
        ))
    });
    said.collect()
}

/// A target with its comparator, as printed: 目標 50%, 目標 20%以上, 前計画 20%以上 for what the plan before set.
pub fn target_phrase(target: &TrendTarget, unit_of: Unit, language: Language) -> String {
    let value = format!("{}{}", number(target.value), unit(unit_of, language));
    let word = if target.comparator_is_printed { comparator(target.comparator, language) } else { "" };
    let name = super::stage(target.stage, language).filter(|_| target.stage == Stage::PreviousPlan);
    let name = name.unwrap_or(pick(language, "目標", "target"));
    match language {
        Language::Ja => format!("{name} {value}{word}"),
        Language::En if word.is_empty() => format!("{name} {value}"),
        Language::En => format!("{name} {word} {value}"),
    }
}

fn target_sentence(target: &TrendTarget, unit_of: Unit, style: YearStyle, language: Language) -> String {
    let phrase = target_phrase(target, unit_of, language);
    let due = if target.due_is_stated {
        let year = fiscal_year(target.to, style, language);
        pick(language, format!("{year}まで"), format!("by {year}"))
    } else {
        pick(language, "期限の記載なし", "no due year stated").to_owned()
    };
    pick(
        language,
        format!("{phrase}({due})。"),
        format!(
            "{}{} ({due}).",
            phrase.get(..1).unwrap_or_default().to_ascii_uppercase(),
            phrase.get(1..).unwrap_or_default()
        ),
    )
}
