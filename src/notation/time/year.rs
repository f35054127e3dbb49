//! One year: 令和6, R6, 平成32, 2024, 令和3(2021), or a bare 32 in the era of its document.

use super::{Context, TimeFinding};
use crate::{
    model::{Era, FiscalYear},
    notation::{cursor::Cursor, number::kanji_number, reading::Confidence},
};

/// How a year was counted, which a bare number after it takes over: 平成28~30年度.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    Era(Era),
    Western,
    /// By a number alone; the era is the document's or a guess.
    Bare,
}

/// A year as printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Year {
    /// The calendar year meant, or the fiscal year that begins in it.
    pub(super) number: Result<i32, TimeFinding>,
    pub(super) count: Count,
    pub(super) confidence: Confidence,
    /// The runner-up of a bare number.
    pub(super) otherwise: Option<i32>,
}

const ERAS: &[(&str, Era)] = &[
    ("令和", Era::Reiwa),
    ("平成", Era::Heisei),
    ("昭和", Era::Showa),
    ("R", Era::Reiwa),
    ("H", Era::Heisei),
    ("S", Era::Showa),
    ("r", Era::Reiwa),
    ("h", Era::Heisei),
];

/// Bare years are looked for in the time that plans and their laws speak of.
const PLANS: std::ops::RangeInclusive<i32> = 2000..=2045;

/// A year with its era or its western count.
pub(super) fn year(cursor: &mut Cursor<'_>) -> Option<Year> {
    let first = cursor.attempt(|cursor| era_year(cursor).or_else(|| western_year(cursor)))?;
    let second = cursor.attempt(|cursor| {
        cursor.blanks();
        let open = cursor.eat("(");
        let second = era_year(cursor).or_else(|| western_year(cursor)).filter(|_| open)?;
        cursor.eat_any(&["年度", "年"]);
        cursor.eat(")").then_some(second)
    });
    let number = match second.map(|year| year.number) {
        Some(other) if other != first.number => Err(TimeFinding::YearsDisagree),
        _ => first.number,
    };
    Some(Year { number, ..first })
}

fn era_year(cursor: &mut Cursor<'_>) -> Option<Year> {
    cursor.attempt(|cursor| {
        let era = cursor.eat_in(ERAS)?;
        cursor.eat(".");
        cursor.blanks();
        let year = if cursor.eat("元") {
            1
        } else if let Some((year, _)) = cursor.digits(3) {
            year
        } else {
            i32::try_from(kanji_number(cursor)?).ok()?
        };
        let number = era.first_year() + year - 1;
        let number = possible(number).filter(|_| (1..=70).contains(&year));
        Some(Year::sure(number.ok_or(TimeFinding::YearOutOfRange), Count::Era(era)))
    })
}

/// Four digits; or five and more before 年, which can only be a misprint.
fn western_year(cursor: &mut Cursor<'_>) -> Option<Year> {
    cursor.attempt(|cursor| {
        cursor.eat("西暦");
        let (number, digits) = cursor.digits(9)?;
        let is_year = match digits {
            4 => possible(number).is_some() || cursor.starts("年"),
            5.. => cursor.starts("年"),
            _ => false,
        };
        is_year.then(|| Year::sure(possible(number).ok_or(TimeFinding::YearOutOfRange), Count::Western))
    })
}

fn possible(year: i32) -> Option<i32> {
    FiscalYear::new(year).map(FiscalYear::first_calendar_year)
}

impl Year {
    fn sure(number: Result<i32, TimeFinding>, count: Count) -> Self {
        Self { number, count, confidence: Confidence::Sure, otherwise: None }
    }
}

/// A year of one or two digits, counted as the year before it, else in the era of the document, else in the era that puts it into
/// the time of the plans. A guess is never sure, and says what else it could be.
pub(super) fn bare_year(cursor: &mut Cursor<'_>, before: Option<Count>, context: Context) -> Option<Year> {
    let digits = cursor.digits(2);
    let digits = digits.map(|(year, _)| year).or_else(|| cursor.eat("元").then_some(1))?;
    let counted = |era: Era| era.first_year() + digits - 1;
    let era = match before {
        Some(Count::Era(era)) => Some(era),
        Some(Count::Western) => {
            return Some(Year::sure(Ok(2000 + digits), Count::Western));
        }
        Some(Count::Bare) | None => context.era,
    };
    if let Some(era) = era {
        return Some(Year::sure(possible(counted(era)).ok_or(TimeFinding::YearOutOfRange), Count::Era(era)));
    }
    let candidates = [counted(Era::Reiwa), counted(Era::Heisei), 2000 + digits];
    let mut likely = candidates.into_iter().filter(|year| PLANS.contains(year));
    let first = likely.next()?;
    // 23年度 is 2011 rather than 2041: of two counts the one not far ahead.
    let (first, otherwise) = match likely.next() {
        Some(second) if first > 2035 => (second, likely.next().or(Some(first))),
        other => (first, other),
    };
    Some(Year { number: Ok(first), count: Count::Bare, confidence: Confidence::Unsure, otherwise })
}
