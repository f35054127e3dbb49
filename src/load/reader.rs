//! Reads a JSON text as a typed value while a track is kept of where the reading stands.

use serde::de::Deserialize;

use super::{
    finding::JsonPath,
    track::{Failure, Remarks, Track},
    tracked::Tracked,
};

/// Reads a whole text as a value. `base` is the place of the text in its file.
///
/// The compiler writes this out for every type that is read, so whatever does not depend on the type is elsewhere.
pub(super) fn read<'de, T: Deserialize<'de>>(
    text: &'de str,
    base: &JsonPath,
) -> Result<(T, Remarks), Failure> {
    read_tracked(text, Track::new(base, 0))
}

/// Like [`read`], for a text whose outermost list is a piece of a longer one and begins there with `first_index`.
pub(super) fn read_piece<'de, T: Deserialize<'de>>(
    text: &'de str,
    base: &JsonPath,
    first_index: usize,
) -> Result<(T, Remarks), Failure> {
    read_tracked(text, Track::new(base, first_index))
}

fn read_tracked<'de, T: Deserialize<'de>>(
    text: &'de str,
    mut track: Track<'_, 'de>,
) -> Result<(T, Remarks), Failure> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Tracked { inner: &mut json, track: &mut track });
    match value {
        Ok(value) => track.at_end(json, text).map(|remarks| (value, remarks)),
        Err(error) => Err(track.failure(&error, text)),
    }
}
