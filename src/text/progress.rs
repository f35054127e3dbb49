//! How a target stands, in words: a short name for each status, and the sentence behind it. The sums are in `arithmetic`, the
//! summary of many rows in `progress_summary`.

use super::{
    Language, YearStyle, arithmetic::in_points, dumbbell::amount, fiscal_year, fiscal_year_short,
    number::rounded, people, period, pick, question_scope, unit,
};
use crate::{
    compare::{
        Closed, Milestone, Pace, ProgressRow, ProgressSort, Question, StartOrigin, Status, Towards, Unsaid,
    },
    model::{FiscalYear, Observation, Period, Unit},
};

/// The name of a row's status, short enough for a cell.
pub fn status_name(row: &ProgressRow, style: YearStyle, language: Language) -> String {
    let name = match &row.status {
        Status::DuePassedNotMet(years) if row.target.dues.len() > 1 || years.len() > 1 => {
            let years = short_years(years, style, language);
            return pick(
                language,
                format!("期限の年度に未達({years})"),
                format!("Due years not met: {years}"),
            );
        }
        Status::BeforePlan { .. } => {
            let value =
                row.start.map(|start| amount(&start.milestone, row.unit, language)).unwrap_or_default();
            return pick(
                language,
                format!("計画開始前・基準値{value}"),
                format!("Before the plan: baseline {value}"),
            );
        }
        Status::DuePassedNotMet(_) => pick(language, "期限切れ・未達", "Due, not met"),
        Status::PlanOverNotMet => pick(language, "計画終了・未達", "Plan over, not met"),
        Status::MetThenLost(_) => pick(language, "達成後に後退", "Met, then lost"),
        Status::MovingAway if moved_by_chance(row) => {
            pick(language, "遠ざかる(偶然の範囲内)", "Moving away (chance can explain it)")
        }
        Status::MovingAway => pick(language, "遠ざかる", "Moving away"),
        Status::Behind => pick(language, "ペース不足", "Behind"),
        Status::OnPace => pick(language, "ペースどおり", "On pace"),
        Status::EasierThanStart => pick(language, "基準値より緩い目標", "Easier than the baseline"),
        Status::Achieved => pick(language, "達成", "Achieved"),
        Status::CannotBeSaid(_) => pick(language, "判定できない", "Cannot be said"),
    };
    name.to_owned()
}

fn short_years(years: &[FiscalYear], style: YearStyle, language: Language) -> String {
    let years = years.iter().map(|year| fiscal_year_short(*year, style, language));
    years.collect::<Vec<_>>().join(pick(language, "・", ", "))
}

fn moved_by_chance(row: &ProgressRow) -> bool {
    row.movement.is_some_and(|movement| movement.within_chance)
}

/// What a status means for this row, in a sentence or two.
pub fn status_sentence(row: &ProgressRow, style: YearStyle, language: Language) -> String {
    let words = Words { row, style, language };
    let said = [Some(words.status()), words.passed_all_along()];
    said.into_iter().flatten().collect::<Vec<_>>().join(pick(language, "", " "))
}

struct Words<'a> {
    row: &'a ProgressRow,
    style: YearStyle,
    language: Language,
}

impl Words<'_> {
    fn pick(&self, ja: impl Into<String>, en: impl Into<String>) -> String {
        match self.language {
            Language::Ja => ja.into(),
            Language::En => en.into(),
        }
    }

    fn year(&self, year: FiscalYear) -> String {
        fiscal_year(year, self.style, self.language)
    }

    fn period(&self, when: Option<Period>) -> String {
        when.map(|when| period(when, self.style, self.language)).unwrap_or_default()
    }

    fn latest_period(&self) -> String {
        self.period(self.row.latest.and_then(|latest| latest.period))
    }

    /// A share above the whole is never told without its people: 108.3%(13/12人).
    fn above_the_whole(&self) -> String {
        let above = |latest: &Milestone| self.row.unit == Some(Unit::Percent) && latest.value.get() > 100.0;
        let Some(latest) = self.row.latest.filter(above) else { return String::new() };
        let value = amount(&latest, self.row.unit, self.language);
        let people = people(latest.numerator, latest.denominator, self.language);
        match (people, self.language) {
            (None, Language::Ja) => value,
            (None, Language::En) => format!(", {value},"),
            (Some(people), Language::Ja) => format!("{value}({people})"),
            (Some(people), Language::En) => format!(", {value} ({people}),"),
        }
    }

    fn status(&self) -> String {
        let (when, above) = (self.latest_period(), self.above_the_whole());
        match &self.row.status {
            Status::DuePassedNotMet(years) => self.missed(years),
            Status::PlanOverNotMet => self.pick(
                format!("計画の最後の実績({when})は、目標に届かなかった。"),
                format!("The plan's last result ({when}) did not meet the target."),
            ),
            Status::MetThenLost(met) => {
                let met = self.period(Some(*met));
                self.pick(
                    format!("{met}の実績は目標に届いたが、最新の実績({when})は届いていない。"),
                    format!("The result of {met} met the target; the latest ({when}) does not."),
                )
            }
            Status::MovingAway => format!("{}{}", self.movement(), self.movement_by_chance()),
            Status::Behind => self.pick(
                "これまでのペースは、期限までに必要なペースより遅い。",
                "The pace so far is slower than the pace needed.",
            ),
            Status::OnPace => self.pick(
                "これまでのペースは、期限までに必要なペース以上。",
                "The pace so far is at least the pace needed.",
            ),
            Status::BeforePlan { met } => self.before_plan(*met),
            Status::EasierThanStart => {
                let met = self.met(&when, &above);
                self.pick(
                    format!("目標は、定めたときにすでにあった値より緩い。{met}"),
                    format!("The target asks for less than what was there when it was set. {met}"),
                )
            }
            Status::Achieved => self.met(&when, &above),
            Status::CannotBeSaid(unsaid) => self.reason(unsaid),
        }
    }

    /// What is over is told as past.
    fn met(&self, when: &str, above: &str) -> String {
        match self.row.closed {
            None => self.pick(
                format!("最新の実績({when}){above}は目標に届いている。"),
                format!("The latest result ({when}){above} meets the target."),
            ),
            Some(Closed::Due(_)) => self.pick(
                format!("期限の{when}の実績{above}は、目標に届いた。"),
                format!("The result of the due year {when}{above} met the target."),
            ),
            Some(Closed::Plan(_)) => self.pick(
                format!("計画の最後の実績({when}){above}は、目標に届いた。"),
                format!("The plan's last result ({when}){above} met the target."),
            ),
        }
    }

    fn missed(&self, years: &[FiscalYear]) -> String {
        let said: Vec<_> = years.iter().map(|year| self.year(*year)).collect();
        let said = said.join(self.pick("・", ", ").as_str());
        let missed = self.pick(
            format!("期限の{said}の実績は、目標に届かなかった。"),
            format!(
                "The result{} of {said}, when it was due, did not meet the target.",
                if years.len() == 1 { "" } else { "s" }
            ),
        );
        if self.row.attained != Some(true) {
            return missed;
        }
        let when = self.latest_period();
        self.pick(
            format!("{missed}最新の実績({when})は届いている。"),
            format!("{missed} The latest result ({when}) meets it."),
        )
    }

    /// A result from before the plan is where it starts, with the pace that is needed from there.
    fn before_plan(&self, met: bool) -> String {
        let Some(start) = self.row.start else { return String::new() };
        let notes: Vec<String> = start
            .milestone
            .period
            .map(|when| period(when, self.style, self.language))
            .into_iter()
            .chain(people(start.milestone.numerator, start.milestone.denominator, self.language))
            .collect();
        let notes = notes.join(self.pick("、", ", ").as_str());
        let notes =
            if notes.is_empty() { self.pick("年度の記載なし", "no year stated") } else { notes };
        let origin = match start.origin {
            StartOrigin::PrintedBaseline => self.pick(
                format!("計画期間の実績はまだない。基準値は文書が目標に添えた値({notes})。"),
                format!("The plan's own years have no result yet; the baseline ({notes}) is printed beside the target."),
            ),
            _ => self.pick(
                format!("計画期間の実績はまだない。基準値は計画開始前の最後の実績({notes})。"),
                format!("The plan's own years have no result yet; the baseline is the last result before the plan ({notes})."),
            ),
        };
        let next = match (met, self.row.needed_pace) {
            (true, _) => {
                self.pick("基準値で、すでに目標に届いている。", " The baseline meets the target already.")
            }
            (false, Some(pace)) => self.needed(&pace),
            (false, None) => String::new(),
        };
        format!("{origin}{next}")
    }

    fn needed(&self, pace: &Pace) -> String {
        let value = rounded(pace.per_year, 2, self.language);
        let value = match self.row.unit {
            Some(Unit::Percent) => in_points(&value, self.language),
            of => format!("{value}{}", of.map_or("", |of| unit(of, self.language))),
        };
        let due = self.year(pace.to_year);
        self.pick(
            format!("{due}に届くには年{value}の変化が必要。"),
            format!(" To reach the target in {due} takes {value} a year."),
        )
    }

    fn movement(&self) -> String {
        let Some(movement) = self.row.movement else { return String::new() };
        let from = self.period(self.row.start.and_then(|start| start.milestone.period));
        let to = self.latest_period();
        match movement.way {
            Towards::Nearer => self.pick(
                format!("実績は{from}から{to}に目標へ近づいた。"),
                format!("From {from} to {to} the results came nearer to the target."),
            ),
            Towards::Farther => self.pick(
                format!("実績は{from}から{to}に目標から遠ざかった。"),
                format!("From {from} to {to} the results moved away from the target."),
            ),
            Towards::Level => self.pick(
                format!("実績は{from}から{to}に目標へ近づいていない。"),
                format!("From {from} to {to} the results came no nearer to the target."),
            ),
        }
    }

    fn movement_by_chance(&self) -> String {
        if !moved_by_chance(self.row) {
            return String::new();
        }
        self.pick("この動きは、偶然の変動で説明できる範囲内。", " Chance can explain this movement.")
    }

    /// What the check of targets finds, where the reader looks at the target.
    fn passed_all_along(&self) -> Option<String> {
        let first = self.row.passed_since?;
        let (when, value) = (self.period(first.period), amount(&first, self.row.unit, self.language));
        let is_above = self.row.target.target.value.is_some_and(|target| first.value > target);
        let passed = if is_above { "上回っている" } else { "下回っている" };
        Some(self.pick(
            format!("計画の最初の{when}({value})から、実績のあるすべての年が目標を{passed}。"),
            format!(
                "Every result since the plan's first year, {when} ({value}), is already past the target."
            ),
        ))
    }

    /// One rule for both sides: what the last result says, and that the one that decides is missing.
    fn last_result_and_gap(&self, missing: (&str, &str)) -> String {
        let year = self.row.latest.and_then(|latest| latest.period).map(Period::fiscal_year);
        let year = year.map(|year| fiscal_year_short(year, self.style, self.language)).unwrap_or_default();
        let above = self.above_the_whole();
        let (ja, en) = if self.row.attained == Some(true) {
            ("届いている", "meets the target")
        } else {
            ("届いていない", "does not meet the target")
        };
        self.pick(
            format!("{year}の実績{above}は{ja}・{}。", missing.0),
            format!("The result of {year}{above} {en}; {}.", missing.1),
        )
    }

    fn reason(&self, unsaid: &Unsaid) -> String {
        match unsaid {
            Unsaid::ResultOfDueYearMissing => {
                self.last_result_and_gap(("期限の年度の実績なし", "the due year has no result"))
            }
            Unsaid::ResultOfLastYearMissing => {
                self.last_result_and_gap(("計画の最終年度の実績なし", "the plan's last year has no result"))
            }
            Unsaid::NoDueYear => {
                let reason = self.pick(
                    "期限の年度の記載がなく、必要なペースを計算できない。",
                    "No due year is stated, so no pace needed can be worked out. ",
                );
                format!("{reason}{}{}", self.movement(), self.movement_by_chance()).trim_end().to_owned()
            }
            Unsaid::OtherDefinition(result, _) => {
                other_definition(result, &self.row.question, self.style, self.language)
            }
            other => plain_reason(other, self.language).to_owned(),
        }
    }
}

/// A reason that is the same for every row; short forms of it stand in the summary.
fn plain_reason(unsaid: &Unsaid, language: Language) -> &'static str {
    match unsaid {
        Unsaid::NoResult => pick(language, "この文書に実績がない。", "The document has no result for it."),
        Unsaid::NoResultOfItsYears => pick(
            language,
            "計画は終わったが、計画期間の実績がこの文書にない。",
            "The time of the target is over, and the document has no result of the plan's own years.",
        ),
        Unsaid::OnePoint => pick(
            language,
            "実績が一つしかなく、これまでのペースを計算できない。",
            "There is only one result, so no pace so far can be worked out.",
        ),
        Unsaid::NoNumber => pick(language, "目標に数値がない。", "The target is not a number."),
        Unsaid::TargetIsBlank => pick(language, "目標の欄に値がない。", "The target's cell holds no value."),
        Unsaid::CombinationNotStated => pick(
            language,
            "複数の休暇をまとめた目標で、どう数えるかが書かれていない。",
            "The target takes several leaves together, and the document does not say how.",
        ),
        Unsaid::CombinedResultMissing => pick(
            language,
            "休暇ごとの実績はあるが、まとめた率は分からない。",
            "Each leave has a result, but what they come to together is not known.",
        ),
        Unsaid::YearBeforeMissing => pick(
            language,
            "前年度と比べる目標だが、最新の実績の前年度の実績がない。",
            "The target is set against the year before, and the year before the latest result has none.",
        ),
        Unsaid::OtherUnit => {
            pick(language, "目標と実績の単位が異なる。", "Target and result have different units.")
        }
        Unsaid::NoDirection => pick(
            language,
            "どちらの向きがよいとも言えない指標のため、判定しない。",
            "Neither direction of this indicator is better by itself.",
        ),
        // Told with the figures of the row, above.
        Unsaid::OtherDefinition(..)
        | Unsaid::NoDueYear
        | Unsaid::ResultOfDueYearMissing
        | Unsaid::ResultOfLastYearMissing => "",
    }
}

/// Both conditions are named, for the figure alone would be read as attainment.
fn other_definition(
    result: &Observation,
    question: &Question,
    style: YearStyle,
    language: Language,
) -> String {
    let scope = |question: &Question| scope_or_none(question, language);
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

/// The population and condition of a question; a document that prints none is not said to mean everybody.
pub(super) fn scope_or_none(question: &Question, language: Language) -> String {
    let scope = question_scope(&question.population, &question.condition, language);
    if scope.is_empty() {
        pick(language, "条件の記載なし", "no condition stated").to_owned()
    } else {
        scope
    }
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
