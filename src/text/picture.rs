//! What stands below a saved picture: whose figures it shows, and the day it was read on.

use super::{Language, YearStyle, date, pick};
use crate::model::Date;

/// The plans (name and period), then the page with the day of reading.
pub fn picture_lines(
    plans: &[(String, String)],
    today: Date,
    style: YearStyle,
    language: Language,
) -> Vec<String> {
    let plans: Vec<String> = plans.iter().map(|(name, period)| format!("{name} ({period})")).collect();
    let day = date(today, style, language);
    pick(
        language,
        vec![format!("計画: {}", plans.join("、")), format!("計画くらべ 基準日 {day}")],
        vec![format!("Plans: {}", plans.join(", ")), format!("Kurabe, read as of {day}")],
    )
}
