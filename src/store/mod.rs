//! The plan store: what is kept in the browser of the plans that a person brought. Which entries there are, what stands in them,
//! and in what order they are changed, so that a fault at any moment leaves the old version or the new one: never neither, never
//! both. Where the entries lie is a [`Storage`], a few operations that the page has a browser's database for and the tests a
//! faulty one.
//!
//! A file is kept as one entry with its bytes as they came, and each plan in it has an entry that points there. Bringing a plan
//! again writes a new file and points to it; only then is the old file deleted, and only when no plan points to it any more.

mod draft;
mod entry;
mod old;
mod plans;
mod storage;

pub use draft::{draft, keep_draft};
pub use entry::{Fault, Pointer};
pub use old::take_over;
pub use plans::{Brought, Kept, KeptFile, bytes, files, forget, keep, kept};
pub use storage::{Entries, OldFile, OldStorage, Refusal, Storage};
