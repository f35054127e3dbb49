//! What is done to a sound input: to its letters, and to the values of a JSON document, so that faults deep in the format are
//! reached that no change of letters finds.

use serde_json::{Value, json};

use crate::chance::Chance;

/// Numbers, signs and letters at which readers stumble.
const SIGNS: &[&str] = &[
    "",
    "0",
    "-0",
    "-1",
    "1e308",
    "1e-400",
    "9007199254740993",
    "99999999999999999999",
    "NaN",
    "null",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "&",
    "=",
    "%",
    "%E3%81",
    "%FF",
    "%zz",
    "+",
    "~",
    ".",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "\n",
    "\u{3000}",
    "ｶﾞ",
    "㍻",
    "髙",
    "𠮷",
    "e\u{301}",
    "令和",
    "H31",
    "R元",
    "年度",
    "末",
    "～",
    "△",
    "以上",
    "％",
    "割",
    "①",
    "2週間以上",
    "FY",
    "FY0000",
    "FY9999",
    "2026-02-30",
    "-13-",
    " weeks",
];

/// Changes a text in one to four places.
pub fn text(sound: &[String], chance: &mut Chance) -> String {
    let mut letters: Vec<char> = chance.of(sound).chars().collect();
    for _ in 0..=chance.below(4) {
        let from = chance.below(letters.len() + 1);
        let to = (from + chance.below(12)).min(letters.len());
        match chance.below(4) {
            0 => drop(letters.drain(from..to)),
            1 => drop(letters.splice(from..to, chance.of(SIGNS).chars())),
            2 => {
                let again = letters[from..to].to_vec();
                drop(letters.splice(from..from, again));
            }
            _ => {
                let other: Vec<char> = chance.of(sound).chars().collect();
                let start = chance.below(other.len() + 1);
                let end = (start + chance.below(40)).min(other.len());
                drop(letters.splice(from..to, other[start..end].iter().copied()));
            }
        }
    }
    letters.into_iter().collect()
}

/// Changes bytes, so that the text may be none any more.
pub fn bytes(sound: &[String], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = text(sound, chance).into_bytes();
    if chance.below(2) == 0 && !bytes.is_empty() {
        let at = chance.below(bytes.len());
        bytes[at] ^= 1 << chance.below(8);
    }
    bytes
}

/// Changes one to four values of a JSON document.
pub fn values(sound: &Value, chance: &mut Chance) -> Value {
    let mut changed = sound.clone();
    for _ in 0..=chance.below(4) {
        let other = picked(&mut changed, chance).clone();
        let place = picked(&mut changed, chance);
        *place = match chance.below(6) {
            0 => json!(chance.of(SIGNS)),
            1 => chance.of(&[json!(null), json!(true), json!([]), json!({}), json!(""), json!(0)]).clone(),
            2 => chance.of(&[json!(-1), json!(1e308), json!(101), json!(u64::MAX), json!(0.1)]).clone(),
            3 => json!([place, place, place]),
            4 => without_one(place, chance),
            _ => other,
        };
    }
    changed
}

/// A value of the document, at any depth.
fn picked<'a>(value: &'a mut Value, chance: &mut Chance) -> &'a mut Value {
    let within = match value {
        Value::Array(list) => list.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    };
    if within == 0 || chance.below(8) == 0 {
        return value;
    }
    let at = chance.below(within);
    let inner = match value {
        Value::Array(list) => list.get_mut(at),
        Value::Object(members) => members.values_mut().nth(at),
        _ => None,
    };
    picked(inner.unwrap(), chance)
}

fn without_one(value: &Value, chance: &mut Chance) -> Value {
    let mut value = value.clone();
    match &mut value {
        Value::Array(list) if !list.is_empty() => drop(list.remove(chance.below(list.len()))),
        Value::Object(members) if !members.is_empty() => {
            let key = members.keys().nth(chance.below(members.len())).cloned().unwrap();
            members.remove(&key);
        }
        other => *other = Value::Null,
    }
    value
}
