//! How Japanese documents are written. So far: the structure of a plan's text, by which a reader can prove that nothing was
//! passed over. Pure functions from text to values; nothing here reads files, and nothing becomes a fact of a plan by itself.

mod mark;
mod outline;

pub use outline::{ItemKind, OutlineItem, outline};
