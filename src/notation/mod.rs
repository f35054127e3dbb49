//! How Japanese documents are written: the structure of a plan's text, by which a reader can prove that nothing was passed over; and
//! what the cells of its tables say, as values, times and what is measured, each with the letters it was read from and what could
//! not be read. Pure functions from text to values; nothing here reads files, and nothing becomes a fact of a plan by itself.

mod cursor;
mod item;
pub mod label;
mod letters;
mod mark;
mod number;
mod outline;
mod people;
mod reading;
mod time;
mod value;
mod width;
mod words;

pub use item::{Meaning, read as read_item};
pub use outline::{ItemKind, OutlineItem, outline};
pub use reading::{Confidence, Fact, Otherwise, Reading, Span, What};
pub use time::{Context, Edge, Time, TimeFinding, TimeRole, When, read as read_time};
pub use value::{Part, Value, read as read_value};
pub use width::folded;
pub use words::{Absence, Against, Change, PrintedUnit};
