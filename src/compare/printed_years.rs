//! The fiscal years that documents print in headings and column heads, and what they tell of a plan that is otherwise silent.
//! Only plain forms are read; where a string says more than one thing, it says nothing here.

use crate::model::{Era, FiscalYear, Plan};

/// The fiscal years (年度) a label names: 令和6年度, R 6年度, 平成32年度, 2024年度.
///
/// A year without an era or with fewer than four digits (32年度) is left aside, for nothing here says its era.
pub(crate) fn fiscal_years(label: &str) -> Vec<FiscalYear> {
    let text = half_width(label);
    let parts = text.split("年度");
    let count = text.matches("年度").count();
    parts.take(count).filter_map(year_at_end).collect()
}

fn year_at_end(text: &str) -> Option<FiscalYear> {
    let (before, year) = match text.strip_suffix('元') {
        Some(before) => (before, 1),
        None => {
            let before = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
            (before, text.get(before.len()..)?.parse::<i32>().ok()?)
        }
    };
    let before = before.trim_end();
    let era = [Era::Reiwa, Era::Heisei, Era::Showa]
        .into_iter()
        .find(|era| before.ends_with(era.name()) || before.ends_with(era.letter()));
    match era {
        Some(era) => FiscalYear::new(era.first_year() + year - 1),
        None if year >= 1000 => FiscalYear::new(year),
        None => None,
    }
}

/// Digits, letters and signs of full width as those of half width.
pub(crate) fn half_width(text: &str) -> String {
    let narrow = |letter: char| match letter {
        '！'..='～' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{3000}' => ' ',
        other => other,
    };
    text.chars().map(narrow).collect()
}

/// The last year of the plan before as the headings of its tables give it: 「前計画（令和2年度～令和6年度）」.
pub(crate) fn end_of_predecessor_in_headings(plan: &Plan) -> Option<FiscalYear> {
    let results = plan.observations.iter().flat_map(|fact| &fact.places);
    let sections = results.filter_map(|place| place.section.as_deref());
    let about_before =
        sections.filter(|section| section.starts_with("前計画") || section.starts_with("前期計画"));
    about_before
        .filter_map(|section| match fiscal_years(section).as_slice() {
            [first, last] if first < last => Some(*last),
            _ => None,
        })
        .max()
}
