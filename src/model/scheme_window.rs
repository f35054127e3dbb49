//! The windows in which schemes may be taken, from one moment in a family's life to another. Where they lie on an axis is for
//! `compare`.

use serde::{Deserialize, Serialize};

use super::{
    moment::{Event, Moment},
    scheme::SchemeCase,
};

/// The window in which a scheme may be taken. An end that the document does not state is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SchemeWindow {
    /// The case it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<SchemeCase>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Moment>,
}

impl SchemeWindow {
    /// Whether it is for a special case: multiple births, both parents on leave. A window of mothers or of fathers is the
    /// ordinary one for that person.
    ///
    /// ```
    /// let window = |case: &str| -> kurabe::model::SchemeWindow {
    ///     serde_json::from_str(&format!(r#"{{"case": "{case}", "to": {{"event": "school_entry"}}}}"#)).unwrap()
    /// };
    /// assert!(window("multiple_births").is_special());
    /// assert!(!window("fathers").is_special());
    /// ```
    pub fn is_special(&self) -> bool {
        !matches!(self.case, None | Some(SchemeCase::Mothers | SchemeCase::Fathers))
    }

    /// Whether it begins with the pregnancy. Such windows are those of expectant and new mothers (妊娠中又は出産後1年以内): what
    /// their end is counted from is the birth, and it is no age of the child.
    ///
    /// ```
    /// let text = r#"{"from": {"event": "pregnancy"}, "to": {"event": "birth", "after": "1 years"}}"#;
    /// assert!(serde_json::from_str::<kurabe::model::SchemeWindow>(text).unwrap().begins_with_pregnancy());
    /// ```
    pub fn begins_with_pregnancy(&self) -> bool {
        self.from.is_some_and(|from| from.event == Event::Pregnancy)
    }
}
