//! The sums behind a status, written out with their figures and years, so that nobody has to take it on trust.

use super::{
    Language, YearStyle, fiscal_year, milestone, number::rounded, number_as_printed, number_with, period,
    pick, unit,
};
use crate::{
    compare::{Milestone, Pace, ProgressRow, StartOrigin, Status, Unsaid},
    model::{Combination, FiscalYear, Number, Unit},
};

/// The sums behind a row, a sentence each: difference, pace needed, pace so far, and what a reader must know of them. Empty
/// for a row without a result.
pub fn arithmetic(row: &ProgressRow, style: YearStyle, language: Language) -> Vec<String> {
    let is_before = matches!(row.status, Status::BeforePlan { .. });
    let baseline = row.start.filter(|_| is_before).map(|start| start.milestone);
    let Some(latest) = row.latest.or(baseline) else { return Vec::new() };
    let words = Words { row, style, language };
    let mut lines = Vec::new();
    lines.extend(words.difference(&latest));
    lines.extend(row.needed_pace.map(|pace| words.needed(&pace, &latest)));
    lines.extend(row.pace_so_far.map(|pace| words.so_far(&pace, &latest)));
    lines.extend(row.before_plan.map(|(first, last)| words.history(&first, &last)));
    lines.extend(words.leaves());
    if row.closed.is_none() {
        lines.extend(words.latest_is_not_of_due_year(&latest));
    }
    if row.needed_pace.is_some() {
        lines.push(
            pick(
                language,
                "印刷された数値の計算で、予測ではない。",
                "Arithmetic on printed figures, not a forecast.",
            )
            .to_owned(),
        );
    }
    lines
}

struct Words<'a> {
    row: &'a ProgressRow,
    style: YearStyle,
    language: Language,
}

impl Words<'_> {
    fn with_unit(&self, value: String) -> String {
        format!("{value}{}", self.row.unit.map_or("", |of| unit(of, self.language)))
    }

    fn figure(&self, value: Number, decimals: Option<usize>) -> String {
        self.with_unit(number_with(value, decimals))
    }

    /// A difference of percentages is in points.
    fn change(&self, value: Number) -> String {
        let value = rounded(value, 2, self.language);
        match self.row.unit {
            Some(Unit::Percent) => in_points(&value, self.language),
            _ if is_one(&value) && self.language == Language::En => {
                self.with_unit(value).trim_end_matches('s').to_owned()
            }
            _ => self.with_unit(value),
        }
    }

    /// The target as printed; for a relative one the year before.
    fn target(&self) -> Option<String> {
        let target = &self.row.target.target;
        match (target.value, self.row.start) {
            (Some(value), _) => Some(self.with_unit(number_as_printed(value, &target.places))),
            (None, Some(start)) if start.origin == StartOrigin::YearBefore => {
                Some(self.figure(start.milestone.value, start.milestone.decimals))
            }
            _ => None,
        }
    }

    fn difference(&self, latest: &Milestone) -> Option<String> {
        let (value, target) = (self.figure(latest.value, latest.decimals), self.target()?);
        let difference = self.change(self.row.difference?);
        let when = latest.period.map(|when| period(when, self.style, self.language)).unwrap_or_default();
        Some(pick(
            self.language,
            format!("目標との差: {value} − {target} = {difference}({when})"),
            format!("Difference from the target: {value} − {target} = {difference} ({when})"),
        ))
    }

    fn needed(&self, pace: &Pace, latest: &Milestone) -> String {
        let over = self.row.status == Status::CannotBeSaid(Unsaid::ResultOfDueYearMissing);
        let label = match (self.language, over) {
            (Language::Ja, false) => "必要な変化",
            (Language::Ja, true) => "期限までに必要だった変化",
            (Language::En, false) => "Needed",
            (Language::En, true) => "Needed before the due year",
        };
        let to = self.target().unwrap_or_default();
        self.pace(label, pace, &to, &self.figure(latest.value, latest.decimals))
    }

    fn so_far(&self, pace: &Pace, latest: &Milestone) -> String {
        let start = self.row.start;
        let from = self.figure(pace.from, start.and_then(|start| start.milestone.decimals));
        let to = self.figure(latest.value, latest.decimals);
        let line = self.pace(pick(self.language, "これまで", "So far"), pace, &to, &from);
        let origin = start.map_or("", |start| origin(start.origin, self.language));
        pick(self.language, format!("{line}。{origin}"), format!("{line}. {origin}"))
    }

    /// Results before the plan are no progress of it, and no pace is worked out from them.
    fn history(&self, first: &Milestone, last: &Milestone) -> String {
        let said = |one: &Milestone| milestone(one, self.row.unit, self.style, self.language);
        let (first, last) = (said(first), said(last));
        pick(
            self.language,
            format!("計画開始前の推移: {first} → {last}。この計画の進捗ではない。"),
            format!("Before the plan: {first} → {last}. This is no progress of the plan."),
        )
    }

    fn pace(&self, label: &str, pace: &Pace, to: &str, from: &str) -> String {
        let years = pace.to_year.years_since(pace.from_year);
        let year = |year: FiscalYear| fiscal_year(year, self.style, self.language);
        let (first, last) = (year(pace.from_year), year(pace.to_year));
        let per_year = self.change(pace.per_year);
        let plural = if years == 1 { "" } else { "s" };
        pick(
            self.language,
            format!("{label}: ({to} − {from}) ÷ {years}年 = 年{per_year}({first}〜{last})"),
            format!(
                "{label}: ({to} − {from}) ÷ {years} year{plural} = {per_year} a year ({first} to {last})"
            ),
        )
    }

    fn leaves(&self) -> Option<String> {
        let leaves = self.row.question.condition.leaves.as_ref().filter(|leaves| leaves.of.len() > 1)?;
        let by_worst = matches!(leaves.combination, Combination::EachOf | Combination::AllOf);
        by_worst.then(|| {
            pick(
                self.language,
                "休暇ごとの実績しかない年度は、目標から最も遠いものを実績とした。",
                "Where each leave has a result of its own, the one farthest from the target is taken.",
            )
            .to_owned()
        })
    }

    /// A target can be met before it is due, and judged by what came after; the reader is told which year decided.
    fn latest_is_not_of_due_year(&self, latest: &Milestone) -> Option<String> {
        let (due, when) = (self.row.due?, latest.period?);
        let year = fiscal_year(due, self.style, self.language);
        let used = period(when, self.style, self.language);
        (when.fiscal_year() != due && self.row.attained == Some(true)).then(|| {
            pick(
                self.language,
                format!("期限は{year}。{used}の実績で判定した。"),
                format!("Due in {year}; judged by the result of {used}."),
            )
        })
    }
}

/// Points of percent: 1.08ポイント.
pub(super) fn in_points(value: &str, language: Language) -> String {
    let plural = if is_one(value) { "" } else { "s" };
    pick(language, format!("{value}ポイント"), format!("{value} point{plural}"))
}

fn is_one(value: &str) -> bool {
    matches!(value, "1" | "−1")
}

fn origin(origin: StartOrigin, language: Language) -> &'static str {
    match origin {
        StartOrigin::PrintedBaseline => pick(
            language,
            "文書が目標に添えた基準値から数えた。",
            "Counted from the baseline printed beside the target.",
        ),
        StartOrigin::BeforePlan => pick(
            language,
            "計画が始まる前の最後の実績から数えた。",
            "Counted from the last result before the plan began.",
        ),
        StartOrigin::FirstOfPlan => pick(
            language,
            "計画期間の最初の実績から数えた。",
            "Counted from the first result of the plan's years.",
        ),
        StartOrigin::FirstOfSeries => pick(
            language,
            "最も古い実績から数えた(計画の初年度の記載がない)。",
            "Counted from the first result there is: the plan's first year is not stated.",
        ),
        StartOrigin::YearBefore => pick(language, "前年度の実績と比べた。", "Compared with the year before."),
    }
}
