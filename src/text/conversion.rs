//! Conversions in words: the sum with every number of it, or why there is none.

use super::{Language, YearStyle, count, date, number, number_as_printed, pick};
use crate::{
    compare::{Converted, StaffOrigin},
    model::{Condition, Number, Observation, Population},
};

/// What became of a figure that was to answer another question, marked as derived.
pub fn conversion(outcome: &Converted, from: &Observation, style: YearStyle, language: Language) -> String {
    let printed = from.value.map(|value| number_as_printed(value, &from.places)).unwrap_or_default();
    match outcome {
        Converted::HoursPerPersonAndMonth { hours, staff, origin } => {
            let (hours, staff) = (rounded(*hours), count(*staff));
            let origin = match origin {
                StaffOrigin::Typed => pick(language, "入力した職員数", "staff as typed").to_owned(),
                StaffOrigin::File(day) => {
                    let day = date(*day, style, language);
                    pick(language, format!("{day}の職員数"), format!("staff on {day}"))
                }
            };
            pick(
                language,
                format!("換算: {printed}時間 ÷ 12か月 ÷ {staff}人 = {hours}時間(一人・月当たり、{origin}による)"),
                format!("Derived: {printed} hours ÷ 12 months ÷ {staff} people = {hours} hours per person and month ({origin})"),
            )
        }
        Converted::ByTwelve { value, per_month } => {
            let (sign, value) = (if *per_month { "÷" } else { "×" }, rounded(*value));
            let per = if *per_month { pick(language, "月当たり", "per month") } else { pick(language, "年当たり", "per year") };
            pick(
                language,
                format!("換算: {printed} {sign} 12 = {value}({per})"),
                format!("Derived: {printed} {sign} 12 = {value} ({per})"),
            )
        }
        Converted::ByLength { value, share, band } => {
            let condition = Condition { leave_length: Some(*band), ..Condition::default() };
            let band = super::question_scope(&Population::default(), &condition, language);
            let (value, share) = (rounded(*value), number(*share));
            pick(
                language,
                format!("換算: {printed}% × {share}%({band}の割合、同じ年度の取得期間の表による) = {value}%"),
                format!("Derived: {printed} % × {share} % (share with {band}, from the same year's table of lengths) = {value} %"),
            )
        }
        Converted::NeedsStaff => pick(
            language,
            "換算できません: 職員数が文書にないため、一人当たりに直せません。",
            "Not derived: the document does not say how many staff there are, so it cannot be made hours per person.",
        )
        .to_owned(),
        Converted::NeedsDaysGranted => pick(
            language,
            "換算できません: 付与された日数が文書にないため、日数と割合を行き来できません。",
            "Not derived: the days granted are not in the document, so days and shares cannot be turned into each other.",
        )
        .to_owned(),
        Converted::NeedsLengths => pick(
            language,
            "換算できません: 同じ年度の取得期間の分布が文書にありません。",
            "Not derived: the document has no distribution of lengths for the same year.",
        )
        .to_owned(),
    }
}

/// One decimal: no document prints more, and the derived figure is no more exact.
fn rounded(value: Number) -> String {
    super::number_with(value, Some(1))
}
