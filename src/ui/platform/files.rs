//! Files a person chose or dropped, by name, size and bytes.

use gloo::file::{Blob, futures::read_as_bytes};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

/// A file that has not been read yet.
#[derive(Debug, Clone, PartialEq)]
pub struct PickedFile {
    file: File,
}

impl PickedFile {
    /// Its name.
    pub fn name(&self) -> String {
        self.file.name()
    }

    /// Its size in bytes, known before it is read.
    pub fn size(&self) -> u64 {
        // A file's size is a whole number below 2^53, so nothing is lost here.
        self.file.size() as u64
    }

    /// Reads it; nothing where the browser cannot (the file was moved, or is a folder).
    pub async fn read(&self) -> Option<Vec<u8>> {
        read_as_bytes(&Blob::from(web_sys::Blob::from(self.file.clone()))).await.ok()
    }
}

/// The files of a file input, which is emptied so that choosing the same file again is noticed.
pub fn of_input(event: &Event) -> Vec<PickedFile> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files of a drop.
pub fn of_drop(event: &DragEvent) -> Vec<PickedFile> {
    listed(event.data_transfer().and_then(|transfer| transfer.files()))
}

/// Whether a drag carries files.
pub fn are_dragged(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|transfer| transfer.types().iter().any(|kind| kind == "Files"))
}

fn listed(files: Option<FileList>) -> Vec<PickedFile> {
    files
        .map(|files| {
            (0..files.length()).filter_map(|index| files.get(index)).map(|file| PickedFile { file }).collect()
        })
        .unwrap_or_default()
}
