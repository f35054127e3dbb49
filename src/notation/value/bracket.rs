//! What stands in brackets right after a value: last year's value, the statutory rate, the same in another form, a length of leave as
//! condition, a time, words. Which of them a bare figure is, the cell alone does not say; the reading is marked.

use super::{Part, Value, figure::figure, said::Said, wordy::wordy};
use crate::{
    model::{Comparator, Length, LengthBand, LengthUnit, Population, Unit},
    notation::{
        cursor::Cursor,
        people::join,
        reading::{Confidence, Fact, Otherwise, What},
        time::{Context, time},
        words::{PrintedUnit, absence},
    },
};

/// Statutory rates of employment of people with disabilities that bodies have been under, in percent.
const STATUTORY_RATES: [f64; 11] = [2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3.0, 2.0];

/// What a bracket after a value is.
pub(super) enum Beside {
    /// A fact of its own, and where it stands.
    Fact(Box<Fact>, std::ops::Range<usize>),
    /// A part of the value, and how sure that is.
    Within(Confidence),
}

/// A bracket after a value.
pub(super) fn bracket(cursor: &mut Cursor<'_>, value: &mut Value, context: Context) -> Option<Beside> {
    cursor.attempt(|cursor| {
        cursor.blanks();
        let start = cursor.at;
        if !cursor.eat("(") {
            return None;
        }
        cursor.blanks();
        let mut changed = value.clone();
        let inner = inner(cursor, &mut changed, context)?;
        // (消防)89.1%: it belongs to the next value.
        if cursor.peek().is_some_and(|letter| letter.is_ascii_digit()) {
            return None;
        }
        *value = changed;
        Some(match inner {
            Ok(fact) => Beside::Fact(Box::new(fact), start..cursor.at),
            Err(confidence) => Beside::Within(confidence),
        })
    })
}

fn closes(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.blanks();
    cursor.eat(")").then_some(())
}

/// A fact of its own, or how sure it is that the bracket is a part of the value.
fn inner(cursor: &mut Cursor<'_>, value: &mut Value, context: Context) -> Option<Result<Fact, Confidence>> {
    // (2週間以上の取得) after a rate is what the leave must be like.
    if value.unit != Some(PrintedUnit::Of(Unit::Days))
        && let Some(length) = closed(cursor, leave_length)
    {
        value.condition.leave_length = Some(length);
        return Some(Err(Confidence::Sure));
    }
    if let Some(fact) = closed(cursor, |cursor| time(cursor, context))
        && let What::Time(time) = fact.what
    {
        if value.time.is_some() {
            return Some(Ok(fact));
        }
        value.time = Some(time);
        return Some(Err(fact.confidence));
    }
    if let Some(fact) = closed(cursor, absence) {
        return Some(Ok(fact));
    }
    if let Some(fact) = cursor.attempt(|cursor| figured(cursor, value, context)) {
        return Some(Ok(fact));
    }
    let worded = closed(cursor, |cursor| {
        let mut said = Said::default();
        while !cursor.is_at_end() && said.more(cursor, context) {}
        wordy(cursor, &said).map(Ok).or_else(|| {
            // (対2013年比) says what the value is measured against, (必要な場合) among whom.
            let is_new = value.against.is_none() || said.value.against.is_none();
            let says = said.value.against.is_some() || said.value.condition.among.is_some();
            (is_new && says && cursor.peek() == Some(')')).then_some(Err(said))
        })
    });
    match worded {
        Some(Ok(fact)) => return Some(Ok(fact)),
        Some(Err(said)) => {
            value.against = value.against.or(said.value.against);
            value.condition.among = value.condition.among.or(said.value.condition.among);
            return Some(Err(Confidence::Sure));
        }
        None => {}
    }
    of_whom(cursor, value).map(Err)
}

fn closed<T>(cursor: &mut Cursor<'_>, read: impl FnOnce(&mut Cursor<'_>) -> Option<T>) -> Option<T> {
    cursor.attempt(|cursor| {
        let found = read(cursor)?;
        closes(cursor).map(|()| found)
    })
}

/// 91.6%(高等学校教職員): the bracket says of whom the value is, as far as it names people.
fn of_whom(cursor: &mut Cursor<'_>, value: &mut Value) -> Option<Confidence> {
    let mut said = Said::default();
    closed(cursor, |cursor| said.noun(cursor).then_some(()))?;
    let found = &said.value.population;
    let names_people = *found != Population::default();
    join(&mut value.population, found);
    let words = value.label.iter().chain(&said.labels).cloned().collect::<Vec<_>>();
    value.label = Some(words.join(" "));
    Some(if names_people { Confidence::Sure } else { Confidence::Likely })
}

fn figured(cursor: &mut Cursor<'_>, outer: &Value, context: Context) -> Option<Fact> {
    let mut said = Said::default();
    let figure = loop {
        cursor.blanks();
        if let Some(figure) = figure(cursor) {
            break figure;
        }
        if !said.more(cursor, context) && !said.noun(cursor) {
            return None;
        }
    };
    closes(cursor)?;
    let said_something = said.is_something();
    let mut inner = said.of(figure);
    // (2) before the second of several values is its mark.
    if !said_something && inner.unit.is_none() && inner.part == Part::Value && outer.unit.is_some() {
        return None;
    }
    let same_unit = inner.unit == outer.unit;
    let (mut confidence, mut otherwise) = (Confidence::Sure, None);
    if inner.part == Part::Value && !said_something {
        if same_unit && inner.comparator.is_none() {
            let is_percent = outer.unit.is_none_or(|unit| unit == PrintedUnit::Of(Unit::Percent));
            let number = inner.number.map(crate::model::Number::get);
            let statutory = is_percent && number.is_some_and(|number| STATUTORY_RATES.contains(&number));
            let (part, other) = if statutory {
                (Part::StatutoryRate, Part::Previous)
            } else {
                (Part::Previous, Part::StatutoryRate)
            };
            inner.part = part;
            confidence = if is_percent { Confidence::Unsure } else { Confidence::Likely };
            otherwise = is_percent.then_some(Otherwise::Part(other));
        } else {
            inner.part = Part::Beside;
        }
    }
    Some(Fact::new(What::Value(Box::new(inner))).doubted(confidence, otherwise))
}

/// A length with a bound that says what a leave must be like: 2週間以上の取得, 5日未満.
pub(in crate::notation) fn leave_length(cursor: &mut Cursor<'_>) -> Option<LengthBand> {
    cursor.attempt(|cursor| {
        let value = figure(cursor)?;
        let unit = match value.unit? {
            PrintedUnit::Of(Unit::Days) => LengthUnit::Days,
            PrintedUnit::Weeks => LengthUnit::Weeks,
            PrintedUnit::Months => LengthUnit::Months,
            PrintedUnit::Of(Unit::Years) => LengthUnit::Years,
            _ => return None,
        };
        let number = value.number?.get();
        let amount = (0..=400_u16).find(|amount| f64::from(*amount) == number)?;
        let length = Some(Length { amount, unit });
        match value.comparator? {
            Comparator::AtLeast if !value.beyond => Some(LengthBand { at_least: length, below: None }),
            Comparator::Below => Some(LengthBand { at_least: None, below: length }),
            _ => None,
        }
    })
}
