//! The timeline in words: periods with their open ends, how generations follow each other, when targets are due, which years
//! have results, the terms of laws.

use super::{
    Language, YearStyle, date, fiscal_year, fiscal_year_short, law, other_period, period, period::years,
    period_in_words, pick, plan_coverage, stage,
};
use crate::{
    compare::{DueYear, Dues, Earlier, Handover, LawTerm, ResultYear, StageCount, TimelineRow},
    model::{FiscalYear, Period},
};

/// How a plan follows the one before it.
pub fn handover(handover: Handover, style: YearStyle, language: Language) -> String {
    match handover {
        Handover::Adjoins => {
            pick(language, "前計画から空白なく続く", "follows the previous plan without a gap").to_owned()
        }
        Handover::Gap(from, to) => {
            let (years, count) = (years(from, to, style, language), gap_length(from, to, language));
            pick(
                language,
                format!("前計画との間に空白: {years}({count})"),
                format!("a gap after the previous plan: {years} ({count})"),
            )
        }
        Handover::Overlap(from, to) => {
            let years = years(from, to, style, language);
            pick(
                language,
                format!("前計画と重なる: {years}"),
                format!("overlaps with the previous plan: {years}"),
            )
        }
        Handover::OutOfOrder => pick(
            language,
            "記載の年度の順が合わず、前計画からどう続くかは分からない",
            "the years as stated are out of order, so how it follows the previous plan cannot be said",
        )
        .to_owned(),
        Handover::NotStated => pick(
            language,
            "端の年度の記載がなく、前計画との間に空白があるかは分からない",
            "an end is not stated, so whether there is a gap cannot be said",
        )
        .to_owned(),
    }
}

/// A gap in short, for a chart: 空白 3年度.
pub fn gap(from: FiscalYear, to: FiscalYear, language: Language) -> String {
    let count = gap_length(from, to, language);
    pick(language, format!("空白 {count}"), format!("gap: {count}"))
}

fn gap_length(from: FiscalYear, to: FiscalYear, language: Language) -> String {
    let count = to.years_since(from) + 1;
    match language {
        Language::Ja => format!("{count}年度"),
        Language::En if count == 1 => "1 fiscal year".to_owned(),
        Language::En => format!("{count} fiscal years"),
    }
}

/// The plan before: its name and period.
pub fn earlier_plan(before: &Earlier, style: YearStyle, language: Language) -> String {
    let period = period_in_words(&before.period, style, language);
    pick(
        language,
        format!("前計画「{}」: {period}", before.title),
        format!("previous plan “{}”: {period}", before.title),
    )
}

/// The targets due in a year: 令和12年度が期限の目標: 中間 8件.
pub fn due_year(due: &DueYear, style: YearStyle, language: Language) -> String {
    let year = fiscal_year(due.year, style, language);
    let counts = counts(&due.stages, language);
    pick(language, format!("{year}が期限の目標: {counts}"), format!("targets due in {year}: {counts}"))
}

/// The targets that have no place on an axis, a sentence for each kind; empty where there are none.
pub fn dues_apart(dues: &Dues, language: Language) -> Vec<String> {
    let kinds = [
        (&dues.every_year, pick(language, "毎年度の目標", "targets for every year")),
        (
            &dues.end_not_stated,
            pick(
                language,
                "計画の終了までの目標(終わりの年度の記載なし)",
                "targets due by the end of the plan, whose year is not stated",
            ),
        ),
        (&dues.unstated, pick(language, "期限の記載がない目標", "targets without a due year")),
    ];
    kinds
        .into_iter()
        .filter(|(counted, _)| !counted.is_empty())
        .map(|(counted, name)| format!("{name}: {}", counts(counted, language)))
        .collect()
}

/// When the last target of the plan is due.
pub fn last_due(dues: &Dues, style: YearStyle, language: Language) -> String {
    match dues.last() {
        Some(year) => fiscal_year(year, style, language),
        None => pick(language, "期限の年度の記載なし", "no due year stated").to_owned(),
    }
}

/// The years with results and grades, with how many each has.
pub fn result_years(row: &TimelineRow, style: YearStyle, language: Language) -> String {
    let each = row.results.iter().map(|one| {
        let (year, held) = (fiscal_year_short(one.year, style, language), held(one, language));
        format!("{year} {held}")
    });
    let sums = (row.sums > 0).then(|| {
        let count = row.sums;
        pick(language, format!("複数年度の通算 {count}件"), format!("over several years {count}"))
    });
    let all: Vec<String> = each.chain(sums).collect();
    if all.is_empty() {
        return pick(language, "この文書に実績なし", "no result in this document").to_owned();
    }
    all.join(pick(language, "、", "; "))
}

fn held(year: &ResultYear, language: Language) -> String {
    let count = |count: usize, ja: &str, en: &str| {
        (count > 0).then(|| match language {
            Language::Ja => format!("{ja}{count}件"),
            Language::En => format!("{count} {en}{}", if count == 1 { "" } else { "s" }),
        })
    };
    let parts = [count(year.figures, "実績", "result"), count(year.grades, "進捗評価", "grade")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(pick(language, "・", ", "))
}

/// The plan's own period, how it follows the one before, and whether it runs on the day of reading.
pub fn own_period(row: &TimelineRow, style: YearStyle, language: Language) -> String {
    let period = period_in_words(&row.period, style, language);
    let followed = row.before.as_ref().map(|one| handover(one.handover, style, language));
    let parts = [Some(period), followed, Some(plan_coverage(row, style, language))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(pick(language, "。", ". "))
}

/// What stands below a plan's name in the chart: its period, and what has no place on the axis.
pub fn timeline_lines(row: &TimelineRow, style: YearStyle, language: Language) -> Vec<String> {
    let mut lines = vec![period_in_words(&row.period, style, language)];
    let unplaced = row.before.as_ref().filter(|one| one.period.from.is_none() && one.period.to.is_none());
    lines.extend(unplaced.map(|one| earlier_plan(one, style, language)));
    let unplaced =
        row.others().filter(|one| one.made.is_none() && one.period.from.or(one.period.to).is_none());
    lines.extend(unplaced.map(|one| other_period(one, style, language)));
    lines.extend(dues_apart(&row.dues, language));
    lines
}

/// The term of a law: 平成17年度〜令和16年度(令和17年3月31日まで、当初は平成26年度まで).
pub fn law_term(term: &LawTerm, style: YearStyle, language: Language) -> String {
    let since = period(term.since, style, language);
    let since = match term.since {
        Period::FiscalYear(_) => since,
        _ => pick(language, format!("{since}の制定"), format!("its enactment in {since}")),
    };
    let until = date(term.until, style, language);
    let first = term.first_until.map(|year| {
        let year = fiscal_year(year, style, language);
        pick(language, format!("。当初は{year}まで"), format!("; at first until {year}"))
    });
    let first = first.unwrap_or_default();
    pick(language, format!("{since}から{until}まで{first}"), format!("from {since} to {until}{first}"))
}

/// A law with its term, to be read out.
pub fn law_sentence(term: &LawTerm, style: YearStyle, language: Language) -> String {
    format!("{}: {}", law(term.law, language), law_term(term, style, language))
}

/// Where the term of a law was read.
pub fn law_sources(term: &LawTerm, language: Language) -> impl Iterator<Item = &'static str> {
    term.sources.iter().map(move |source| pick(language, source.ja, source.en))
}

/// Numbers of targets by stage: 8件, or 中間 8件.
fn counts(stages: &[StageCount], language: Language) -> String {
    let one = |count: &StageCount| {
        let targets = pick(language, format!("{}件", count.targets), count.targets.to_string());
        match stage(count.stage, language) {
            Some(stage) => pick(language, format!("{stage} {targets}"), format!("{targets} ({stage})")),
            None => targets,
        }
    };
    stages.iter().map(one).collect::<Vec<_>>().join(pick(language, "、", ", "))
}
