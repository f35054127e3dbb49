//! What a reader reports: facts with the places they were read from, and the places it could not read. Every printed letter that
//! is not blank belongs to one fact or is reported as unread, so that nothing is lost and nothing is claimed twice.

use std::ops::Range;

use super::{item::Meaning, letters::Letters, time::Time, value::Value, words::Absence};
use crate::model::{Comparator, Period};

/// Places in the text as printed: letters from `start` to before `end`, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first letter.
    pub start: usize,
    /// The letter after the last.
    pub end: usize,
}

/// What a text was read as.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// In the order of the text.
    pub facts: Vec<Fact>,
    /// What could not be read, in the order of the text.
    pub unread: Vec<Span>,
}

impl Reading {
    /// Whether every letter was read, and nothing in it is doubtful.
    pub fn is_sure(&self) -> bool {
        self.unread.is_empty() && self.facts.iter().all(|fact| fact.confidence == Confidence::Sure)
    }
}

/// One thing a text says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it says.
    pub what: What,
    /// How sure the reading is.
    pub confidence: Confidence,
    /// What it could mean instead.
    pub otherwise: Option<Otherwise>,
    /// Where it stands; more than one place where something unread stands between.
    pub spans: Vec<Span>,
}

impl Fact {
    pub(super) fn new(what: What) -> Self {
        Self { what, confidence: Confidence::Sure, otherwise: None, spans: Vec::new() }
    }

    pub(super) fn doubted(mut self, confidence: Confidence, otherwise: Option<Otherwise>) -> Self {
        self.confidence = self.confidence.min(confidence);
        self.otherwise = self.otherwise.or(otherwise);
        self
    }
}

/// The kinds of things a text says.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A value, a change, or a direction.
    Value(Box<Value>),
    /// A time.
    Time(Time),
    /// That there is no value, and why.
    Absence {
        /// The reason, in the words of the document.
        absence: Absence,
        /// Of which part of the cell it is said, as printed.
        label: Option<String>,
    },
    /// A heading inside a cell, for the values that follow.
    Heading(String),
    /// A remark with a known meaning: 完全取得, 速報値.
    Remark(&'static str),
    /// What is measured.
    Meaning(Box<Meaning>),
}

/// How sure a reading is. What is not sure is to be confirmed by a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// One of several readings, or read beside words that were not understood.
    Unsure,
    /// What such a text means as a rule.
    Likely,
    /// The text says it.
    Sure,
}

impl Confidence {
    /// The name in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unsure => "unsure",
            Self::Likely => "likely",
            Self::Sure => "sure",
        }
    }
}

/// The runner-up: what a doubtful text could mean instead.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Otherwise {
    /// Another time.
    Period(Period),
    /// Another comparator.
    Comparator(Comparator),
    /// Another indicator of the catalogue.
    Indicator(&'static str),
    /// Another part of the cell: the statutory rate instead of last year's value.
    Part(super::value::Part),
}

impl Otherwise {
    /// The name in reports.
    pub fn key(self) -> String {
        match self {
            Self::Period(period) => period.to_string(),
            Self::Comparator(comparator) => comparator.key().to_owned(),
            Self::Indicator(key) => key.to_owned(),
            Self::Part(part) => part.key().to_owned(),
        }
    }
}

/// Who owns which letter while a text is read.
pub(super) struct Owners(Vec<Owner>);

#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Nobody,
    /// Joins what stands beside it: a comma, a bullet, a bracket around facts.
    Joint,
    Fact(usize),
}

impl Owners {
    pub(super) fn of(letters: &Letters) -> Self {
        Self(vec![Owner::Nobody; letters.as_slice().len()])
    }

    pub(super) fn claim(&mut self, range: Range<usize>, fact: usize) {
        self.fill(range, Owner::Fact(fact));
    }

    pub(super) fn join(&mut self, range: Range<usize>) {
        self.fill(range, Owner::Joint);
    }

    fn fill(&mut self, range: Range<usize>, owner: Owner) {
        self.0.get_mut(range).into_iter().flatten().for_each(|letter| *letter = owner);
    }

    /// Whether nobody owns this letter.
    pub(super) fn is_free(&self, at: usize) -> bool {
        self.0.get(at) == Some(&Owner::Nobody)
    }

    /// Gives joints to the fact before them, else to the one after them, writes the places into the facts and returns what is
    /// left over.
    pub(super) fn settle(mut self, letters: &Letters, facts: &mut [Fact]) -> Vec<Span> {
        self.give_joints(letters);
        let mut unread = Vec::new();
        let (mut last, mut end) = (None, 0);
        for (at, (owner, letter)) in self.0.iter().zip(letters.as_slice()).enumerate() {
            let (start, after) = letters.place(at);
            // A printed letter that stands for two, such as ㍻, belongs to the owner of the first.
            let blank = matches!(letter, ' ' | '\n');
            if start < end || (blank && !matches!(owner, Owner::Fact(_))) {
                continue;
            }
            end = after;
            let spans = match owner {
                Owner::Fact(fact) => match facts.get_mut(*fact) {
                    Some(fact) => &mut fact.spans,
                    None => &mut unread,
                },
                Owner::Nobody | Owner::Joint => &mut unread,
            };
            match spans.last_mut().filter(|_| last == Some(*owner)) {
                Some(span) => span.end = after,
                None => spans.push(Span { start, end: after }),
            }
            last = Some(*owner);
        }
        unread
    }

    fn give_joints(&mut self, letters: &Letters) {
        let mut before = Owner::Joint;
        for (owner, letter) in self.0.iter_mut().zip(letters.as_slice()) {
            match *owner {
                Owner::Joint if matches!(before, Owner::Fact(_)) => *owner = before,
                Owner::Nobody if matches!(letter, ' ' | '\n') => {}
                other => before = other,
            }
        }
        let mut after = Owner::Joint;
        for (owner, letter) in self.0.iter_mut().zip(letters.as_slice()).rev() {
            match *owner {
                Owner::Joint if matches!(after, Owner::Fact(_)) => *owner = after,
                Owner::Nobody if matches!(letter, ' ' | '\n') => {}
                other => after = other,
            }
        }
    }
}
