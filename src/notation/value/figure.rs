//! The figure: sign, number, unit, range, fraction, length in years and months, comparator, change, and what ends its clause.

use super::{Part, Value};
use crate::{
    model::{Comparator, Count, Number, Unit},
    notation::{
        cursor::Cursor,
        number::{kanji_number, number},
        words::{AFTER, CHANGES, Change, PER_AFTER, PrintedUnit, UNITS},
    },
};

const PERCENT: PrintedUnit = PrintedUnit::Of(Unit::Percent);

/// Words that end the clause of a value and add nothing to it.
const ENDINGS: &[&str] = &[
    "の取得",
    "取得",
    "とする",
    "とすること",
    "とします",
    "にする",
    "にします",
    "になる",
    "を目指す",
    "を目指します",
    "を目標とする",
    "を目標",
    "を達成",
    "を達成する",
    "の達成",
    "達成",
    "を確保",
    "の確保",
    "を確保する",
    "する",
    "させる",
    "することを目標とする",
    "とするよう努める",
    "とするよう努めます",
    "(対象者全員)",
    "を",
    "に",
    "。",
];

/// The figure that stands here, as a value without what was said before it.
pub(super) fn figure(cursor: &mut Cursor<'_>) -> Option<Value> {
    cursor.attempt(|cursor| {
        let mut value = in_words(cursor).or_else(|| counted(cursor)).or_else(|| in_kanji(cursor))?;
        per(cursor, &mut value);
        compared(cursor, &mut value);
        changed(cursor, &mut value);
        while cursor.eat_any(ENDINGS) {}
        Some(value)
    })
}

fn percent(number: f64) -> Value {
    Value { number: Number::new(number), unit: Some(PERCENT), ..Value::default() }
}

/// 半数, 半減, ゼロ, 倍増.
fn in_words(cursor: &mut Cursor<'_>) -> Option<Value> {
    if cursor.eat("過半数") {
        return Some(Value { comparator: Some(Comparator::AtLeast), beyond: true, ..percent(50.0) });
    }
    if cursor.eat_any(&["半数", "半分"]) {
        return Some(percent(50.0));
    }
    if cursor.eat("半減") {
        return Some(Value { part: Part::Change, change: Some(Change::Decrease), ..percent(50.0) });
    }
    if cursor.eat("倍増") {
        return Some(Value { part: Part::Change, change: Some(Change::Increase), ..percent(100.0) });
    }
    if cursor.eat("ゼロ") {
        let unit = cursor.eat_in(UNITS);
        return Some(Value { number: Number::new(0.0), unit, ..Value::default() });
    }
    None
}

/// 三割, 二十日: kanji numerals, only before a unit that is never part of a name.
fn in_kanji(cursor: &mut Cursor<'_>) -> Option<Value> {
    cursor.attempt(|cursor| {
        let number = f64::from(kanji_number(cursor)?);
        if let Some(value) = tenths(cursor, number) {
            return Some(value);
        }
        let unit = unit(cursor)?;
        let is_counter = match unit {
            PrintedUnit::Of(unit) => unit != Unit::Years,
            PrintedUnit::Weeks | PrintedUnit::Months | PrintedUnit::Multiple | PrintedUnit::Age => true,
            _ => false,
        };
        let value = Value { number: Number::new(number), unit: Some(unit), ..Value::default() };
        is_counter.then_some(value)
    })
}

fn unit(cursor: &mut Cursor<'_>) -> Option<PrintedUnit> {
    cursor.attempt(|cursor| {
        cursor.blanks();
        let unit = cursor.eat_in(UNITS)?;
        // 年度 names a year, 1人当たり what a value is taken over.
        let other = cursor.starts("度") || cursor.starts("当たり") || cursor.starts("あたり");
        (!other).then_some(unit)
    })
}

/// 3割, 2割5分.
fn tenths(cursor: &mut Cursor<'_>, number: f64) -> Option<Value> {
    if !cursor.eat("割") {
        return None;
    }
    let hundredths = cursor.attempt(|cursor| {
        let number = self::number(cursor).or_else(|| kanji_number(cursor).map(f64::from))?;
        cursor.eat("分").then_some(number)
    });
    Some(percent(number * 10.0 + hundredths.unwrap_or(0.0)))
}

fn counted(cursor: &mut Cursor<'_>) -> Option<Value> {
    let sign = cursor.attempt(|cursor| {
        let sign = cursor.peek().filter(|letter| "△▲▼-+±".contains(*letter))?;
        cursor.at += 1;
        cursor.blanks();
        cursor.peek().filter(char::is_ascii_digit).map(|_| sign)
    });
    let first = number(cursor)?;
    let signed = if matches!(sign, Some('△' | '▲' | '▼' | '-')) { -first } else { first };
    // A date or a year: 4月1日, 32年度.
    if cursor.starts("月") && !cursor.starts("月間") || cursor.starts("年度") || first.is_infinite() {
        return None;
    }
    if let Some(value) = tenths(cursor, signed) {
        return Some(value);
    }
    if let Some(value) = sign.is_none().then(|| fraction(cursor, first)).flatten() {
        return Some(value);
    }
    if let Some(value) = years_and_months(cursor, first, signed < 0.0) {
        return Some(value);
    }
    let unit = unit(cursor);
    let mut value = Value { number: Number::new(signed), unit, ..Value::default() };
    if sign == Some('+') {
        value.part = Part::Change;
        value.change = Some(Change::Increase);
    }
    if unit == Some(PrintedUnit::Of(Unit::Hours)) {
        minutes(cursor, &mut value, signed);
    }
    if let Some((to, unit)) = range(cursor, first) {
        value.to = Number::new(to);
        value.unit = unit.or(value.unit);
    }
    Some(value)
}

/// 14時間30分.
fn minutes(cursor: &mut Cursor<'_>, value: &mut Value, hours: f64) {
    let minutes = cursor.attempt(|cursor| {
        let minutes = number(cursor).filter(|minutes| *minutes < 60.0)?;
        cursor.eat("分").then_some(minutes)
    });
    if let Some(minutes) = minutes {
        value.number = Number::new(hours + minutes.copysign(hours) / 60.0);
    }
}

/// 10~15日, 20%から30%.
fn range(cursor: &mut Cursor<'_>, first: f64) -> Option<(f64, Option<PrintedUnit>)> {
    cursor.attempt(|cursor| {
        cursor.blanks();
        if !cursor.eat_any(&["~", "から", "-"]) {
            return None;
        }
        cursor.blanks();
        let last = number(cursor).filter(|last| *last > first)?;
        let unit = unit(cursor);
        let is_date = cursor.starts("月") || cursor.starts("年度");
        (!is_date).then_some((last, unit))
    })
}

/// 17年3月, 16 年 2 ヵ月.
fn years_and_months(cursor: &mut Cursor<'_>, years: f64, negative: bool) -> Option<Value> {
    cursor.attempt(|cursor| {
        cursor.blanks();
        if years > 99.0 || years.fract() != 0.0 || !cursor.eat("年") {
            return None;
        }
        cursor.blanks();
        cursor.eat("と");
        let (months, _) = cursor.digits(2).filter(|(months, _)| *months < 12)?;
        cursor.blanks();
        if !cursor.eat_any(&["か月", "ヵ月", "ヶ月", "カ月", "ケ月", "箇月", "ケ月", "月"]) {
            return None;
        }
        let length = years + f64::from(months) / 12.0;
        let whole = (1..=99).find(|year| f64::from(*year) == years).unwrap_or(0);
        Some(Value {
            number: Number::new(if negative { -length } else { length }),
            unit: Some(PrintedUnit::Of(Unit::Years)),
            months: u32::try_from(whole * 12 + months).ok(),
            ..Value::default()
        })
    })
}

/// 12/12局, 8名中3名, 3分の1.
fn fraction(cursor: &mut Cursor<'_>, first: f64) -> Option<Value> {
    cursor.attempt(|cursor| {
        if cursor.eat("分の") {
            let numerator = number(cursor)?;
            return Some(part_of(numerator, first, None));
        }
        // 50%/100% are two rates.
        let before = unit(cursor);
        if before == Some(PERCENT) {
            return None;
        }
        let heads = heads(cursor, before);
        cursor.blanks();
        let first_is_whole = before.is_some() && cursor.eat_any(&["中、", "中", "のうち、", "のうち", "に"]);
        if !first_is_whole && !cursor.eat("/") {
            return None;
        }
        cursor.blanks();
        let second = number(cursor)?;
        let unit = unit(cursor).or(before);
        let (numerator, denominator) = if first_is_whole { (second, first) } else { (first, second) };
        Some(Value { heads, ..part_of(numerator, denominator, unit) })
    })
}

/// The people behind a weighted count, between it and what it is counted among: 93.5人(71人)/3,489.5人.
fn heads(cursor: &mut Cursor<'_>, unit: Option<PrintedUnit>) -> Option<Count> {
    cursor.attempt(|cursor| {
        cursor.blanks();
        cursor.eat("(").then_some(())?;
        let heads = number(cursor)?;
        let same = self::unit(cursor) == unit && cursor.eat(")");
        cursor.blanks();
        (same && cursor.peek() == Some('/')).then(|| Count::new(heads)).flatten()
    })
}

fn part_of(numerator: f64, denominator: f64, unit: Option<PrintedUnit>) -> Value {
    Value {
        part: Part::Fraction,
        number: Number::new(numerator),
        unit,
        numerator: Count::new(numerator),
        denominator: Count::new(denominator),
        ..Value::default()
    }
}

/// 126時間/人, 9.8時間/月平均.
fn per(cursor: &mut Cursor<'_>, value: &mut Value) {
    loop {
        let found = cursor.attempt(|cursor| {
            cursor.blanks();
            cursor.eat_any(&["/", "・"]).then_some(())?;
            cursor.eat_in(PER_AFTER)
        });
        let Some((per, person)) = found else { return };
        value.condition.per = value.condition.per.or(per);
        value.per_person |= person;
    }
}

fn compared(cursor: &mut Cursor<'_>, value: &mut Value) {
    let found = cursor.attempt(|cursor| {
        cursor.blanks();
        cursor.eat_in(AFTER)
    });
    if let Some((comparator, beyond)) = found {
        value.comparator = Some(comparator);
        value.beyond = beyond;
    }
}

/// 5%以上削減 is a change by so much, 8.5時間まで縮減 one to so much.
fn changed(cursor: &mut Cursor<'_>, value: &mut Value) {
    let by = cursor.attempt(|cursor| {
        cursor.blanks();
        cursor.eat_any(&["の", "を"]);
        cursor.eat_in(CHANGES)
    });
    if let Some(change) = by {
        value.part = Part::Change;
        value.change = Some(change);
        return;
    }
    let to = cursor.attempt(|cursor| {
        cursor.blanks();
        cursor.eat_any(&["までに", "まで", "へと", "へ", "に"]).then_some(())?;
        cursor.eat_any(&["の"]);
        cursor.eat_in(CHANGES)
    });
    if let Some(change) = to {
        value.change = Some(change);
        let comparator = match change {
            Change::Increase => Comparator::AtLeast,
            Change::Decrease => Comparator::AtMost,
        };
        value.comparator = value.comparator.or(Some(comparator));
    }
}
