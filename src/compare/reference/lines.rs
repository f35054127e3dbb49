//! The table of reference lines. Only what was read at a source stands here; a value whose change date is not confirmed (the
//! statutory rate of 2.5 % before 2.6 %) is left out, and so are goals that are cited but were not found where they are set.

use super::{
    entry::{Asks, Entry, When},
    line::{ReferenceKind, ReferenceLine, ReferenceSource},
};
use crate::{
    compare::verdict::Addressee,
    model::{Averaging, Comparator, Grade, Names, Sex, Unit},
};

/// The lines of the table. An entry that could not be read would be missing; the tests count them.
pub(super) fn all() -> impl Iterator<Item = ReferenceLine> {
    ENTRIES.iter().filter_map(Entry::line)
}

const FATHERS: Asks = Asks { sex: Some(Sex::Male), ..Asks::of("childcare_leave_take_up_rate") };
const MOTHERS: Asks = Asks { sex: Some(Sex::Female), ..FATHERS };
const WOMEN_IN_POSTS: Asks = Asks { sex: Some(Sex::Female), ..Asks::of("share_in_posts") };
const DISABILITY: Asks = Asks::of("disability_employment_rate");
const OVERTIME_OF_A_MONTH: Asks =
    Asks { per: Some(Averaging::Month), ..Asks::of("overtime_hours_per_person") };

const CHILDREN: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "こども未来戦略(令和5年12月22日)",
        en: "Children's Future Strategy, 22 December 2023 (こども未来戦略)",
    },
    url: "https://www.wic-net.com/material/document/12790/28",
    read: "2026-11-21",
};
const WHITE_PAPER: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "男女共同参画白書 令和2年版 資料",
        en: "White Paper on Gender Equality 2020, data (男女共同参画白書)",
    },
    url: "https://www.gender.go.jp/about_danjo/whitepaper/",
    read: "2026-11-21",
};
const STATUTORY: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "益城町 障害者雇用率の公表",
        en: "Mashiki Town, employment of people with disabilities (益城町)",
    },
    url: "https://www.town.mashiki.lg.jp/",
    read: "2026-11-21",
};
const CAP: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "人事院規則15-14と平成31年2月1日職職-22",
        en: "National Personnel Authority, rule 15-14 and notice 22 of 1 February 2019 (人事院規則15-14)",
    },
    url: "https://www.jinji.go.jp/kisoku/tsuuchi/15_kinmujikan/190201_h31shokushoku22_choukinryuui.html",
    read: "2026-11-21",
};
const POSTS: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "第4次男女共同参画基本計画の成果目標",
        en: "Goals of the Fourth Basic Plan for Gender Equality (第4次男女共同参画基本計画)",
    },
    url: "https://www.emachi-nabari.jp/",
    read: "2026-11-21",
};
const SURVEY: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "総務省 地方公共団体の勤務条件等に関する調査(令和5年度)",
        en: "Ministry of Internal Affairs, survey of working conditions in local governments, FY2023 (総務省)",
    },
    url: "https://s.newscafe.ne.jp/article/2024/12/27/2939339.html",
    read: "2026-11-21",
};
const SURVEY_IN_SHORT: ReferenceSource = ReferenceSource {
    title: Names {
        ja: "総務省 地方公共団体の勤務条件等に関する調査(令和5年度)の概要",
        en: "Ministry of Internal Affairs, survey of working conditions in local governments, FY2023, in short (総務省)",
    },
    url: "https://www.pacola.co.jp/",
    read: "2026-11-21",
};

/// What most entries have in common.
const GOAL: Entry = Entry {
    key: "",
    name: ["", ""],
    kind: ReferenceKind::NationalGoal,
    asks: FATHERS,
    comparator: Comparator::AtLeast,
    comparator_is_our_reading: true,
    unit: Unit::Percent,
    steps: &[],
    addressee: Addressee::GeneralAdministrativeStaff,
    source: CHILDREN,
    is_superseded: false,
};
const RESULT: Entry = Entry {
    kind: ReferenceKind::NationalResult,
    comparator: Comparator::Exactly,
    comparator_is_our_reading: false,
    addressee: Addressee::AllLocalGovernments,
    source: SURVEY,
    ..GOAL
};
const RATE: Entry = Entry {
    kind: ReferenceKind::StatutoryRate,
    asks: DISABILITY,
    comparator_is_our_reading: false,
    source: STATUTORY,
    ..GOAL
};
const LIMIT: Entry = Entry {
    kind: ReferenceKind::LegalCap,
    asks: OVERTIME_OF_A_MONTH,
    comparator: Comparator::AtMost,
    comparator_is_our_reading: false,
    unit: Unit::Hours,
    addressee: Addressee::EachPerson,
    source: CAP,
    ..GOAL
};

static ENTRIES: &[Entry] = &[
    Entry {
        key: "fathers_public_2025",
        name: ["国の目標(公務員・1週間以上)", "National goal, public service, a week or more"],
        asks: Asks { weeks: Some(1), ..FATHERS },
        steps: &[(85.0, When::By(Some("2023-12-22"), "2025"))],
        ..GOAL
    },
    Entry {
        key: "fathers_public_2030",
        name: ["国の目標(公務員・2週間以上)", "National goal, public service, two weeks or more"],
        asks: Asks { weeks: Some(2), ..FATHERS },
        steps: &[(85.0, When::By(Some("2023-12-22"), "2030"))],
        ..GOAL
    },
    Entry {
        key: "fathers_private_2025",
        name: ["国の目標(民間)", "National goal, private employers"],
        steps: &[(50.0, When::By(Some("2023-12-22"), "2025"))],
        addressee: Addressee::PrivateEmployers,
        ..GOAL
    },
    Entry {
        key: "fathers_private_2030",
        name: ["国の目標(民間)", "National goal, private employers"],
        steps: &[(85.0, When::By(Some("2023-12-22"), "2030"))],
        addressee: Addressee::PrivateEmployers,
        ..GOAL
    },
    Entry {
        key: "fathers_2025_before",
        name: ["国の従前の目標", "Earlier national goal"],
        steps: &[(30.0, When::By(None, "2025"))],
        addressee: Addressee::NotStated,
        is_superseded: true,
        ..GOAL
    },
    Entry {
        key: "fathers_local_2020",
        name: ["国の従前の目標(地方公務員)", "Earlier national goal, local public servants"],
        steps: &[(13.0, When::By(None, "2020"))],
        addressee: Addressee::LocalPublicServants,
        source: WHITE_PAPER,
        is_superseded: true,
        ..GOAL
    },
    Entry {
        key: "fathers_local_governments_2014",
        name: ["全国の実績(地方公共団体)", "National result, local governments"],
        steps: &[(1.5, When::Of("FY2014"))],
        source: SURVEY_IN_SHORT,
        ..RESULT
    },
    Entry {
        key: "fathers_local_governments_2021",
        name: ["全国の実績(地方公共団体)", "National result, local governments"],
        steps: &[(19.5, When::Of("FY2021"))],
        source: SURVEY_IN_SHORT,
        ..RESULT
    },
    Entry {
        key: "fathers_local_governments_2023",
        name: ["全国の実績(地方公共団体)", "National result, local governments"],
        steps: &[(47.6, When::Of("FY2023"))],
        ..RESULT
    },
    Entry {
        key: "fathers_municipalities_2023",
        name: ["全国の実績(市区町村)", "National result, municipalities"],
        steps: &[(51.6, When::Of("FY2023"))],
        addressee: Addressee::AllMunicipalities,
        ..RESULT
    },
    Entry {
        key: "mothers_local_governments_2023",
        name: ["全国の実績(地方公共団体)", "National result, local governments"],
        asks: MOTHERS,
        steps: &[(100.4, When::Of("FY2023"))],
        ..RESULT
    },
    Entry {
        key: "overtime_cap_month",
        name: ["超過勤務の上限(1か月)", "Overtime cap, a month"],
        steps: &[(45.0, When::From("2019-04-01"))],
        ..LIMIT
    },
    Entry {
        key: "overtime_cap_year",
        name: ["超過勤務の上限(1年)", "Overtime cap, a year"],
        asks: Asks { per: Some(Averaging::Year), ..OVERTIME_OF_A_MONTH },
        steps: &[(360.0, When::From("2019-04-01"))],
        ..LIMIT
    },
    Entry {
        key: "overtime_local_governments_2023",
        name: ["全国の実績(地方公共団体)", "National result, local governments"],
        asks: OVERTIME_OF_A_MONTH,
        unit: Unit::Hours,
        steps: &[(11.8, When::Of("FY2023"))],
        source: SURVEY_IN_SHORT,
        ..RESULT
    },
    Entry {
        key: "annual_leave_local_governments_2023",
        name: ["全国の実績(地方公共団体)", "National result, local governments"],
        asks: Asks::of("annual_leave_mean_days"),
        unit: Unit::Days,
        steps: &[(14.0, When::Of("2023"))],
        source: SURVEY_IN_SHORT,
        ..RESULT
    },
    Entry {
        key: "section_heads_prefectures_2020",
        name: ["国の目標(都道府県・本庁課長相当職)", "National goal, prefectures, section heads"],
        asks: Asks { grade: Some(Grade::SectionHead), ..WOMEN_IN_POSTS },
        steps: &[(15.0, When::By(None, "FY2020"))],
        addressee: Addressee::Prefectures,
        source: POSTS,
        is_superseded: true,
        ..GOAL
    },
    Entry {
        key: "department_heads_prefectures_2020",
        name: ["国の目標(都道府県・本庁部局長・次長相当職)", "National goal, prefectures, department heads"],
        asks: Asks { grade: Some(Grade::DepartmentHead), ..WOMEN_IN_POSTS },
        steps: &[(10.0, When::By(None, "FY2020"))],
        comparator: Comparator::About,
        comparator_is_our_reading: false,
        addressee: Addressee::Prefectures,
        source: POSTS,
        is_superseded: true,
        ..GOAL
    },
    Entry {
        key: "disability_governments",
        name: ["法定雇用率", "Statutory rate"],
        steps: &[
            (2.6, When::Until("2024-03-31")),
            (2.8, When::Between("2024-04-01", "2026-06-30")),
            (3.0, When::From("2026-07-01")),
        ],
        addressee: Addressee::Governments,
        ..RATE
    },
    Entry {
        key: "disability_prefectural_boards",
        name: ["法定雇用率(都道府県等の教育委員会)", "Statutory rate, prefectural boards of education"],
        steps: &[
            (2.5, When::Until("2024-03-31")),
            (2.7, When::Between("2024-04-01", "2026-06-30")),
            (2.9, When::From("2026-07-01")),
        ],
        addressee: Addressee::PrefecturalBoardsOfEducation,
        ..RATE
    },
];
