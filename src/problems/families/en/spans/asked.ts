import type { Measure } from "../../../measure";
import type { Quantity } from "../../../quantity";
import type { Stock } from "./acts";
import type { Row } from "./row";
import type { Telling, Term } from "./telling";

/** What is asked for in the end. */
export interface Asked {
  readonly q: Quantity;
  readonly ask: string;
  readonly measure?: Measure;
}

export interface Context {
  readonly row: Row;
  readonly stock: Stock;
  readonly terms: readonly Term[];
  readonly total: Quantity;
}

export type End = (t: Telling, c: Context) => Asked | undefined;

/** The question for the whole time. */
export const wholeAsk = (t: Telling): string => {
  const u = t.units;
  if (t.kind === "event")
    return t.r.pick([
      `how many ${u} ~~do @ last {in all|altogether}`,
      `how long =is @ in all, in ${u}`,
      `how many ${u} ~~do @ take from beginning to end`,
    ]);
  if (t.kind === "animal")
    return t.r.pick([
      `how many ${u} =is that {in all|altogether}`,
      `how much time =is that altogether, in ${u}`,
      `for how many ${u} ${t.is} @ busy with all of this`,
    ]);
  return t.r.pick([
    `how many ${u} ~~do @ need {in all|altogether|for everything|for all of this}`,
    `how long =do all of this take, in ${u}`,
    `how many ${u} =do {everything take in all|all of it take together}`,
    `what =is the total time in ${u}`,
    `how many ${u} ${t.unit === "hour" ? "=is that {in all|altogether}" : "~pass from start to finish"}`,
    `for how many ${u} ${t.is} @ busy {in all|altogether}`,
  ]);
};
