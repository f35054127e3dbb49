// Names and sentences, in Japanese.

export const FAMILIES = [
  ["childcare_and_birth", "育児休業・配偶者出産"],
  ["working_time_and_leave", "時間外勤務・年次休暇"],
  ["posts", "登用"],
  ["recruitment_and_staff", "採用・職員構成・離職"],
  ["disability", "障害者の活躍"],
  ["workplace_climate", "職場環境"],
  ["care_and_health", "看護・介護・母性保護"],
];

/** The indicators that the plans set targets for, in the order of rows. `*` stands for the sex. */
export const INDICATORS = {
  childcare_leave_take_up_rate: { name: "*育児休業取得率", family: "childcare_and_birth" },
  spouse_birth_leave_take_up_rate: { name: "*配偶者出産休暇取得率", family: "childcare_and_birth" },
  childcare_participation_leave_take_up_rate: { name: "*育児参加休暇取得率", family: "childcare_and_birth" },
  leaves_at_birth_take_up_rate: { name: "*育児に伴う休暇・休業の取得率", family: "childcare_and_birth" },
  partial_childcare_leave_take_up_rate: { name: "*部分休業取得率", family: "childcare_and_birth" },
  overtime_hours_per_person: { name: "*一人当たりの時間外勤務時間", family: "working_time_and_leave" },
  overtime_hours_total: { name: "*時間外勤務の総時間数", family: "working_time_and_leave" },
  annual_leave_mean_days: { name: "*年次休暇の平均取得日数", family: "working_time_and_leave" },
  annual_leave_take_up_rate: { name: "*年次休暇の取得率", family: "working_time_and_leave" },
  annual_leave_five_days_share: { name: "*年次休暇を5日以上取得した職員の割合", family: "working_time_and_leave" },
  share_in_posts: { name: "役職に占める*職員の割合", family: "posts" },
  promotion_exam_application_rate: { name: "*昇任試験申込率", family: "posts" },
  share_of_hires: { name: "採用者に占める*職員の割合", family: "recruitment_and_staff" },
  share_of_staff: { name: "職員に占める*職員の割合", family: "recruitment_and_staff" },
  disability_employment_rate: { name: "障害者雇用率", family: "disability" },
  disability_retention_rate: { name: "障害のある職員の採用後1年間の定着率", family: "disability" },
  disability_satisfaction: { name: "障害のある職員の満足度", family: "disability" },
  support_schemes_usable: { name: "支援制度を利用しやすいと答えた職員の割合", family: "workplace_climate" },
  flexible_work: { name: "柔軟な働き方のできる職場環境", family: "workplace_climate" },
  sick_child_care_leave_take_up_rate: { name: "*子の看護休暇取得率", family: "care_and_health" },
};

const UNITS = { percent: "%", hours: "時間", days: "日", persons: "人", cases: "件", years: "年", times: "回" };
const COMPARATORS = {
  at_least: "以上",
  at_most: "以下",
  below: "未満",
  about: "程度",
  exactly: "ちょうど",
  keep: "を維持",
  no_worse_than_previous_year: "前年度より悪くしない",
  direction_only: "数値なし・方向のみ",
  qualitative: "数値によらない目標",
};
const STAGES = { interim: "中間", previous_plan: "前の計画の目標" };
const DUES = { end_of_plan: "計画の終了まで", every_year: "毎年度", unstated: "期限の記載なし" };
const ABSENCES = {
  blank: "欄はあるが空欄",
  dash: "「—」の表示",
  not_yet_published: "未公表",
  not_in_document: "この文書に記載なし",
  not_applicable: "該当なし",
  withheld: "非公表",
  illegible: "判読できない",
};
const GRADES = {
  staff: "主事",
  senior_staff: "主任",
  chief_clerk: "主査",
  subsection_chief: "係長",
  assistant_section_head: "課長補佐",
  section_head: "課長",
  department_head: "部長",
};
const GROUPS = {
  general_administrative: "一般行政職",
  administrative: "行政職員",
  except_nursery_teachers: "保育士以外",
};
const LEAVES = {
  childcare_leave: "育児休業",
  spouse_birth_leave: "配偶者出産休暇",
  childcare_participation_leave: "育児参加休暇",
  partial_childcare_leave: "部分休業",
  special_leave_at_birth: "出生時の特別休暇",
  other_childcare_leave: "その他の育児に伴う休暇",
};
const COMBINATIONS = { all_of: "すべて", any_of: "いずれか", each_of: "それぞれ", not_stated: "数え方の記載なし" };
const LENGTHS = { days: "日", weeks: "週間", months: "か月", years: "年" };
const KINDS = { city: "市", ward: "区", special_ward: "特別区", town: "町", village: "村" };

export function title({ indicator, population }, plans) {
  const own = plans.flatMap((plan) => plan.indicators ?? []).find((one) => one.key === indicator);
  const name = INDICATORS[indicator]?.name ?? own?.name.ja ?? indicator;
  const sex = { female: "女性", male: "男性" }[population.sex] ?? "";
  return name.replace("*", sex && name.startsWith("*") ? `${sex}職員の` : sex);
}

export function scope({ population: { grade, job_group }, condition: { per, leave_length, leaves, among } }) {
  const parts = [];
  if (grade) parts.push(`${GRADES[grade.from]}級${grade.to ? "" : "以上"}`);
  if (job_group) parts.push(GROUPS[job_group] ?? job_group);
  if (per) parts.push({ month: "月平均", year: "年間" }[per]);
  if (leave_length?.at_least) parts.push(`${length(leave_length.at_least)}以上の取得`);
  if (leaves) parts.push(`${leaveNames(leaves)}(${COMBINATIONS[leaves.combination]})`);
  if (among) parts.push({ those_who_wish: "希望する職員のうち", where_needed: "必要な場合のうち" }[among]);
  return parts.join("・");
}

export function planName({ municipality: { name, kind } }) {
  return name ?? `${KINDS[kind] ?? "団体"}(名称の記載なし)`;
}

export function planPeriod({ period }) {
  if (!period?.from && !period?.to) return "期間の記載なし";
  return [period.from, period.to].map((year) => (year ? fiscalYear(year) : "")).join("〜");
}

/** 令和6年度 for FY2024. */
export function fiscalYear(period) {
  return `${era(Number(period.slice(2, 6)))}年度`;
}

/** 令和6 for 2024, and R6 with the names of the eras as letters. */
export function era(year, names = ["令和", "平成"]) {
  const [name, first] = year >= 2019 ? [names[0], 2019] : [names[1], 1989];
  return `${name}${year === first ? "元" : year - first + 1}`;
}

export function when({ period, as_of }) {
  const text = as_of ?? period;
  if (text.startsWith("FY")) return fiscalYear(text);
  const [year, month, day] = text.split("-").map(Number);
  return `${era(year)}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
}

export function dues(list) {
  if (list.length > 1 && list.every((due) => due.startsWith("FY"))) {
    return `${fiscalYear(list[0])}〜${fiscalYear(list.at(-1))}の各年度`;
  }
  return list.map((due) => DUES[due] ?? `${when({ period: due })}まで`).join("、");
}

export function quantity(value, unit) {
  return `${value.toLocaleString("en-US", { maximumFractionDigits: 20 })}${UNITS[unit]}`;
}

export function people({ numerator, denominator }) {
  const count = (number) => number.toLocaleString("en-US");
  if (numerator === undefined && denominator === undefined) return "";
  if (denominator === undefined) return `${count(numerator)}人`;
  return `${numerator === undefined ? "–" : count(numerator)}/${count(denominator)}人`;
}

/** The word behind a value; a comparator that is not printed is not shown. */
export function comparator({ comparator, comparator_is_our_reading }) {
  return comparator_is_our_reading ? "" : COMPARATORS[comparator];
}

export const stage = (target) => STAGES[target.stage] ?? "";
export const absence = (reason) => ABSENCES[reason] ?? ABSENCES.blank;
export const included = (leaves) => `まとめた目標に含む: ${leaveNames(leaves)}(${COMBINATIONS[leaves.combination]})`;

function leaveNames(leaves) {
  return leaves.of.map((kind) => LEAVES[kind] ?? kind).join("・");
}

function length(text) {
  const [amount, unit] = text.split(" ");
  return amount + LENGTHS[unit];
}
