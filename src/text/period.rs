//! Years, months and days as they are read, in eras or in western years. The other way of counting is never far: long
//! forms print both.

use super::{Language, pick};
use crate::{
    compare::YearBasis,
    model::{Date, Era, EraYear, FiscalYear, Period, PlanPeriod},
};

/// How years are counted on the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum YearStyle {
    /// 令和6年度, R6.
    #[default]
    Era,
    /// 2024年度, 2024.
    Western,
}

/// The shortest form of a fiscal year, for column heads and ticks: R6, or 2024; FY2024 in English.
///
/// ```
/// use kurabe::{model::FiscalYear, text::{Language, YearStyle, fiscal_year_short}};
/// let year = FiscalYear::new(2019).unwrap();
/// assert_eq!(fiscal_year_short(year, YearStyle::Era, Language::Ja), "R元");
/// assert_eq!(fiscal_year_short(year, YearStyle::Western, Language::En), "FY2019");
/// ```
pub fn fiscal_year_short(year: FiscalYear, style: YearStyle, language: Language) -> String {
    match style {
        YearStyle::Era => era_short(EraYear::of_fiscal_year(year), language),
        YearStyle::Western => pick(
            language,
            year.first_calendar_year().to_string(),
            format!("FY{}", year.first_calendar_year()),
        ),
    }
}

/// A fiscal year in words: 令和6年度, 2024年度, FY2024 (Reiwa 6).
pub fn fiscal_year(year: FiscalYear, style: YearStyle, language: Language) -> String {
    let western = year.first_calendar_year();
    let era = EraYear::of_fiscal_year(year);
    match (style, language) {
        (YearStyle::Era, Language::Ja) => format!("{}年度", era_long(era)),
        (YearStyle::Western, Language::Ja) => format!("{western}年度"),
        (YearStyle::Era, Language::En) => format!("FY{western} ({})", era_english(era)),
        (YearStyle::Western, Language::En) => format!("FY{western}"),
    }
}

/// Any period in words.
pub fn period(period: Period, style: YearStyle, language: Language) -> String {
    match period {
        Period::FiscalYear(year) => fiscal_year(year, style, language),
        Period::CalendarYear(year) => calendar_year(i32::from(year), style, language),
        Period::Month { year, month } => match language {
            Language::Ja => format!("{}{month}月", calendar_year(i32::from(year), style, language)),
            Language::En => format!("{} {year}", month_name(month)),
        },
        Period::Date(day) => date(day, style, language),
        Period::Range(first, last) => {
            let (first, last) = (fiscal_year(first, style, language), fiscal_year(last, style, language));
            pick(language, format!("{first}〜{last}の通算"), format!("{first} to {last} together"))
        }
    }
}

/// A day: 令和7年4月1日, 1 April 2025.
pub fn date(day: Date, style: YearStyle, language: Language) -> String {
    match (language, style) {
        (Language::Ja, YearStyle::Era) => {
            format!("{}年{}月{}日", era_long(EraYear::of_date(day)), day.month(), day.day())
        }
        (Language::Ja, YearStyle::Western) => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        (Language::En, _) => format!("{} {} {}", day.day(), month_name(day.month()), day.year()),
    }
}

/// The period of a plan, short: R3–R7, R3–, or words where neither end is stated.
pub fn plan_period(period: &PlanPeriod, style: YearStyle, language: Language) -> String {
    let short = |year: Option<FiscalYear>| {
        year.map(|year| fiscal_year_short(year, style, language)).unwrap_or_default()
    };
    if period.from.is_none() && period.to.is_none() {
        return pick(language, "期間の記載なし", "period not stated").to_owned();
    }
    format!("{}–{}", short(period.from), short(period.to))
}

/// Any period, as short as a table can say it: R6, R2–R6, 2024.
pub fn period_short(period: Period, style: YearStyle, language: Language) -> String {
    let short = |year| fiscal_year_short(year, style, language);
    match period {
        Period::FiscalYear(year) => short(year),
        Period::Range(first, last) => format!("{}–{}", short(first), short(last)),
        Period::Date(day) => date_short(day, style, language),
        Period::CalendarYear(_) | Period::Month { .. } => self::period(period, style, language),
    }
}

/// A day in short: R7.4.1, 2025.4.1, 2025-04-01 in English.
pub fn date_short(day: Date, style: YearStyle, language: Language) -> String {
    match (language, style) {
        (Language::Ja, YearStyle::Era) => {
            format!("{}.{}.{}", era_short(EraYear::of_date(day), language), day.month(), day.day())
        }
        (Language::Ja, YearStyle::Western) => format!("{}.{}.{}", day.year(), day.month(), day.day()),
        (Language::En, _) => day.to_string(),
    }
}

/// A month alone: 4月, Apr.
pub fn month(month: u8, language: Language) -> String {
    match language {
        Language::Ja => format!("{month}月"),
        Language::En => month_name(month).chars().take(3).collect(),
    }
}

fn calendar_year(year: i32, style: YearStyle, language: Language) -> String {
    match (style, language) {
        (YearStyle::Era, Language::Ja) => format!("{}年", era_long(EraYear::of_calendar_year(year))),
        (YearStyle::Western, Language::Ja) => format!("{year}年"),
        (_, Language::En) => year.to_string(),
    }
}

fn era_short(year: EraYear, language: Language) -> String {
    let first = pick(language, "元", "1");
    if year.year == 1 {
        format!("{}{first}", year.era.letter())
    } else {
        format!("{}{}", year.era.letter(), year.year)
    }
}

fn era_long(year: EraYear) -> String {
    if year.year == 1 {
        format!("{}元", year.era.name())
    } else {
        format!("{}{}", year.era.name(), year.year)
    }
}

fn era_english(year: EraYear) -> String {
    let era = match year.era {
        Era::Showa => "Showa",
        Era::Heisei => "Heisei",
        Era::Reiwa => "Reiwa",
    };
    format!("{era} {}", year.year)
}

fn month_name(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// A period with both ends in words; an end that is not stated is said not to be.
///
/// ```
/// use kurabe::{model::{FiscalYear, PlanPeriod}, text::{Language, YearStyle, period_in_words}};
/// let open = PlanPeriod { from: FiscalYear::new(2021), ..PlanPeriod::default() };
/// assert_eq!(period_in_words(&open, YearStyle::Era, Language::Ja), "令和3年度から(終わりの記載なし)");
/// assert_eq!(period_in_words(&open, YearStyle::Western, Language::En), "from FY2021, end not stated");
/// ```
pub fn period_in_words(period: &PlanPeriod, style: YearStyle, language: Language) -> String {
    let year = |year| fiscal_year(year, style, language);
    match (period.from, period.to) {
        (Some(from), Some(to)) => years(from, to, style, language),
        (Some(from), None) => pick(
            language,
            format!("{}から(終わりの記載なし)", year(from)),
            format!("from {}, end not stated", year(from)),
        ),
        (None, Some(to)) => pick(
            language,
            format!("{}まで(始まりの記載なし)", year(to)),
            format!("until {}, beginning not stated", year(to)),
        ),
        (None, None) => pick(language, "期間の記載なし", "period not stated").to_owned(),
    }
}

/// A run of years, or the one year it is.
pub(super) fn years(from: FiscalYear, to: FiscalYear, style: YearStyle, language: Language) -> String {
    let year = |year| fiscal_year(year, style, language);
    if from == to {
        return year(from);
    }
    pick(language, format!("{}〜{}", year(from), year(to)), format!("{} to {}", year(from), year(to)))
}

/// How years are counted.
pub(super) fn year_basis(basis: Option<YearBasis>, language: Language) -> &'static str {
    match basis {
        Some(YearBasis::Fiscal) => pick(language, "年度", "fiscal year"),
        Some(YearBasis::Calendar) => pick(language, "暦年", "calendar year"),
        None => pick(language, "記載なし", "not stated"),
    }
}
