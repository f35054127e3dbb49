// Fetches the plans, builds the table, opens the chart of a row.

import { drawTrend } from "./chart.js";
import { evidence, targetTable } from "./questions.js";
import * as words from "./words.js";

const NO_CONDITION = "条件の記載なし";
const region = document.querySelector(".table-scroll");
const panel = document.querySelector("aside");
const dark = matchMedia("(prefers-color-scheme: dark)");
let plans = [];
let opened = null;

async function json(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

async function start() {
  const index = await json("plans/index.json");
  const files = index.default.map((id) => index.plans.find((plan) => plan.id === id).file);
  plans = await Promise.all(files.map((file) => json(`plans/${file}`)));
  region.replaceChildren(table(targetTable(plans)));
}

/** An element with class names, and texts or elements in it. */
function element(name, className = "", ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== ""));
  return made;
}

function table(groups) {
  const head = element("tr", "", heading("col", "問い"));
  plans.forEach((plan, slot) => {
    head.append(heading("col", swatch(slot), words.planName(plan), element("small", "", words.planPeriod(plan))));
  });
  const made = element("table", "questions", element("thead", "", head));
  for (const group of groups) {
    const name = heading("rowgroup", group.name);
    name.colSpan = plans.length + 1;
    made.append(element("tbody", "", element("tr", "family", name), ...group.rows.map(row)));
  }
  return made;
}

function row({ question, hasRelative, cells }) {
  const scope = words.scope(question) || (hasRelative ? NO_CONDITION : "");
  const button = element("button", "", words.title(question, plans), element("small", "", scope));
  button.type = "button";
  button.setAttribute("aria-expanded", "false");
  const made = element("tr", "", heading("row", button), ...cells.map((cell) => element("td", "", ...answer(cell))));
  button.addEventListener("click", () => open(question, made, button));
  return made;
}

function heading(scope, ...children) {
  const made = element("th", "", ...children);
  made.scope = scope;
  return made;
}

function swatch(slot) {
  return element("span", `swatch slot-${slot}`);
}

function answer(cell) {
  if (cell.resultOnly) return [result("実績のみ", cell.resultOnly)];
  if (cell.included) return [element("p", "absent", words.included(cell.included))];
  if (cell.none) return [element("p", "absent", "この計画に目標なし")];
  const targets = cell.targets.map((stated, index) => goal(stated, index === 0));
  if (cell.latest) return [...targets, result("最新", cell.latest)];
  if (cell.near) return [...targets, result("別の条件の実績", cell.near, words.scope(cell.nearQuestion) || NO_CONDITION)];
  return [...targets, element("p", "absent", "この文書に実績なし")];
}

function goal({ target, dues }, leading) {
  const value =
    target.value === undefined
      ? element("b", "", target.absent ? words.absence(target.absent) : words.comparator(target))
      : element("b", "", words.quantity(target.value, target.unit));
  const comparator = target.value === undefined ? "" : words.comparator(target);
  const stage = element("span", "stage", words.stage(target));
  const due = element("small", "", words.dues(dues));
  return leading
    ? element("p", "goal", value, comparator, stage, due)
    : element("p", "goal further", stage, value, comparator, due);
}

function result(lead, observation, note = "") {
  return element(
    "p",
    "result",
    element("span", "lead", lead),
    words.quantity(observation.value, observation.unit),
    " ",
    element("small", "", words.people(observation), " ", words.when(observation), " ", note),
  );
}

function open(question, row, button) {
  if (opened?.row === row) return close();
  mark(false);
  opened = { question, row, button };
  mark(true);
  panel.hidden = false;
  panel.querySelector("h2").textContent = words.title(question, plans);
  panel.querySelector(".scope").textContent = words.scope(question);
  panel.querySelector("h2").focus();
  draw();
}

function close() {
  mark(false);
  panel.hidden = true;
  opened?.button.focus();
  opened = null;
}

function mark(selected) {
  opened?.row.classList.toggle("selected", selected);
  opened?.button.setAttribute("aria-expanded", String(selected));
}

function draw() {
  if (!opened) return;
  const canvas = panel.querySelector("canvas");
  canvas.setAttribute("aria-label", words.title(opened.question, plans));
  drawTrend(canvas, evidence(plans, opened.question));
}

panel.querySelector(".close").addEventListener("click", close);
addEventListener("keydown", (event) => event.key === "Escape" && opened && close());
addEventListener("resize", draw);
dark.addEventListener("change", draw);
start().catch((error) => {
  region.replaceChildren(element("p", "", "計画を読み込めませんでした。"));
  console.error(error);
});
