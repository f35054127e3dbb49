//! Why two figures cannot be compared, or only with a note: for each reason a sentence that names the two things that differ.

use super::{
    Language, Message, YearStyle, date, fiscal_year, number, people, period, period::year_basis, pick,
    question_scope, question_title, reference_addressee, scheme::scheme_reason, unit,
};
use crate::{
    compare::{Counted, PlanEnd, Reason, Sides, Span},
    model::{Condition, Date, IndicatorKey, LeaveCombination, Nature, OwnIndicator, Population, Unit},
};

/// A reason as a sentence: what differs, and the two things, the left figure's first. `own` are the indicators that the
/// plans define themselves.
pub fn reason(reason: &Reason, own: &[OwnIndicator], style: YearStyle, language: Language) -> String {
    let pair = |ja: &str, en: &str, left: String, right: String| {
        if left == right {
            return pick(language, format!("{ja}: どちらも{left}"), format!("{en}: both {left}"));
        }
        pick(language, format!("{ja}: {left} / {right}"), format!("{en}: {left} / {right}"))
    };
    // A document without a condition does not claim that anything counts: it prints none.
    let not_printed = || Message::WithoutCondition.text(language).to_owned();
    let scope = |population: &Population, condition: &Condition| {
        let text = question_scope(population, condition, language);
        if text.is_empty() { not_printed() } else { text }
    };
    let condition = |condition: Condition| scope(&Population::default(), &condition);
    match reason {
        Reason::Scheme(reason) => scheme_reason(reason, language),
        Reason::OtherGradeRange(sides) => {
            let grades = |grade| {
                let population = Population { grade, ..Population::default() };
                scope(&population, &Condition::default())
            };
            pair("役職の範囲が異なる", "Other posts are counted", grades(sides.left), grades(sides.right))
        }
        Reason::OtherMinimumLength(sides) => {
            let length = |leave_length: Option<_>| match leave_length {
                Some(_) => {
                    let band = condition(Condition { leave_length, ..Condition::default() });
                    pick(language, format!("{band}に限る"), format!("only {band}"))
                }
                None => not_printed(),
            };
            pair(
                "数える休業の長さが異なる",
                "Leaves of other lengths count",
                length(sides.left),
                length(sides.right),
            )
        }
        Reason::OnlyAmong(sides) => {
            let who = |among| condition(Condition { among, ..Condition::default() });
            pair("誰に対する割合かが異なる", "Counted among other people", who(sides.left), who(sides.right))
        }
        Reason::LeavesBundled(sides) if sides.left == sides.right => pick(
            language,
            "複数の休暇をまとめた率で、数え方がどちらの文書にも書かれていない",
            "Several leaves are taken together, and neither document says how",
        )
        .to_owned(),
        Reason::LeavesBundled(sides) => {
            let leaves = |leaves: &Option<LeaveCombination>| match leaves {
                Some(_) => condition(Condition { leaves: leaves.clone(), ..Condition::default() }),
                None => pick(language, "一つの休暇だけ", "one leave alone").to_owned(),
            };
            pair(
                "まとめて数える休暇が異なる",
                "Other leaves are taken together",
                leaves(&sides.left),
                leaves(&sides.right),
            )
        }
        Reason::OtherDenominator(sides) => {
            let name = |key: &IndicatorKey| question_title(key, &Population::default(), own, language);
            pair(
                "数えるもの(分子・分母)が異なる",
                "Something else is counted",
                name(&sides.left),
                name(&sides.right),
            )
        }
        Reason::DenominatorByDocument => pick(
            language,
            "誰を分母に入れるかは文書によって異なる",
            "Who is in the denominator depends on the document",
        )
        .to_owned(),
        Reason::TotalVersusPerPerson(sides) => pair(
            "合計や人数は、一人当たりや割合と比較できない",
            "A total or a number of people is not a figure per person",
            nature(sides.left, language).to_owned(),
            nature(sides.right, language).to_owned(),
        ),
        Reason::RateVersusDays(sides) => {
            let unit = |one: Option<Unit>| one.map_or("–", |one| unit(one, language).trim()).to_owned();
            pair(
                "割合は、日数や時間と比較できない",
                "A share is not a number of days or hours",
                unit(sides.left),
                unit(sides.right),
            )
        }
        Reason::StockVersusFlow(sides) => pair(
            "ある日の在籍は、一年の動きと比較できない",
            "People there on a day are not what happened in a year",
            nature(sides.left, language).to_owned(),
            nature(sides.right, language).to_owned(),
        ),
        Reason::SurveyOfOpinions(sides) if sides.left == sides.right => pick(
            language,
            "職員への調査による意見で、尋ね方は文書による",
            "Opinions from a survey; how they were asked depends on the document",
        )
        .to_owned(),
        Reason::SurveyOfOpinions(sides) => pair(
            "一方は調査による意見",
            "One of the two is an opinion from a survey",
            nature(sides.left, language).to_owned(),
            nature(sides.right, language).to_owned(),
        ),
        Reason::OtherTimeSpan { spans: sides, .. } => pair(
            "時間の幅が異なる",
            "Spans of time differ",
            span(sides.left, language).to_owned(),
            span(sides.right, language).to_owned(),
        ),
        Reason::FiscalVersusCalendarYear(sides) => {
            let basis = |basis| year_basis(basis, language).to_owned();
            pair(
                "年の数え方が異なるか、書かれていない",
                "Years are counted otherwise, or it is not said how",
                basis(sides.left),
                basis(sides.right),
            )
        }
        Reason::AsOfDate(sides) => {
            let day = |day: Option<Date>| {
                day.map_or_else(
                    || pick(language, "日付の記載なし", "no day stated").to_owned(),
                    |day| date(day, style, language),
                )
            };
            pair(
                "いつ時点の人数かが異なるか、書かれていない",
                "Counted as of other days, or the day is not stated",
                day(sides.left),
                day(sides.right),
            )
        }
        Reason::RelativeTarget(sides) => either(
            *sides,
            ("前年度と比べる目標で、値がない", "Set against the year before, not at a value"),
            language,
        ),
        Reason::NoNumber(sides) => either(*sides, ("数値がない", "There is no number"), language),
        Reason::SmallDenominator(sides) => pair(
            "対象者が少なく、1人で率が大きく動く",
            "So few people that one of them moves the rate a lot",
            counted(sides.left, language),
            counted(sides.right, language),
        ),
        Reason::DenominatorNotPrinted(sides) => pair(
            "対象者の人数(分母)が一方の文書に記載されていない",
            "One of the documents does not print how many people are counted among",
            counted(sides.left, language),
            counted(sides.right, language),
        ),
        Reason::OtherYear(sides) => pair(
            "実績の時期が異なる",
            "The results are of different years",
            period(sides.left, style, language),
            period(sides.right, style, language),
        ),
        Reason::AboveHundred(sides) => {
            let rate = |value: Option<_>| {
                value.map_or_else(
                    || pick(language, "100%を超える年度なし", "no year above 100%").to_owned(),
                    |value| {
                        pick(language, format!("最大{}%", number(value)), format!("up to {}%", number(value)))
                    },
                )
            };
            pair(
                "子の出生年度と取得年度が異なる職員を数える系列で、どの年度の率もその数え方による",
                "A series that counts staff whose child was born in another year than they took leave; each of its years is counted so",
                rate(sides.left),
                rate(sides.right),
            )
        }
        Reason::DefinitionChanged => pick(
            language,
            "前計画から定義が変わったため、推移はつながらない",
            "The definition changed from one plan to the next, so the line is cut",
        )
        .to_owned(),
        Reason::ExpiredPlan(sides) => {
            let end = |end| plan_end(end, style, language);
            pair("計画期間が終わっている", "The period of a plan is over", end(sides.left), end(sides.right))
        }
        Reason::OtherAddressee(sides) => pair(
            "対象が異なる",
            "Set for, or counted among, others",
            reference_addressee(sides.left, language).to_owned(),
            reference_addressee(sides.right, language).to_owned(),
        ),
        Reason::StaffScope(sides) => {
            let people = |population: &Population| people_counted(population, language);
            pair("対象の職員が異なる", "Other staff are counted", people(&sides.left), people(&sides.right))
        }
    }
}

fn counted(one: Counted, language: Language) -> String {
    let people = match one {
        Counted::Among(count) => people(Some(count), None, language),
        Counted::NotPrinted => Some(pick(language, "人数の記載なし", "number not printed").to_owned()),
        Counted::Nobody => None,
    };
    people.unwrap_or_else(|| pick(language, "目標(人数なし)", "a target, nobody counted").to_owned())
}

fn plan_end(end: PlanEnd, style: YearStyle, language: Language) -> String {
    let said = |ja: &str, en: &str, year| {
        let year = fiscal_year(year, style, language);
        pick(language, format!("{year}{ja}"), format!("{en} {year}"))
    };
    let fixed = match end {
        PlanEnd::Ended(year) => return said("で終了", "ended with", year),
        PlanEnd::Replaced(Some(year)) => {
            return said("から次の計画", "replaced by the next plan from", year);
        }
        PlanEnd::Replaced(None) => ("次の計画がある", "replaced by the next plan"),
        PlanEnd::Running => ("期間中", "running"),
        PlanEnd::NotStated => ("終わりの記載なし", "no end stated"),
        PlanEnd::NoPlan => ("–", "–"),
    };
    pick(language, fixed.0, fixed.1).to_owned()
}

fn either(sides: Sides<bool>, (ja, en): (&str, &str), language: Language) -> String {
    let which = match (sides.left, sides.right) {
        (true, true) => pick(language, "どちらも", "both"),
        (true, false) => pick(language, "左", "left"),
        (false, _) => pick(language, "右", "right"),
    };
    pick(language, format!("{ja}({which})"), format!("{en} ({which})"))
}

fn people_counted(population: &Population, language: Language) -> String {
    let sex = match population.sex {
        Some(crate::model::Sex::Female) => pick(language, "女性", "women"),
        Some(crate::model::Sex::Male) => pick(language, "男性", "men"),
        None => pick(language, "男女", "women and men"),
    };
    let rest = question_scope(population, &Condition::default(), language);
    if rest.is_empty() { sex.to_owned() } else { format!("{sex}{}{rest}", pick(language, "・", "; ")) }
}

fn nature(nature: Nature, language: Language) -> &'static str {
    match nature {
        Nature::TakeUpRate => pick(language, "対象者に占める割合(年度)", "share of those entitled in a year"),
        Nature::ShareOfEvents => pick(language, "一年の件数に占める割合", "share of a year's events"),
        Nature::ShareOfStock => pick(language, "在籍者に占める割合", "share of those there on a day"),
        Nature::ShareOfDays => pick(language, "付与日数に占める割合", "share of the days granted"),
        Nature::MeanPerPerson => pick(language, "一人当たり", "per person"),
        Nature::Total => pick(language, "全職員の合計", "total of all staff"),
        Nature::Number => pick(language, "人数・件数", "number of people or cases"),
        Nature::Opinion => pick(language, "調査による意見", "opinion from a survey"),
        Nature::State => pick(language, "数値でない状態", "a state, not a number"),
    }
}

fn span(span: Span, language: Language) -> &'static str {
    match span {
        Span::Month => pick(language, "月", "month"),
        Span::Year => pick(language, "年", "year"),
        Span::SeveralYears => pick(language, "数年の通算", "several years together"),
        Span::NotStated => pick(language, "記載なし", "not stated"),
    }
}
