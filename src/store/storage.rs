//! What the plan store asks of a storage, and of the place where earlier versions of the page kept plans.

use std::future::Future;

/// Entries of a storage: each a name and bytes.
pub type Entries = Vec<(String, Vec<u8>)>;

/// Why a storage did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room.
    Full,
    /// Storing is forbidden here: a private window, blocked cookies.
    Forbidden,
    /// A later version of the page keeps its plans here, in a way that this one does not know.
    Later,
    /// It failed or did not answer.
    Failed,
    /// The part of the page that reads it could not be fetched.
    NotReached,
}

/// Entries under names. Every operation happens as a whole or not at all, and counts only once it has answered.
pub trait Storage {
    /// The names that begin like this, all as they are at one moment.
    fn names(&self, beginning: &str) -> impl Future<Output = Result<Vec<String>, Refusal>>;

    /// The entries whose names begin like this, all as they are at one moment.
    fn entries(&self, beginning: &str) -> impl Future<Output = Result<Entries, Refusal>>;

    /// The bytes of an entry, where there is one.
    fn read(&self, name: &str) -> impl Future<Output = Result<Option<Vec<u8>>, Refusal>>;

    /// Writes entries in place of those that have their names: all of them, or none.
    fn write(&self, entries: Entries) -> impl Future<Output = Result<(), Refusal>>;

    /// Deletes entries: all of them, or none. A name without an entry is no fault.
    fn delete(&self, names: Vec<String>) -> impl Future<Output = Result<(), Refusal>>;
}

/// A text that an earlier version kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldFile {
    /// Its name there.
    pub name: String,
    /// The ids of the plans that were read from it.
    pub ids: Vec<String>,
    /// The text; nothing where plans point to it and it is gone.
    pub text: Option<String>,
}

/// Where earlier versions kept plans.
pub trait OldStorage {
    /// All that is there.
    fn files(&self) -> Vec<OldFile>;

    /// Forgets a plan, and its text once no other plan points to it.
    fn forget(&self, id: &str);
}
