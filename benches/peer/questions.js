// What is compared: the questions that at least one plan sets a target for, and each plan's answer.

import { FAMILIES, INDICATORS } from "./words.js";

const GRADES = [
  "staff",
  "senior_staff",
  "chief_clerk",
  "subsection_chief",
  "assistant_section_head",
  "section_head",
  "department_head",
];
const SEXES = [undefined, "female", "male"];
const STAGES = ["final", "interim", "previous_plan"];
const LEAVES = {
  childcare_leave_take_up_rate: "childcare_leave",
  spouse_birth_leave_take_up_rate: "spouse_birth_leave",
  childcare_participation_leave_take_up_rate: "childcare_participation_leave",
  partial_childcare_leave_take_up_rate: "partial_childcare_leave",
};
const ORDER = Object.keys(INDICATORS);

/** Rows by family: a question with one cell per plan. */
export function targetTable(plans) {
  const questions = new Map();
  for (const target of plans.flatMap((plan) => plan.targets ?? [])) {
    questions.set(keyOf(target), questionOf(target));
  }
  const sorted = [...questions.values()].sort(compareQuestions);
  return FAMILIES.map(([family, name]) => ({
    name,
    rows: sorted
      .filter((question) => familyOf(question, plans) === family)
      .map((question, index, all) => ({
        question,
        hasRelative: [all[index - 1], all[index + 1]].some((near) => near && areRelatives(near, question)),
        cells: plans.map((plan) => cellOf(plan, question)),
      })),
  })).filter((group) => group.rows.length > 0);
}

/** Everything the plans state about a question, in order of time. */
export function evidence(plans, question) {
  return plans.map((plan) => ({
    plan,
    targets: (plan.targets ?? []).filter((target) => keyOf(target) === question.key),
    observations: (plan.observations ?? [])
      .filter((one) => keyOf(one) === question.key && !one.period.includes("/"))
      .sort((a, b) => yearOf(a.period) - yearOf(b.period)),
  }));
}

/** The fiscal year in which a period lies. */
export function yearOf(period) {
  if (period.startsWith("FY")) return Number(period.slice(2, 6));
  const year = Number(period.slice(0, 4));
  const month = Number(period.slice(5, 7) || 4);
  return month < 4 ? year - 1 : year;
}

function questionOf({ indicator, population = {}, condition = {} }) {
  return { indicator, population, condition, key: keyOf({ indicator, population, condition }) };
}

function areRelatives(a, b) {
  return a.indicator === b.indicator && a.population.sex === b.population.sex;
}

function keyOf({ indicator, population, condition }) {
  return `${indicator} ${canonical(population)} ${canonical(condition)}`;
}

/** JSON with sorted keys, so that the order in a file does not matter. */
function canonical(value = {}) {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${key}:${canonical(value[key])}`).join()}}`;
}

function familyOf({ indicator }, plans) {
  const own = () => plans.flatMap((plan) => plan.indicators ?? []).find((one) => one.key === indicator)?.family;
  return INDICATORS[indicator]?.family ?? own() ?? "workplace_climate";
}

/** As the catalogue has the indicators, women before men, up the ladder of posts, from the loosest condition on. */
function compareQuestions(a, b) {
  const rank = ({ indicator }) => (ORDER.includes(indicator) ? ORDER.indexOf(indicator) : ORDER.length);
  return (
    rank(a) - rank(b) ||
    SEXES.indexOf(a.population.sex) - SEXES.indexOf(b.population.sex) ||
    GRADES.indexOf(a.population.grade?.from) - GRADES.indexOf(b.population.grade?.from) ||
    GRADES.indexOf(a.population.grade?.to) - GRADES.indexOf(b.population.grade?.to) ||
    Object.keys(a.condition).length - Object.keys(b.condition).length ||
    (a.key < b.key ? -1 : 1)
  );
}

function cellOf(plan, question) {
  const targets = (plan.targets ?? []).filter((target) => keyOf(target) === question.key);
  const latest = latestOf(plan, (one) => keyOf(one) === question.key);
  if (targets.length > 0) return { targets: stated(targets), ...resultFor(plan, question, latest) };
  if (latest) return { resultOnly: latest };
  return including(plan, question) ?? { none: true };
}

/** One target for each value, with all the years it is due in. */
function stated(targets) {
  const stage = (target) => STAGES.indexOf(target.stage ?? "final");
  const sorted = targets.toSorted((a, b) => stage(a) - stage(b) || String(a.due).localeCompare(String(b.due)));
  const byValue = new Map();
  for (const target of sorted) {
    const key = [target.stage, target.comparator, target.value, target.unit, target.absent].join();
    const held = byValue.get(key) ?? { target, dues: [] };
    held.dues.push(target.due ?? "unstated");
    byValue.set(key, held);
  }
  return [...byValue.values()];
}

function latestOf(plan, asks) {
  return (plan.observations ?? [])
    .filter((one) => asks(one) && one.value !== undefined && !one.period.includes("/"))
    .reduce((last, one) => (last && yearOf(last.period) > yearOf(one.period) ? last : one), undefined);
}

/** The result of the question itself, or of the same indicator and people under another condition. */
function resultFor(plan, question, latest) {
  if (latest) return { latest };
  const people = canonical(question.population);
  const near = latestOf(plan, (one) => one.indicator === question.indicator && canonical(one.population) === people);
  return near ? { near, nearQuestion: questionOf(near) } : {};
}

function including(plan, { indicator, population, condition }) {
  const leave = Object.keys(condition).length === 0 && LEAVES[indicator];
  const leaves = (plan.targets ?? [])
    .filter((target) => target.population?.sex === population.sex)
    .map((target) => target.condition?.leaves)
    .find((one) => one?.of.includes(leave));
  return leaves && { included: leaves };
}
