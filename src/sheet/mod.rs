//! A table as a value, as a scene is a picture as a value: heads, groups, rows, and cells of typed lines of typed pieces, in no language
//! until somebody reads it. The page, plain text, and whatever is written to be taken away are renderers of it.
//!
//! A builder per view turns what `compare` found into a sheet; it decides what stands where and in which order. The words of a piece
//! come from `text` in one place ([`Reader`]).

pub mod grades;
mod grouped;
mod line;
pub mod matrix;
pub mod measures;
mod piece;
mod plain;
mod plans;
mod reader;
pub mod scheme;
pub mod schemes;
pub mod sources;
mod table;
pub mod theme;
pub mod timeline;

pub use grouped::Grouped;
pub use line::{Line, List, Role};
pub use piece::{Matter, Opened, Opens, Piece, Tone, dated_result, result, when};
pub use plain::{plain, plain_lines};
pub use plans::Plans;
pub use reader::{Reader, Sentence};
pub use table::{Cell, Group, Head, Room, Row, Sheet, SheetKind};
