//! A time on from its year: months, days, ends of years, ranges, and the words that follow.

use super::{
    Context, Edge, Time, TimeFinding, When,
    words::{AFTER, BEFORE, END_OF_PLAN, EVERY, GLUE, RELATIVE},
    year::{Count, Year, bare_year, year},
};
use crate::{
    model::{Date, FiscalYear, Period},
    notation::{
        cursor::Cursor,
        reading::{Confidence, Fact, Otherwise, What},
    },
};

/// What is printed after a year.
#[derive(Clone, Copy, PartialEq)]
enum Rest {
    Fiscal,
    /// 平成28年(度): the document does not decide.
    Either,
    FiscalStart,
    FiscalEnd,
    /// 2018年度4月1日.
    FiscalDay(i32, Day),
    Calendar,
    CalendarEnd,
    Month(i32, Day),
    /// Nothing: 2020 alone.
    Nothing,
}

#[derive(Clone, Copy, PartialEq)]
enum Day {
    None,
    Last,
    Number(i32),
}

#[derive(Clone, Copy)]
struct Point {
    year: Year,
    /// A number and nothing else.
    is_bare: bool,
    rest: Rest,
}

/// A time in a cell of its own, with all words around it.
pub(in crate::notation) fn time(cursor: &mut Cursor<'_>, context: Context) -> Option<Fact> {
    cursor.attempt(|cursor| {
        let mut role = cursor.eat_in(BEFORE);
        cursor.eat(":");
        cursor.blanks();
        let mut fact = undated(cursor).or_else(|| dated(cursor, context))?;
        let mut mean = false;
        loop {
            let start = cursor.at;
            cursor.blanks();
            if let Some(found) = cursor.eat_in(AFTER) {
                role = role.or(Some(found));
            } else if cursor.eat("平均") {
                mean = true;
            } else if !number_of_years(cursor) && !cursor.eat_any(GLUE) {
                cursor.at = start;
                break;
            }
        }
        if let What::Time(time) = &mut fact.what {
            time.role = role;
            if let When::Span { mean: found, .. } = &mut time.when {
                *found = mean;
            }
        }
        Some(fact)
    })
}

/// A time before a value: only what cannot be taken for a value, and まで or 現在 after it.
pub(in crate::notation) fn time_in_a_value(cursor: &mut Cursor<'_>, context: Context) -> Option<Fact> {
    cursor.attempt(|cursor| {
        let start = cursor.at;
        let has_year = |fact: &Fact, cursor: &Cursor<'_>| {
            let printed = cursor.between(start, cursor.at);
            matches!(&fact.what, What::Time(Time { when: When::Every { .. } | When::EndOfPlan, .. }))
                || printed.contains(&'年')
        };
        let is_relative =
            |fact: &Fact| matches!(&fact.what, What::Time(Time { when: When::Relative { .. }, .. }));
        let fact = undated(cursor).filter(|fact| !is_relative(fact)).or_else(|| dated(cursor, context))?;
        // 17年3月 is a length and 19年 too: a year of one or two digits needs its era or 年度.
        let printed = cursor.between(start, cursor.at);
        let short = printed.iter().take_while(|letter| letter.is_ascii_digit()).count();
        let is_length = (1..=3).contains(&short) && !printed.windows(2).any(|pair| pair == ['年', '度']);
        if is_length || !has_year(&fact, cursor) {
            return None;
        }
        cursor.eat_any(&["までに", "まで", "現在", "時点で", "時点", "末"]);
        Some(fact)
    })
}

/// の5年間 after a range.
fn number_of_years(cursor: &mut Cursor<'_>) -> bool {
    let read = cursor.attempt(|cursor| {
        cursor.eat("の");
        cursor.digits(2)?;
        (cursor.eat_any(&["年間", "か年", "ヵ年", "カ年", "ヶ年", "箇年"])).then_some(())
    });
    read.is_some()
}

/// Every year, the end of the plan, the year before.
fn undated(cursor: &mut Cursor<'_>) -> Option<Fact> {
    let when = if let Some(fiscal) = cursor.eat_in(EVERY) {
        let day = cursor.attempt(|cursor| {
            cursor.blanks();
            let (month, day) = month_and_day(cursor)?;
            let Day::Number(day) = day else { return None };
            Some((u8::try_from(month).ok()?, u8::try_from(day).ok()?))
        });
        When::Every { fiscal, day }
    } else if cursor.eat_any(END_OF_PLAN) {
        When::EndOfPlan
    } else {
        let (years, fiscal) = cursor.eat_in(RELATIVE)?;
        let month = cursor.attempt(|cursor| month_and_day(cursor).filter(|(_, day)| *day == Day::None));
        let month = month.and_then(|(month, _)| u8::try_from(month).ok());
        When::Relative { years, fiscal, month }
    };
    let edge = match when {
        When::Every { .. } if cursor.eat("末") => Some(Edge::End),
        When::Every { .. } if cursor.eat("当初") => Some(Edge::Start),
        _ => None,
    };
    Some(Fact::new(What::Time(Time { edge, ..Time::of(when) })))
}

fn dated(cursor: &mut Cursor<'_>, context: Context) -> Option<Fact> {
    cursor.attempt(|cursor| {
        let first = point(cursor, None, context)?;
        let second = cursor.attempt(|cursor| {
            cursor.blanks();
            if !cursor.eat_any(&["~", "-", "から", "より", "・"]) {
                return None;
            }
            cursor.blanks();
            point(cursor, Some(first.year.count), context)
        });
        match second {
            Some(second) => Some(span(first, second)),
            // A bare number is a year only where something says so.
            None if first.is_bare => None,
            None => Some(first.fact()),
        }
    })
}

fn point(cursor: &mut Cursor<'_>, before: Option<Count>, context: Context) -> Option<Point> {
    cursor.attempt(|cursor| {
        let named = year(cursor);
        let read = named.or_else(|| bare_year(cursor, before, context))?;
        let rest = rest(cursor, read.count);
        Some(Point { year: read, is_bare: named.is_none() && rest == Rest::Nothing, rest })
    })
}

fn rest(cursor: &mut Cursor<'_>, count: Count) -> Rest {
    let start = cursor.at;
    cursor.blanks();
    if cursor.eat("年度") {
        bracketed_year(cursor);
        return fiscal_rest(cursor);
    }
    if cursor.eat("年") {
        bracketed_year(cursor);
        if cursor.eat("度") {
            return fiscal_rest(cursor);
        }
        if cursor.eat("(度)") {
            return Rest::Either;
        }
        let month = cursor.attempt(|cursor| {
            cursor.blanks();
            month_and_day(cursor)
        });
        if let Some((month, day)) = month {
            return Rest::Month(month, day);
        }
        if cursor.eat("末") {
            return Rest::CalendarEnd;
        }
        cursor.eat_any(&["中", "内"]);
        return Rest::Calendar;
    }
    cursor.at = start;
    let month = (count != Count::Bare).then(|| cursor.attempt(separated)).flatten();
    month.map_or(Rest::Nothing, |(month, day)| Rest::Month(month, day))
}

/// The year told once more: 令和3年(2021年)6月, 2020年度(令和2年度).
fn bracketed_year(cursor: &mut Cursor<'_>) {
    cursor.attempt(|cursor| {
        cursor.blanks();
        if !cursor.eat("(") {
            return None;
        }
        year(cursor)?;
        cursor.eat_any(&["年度", "年"]);
        cursor.eat(")").then_some(())
    });
}

fn fiscal_rest(cursor: &mut Cursor<'_>) -> Rest {
    let month = cursor.attempt(|cursor| {
        cursor.blanks();
        month_and_day(cursor)
    });
    if let Some((month, day)) = month {
        return Rest::FiscalDay(month, day);
    }
    if cursor.eat_any(&["末", "の末"]) {
        return Rest::FiscalEnd;
    }
    if cursor.eat_any(&["当初", "初め", "初頭", "始め", "の当初"]) {
        return Rest::FiscalStart;
    }
    cursor.eat_any(&["中", "内"]);
    Rest::Fiscal
}

/// 4月1日, 7月末, 3月.
fn month_and_day(cursor: &mut Cursor<'_>) -> Option<(i32, Day)> {
    cursor.attempt(|cursor| {
        let (month, _) = cursor.digits(2)?;
        cursor.blanks();
        if !cursor.eat("月") {
            return None;
        }
        let day = cursor.attempt(|cursor| {
            cursor.blanks();
            if cursor.eat_any(&["末日", "末"]) {
                return Some(Day::Last);
            }
            let (day, _) = cursor.digits(2)?;
            cursor.blanks();
            cursor.eat("日").then_some(Day::Number(day))
        });
        Some((month, day.unwrap_or(Day::None)))
    })
}

/// .4.1, /4/1, -04-01, .7末.
fn separated(cursor: &mut Cursor<'_>) -> Option<(i32, Day)> {
    let sign = cursor.peek().filter(|letter| matches!(letter, '.' | '/' | '-'))?;
    cursor.at += 1;
    let (month, digits) = cursor.digits(2)?;
    if !(1..=12).contains(&month) || (sign == '-' && digits < 2) {
        return None;
    }
    let day = cursor.attempt(|cursor| {
        if cursor.eat_any(&["末日", "末"]) {
            return Some(Day::Last);
        }
        (cursor.peek() == Some(sign)).then_some(())?;
        cursor.at += 1;
        cursor.digits(2).map(|(day, _)| Day::Number(day))
    });
    Some((month, day.unwrap_or(Day::None)))
}

impl Point {
    /// What is meant where nothing follows the year: years of an era alone are fiscal years as a rule.
    fn meant(self) -> Rest {
        match (self.rest, self.year.count) {
            (Rest::Nothing, Count::Era(_)) | (Rest::Either, _) => Rest::Fiscal,
            (rest, _) => rest,
        }
    }

    fn fact(self) -> Fact {
        let (period, edge) = match self.year.number {
            Ok(year) => match period(year, self.meant()) {
                Ok(period) => period,
                Err(finding) => return impossible(finding),
            },
            Err(finding) => return impossible(finding),
        };
        let other = match self.rest {
            // 2020 alone may be a fiscal year as well, and R7 a calendar year.
            Rest::Nothing | Rest::Either => {
                let rest = if self.meant() == Rest::Fiscal { Rest::Calendar } else { Rest::Fiscal };
                self.year.number.ok().and_then(|year| self::period(year, rest).ok()).map(|(period, _)| period)
            }
            _ => self
                .year
                .otherwise
                .and_then(|year| self::period(year, self.rest).ok())
                .map(|(period, _)| period),
        };
        let mut confidence = self.year.confidence;
        if matches!(self.rest, Rest::Nothing | Rest::Either) {
            confidence = confidence.min(Confidence::Likely);
        }
        let time = Time { when: When::At(period), role: None, edge };
        let fact = Fact::new(What::Time(time));
        if confidence == Confidence::Sure {
            return fact;
        }
        fact.doubted(confidence, other.map(Otherwise::Period))
    }
}

fn impossible(finding: TimeFinding) -> Fact {
    Fact::new(What::Time(Time::of(When::Impossible(finding)))).doubted(Confidence::Unsure, None)
}

fn period(year: i32, rest: Rest) -> Result<(Period, Option<Edge>), TimeFinding> {
    let fiscal = || FiscalYear::new(year).ok_or(TimeFinding::YearOutOfRange);
    let date = |year, month, day| Date::new(year, month, day).map(Period::Date).ok_or(TimeFinding::NoSuchDay);
    Ok(match rest {
        Rest::Fiscal | Rest::Either => (Period::FiscalYear(fiscal()?), None),
        Rest::FiscalStart => (date(year, 4, 1)?, Some(Edge::Start)),
        Rest::FiscalEnd => (date(year + 1, 3, 31)?, Some(Edge::End)),
        Rest::FiscalDay(month, day) => {
            let year = if month < 4 { year + 1 } else { year };
            (month_or_day(year, month, day)?, None)
        }
        Rest::Calendar | Rest::Nothing => {
            let year = i16::try_from(fiscal()?.first_calendar_year());
            (Period::CalendarYear(year.map_err(|_| TimeFinding::YearOutOfRange)?), None)
        }
        Rest::CalendarEnd => (date(year, 12, 31)?, None),
        Rest::Month(month, day) => (month_or_day(year, month, day)?, None),
    })
}

fn month_or_day(year: i32, month: i32, day: Day) -> Result<Period, TimeFinding> {
    let month = u8::try_from(month).map_err(|_| TimeFinding::NoSuchDay)?;
    let first = Date::new(year, month, 1).ok_or(TimeFinding::NoSuchDay)?;
    let day = match day {
        Day::None => {
            let year = i16::try_from(first.year()).map_err(|_| TimeFinding::YearOutOfRange)?;
            return Ok(Period::Month { year, month });
        }
        Day::Last => (28..=31).rev().find_map(|day| Date::new(year, month, day)),
        Day::Number(day) => u8::try_from(day).ok().and_then(|day| Date::new(year, month, day)),
    };
    day.map(Period::Date).ok_or(TimeFinding::NoSuchDay)
}

fn span(mut first: Point, second: Point) -> Fact {
    // 平成28~30年度: what stands after the last year holds for both.
    if first.rest == Rest::Nothing {
        first.rest = second.rest;
    }
    let (from, to) = (first.fact(), second.fact());
    let confidence = from.confidence.min(to.confidence);
    let fact = match (&from.what, &to.what) {
        (What::Time(Time { when: When::At(from), .. }), What::Time(Time { when: When::At(to), .. })) => {
            if from.fiscal_year() > to.fiscal_year() {
                return impossible(TimeFinding::Backwards);
            }
            let when = When::Span { from: *from, to: *to, mean: false };
            Fact::new(What::Time(Time::of(when)))
        }
        (What::Time(Time { when: When::Impossible(_), .. }), _) => return from,
        _ => return to,
    };
    fact.doubted(confidence, None)
}
