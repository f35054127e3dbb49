//! Keeping, finding and forgetting plans.

use super::{
    entry::{FILE, Fault, PLAN, Pointer},
    storage::{OldStorage, Refusal, Storage},
};

/// A file that a person brought.
#[derive(Debug, Clone, Copy)]
pub struct Brought<'a> {
    /// Its name.
    pub file: &'a str,
    /// Its bytes as they came.
    pub bytes: &'a [u8],
    /// The ids of its plans that are to be kept, as the file says them.
    pub ids: &'a [String],
    /// A number that no other file was or will be kept under: chance and the clock come in as arguments.
    pub tag: u64,
}

/// What is kept of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Id of the plan, as its file says it.
    pub id: String,
    /// Where its file is, unless that can no longer be known.
    pub pointer: Result<Pointer, Fault>,
}

/// A file with the plans that are to be read from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Where it is.
    pub pointer: Pointer,
    /// The ids of the plans that point to it. Others in it have been brought again, or forgotten.
    pub ids: Vec<String>,
}

/// Keeps the plans of a file in place of older versions of the same plans.
///
/// The bytes and all that points to them are written as one; what nothing points to afterwards is deleted when that is done.
pub async fn keep(
    storage: &impl Storage,
    old: &impl OldStorage,
    brought: Brought<'_>,
) -> Result<(), Refusal> {
    let entry = format!("{FILE}{:x}", brought.tag);
    let pointer = Pointer::new(entry.clone(), brought.file, brought.bytes).written();
    let pointers = brought.ids.iter().map(|id| (format!("{PLAN}{id}"), pointer.clone()));
    storage.write(std::iter::once((entry, brought.bytes.to_vec())).chain(pointers).collect()).await?;
    brought.ids.iter().for_each(|id| old.forget(id));
    // What cannot be deleted now is deleted with the next change.
    let _ = sweep(storage).await;
    Ok(())
}

/// Forgets a plan, and its file once no other plan is read from it.
pub async fn forget(storage: &impl Storage, old: &impl OldStorage, id: &str) -> Result<(), Refusal> {
    storage.delete(vec![format!("{PLAN}{id}")]).await?;
    old.forget(id);
    let _ = sweep(storage).await;
    Ok(())
}

/// Everything that is kept of plans.
pub async fn kept(storage: &impl Storage) -> Result<Vec<Kept>, Refusal> {
    let entries = storage.entries(PLAN).await?;
    let known = |(name, bytes): (String, Vec<u8>)| {
        Some(Kept { id: name.strip_prefix(PLAN)?.to_owned(), pointer: Pointer::read(&bytes) })
    };
    Ok(entries.into_iter().filter_map(known).collect())
}

/// The files that plans are to be read from, each once.
pub fn files(kept: &[Kept]) -> Vec<KeptFile> {
    let mut files: Vec<KeptFile> = Vec::new();
    for (id, pointer) in kept.iter().filter_map(|one| Some((&one.id, one.pointer.as_ref().ok()?))) {
        match files.iter_mut().find(|file| file.pointer == *pointer) {
            Some(file) => file.ids.push(id.clone()),
            None => files.push(KeptFile { pointer: pointer.clone(), ids: vec![id.clone()] }),
        }
    }
    files
}

/// The bytes of a file, as they came.
pub async fn bytes(storage: &impl Storage, pointer: &Pointer) -> Result<Result<Vec<u8>, Fault>, Refusal> {
    let bytes = storage.read(&pointer.entry).await?;
    Ok(bytes.filter(|bytes| pointer.fits(bytes)).ok_or(Fault::Damaged))
}

/// Deletes files that no plan is read from. The files are listed before the pointers: a file comes together with its pointers and
/// under a name of its own, so that one without a pointer has been replaced and will never be pointed to again, whatever other
/// tabs do meanwhile. Nothing is deleted while a pointer cannot be read: it may point anywhere.
async fn sweep(storage: &impl Storage) -> Result<(), Refusal> {
    let mut unused = storage.names(FILE).await?;
    for one in kept(storage).await? {
        let Ok(pointer) = one.pointer else { return Ok(()) };
        unused.retain(|name| *name != pointer.entry);
    }
    if unused.is_empty() { Ok(()) } else { storage.delete(unused).await }
}
