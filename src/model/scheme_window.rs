//! The cases in which a scheme is another, and the windows in which it may be taken, from one moment in a family's life to another. Where they lie on an axis is for
//! `compare`.

use serde::{Deserialize, Serialize};

use super::{
    lists::closed_list,
    moment::{Event, Moment},
};

closed_list! {
    /// Cases in which an amount or a window is another.
    pub enum SchemeCase {
        /// 多胎妊娠.
        MultipleBirths "multiple_births",
        /// 子が2人以上.
        TwoOrMoreChildren "two_or_more_children",
        /// 要介護者が2人以上.
        TwoOrMoreRelatives "two_or_more_relatives",
        /// 体外受精・顕微授精.
        AssistedReproduction "assisted_reproduction",
        /// 妊娠23週まで.
        PregnancyToWeek23 "pregnancy_to_week_23",
        /// 妊娠24週から35週まで.
        PregnancyWeeks24To35 "pregnancy_weeks_24_to_35",
        /// 妊娠36週から.
        PregnancyFromWeek36 "pregnancy_from_week_36",
        /// 出産後.
        AfterBirth "after_birth",
        /// 女性職員, 母親.
        Mothers "mothers",
        /// 男性職員, 父親.
        Fathers "fathers",
        /// 父母ともに育児休業を取る場合.
        BothParents "both_parents",
        /// 180日まで.
        First180Days "first_180_days",
        /// 180日を過ぎてから.
        After180Days "after_180_days",
        /// 在職期間 5か月以上6か月未満.
        Service5To6Months "service_5_to_6_months",
        /// 在職期間 3か月以上5か月未満.
        Service3To5Months "service_3_to_5_months",
        /// 在職期間 3か月未満.
        ServiceUnder3Months "service_under_3_months",
    }
}

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
