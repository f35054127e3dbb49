//! What the person chose, how it changes, and how it stands in the link. No page, no storage, no clock.

mod lead;
mod link;
mod migrate;
mod reduce;
mod view;

pub use link::{LinkProblem, ParsedLink, parse, query};
pub use reduce::{Action, QuestionChange, reduce};
pub use view::{View, ViewState};
