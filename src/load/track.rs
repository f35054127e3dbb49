//! Reads a JSON text as a typed value while keeping the path of the place at which the reading stands. So a fault
//! comes with its exact path, and members that the type does not have are noticed instead of passed over.
//!
//! The crates serde_ignored and serde_path_to_error do the same, but copy every name of every object to the heap (six
//! copies for each of half a million results), and using both makes the compiler write the readers of all types twice.
//! This one borrows the names from the file. It is also stricter than serde's derived readers: objects are not read
//! from lists, and words of a closed list not from objects.

use std::borrow::Cow;

use serde::de;
use serde_json::de::StrRead;

use super::{
    characters,
    diagnose::{Diagnosis, diagnose},
    finding::JsonPath,
    limits::{MAX_FINDINGS, MAX_PARTS, MAX_TEXT},
    parts::most_entries,
    problem::Problem,
};

/// Where reading failed, and why.
pub(super) type Failure = (JsonPath, Diagnosis);

/// What was noticed on the way to a value and does not hinder reading it.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    pub(super) listed: Vec<(JsonPath, Problem)>,
    /// How many more there were.
    pub(super) unlisted: usize,
}

/// Where the reading stands. After a fault it is left where the fault was met.
pub(super) struct Track<'b, 'de> {
    base: &'b JsonPath,
    first_index: usize,
    segments: Vec<Segment<'de>>,
    remarks: Remarks,
}

enum Segment<'de> {
    /// The name of a member: only names with escapes are not simply borrowed from the file.
    Key(Cow<'de, str>),
    Index(usize),
}

impl<'b, 'de> Track<'b, 'de> {
    /// A reading that begins at a place of its file, with this place of the outermost list.
    pub(super) fn new(base: &'b JsonPath, first_index: usize) -> Self {
        Self { base, first_index, segments: Vec::new(), remarks: Remarks::default() }
    }

    pub(super) fn push_key(&mut self, key: Cow<'de, str>) {
        self.segments.push(Segment::Key(key));
    }

    pub(super) fn push_index(&mut self, index: usize) {
        self.segments.push(Segment::Index(index));
    }

    pub(super) fn pop(&mut self) {
        self.segments.pop();
    }

    #[inline(never)]
    pub(super) fn failure(&self, error: &serde_json::Error, text: &str) -> Failure {
        (self.path(), diagnose(error, text))
    }

    #[inline(never)]
    pub(super) fn at_end(
        self,
        mut json: serde_json::Deserializer<StrRead<'_>>,
        text: &str,
    ) -> Result<Remarks, Failure> {
        match json.end() {
            Ok(()) => Ok(self.remarks),
            Err(error) => Err(self.failure(&error, text)),
        }
    }

    fn path(&self) -> JsonPath {
        let mut path = self.base.clone();
        let mut first_index = self.first_index;
        for segment in &self.segments {
            match segment {
                Segment::Key(key) => path.push_key(key),
                Segment::Index(index) => path.push_index(std::mem::take(&mut first_index) + *index),
            }
        }
        path
    }

    fn remark(&mut self, problem: Problem) {
        if self.remarks.listed.len() < MAX_FINDINGS {
            self.remarks.listed.push((self.path(), problem));
        } else {
            self.remarks.unlisted += 1;
        }
    }

    /// The member just entered is none of the type's.
    pub(super) fn unknown_member(&mut self) {
        if let Some(Segment::Key(key)) = self.segments.last() {
            let key = characters::quoted(key);
            self.remark(Problem::UnknownKey { key });
        }
    }

    /// Looks at the list being read, of which so many elements have been read.
    pub(super) fn list<E: de::Error>(&self, length: usize) -> Result<(), E> {
        // Which list it is only matters for long ones.
        if length <= MAX_PARTS {
            return Ok(());
        }
        let limit = match self.segments.as_slice() {
            // Of the file's one plan, or of a plan in a list of plans.
            [Segment::Key(list)] | [Segment::Index(_), Segment::Key(list)] => most_entries(list),
            _ => MAX_PARTS,
        };
        if length > limit {
            let mark = crate::model::PROBLEM_MARK;
            return Err(E::custom(format_args!("{mark}entries|{limit}")));
        }
        Ok(())
    }

    /// Looks at a text before the type's reader gets it.
    pub(super) fn text<E: de::Error>(&mut self, text: &str) -> Result<(), E> {
        // Counting characters is only needed where there are many bytes.
        if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            let mark = crate::model::PROBLEM_MARK;
            return Err(E::custom(format_args!("{mark}text|{}", text.chars().count())));
        }
        if let Some(character) = characters::suspicious(text) {
            self.remark(Problem::SuspiciousCharacters { character });
        }
        Ok(())
    }
}
