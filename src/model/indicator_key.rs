//! The name of an indicator in plan files: shared text where the catalogue has it.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use super::catalogue;

/// The key of an indicator: one of the catalogue, or one that a plan defines for itself.
///
/// Keys of the catalogue are shared text, so that reading half a million figures does not copy half a million keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct IndicatorKey(Cow<'static, str>);

impl IndicatorKey {
    /// The key of no indicator.
    pub(super) const NONE: Self = Self(Cow::Borrowed(""));

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the catalogue has this key, without looking it up again: only its keys are shared text.
    pub fn is_in_catalogue(&self) -> bool {
        matches!(self.0, Cow::Borrowed(_))
    }
}

impl fmt::Display for IndicatorKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for IndicatorKey {
    fn from(text: &str) -> Self {
        match catalogue::find(text) {
            Some(indicator) => Self(Cow::Borrowed(indicator.key)),
            None => Self(Cow::Owned(text.to_owned())),
        }
    }
}

impl<'de> Deserialize<'de> for IndicatorKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Key;
        impl serde::de::Visitor<'_> for Key {
            type Value = IndicatorKey;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a string")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<IndicatorKey, E> {
                Ok(text.into())
            }
        }
        deserializer.deserialize_str(Key)
    }
}
