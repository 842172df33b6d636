import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import type { Tale, Value } from "../../../weaving/tale_en";

type LinkKind =
  | "more"
  | "fewer"
  | "times"
  | "word"
  | "timesMore"
  | "timesLess"
  | "ratio"
  | "percentMore"
  | "percentLess"
  | "percentOf";

/** A number that the text tells by another one. */
export interface Link {
  readonly kind: LinkKind;
  readonly value: Value;
  readonly a: Value;
  readonly b: Value | undefined;
  /** Whether the text compares the known number with the new one, and not the other way round. */
  readonly back: boolean;
}

/** Names for the lines of a comparison: the new number's line, and what the known one is called. */
export interface Named {
  readonly line: string;
  /** "the number of adults", "Tom's score". */
  readonly base: string;
}

const KINDS: readonly LinkKind[] = [
  ...(["more", "more", "fewer", "fewer", "times", "times", "word", "word"] as const),
  ...(["timesMore", "timesLess", "ratio", "percentMore", "percentLess", "percentOf"] as const),
];
const PARTS = ["", "", "half", "a third", "a quarter", "a fifth"] as const;
const TIMES = ["", "", "twice", "three times", "four times", "five times"] as const;

/** A number within the range that a random comparison with `base` gives; undefined where none fits. */
export function link(
  t: Tale,
  base: Value,
  range: readonly [number, number],
  named: Named,
  without: readonly LinkKind[] = [],
): Link | undefined {
  for (let i = 0; i < 6; i++) {
    const kind = t.random.pick(KINDS);
    const found = without.includes(kind) ? undefined : drawLink(t, kind, base, named);
    if (!found?.value.fine) continue;
    const { n } = found.value;
    if (n >= range[0] && n <= range[1] && n !== base.n) return found;
  }
  return undefined;
}

function drawLink(t: Tale, kind: LinkKind, base: Value, named: Named): Link | undefined {
  const { random: r } = t;
  const { line } = named;
  const back = r.chance(0.4);
  const of = (value: Value, a: Value, b?: Value, turned = false): Link => ({
    kind,
    value,
    a,
    b,
    back: turned,
  });
  if (kind === "more" || kind === "fewer") {
    const a = t.given(r.int(2, Math.max(3, Math.min(60, Math.round(base.n * 0.6)))));
    return of(t.step(base, kind === "more" ? "+" : "-", a, line), a, undefined, back);
  }
  if (kind === "times") {
    const a = t.given(r.int(2, 5));
    return of(t.step(base, "*", a, line), a);
  }
  if (kind === "word") {
    const k = r.int(2, 5);
    const up = r.chance(0.45);
    const a = t.constant(k, (up === back ? PARTS : TIMES)[k]);
    return of(t.step(base, up ? "*" : "/", a, line), a, undefined, back);
  }
  if (kind === "timesMore" || kind === "timesLess") {
    const [a, b] = [t.given(r.int(2, 4)), t.given(r.int(2, 9))];
    const times = t.step(base, "*", a, `${TIMES[a.n]} ${named.base} is #.`);
    return of(t.step(times, kind === "timesMore" ? "+" : "-", b, line), a, b);
  }
  if (kind === "ratio") {
    const a = t.given(r.pick([...divisors(base.n, 2, 7), 2]));
    const b = t.given(r.int(2, 7));
    if (a.n === b.n || gcd(a.n, b.n) > 1) return undefined;
    const parts = t.step(base, "/", a, `${capital(named.base)} divided by ${a} is #.`);
    return of(t.step(parts, "*", b, line), a, b);
  }
  const a = t.given(r.pick(kind === "percentOf" ? [20, 25, 40, 60, 75, 80] : [10, 20, 25, 30, 50]));
  if (kind === "percentOf") return of(t.percent(base, a, line), a);
  const part = t.percent(base, a, `${a} percent of ${named.base} is #.`);
  return of(t.step(base, kind === "percentMore" ? "+" : "-", part, line), a);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is compared: the new side and the known one, in the order in which the text puts them. */
export interface Said {
  /** Whether the sentence starts from the known number. */
  readonly turned: boolean;
  /** "4 more", "twice as many". */
  readonly before: string;
  readonly joint: "than" | "as";
  /** "4 more than", "half", before "the number of adults". */
  readonly of: string;
}

/** The words of a comparison; `much` is the word for the amount ("many", "far"). */
export function said(r: Random, { kind, a, b, back }: Link, much = "many"): Said {
  const turned = back;
  const as = (what: string, of: string): Said => ({
    turned,
    before: `${what} as ${much}`,
    joint: "as",
    of,
  });
  const than = (amount: string, up: boolean): Said => ({
    turned,
    before: `${amount} ${up ? "more" : "fewer"}`,
    joint: "than",
    of: `${amount} ${up ? "more" : "less"} than`,
  });
  switch (kind) {
    case "more":
    case "fewer":
      return than(`${a}`, (kind === "more") !== turned);
    case "times":
      return as(`${a} times`, `${a} times`);
    case "word":
      return as(`${a}`, /^a /.test(a.word) ? `${a} of` : `${a}`);
    case "timesMore":
      return as(`${b} more than ${a} times`, `${b} more than ${a} times`);
    case "timesLess":
      return as(`${b} fewer than ${a} times`, `${b} less than ${a} times`);
    case "percentMore":
      return than(`${a}%`, true);
    case "percentLess":
      return than(`${a}%`, false);
    default:
      return r.chance(0.5) ? as(`${a}%`, `${a}% of`) : as(`${a} percent`, `${a} percent of`);
  }
}

/** A number of that range, more often one with many divisors. */
export function nice(r: Random, lo: number, hi: number): number {
  const unit = r.pick([1, 1, 1, 2, 4, 5, 6, 10, 12].filter((u) => 2 * u <= hi));
  const [from, to] = [Math.ceil(lo / unit), Math.floor(hi / unit)];
  return from > to ? r.int(lo, hi) : unit * r.int(from, to);
}

/** One of the wordings of a line. */
export const oneOf = (r: Random, ...lines: readonly string[]): string => r.pick(lines);
