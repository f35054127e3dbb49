//! Words that say of whom a value is and over what it is taken.

use crate::model::{Among, Averaging, Grade, JobGroup, Sex, StaffScope};

/// Over what a value is taken: per month or year, per person.
pub(in crate::notation) const PER: &[(&str, (Option<Averaging>, bool))] = &[
    ("月平均", (Some(Averaging::Month), false)),
    ("平均月", (Some(Averaging::Month), false)),
    ("月当たり", (Some(Averaging::Month), false)),
    ("月あたり", (Some(Averaging::Month), false)),
    ("一月当たり", (Some(Averaging::Month), false)),
    ("1月当たり", (Some(Averaging::Month), false)),
    ("1か月当たり", (Some(Averaging::Month), false)),
    ("一か月当たり", (Some(Averaging::Month), false)),
    ("一月分の", (Some(Averaging::Month), false)),
    ("月間", (Some(Averaging::Month), false)),
    ("月", (Some(Averaging::Month), false)),
    ("年平均", (Some(Averaging::Year), false)),
    ("年間平均", (Some(Averaging::Year), false)),
    ("年間", (Some(Averaging::Year), false)),
    ("一年間分の", (Some(Averaging::Year), false)),
    ("年当たり", (Some(Averaging::Year), false)),
    ("年", (Some(Averaging::Year), false)),
    ("一人当たり", (None, true)),
    ("一人あたり", (None, true)),
    ("1人当たり", (None, true)),
    ("1人あたり", (None, true)),
    ("一人平均", (None, true)),
];

/// The same after a stroke: 126時間/人.
pub(in crate::notation) const PER_AFTER: &[(&str, (Option<Averaging>, bool))] = &[
    ("月平均", (Some(Averaging::Month), false)),
    ("月", (Some(Averaging::Month), false)),
    ("月当たり", (Some(Averaging::Month), false)),
    ("年", (Some(Averaging::Year), false)),
    ("年平均", (Some(Averaging::Year), false)),
    ("年間", (Some(Averaging::Year), false)),
    ("人", (None, true)),
    ("名", (None, true)),
    ("1人", (None, true)),
    ("一人", (None, true)),
    ("人当たり", (None, true)),
];

pub(in crate::notation) const AMONG: &[(&str, Among)] = &[
    ("希望する", Among::ThoseWhoWish),
    ("希望した", Among::ThoseWhoWish),
    ("取得を希望する", Among::ThoseWhoWish),
    ("希望者", Among::ThoseWhoWish),
    ("取得希望者", Among::ThoseWhoWish),
    ("必要な場合", Among::WhereNeeded),
    ("必要がある場合", Among::WhereNeeded),
    ("必要に応じ", Among::WhereNeeded),
    ("必要な", Among::WhereNeeded),
];

pub(in crate::notation) const SEXES: &[(&str, Sex)] = &[
    ("女性", Sex::Female),
    ("女子", Sex::Female),
    ("女", Sex::Female),
    ("男性", Sex::Male),
    ("男子", Sex::Male),
    ("男", Sex::Male),
    ("父親", Sex::Male),
];

/// Words with 男 or 女 that name neither women nor men.
pub(in crate::notation) const BOTH_SEXES: &[&str] = &["男女計", "男女", "男・女", "女・男"];

pub(in crate::notation) const GRADES: &[(&str, Grade)] = &[
    ("部局長", Grade::DepartmentHead),
    ("局長", Grade::DepartmentHead),
    ("部長", Grade::DepartmentHead),
    ("部次長", Grade::DepartmentHead),
    ("次長", Grade::DepartmentHead),
    ("課長", Grade::SectionHead),
    ("課長補佐", Grade::AssistantSectionHead),
    ("補佐", Grade::AssistantSectionHead),
    ("係長", Grade::SubsectionChief),
    ("班長", Grade::SubsectionChief),
    ("主査", Grade::ChiefClerk),
    ("主任", Grade::SeniorStaff),
    ("主事", Grade::Staff),
];

/// Words for managers, who begin at a grade by custom: 管理職 at 課長.
pub(in crate::notation) const MANAGERS: &[(&str, Grade)] = &[
    ("管理的地位", Grade::SectionHead),
    ("管理職員", Grade::SectionHead),
    ("管理職", Grade::SectionHead),
    ("管理・監督", Grade::SubsectionChief),
    ("監督的地位", Grade::SubsectionChief),
];

/// What may stand between a grade and 以上.
pub(in crate::notation) const GRADE_ENDINGS: &[&str] =
    &["級", "職", "職級", "相当", "相当職", "相当級", "級職", "相当職級", "クラス"];

pub(in crate::notation) const JOB_GROUPS: &[(&str, JobGroup)] = &[
    ("一般行政職", JobGroup::GeneralAdministrative),
    ("行政職員", JobGroup::Administrative),
    ("技術", JobGroup::Technical),
    ("技術職", JobGroup::Technical),
    ("保育士", JobGroup::NurseryTeachers),
    ("消防職", JobGroup::Fire),
    ("消防吏員", JobGroup::Fire),
    ("消防士", JobGroup::Fire),
    ("医療職", JobGroup::Medical),
    ("教職員", JobGroup::Teachers),
    ("教員", JobGroup::Teachers),
];

pub(in crate::notation) const SCOPES: &[(&str, StaffScope)] = &[
    ("市長部局", StaffScope::MayorsOffice),
    ("市長事務部局", StaffScope::MayorsOffice),
    ("町長部局", StaffScope::MayorsOffice),
    ("村長部局", StaffScope::MayorsOffice),
    ("区長部局", StaffScope::MayorsOffice),
    ("知事部局", StaffScope::MayorsOffice),
    ("教育委員会", StaffScope::BoardOfEducation),
    ("教育委員会事務局", StaffScope::BoardOfEducation),
    ("消防局", StaffScope::FireService),
    ("消防本部", StaffScope::FireService),
    ("消防", StaffScope::FireService),
    ("上下水道局", StaffScope::PublicEnterprise),
    ("上下水道部", StaffScope::PublicEnterprise),
    ("水道局", StaffScope::PublicEnterprise),
    ("水道部", StaffScope::PublicEnterprise),
    ("企業局", StaffScope::PublicEnterprise),
    ("公営企業", StaffScope::PublicEnterprise),
    ("病院", StaffScope::Hospital),
    ("病院事業部", StaffScope::Hospital),
    ("病院局", StaffScope::Hospital),
    ("任期の定めのない常勤職員", StaffScope::OpenEnded),
    ("正規職員", StaffScope::OpenEnded),
    ("正職員", StaffScope::OpenEnded),
    ("会計年度任用職員", StaffScope::FixedTerm),
    ("任期の定めのない常勤職員以外の職員", StaffScope::FixedTerm),
    ("任期付職員", StaffScope::FixedTerm),
    ("臨時職員", StaffScope::FixedTerm),
    ("非常勤職員", StaffScope::FixedTerm),
];
