//! Reading Japanese notation: values, times and items, each with what it says, what is doubtful and what was not read.

mod items;
mod properties;
mod times;
mod values;

use kurabe::notation::{Confidence, Fact, Reading, Time, Value, What, When};

/// A reading in one line: `men at_least 13 percent`, doubtful facts with `?`, unread letters in brackets.
fn said(text: &str, reading: &Reading) -> String {
    let facts = reading.facts.iter().map(fact);
    let letters: Vec<char> = text.chars().collect();
    let unread = reading
        .unread
        .iter()
        .map(|span| format!("[{}]", letters[span.start..span.end].iter().collect::<String>()));
    facts.chain(unread).collect::<Vec<_>>().join("; ")
}

fn fact(fact: &Fact) -> String {
    let mut words = match &fact.what {
        What::Value(value) => self::value(value),
        What::Time(time) => self::time(*time),
        What::Absence { absence, label } => [Some(absence.key().to_owned()), label.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        What::Heading(words) => format!("heading {words}"),
        What::Remark(words) => format!("remark {words}"),
        What::Meaning(meaning) => {
            let parts = [meaning.indicator.to_owned(), meaning.population.key(), meaning.condition.key()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
    };
    if fact.confidence < Confidence::Sure {
        words.push('?');
    }
    if let Some(other) = fact.otherwise.filter(|_| fact.confidence < Confidence::Sure) {
        words.push_str(&other.key());
    }
    words
}

fn value(value: &Value) -> String {
    let mut words = vec![];
    let mut say = |word: String| {
        if !word.is_empty() && word != "value" {
            words.push(word);
        }
    };
    say(value.part.key().to_owned());
    say(value.population.key());
    say(value.condition.key());
    say(value.time.map(time).unwrap_or_default());
    say(value.comparator.map(|comparator| comparator.key().to_owned()).unwrap_or_default());
    say(if value.beyond { "beyond".to_owned() } else { String::new() });
    say(value.number.map(|number| number.to_string()).unwrap_or_default());
    say(value.denominator.map(|count| format!("of {count}")).unwrap_or_default());
    say(value.to.map(|number| format!("to {number}")).unwrap_or_default());
    say(value.unit.map(|unit| unit.key().to_owned()).unwrap_or_default());
    say(value.change.map(|change| change.key().to_owned()).unwrap_or_default());
    say(value.against.map(|against| format!("against {}", against.key())).unwrap_or_default());
    say(if value.per_person { "each".to_owned() } else { String::new() });
    say(if value.cumulative { "in all".to_owned() } else { String::new() });
    words.join(" ")
}

fn time(time: Time) -> String {
    let when = match time.when {
        When::At(period) => period.to_string(),
        When::Span { from, to, mean } => format!("{from} to {to}{}", if mean { " mean" } else { "" }),
        When::Every { fiscal, day } => {
            format!("every {} {day:?}", if fiscal { "FY" } else { "year" }).replace(" None", "")
        }
        When::EndOfPlan => "end_of_plan".to_owned(),
        When::Relative { years, .. } => format!("{years:+}"),
        When::Impossible(finding) => finding.key().to_owned(),
    };
    time.role.map_or(when.clone(), |role| format!("{when} {}", role.key()))
}
