//! Schemes side by side, aligned by what they are, not by what they are called.

use super::column::Column;

/// The table of schemes.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemeTable {}

/// The schemes of the chosen plans.
pub fn scheme_table(_columns: &[Column]) -> SchemeTable {
    SchemeTable {}
}
