//! Why a file that was expected cannot be used, in the few words that a person needs at once; its findings say the rest.

use super::{
    finding::Finding,
    kinds::{JsonFault, Severity},
    problem::Problem,
};

/// Why a file that was expected cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// There is no such file, or no connection.
    NotThere,
    /// It has not answered yet.
    Late,
    /// It is a web page.
    Markup,
    /// It is of a version of its format that this program does not know.
    OtherFormat(u64),
    /// It holds the plan of this id, which is not the one expected.
    OtherPlan(String),
    /// It cannot be read for another reason.
    Unreadable,
    /// Some of it could not be read, and the rest is used.
    Partly,
}

impl Lack {
    /// What the findings about a file come to where nothing could be used.
    ///
    /// ```
    /// use kurabe::load::{Lack, load};
    /// assert_eq!(Lack::of(&load(b"<!doctype html>", "plan.json").findings), Lack::Markup);
    /// assert_eq!(Lack::of(&load(b"{", "plan.json").findings), Lack::Unreadable);
    /// ```
    pub fn of(findings: &[Finding]) -> Self {
        match findings.iter().find(|found| found.severity == Severity::Error).map(|found| &found.problem) {
            Some(Problem::NotJson { fault: JsonFault::Markup, .. }) => Self::Markup,
            Some(Problem::UnknownFormatVersion { version }) => Self::OtherFormat(*version),
            _ => Self::Unreadable,
        }
    }
}
