import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { zhShare } from "../../../words_zh";

/** A story being drawn: its web and the people who may come into it. */
export interface Tale {
  readonly w: Web;
  readonly r: Random;
  readonly who: string;
  readonly friend: string;
}

/** Draws a structure and tells it; false where the numbers do not fit. */
export type Plot = (tale: Tale) => boolean;

/** Cells of a table: columns by |, ways by /. */
export const rows = (text: string): string[][][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.split("/").filter((way) => way !== "")));

/** How a number is asked for. */
export const many = (r: Random, { value }: Knot) => (value <= 20 && r.chance(0.2) ? "几" : "多少");

/** A number within bounds, often a round one. */
export function nice(r: Random, [low, high]: readonly [number, number]): number {
  const n = r.int(low, high);
  if (r.chance(0.35)) return n;
  const m = r.pick(high >= 60 ? [5, 10, 10, 12, 20] : [2, 3, 4, 5, 6]);
  const round = Math.round(n / m) * m;
  return round >= low && round <= high ? round : n;
}

/** The divisors of `n` within bounds, `n` itself too. */
export function fitting(n: number, low: number, high: number): number[] {
  const out: number[] = [];
  for (let d = Math.max(1, Math.ceil(low)); d <= Math.min(n, high); d++) {
    if (n % d === 0) out.push(d);
  }
  return out;
}

const SHARES: readonly (readonly [num: number, den: number])[] = [
  ...([2, 3, 4, 5, 6, 8] as const).map((den) => [1, den] as const),
  ...([
    [2, 3],
    [3, 4],
    [2, 5],
    [3, 5],
    [3, 8],
    [5, 6],
    [4, 5],
    [2, 7],
    [3, 10],
  ] as const),
];
const PERCENTS = [10, 20, 25, 30, 40, 60, 75, 80];

/** A part of an amount, as it is told, and the numbers told in words. */
export interface Share {
  readonly text: string;
  readonly knot: Knot;
  readonly about: readonly Knot[];
}

/** A fraction or so many percent of an amount; undefined where none comes out whole. */
export function shareOf(w: Web, r: Random, of: Knot, line: string): Share | undefined {
  if (r.chance(0.25)) {
    const fit = PERCENTS.filter((p) => (of.value * p) % 100 === 0 && of.value * p >= 200);
    if (fit.length === 0) return undefined;
    const p = w.given(r.pick(fit));
    const knot = w.chain([of, p, w.known(100)], ["*", "/"], line);
    return { text: `${p}%`, knot, about: [] };
  }
  const fit = SHARES.filter(([, den]) => of.value % den === 0 && of.value > den);
  if (fit.length === 0) return undefined;
  const [num, den] = r.chance(0.3) ? fit[0]! : r.pick(fit);
  const d = w.known(den);
  if (num === 1) {
    return { text: zhShare(1, den), knot: w.step(of, "/", d, line), about: [d] };
  }
  const n = w.known(num);
  return {
    text: zhShare(num, den),
    knot: w.chain([of, n, d], ["*", "/"], line),
    about: [n, d],
  };
}

const OFFHAND = "请问 问 算一算， 想一想， 那么 请你算一算，".split(" ");

/** A question as it is, or with a word before it. */
export const asked = (r: Random, text: string) =>
  (!text.includes("，") && r.chance(0.15) ? r.pick(OFFHAND) : "") + text;

const IDLE = [
  "今天的气温是X摄氏度 6 32",
  "今天是X号 2 28",
  "今天刮X级风 2 4",
  "这里离火车站有X站路 3 12",
  "附近有X个公共汽车站 2 9",
].map((text) => text.split(" "));
const OPENERS = "这几天天气很好， 快过节了， 大家都很忙， 天气渐渐暖和了，".split(" ");

/** A number that nobody needs, or a word about the day, now and then. */
export function aside(w: Web, r: Random): void {
  if (r.chance(0.4)) {
    const [text = "", low, high] = r.pick(IDLE);
    w.tell(`${text.replace("X", `${w.given(r.int(Number(low), Number(high)))}`)}，`, [], 0);
  } else if (r.chance(0.12)) w.tell(r.pick(OPENERS), [], 0);
}
