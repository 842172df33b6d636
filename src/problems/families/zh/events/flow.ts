import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import type { Stock } from "./flow_words";

/** Something that takes away from what there is or adds to it. */
export interface Change {
  readonly sign: 1 | -1;
  readonly value: number;
  readonly moment: string;
  /** The amount, where it does not hang on what there is before. */
  readonly amount?: Knot;
  /** A share of what there is, in lowest terms, or in percent. */
  readonly part?: readonly [num: Knot, den: Knot, rest: Knot];
  /** Half of what there is and some more. */
  readonly halfAnd?: readonly [two: Knot, more: Knot];
}

/** Where a flow is told. */
export interface Scene {
  readonly w: Web;
  readonly stock: Stock;
  readonly r: Random;
}

/** A change with its sentence, and the numbers that it tells. */
export type Drawn = Change & { readonly text: string; readonly about: readonly Knot[] };

/** What the story tells: how much there is first, or how much in the end, or both. */
export interface Flow extends Scene {
  readonly changes: readonly Drawn[];
  readonly start: number;
  readonly end: number;
}
