/** @file Charts as SVG elements: shares from 0 to 1 drawn on axes of per cent, colours by class. */
import type { Accuracy } from "../summary";
import { type Element, element, percent } from "./markup";

const WIDTH = 640;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Colours that the style sheet has for series. */
const COLOURS = 6;

export interface LabelledAccuracy {
  readonly label: string;
  readonly accuracy: Accuracy;
}

/** One row for each share: a dot for it and a line for its interval. */
export function intervalChart(title: string, rows: readonly LabelledAccuracy[]): Element {
  const [left, top, step] = [190, 26, 26];
  const bottom = top + rows.length * step;
  const x = (share: number) => left + share * (WIDTH - left - 165);
  const grid = TICKS.flatMap((share) => {
    const at = round(x(share));
    return [
      line("grid", at, top - 6, at, bottom),
      label(at, top - 12, `${share * 100} %`, "middle"),
    ];
  });
  const marks = rows.flatMap(({ label: name, accuracy }, i) => {
    const y = top + i * step + step / 2;
    const { low, high, share, right, total } = accuracy;
    return [
      label(left - 10, y + 4, shortened(name, 26), "end"),
      line("whisker s0", x(low), y, x(high), y),
      dot(x(share), y, 0, `${name}: ${intervalText(accuracy)}`),
      label(x(1) + 12, y + 4, `${percent(share)} (${right}/${total})`, "start"),
    ];
  });
  return svg(title, bottom + 10, [...grid, ...marks]);
}

export interface Series {
  readonly name: string;
  readonly values: readonly Accuracy[];
}

/** Accuracy against the number of rounds, one line for each run. */
export function roundChart(title: string, series: readonly Series[]): Element {
  const most = Math.max(...series.map(({ values }) => values.length));
  const plot = verticalAxis();
  const x = (index: number) => plot.left + 40 + (index / Math.max(1, most - 1)) * (plot.width - 80);
  const names = Array.from({ length: most }, (_, i) =>
    label(x(i), plot.bottom + 18, `round ${i}`, "middle"),
  );
  const lines = series.flatMap(({ name, values }, s) => {
    const shift = (s - (series.length - 1) / 2) * 6; // intervals of several runs stand side by side
    const points = values.map(({ share }, i) => `${round(x(i) + shift)},${round(plot.y(share))}`);
    const marks = values.flatMap((accuracy, i) => {
      const at = x(i) + shift;
      const whisker = line(
        `whisker s${s % COLOURS}`,
        at,
        plot.y(accuracy.low),
        at,
        plot.y(accuracy.high),
      );
      const told = `${name}, round ${i}: ${intervalText(accuracy)}`;
      return [whisker, dot(at, plot.y(accuracy.share), s, told)];
    });
    const shape = { class: `line s${s % COLOURS}`, points: points.join(" ") };
    return [element("polyline", shape), ...marks];
  });
  return svg(title, plot.bottom + 30, [...plot.grid, ...names, ...lines]);
}

export interface CostPoint {
  readonly name: string;
  /** Mean tokens computed for a problem, prompts and replies. */
  readonly tokens: number;
  readonly accuracy: Accuracy;
}

/** Accuracy against cost, one point for each run. */
export function costChart(title: string, points: readonly CostPoint[]): Element {
  const most = Math.max(1, ...points.map(({ tokens }) => tokens)) * 1.1;
  const plot = verticalAxis();
  const x = (tokens: number) => plot.left + (tokens / most) * plot.width;
  const names = TICKS.map((share) =>
    label(x(share * most), plot.bottom + 18, `${Math.round(share * most)} tokens`, "middle"),
  );
  const marks = points.flatMap(({ name, tokens, accuracy }, s) => {
    const [at, y] = [x(tokens), plot.y(accuracy.share)];
    return [
      line(`whisker s${s % COLOURS}`, at, plot.y(accuracy.low), at, plot.y(accuracy.high)),
      dot(at, y, s, `${name}: ${Math.round(tokens)} tokens, ${intervalText(accuracy)}`),
    ];
  });
  const places = points.map(({ name, tokens, accuracy }) => {
    const at = x(tokens);
    const text = shortened(name, 32);
    const [anchor, beside] = at > WIDTH / 2 ? (["end", -10] as const) : (["start", 10] as const);
    return { text, anchor, x: at + beside, y: plot.y(accuracy.share) - 8 };
  });
  const labels = apart(places).map(({ x, y, text, anchor }) => label(x, y, text, anchor));
  return svg(title, plot.bottom + 30, [...plot.grid, ...names, ...marks, ...labels]);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "end";
}

const [LETTER, LINE] = [6.5, 14]; // a label's width for each letter, and its height

/** The same labels, from the lowest on moved up until none lies on another. */
function apart(places: readonly Place[]): Place[] {
  const set: Place[] = [];
  for (const place of [...places].sort((a, b) => b.y - a.y)) {
    let y = place.y;
    const beside = set.filter((other) => meet(span(place), span(other)));
    for (const other of beside.sort((a, b) => b.y - a.y)) {
      if (Math.abs(other.y - y) < LINE) y = other.y - LINE;
    }
    set.push({ ...place, y });
  }
  return set;
}

/** From where to where a label goes across. */
function span({ x, text, anchor }: Place): readonly [number, number] {
  const width = text.length * LETTER;
  return anchor === "start" ? [x, x + width] : [x - width, x];
}

const meet = (a: readonly [number, number], b: readonly [number, number]) =>
  a[0] < b[1] && b[0] < a[1];

/** `72.1 % (70.0 % to 74.2 %)`. */
export function intervalText({ share, low, high }: Accuracy): string {
  return `${percent(share)} (${percent(low)} to ${percent(high)})`;
}

function verticalAxis() {
  const [left, top, height] = [60, 14, 220];
  const y = (share: number) => top + (1 - share) * height;
  const width = WIDTH - left - 50;
  const grid = TICKS.flatMap((share) => [
    line("grid", left, y(share), left + width, y(share)),
    label(left - 8, y(share) + 4, `${share * 100} %`, "end"),
  ]);
  return { left, width, bottom: top + height, y, grid };
}

function svg(title: string, height: number, parts: readonly Element[]): Element {
  const box = { class: "chart", role: "img", viewBox: `0 0 ${WIDTH} ${round(height)}` };
  return element("svg", box, element("title", {}, title), parts);
}

function line(className: string, x1: number, y1: number, x2: number, y2: number): Element {
  const [a, b, c, d] = [x1, y1, x2, y2].map(round) as [number, number, number, number];
  return element("line", { class: className, x1: a, y1: b, x2: c, y2: d });
}

function dot(x: number, y: number, series: number, told: string): Element {
  const shape = { class: `dot s${series % COLOURS}`, cx: round(x), cy: round(y), r: 4.5 };
  return element("circle", shape, element("title", {}, told));
}

function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end"): Element {
  return element("text", { x: round(x), y: round(y), "text-anchor": anchor }, text);
}

const round = (value: number) => Math.round(value * 10) / 10;

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
