import type { Knot } from "../../../weaving/web_zh";
import { type Amount, either, type Use } from "./core";
import { amount } from "./uses";
import type { Goer } from "./way_rates";

/** A way that was gone: its speed and time, where the story has them. */
export interface Trip extends Goer {
  readonly place: readonly string[];
  readonly v: Knot | undefined;
  readonly t: Knot | undefined;
}

/** A distance with its questions. */
export const far = (
  { mode: { u } }: Trip,
  knot: Knot,
  asks: readonly string[],
  phrase: string,
  uses: readonly Use[] = [],
): Amount => amount({ knot, sort: "length", unit: u, ask: either(...asks), phrase }, uses);

/** A time with its questions. */
export const hours = (
  { mode: { h } }: Trip,
  knot: Knot,
  asks: readonly string[],
  phrase: string,
  uses: readonly Use[] = [],
): Amount => amount({ knot, sort: "time", unit: h, ask: either(...asks), phrase }, uses);

/** A speed with its questions. */
export const pace = (
  { mode: { u } }: Trip,
  knot: Knot,
  asks: readonly string[],
  phrase: string,
  uses: readonly Use[] = [],
): Amount => amount({ knot, sort: "speed", unit: u, ask: either(...asks), phrase }, uses);
