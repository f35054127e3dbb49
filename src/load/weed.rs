//! Weeds a faulty plan: every part is tried by itself, the ones that cannot be read are told and taken out, and what
//! remains is put together again as a text that can be read like a sound file. Which parts a plan has is told to it by
//! `plan`.

use serde::de::IgnoredAny;

use super::{
    characters::quoted,
    diagnose::Diagnosis,
    finding::{Entry, Findings, JsonPath, Outcome},
    kinds::{Countable, JsonFault},
    parts::Shape,
    position::Lines,
    problem::Problem,
    reader::{read, read_piece},
    split::{Fault, FaultKind, Member, Parts, Slice, elements, members},
    track::{Failure, Remarks},
};
use crate::model::Plan;

/// A part of a plan, or an entry of one that is a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) plan: &'a JsonPath,
    pub(super) part: &'static str,
    pub(super) index: Option<usize>,
}

/// What a plan must have, with values that stand for nothing.
const BLANK: [(&str, &str); 5] = [
    ("format", "1"),
    ("id", r#""a""#),
    ("title", r#""a""#),
    ("municipality", r#"{"kind":"other"}"#),
    ("sources", "[]"),
];

impl Piece<'_> {
    fn path(self) -> JsonPath {
        let path = self.plan.clone().key(self.part);
        match self.index {
            Some(index) => path.index(index),
            None => path,
        }
    }

    /// Tries to read a text as what belongs here: in a plan that has nothing else. So the compiler need not write a
    /// reader of its own for every part.
    fn check(self, text: &str) -> Result<Remarks, Failure> {
        let (open, close) = if self.index.is_some() { ("[", "]") } else { ("", "") };
        let mut plan = format!("{{\"{}\":{open}", self.part);
        let start = plan.len();
        plan.push_str(text);
        plan.push_str(close);
        for (name, value) in BLANK.into_iter().filter(|(name, _)| *name != self.part) {
            append(&mut plan, &format!("\"{name}\":{value}"));
        }
        plan.push('}');
        let read = read_piece::<Plan>(&plan, self.plan, self.index.unwrap_or(0));
        read.map(|(_, remarks)| remarks).map_err(|(path, diagnosis)| match diagnosis {
            Diagnosis::Json { offset, fault } => {
                (path, Diagnosis::Json { offset: offset.saturating_sub(start).min(text.len()), fault })
            }
            problem => (path, problem),
        })
    }
}

/// Members of a loose object that are looked at; no object of the format has more than ten.
const LOOSE_MEMBERS: usize = 50;

/// Longest loose object that is tried member by member: each try reads all of it.
const LOOSE_BYTES: usize = 100_000;

/// A file being read.
pub(super) struct Context<'a> {
    pub(super) lines: Lines<'a>,
    pub(super) findings: Findings,
}

impl<'a> Context<'a> {
    pub(super) fn new(text: &'a str, origin: &str) -> Self {
        Self { lines: Lines::new(text), findings: Findings::new(origin) }
    }

    /// Notes down a fault met while reading a slice.
    pub(super) fn report(&mut self, slice: Slice<'_>, (path, diagnosis): Failure, outcome: Outcome) {
        let problem = match diagnosis {
            Diagnosis::Problem(problem) => problem,
            Diagnosis::Json { offset, fault } => {
                Problem::NotJson { at: self.lines.at(slice.offset + offset), fault }
            }
        };
        self.findings.push(path, problem, outcome);
    }

    /// Notes down what was noticed while reading something that is kept.
    pub(super) fn remark(&mut self, remarks: Remarks) {
        for (path, problem) in remarks.listed {
            let unknown = matches!(problem, Problem::UnknownKey { .. });
            self.findings.push(path, problem, if unknown { Outcome::PartLeftOut } else { Outcome::Kept });
        }
        self.findings.count_unlisted(remarks.unlisted);
    }

    /// Tells where an object or list stopped being understood, or what stands after its end. `path` is the place at
    /// which it stopped.
    pub(super) fn end_of<P>(&mut self, parts: &Parts<P>, slice: Slice<'_>, path: &JsonPath, lost: Outcome) {
        let rest = slice.text.get(parts.end..).unwrap_or_default();
        let (fault, outcome) = match parts.fault {
            Some(fault) if fault.is_harmless() => (fault, Outcome::Kept),
            Some(fault) => (fault, lost),
            None if rest.trim_ascii().is_empty() => return,
            None => {
                let offset = slice.offset + slice.text.len() - rest.trim_ascii_start().len();
                (Fault { offset, kind: FaultKind::Json(JsonFault::Trailing) }, Outcome::RestLeftOut)
            }
        };
        let problem = match fault.kind {
            FaultKind::Json(kind) => Problem::NotJson { at: self.lines.at(fault.offset), fault: kind },
            FaultKind::TooDeep => Problem::TooDeep,
        };
        self.findings.push(path.clone(), problem, outcome);
    }

    /// What can be read of a value: its text, or less, or nothing.
    pub(super) fn weed(
        &mut self,
        slice: Slice<'_>,
        piece: Piece<'_>,
        shape: Shape,
        lost: Outcome,
    ) -> Option<String> {
        match (piece.check(slice.text), shape) {
            (Ok(remarks), _) => {
                self.remark(remarks);
                Some(slice.text.to_owned())
            }
            (Err(_), Shape::Loose) if slice.text.starts_with('{') && slice.text.len() <= LOOSE_BYTES => {
                self.weed_loose(slice, piece, lost)
            }
            (Err(failure), _) => {
                self.report(slice, failure, lost);
                None
            }
        }
    }

    /// What can be read of a list, and the indexes of those entries.
    pub(super) fn weed_list(
        &mut self,
        member: &Member<'_>,
        piece: Piece<'_>,
        shape: Shape,
        entry: Entry,
    ) -> (String, Vec<usize>) {
        let (mut text, mut indexes) = (String::from("["), Vec::new());
        let limit = entry.most();
        let parts = elements(member.value, limit);
        for (index, &element) in parts.parts.iter().enumerate() {
            if self.findings.gave_up() {
                break;
            }
            let piece = Piece { index: Some(index), ..piece };
            if let Some(kept) = self.weed(element, piece, shape, Outcome::EntryLeftOut(entry)) {
                append(&mut text, &kept);
                indexes.push(index);
            }
        }
        text.push(']');
        if parts.too_many {
            let problem = Problem::TooMany { what: Countable::Entries, limit };
            self.findings.push(piece.path(), problem, Outcome::RestLeftOut);
        }
        // The fault of a list that breaks off is told once, for the plan.
        if member.complete {
            self.end_of(&parts, member.value, &piece.path(), Outcome::RestLeftOut);
        }
        (text, indexes)
    }

    fn weed_loose(&mut self, slice: Slice<'_>, piece: Piece<'_>, lost: Outcome) -> Option<String> {
        let path = &piece.path();
        let mut kept = members(slice, LOOSE_MEMBERS).parts;
        let mut failures = Vec::new();
        // Each round takes one member out, so this comes to an end.
        loop {
            let mut text = String::from("{");
            for member in &kept {
                append(&mut text, member.name.text);
                text.push(':');
                text.push_str(member.value.text);
            }
            text.push('}');
            let (at, diagnosis) = match piece.check(&text) {
                Ok(remarks) => {
                    self.report_each(failures, Outcome::PartLeftOut);
                    self.remark(remarks);
                    return Some(text);
                }
                Err(failure) => failure,
            };
            // Of two members with the same name, the first is kept.
            let place = at.to_string();
            let Some(index) = kept.iter().rposition(|member| is_within(&place, path, member)) else {
                // What is missing because it was just taken out is no second problem.
                if failures.is_empty() {
                    failures.push((slice, (at, diagnosis)));
                }
                break;
            };
            let value = kept.remove(index).value;
            // Places in the text put together here mean nothing; those in the member do.
            let failure = check_syntax(value, &at).unwrap_or((at, diagnosis));
            failures.push((value, failure));
        }
        self.report_each(failures, lost);
        None
    }

    fn report_each(&mut self, failures: Vec<(Slice<'_>, Failure)>, outcome: Outcome) {
        for (slice, failure) in failures {
            self.report(slice, failure, outcome);
        }
    }
}

fn check_syntax(value: Slice<'_>, path: &JsonPath) -> Option<Failure> {
    let (_, diagnosis) = read::<IgnoredAny>(value.text, path).err()?;
    Some((path.clone(), diagnosis))
}

/// Adds a part to a list or object that is being put together.
pub(super) fn append(text: &mut String, part: &str) {
    if !text.ends_with(['[', '{']) || text.len() > 1 {
        text.push(',');
    }
    text.push_str(part);
}

/// The name of a member, without quotation marks.
pub(super) fn name_of(member: &Member<'_>) -> String {
    let raw = member.name.text;
    serde_json::from_str(raw).unwrap_or_else(|_| quoted(raw.trim_matches('"')))
}

fn is_within(place: &str, object: &JsonPath, member: &Member<'_>) -> bool {
    let name = object.clone().key(&name_of(member)).to_string();
    place.strip_prefix(&name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
