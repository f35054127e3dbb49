//! Reference lines in words: what they are called, when they hold, whom they address, where they are stated.

use super::{Language, YearStyle, comparator, date, number_with, period, pick, unit};
use crate::{
    compare::{
        Addressee, ReferenceKind, ReferenceLine, ReferenceSource, ReferenceStanding, ReferenceStep, Validity,
    },
    model::{Comparator, Number},
};

/// What a line is called.
pub fn reference_name(line: &ReferenceLine, language: Language) -> &'static str {
    pick(language, line.name.ja, line.name.en)
}

/// What kind of line it is.
pub fn reference_kind(kind: ReferenceKind, language: Language) -> &'static str {
    match kind {
        ReferenceKind::NationalGoal => pick(language, "国の目標", "national goal"),
        ReferenceKind::StatutoryRate => pick(language, "法律による率", "rate set by law"),
        ReferenceKind::LegalCap => pick(language, "上限の規則", "cap set by rule"),
        ReferenceKind::NationalResult => pick(language, "全国の実績", "national result"),
    }
}

/// A value of a line with its unit, all of them with as many decimals as one needs: 2.8%, 3.0%.
pub fn reference_amount(line: &ReferenceLine, value: Number, language: Language) -> String {
    let decimals = |step: &ReferenceStep| {
        step.value.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len())
    };
    let decimals = line.steps.iter().map(decimals).max();
    format!("{}{}", number_with(value, decimals), unit(line.unit, language))
}

/// The same with its comparator: 85%以上, at least 85%; a result is the bare value.
pub fn reference_value(line: &ReferenceLine, value: Number, language: Language) -> String {
    let value = reference_amount(line, value, language);
    if line.comparator == Comparator::Exactly {
        return value;
    }
    let word = comparator(line.comparator, language);
    pick(language, format!("{value}{word}"), format!("{word} {value}"))
}

/// When a value holds: 2026年7月1日から, 2025年まで.
///
/// ```
/// use kurabe::{compare::Validity, text::{Language, YearStyle, reference_validity}};
/// let due = Validity::By { decided: None, due: "2025".parse().unwrap() };
/// assert_eq!(reference_validity(due, YearStyle::Western, Language::Ja), "2025年まで");
/// let from = Validity::InForce("2026-07-01".parse().ok(), None);
/// assert_eq!(reference_validity(from, YearStyle::Western, Language::En), "from 1 July 2026");
/// ```
pub fn reference_validity(validity: Validity, style: YearStyle, language: Language) -> String {
    let day = |day| date(day, style, language);
    match validity {
        Validity::InForce(None, None) => pick(language, "期間の記載なし", "period not stated").to_owned(),
        Validity::InForce(Some(first), None) => {
            pick(language, format!("{}から", day(first)), format!("from {}", day(first)))
        }
        Validity::InForce(None, Some(last)) => {
            pick(language, format!("{}まで", day(last)), format!("until {}", day(last)))
        }
        Validity::InForce(Some(first), Some(last)) => {
            let (first, last) = (day(first), day(last));
            pick(language, format!("{first}から{last}まで"), format!("{first} to {last}"))
        }
        Validity::By { due, .. } => {
            let due = period(due, style, language);
            pick(language, format!("{due}まで"), format!("by {due}"))
        }
        Validity::Of(when) => period(when, style, language),
    }
}

/// Whom a line addresses, or among whom a result was counted.
pub fn reference_addressee(addressee: Addressee, language: Language) -> &'static str {
    match addressee {
        Addressee::StaffOfThePlan => pick(language, "計画の対象職員", "staff whom the plan covers"),
        Addressee::GeneralAdministrativeStaff => pick(
            language,
            "国・地方の公務員(一般職・一般行政部門常勤)",
            "national and local public servants in general administrative full-time service",
        ),
        Addressee::LocalPublicServants => pick(language, "地方公務員", "local public servants"),
        Addressee::Governments => {
            pick(language, "国・地方公共団体", "the state and local governments as employers")
        }
        Addressee::EachPerson => {
            pick(language, "職員一人ひとり(平均ではない)", "each person, not the mean of the staff")
        }
        Addressee::PrivateEmployers => pick(language, "民間の事業主", "private employers"),
        Addressee::Prefectures => pick(language, "都道府県", "prefectures"),
        Addressee::PrefecturalBoardsOfEducation => {
            pick(language, "都道府県等の教育委員会", "boards of education of prefectures and the like")
        }
        Addressee::AllLocalGovernments => pick(
            language,
            "地方公共団体の全体(都道府県・指定都市・市区町村)",
            "all local governments: prefectures, designated cities and municipalities",
        ),
        Addressee::AllMunicipalities => {
            pick(language, "市区町村の全体(指定都市を除く)", "all municipalities but designated cities")
        }
        Addressee::NotStated => pick(language, "対象の記載なし", "nobody in particular"),
    }
}

/// What a source is.
pub fn reference_source(source: &ReferenceSource, language: Language) -> &'static str {
    pick(language, source.title.ja, source.title.en)
}

/// What becomes of a line beside a question. Why it cannot be compared, the reasons of its verdict say.
pub fn reference_standing(standing: ReferenceStanding, language: Language) -> &'static str {
    match standing {
        ReferenceStanding::Drawn => pick(language, "図に示す", "drawn in the chart"),
        ReferenceStanding::NotComparable => {
            pick(language, "比較不可のため図に示さない", "not drawn: cannot be compared")
        }
        ReferenceStanding::Superseded => {
            pick(language, "新しい目標に替わったため図に示さない", "not drawn: a later goal has replaced it")
        }
        ReferenceStanding::Context => pick(
            language,
            "参考の実績であり、目標ではないため図に示さない",
            "not drawn: a result, not something to reach",
        ),
    }
}

/// What must be known before a figure is held against a line: what the law asks, whom the rule binds, what is our reading.
pub fn reference_caution(line: &ReferenceLine, language: Language) -> Option<&'static str> {
    match line.kind {
        ReferenceKind::StatutoryRate => Some(pick(
            language,
            "率が法定雇用率を下回っていても、不足数が0人であれば法律の義務は満たされている。",
            "An employer below the rate still meets the law where the shortfall in people is zero.",
        )),
        ReferenceKind::LegalCap => Some(pick(
            language,
            "人事院規則が定めるのは国の職員の上限。市町村の職員の上限は、それぞれの条例・規則による。",
            "The rule binds national public servants; each municipality sets the cap of its staff by its own ordinance and rules.",
        )),
        ReferenceKind::NationalGoal if line.comparator_is_our_reading => Some(pick(
            language,
            "「以上」は本ページの読み方。",
            "“At least” is how this page reads the goal.",
        )),
        ReferenceKind::NationalGoal | ReferenceKind::NationalResult => None,
    }
}

/// A line with all its values: 法定雇用率は2.8%以上(2024年4月1日から2026年6月30日まで)、3.0%以上(2026年7月1日から)。
pub fn reference_sentence(line: &ReferenceLine, style: YearStyle, language: Language) -> String {
    let values = line.steps.iter().map(|step| {
        let value = reference_value(line, step.value, language);
        let when = reference_validity(step.validity, style, language);
        pick(language, format!("{value}({when})"), format!("{value} ({when})"))
    });
    let values = values.collect::<Vec<_>>().join(pick(language, "、", ", "));
    let name = reference_name(line, language);
    pick(language, format!("{name}は{values}。"), format!("{name}: {values}."))
}
