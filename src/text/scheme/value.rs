//! What a document says about an aspect of a scheme, in words: moments, windows, amounts with their cases and options.

use super::{
    super::{Language, amount, measure::amount_of_time, period::year_basis, pick, question::length},
    term::{kind, pay, scheme_case, taker, taking_unit},
};
use crate::{
    compare::{AspectValue, CasedMoment, StatedAmount},
    model::{Amount, Bound, Event, Length, LengthUnit, Moment, SchemeCase, SchemeWindow},
};

/// What is said about an aspect, in a line.
pub fn aspect_value(value: &AspectValue, language: Language) -> String {
    match value {
        AspectValue::Kind(one) => kind(*one, language).to_owned(),
        AspectValue::Pay(one) => pay(*one, language).to_owned(),
        AspectValue::Takers(some) => list(some.iter().map(|one| taker(*one, language)), language),
        AspectValue::Units(some) => by_option(
            some.iter().map(|(option, unit)| (*option, taking_unit(*unit, language).to_owned())),
            language,
        ),
        AspectValue::Starts(some) => moments(some, |one| from(one.moment, language), language),
        AspectValue::Ends(some) => {
            moments(some, |one| until(one.moment, one.is_of_mothers, language), language)
        }
        AspectValue::Amounts(some) => amounts(some, language),
        AspectValue::Special { windows, amounts: some } => {
            // The aspect names multiple births; two or more are children or relatives.
            let told = |case: Option<SchemeCase>| case.filter(|case| *case != SchemeCase::MultipleBirths);
            let windows =
                windows.iter().map(|one| window(&SchemeWindow { case: told(one.case), ..*one }, language));
            let some: Vec<_> = some.iter().map(|one| StatedAmount { case: told(one.case), ..*one }).collect();
            let some = (!some.is_empty()).then(|| amounts(&some, language));
            list(windows.chain(some), language)
        }
        AspectValue::Years(basis) => year_basis(Some(*basis), language).to_owned(),
    }
}

/// A moment in words.
///
/// ```
/// use kurabe::{model::{Event, Moment}, text::{Language, moment}};
/// let weeks = Moment { event: Event::ExpectedBirth, before: "6 weeks".parse().ok(), after: None };
/// assert_eq!(moment(weeks, Language::Ja), "出産予定日の6週間前");
/// assert_eq!(moment(weeks, Language::En), "6 weeks before the expected birth");
/// ```
pub fn moment(moment: Moment, language: Language) -> String {
    match child_age(moment, language) {
        Some(age) => pick(language, format!("子が{age}"), format!("when the child is {age}")),
        None => distance(moment, language),
    }
}

/// A moment as so long before or after its event.
fn distance(moment: Moment, language: Language) -> String {
    let event = event(moment.event, language);
    let away = |length_of: Length, ja: &str, en: &str| {
        let length = length(length_of, language);
        pick(language, format!("{event}の{length}{ja}"), format!("{length} {en} {event}"))
    };
    match (moment.before, moment.after) {
        (Some(length), _) => away(length, "前", "before"),
        (None, Some(length)) => away(length, "後", "after"),
        (None, None) => event.to_owned(),
    }
}

/// A window in words: from 6 weeks before the expected birth until the child is 1.
///
/// ```
/// use kurabe::{model::SchemeWindow, text::{Language, window}};
/// let text = r#"{"from": {"event": "expected_birth", "before": "6 weeks"}, "to": {"event": "birth", "after": "1 years"}}"#;
/// let leave: SchemeWindow = serde_json::from_str(text).unwrap();
/// assert_eq!(window(&leave, Language::Ja), "出産予定日の6週間前から子が1歳になるまで");
/// assert_eq!(window(&leave, Language::En), "from 6 weeks before the expected birth until the child is 1");
/// let text = r#"{"from": {"event": "pregnancy"}, "to": {"event": "birth", "after": "1 years"}}"#;
/// let check_ups: SchemeWindow = serde_json::from_str(text).unwrap();
/// assert_eq!(window(&check_ups, Language::Ja), "妊娠から出産の1年後まで");
/// assert_eq!(window(&check_ups, Language::En), "from pregnancy until 1 year after the birth");
/// ```
pub fn window(window: &SchemeWindow, language: Language) -> String {
    let end = window.to.map(|moment| until(moment, window.begins_with_pregnancy(), language));
    let ends = [window.from.map(|moment| from(moment, language)), end];
    let ends = ends.into_iter().flatten().collect::<Vec<_>>().join(pick(language, "", " "));
    with_case(window.case, ends, language)
}

fn from(start: Moment, language: Language) -> String {
    let start = moment(start, language);
    pick(language, format!("{start}から"), format!("from {start}"))
}

/// Until a moment: until an age of the child, unless the window is of expectant and new mothers.
fn until(end: Moment, is_of_mothers: bool, language: Language) -> String {
    match child_age(end, language).filter(|_| !is_of_mothers) {
        Some(age) => pick(language, format!("子が{age}になるまで"), format!("until the child is {age}")),
        None => {
            let end = distance(end, language);
            pick(language, format!("{end}まで"), format!("until {end}"))
        }
    }
}

fn event(event: Event, language: Language) -> &'static str {
    match event {
        Event::Pregnancy => pick(language, "妊娠", "pregnancy"),
        Event::HospitalAdmission => pick(language, "出産のための入院", "going into hospital for the birth"),
        Event::ExpectedBirth => pick(language, "出産予定日", "the expected birth"),
        Event::Birth => pick(language, "出産", "the birth"),
        Event::MaternityLeaveEnd => pick(language, "産後休暇の終了", "the end of maternity leave"),
        Event::SchoolEntry => pick(language, "小学校就学", "the child starts primary school"),
        Event::CompulsoryEducationEnd => pick(language, "義務教育終了", "the end of compulsory education"),
        Event::LeaveStart => pick(language, "休業の開始", "the start of the leave"),
    }
}

/// So many months or years after the birth are an age; days and weeks are not.
fn child_age(moment: Moment, language: Language) -> Option<String> {
    let after = moment.after.filter(|_| moment.event == Event::Birth && moment.before.is_none())?;
    let months = match after.unit {
        LengthUnit::Years => after.amount.saturating_mul(12),
        LengthUnit::Months => after.amount,
        LengthUnit::Days | LengthUnit::Weeks => return None,
    };
    let (years, rest) = (months / 12, months % 12);
    Some(match language {
        Language::Ja => match (years, rest) {
            (years, 0) => format!("{years}歳"),
            (0, rest) => format!("{rest}か月"),
            (years, rest) => format!("{years}歳{rest}か月"),
        },
        Language::En => {
            let months = length(Length { amount: rest, unit: LengthUnit::Months }, language);
            match (years, rest) {
                (years, 0) => years.to_string(),
                (0, _) => format!("{months} old"),
                (years, _) => {
                    let years = length(Length { amount: years, unit: LengthUnit::Years }, language);
                    format!("{years} and {months} old")
                }
            }
        }
    })
}

fn moments(some: &[CasedMoment], said: impl Fn(&CasedMoment) -> String, language: Language) -> String {
    list(some.iter().map(|one| with_case(one.case, said(one), language)), language)
}

/// Amounts by option. What is meant within an amount in all is told within it: 6 months (at most 4 hours per day).
fn amounts(some: &[StatedAmount], language: Language) -> String {
    let mut items: Vec<(Option<u8>, String)> = Vec::new();
    let mut total: Option<&StatedAmount> = None;
    for one in some {
        let is_within = one.amount.per.is_some()
            && total.is_some_and(|total| (total.case, total.alternative) == (one.case, one.alternative));
        match items.last_mut().filter(|_| is_within) {
            Some((_, said)) => {
                let bound = one.amount.bound.or(Some(Bound::AtMost));
                let within = amount(&Amount { bound, ..one.amount }, language);
                *said = pick(language, format!("{said}({within})"), format!("{said} ({within})"));
            }
            None => {
                let told = amount_of_time(&one.amount, language);
                let told = told.unwrap_or_else(|| amount(&one.amount, language));
                items.push((one.alternative, with_case(one.case, told, language)));
                total = Some(one).filter(|one| one.amount.per.is_none());
            }
        }
    }
    by_option(items.into_iter(), language)
}

/// What stands under each option: ① 2 hours a day ② 10 days a year.
fn by_option(items: impl Iterator<Item = (Option<u8>, String)>, language: Language) -> String {
    let mut said = String::new();
    let mut option = None;
    for (alternative, item) in items {
        let is_new = alternative != option;
        option = alternative;
        if !said.is_empty() {
            said.push_str(if is_new { " " } else { pick(language, "、", ", ") });
        }
        if let Some(number) = alternative.filter(|_| is_new) {
            said.extend([circled(number), ' ']);
        }
        said.push_str(&item);
    }
    said
}

/// The number of an option as documents print it: ①.
fn circled(number: u8) -> char {
    let place = u32::from(number.clamp(1, 20)) - 1;
    char::from_u32('①' as u32 + place).unwrap_or('①')
}

fn with_case(one: Option<SchemeCase>, text: String, language: Language) -> String {
    match one.map(|one| scheme_case(one, language)) {
        Some(case) => pick(language, format!("{text}({case})"), format!("{text} ({case})")),
        None => text,
    }
}

pub(super) fn list<T: AsRef<str>>(items: impl Iterator<Item = T>, language: Language) -> String {
    let mut all = String::new();
    for item in items {
        if !all.is_empty() {
            all.push_str(pick(language, "、", ", "));
        }
        all.push_str(item.as_ref());
    }
    all
}
