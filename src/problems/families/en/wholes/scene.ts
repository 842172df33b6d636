import type { Measure } from "../../../measure";
import type { Quantity } from "../../../quantity";
import type { Ask } from "./model";

/** What the text calls the whole, a part or a part of a part. */
export interface Label {
  /** "the girls", "the corn field". */
  readonly ref: string;
  /** "30 girls", "30 acres of corn", for a number or its mark. */
  readonly count: (q: Quantity | string) => string;
  /** What a number of the whole does: "are girls", "are planted with corn". */
  readonly are: string;
  /** The same after a fraction: "are girls", "is planted with corn". */
  readonly is: string;
  /** "how many girls are there". */
  readonly ask: string;
  /** A solution line with its equation as `#`. */
  readonly line: string;
  /** The opposite of `are`, for parts of parts. */
  readonly not?: string;
  readonly measure?: Measure;
}

/** A setting with its wording. */
export interface Scene {
  readonly whole: Label;
  readonly parts: readonly Label[];
  /** The `i`-th part of a part. */
  readonly sub: (of: Label, i: number) => Label;
  readonly hasSubs: boolean;
  readonly unitSize: number;
  readonly least: number;
  readonly most: number;
  /** Whether what is told happened in the past. */
  readonly past: boolean;
  /** The first sentence; `what` is "240 people" or "people". */
  readonly opening: (what: string) => string;
  /** "only men, women and children were there". */
  readonly only: (labels: readonly Label[]) => string;
  /** "people" or "land", after "the other". */
  readonly bare: string;
  /** "who" or "that". */
  readonly who: string;
  /** Whether the whole is one thing and not many. */
  readonly mass: boolean;
  /** "acres" after a bare number; empty before money and people. */
  readonly amount: (q: Quantity | string) => string;
  readonly times: (a: Label, k: Quantity, b: Label) => string;
  readonly half: (a: Label, b: Label) => string;
  readonly differ: (a: Label, n: Quantity, b: Label, up: boolean) => string;
  readonly ratio: (a: Label, p: Quantity, b: Label, q: Quantity) => string;
  readonly askMore: (a: Label, b: Label) => string;
  readonly lineMore: (a: Label, b: Label) => string;
  readonly askBoth: (a: Label, b: Label) => string;
  /** The solution line of a sum of labels. */
  readonly lineBoth: (labels: readonly Label[]) => string;
  /** "# people" or "# acres", for the lines. */
  readonly figure: string;
  readonly group?: {
    readonly least: number;
    readonly most: number;
    readonly one: string;
    readonly many: string;
    /** "sit in", after what is grouped. */
    readonly verb: string;
    /** "in", before "each row". */
    readonly in: string;
  };
  readonly asks: readonly Ask["kind"][];
  readonly prices: readonly number[];
  /** Whether two parts may have these prices. */
  readonly fair: (parts: readonly number[], prices: readonly number[]) => boolean;
  /** How parts bring money: "a ticket costs $5 for each man", with what is taken in. */
  readonly earns?: (label: Label, price: Quantity) => string;
  readonly income?: readonly string[];
  /** What happens later: texts for `n` more and fewer, and the question. */
  readonly gain?: (label: Label, n: Quantity) => string;
  readonly loss?: (label: Label, n: Quantity) => string;
  readonly left?: (label: Label) => string;
  readonly packs?: { readonly verb: string; readonly one: string; readonly many: string };
  readonly seats?: string;
  /** Many times the same: "a week" of a daily whole. */
  readonly again?: {
    readonly tell: (k: Quantity) => string;
    readonly ask: (label: Label) => string;
    readonly line: (label: Label) => string;
  };
}
