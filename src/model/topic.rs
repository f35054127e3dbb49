//! What an indicator is about, the family it is shown in, and what kind of number it is: the properties that say which indicators
//! stand under one heading, and why two of them still cannot be compared.

use serde::{Deserialize, Serialize};

/// What an indicator is about. Indicators of one topic stand under one heading, whatever they count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// 育児休業.
    ChildcareLeave,
    /// 配偶者出産休暇, 育児参加休暇 and rates that take several leaves together.
    LeaveAtBirth,
    /// The length of childcare leave.
    ChildcareLeaveLength,
    /// 産前産後休暇.
    MaternityLeave,
    /// 部分休業, 育児短時間勤務, 育児時間.
    ShorterHours,
    /// 時間外勤務(超過勤務).
    Overtime,
    /// 年次休暇.
    AnnualLeave,
    /// Women and men in posts.
    Posts,
    /// 昇任試験.
    PromotionExam,
    /// 採用.
    Hires,
    /// 職員構成.
    Staff,
    /// 離職.
    Leaving,
    /// The ages of those who left.
    LeaversByAge,
    /// 障害者雇用率.
    DisabilityEmployment,
    /// 定着率.
    DisabilityRetention,
    /// 満足度.
    DisabilitySatisfaction,
    /// Whether support schemes are easy to use.
    SupportSchemes,
    /// Ways of working.
    FlexibleWork,
    /// 子の看護休暇.
    SickChildLeave,
    /// 介護休暇.
    CareLeave,
    /// 母性保護.
    MaternityCare,
}

impl Topic {
    /// The family the topic belongs to.
    pub fn family(self) -> Family {
        match self {
            Self::ChildcareLeave
            | Self::LeaveAtBirth
            | Self::ChildcareLeaveLength
            | Self::MaternityLeave
            | Self::ShorterHours => Family::ChildcareAndBirth,
            Self::Overtime | Self::AnnualLeave => Family::WorkingTimeAndLeave,
            Self::Posts | Self::PromotionExam => Family::Posts,
            Self::Hires | Self::Staff | Self::Leaving | Self::LeaversByAge => Family::RecruitmentAndStaff,
            Self::DisabilityEmployment | Self::DisabilityRetention | Self::DisabilitySatisfaction => {
                Family::Disability
            }
            Self::SupportSchemes | Self::FlexibleWork => Family::WorkplaceClimate,
            Self::SickChildLeave | Self::CareLeave | Self::MaternityCare => Family::CareAndHealth,
        }
    }
}

/// What kind of number an indicator gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Of those who could in a year, the share who did. Each person is a chance of its own.
    TakeUpRate,
    /// Of the events of a year (hires, leaves taken, departures), the share of one kind.
    ShareOfEvents,
    /// Of the people who are there on a day, the share of one kind.
    ShareOfStock,
    /// Of the days granted, the share taken.
    ShareOfDays,
    /// Days or hours per person.
    MeanPerPerson,
    /// Days or hours of all staff together.
    Total,
    /// People or cases.
    Number,
    /// An opinion, asked in a survey.
    Opinion,
    /// A state of affairs, not a number.
    State,
}

impl Nature {
    /// Whether it is a part of a whole of people or cases, so that a numerator and a denominator of them belong to it.
    pub fn is_share_of_people(self) -> bool {
        matches!(self, Self::TakeUpRate | Self::ShareOfEvents | Self::ShareOfStock | Self::Opinion)
    }
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
