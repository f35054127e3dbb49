//! What earlier versions of the page kept in another place is taken over once, and removed there when it is safely here.

use super::{
    entry::PLAN,
    plans::{Brought, keep},
    storage::{OldFile, OldStorage, Refusal, Storage},
};

/// Takes over all that is there, and forgets each plan there once it is kept here. A plan that is here already is replaced: only
/// a page of an earlier version, still open, can have written there since, because keeping a plan forgets it there.
pub async fn take_over(
    storage: &impl Storage,
    old: &impl OldStorage,
    mut tag: impl FnMut() -> u64,
) -> Result<(), Refusal> {
    for OldFile { name, ids, text } in old.files() {
        if let Some(text) = &text {
            let brought = Brought { file: &name, bytes: text.as_bytes(), ids: &ids, tag: tag() };
            keep(storage, old, brought).await?;
        } else {
            // What has lost its text is told like any other damaged entry.
            let lost = ids.iter().map(|id| (format!("{PLAN}{id}"), name.clone().into_bytes()));
            storage.write(lost.collect()).await?;
            ids.iter().for_each(|id| old.forget(id));
        }
    }
    Ok(())
}
