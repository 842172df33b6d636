import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";

/**
 * How a quantity is told. X is the new one, Y and Z are known ones; N and M stand for numbers, K for
 * "twice" or "half", B and C for X and Y in a second form.
 */
export interface Phrases {
  /** X is N. */
  readonly plain: string;
  /** X is N more than Y. */
  readonly more: string;
  /** X is N less than Y. */
  readonly less: string;
  /** X is K (twice) as much as Y. */
  readonly times: string;
  /** X is K (half) as much as Y. */
  readonly part: string;
  /** X is as much as Y and Z together. */
  readonly both?: string;
  /** X and Y are N together. */
  readonly sum?: string;
  /** X is N% more than Y. */
  readonly percent?: string;
  /** X is N of the larger unit. */
  readonly large?: string;
  /** X is N of the larger unit and M of the smaller one. */
  readonly mixed?: string;
  /** X is N times M. */
  readonly each?: string;
}

/** A quantity of a net of relations. */
export interface Part {
  readonly name: string;
  /** A second form of the name, such as the plain verb. */
  readonly base: string;
  readonly who?: Person | undefined;
  readonly value: Value;
  /** Those that it is told by. */
  readonly from: readonly Part[];
  /** The told sum of it and `from`, where it is told so. */
  readonly pair?: Value;
}

/** What is to be told. */
export interface Wanted {
  readonly phrases: Phrases;
  readonly name: string;
  readonly base?: string;
  readonly who?: Person | undefined;
  readonly range: readonly [least: number, most: number];
  /** Told numbers are multiples of this. */
  readonly round?: number;
  /** Smaller units in a larger one. */
  readonly factor?: number;
  /** The solution line, with "#". */
  readonly line: string;
  /** The unit of the result, plural. */
  readonly unit: string;
  /** The larger unit in a line, "# minutes" for the whole hours of a mixed time. */
  readonly whole?: string;
}

const TIMES = ["", "", "twice", "three times", "four times"];
const PARTS = ["", "", "half", "a third", "a quarter"];
const KINDS = [
  ...["plain", "more", "more", "less", "less", "times", "part", "back"],
  ...["both", "sum", "percent", "large", "mixed", "each"],
] as const;

type Drawn = Pick<Part, "value" | "from"> & { readonly pair?: Value; readonly text: string };

/** Draws one more quantity: told by itself, or by those that are known. */
export function relate(t: Tale, known: readonly Part[], wanted: Wanted): Part {
  const { name, base = name, who } = wanted;
  for (let i = 0; i < 12; i++) {
    const drawn = attempt(t, known, wanted, t.random.pick(KINDS));
    if (!drawn) continue;
    const { value, from, pair, text } = drawn;
    t.fact(text, who);
    return { name, base, who, value, from, ...(pair ? { pair } : {}) };
  }
  const { value, text } = plain(t, wanted);
  t.fact(text, who);
  return { name, base, who, value, from: [] };
}

function attempt(
  t: Tale,
  known: readonly Part[],
  wanted: Wanted,
  kind: (typeof KINDS)[number],
): Drawn | undefined {
  const { phrases, line, range, unit } = wanted;
  if (kind === "plain") return known.length > 1 ? undefined : plain(t, wanted);
  if (kind === "large" || kind === "mixed" || kind === "each") return built(t, wanted, kind);
  if (known.length === 0) return undefined;
  const { random: r } = t;
  const fits = (n: number) => n >= range[0] && n <= range[1] && Number.isInteger(n);
  const y = r.pick(known);
  const { n } = y.value;
  const filled = (template: string, marks: Record<string, unknown>) =>
    fill(template, wanted, y, marks);
  switch (kind) {
    case "more":
    case "less": {
      const d = drawnGap(t, n, wanted);
      if (!fits(kind === "more" ? n + d : n - d)) return undefined;
      const gap = t.given(d);
      const value = t.step(y.value, kind === "more" ? "+" : "-", gap, line);
      return { value, from: [y], text: filled(phrases[kind], { N: gap }) };
    }
    case "times": {
      const k = r.pick([2, 2, 3, 4]);
      if (!fits(n * k)) return undefined;
      const times = t.constant(k, TIMES[k]);
      const value = t.step(y.value, "*", times, line);
      return { value, from: [y], text: filled(phrases.times, { K: times }) };
    }
    case "part":
    case "back": {
      const k = r.pick([2, 2, 3, 4]);
      if (!fits(n / k)) return undefined;
      const word = t.constant(k, (kind === "part" ? PARTS : TIMES)[k]);
      const value = t.step(y.value, "/", word, line);
      const text =
        kind === "part"
          ? filled(phrases.part, { K: word })
          : fill(swapped(phrases.times), wanted, y, { K: word });
      return { value, from: [y], text };
    }
    case "both": {
      const others = known.filter(
        (other) => other !== y && !other.from.includes(y) && !y.from.includes(other),
      );
      if (!phrases.both || others.length === 0) return undefined;
      const z = r.pick(others);
      if (n + z.value.n > range[1] * 1.4) return undefined;
      const value = t.step(y.value, "+", z.value, line);
      return { value, from: [y, z], text: filled(phrases.both, { Z: z.name }) };
    }
    case "sum": {
      if (!phrases.sum || y.pair || known.length < 2) return undefined;
      const x = drawn(t, wanted);
      const pair = t.given(n + x);
      const value = t.step(pair, "-", y.value, line);
      return { value, from: [y], pair, text: filled(phrases.sum, { N: pair }) };
    }
    default: {
      const p = r.pick([10, 20, 25, 50]);
      if (!phrases.percent || !fits(n + (n * p) / 100) || (n * p) % 100 !== 0) return undefined;
      const percent = t.given(p);
      const part = t.percent(y.value, percent, `${percent}% of ${y.value} ${unit} is # ${unit}.`);
      const value = t.step(y.value, "+", part, line);
      return { value, from: [y], text: filled(phrases.percent, { N: percent }) };
    }
  }
}

/** A quantity told in a larger unit, in both, or as several equal parts. */
function built(t: Tale, wanted: Wanted, kind: "large" | "mixed" | "each"): Drawn | undefined {
  const { phrases, range, line, factor = 60, round = 1, whole = line } = wanted;
  const { random: r } = t;
  const template = phrases[kind];
  if (!template || (kind !== "each" && r.chance(0.55))) return undefined;
  if (kind === "each") {
    const [n, m] = [r.int(2, 6), round * r.int(Math.ceil(4 / round), Math.ceil(20 / round))];
    if (n * m < range[0] || n * m > range[1]) return undefined;
    const [number, size] = [t.given(n), t.given(m)];
    const value = t.step(number, "*", size, line);
    return { value, from: [], text: fill(template, wanted, undefined, { N: number, M: size }) };
  }
  const rest =
    kind === "mixed" ? round * r.int(Math.ceil(2 / round), Math.floor((factor - 1) / round)) : 0;
  const most = Math.floor((range[1] - rest) / factor);
  if (most < 1 || (kind === "large" && most < 2)) return undefined;
  const n = t.given(r.int(kind === "large" ? 2 : 1, Math.min(9, most)));
  const unit = t.constant(factor);
  if (n.n * factor + rest < range[0]) return undefined;
  if (kind === "large") {
    const value = t.step(n, "*", unit, line);
    return { value, from: [], text: fill(template, wanted, undefined, { N: n }) };
  }
  const m = t.given(rest);
  const value = t.step(t.step(n, "*", unit, whole), "+", m, line);
  return { value, from: [], text: fill(template, wanted, undefined, { N: n, M: m }) };
}

function plain(t: Tale, wanted: Wanted): Drawn {
  const value = t.given(drawn(t, wanted));
  return { value, from: [], text: fill(wanted.phrases.plain, wanted, undefined, { N: value }) };
}

function drawn(t: Tale, { range, round = 1 }: Wanted): number {
  return round * t.random.int(Math.ceil(range[0] / round), Math.floor(range[1] / round));
}

function drawnGap(t: Tale, n: number, { round = 1 }: Wanted): number {
  const least = Math.max(2, round);
  return round * t.random.int(Math.ceil(least / round), Math.max(1, Math.floor(n / 2 / round)));
}

function fill(
  template: string,
  { name, base = name }: Wanted,
  y: Part | undefined,
  marks: Record<string, unknown>,
): string {
  const all: Record<string, unknown> = { X: name, B: base, Y: y?.name, C: y?.base, ...marks };
  return template.replace(/\b[XYZNMKBC]\b/g, (mark) => `${all[mark]}`);
}

/** The same template with the two quantities in each other's place. */
const swapped = (template: string) =>
  template.replace(/\b[XYBC]\b/g, (mark) => ({ X: "Y", Y: "X", B: "C", C: "B" })[mark] as string);

/** The sum of all, where a told sum of two counts as one. */
export function totalOf(t: Tale, parts: readonly Part[], line: string): Value {
  const paired = parts.find(({ pair, from }) => pair && from.every((one) => parts.includes(one)));
  if (!paired?.pair)
    return t.sum(
      parts.map(({ value }) => value),
      line,
    );
  const rest = parts.filter((one) => one !== paired && !paired.from.includes(one));
  return t.sum([...rest.map(({ value }) => value), paired.pair], line);
}

/** Two of them with different values whose difference is not told, the larger one first. */
export function unequal(t: Tale, parts: readonly Part[]): [Part, Part] | undefined {
  const pairs = parts.flatMap((a) =>
    parts
      .filter((b) => a.value.n > b.value.n && !a.from.includes(b) && !b.from.includes(a))
      .map((b): [Part, Part] => [a, b]),
  );
  return pairs.length > 0 ? t.random.pick(pairs) : undefined;
}
