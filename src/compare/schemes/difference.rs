//! What two printings of a scheme say differently: between documents, and within one that prints it twice.

use super::aspect::Aspect;
use crate::model::Scheme;

/// What two printings say differently.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Both speak of it, and say different things.
    pub differing: Vec<Aspect>,
    /// Only one of the two speaks of it.
    pub said_once: Vec<Aspect>,
}

impl Difference {
    /// Whether they say the same, as far as they speak.
    pub fn is_none(&self) -> bool {
        self.differing.is_empty() && self.said_once.is_empty()
    }
}

/// Holds two printings against each other, aspect by aspect.
///
/// ```
/// use kurabe::{compare::{Aspect, difference}, model::Scheme};
/// let scheme = |more: &str| -> Scheme {
///     let text = format!(r#"{{"id": "s", "key": "other", "kind": "leave", "name": "休暇", "places": []{more}}}"#);
///     serde_json::from_str(&text).unwrap()
/// };
/// let found = difference(&scheme(r#","pay":"paid","units":["day"]"#), &scheme(r#","pay":"unpaid""#));
/// assert_eq!(found.differing, [Aspect::Pay]);
/// assert_eq!(found.said_once, [Aspect::Units]);
/// ```
pub fn difference(one: &Scheme, other: &Scheme) -> Difference {
    let mut found = Difference::default();
    for aspect in Aspect::ALL {
        match (aspect.value(one), aspect.value(other)) {
            (Some(value), Some(other)) if !value.agrees(&other) => found.differing.push(aspect),
            (Some(_), None) | (None, Some(_)) => found.said_once.push(aspect),
            _ => {}
        }
    }
    found
}
