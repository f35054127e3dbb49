// The results of one question over the years, a line per plan, and the targets as dashed lines.

import { yearOf } from "./questions.js";
import { era, planName, quantity } from "./words.js";

const HEIGHT = 260;
const MARGIN = { top: 16, right: 96, bottom: 28, left: 56 };

export function drawTrend(canvas, evidence) {
  const style = getComputedStyle(canvas);
  const ratio = devicePixelRatio;
  const width = canvas.parentElement.clientWidth - 32;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(HEIGHT * ratio);
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  context.font = `12px ${style.fontFamily}`;
  context.textBaseline = "middle";

  const unit = commonUnit(evidence);
  const lines = evidence
    .map((one, slot) => line(one, slot, unit))
    .filter((one) => one.points.length + one.targets.length > 0);
  if (lines.length === 0) {
    context.fillStyle = style.color;
    context.fillText("推移を描ける数値がありません。", MARGIN.left, HEIGHT / 2);
    return;
  }
  const scale = scales(lines, width);
  drawAxes(context, scale, unit, style);
  for (const one of lines) drawLine(context, one, scale, style.getPropertyValue(`--slot-${one.slot}`));
  drawLabels(context, lines, scale, style);
}

function commonUnit(evidence) {
  const counts = new Map();
  for (const { unit } of evidence.flatMap((one) => [...one.targets, ...one.observations])) {
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function line({ plan, targets, observations }, slot, unit) {
  const points = observations
    .filter((one) => one.unit === undefined || one.unit === unit)
    .map((one) => ({ year: yearOf(one.period), value: one.value }));
  const years = points.map((point) => point.year);
  const fiscal = (year) => (year?.startsWith("FY") ? yearOf(year) : undefined);
  const drawn = targets
    .filter((target) => target.unit === unit && target.value !== undefined)
    .map((target) => {
      const period = target.stage === "previous_plan" ? plan.predecessor?.period : plan.period;
      const to = fiscal(target.due) ?? fiscal(period?.to) ?? years.at(-1) ?? new Date().getFullYear();
      const from = Math.min(fiscal(period?.from) ?? years[0] ?? to, to);
      return { from, to, value: target.value };
    });
  return { slot, name: planName(plan), points, targets: drawn };
}

function scales(lines, width) {
  const years = lines.flatMap(({ points, targets }) => [
    ...points.map((point) => point.year),
    ...targets.flatMap(({ from, to }) => [from, to]),
  ]);
  const values = lines
    .flatMap(({ points, targets }) => [...points, ...targets].map((one) => one.value))
    .filter((value) => value !== undefined);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = niceStep(Math.max(...values, 0) - Math.min(...values, 0));
  const low = Math.floor(Math.min(...values, 0) / step) * step;
  const high = Math.max(Math.ceil(Math.max(...values) / step) * step, low + step);
  const right = width - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  return {
    first,
    last,
    low,
    high,
    step,
    right,
    x: (year) => MARGIN.left + ((year - first + 0.5) / (last - first + 1)) * (right - MARGIN.left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - MARGIN.top),
  };
}

function niceStep(span) {
  const rough = (span || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough);
}

function drawAxes(context, scale, unit, style) {
  context.strokeStyle = style.getPropertyValue("--line");
  context.fillStyle = style.getPropertyValue("--quiet");
  context.textAlign = "right";
  for (let tick = scale.low; tick <= scale.high + scale.step / 2; tick += scale.step) {
    const y = Math.round(scale.y(tick)) + 0.5;
    context.beginPath();
    context.moveTo(MARGIN.left, y);
    context.lineTo(scale.right, y);
    context.stroke();
    context.fillText(quantity(Number(tick.toPrecision(12)), unit), MARGIN.left - 6, y);
  }
  context.textAlign = "center";
  const every = Math.ceil((scale.last - scale.first + 1) / 10);
  for (let year = scale.first; year <= scale.last; year += every) {
    context.fillText(era(year, ["R", "H"]), scale.x(year), HEIGHT - MARGIN.bottom / 2);
  }
}

function drawLine(context, { points, targets }, scale, colour) {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  let interrupted = true;
  for (const { year, value } of points) {
    if (value === undefined) {
      interrupted = true;
      continue;
    }
    context[interrupted ? "moveTo" : "lineTo"](scale.x(year), scale.y(value));
    interrupted = false;
  }
  context.stroke();
  for (const { year, value } of points.filter((point) => point.value !== undefined)) {
    context.beginPath();
    context.arc(scale.x(year), scale.y(value), 4, 0, 2 * Math.PI);
    context.fill();
  }
  context.setLineDash([5, 4]);
  for (const { from, to, value } of targets) {
    context.beginPath();
    context.moveTo(scale.x(from - 0.4), scale.y(value));
    context.lineTo(scale.x(to + 0.4), scale.y(value));
    context.stroke();
  }
  context.setLineDash([]);
}

/** Names at the right end of the lines, pushed apart where they would overlap. */
function drawLabels(context, lines, scale, style) {
  context.textAlign = "left";
  const labels = lines
    .map((one) => {
      const known = one.points.filter((point) => point.value !== undefined);
      return { ...one, y: scale.y((known.at(-1) ?? one.targets.at(-1))?.value ?? scale.low) };
    })
    .sort((a, b) => a.y - b.y);
  let free = MARGIN.top;
  for (const { slot, name, y } of labels) {
    const at = Math.max(y, free);
    free = at + 16;
    context.fillStyle = style.getPropertyValue(`--slot-${slot}`);
    context.fillText(name, scale.right + 8, at);
  }
}
