//! Moments in a family's life that schemes are bound to: 6 weeks before the expected birth, the child's third birthday, the
//! start of primary school.

use serde::{Deserialize, Serialize};

use super::{length::Length, lists::closed_list};

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

closed_list! {
    /// Events that moments are relative to.
    pub enum Event {
        /// The pregnancy.
        Pregnancy "pregnancy",
        /// Going into hospital for the birth.
        HospitalAdmission "hospital_admission",
        /// The expected day of birth.
        ExpectedBirth "expected_birth",
        /// The day of birth.
        Birth "birth",
        /// The end of maternity leave.
        MaternityLeaveEnd "maternity_leave_end",
        /// The start of primary school (小学校就学の始期).
        SchoolEntry "school_entry",
        /// The end of compulsory education (義務教育終了).
        CompulsoryEducationEnd "compulsory_education_end",
        /// The start of the leave itself.
        LeaveStart "leave_start",
    }
}
