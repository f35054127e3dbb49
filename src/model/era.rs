//! The Japanese eras, as far as plans and their laws use them, and the years counted in them.

use super::period::{Date, FiscalYear};

/// An era (元号). Plans use the last three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Era {
    /// 昭和, from 25 December 1926.
    Showa,
    /// 平成, from 8 January 1989.
    Heisei,
    /// 令和, from 1 May 2019.
    Reiwa,
}

/// A year counted in an era; the first year is written 元年.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EraYear {
    /// The era.
    pub era: Era,
    /// The year within the era, from 1. It may run past the end of the era: plans of 2016 speak of 平成32年.
    pub year: u16,
}

impl Era {
    /// The calendar year that is year 1 of the era.
    pub fn first_year(self) -> i32 {
        match self {
            Self::Showa => 1926,
            Self::Heisei => 1989,
            Self::Reiwa => 2019,
        }
    }

    /// The letter used in short forms: R for 令和.
    pub fn letter(self) -> char {
        match self {
            Self::Showa => 'S',
            Self::Heisei => 'H',
            Self::Reiwa => 'R',
        }
    }

    /// The name in kanji.
    pub fn name(self) -> &'static str {
        match self {
            Self::Showa => "昭和",
            Self::Heisei => "平成",
            Self::Reiwa => "令和",
        }
    }
}

impl EraYear {
    /// How a fiscal year is written. The fiscal year 2019 begins in 平成31年 but is called 令和元年度 in every plan
    /// written after it, so the era is the one of its last day.
    ///
    /// ```
    /// use kurabe::model::{Era, EraYear, FiscalYear};
    /// let year = EraYear::of_fiscal_year(FiscalYear::new(2019).unwrap());
    /// assert_eq!((year.era, year.year), (Era::Reiwa, 1));
    /// ```
    pub fn of_fiscal_year(year: FiscalYear) -> Self {
        Self::counted(year.first_calendar_year())
    }

    /// How a calendar year is written, by the era of its last day.
    pub fn of_calendar_year(year: i32) -> Self {
        Self::counted(year)
    }

    /// How the year of a day is written: 30 April 2019 is still 平成31年.
    pub fn of_date(date: Date) -> Self {
        let key = (date.year(), date.month(), date.day());
        let era = if key >= (2019, 5, 1) {
            Era::Reiwa
        } else if key >= (1989, 1, 8) {
            Era::Heisei
        } else {
            Era::Showa
        };
        Self::within(era, date.year())
    }

    /// The calendar year this is, also past the era's end: 平成32年 is 2020.
    pub fn calendar_year(self) -> i32 {
        self.era.first_year() + i32::from(self.year) - 1
    }

    fn counted(year: i32) -> Self {
        let era = match year {
            2019.. => Era::Reiwa,
            1989.. => Era::Heisei,
            _ => Era::Showa,
        };
        Self::within(era, year)
    }

    fn within(era: Era, year: i32) -> Self {
        Self { era, year: u16::try_from(year - era.first_year() + 1).unwrap_or(1) }
    }
}
