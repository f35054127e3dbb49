//! What a reader is told about a file: which problem, where, how bad, and what was done about it. No sentences here;
//! they are made by `text::finding`.

use std::fmt::{self, Write};

use super::{
    characters::push_visible,
    kinds::{Countable, Severity},
    limits::{MAX_ENTRIES, MAX_ERRORS, MAX_FINDINGS, MAX_PARTS},
    problem::Problem,
};

/// One thing that is wrong, or worth knowing, in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The file, as the caller of `load` named it.
    pub origin: String,
    /// The place in it.
    pub path: JsonPath,
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub problem: Problem,
    /// What was done about it.
    pub outcome: Outcome,
}

/// What reading did about a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Nothing was read from the file.
    FileLeftOut,
    /// The plan is not shown.
    PlanLeftOut,
    /// One entry of a list is left out, the rest of the plan is shown.
    EntryLeftOut(Entry),
    /// One part that a plan can do without is left out, the rest is shown.
    PartLeftOut,
    /// Everything after this place is left out.
    RestLeftOut,
    /// Nothing is left out: it is shown as it stands in the file.
    Kept,
}

/// Entries that can be left out by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entry {
    /// A target.
    Target,
    /// A result.
    Observation,
    /// A measure.
    Measure,
    /// A progress grade.
    Grade,
    /// A scheme.
    Scheme,
    /// A source.
    Source,
    /// An indicator of the plan's own.
    Indicator,
    /// An entry of another list.
    Other,
}

impl Entry {
    /// How many of them one list may have.
    pub(super) fn most(self) -> usize {
        match self {
            Self::Target | Self::Observation | Self::Measure | Self::Grade | Self::Scheme => MAX_ENTRIES,
            Self::Source | Self::Indicator | Self::Other => MAX_PARTS,
        }
    }
}

/// A place in a JSON file, such as `$.targets[3].value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonPath(String);

impl JsonPath {
    /// The whole file.
    pub fn root() -> Self {
        Self("$".to_owned())
    }

    /// A member of the object at this place. Names that are no plain words are put in brackets and quotation marks.
    ///
    /// ```
    /// use kurabe::load::JsonPath;
    /// assert_eq!(JsonPath::root().key("targets").index(3).key("値").to_string(), r#"$.targets[3]["値"]"#);
    /// ```
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.push_key(key);
        self
    }

    /// An element of the list at this place.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.push_index(index);
        self
    }

    pub(super) fn push_key(&mut self, key: &str) {
        let plain = !key.is_empty()
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'));
        if plain {
            self.0.push('.');
            self.0.push_str(key);
            return;
        }
        self.0.push_str("[\"");
        for character in key.chars().take(60) {
            match character {
                '"' | '\\' => self.0.extend(['\\', character]),
                _ => push_visible(&mut self.0, character),
            }
        }
        self.0.push_str("\"]");
    }

    pub(super) fn push_index(&mut self, index: usize) {
        // Writing to a String cannot fail.
        let _ = write!(self.0, "[{index}]");
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Collects findings: the worst are kept, what goes over the limit is counted.
#[derive(Debug)]
pub(super) struct Findings {
    origin: String,
    errors: Vec<Finding>,
    warnings: Vec<Finding>,
    error_count: usize,
    count: usize,
}

/// A point in the course of reading.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    errors: usize,
    warnings: usize,
}

impl Findings {
    pub(super) fn new(origin: &str) -> Self {
        let (errors, warnings) = (Vec::new(), Vec::new());
        Self { origin: origin.to_owned(), errors, warnings, error_count: 0, count: 0 }
    }

    pub(super) fn push(&mut self, path: JsonPath, problem: Problem, outcome: Outcome) {
        let severity = problem.severity();
        self.count += 1;
        let list = match severity {
            Severity::Error => {
                self.error_count += 1;
                &mut self.errors
            }
            Severity::Warning => &mut self.warnings,
        };
        if list.len() < MAX_FINDINGS {
            list.push(Finding { origin: self.origin.clone(), path, severity, problem, outcome });
        }
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { errors: self.errors.len(), warnings: self.warnings.len() }
    }

    /// The plan in which everything after the mark was found is not shown, whatever else was done about it.
    pub(super) fn plan_is_left_out(&mut self, mark: Mark) {
        let errors = self.errors.iter_mut().skip(mark.errors);
        let warnings = self.warnings.iter_mut().skip(mark.warnings);
        for finding in errors.chain(warnings) {
            finding.outcome = Outcome::PlanLeftOut;
        }
    }

    /// Counts findings that were never made into values.
    pub(super) fn count_unlisted(&mut self, number: usize) {
        self.count += number;
    }

    /// Whether reading on would only find more of the same.
    pub(super) fn gave_up(&self) -> bool {
        self.error_count >= MAX_ERRORS
    }

    /// The findings, errors first, each group in the order of the file; and how many more there are.
    pub(super) fn finish(mut self) -> (Vec<Finding>, usize) {
        if self.gave_up() {
            let problem = Problem::TooMany { what: Countable::Errors, limit: MAX_ERRORS };
            let (path, severity, outcome) = (JsonPath::root(), problem.severity(), Outcome::RestLeftOut);
            self.errors.insert(0, Finding { origin: self.origin, path, severity, problem, outcome });
            self.count += 1;
        }
        let mut listed = self.errors;
        listed.append(&mut self.warnings);
        listed.truncate(MAX_FINDINGS);
        let left_out = self.count.saturating_sub(listed.len());
        (listed, left_out)
    }
}
