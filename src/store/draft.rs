//! The text that a person has typed or pasted and not used yet.

use super::storage::{Refusal, Storage};

const DRAFT: &str = "draft";

/// Keeps the text in place of what was there; an empty text leaves nothing.
pub async fn keep_draft(storage: &impl Storage, text: &str) -> Result<(), Refusal> {
    if text.is_empty() {
        return storage.delete(vec![DRAFT.to_owned()]).await;
    }
    storage.write(vec![(DRAFT.to_owned(), text.as_bytes().to_vec())]).await
}

/// The text; empty where there is none.
pub async fn draft(storage: &impl Storage) -> Result<String, Refusal> {
    let bytes = storage.read(DRAFT).await?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
