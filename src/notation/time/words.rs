//! The words that stand around times.

use super::TimeRole;

/// Words for every year, and whether fiscal years are meant.
pub(super) const EVERY: &[(&str, bool)] = &[
    ("毎年度", true),
    ("各年度", true),
    ("毎会計年度", true),
    ("単年度", true),
    ("毎年", false),
    ("各年", false),
];

/// Words for the end or the whole of the plan.
pub(super) const END_OF_PLAN: &[&str] = &[
    "計画期間終了時",
    "計画期間終了",
    "計画期間の終了時",
    "計画期間末",
    "計画期間中",
    "計画期間内",
    "計画期間",
    "計画終了時",
    "計画終了年度",
    "計画最終年度",
    "最終年度",
];

/// Words for a year seen from the year of the text: how many years on, and whether fiscal years are meant.
pub(super) const RELATIVE: &[(&str, (i8, bool))] = &[
    ("一昨年度", (-2, true)),
    ("前々年度", (-2, true)),
    ("前年度", (-1, true)),
    ("昨年度", (-1, true)),
    ("前年", (-1, false)),
    ("昨年", (-1, false)),
    ("今年度", (0, true)),
    ("本年度", (0, true)),
    ("当該年度", (0, true)),
    ("当年度", (0, true)),
    ("今年", (0, false)),
    ("本年", (0, false)),
    ("翌年度", (1, true)),
    ("次年度", (1, true)),
];

/// Words before a time.
pub(super) const BEFORE: &[(&str, TimeRole)] = &[
    ("更新日", TimeRole::Updated),
    ("最終更新日", TimeRole::Updated),
    ("公表日", TimeRole::Published),
    ("公表年月", TimeRole::Published),
    ("公表年月日", TimeRole::Published),
    ("掲載日", TimeRole::Published),
    ("基準日", TimeRole::AsOf),
    ("調査時点", TimeRole::AsOf),
    ("目標年度", TimeRole::Target),
    ("目標年", TimeRole::Target),
    ("達成年度", TimeRole::Target),
    ("期限", TimeRole::By),
];

/// Words after a time that say what happens then.
pub(super) const AFTER: &[(&str, TimeRole)] = &[
    ("までに", TimeRole::By),
    ("まで", TimeRole::By),
    ("迄", TimeRole::By),
    ("以前", TimeRole::By),
    ("現在", TimeRole::AsOf),
    ("時点", TimeRole::AsOf),
    ("以降", TimeRole::From),
    ("から", TimeRole::From),
    ("実績値", TimeRole::Result),
    ("実績", TimeRole::Result),
    ("結果", TimeRole::Result),
    ("目標値", TimeRole::Target),
    ("目標", TimeRole::Target),
    ("公表", TimeRole::Published),
    ("更新", TimeRole::Updated),
    ("採用者", TimeRole::Hired),
    ("採用", TimeRole::Hired),
    ("受験者", TimeRole::Examined),
    ("受検者", TimeRole::Examined),
    ("実施", TimeRole::Held),
    ("調査", TimeRole::Held),
];

/// Words after a time that add nothing.
pub(super) const GLUE: &[&str] = &[
    "の",
    "に",
    "間",
    "分",
    "値",
    "引き続き",
    "引続き",
    "継続",
    "達成",
    "とする",
    "において",
    "における",
    "当時",
];
