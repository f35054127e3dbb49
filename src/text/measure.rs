//! Words for measures: themes, roles, amounts; and whether a measure speaks of what a person looks for.

use super::{Language, number, pick};
use crate::{
    model::{
        ActorRole, Amount, AmountUnit, Bound, Measure, MeasureQuantity, Names, Number, Per, PeriodUnit,
        Theme, ThemeGroup,
    },
    notation::folded,
};

/// The name of a theme.
pub fn theme(theme: Theme, language: Language) -> &'static str {
    named(theme.names(), language)
}

pub(super) fn named(names: Names, language: Language) -> &'static str {
    pick(language, names.ja, names.en)
}

/// The name of a group of themes.
pub fn theme_group(group: ThemeGroup, language: Language) -> &'static str {
    named(group.names(), language)
}

/// The name of a role.
pub fn actor_role(role: ActorRole, language: Language) -> &'static str {
    match role {
        ActorRole::PersonnelSection => pick(language, "人事担当課", "Personnel section"),
        ActorRole::BoardOfEducation => pick(language, "教育委員会事務局", "Board of education"),
        ActorRole::WorkplaceHead => pick(language, "所属長・管理職", "Heads of workplaces"),
        ActorRole::DutyManager => pick(language, "勤務・休暇の管理担当者", "Those who manage duty and leave"),
        ActorRole::Parents => pick(language, "子育て中の職員", "Staff raising children"),
        ActorRole::Colleagues => pick(language, "周囲の職員", "Colleagues"),
        ActorRole::AllStaff => pick(language, "全職員", "All staff"),
        ActorRole::OtherSection => pick(language, "その他の課", "Other sections"),
    }
}

/// An amount in words: 11時間以上, 5日以内/年度, 4週間に1回; at least 11 hours, at most 5 days per fiscal year, 1 time per 4 weeks.
///
/// ```
/// use kurabe::{model::Amount, text::{Language, amount}};
/// let read = |text: &str| serde_json::from_str::<Amount>(text).unwrap();
/// let interval = read(r#"{"bound": "at_least", "value": 11, "unit": "hour"}"#);
/// assert_eq!(amount(&interval, Language::Ja), "11時間以上");
/// let checkup = read(r#"{"value": 1, "unit": "time", "per": {"count": 4, "unit": "week"}}"#);
/// assert_eq!(amount(&checkup, Language::Ja), "4週間に1回");
/// assert_eq!(amount(&checkup, Language::En), "1 time every 4 weeks");
/// ```
pub fn amount(amount: &Amount, language: Language) -> String {
    let value = number(amount.value);
    let is_one = amount.value.get() == 1.0;
    match language {
        Language::Ja => {
            let unit = unit_ja(amount.unit);
            let bound = match (amount.bound, amount.unit) {
                (Some(Bound::AtLeast), AmountUnit::ClockHour) => "以降",
                (Some(Bound::AtMost), AmountUnit::ClockHour) => "まで",
                (Some(Bound::AtLeast), _) => "以上",
                (Some(Bound::AtMost), _) => "以内",
                (Some(Bound::About), _) => "程度",
                (None, _) => "",
            };
            let per = amount.per.map(per_ja).unwrap_or_default();
            format!("{per}{value}{unit}{bound}")
        }
        Language::En => {
            let bound = match (amount.bound, amount.unit) {
                (Some(Bound::AtLeast), AmountUnit::ClockHour) => "from ",
                (Some(Bound::AtMost), AmountUnit::ClockHour) => "by ",
                (Some(Bound::AtLeast), _) => "at least ",
                (Some(Bound::AtMost), _) => "at most ",
                (Some(Bound::About), _) => "about ",
                (None, _) => "",
            };
            let per = amount.per.map(per_en).unwrap_or_default();
            format!("{bound}{}{per}", valued_en(&value, is_one, amount.unit))
        }
    }
}

/// More than an hour in minutes, as people say it: 4時間55分 instead of 295分. Nothing for any other amount.
pub(super) fn amount_of_time(one: &Amount, language: Language) -> Option<String> {
    let minutes = one.value.get();
    if one.unit != AmountUnit::Minute || one.bound.is_some() || minutes < 60.0 || minutes.fract() != 0.0 {
        return None;
    }
    let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
    let part = |value: f64, unit| {
        let value = Number::new(value).filter(|_| value > 0.0)?;
        Some(amount(&Amount { value, unit, bound: None, per: None }, language))
    };
    let parts = [part(hours, AmountUnit::Hour), part(rest, AmountUnit::Minute)];
    let time = parts.into_iter().flatten().collect::<Vec<_>>().join(pick(language, "", " "));
    let per = one.per.map(|per| pick(language, per_ja as fn(Per) -> String, per_en)(per)).unwrap_or_default();
    Some(pick(language, format!("{per}{time}"), format!("{time}{per}")))
}

fn unit_ja(unit: AmountUnit) -> &'static str {
    match unit {
        AmountUnit::Minute => "分",
        AmountUnit::Hour => "時間",
        AmountUnit::Day => "日",
        AmountUnit::Week => "週間",
        AmountUnit::Month => "か月",
        AmountUnit::Year => "年",
        AmountUnit::Occasion => "回",
        AmountUnit::Percent => "%",
        AmountUnit::Yen => "円",
        AmountUnit::ClockHour => "時",
    }
}

fn valued_en(value: &str, is_one: bool, unit: AmountUnit) -> String {
    let name = match unit {
        AmountUnit::Minute => "minute",
        AmountUnit::Hour => "hour",
        AmountUnit::Day => "day",
        AmountUnit::Week => "week",
        AmountUnit::Month => "month",
        AmountUnit::Year => "year",
        AmountUnit::Occasion => "time",
        AmountUnit::Percent => return format!("{value}%"),
        AmountUnit::Yen => return format!("{value} yen"),
        AmountUnit::ClockHour => return format!("{value}:00"),
    };
    format!("{value} {name}{}", if is_one { "" } else { "s" })
}

fn per_ja(per: Per) -> String {
    let count = per.count;
    match per.unit {
        PeriodUnit::Occasion => format!("{count}回に"),
        PeriodUnit::Day => format!("{count}日に"),
        PeriodUnit::Week => format!("{count}週間に"),
        PeriodUnit::Month => format!("{count}か月に"),
        PeriodUnit::Year => format!("{count}年に"),
        PeriodUnit::FiscalYear => format!("{count}年度に"),
        PeriodUnit::CalendarYear => format!("{count}暦年に"),
    }
}

fn per_en(per: Per) -> String {
    let name = match per.unit {
        PeriodUnit::Occasion => "time",
        PeriodUnit::Day => "day",
        PeriodUnit::Week => "week",
        PeriodUnit::Month => "month",
        PeriodUnit::Year => "year",
        PeriodUnit::FiscalYear => "fiscal year",
        PeriodUnit::CalendarYear => "calendar year",
    };
    match per.count {
        1 => format!(" per {name}"),
        count => format!(" every {count} {name}s"),
    }
}

/// Whether a measure speaks of what a person looks for: each of the words, parted by blanks of either width, stands somewhere
/// in what the page says of it. Where nothing is looked for, every measure does.
///
/// ```
/// use kurabe::{model::Measure, text::speaks_of};
/// let text = r#"{"id": "1", "title": {"ja": "会議は水曜を避ける", "en": "No meetings on Wednesdays"}}"#;
/// let measure: Measure = serde_json::from_str(text).unwrap();
/// assert!(speaks_of(&measure, "水曜　会議") && speaks_of(&measure, "wednesday ＭＥＥＴＩＮＧ"));
/// assert!(!speaks_of(&measure, "水曜 研修"));
/// ```
pub fn speaks_of(measure: &Measure, sought: &str) -> bool {
    let mut sought = sought.split_whitespace().map(folded).filter(|word| !word.is_empty()).peekable();
    if sought.peek().is_none() {
        return true;
    }
    let said = said_of(measure);
    sought.all(|word| said.contains(&word))
}

/// What the page says of a measure in both languages, folded, each text on a line of its own: no folded word holds a line
/// break, so that none is found across two texts.
fn said_of(measure: &Measure) -> String {
    let years = &measure.years;
    let mut said = String::new();
    let mut say = |text: &str| {
        said.push_str(&folded(text));
        said.push('\n');
    };
    for remark in std::iter::once(&measure.title).chain(years.iter().filter_map(|year| year.done.as_ref())) {
        say(&remark.ja);
        remark.en.iter().for_each(|text| say(text));
    }
    let statuses = years.iter().filter_map(|year| year.status.as_ref());
    let printed = measure.actors.iter().map(|actor| &actor.printed);
    measure.section.iter().chain(statuses).chain(printed).for_each(|text| say(text));
    for language in [Language::Ja, Language::En] {
        measure.themes().for_each(|one| say(theme(one, language)));
        measure.actors.iter().for_each(|actor| say(actor_role(actor.role, language)));
        for quantity in measure.quantities.iter().chain(years.iter().flat_map(|year| &year.quantities)) {
            say(&measure_quantity(quantity, language));
        }
    }
    said
}

/// A quantity: as printed for readers of Japanese; for others in words, as far as the plan gives them.
///
/// ```
/// use kurabe::{model::MeasureQuantity, text::{Language, measure_quantity}};
/// let text = r#"{"printed": "11時間以上", "amount": {"bound": "at_least", "value": 11, "unit": "hour"}}"#;
/// let interval: MeasureQuantity = serde_json::from_str(text).unwrap();
/// assert_eq!(measure_quantity(&interval, Language::Ja), "11時間以上");
/// assert_eq!(measure_quantity(&interval, Language::En), "at least 11 hours");
///
/// let text = r#"{"printed": "毎週水曜日", "in_english": "every Wednesday"}"#;
/// let day: MeasureQuantity = serde_json::from_str(text).unwrap();
/// assert_eq!(measure_quantity(&day, Language::En), "every Wednesday");
/// ```
pub fn measure_quantity(quantity: &MeasureQuantity, language: Language) -> String {
    match language {
        Language::Ja => None,
        Language::En => quantity_behind(quantity, language),
    }
    .unwrap_or_else(|| quantity.printed.clone())
}

/// What the printed words of a quantity amount to, where that is said in other words; in English what they mean, where the plan
/// says it.
///
/// ```
/// use kurabe::{model::MeasureQuantity, text::{Language, quantity_behind}};
/// let text = r#"{"printed": "入所8年目", "in_english": "8th year of service", "amount": {"value": 8, "unit": "year"}}"#;
/// let year: MeasureQuantity = serde_json::from_str(text).unwrap();
/// assert_eq!(quantity_behind(&year, Language::En).unwrap(), "8th year of service");
///
/// let text = r#"{"printed": "11時間以上", "amount": {"bound": "at_least", "value": 11, "unit": "hour"}}"#;
/// let interval: MeasureQuantity = serde_json::from_str(text).unwrap();
/// assert_eq!(quantity_behind(&interval, Language::En).unwrap(), "at least 11 hours");
/// assert_eq!(quantity_behind(&interval, Language::Ja), None, "the amount says the same words again");
/// ```
pub fn quantity_behind(quantity: &MeasureQuantity, language: Language) -> Option<String> {
    let in_english = quantity.in_english.clone().filter(|_| language == Language::En);
    let meaning = in_english.or_else(|| quantity.amount.as_ref().map(|one| amount(one, language)));
    meaning.filter(|meaning| *meaning != quantity.printed)
}
