//! The words of a chart: plan names, years, values and what each point says.

use super::super::{Words, describe};
use crate::{
    chart::{Scene, Size, TextMeasure, TrendLabels, trend_scene},
    compare::{Column, Trend, TrendLine, TrendPoint, TrendTarget},
    text,
};

/// Height of a chart in CSS pixels.
const HEIGHT: f64 = 264.0;

/// Lays out the chart of a trend in the reader's words.
pub fn scene(
    trend: &Trend,
    columns: &[Column],
    words: Words,
    width: f64,
    measure: &dyn TextMeasure,
) -> Scene {
    let language = words.language;
    let name = |line: &TrendLine| describe::slot_name(columns, line.slot, words);
    let target = |line: &TrendLine, target: &TrendTarget| {
        let phrase = text::target_phrase(target, trend.unit, language);
        if line.points.is_empty() { format!("{} {phrase}", name(line)) } else { phrase }
    };
    let point = |line: &TrendLine, point: &TrendPoint| {
        let when = text::period(point.period, words.years, language);
        let value = point.value.map(|value| text::number_with(value, point.decimals)).unwrap_or_default();
        let people = text::people(point.numerator, point.denominator, language);
        let people = people.map(|people| format!(" ({people})")).unwrap_or_default();
        format!("{} {when} {value}{}{people}", name(line), text::unit(trend.unit, language))
    };
    let labels = TrendLabels {
        unit: text::unit(trend.unit, language).trim(),
        plan_name: &name,
        year_label: &|year| {
            let western = year.first_calendar_year().to_string();
            let short = text::fiscal_year_short(year, words.years, language);
            let second = (short != western && !short.ends_with(&western)).then_some(western);
            (short, second)
        },
        month_label: &|year, month| (text::month(month, language), Some(year.to_string())),
        value_label: &text::number,
        target_label: &target,
        reference_label: &|line, step| {
            let value = text::reference_amount(line, step.value, language);
            (text::reference_name(line, language).to_owned(), value)
        },
        point_label: &point,
        interval: &|point| point.interval,
    };
    trend_scene(trend, &labels, Size { width, height: HEIGHT }, measure)
}
