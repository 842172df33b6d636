import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { listed } from "../../../words_en";
import type { Limits } from "./links";

/** Who or what has one quantity of a woven story: "Tom", "Monday", "cows", "the lamp". */
export interface Holder {
  readonly name: string;
  readonly person?: Person;
}

/** A number, or words that stand for one; `#` in a line. */
export type Amount = Quantity | string;

/** How a scene writes its amounts; the holder counts where holders are kinds of things. */
export interface Amounts {
  /** "12 marbles", "$12", "12 years old". */
  exact(n: Amount, h: Holder): string;
  /** "5 more marbles", "$5 more", "5 years older"; `n` may be "20%". */
  more(n: Amount, h: Holder): string;
  less(n: Amount, h: Holder): string;
  /** The same without the noun, after a clause that names it. */
  moreOnly(n: Amount): string;
  lessOnly(n: Amount): string;
  /** "twice as many marbles". */
  as(times: string, h: Holder): string;
  asOnly(times: string): string;
  /** A difference: "5", "$5", "5 years". */
  gap(n: Amount): string;
  /** "how many marbles", "how old". */
  howMany(h: Holder): string;
  howMore(h: Holder): string;
  howLess(h: Holder): string;
  howTimes(h: Holder): string;
  /** After a number in a line: "marbles", "dollars". */
  unit(h: Holder): string;
  /** "more marbles", "older". */
  comparative(h: Holder): string;
  inferior(h: Holder): string;
  /** "fewer" of what is counted, "less" of what is measured. */
  readonly fewer: string;
}

/** Whose amount a last step goes on from. */
export interface Whose {
  /** "Tom", "they", "Tom and Ann". */
  readonly who: string;
  /** "Tom", "Tom and Ann": never a pronoun. */
  readonly list: string;
  readonly many: boolean;
  /** "the marbles that Tom has", "the price of the lamp". */
  readonly what: string;
}

/** A last step: with the number asked for before, something else is asked. */
export interface Last {
  readonly n: number;
  readonly op: "+" | "-" | "*" | "/";
  /** Whether the new number comes first: n - x. */
  readonly first?: boolean;
  readonly tell: (n: Quantity) => string;
  readonly ask: (n: Quantity) => string;
  readonly line: string;
  readonly measure?: Measure;
}

/** Holders and the ways to speak about them; clauses have no capital and no full stop. */
export interface Scene {
  readonly holders: readonly Holder[];
  /** Sentences before all others, or none. */
  readonly intro: string;
  /** A sentence before all others that names them. */
  readonly opening?: (hs: readonly Holder[]) => string;
  /** After "than she": "has", "did". */
  readonly does?: string;
  readonly limits: Limits;
  readonly amounts: Amounts;
  /** Whom `@` stands for: the name at first, then he or she. */
  readonly subject?: Person;
  /** "Tom has 12 marbles". */
  readonly say: (h: Holder, x: string) => string;
  /** "Tom and Ann have 12 marbles", without "together". */
  readonly sayAll: (hs: readonly Holder[], x: string) => string;
  /** After "than" and "as". */
  readonly ref: (h: Holder) => string;
  readonly refs: (hs: readonly Holder[]) => string;
  /** "the number of marbles that Tom has". */
  readonly of: (h: Holder) => string;
  /** "how many marbles does Tom have", without the question mark. */
  readonly ask: (what: string, h: Holder, now: string) => string;
  readonly askAll: (hs: readonly Holder[], all: boolean, now: string) => string;
  readonly askAverage?: (hs: readonly Holder[], all: boolean) => string;
  /** After "compared with". */
  readonly against?: (h: Holder) => string;
  /** Whether one can have "twice the number of marbles that Tom has" and "plus 5 more". */
  readonly plus?: boolean;
  /** "Tom and Ann together have 12 marbles". */
  readonly sayTogether: (hs: readonly Holder[], x: string) => string;
  /** The average of some of them, told. */
  readonly mean?: (hs: readonly Holder[], n: Quantity) => string;
  /** An amount told after the holder's name: "who has 12". */
  readonly who?: (h: Holder, n: Quantity) => string;
  /** Other clauses that tell an amount as it is. */
  readonly stated?: (h: Holder, n: Quantity) => string[];
  /** The holders in a row, after "for" and "of". */
  readonly called: (hs: readonly Holder[]) => string;
  readonly whose: (hs: readonly Holder[], all: boolean) => Whose;
  /** Nothing where no sentence may go on from the amount. */
  readonly measure: (hs: readonly Holder[]) => Measure | undefined;
  /** Whether "what is …" does not go with `of`. */
  readonly vague?: boolean;
  /** After a clause about another holder: "Tom has 5 more", "Tom 5 more". */
  readonly short?: (h: Holder, x: string) => string;
  /** After "5 more than" in a clause that names no noun. */
  readonly tail?: (h: Holder) => string;
  /** Clauses of the scene's own. */
  readonly high?: (hi: Holder, lo: Holder, n: Quantity) => string[];
  readonly low?: (lo: Holder, hi: Holder, n: Quantity) => string[];
  readonly per?: (big: Holder, small: Holder, k: string) => string[];
  readonly groups?: (h: Holder, k: Quantity, n: Quantity) => string;
  readonly shared?: (h: Holder, total: Quantity, k: Quantity) => string;
  readonly gain?: (h: Holder, n: Quantity) => string;
  readonly loss?: (h: Holder, n: Quantity) => string;
  readonly give?: (h: Holder, to: Holder, n: Quantity) => string;
  readonly double?: (h: Holder) => string;
  readonly half?: (h: Holder) => string;
  readonly last?: (random: Random, x: number, whose: Whose) => Last | undefined;
}

/** The names of the holders in a row. */
export const names = (hs: readonly Holder[]): string => listed(hs.map(({ name }) => name));

/** Several holders as one: "cows and sheep". */
export const joint = (hs: readonly Holder[]): Holder => ({ name: names(hs) });

/** One of several wordings. */
export const alt = (...ways: readonly string[]): string => `{${ways.join("|")}}`;

/** The first of all wordings, for lines. */
export function plain(text: string): string {
  let out = text;
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(/\{([^{}|]*)[^{}]*\}/g, "$1");
  }
  return out.replace(/ {2,}/g, " ").trim();
}

/** Numbers between two ends, often round ones. */
export function about(least: number, most: number): (random: Random) => number {
  return (random) => {
    const x = random.int(least, most);
    if (random.chance(0.5)) return x;
    const step = random.pick([2, 4, 5, 6, 8, 10, 12, 20]);
    return Math.max(least, Math.floor(x / step) * step);
  };
}

const LIMITS: Limits = {
  most: 6,
  min: 2,
  max: 400,
  draw: about(4, 60),
  without: [],
  asks: ["one", "one", "one", "total", "total", "total", "total", "more", "times", "average"],
  roots: ["stated"],
  happenings: [],
  lasts: 0.3,
};

/** Limits that differ from the usual ones. */
export const limits = (own: Partial<Limits>): Limits => ({ ...LIMITS, ...own });

/** Amounts that are counted; `noun` is the plural of a holder's things. */
export function counting(noun: (h: Holder) => string): Amounts {
  return {
    exact: (n, h) => `${n} ${noun(h)}`,
    more: (n, h) =>
      `${n}`.includes("%")
        ? `${n} more ${noun(h)}`
        : `{${n} more ${noun(h)}|${n} more ${noun(h)}|${n} more ${noun(h)}|${n} ${noun(h)} more}`,
    less: (n, h) => `${n} fewer ${noun(h)}`,
    comparative: (h) => `more ${noun(h)}`,
    inferior: (h) => `fewer ${noun(h)}`,
    moreOnly: (n) => `${n} more`,
    lessOnly: (n) => `${n} fewer`,
    as: (times, h) => `${times} as many ${noun(h)}`,
    asOnly: (times) => `${times} as many`,
    gap: (n) => `${n}`,
    howMany: (h) => `how many ${noun(h)}`,
    howMore: (h) => `how many more ${noun(h)}`,
    howLess: (h) => `how many fewer ${noun(h)}`,
    howTimes: (h) => `how many times as many ${noun(h)}`,
    unit: noun,
    fewer: "fewer",
  };
}

const withUnit = (n: Amount, unit: string) => (`${n}`.includes("%") ? `${n}` : `${n} ${unit}`);

/** Amounts in a unit: after a number stands `after`, and `more`, `less`, `as` compare. */
export function sized(
  unit: string,
  { after = "", more = "more", less = "less", as = "as much", how = `how many ${unit}` },
): Amounts {
  const moreOnly = (n: Amount) => `${withUnit(n, unit)} ${more}`;
  const lessOnly = (n: Amount) => `${withUnit(n, unit)} ${less}`;
  const asOnly = (times: string) => `${times} ${as}`;
  return {
    exact: (n) => `${withUnit(n, unit)}${after}`,
    more: moreOnly,
    less: lessOnly,
    moreOnly,
    lessOnly,
    as: asOnly,
    asOnly,
    comparative: () => more,
    inferior: () => less,
    gap: (n) => withUnit(n, unit),
    howMany: () => how,
    howMore: () => `how many ${unit} ${more}`,
    howLess: () => `how many ${unit} ${less}`,
    howTimes: () => `how many times ${as}`,
    unit: () => unit,
    fewer: "less",
  };
}

/** Amounts of dollars. */
export function dollars(how = "how much"): Amounts {
  const usd = (n: Amount) => (n === "#" ? "# dollars" : `${n}`.includes("%") ? `${n}` : `$${n}`);
  return {
    ...sized("dollars", {}),
    exact: usd,
    more: (n) => `${usd(n)} more`,
    less: (n) => `${usd(n)} less`,
    moreOnly: (n) => `${usd(n)} more`,
    lessOnly: (n) => `${usd(n)} less`,
    gap: usd,
    howMany: () => `{${how}|${how}|how many dollars}`,
    howMore: () => "{how much more|how much more|how many dollars more}",
    howLess: () => "{how much less|how many dollars less}",
  };
}
