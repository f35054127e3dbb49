//! Questions in words: the indicator's name for a sex, and the rest of population and condition as a short line.

use super::{Language, pick};
use crate::model::{
    AgeBand, Among, Averaging, Combination, Condition, Family, Grade, GradeRange, IndicatorKey, JobGroup,
    LeaveCombination, LeaveKind, Length, LengthBand, LengthUnit, OwnIndicator, Population, Remark, Sex,
    StaffScope, find_indicator,
};

/// The indicator's name for the sex of a population: 男性職員の育児休業取得率.
///
/// `own` are the indicators that the plan at hand defines itself; a key that nobody defines is shown as it is.
pub fn question_title(
    key: &IndicatorKey,
    population: &Population,
    own: &[OwnIndicator],
    language: Language,
) -> String {
    match find_indicator(key.as_str()) {
        Some(indicator) => {
            with_sex(pick(language, indicator.name.ja, indicator.name.en), population.sex, language)
        }
        None => own_indicator(key, own)
            .map_or_else(|| key.to_string(), |indicator| remark(&indicator.name, language).to_owned()),
    }
}

/// What the indicator counts, over what.
pub fn question_definition(
    key: &IndicatorKey,
    population: &Population,
    own: &[OwnIndicator],
    language: Language,
) -> String {
    match find_indicator(key.as_str()) {
        Some(indicator) => with_sex(
            pick(language, indicator.definition.ja, indicator.definition.en),
            population.sex,
            language,
        ),
        None => own_indicator(key, own)
            .and_then(|indicator| indicator.definition.as_ref())
            .map_or_else(String::new, |definition| remark(definition, language).to_owned()),
    }
}

fn own_indicator<'a>(key: &IndicatorKey, own: &'a [OwnIndicator]) -> Option<&'a OwnIndicator> {
    own.iter().find(|indicator| indicator.key == key.as_str())
}

/// A remark in the language asked for; Japanese where no English is given.
pub fn remark(remark: &Remark, language: Language) -> &str {
    match language {
        Language::Ja => &remark.ja,
        Language::En => remark.en.as_deref().unwrap_or(&remark.ja),
    }
}

/// Puts the sex where the name has room for it. Japanese names say 「女性職員の割合」 inside the name, and begin with
/// 「男性職員の」 otherwise; English names end with it.
fn with_sex(name: &str, sex: Option<Sex>, language: Language) -> String {
    let word = match (language, sex, name.starts_with("{sex}")) {
        (_, None, _) => "",
        (Language::Ja, Some(Sex::Female), true) => "女性職員の",
        (Language::Ja, Some(Sex::Male), true) => "男性職員の",
        (Language::Ja, Some(Sex::Female), false) => "女性",
        (Language::Ja, Some(Sex::Male), false) => "男性",
        (Language::En, Some(Sex::Female), _) => ", women",
        (Language::En, Some(Sex::Male), _) => ", men",
    };
    name.replace("{sex}", word)
}

/// What narrows the question beyond indicator and sex, in order: posts, ages, jobs, condition. Empty when nothing does.
pub fn question_scope(population: &Population, condition: &Condition, language: Language) -> String {
    let mut parts = Vec::new();
    parts.extend(population.grade.map(|grade| grade_range(grade, language)));
    parts.extend(population.age.map(|age| age_band(age, language)));
    parts.extend(population.job_group.map(|group| job_group(group, language).to_owned()));
    parts.extend(population.staff.map(|scope| staff_scope(scope, language).to_owned()));
    parts.extend(condition.per.map(|per| averaging(per, language).to_owned()));
    parts.extend(condition.leave_length.map(|band| length_band(band, language)));
    parts.extend(condition.leaves.as_ref().map(|leaves| leave_combination(leaves, language)));
    parts.extend(condition.among.map(|who| among(who, language).to_owned()));
    parts.join(pick(language, "・", "; "))
}

/// The name of a group of indicators.
pub fn family(family: Family, language: Language) -> &'static str {
    match family {
        Family::ChildcareAndBirth => pick(language, "育児休業・配偶者出産", "Childcare leave and childbirth"),
        Family::WorkingTimeAndLeave => pick(language, "時間外勤務・年次休暇", "Overtime and annual leave"),
        Family::Posts => pick(language, "登用", "Posts"),
        Family::RecruitmentAndStaff => {
            pick(language, "採用・職員構成・離職", "Recruitment, staff and leaving")
        }
        Family::Disability => pick(language, "障害者の活躍", "Staff with disabilities"),
        Family::WorkplaceClimate => pick(language, "職場環境", "Workplace"),
        Family::CareAndHealth => pick(language, "看護・介護・母性保護", "Care and maternity protection"),
    }
}

/// A grade of post.
pub fn grade(grade: Grade, language: Language) -> &'static str {
    match grade {
        Grade::Staff => pick(language, "主事", "staff"),
        Grade::SeniorStaff => pick(language, "主任", "senior staff"),
        Grade::ChiefClerk => pick(language, "主査", "chief clerk (rank varies)"),
        Grade::SubsectionChief => pick(language, "係長", "subsection chief"),
        Grade::AssistantSectionHead => pick(language, "課長補佐", "assistant section head"),
        Grade::SectionHead => pick(language, "課長", "section head"),
        Grade::DepartmentHead => pick(language, "部長", "department head"),
    }
}

fn grade_range(range: GradeRange, language: Language) -> String {
    match (range.from, range.to) {
        (Some(from), Some(to)) if from == to => {
            pick(language, format!("{}級", grade(from, language)), format!("{} grade", grade(from, language)))
        }
        (Some(from), Some(to)) => pick(
            language,
            format!("{}級〜{}級", grade(from, language), grade(to, language)),
            format!("{} to {}", grade(from, language), grade(to, language)),
        ),
        (Some(from), None) => pick(
            language,
            format!("{}級以上", grade(from, language)),
            format!("{} and above", grade(from, language)),
        ),
        (None, Some(to)) => pick(
            language,
            format!("{}級以下", grade(to, language)),
            format!("{} and below", grade(to, language)),
        ),
        (None, None) => pick(language, "全職位", "all grades").to_owned(),
    }
}

fn age_band(band: AgeBand, language: Language) -> String {
    match (band.from, band.to) {
        (Some(from), Some(to)) => pick(language, format!("{from}〜{to}歳"), format!("aged {from} to {to}")),
        (Some(from), None) => pick(language, format!("{from}歳以上"), format!("aged {from} and over")),
        (None, Some(to)) => pick(language, format!("{to}歳以下"), format!("aged {to} and under")),
        (None, None) => pick(language, "全年齢", "all ages").to_owned(),
    }
}

fn job_group(group: JobGroup, language: Language) -> &'static str {
    match group {
        JobGroup::GeneralAdministrative => pick(language, "一般行政職", "general administrative service"),
        JobGroup::Administrative => pick(language, "行政職員", "administrative staff"),
        JobGroup::Technical => pick(language, "技術職", "technical staff"),
        JobGroup::NurseryTeachers => pick(language, "保育士", "nursery teachers"),
        JobGroup::ExceptNurseryTeachers => pick(language, "保育士以外", "all but nursery teachers"),
        JobGroup::Fire => pick(language, "消防職", "fire service"),
        JobGroup::Medical => pick(language, "医療職", "medical staff"),
        JobGroup::Teachers => pick(language, "教員", "teachers"),
    }
}

fn staff_scope(scope: StaffScope, language: Language) -> &'static str {
    match scope {
        StaffScope::OpenEnded => pick(language, "任期の定めのない常勤職員", "open-ended full-time staff"),
        StaffScope::FixedTerm => pick(language, "会計年度任用職員等", "fixed-term staff"),
        StaffScope::MayorsOffice => pick(language, "市長部局", "mayor's office"),
        StaffScope::BoardOfEducation => pick(language, "教育委員会", "board of education"),
        StaffScope::FireService => pick(language, "消防", "fire service"),
        StaffScope::PublicEnterprise => pick(language, "公営企業", "public enterprises"),
        StaffScope::Hospital => pick(language, "病院", "hospital"),
    }
}

fn averaging(per: Averaging, language: Language) -> &'static str {
    match per {
        Averaging::Month => pick(language, "月平均", "per month"),
        Averaging::Year => pick(language, "年間", "per year"),
    }
}

pub(super) fn length(length: Length, language: Language) -> String {
    let amount = length.amount;
    match language {
        Language::Ja => match length.unit {
            LengthUnit::Days => format!("{amount}日"),
            LengthUnit::Weeks => format!("{amount}週間"),
            LengthUnit::Months => format!("{amount}か月"),
            LengthUnit::Years => format!("{amount}年"),
        },
        Language::En => {
            let unit = match length.unit {
                LengthUnit::Days => "day",
                LengthUnit::Weeks => "week",
                LengthUnit::Months => "month",
                LengthUnit::Years => "year",
            };
            format!("{amount} {unit}{}", if amount == 1 { "" } else { "s" })
        }
    }
}

fn length_band(band: LengthBand, language: Language) -> String {
    let at_least = band.at_least.map(|shortest| length(shortest, language));
    let below = band.below.map(|end| length(end, language));
    match (at_least, below) {
        (Some(from), Some(to)) => {
            pick(language, format!("{from}以上{to}未満"), format!("{from} to under {to}"))
        }
        (Some(from), None) => pick(language, format!("{from}以上の取得"), format!("leave of {from} or more")),
        (None, Some(to)) => pick(language, format!("{to}未満"), format!("under {to}")),
        (None, None) => pick(language, "条件の記載なし", "no condition stated").to_owned(),
    }
}

fn among(among: Among, language: Language) -> &'static str {
    match among {
        Among::ThoseWhoWish => pick(language, "希望する職員のうち", "among those who wish"),
        Among::WhereNeeded => pick(language, "必要な場合のうち", "where needed"),
    }
}

fn leave_combination(leaves: &LeaveCombination, language: Language) -> String {
    let names: Vec<_> = leaves.of.iter().map(|kind| leave_kind(*kind, language)).collect();
    let names = names.join(pick(language, "・", ", "));
    match leaves.combination {
        Combination::AllOf => pick(language, format!("{names}のすべて"), format!("all of: {names}")),
        Combination::AnyOf => pick(language, format!("{names}のいずれか"), format!("any of: {names}")),
        Combination::EachOf => pick(language, format!("{names}のそれぞれ"), format!("each of: {names}")),
        Combination::NotStated => pick(
            language,
            format!("{names}(数え方の記載なし)"),
            format!("{names} (how they are counted is not stated)"),
        ),
    }
}

/// The common name of a leave.
pub fn leave_kind(kind: LeaveKind, language: Language) -> &'static str {
    match kind {
        LeaveKind::ChildcareLeave => pick(language, "育児休業", "childcare leave"),
        LeaveKind::SpouseBirthLeave => pick(language, "配偶者出産休暇", "leave at spouse's childbirth"),
        LeaveKind::ChildcareParticipationLeave => {
            pick(language, "育児参加休暇", "childcare participation leave")
        }
        LeaveKind::PartialChildcareLeave => pick(language, "部分休業", "partial childcare leave"),
        LeaveKind::SpecialLeaveAtBirth => pick(language, "出生時の特別休暇", "special leave at birth"),
        LeaveKind::OtherChildcareLeave => {
            pick(language, "その他の育児に伴う休暇", "other leaves for childcare")
        }
    }
}
