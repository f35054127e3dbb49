//! The keys that the tests press, as WebDriver writes them.
#![allow(missing_docs, reason = "the names say it")]

pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const ESCAPE: char = '\u{e00c}';
pub const SPACE: char = ' ';
pub const LEFT: char = '\u{e012}';
pub const RIGHT: char = '\u{e014}';
