//! Whole cells that hold times.

use super::{Context, Time, When, point::time};
use crate::{
    model::{Date, Period},
    notation::{
        cursor::Cursor,
        letters::Letters,
        reading::{Confidence, Fact, Owners, Reading, Span, What},
        value,
        words::absence,
    },
};

/// Reads a cell that should hold a time.
///
/// ```
/// use kurabe::notation::{Context, What, read_time};
/// let reading = read_time("令和3(2021)年6月1日現在", Context::default());
/// let What::Time(time) = &reading.facts[0].what else { panic!() };
/// assert_eq!(time.period().unwrap().to_string(), "2021-06-01");
/// ```
pub fn read(text: &str, context: Context) -> Reading {
    let letters = Letters::of(text);
    let mut owners = Owners::of(&letters);
    let mut facts = Vec::new();
    let mut cursor = Cursor::new(letters.as_slice());
    loop {
        cursor.gap();
        let start = cursor.at;
        let Some(next) = cursor.peek() else { break };
        let fact = absence(&mut cursor)
            .or_else(|| time(&mut cursor, context))
            .or_else(|| serial(&mut cursor, start == 0));
        if let Some(fact) = fact {
            owners.claim(start..cursor.at, facts.len());
            facts.push(fact);
        } else if "()[]【】、,;・※".contains(next) {
            cursor.at += 1;
            owners.join(start..cursor.at);
        } else {
            // A run of digits is passed over whole, so that a long one is looked at once.
            if cursor.skip_while(|letter| letter.is_ascii_digit()) == 0 {
                cursor.at += 1;
            }
        }
    }
    let unread = owners.settle(&letters, &mut facts);
    if !facts.iter().any(|fact| matches!(fact.what, What::Time(_) | What::Absence { .. })) {
        return displaced(text, context).unwrap_or(Reading { facts, unread });
    }
    if !unread.is_empty() {
        facts = facts.into_iter().map(|fact| fact.doubted(Confidence::Likely, None)).collect();
    }
    Reading { facts, unread }
}

/// A value where a time should stand: columns change places in print. It is read and marked.
fn displaced(text: &str, context: Context) -> Option<Reading> {
    let Reading { facts, unread } = value::read(text, context);
    if facts.is_empty() || !unread.is_empty() {
        return None;
    }
    let facts = facts.into_iter().map(|fact| fact.doubted(Confidence::Unsure, None)).collect();
    Some(Reading { facts, unread: Vec::<Span>::new() })
}

/// A day as Excel stores it, or as eight digits, alone in its cell. Day 1 of Excel is 1 January 1900, and it counts a 29 February
/// 1900 that was none.
fn serial(cursor: &mut Cursor<'_>, is_start: bool) -> Option<Fact> {
    cursor.attempt(|cursor| {
        let (number, digits) = cursor.digits(8).filter(|_| is_start)?;
        cursor.eat(".0");
        cursor.gap();
        if !cursor.is_at_end() {
            return None;
        }
        let date = match digits {
            5 if (32874..=73415).contains(&number) => after_1899_12_30(number)?,
            8 => {
                let part = |number: i32| u8::try_from(number).ok();
                Date::new(number / 10_000, part(number / 100 % 100)?, part(number % 100)?)?
            }
            _ => return None,
        };
        let time = Time::of(When::At(Period::Date(date)));
        Some(Fact::new(What::Time(time)).doubted(Confidence::Likely, None))
    })
}

/// The day so many days after 30 December 1899.
fn after_1899_12_30(days: i32) -> Option<Date> {
    let mut left = days - 1;
    for year in 1900..=2100 {
        for month in 1..=12 {
            let first = Date::new(year, month, 1)?;
            let length = (28..=31).rev().find(|day| Date::new(year, month, *day).is_some())?;
            // 31 December 1899 is day 1, so that 1 January 1900 is day 2.
            if left <= i32::from(length) {
                let day = u8::try_from(left).ok().filter(|day| *day > 0)?;
                return Date::new(first.year(), month, day);
            }
            left -= i32::from(length);
        }
    }
    None
}
