//! The indicators that plans share, in the order they are shown in. Definitions are in our own words, after
//! 平成27年内閣府令第61号 and the national survey's headings. What no such source defines is said to depend on the document.

use super::{
    condition::LeaveKind,
    indicator::{BaseGroup, Direction, Indicator, Kind, LegalItem, MadeFrom, Whole, indicator},
    quantity::Unit,
    topic::{Nature, Topic},
};

/// The indicator with this key.
///
/// ```
/// let indicator = kurabe::model::find_indicator("share_of_hires").unwrap();
/// assert_eq!(indicator.name.en, "Share of those hired{sex}");
/// ```
pub fn find(key: &str) -> Option<&'static Indicator> {
    CATALOGUE.iter().find(|indicator| indicator.key == key)
}

/// Of those who could, the share who did; more is better.
const RATE: Kind = (Unit::Percent, Direction::HigherIsBetter, Nature::TakeUpRate);
/// Of those who are there, the share of one kind; more is better.
const STOCK: Kind = (Unit::Percent, Direction::HigherIsBetter, Nature::ShareOfStock);
/// A share of answers; more is better.
const OPINION: Kind = (Unit::Percent, Direction::HigherIsBetter, Nature::Opinion);
/// People who used something; neither more nor less is better by itself.
const USERS: Kind = (Unit::Persons, Direction::Neither, Nature::Number);

/// Every shared indicator.
pub static CATALOGUE: &[Indicator] = &[
    indicator(
        "childcare_leave_take_up_rate",
        ["{sex}育児休業取得率", "Childcare leave take-up rate{sex}"],
        [
            "年度中に新たに育児休業を取得した職員 ÷ 同じ年度に本人または配偶者が出産した職員。年度をまたぐ取得で100%を超えることがある。",
            "Staff who newly took childcare leave in the year ÷ staff who, or whose spouse, had a child in that year. Leave taken across years can push it above 100 %.",
        ],
        Topic::ChildcareLeave,
        RATE,
    )
    .exceeding_hundred()
    .item(LegalItem::ChildcareLeave)
    .about(LeaveKind::ChildcareLeave)
    .of(BaseGroup::Parents)
    .made_from(MadeFrom::Lengths { distribution: "childcare_leave_length_distribution" }),
    indicator(
        "spouse_birth_leave_take_up_rate",
        ["{sex}配偶者出産休暇取得率", "Leave at spouse's childbirth, take-up rate{sex}"],
        [
            "配偶者出産休暇(出産支援休暇、妻の出産に伴う休暇とも)を取得した男性職員 ÷ 配偶者が出産した男性職員。",
            "Men who took the special leave at their spouse's childbirth (its name differs by municipality) ÷ men whose spouse had a child.",
        ],
        Topic::LeaveAtBirth,
        RATE,
    )
    .exceeding_hundred()
    .item(LegalItem::MensLeaveAtBirth)
    .about(LeaveKind::SpouseBirthLeave)
    .of(BaseGroup::Parents),
    indicator(
        "childcare_participation_leave_take_up_rate",
        ["{sex}育児参加休暇取得率", "Childcare participation leave, take-up rate{sex}"],
        [
            "育児参加のための休暇を取得した男性職員 ÷ 配偶者が出産した男性職員。",
            "Men who took the special leave for taking part in childcare ÷ men whose spouse had a child.",
        ],
        Topic::LeaveAtBirth,
        RATE,
    )
    .exceeding_hundred()
    .item(LegalItem::MensLeaveAtBirth)
    .about(LeaveKind::ChildcareParticipationLeave)
    .of(BaseGroup::Parents),
    indicator(
        "leaves_at_birth_take_up_rate",
        ["{sex}育児に伴う休暇・休業の取得率", "Take-up rate of leaves around a birth, taken together{sex}"],
        [
            "複数の休暇・休業をまとめて一つの率とする。どの休暇をどう数えるかは条件に示す。",
            "Several leaves in one rate; which leaves, and how they are combined, is stated as the condition.",
        ],
        Topic::LeaveAtBirth,
        RATE,
    )
    .exceeding_hundred()
    .leaves_are_condition(),
    indicator(
        "partial_childcare_leave_take_up_rate",
        ["{sex}部分休業取得率", "Partial childcare leave, take-up rate{sex}"],
        [
            "部分休業(勤務時間の一部を休む制度)を取得した職員 ÷ 対象となる職員。分母の定め方は文書による。",
            "Staff who took partial childcare leave (shorter working hours) ÷ those entitled; how the latter are counted depends on the document.",
        ],
        Topic::ShorterHours,
        RATE,
    )
    .denominator_by_document()
    .about(LeaveKind::PartialChildcareLeave),
    indicator(
        "childcare_leave_length_distribution",
        ["{sex}育児休業の取得期間の分布", "Childcare leave by length{sex}"],
        [
            "育児休業を取得した職員のうち、取得期間がその区分に入る職員の割合。",
            "Share of those who took childcare leave whose leave falls in the band of lengths.",
        ],
        Topic::ChildcareLeaveLength,
        (Unit::Percent, Direction::Neither, Nature::ShareOfEvents),
    )
    .item(LegalItem::ChildcareLeave)
    .adding_over(Whole::LeaveLengths),
    indicator(
        "spouse_birth_leave_mean_days",
        ["{sex}配偶者出産休暇の平均取得日数", "Leave at spouse's childbirth, mean days{sex}"],
        [
            "配偶者出産休暇を取得した職員一人当たりの日数。",
            "Days per person who took the leave.",
        ],
        Topic::LeaveAtBirth,
        (Unit::Days, Direction::HigherIsBetter, Nature::MeanPerPerson),
    )
    .about(LeaveKind::SpouseBirthLeave),
    indicator(
        "childcare_participation_leave_mean_days",
        ["{sex}育児参加休暇の平均取得日数", "Childcare participation leave, mean days{sex}"],
        [
            "育児参加休暇を取得した職員一人当たりの日数。",
            "Days per person who took the leave.",
        ],
        Topic::LeaveAtBirth,
        (Unit::Days, Direction::HigherIsBetter, Nature::MeanPerPerson),
    )
    .about(LeaveKind::ChildcareParticipationLeave),
    indicator(
        "maternity_leave_take_up_rate",
        ["{sex}産前産後休暇取得率", "Maternity leave, take-up rate{sex}"],
        [
            "産前・産後休暇の取得率。分母の定め方は文書による。",
            "Take-up of leave before and after birth; how those entitled are counted depends on the document.",
        ],
        Topic::MaternityLeave,
        RATE,
    )
    .denominator_by_document(),
    indicator(
        "maternity_leave_mean_days",
        ["{sex}産前産後休暇の平均日数", "Maternity leave, mean days{sex}"],
        [
            "産前・産後休暇を取得した職員一人当たりの日数。",
            "Days per person who took the leave.",
        ],
        Topic::MaternityLeave,
        (Unit::Days, Direction::Neither, Nature::MeanPerPerson),
    ),
    indicator(
        "partial_childcare_leave_users",
        ["{sex}部分休業の利用者数", "Partial childcare leave, users{sex}"],
        [
            "その年度に部分休業を利用した職員の数。",
            "Staff who used partial childcare leave in the year.",
        ],
        Topic::ShorterHours,
        USERS,
    ),
    indicator(
        "short_time_work_users",
        ["{sex}育児短時間勤務の利用者数", "Short-time work for childcare, users{sex}"],
        [
            "その年度に育児短時間勤務を利用した職員の数。",
            "Staff who used short-time work for childcare in the year.",
        ],
        Topic::ShorterHours,
        USERS,
    ),
    indicator(
        "overtime_hours_per_person",
        ["{sex}一人当たりの時間外勤務時間", "Overtime per person{sex}"],
        [
            "時間外勤務(超過勤務)時間 ÷ 職員数。月平均か年間かは条件に示す。管理職を除くかどうかは文書による。",
            "Overtime hours ÷ staff. Whether per month or per year is stated as the condition; whether managers are excluded depends on the document.",
        ],
        Topic::Overtime,
        (Unit::Hours, Direction::LowerIsBetter, Nature::MeanPerPerson),
    )
    .denominator_by_document()
    .span_is_condition()
    .made_from(MadeFrom::OtherSpan { total: "overtime_hours_total" }),
    indicator(
        "overtime_hours_total",
        ["{sex}時間外勤務の総時間数", "Overtime, total hours{sex}"],
        [
            "全職員の時間外勤務時間の合計。職員数が分からなければ一人当たりには直せない。",
            "Overtime hours of all staff together. Without the number of staff it cannot be turned into hours per person.",
        ],
        Topic::Overtime,
        (Unit::Hours, Direction::LowerIsBetter, Nature::Total),
    ),
    indicator(
        "overtime_cap_exceeders",
        ["{sex}超過勤務の上限を超えた職員数", "Staff above the overtime cap{sex}"],
        [
            "その月に超過勤務の上限時間を超えた職員の数。",
            "Staff whose overtime in the month exceeded the cap.",
        ],
        Topic::Overtime,
        (Unit::Persons, Direction::LowerIsBetter, Nature::Number),
    ),
    indicator(
        "annual_leave_mean_days",
        ["{sex}年次休暇の平均取得日数", "Annual leave, mean days taken{sex}"],
        [
            "取得された年次有給休暇の日数 ÷ 職員数。年度と暦年のどちらで数えるかは文書による。",
            "Days of annual leave taken ÷ staff. Whether by fiscal or calendar year depends on the document.",
        ],
        Topic::AnnualLeave,
        (Unit::Days, Direction::HigherIsBetter, Nature::MeanPerPerson),
    )
    .year_by_document()
    .made_from(MadeFrom::DaysGranted("annual_leave_take_up_rate")),
    indicator(
        "annual_leave_take_up_rate",
        ["{sex}年次休暇の取得率", "Annual leave, share of days taken{sex}"],
        [
            "取得された日数 ÷ 付与された日数。繰越日数を含むかどうかは文書による。",
            "Days taken ÷ days granted; whether days carried over are among them depends on the document.",
        ],
        Topic::AnnualLeave,
        (Unit::Percent, Direction::HigherIsBetter, Nature::ShareOfDays),
    )
    .year_by_document()
    .exceeding_hundred()
    .made_from(MadeFrom::DaysGranted("annual_leave_mean_days")),
    indicator(
        "annual_leave_five_days_share",
        ["{sex}年次休暇を5日以上取得した職員の割合", "Staff who took five days of annual leave or more{sex}"],
        [
            "年次有給休暇等を5日以上取得した職員の割合。どの休暇を数え、誰を分母とするかは文書による。",
            "Share of staff who took at least five days; which leave counts, and among whom, depends on the document.",
        ],
        Topic::AnnualLeave,
        RATE,
    )
    .denominator_by_document()
    .year_by_document()
    .of(BaseGroup::Staff),
    indicator(
        "share_in_posts",
        ["役職に占める{sex}職員の割合", "Share of posts held{sex}"],
        [
            "その役職段階にある{sex}職員 ÷ その役職段階にある職員。役職の範囲は対象に示す。",
            "Staff of that sex in the posts ÷ all staff in the posts. Which posts is stated as the population.",
        ],
        Topic::Posts,
        STOCK,
    )
    .item(LegalItem::WomenAmongGrades)
    .adding_over(Whole::Sexes)
    .together_are("share_of_staff"),
    indicator(
        "promotion_exam_application_rate",
        ["{sex}昇任試験申込率", "Promotion exam application rate{sex}"],
        [
            "昇任試験に申し込んだ職員の割合。試験の職は対象に示す。分母の定め方は文書による。",
            "Share of staff who applied for the promotion exam; which post the exam is for is stated as the population. How those entitled are counted depends on the document.",
        ],
        Topic::PromotionExam,
        RATE,
    )
    .denominator_by_document(),
    indicator(
        "share_of_hires",
        ["採用者に占める{sex}職員の割合", "Share of those hired{sex}"],
        [
            "その年度に採用された{sex}職員 ÷ その年度に採用された職員。",
            "Staff of that sex hired in the year ÷ all staff hired in the year.",
        ],
        Topic::Hires,
        (Unit::Percent, Direction::HigherIsBetter, Nature::ShareOfEvents),
    )
    .item(LegalItem::WomenAmongHires)
    .adding_over(Whole::Sexes),
    indicator(
        "share_of_staff",
        ["職員に占める{sex}職員の割合", "Share of staff{sex}"],
        [
            "{sex}職員 ÷ 職員。職種や年代の範囲は対象に示す。",
            "Staff of that sex ÷ all staff. Job groups and ages are stated as the population.",
        ],
        Topic::Staff,
        STOCK,
    )
    .item(LegalItem::WomenAmongStaff)
    .of(BaseGroup::Staff)
    .adding_over(Whole::Sexes),
    indicator(
        "leaving_rate",
        ["{sex}離職率", "Leaving rate{sex}"],
        [
            "その年度に離職した職員 ÷ 職員。分母が同性の職員か職員全体かは文書による。",
            "Staff who left in the year ÷ staff. Whether the latter are staff of the same sex or all staff depends on the document.",
        ],
        Topic::Leaving,
        (Unit::Percent, Direction::LowerIsBetter, Nature::TakeUpRate),
    )
    .denominator_by_document()
    .item(LegalItem::LeavingRates)
    .of(BaseGroup::Staff),
    indicator(
        "leavers_by_age",
        ["{sex}離職者の年代別割合", "Leavers by age{sex}"],
        [
            "離職した職員のうち、その年代の職員の割合。分母の範囲は文書による。",
            "Share of leavers who are in the age band; who is in the denominator depends on the document.",
        ],
        Topic::LeaversByAge,
        (Unit::Percent, Direction::Neither, Nature::ShareOfEvents),
    )
    .denominator_by_document()
    .adding_over(Whole::Ages),
    indicator(
        "disability_employment_rate",
        ["障害者雇用率", "Employment rate of people with disabilities"],
        [
            "障害のある職員の数(障害の程度と勤務時間で重みを付ける) ÷ 算定の基礎となる職員数。6月1日現在。",
            "Staff with disabilities (weighted by severity and working time) ÷ the base of staff, as of 1 June.",
        ],
        Topic::DisabilityEmployment,
        STOCK,
    )
    .weighted(),
    indicator(
        "disability_retention_rate",
        ["障害のある職員の採用後1年間の定着率", "Staff with disabilities still employed one year after hiring"],
        [
            "採用された障害のある職員のうち、1年後に在職している職員の割合。数え方は文書による。",
            "Share of the staff with disabilities who were hired that is still employed after one year; how they are counted depends on the document.",
        ],
        Topic::DisabilityRetention,
        RATE,
    )
    .denominator_by_document(),
    indicator(
        "disability_satisfaction",
        ["障害のある職員の満足度", "Satisfaction of staff with disabilities"],
        [
            "働くことへの満足度。問い方と数え方は文書による。",
            "Satisfaction with working there; how it is asked and counted depends on the document.",
        ],
        Topic::DisabilitySatisfaction,
        OPINION,
    ),
    indicator(
        "support_schemes_usable",
        ["支援制度を利用しやすいと答えた職員の割合", "Staff who find support schemes easy to use"],
        [
            "職員への調査で、支援制度を利用しやすい勤務環境だと答えた職員の割合。問い方と分母は文書による。",
            "Share of staff who answer in a survey that support schemes are easy to use; the question asked and the denominator depend on the document.",
        ],
        Topic::SupportSchemes,
        OPINION,
    ),
    indicator(
        "flexible_work",
        ["柔軟な働き方のできる職場環境", "Flexible ways of working"],
        [
            "テレワークや時差出勤など。数値ではなく、文書の定める状態を目標とする。",
            "Telework, staggered hours and the like; a target that names a state as the document puts it, not a number.",
        ],
        Topic::FlexibleWork,
        (Unit::Percent, Direction::HigherIsBetter, Nature::State),
    ),
    indicator(
        "sick_child_care_leave_take_up_rate",
        ["{sex}子の看護休暇取得率", "Leave to care for a sick child, take-up rate{sex}"],
        [
            "子の看護休暇を取得した職員の割合。誰を分母とするかは文書により、書かれていれば条件に示す。",
            "Share of staff who took leave to care for a sick child; among whom depends on the document and is shown as the condition where it is stated.",
        ],
        Topic::SickChildLeave,
        RATE,
    ),
    indicator(
        "short_care_leave_applications",
        ["{sex}短期介護休暇の申請件数", "Short-term care leave, applications{sex}"],
        [
            "その年度に申請された短期介護休暇の件数。",
            "Applications for short-term care leave in the year.",
        ],
        Topic::CareLeave,
        (Unit::Cases, Direction::Neither, Nature::Number),
    ),
    indicator(
        "maternity_checkup_leave_users",
        ["{sex}妊産婦の健康診査休暇の延べ利用者数", "Leave for maternity check-ups, users{sex}"],
        [
            "保健指導・健康診査のための休暇の延べ利用者数。",
            "Uses of leave for check-ups in pregnancy and after birth, in persons counted each time.",
        ],
        Topic::MaternityCare,
        USERS,
    ),
    indicator(
        "pregnancy_commute_and_disorder_leave_users",
        ["{sex}通勤緩和休暇・妊娠障がい休暇の延べ利用者数", "Leave for easier commuting and pregnancy disorders, users{sex}"],
        [
            "通勤緩和休暇と妊娠障がい休暇の延べ利用者数。",
            "Uses of both leaves, in persons counted each time.",
        ],
        Topic::MaternityCare,
        USERS,
    ),
    indicator(
        "maternity_night_overtime_limit_users",
        ["{sex}妊産婦の時間外・深夜勤務制限の利用者数", "Limits on overtime and night work in maternity, users{sex}"],
        [
            "妊産婦の時間外勤務・深夜勤務の制限を利用した職員の数。",
            "Staff who used limits on overtime and night work during pregnancy or after birth.",
        ],
        Topic::MaternityCare,
        USERS,
    ),
    indicator(
        "nursing_time_users",
        ["{sex}育児時間の延べ利用者数", "Time for infant care, users{sex}"],
        [
            "授乳等のための育児時間の延べ利用者数。",
            "Uses of time for infant care, in persons counted each time.",
        ],
        Topic::ShorterHours,
        USERS,
    ),
];
