//! When: fiscal years, calendar years, months, days and ranges of fiscal years. No clock is read here.

use std::{fmt, str::FromStr};

use super::wire::string_on_the_wire;

/// Years outside 1900 to 2100 are taken for misprints or damage: the laws behind the plans date from 2003 and 2015.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A Japanese fiscal year (年度): 1 April of the named year to 31 March of the next.
///
/// ```
/// use kurabe::model::FiscalYear;
/// let year: FiscalYear = "FY2024".parse().unwrap();
/// assert_eq!(year.first_calendar_year(), 2024);
/// assert_eq!(year.next().to_string(), "FY2025");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(i16);

impl FiscalYear {
    /// The first of the years that facts can have.
    pub const EPOCH: Self = Self(1900);

    /// The fiscal year that begins on 1 April of `year`, when that lies between 1900 and 2100.
    pub fn new(year: i32) -> Option<Self> {
        if !YEARS.contains(&year) {
            return None;
        }
        i16::try_from(year).ok().map(Self)
    }

    /// The calendar year in which this fiscal year begins: 2024 for 令和6年度.
    pub fn first_calendar_year(self) -> i32 {
        i32::from(self.0)
    }

    /// The fiscal year that follows.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// Whole fiscal years from `earlier` to this one; negative when this one is earlier.
    pub fn years_since(self, earlier: Self) -> i32 {
        i32::from(self.0) - i32::from(earlier.0)
    }
}

impl fmt::Display for FiscalYear {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FY{}", self.0)
    }
}

impl FromStr for FiscalYear {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let year = text.strip_prefix("FY").ok_or(PeriodError::Form)?;
        Self::new(four_digits(year)?).ok_or(PeriodError::YearOutOfRange)
    }
}

string_on_the_wire!(
    FiscalYear,
    "fiscal_year",
    "^FY(19|20)[0-9]{2}$",
    "A fiscal year (年度), named by the year of its 1 April, such as FY2024 for 令和6年度."
);

/// A day of the Gregorian calendar, written `2025-04-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, when it exists and its year lies between 1900 and 2100.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        if !YEARS.contains(&year) || day == 0 || day > last {
            return None;
        }
        Some(Self { year: i16::try_from(year).ok()?, month, day })
    }

    /// The first day of the years that dates can have: no plan is over on it.
    pub const EPOCH: Self = Self { year: 1900, month: 1, day: 1 };

    /// The calendar year.
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The fiscal year in which this day lies: 31 March 2025 is still in FY2024.
    pub fn fiscal_year(self) -> FiscalYear {
        FiscalYear(if self.month < 4 { self.year - 1 } else { self.year })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let mut parts = text.splitn(3, '-');
        let year = four_digits(parts.next().unwrap_or_default())?;
        let month = two_digits(parts.next().unwrap_or_default())?;
        let day = two_digits(parts.next().unwrap_or_default())?;
        if !YEARS.contains(&year) {
            return Err(PeriodError::YearOutOfRange);
        }
        Self::new(year, month, day).ok_or(PeriodError::NoSuchDay)
    }
}

string_on_the_wire!(Date, "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day, such as 2025-04-01.");

/// The time a figure speaks of.
///
/// In JSON one string says which kind it is: `FY2024` a fiscal year, `2024` a calendar year, `2024-04` a month,
/// `2025-04-01` a day, `FY2020/FY2024` fiscal years taken together.
///
/// ```
/// use kurabe::model::Period;
/// let month: Period = "2025-03".parse().unwrap();
/// assert_eq!(month.fiscal_year().to_string(), "FY2024");
/// assert!("FY20220".parse::<Period>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A fiscal year, 1 April to 31 March.
    FiscalYear(FiscalYear),
    /// A calendar year, 1 January to 31 December; annual leave is often counted so.
    CalendarYear(i16),
    /// A calendar month.
    Month {
        /// Calendar year.
        year: i16,
        /// 1 to 12.
        month: u8,
    },
    /// A day: what is counted as of a date, such as posts held on 1 April.
    Date(Date),
    /// Several fiscal years taken together, both ends included.
    Range(FiscalYear, FiscalYear),
}

impl Period {
    /// The fiscal year in which the period ends; for a calendar year the fiscal year that shares nine months with it.
    pub fn fiscal_year(self) -> FiscalYear {
        match self {
            Self::FiscalYear(year) | Self::Range(_, year) => year,
            Self::CalendarYear(year) => FiscalYear(year),
            Self::Month { year, month } => FiscalYear(if month < 4 { year - 1 } else { year }),
            Self::Date(date) => date.fiscal_year(),
        }
    }

    /// Which kind of period this is, as the tidy export names it.
    pub fn kind(self) -> &'static str {
        match self {
            Self::FiscalYear(_) => "fiscal_year",
            Self::CalendarYear(_) => "calendar_year",
            Self::Month { .. } => "month",
            Self::Date(_) => "date",
            Self::Range(..) => "range",
        }
    }

    /// The first day of the period, as (year, month, day): periods are ordered by it.
    fn begins(self) -> (i32, u8, u8) {
        match self {
            Self::FiscalYear(year) | Self::Range(year, _) => (year.first_calendar_year(), 4, 1),
            Self::CalendarYear(year) => (i32::from(year), 1, 1),
            Self::Month { year, month } => (i32::from(year), month, 1),
            Self::Date(date) => (date.year(), date.month, date.day),
        }
    }

    fn rank(self) -> u8 {
        match self {
            Self::Date(_) => 0,
            Self::Month { .. } => 1,
            Self::FiscalYear(_) => 2,
            Self::CalendarYear(_) => 3,
            Self::Range(..) => 4,
        }
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |period: Self| (period.begins(), period.rank(), period.fiscal_year());
        key(*self).cmp(&key(*other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FiscalYear(year) => year.fmt(formatter),
            Self::CalendarYear(year) => write!(formatter, "{year}"),
            Self::Month { year, month } => write!(formatter, "{year}-{month:02}"),
            Self::Date(date) => date.fmt(formatter),
            Self::Range(first, last) => write!(formatter, "{first}/{last}"),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        if let Some((first, last)) = text.split_once('/') {
            let (first, last) = (first.parse()?, last.parse()?);
            return if first < last { Ok(Self::Range(first, last)) } else { Err(PeriodError::Backwards) };
        }
        if text.starts_with("FY") {
            return text.parse().map(Self::FiscalYear);
        }
        match text.len() {
            4 => FiscalYear::new(four_digits(text)?)
                .map(|year| Self::CalendarYear(year.0))
                .ok_or(PeriodError::YearOutOfRange),
            7 => {
                let date: Date = format!("{text}-01").parse()?;
                Ok(Self::Month { year: date.year, month: date.month })
            }
            10 => text.parse().map(Self::Date),
            _ => Err(PeriodError::Form),
        }
    }
}

string_on_the_wire!(
    Period,
    "period",
    "^(FY[0-9]{4}(/FY[0-9]{4})?|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$",
    "FY2024 (fiscal year), 2024 (calendar year), 2024-04 (month), 2025-04-01 (day) or FY2020/FY2024 (fiscal years together)."
);

/// Why a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodError {
    /// The text has none of the written forms.
    Form,
    /// The year lies outside 1900 to 2100.
    YearOutOfRange,
    /// The month or day does not exist.
    NoSuchDay,
    /// A range ends before it begins.
    Backwards,
}

fn four_digits(text: &str) -> Result<i32, PeriodError> {
    digits(text, 4).map(i32::from)
}

fn two_digits(text: &str) -> Result<u8, PeriodError> {
    u8::try_from(digits(text, 2)?).map_err(|_| PeriodError::Form)
}

fn digits(text: &str, count: usize) -> Result<u16, PeriodError> {
    if text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| PeriodError::Form)
    } else {
        Err(PeriodError::Form)
    }
}
