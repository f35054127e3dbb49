//! Words for leave schemes: their names and groups, who may take them and when, what differs between two descriptions, and
//! why they cannot be compared.

mod reason;
mod term;
mod value;

pub use reason::scheme_difference;
pub(super) use reason::scheme_reason;
pub use term::{agreement, aspect, scheme_case, scheme_group, scheme_name};
pub use value::{aspect_value, moment, window};
