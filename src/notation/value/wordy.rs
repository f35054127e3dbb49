//! What a cell says without a number: 法定雇用率以上, 前年度より削減, 割合増加, 現状維持, 完全取得; and a time where a value should stand.

use super::{Part, Value, said::Said};
use crate::{
    model::{Comparator, Number, Unit},
    notation::{
        cursor::Cursor,
        reading::{Confidence, Fact, What},
        words::{AFTER, Against, CHANGES, Change, PrintedUnit, ends},
    },
};

const KEPT: &[&str] = &["維持", "遵守", "同程度", "同水準", "現状維持"];
const REMARKS: &[&str] =
    &["完全取得", "速報値", "速報", "暫定値", "暫定", "推計値", "推計", "見込み", "見込", "概数", "参考値"];
const ENDINGS: &[&str] = &["する", "させる", "を図る", "に努める", "を目指す", "とする", "すること", "。"];
/// The longest words before a direction, in letters.
const LONGEST: usize = 16;

/// What stands here after what was said, without a number.
pub(super) fn wordy(cursor: &mut Cursor<'_>, said: &Said) -> Option<Fact> {
    let start = cursor.at;
    let compared =
        said.value.against.and_then(|against| cursor.attempt(|cursor| beside(cursor, said, against)));
    if let Some(value) = compared.or_else(|| cursor.attempt(|cursor| kept(cursor, said))) {
        return Some(Fact::new(What::Value(Box::new(value))));
    }
    if let Some(value) = cursor.attempt(|cursor| direction(cursor, said)) {
        return Some(Fact::new(What::Value(Box::new(value))));
    }
    cursor.at = start;
    // 全員 is all of them, whatever is counted.
    if let Some(fact) = cursor.attempt(|cursor| everybody(cursor, said)) {
        return Some(fact);
    }
    if !said.is_something() {
        return cursor.attempt(|cursor| {
            let remark = REMARKS.iter().find(|word| cursor.starts(word))?;
            cursor.eat(remark);
            ends(cursor).then_some(Fact::new(What::Remark(remark)))
        });
    }
    // A time where a value should stand: columns change places in print.
    let time = said.lone_time()?;
    let fact = Fact::new(What::Time(time)).doubted(Confidence::Unsure, None);
    ends(cursor).then_some(fact)
}

fn everybody(cursor: &mut Cursor<'_>, said: &Said) -> Option<Fact> {
    cursor.eat_any(&["対象者", "対象職員", "職員"]);
    if !cursor.eat_any(&["全員", "全員取得"]) || !ends(cursor) {
        return None;
    }
    let all =
        Value { number: Number::new(100.0), unit: Some(PrintedUnit::Of(Unit::Percent)), ..Value::default() };
    Some(Fact::new(What::Value(Box::new(said.of(all)))).doubted(Confidence::Likely, None))
}

/// 以上, を維持, を達成, or a direction, seen from what a value is measured against.
fn beside(cursor: &mut Cursor<'_>, said: &Said, against: Against) -> Option<Value> {
    cursor.blanks();
    let mut value = Value { part: Part::Reference, ..Value::default() };
    cursor.eat_any(&["の水準", "水準", "の実績", "実績"]);
    if let Some((comparator, beyond)) = cursor.eat_in(AFTER) {
        value.beyond = beyond;
        value.comparator = Some(match (comparator, against) {
            (Comparator::Keep, _) => Comparator::Keep,
            (Comparator::AtLeast | Comparator::AtMost, Against::PreviousYear) => {
                Comparator::NoWorseThanPreviousYear
            }
            (other, _) => other,
        });
        if comparator == Comparator::Keep {
            value.part = Part::Keep;
        }
    } else if cursor.eat_any(&["を達成", "の達成", "達成", "を確保", "の確保", "を満たす"])
    {
        value.comparator = Some(Comparator::AtLeast);
    } else if let Some(change) = change(cursor) {
        value.part = Part::Direction;
        value.comparator = Some(Comparator::DirectionOnly);
        value.change = Some(change);
    } else if against != Against::StatutoryRate {
        return None;
    }
    while cursor.eat_any(ENDINGS) {}
    ends(cursor).then(|| said.of(value))
}

fn kept(cursor: &mut Cursor<'_>, said: &Said) -> Option<Value> {
    cursor.blanks();
    if !cursor.eat_any(KEPT) {
        return None;
    }
    while cursor.eat_any(ENDINGS) {}
    let value = Value { part: Part::Keep, comparator: Some(Comparator::Keep), ..Value::default() };
    ends(cursor).then(|| said.of(value))
}

fn change(cursor: &mut Cursor<'_>) -> Option<Change> {
    cursor.eat_any(&["を", "の", "に"]);
    cursor.eat_in(CHANGES)
}

/// 割合増加: a short name and a direction, and nothing after it.
fn direction(cursor: &mut Cursor<'_>, said: &Said) -> Option<Value> {
    cursor.blanks();
    let start = cursor.at;
    while cursor.at - start <= LONGEST {
        let label = cursor.at;
        let change = cursor.attempt(|cursor| {
            let change = change(cursor)?;
            while cursor.eat_any(ENDINGS) {}
            ends(cursor).then_some(change)
        });
        if let Some(change) = change {
            let words: String = cursor.between(start, label).iter().collect();
            let mut value =
                said.of(Value { part: Part::Direction, change: Some(change), ..Value::default() });
            value.comparator = Some(Comparator::DirectionOnly);
            if !words.is_empty() {
                value.label = Some(value.label.map_or(words.clone(), |label| format!("{label} {words}")));
            }
            return Some(value);
        }
        cursor.peek().filter(|letter| letter.is_alphabetic() || matches!(letter, 'ー' | '・'))?;
        cursor.at += 1;
    }
    None
}
