//! Moments in a family's life that schemes are bound to: 6 weeks before the expected birth, the child's third birthday, the
//! start of primary school.

use serde::{Deserialize, Serialize};

use super::length::Length;

/// A moment relative to an event.
///
/// ```
/// use kurabe::model::{Event, Moment};
/// let moment: Moment = serde_json::from_str(r#"{"event": "expected_birth", "before": "6 weeks"}"#).unwrap();
/// assert_eq!(moment.event, Event::ExpectedBirth);
/// assert_eq!(moment.before, Some("6 weeks".parse().unwrap()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Moment {
    /// The event.
    pub event: Event,
    /// So long before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Length>,
    /// So long after it: a child's age where the event is its birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Length>,
}

/// Events that moments are relative to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Event {
    /// The pregnancy.
    Pregnancy,
    /// Going into hospital for the birth.
    HospitalAdmission,
    /// The expected day of birth.
    ExpectedBirth,
    /// The day of birth.
    Birth,
    /// The end of maternity leave.
    MaternityLeaveEnd,
    /// The start of primary school (小学校就学の始期).
    SchoolEntry,
    /// The end of compulsory education (義務教育終了).
    CompulsoryEducationEnd,
    /// The start of the leave itself.
    LeaveStart,
    /// The start of the need for care.
    CareNeed,
}

impl Event {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pregnancy => "pregnancy",
            Self::HospitalAdmission => "hospital_admission",
            Self::ExpectedBirth => "expected_birth",
            Self::Birth => "birth",
            Self::MaternityLeaveEnd => "maternity_leave_end",
            Self::SchoolEntry => "school_entry",
            Self::CompulsoryEducationEnd => "compulsory_education_end",
            Self::LeaveStart => "leave_start",
            Self::CareNeed => "care_need",
        }
    }
}
