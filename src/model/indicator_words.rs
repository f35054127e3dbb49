//! The words by which documents name the indicators of the catalogue: knowledge of the field, kept beside the catalogue so that readers
//! of text hold none of it. A row names an indicator by groups of words; of each group one word must stand in the text, and none of
//! the words that would make it something else. Several rows may name one indicator.

/// One way to name an indicator.
#[derive(Debug, Clone, Copy)]
pub struct IndicatorWords {
    /// Key of the indicator in the catalogue.
    pub key: &'static str,
    /// Groups of words, of each of which one must stand in the text; the first group says what it is about.
    pub all: &'static [&'static [&'static str]],
    /// Words that make it something else.
    pub none: &'static [&'static str],
}

const fn row(
    key: &'static str,
    all: &'static [&'static [&'static str]],
    none: &'static [&'static str],
) -> IndicatorWords {
    IndicatorWords { key, all, none }
}

const CHILDCARE: &[&str] = &["育児休業", "育休", "育児休暇"];
const SPOUSE: &[&str] = &[
    "配偶者出産休暇",
    "配偶者の出産休暇",
    "配偶者の出産",
    "配偶者出産",
    "出産補助休暇",
    "出産支援休暇",
    "家族出産休暇",
    "妻の出産",
    "出産に伴う特別休暇",
    "出産に伴う休暇",
];
const SPOUSE_AND_MORE: &[&str] =
    &["配偶者出産休暇等", "出産補助休暇等", "出産支援休暇等", "配偶者出産等休暇", "男性の育児目的の休暇"];
const PARTICIPATION: &[&str] = &["育児参加", "育児のための特別休暇", "子の養育", "養育休暇"];
const TAKEN: &[&str] = &[
    "取得率",
    "取得割合",
    "取得する割合",
    "取得した職員の割合",
    "取得した割合",
    "取得",
    "利用率",
    "利用した",
];
const PEOPLE_COUNTED: &[&str] = &["人数", "者数", "職員数"];
const ANNUAL: &[&str] = &["年次有給休暇", "年次休暇", "年休", "有給休暇"];
const OVERTIME: &[&str] = &["時間外勤務", "超過勤務", "時間外労働", "残業"];
const SHARE: &[&str] = &["割合", "比率", "率", "占める"];
const WOMEN: &[&str] = &["女性", "女子", "男女比率"];
const MATERNITY: &[&str] = &["産前産後休暇", "産前・産後休暇", "産前及び産後の休暇", "産前産後"];
const DISABLED: &[&str] = &["障害", "障がい"];
const POSTS: &[&str] = &[
    "管理的地位",
    "監督的地位",
    "指導的地位",
    "管理監督",
    "管理・監督",
    "管理職",
    "役職",
    "部長",
    "局長",
    "次長",
    "課長",
    "補佐",
    "係長",
    "班長",
    "主幹",
    "主査",
];

/// Every row, in the order of the catalogue.
pub static INDICATOR_WORDS: &[IndicatorWords] = &[
    row(
        "childcare_leave_take_up_rate",
        &[CHILDCARE, TAKEN],
        &["分布", "期間", "日数", "人数", "者数", "部分休業", "配偶者", "出産", "育児参加", "職員数"],
    ),
    row(
        "spouse_birth_leave_take_up_rate",
        &[SPOUSE, TAKEN],
        &["日数", "育児参加", "養育", "育児休業", "育休", "人数", "者数", "休暇等", "職員数"],
    ),
    row(
        "childcare_participation_leave_take_up_rate",
        &[PARTICIPATION, TAKEN],
        &["日数", "配偶者出産", "出産補助", "出産支援", "育児休業", "育休", "人数", "者数", "職員数"],
    ),
    row("leaves_at_birth_take_up_rate", &[SPOUSE, PARTICIPATION, TAKEN], &["日数", "人数", "者数", "職員数"]),
    row("leaves_at_birth_take_up_rate", &[SPOUSE, CHILDCARE, TAKEN], &["日数", "人数", "者数", "職員数"]),
    row(
        "leaves_at_birth_take_up_rate",
        &[PARTICIPATION, CHILDCARE, TAKEN],
        &["日数", "人数", "者数", "職員数"],
    ),
    row("leaves_at_birth_take_up_rate", &[SPOUSE_AND_MORE, TAKEN], &["日数", "人数", "者数"]),
    row("partial_childcare_leave_take_up_rate", &[&["部分休業"], TAKEN], PEOPLE_COUNTED),
    row(
        "childcare_leave_length_distribution",
        &[CHILDCARE, &["分布", "取得期間", "取得日数"]],
        &["平均", "希望する期間", "取得率", "人数", "者数", "職員数"],
    ),
    row(
        "spouse_birth_leave_mean_days",
        &[SPOUSE, &["平均取得日数", "取得日数", "日数"]],
        &["育児参加", "日以上", "人数", "者数", "職員数"],
    ),
    row(
        "childcare_participation_leave_mean_days",
        &[PARTICIPATION, &["平均取得日数", "取得日数", "日数"]],
        &["配偶者出産", "出産支援", "日以上", "人数", "者数", "職員数"],
    ),
    row("maternity_leave_take_up_rate", &[MATERNITY, TAKEN], &["補助", "日数", "育児休業"]),
    row("maternity_leave_mean_days", &[MATERNITY, &["日数"]], &["補助"]),
    row(
        "partial_childcare_leave_users",
        &[&["部分休業"], &["利用者", "取得者", "人数", "者数"]],
        &["率", "割合"],
    ),
    row(
        "short_time_work_users",
        &[&["育児短時間勤務", "短時間勤務"], &["利用者", "取得者", "人数", "者数"]],
        &["率", "割合"],
    ),
    row(
        "overtime_hours_per_person",
        &[OVERTIME, &["一人当たり", "1人当たり", "一人あたり", "1人あたり", "月平均", "平均"]],
        &["割合", "率", "者数", "職員数", "人数", "超え", "上限", "以上", "総時間"],
    ),
    row(
        "overtime_hours_total",
        &[OVERTIME, &["総時間数", "総時間", "合計", "全職員の"]],
        &["割合", "率", "一人", "1人"],
    ),
    row(
        "overtime_cap_exceeders",
        &[
            OVERTIME,
            &["上限", "超える", "超えた", "超の", "以上"],
            &["職員数", "人数", "者数", "人員", "職員の数"],
        ],
        &["割合", "率"],
    ),
    row(
        "annual_leave_mean_days",
        &[ANNUAL, &["平均取得日数", "取得日数", "使用日数", "消化日数", "日数"]],
        &["割合", "日以上", "日数の割合", "対する", "未満", "率"],
    ),
    row(
        "annual_leave_take_up_rate",
        &[ANNUAL, &["平均取得率", "取得率", "消化率", "使用率", "取得割合"]],
        &["日以上", "未満"],
    ),
    row(
        "annual_leave_five_days_share",
        &[ANNUAL, &["5日以上", "五日以上"], &["割合", "職員", "率", "者"]],
        &["15日以上", "25日以上", "平均"],
    ),
    row(
        "share_in_posts",
        &[POSTS, WOMEN, &["割合", "比率", "登用率", "占める", "率"]],
        &["試験", "受験", "採用", "給与", "人数", "者数", "職員数", "離職"],
    ),
    row(
        "promotion_exam_application_rate",
        &[
            &["昇任試験", "昇格試験", "昇任選考", "昇任考査"],
            &["申込率", "受験率", "申込割合", "受験割合", "申込"],
        ],
        &[],
    ),
    row(
        "share_of_hires",
        &[&["採用"], WOMEN, SHARE],
        &[
            "受験",
            "受検",
            "申込",
            "応募",
            "継続",
            "人数",
            "者数",
            "障害",
            "障がい",
            "管理職",
            "離職",
            "年度前",
        ],
    ),
    row(
        "share_of_staff",
        &[
            &[
                "職員に占める女性",
                "職員に占める割合",
                "職員の女性割合",
                "職員の女性比率",
                "女性職員の割合",
                "女性職員の比率",
                "女性職員割合",
                "消防吏員に占める女性",
                "消防吏員総数に占める女性",
                "女性消防吏員の割合",
                "職員の男女比率",
                "職員の男女比",
                "女性の職員割合",
            ],
            SHARE,
        ],
        &[
            "採用", "管理", "監督", "役職", "課長", "係長", "部長", "次長", "補佐", "主幹", "主査", "受験",
            "受検", "登用", "地位", "段階", "取得", "休業", "休暇", "離職",
        ],
    ),
    row("leaving_rate", &[&["離職率", "退職率"]], &["障害", "障がい", "採用後", "任期", "年代"]),
    row("leavers_by_age", &[&["離職者", "退職者", "離職"], &["年代", "年齢"]], &[]),
    row(
        "disability_employment_rate",
        &[&["障害者雇用率", "障がい者雇用率", "障害者の雇用率", "障がい者の雇用率", "実雇用率"]],
        &["不足"],
    ),
    row("disability_retention_rate", &[DISABLED, &["定着率"]], &[]),
    row("disability_satisfaction", &[DISABLED, &["満足度"]], &[]),
    row("support_schemes_usable", &[&["支援制度", "両立支援"], &["利用しやすい", "取得しやすい"]], &[]),
    row(
        "flexible_work",
        &[&["柔軟な働き方", "テレワーク", "時差出勤", "フレックス"]],
        &["率", "割合", "人数"],
    ),
    row(
        "sick_child_care_leave_take_up_rate",
        &[&["看護休暇", "看護等休暇"], TAKEN],
        &["日数", "人数", "者数"],
    ),
    row(
        "short_care_leave_applications",
        &[&["短期介護休暇", "短期の介護休暇"], &["件数", "申請", "取得"]],
        &["率"],
    ),
    row(
        "maternity_checkup_leave_users",
        &[
            &["妊婦健診", "妊産婦の健康診査", "健康診査", "保健指導"],
            &["利用", "取得", "人数", "者数", "件数"],
        ],
        &["率"],
    ),
    row(
        "pregnancy_commute_and_disorder_leave_users",
        &[&["通勤緩和", "妊娠障害", "つわり"], &["利用", "取得", "人数", "者数", "件数"]],
        &["率"],
    ),
    row(
        "maternity_night_overtime_limit_users",
        &[&["深夜勤務の制限", "深夜勤務", "時間外勤務の制限"], &["利用", "請求", "人数", "者数", "件数"]],
        &["率"],
    ),
    row("nursing_time_users", &[&["育児時間"], &["利用", "取得", "人数", "者数", "件数"]], &["率"]),
];
