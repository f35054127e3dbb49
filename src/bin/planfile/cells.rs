//! `planfile cells`: the cells of one column of a table, each as a line of JSON that says what was read from which letters, and what
//! could not be read.

use std::{
    fs,
    io::{self, Write},
};

use kurabe::{
    load::MAX_FILE_BYTES,
    model::Era,
    notation::{Context, Fact, Reading, Span, Time, Value, What, When, read_item, read_time, read_value},
};
use serde_json::{Map, Value as Json, json};

use super::tool::{Status, complain};

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Target,
    Result,
    Time,
    Item,
}

impl Role {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "target" => Self::Target,
            "result" => Self::Result,
            "time" => Self::Time,
            "item" => Self::Item,
            _ => return None,
        })
    }
}

/// The era of this name or letter.
pub(super) fn era_named(name: &str) -> Option<Era> {
    [Era::Showa, Era::Heisei, Era::Reiwa]
        .into_iter()
        .find(|era| era.name() == name || name.eq_ignore_ascii_case(&era.letter().to_string()))
}

/// Prints one line for each row of the table.
pub(super) fn run(
    file: &str,
    role: Role,
    column: &str,
    era: Option<Era>,
    out: &mut impl Write,
) -> io::Result<Status> {
    let Some(text) = text_of(file) else { return Ok(Status::Unusable) };
    let mut table = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let place = match table.headers() {
        Ok(head) => head.iter().position(|name| name.trim() == column),
        Err(error) => {
            complain(&format!("planfile: {file}: {error}"));
            return Ok(Status::Unusable);
        }
    };
    let Some(place) = place else {
        complain(&format!("planfile: {file}: no column is called {column}"));
        return Ok(Status::Unusable);
    };
    let mut status = Status::Sound;
    for row in table.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                complain(&format!("planfile: {file}: {error}"));
                status = Status::Errors;
                continue;
            }
        };
        let text = row.get(place).unwrap_or_default();
        let context = Context { era };
        let reading = match role {
            Role::Target | Role::Result => read_value(text, context),
            Role::Time => read_time(text, context),
            Role::Item => read_item(text),
        };
        writeln!(out, "{}", line(text, &reading))?;
    }
    Ok(status)
}

fn text_of(file: &str) -> Option<String> {
    let text = fs::metadata(file).and_then(|metadata| {
        if metadata.len() > MAX_FILE_BYTES {
            return Err(io::Error::other("the file is too large"));
        }
        fs::read_to_string(file)
    });
    let text = text.inspect_err(|error| complain(&format!("planfile: cannot read {file}: {error}"))).ok()?;
    Some(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}

fn line(text: &str, reading: &Reading) -> Json {
    let read: Vec<_> = reading.facts.iter().map(fact).collect();
    let unread: Vec<_> = reading.unread.iter().map(|span| unread(text, *span)).collect();
    json!({ "text": text, "read": read, "unread": unread })
}

fn unread(text: &str, span: Span) -> Json {
    let words: String = text.chars().skip(span.start).take(span.end - span.start).collect();
    json!({ "text": words, "span": [span.start, span.end] })
}

/// The members that every fact has come first, null where the text says nothing of them.
fn fact(fact: &Fact) -> Json {
    let mut members = Map::new();
    for name in ["kind", "value", "unit", "comparator", "condition", "period"] {
        members.insert(name.to_owned(), Json::Null);
    }
    let mut put = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            members.insert(name.to_owned(), value);
        }
    };
    match &fact.what {
        What::Value(value) => put_value(value, &mut put),
        What::Time(time) => {
            put("kind", Some(json!("period")));
            put_time(*time, &mut put);
            put("due", time.due().map(|due| json!(due.to_string())));
        }
        What::Absence { absence, label } => {
            put("kind", Some(json!("absence")));
            put("absence", Some(json!(absence.key())));
            put("reason", Some(json!(absence.reason().key())));
            put("label", label.as_ref().map(|label| json!(label)));
        }
        What::Heading(words) => {
            put("kind", Some(json!("heading")));
            put("label", Some(json!(words)));
        }
        What::Remark(words) => {
            put("kind", Some(json!("remark")));
            put("label", Some(json!(words)));
        }
        What::Meaning(meaning) => {
            put("kind", Some(json!("indicator")));
            put("indicator", Some(json!(meaning.indicator)));
            put("population", Some(json!(meaning.population.key())));
            put("condition", Some(json!(meaning.condition.key())));
        }
    }
    put("confidence", Some(json!(fact.confidence.key())));
    put("runner_up", fact.otherwise.map(|other| json!(other.key())));
    let first = fact.spans.first().map_or(0, |span| span.start);
    let last = fact.spans.last().map_or(0, |span| span.end);
    put("span", Some(json!([first, last])));
    if fact.spans.len() > 1 {
        let spans: Vec<_> = fact.spans.iter().map(|span| json!([span.start, span.end])).collect();
        put("spans", Some(json!(spans)));
    }
    Json::Object(members)
}

fn put_value(value: &Value, put: &mut impl FnMut(&str, Option<Json>)) {
    let named = |key: String| (!key.is_empty()).then(|| json!(key));
    put("kind", Some(json!(value.part.key())));
    put("value", value.number.map(|number| json!(number)));
    put("to", value.to.map(|number| json!(number)));
    put("unit", value.unit.map(|unit| json!(unit.key())));
    put("comparator", value.comparator.map(|comparator| json!(comparator.key())));
    put("beyond", value.beyond.then_some(json!(true)));
    put("direction", value.change.map(|change| json!(change.key())));
    put("against", value.against.map(|against| json!(against.key())));
    put("numerator", value.numerator.map(|count| json!(count)));
    put("denominator", value.denominator.map(|count| json!(count)));
    put("heads", value.heads.map(|count| json!(count)));
    put("months", value.months.map(|months| json!(months)));
    put("population", named(value.population.key()));
    put("condition", named(value.condition.key()));
    put("per_person", value.per_person.then_some(json!(true)));
    put("cumulative", value.cumulative.then_some(json!(true)));
    put("label", value.label.as_ref().map(|label| json!(label)));
    if let Some(time) = value.time {
        put_time(time, put);
    }
}

fn put_time(time: Time, put: &mut impl FnMut(&str, Option<Json>)) {
    put("period", time.period().map(|period| json!(period.to_string())));
    put("fiscal_year", time.fiscal_year().map(|year| json!(year.to_string())));
    put("role", time.role.map(|role| json!(role.key())));
    match time.when {
        When::At(_) => {}
        When::Span { from, to, mean } => {
            if time.period().is_none() {
                put("period", Some(json!(format!("{from}/{to}"))));
            }
            put("mean", mean.then_some(json!(true)));
        }
        When::Every { day, .. } => {
            put("period", Some(json!("every_year")));
            put("day", day.map(|(month, day)| json!(format!("{month:02}-{day:02}"))));
        }
        When::EndOfPlan => put("period", Some(json!("end_of_plan"))),
        When::Relative { years, fiscal, month } => {
            put("month", month.map(|month| json!(month)));
            put("years_after", Some(json!(years)));
            put("fiscal", Some(json!(fiscal)));
        }
        When::Impossible(finding) => put("finding", Some(json!(finding.key()))),
    }
}
