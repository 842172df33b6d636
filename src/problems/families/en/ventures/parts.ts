import type { Operator } from "../../../exact";
import { spin } from "../../../spin";
import type { Tale, Value } from "../../../weaving/tale_en";

/**
 * An amount told by its relation to another one: `amount` reads "5 more mugs than" or "half as much as", and
 * `order` puts the two names as that sentence needs them, for it may be told from either side.
 */
export interface Related {
  readonly value: Value;
  readonly amount: string;
  /** The difference, where that is what is told. */
  readonly gap?: Value;
  readonly order: <T>(related: T, base: T) => readonly [subject: T, than: T];
}

/** How a relation counts: dollars ("$5 more", "as much") or things ("5 more mugs", "as many mugs"). */
interface Scale {
  readonly more: (n: Value) => string;
  readonly less: (n: Value) => string;
  readonly as: string;
  readonly gap: readonly [number, number];
}

/** Dollars, with differences in this range. */
export const dollars = (min: number, max: number): Scale => ({
  more: (n) => `$${n} more`,
  less: (n) => `$${n} less`,
  as: "as much",
  gap: [min, max],
});

/** Things that are counted, with differences in this range. */
export const counted = (many: string, min: number, max: number): Scale => ({
  more: (n) => `${n} more ${many}`,
  less: (n) => `${n} fewer ${many}`,
  as: `as many ${many}`,
  gap: [min, max],
});

const TIMES = ["", "", "twice", "three times", "four times"];
const PARTS = ["", "", "half", "a third", "a quarter"];

/** A second amount by its relation to the first. */
export function relate(t: Tale, base: Value, scale: Scale, line: string, grain = 1): Related {
  const { random: r } = t;
  const flip = r.chance(0.4);
  const [min, max] = scale.gap;
  const low = base.n - max > 1;
  const kind = r.pick(["more", "more", low ? "less" : "more", "times", "part"] as const);
  const order = <T>(x: T, y: T) => (flip ? [y, x] : [x, y]) as [T, T];
  if (kind === "more" || kind === "less") {
    const d = t.given(r.int(min, max));
    const up = kind === "more";
    const amount = `${up !== flip ? scale.more(d) : scale.less(d)} than`;
    return { value: step(t, base, up ? "+" : "-", d, line, grain), amount, gap: d, order };
  }
  const k = kind === "part" ? r.pick([2, 2, 3, 4]) : r.pick([2, 2, 3]);
  const times = (kind === "times") !== flip;
  const c = t.constant(k, (times ? TIMES : PARTS)[k] as string);
  const amount = `${times ? "" : "{only |}"}${c} ${scale.as} as`;
  return { value: step(t, base, kind === "times" ? "*" : "/", c, line, grain), amount, order };
}

/** A part of a whole: a number, a fraction or a percentage; `of` reads "6", "half" or "25%". */
export interface Portion {
  readonly value: Value;
  readonly of: string;
}

const PERCENTS = [5, 10, 15, 20, 25, 30, 40, 60, 75];

/** Some of a whole, told as a fraction or as a percentage. */
export function share(t: Tale, whole: Value, line: string, grain = 1, most = 0.8): Portion {
  const { random: r } = t;
  const fits = (n: number) => Math.abs(n / grain - Math.round(n / grain)) < 1e-6;
  const ks = [2, 3, 4].filter((k) => 1 / k <= most && fits(whole.n / k));
  const k = ks.length > 0 && r.chance(0.5) ? r.pick(ks) : undefined;
  if (k !== undefined) {
    const c = t.constant(k, PARTS[k] as string);
    return { value: step(t, whole, "/", c, line, grain), of: `${c}` };
  }
  const ps = PERCENTS.filter((p) => p / 100 <= most && fits((whole.n * p) / 100));
  const p = t.given(r.pick(ps.length > 0 ? ps : [10]));
  return { value: t.percent(whole, p, spin(line, t.random), grain), of: `${p}%` };
}

/** Some of a whole, told as a number up to a fraction of it, or as `share` does. */
export function portion(t: Tale, whole: Value, most: number, line: string, grain = 1): Portion {
  if (t.random.chance(0.5)) return share(t, whole, line, grain, most);
  const n = t.given(t.random.int(2, Math.max(3, Math.round((whole.n * most) / 2))));
  return { value: n, of: `${n}` };
}

/** A step of the tale whose line may leave choices. */
export function step(t: Tale, a: Value, op: Operator, b: Value, line: string, grain = 1): Value {
  return t.step(a, op, b, spin(line, t.random), grain);
}

/** A sum of the tale whose line may leave choices. */
export function sum(t: Tale, values: readonly Value[], line: string, grain = 1): Value {
  return t.sum(values, spin(line, t.random), grain);
}

/** "first", "second", "third", "fourth". */
export const ORDINALS = ["first", "second", "third", "fourth"] as const;
