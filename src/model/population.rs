//! Of whom: the people a figure speaks of, as data. A part that is left out is not restricted: no sex means everybody.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The people a figure is about. Empty means all staff the plan covers.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Population {
    /// Women or men only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// A part of the ladder of posts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<GradeRange>,
    /// An age band.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    /// A group of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_group: Option<JobGroup>,
    /// A part of the organisation or a form of employment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<StaffScope>,
}

impl Population {
    /// The population as one short word for exports and links, such as `female;section_head+`: empty for everybody,
    /// different for different populations, and only of the characters a-z, 0-9, `_`, `+`, `-`, `.` and `;`.
    ///
    /// ```
    /// use kurabe::model::{Grade, GradeRange, Population, Sex};
    /// let grade = Some(GradeRange::and_above(Grade::SectionHead));
    /// let women = Population { sex: Some(Sex::Female), grade, ..Population::default() };
    /// assert_eq!(women.key(), "female;section_head+");
    /// assert_eq!(Population::default().key(), "");
    /// ```
    pub fn key(&self) -> String {
        let parts = [
            self.sex.map(|sex| sex.key().to_owned()),
            self.grade.map(|range| range_key("", range.from.map(Grade::key), range.to.map(Grade::key))),
            self.age.map(|band| range_key("age", band.from, band.to)),
            self.job_group.map(|group| group.key().to_owned()),
            self.staff.map(|scope| scope.key().to_owned()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(";")
    }
}

/// `x+` from x on, `x-` up to x, `x` exactly, `x..y` between.
fn range_key<T: fmt::Display + PartialEq>(prefix: &str, from: Option<T>, to: Option<T>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => format!("{prefix}{from}"),
        (Some(from), Some(to)) => format!("{prefix}{from}..{to}"),
        (Some(from), None) => format!("{prefix}{from}+"),
        (None, Some(to)) => format!("{prefix}{to}-"),
        (None, None) => format!("any_{}", if prefix.is_empty() { "grade" } else { prefix }),
    }
}

/// Sex as the documents distinguish it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Sex {
    /// 女性.
    Female,
    /// 男性.
    Male,
}

impl Sex {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
        }
    }
}

/// A rung of the ladder of posts, lowest first. Local names (班長, 主幹, 副主幹 ...) are mapped to the rung they stand on,
/// and the printed word stays at the place of the fact. 主査 stands above 主任 here because the documents that use it
/// put it directly below 係長.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Grade {
    /// 主事: staff without a post.
    Staff,
    /// 主任: senior staff.
    SeniorStaff,
    /// 主査: chief clerk.
    ChiefClerk,
    /// 係長, 班長: subsection chief.
    SubsectionChief,
    /// 課長補佐: assistant section head.
    AssistantSectionHead,
    /// 課長: section head; 管理職 usually begins here.
    SectionHead,
    /// 部長: department head.
    DepartmentHead,
}

impl Grade {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::SeniorStaff => "senior_staff",
            Self::ChiefClerk => "chief_clerk",
            Self::SubsectionChief => "subsection_chief",
            Self::AssistantSectionHead => "assistant_section_head",
            Self::SectionHead => "section_head",
            Self::DepartmentHead => "department_head",
        }
    }
}

/// A run of rungs. `from` without `to` means that grade and above, `to` without `from` that grade and below, both the
/// same exactly that grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GradeRange {
    /// Lowest rung included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Grade>,
    /// Highest rung included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Grade>,
}

impl GradeRange {
    /// Exactly one grade, such as 課長補佐級.
    pub fn only(grade: Grade) -> Self {
        Self { from: Some(grade), to: Some(grade) }
    }

    /// A grade and everything above it, such as 課長級以上.
    pub fn and_above(grade: Grade) -> Self {
        Self { from: Some(grade), to: None }
    }
}

/// Ages in whole years, both ends included; a missing end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AgeBand {
    /// Youngest age included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// Oldest age included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u8>,
}

/// Groups of jobs that documents single out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum JobGroup {
    /// 一般行政職.
    GeneralAdministrative,
    /// 行政職員, as one document calls the staff of its age table.
    Administrative,
    /// 技術職.
    Technical,
    /// 保育士.
    NurseryTeachers,
    /// Everybody but 保育士.
    ExceptNurseryTeachers,
    /// 消防職.
    Fire,
    /// 医療職.
    Medical,
    /// 教員.
    Teachers,
}

impl JobGroup {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::GeneralAdministrative => "general_administrative",
            Self::Administrative => "administrative",
            Self::Technical => "technical",
            Self::NurseryTeachers => "nursery_teachers",
            Self::ExceptNurseryTeachers => "except_nursery_teachers",
            Self::Fire => "fire",
            Self::Medical => "medical",
            Self::Teachers => "teachers",
        }
    }
}

/// Parts of the organisation and forms of employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum StaffScope {
    /// 任期の定めのない常勤職員.
    OpenEnded,
    /// 会計年度任用職員 and others with a fixed term.
    FixedTerm,
    /// 市長部局.
    MayorsOffice,
    /// 教育委員会.
    BoardOfEducation,
    /// 消防.
    FireService,
    /// 上下水道 and other public enterprises.
    PublicEnterprise,
    /// 病院.
    Hospital,
}

impl StaffScope {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::OpenEnded => "open_ended",
            Self::FixedTerm => "fixed_term",
            Self::MayorsOffice => "mayors_office",
            Self::BoardOfEducation => "board_of_education",
            Self::FireService => "fire_service",
            Self::PublicEnterprise => "public_enterprise",
            Self::Hospital => "hospital",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_grades_and_ages_are_told_apart() {
        let of =
            |from, to| Population { grade: Some(GradeRange { from, to }), ..Population::default() }.key();
        let (chief, head) = (Some(Grade::SubsectionChief), Some(Grade::SectionHead));
        assert_eq!(of(chief, None), "subsection_chief+");
        assert_eq!(of(None, chief), "subsection_chief-");
        assert_eq!(of(chief, chief), "subsection_chief");
        assert_eq!(of(chief, head), "subsection_chief..section_head");
        let of = |from, to| Population { age: Some(AgeBand { from, to }), ..Population::default() }.key();
        assert_eq!(
            [of(None, Some(19)), of(Some(20), Some(29)), of(Some(60), None)],
            ["age19-", "age20..29", "age60+"]
        );
        assert_eq!([of(Some(30), Some(30)), of(None, None)], ["age30", "any_age"]);
    }

    #[test]
    fn a_key_is_the_word_of_the_plan_format() {
        for group in [JobGroup::GeneralAdministrative, JobGroup::ExceptNurseryTeachers, JobGroup::Fire] {
            assert_eq!(serde_json::to_value(group).unwrap(), group.key());
        }
        for scope in [StaffScope::OpenEnded, StaffScope::FireService, StaffScope::MayorsOffice] {
            assert_eq!(serde_json::to_value(scope).unwrap(), scope.key());
        }
    }
}
