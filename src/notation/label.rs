//! What a label of a table says in figures: numbers with the sign of their unit, and fiscal years in column heads. Only plain
//! forms are read; where a label says more than one thing, it says nothing here. The checks of the page need no more than this,
//! and it weighs a small part of the reader of whole cells.

use crate::model::{Era, FiscalYear, Unit, decimal};

use super::width::half_width;

/// The signs that documents print after a number of this unit.
fn signs(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Percent => &["%", "パーセント"],
        Unit::Hours => &["時間"],
        Unit::Days => &["日"],
        Unit::Persons => &["人", "名"],
        Unit::Cases => &["件"],
        Unit::Years => &["年"],
        Unit::Times => &["回"],
    }
}

/// The numbers in a string that stand right before the sign of this unit. Parts of longer expressions are left aside:
/// 14時間30分 are not 14 hours, and 4月1日 is no number of days.
pub fn numbers_of(printed: &str, unit: Unit) -> Vec<f64> {
    let text = half_width(printed);
    let mut numbers = Vec::new();
    let mut digits = String::new();
    let mut in_a_date = false;
    for (place, letter) in text.char_indices() {
        match letter {
            '0'..='9' | '.' => digits.push(letter),
            ',' if !digits.is_empty() => {}
            _ => {
                let rest = text.get(place..).unwrap_or_default();
                let after = signs(unit).iter().find_map(|sign| rest.strip_prefix(sign));
                let whole = after.is_some_and(|after| !after.starts_with(|next: char| next.is_ascii_digit()));
                if whole && !in_a_date {
                    numbers.extend(decimal(&digits));
                }
                digits.clear();
                in_a_date = letter == '月';
            }
        }
    }
    numbers
}

/// Whether the string is a number and nothing else.
pub fn is_bare_number(printed: &str) -> bool {
    let text = half_width(printed.trim());
    text.contains(|letter: char| letter.is_ascii_digit())
        && text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
}

/// The fiscal years (年度) a label names: 令和6年度, R 6年度, 平成32年度, 2024年度.
///
/// A year without an era or with fewer than four digits (32年度) is left aside, for nothing here says its era.
pub fn fiscal_years(label: &str) -> Vec<FiscalYear> {
    let text = half_width(label);
    let parts = text.split("年度");
    let count = text.matches("年度").count();
    parts.take(count).filter_map(year_at_end).collect()
}

/// The only fiscal year a label names.
pub fn only_fiscal_year(label: &str) -> Option<FiscalYear> {
    match fiscal_years(label).as_slice() {
        [year] if half_width(label).matches("年度").count() == 1 => Some(*year),
        _ => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_unit_alone() {
        for (printed, unit, numbers) in [
            ("男性37.5%(8名中3名)", Unit::Percent, &[37.5][..]),
            ("男性37.5%(8名中3名)", Unit::Persons, &[8.0, 3.0]),
            ("割合１００％", Unit::Percent, &[100.0]),
            ("90,000時間", Unit::Hours, &[90000.0]),
            ("90,000", Unit::Hours, &[]),
            ("全職員、最低5日間以上の取得（令和6年）", Unit::Percent, &[]),
            ("2週間以上の取得を85%以上", Unit::Percent, &[85.0]),
            ("なし", Unit::Persons, &[]),
            ("14時間30分", Unit::Hours, &[]),
            ("16.2日(4月1日現在)", Unit::Days, &[16.2]),
        ] {
            assert_eq!(numbers_of(printed, unit), numbers, "{printed}");
        }
    }

    #[test]
    fn fiscal_years_are_read_from_heads_of_columns() {
        for (label, year) in [
            ("実績 令和6年度", Some(2024)),
            ("令和6年度実績", Some(2024)),
            ("R 6年度", Some(2024)),
            ("Ｒ６年度", Some(2024)),
            ("令和元年度", Some(2019)),
            ("平成32年度", Some(2020)),
            ("2024年度", Some(2024)),
            ("第二次計画終期目標(令和17年度までに達成)", Some(2035)),
            ("R2年度からR6年度", None),
            ("32年度", None),
            ("4月", None),
            ("R6年", None),
        ] {
            assert_eq!(only_fiscal_year(label).map(FiscalYear::first_calendar_year), year, "{label}");
        }
        let years = fiscal_years("前計画（令和2年度～令和6年度）の目標達成状況");
        assert_eq!(years.iter().map(ToString::to_string).collect::<Vec<_>>(), ["FY2020", "FY2024"]);
    }

    #[test]
    fn bare_numbers_have_no_sign() {
        assert!(is_bare_number("79,971") && is_bare_number("１５") && is_bare_number("14.9"));
        assert!(!is_bare_number("14.9時間") && !is_bare_number("-") && !is_bare_number(""));
    }
}
