//! The words of values as tables: what each means. How they stand together is the grammar's in `value`.

mod absence;
mod comparison;
mod scope;
mod unit;

pub use absence::Absence;
pub use comparison::{Against, Change};
pub use unit::PrintedUnit;

pub(super) use absence::{absence, ends};
pub(super) use comparison::{AFTER, AGAINST, BEFORE, CHANGES, COMPARED};
pub(super) use scope::{
    AMONG, BOTH_SEXES, GRADE_ENDINGS, GRADES, JOB_GROUPS, MANAGERS, PER, PER_AFTER, SCOPES, SEXES,
};
pub(super) use unit::UNITS;
