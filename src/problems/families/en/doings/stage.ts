import type { Measure } from "../../../measure";
import type { Noun } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import type { Telling, Who } from "./telling";

/** What is known after some steps, and how it would be asked for. */
export interface Stage {
  readonly q: Quantity;
  readonly who: Who;
  /** What is counted by now. */
  readonly noun: Noun;
  /** A number done, what is left of it, groups of it, or something after which nothing comes. */
  readonly state: "done" | "left" | "packs" | "end";
  readonly ask: string;
  readonly measure: Measure;
}

export const counted = ({ one, many }: Noun): Measure => ({
  kind: "units",
  unit: many,
  one,
  phrase: `these ${many}`,
});

export const dollars: Measure = {
  kind: "money",
  unit: "dollars",
  one: "dollar",
  phrase: "this money",
};

export const timeOf = ({ unit, units }: Telling): Measure => ({
  kind: "units",
  unit: units,
  one: unit,
  phrase: `these ${units}`,
});

/** So many done. */
export const done = (t: Telling, who: Who, q: Quantity, tail = ""): Stage => ({
  q,
  who,
  noun: t.noun,
  state: "done",
  ask: t.asked(tail),
  measure: counted(t.noun),
});

/** A way to go on: undefined where it does not fit. */
export type Link = (t: Telling, stage: Stage) => Stage | undefined;

/** A way to begin. */
export type Start = (t: Telling, who: Who) => Stage | undefined;
