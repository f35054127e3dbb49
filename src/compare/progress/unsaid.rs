//! Why nothing can be said about a target: the closed list of reasons. Sentences are made in `text`.

use crate::{compare::verdict::Verdict, model::ResultRef};

/// Why nothing can be said about a target.
#[derive(Debug, Clone, PartialEq)]
pub enum Unsaid {
    /// The document has no result.
    NoResult,
    /// The results answer another question; the latest of them, and what differs.
    OtherDefinition(ResultRef, Verdict),
    /// No due year is stated, so no pace is needed.
    NoDueYear,
    /// There is only one result.
    OnePoint,
    /// The target is not a number.
    NoNumber,
    /// The target's cell is empty.
    TargetIsBlank,
    /// The due year is over, and its result is not in the document.
    ResultOfDueYearMissing,
    /// No due year is stated, the plan is over, and the result of its last year is not in the document.
    ResultOfLastYearMissing,
    /// The target is closed, and the document has no result of the plan's own years.
    NoResultOfItsYears,
    /// Several leaves are taken together, and the document does not say how.
    CombinationNotStated,
    /// Several leaves are taken together; each has a rate of its own, which leaves open what they come to together.
    CombinedResultMissing,
    /// A relative target, and the year before the latest result has none.
    YearBeforeMissing,
    /// The result and the target have different units.
    OtherUnit,
    /// Neither direction is better by itself.
    NoDirection,
}
