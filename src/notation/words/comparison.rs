//! Words that compare: comparators, changes, what a value is measured against.

use crate::{model::Comparator, notation::time::Time};

/// Comparators after a value, and whether the value itself is left out.
pub(in crate::notation) const AFTER: &[(&str, (Comparator, bool))] = &[
    ("以上", (Comparator::AtLeast, false)),
    ("を下回らない", (Comparator::AtLeast, false)),
    ("を下回らないこと", (Comparator::AtLeast, false)),
    ("を下らない", (Comparator::AtLeast, false)),
    ("超", (Comparator::AtLeast, true)),
    ("を超える", (Comparator::AtLeast, true)),
    ("超え", (Comparator::AtLeast, true)),
    ("を上回る", (Comparator::AtLeast, true)),
    ("以下", (Comparator::AtMost, false)),
    ("以内", (Comparator::AtMost, false)),
    ("を超えない", (Comparator::AtMost, false)),
    ("を上回らない", (Comparator::AtMost, false)),
    ("未満", (Comparator::Below, false)),
    ("を下回る", (Comparator::Below, false)),
    ("程度", (Comparator::About, false)),
    ("前後", (Comparator::About, false)),
    ("程度以上", (Comparator::AtLeast, false)),
    ("を維持", (Comparator::Keep, false)),
    ("の維持", (Comparator::Keep, false)),
    ("維持", (Comparator::Keep, false)),
    ("を継続", (Comparator::Keep, false)),
    ("以上を維持", (Comparator::AtLeast, false)),
    ("以下を維持", (Comparator::AtMost, false)),
];

/// Comparators before a value.
pub(in crate::notation) const BEFORE: &[(&str, Comparator)] = &[
    ("概ね", Comparator::About),
    ("おおむね", Comparator::About),
    ("おおよそ", Comparator::About),
    ("およそ", Comparator::About),
    ("約", Comparator::About),
    ("最低でも", Comparator::AtLeast),
    ("最低", Comparator::AtLeast),
    ("少なくとも", Comparator::AtLeast),
    ("上限", Comparator::AtMost),
];

/// Which way something changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// 増加, 向上.
    Increase,
    /// 削減, 縮減.
    Decrease,
}

impl Change {
    /// The name in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Increase => "increase",
            Self::Decrease => "decrease",
        }
    }
}

pub(in crate::notation) const CHANGES: &[(&str, Change)] = &[
    ("増加", Change::Increase),
    ("増", Change::Increase),
    ("増やす", Change::Increase),
    ("高める", Change::Increase),
    ("引き上げる", Change::Increase),
    ("引上げる", Change::Increase),
    ("上げる", Change::Increase),
    ("減らす", Change::Decrease),
    ("引き下げる", Change::Decrease),
    ("下げる", Change::Decrease),
    ("向上", Change::Increase),
    ("上昇", Change::Increase),
    ("拡大", Change::Increase),
    ("引上げ", Change::Increase),
    ("引き上げ", Change::Increase),
    ("アップ", Change::Increase),
    ("削減", Change::Decrease),
    ("縮減", Change::Decrease),
    ("減少", Change::Decrease),
    ("減", Change::Decrease),
    ("低減", Change::Decrease),
    ("抑制", Change::Decrease),
    ("短縮", Change::Decrease),
    ("縮小", Change::Decrease),
    ("低下", Change::Decrease),
    ("引下げ", Change::Decrease),
    ("引き下げ", Change::Decrease),
    ("ダウン", Change::Decrease),
    ("マイナス", Change::Decrease),
];

/// What a value is measured against, where that is no year of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// 前年度, 前年.
    PreviousYear,
    /// 現状, 策定時.
    Present,
    /// 法定雇用率.
    StatutoryRate,
    /// 国の目標, 政府目標.
    NationalGoal,
    /// A time the text names: 2014年度比.
    Time(Time),
}

impl Against {
    /// The name in reports.
    pub fn key(self) -> String {
        match self {
            Self::PreviousYear => "previous_year".to_owned(),
            Self::Present => "present".to_owned(),
            Self::StatutoryRate => "statutory_rate".to_owned(),
            Self::NationalGoal => "national_goal".to_owned(),
            Self::Time(time) => time.period().map_or_else(|| "time".to_owned(), |period| period.to_string()),
        }
    }
}

pub(in crate::notation) const AGAINST: &[(&str, Against)] = &[
    ("前年度", Against::PreviousYear),
    ("前年(度)", Against::PreviousYear),
    ("前年", Against::PreviousYear),
    ("昨年度", Against::PreviousYear),
    ("現状", Against::Present),
    ("現状値", Against::Present),
    ("現行", Against::Present),
    ("現在", Against::Present),
    ("策定時", Against::Present),
    ("計画策定時", Against::Present),
    ("法定雇用率", Against::StatutoryRate),
    ("法定率", Against::StatutoryRate),
    ("国の目標", Against::NationalGoal),
    ("国の目標値", Against::NationalGoal),
    ("政府目標", Against::NationalGoal),
];

/// Words that join what a value is measured against to the value.
pub(in crate::notation) const COMPARED: &[&str] = &[
    "比",
    "対比",
    "比で",
    "対比で",
    "より",
    "よりも",
    "から",
    "に比べ",
    "に比べて",
    "と比較して",
    "と比べて",
    "に対して",
    "に対し",
    "実績比",
    "実績から",
    "実績より",
    "実績に比べ",
    "実績値から",
    "実績値より",
    "を基準",
    "基準",
];
