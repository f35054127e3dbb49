//! What is measured: indicators with their definition, direction of good and legal item.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use super::{
    quantity::Unit,
    source::Remark,
    topic::{Nature, Topic},
};

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
        match super::catalogue::find(text) {
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

/// An indicator of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicator {
    /// Key in plan files.
    pub key: &'static str,
    /// Name in Japanese and English. `{sex}` stands for the sex of the population where there is one.
    pub name: Names,
    /// What is counted, over what.
    pub definition: Names,
    /// What it is about.
    pub topic: Topic,
    /// Unit it is usually given in.
    pub unit: Unit,
    /// Which way is good.
    pub direction: Direction,
    /// What kind of number it is.
    pub nature: Nature,
    /// Whether who is in the denominator depends on the document.
    pub denominator_by_document: bool,
    /// Whether it depends on the document if fiscal or calendar years are meant.
    pub year_by_document: bool,
    /// Whether values above 100 % are possible, because the years of birth and of leave may differ.
    pub may_exceed_hundred: bool,
    /// The legal item of the 内閣府令 it belongs to.
    pub legal_item: Option<LegalItem>,
}

/// Unit, direction of good and nature of an indicator.
pub(super) type Kind = (Unit, Direction, Nature);

/// An indicator of the catalogue, from its texts in Japanese and English.
pub(super) const fn indicator(
    key: &'static str,
    [name_ja, name_en]: [&'static str; 2],
    [definition_ja, definition_en]: [&'static str; 2],
    topic: Topic,
    (unit, direction, nature): Kind,
) -> Indicator {
    Indicator {
        key,
        name: Names { ja: name_ja, en: name_en },
        definition: Names { ja: definition_ja, en: definition_en },
        topic,
        unit,
        direction,
        nature,
        denominator_by_document: false,
        year_by_document: false,
        may_exceed_hundred: false,
        legal_item: None,
    }
}

impl Indicator {
    /// The years of birth and of leave may differ, so that more people may be counted than there are.
    pub(super) const fn exceeding_hundred(mut self) -> Self {
        self.may_exceed_hundred = true;
        self
    }

    /// Who is in the denominator depends on the document.
    pub(super) const fn denominator_by_document(mut self) -> Self {
        self.denominator_by_document = true;
        self
    }

    /// Whether fiscal or calendar years are meant depends on the document.
    pub(super) const fn year_by_document(mut self) -> Self {
        self.year_by_document = true;
        self
    }

    /// It belongs to an item that must be published yearly.
    pub(super) const fn item(mut self, item: LegalItem) -> Self {
        self.legal_item = Some(item);
        self
    }
}

/// A text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names {
    /// In Japanese.
    pub ja: &'static str,
    /// In English.
    pub en: &'static str,
}

/// The groups indicators are shown in; in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Family {
    /// Childcare leave and leave at the birth of a child.
    ChildcareAndBirth,
    /// Overtime and annual leave.
    WorkingTimeAndLeave,
    /// Women and men in posts.
    Posts,
    /// Recruitment, staff and leaving.
    RecruitmentAndStaff,
    /// Staff with disabilities.
    Disability,
    /// Climate and conditions of work.
    WorkplaceClimate,
    /// Pregnancy, nursing and care.
    CareAndHealth,
}

impl Family {
    /// All families, in the order they are shown in.
    pub const ALL: [Self; 7] = [
        Self::ChildcareAndBirth,
        Self::WorkingTimeAndLeave,
        Self::Posts,
        Self::RecruitmentAndStaff,
        Self::Disability,
        Self::WorkplaceClimate,
        Self::CareAndHealth,
    ];

    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::ChildcareAndBirth => "childcare_and_birth",
            Self::WorkingTimeAndLeave => "working_time_and_leave",
            Self::Posts => "posts",
            Self::RecruitmentAndStaff => "recruitment_and_staff",
            Self::Disability => "disability",
            Self::WorkplaceClimate => "workplace_climate",
            Self::CareAndHealth => "care_and_health",
        }
    }
}

/// Which way an indicator is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Direction {
    /// More is better.
    HigherIsBetter,
    /// Less is better.
    LowerIsBetter,
    /// Neither way is better by itself.
    Neither,
}

/// Items of 平成27年内閣府令第61号 第6条 that must be published yearly, as `domain` vocabulary confirms them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalItem {
    /// A イ: women among those hired.
    WomenAmongHires,
    /// A ハ: women among staff.
    WomenAmongStaff,
    /// A ニ: women among managers.
    WomenAmongManagers,
    /// A ホ: women among each grade of post.
    WomenAmongGrades,
    /// B イ: difference in leaving rates.
    LeavingRates,
    /// B ロ: childcare leave by sex, and the distribution of its length.
    ChildcareLeave,
    /// B ハ: men's leave at a birth and for taking part in childcare.
    MensLeaveAtBirth,
}

/// An indicator that only one plan uses, defined in its file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct OwnIndicator {
    /// Key, not one of the catalogue's.
    pub key: String,
    /// Name.
    pub name: Remark,
    /// What is counted, over what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Remark>,
    /// Group it is shown in.
    pub family: Family,
    /// Unit.
    pub unit: Unit,
    /// Which way is good.
    pub direction: Direction,
}
