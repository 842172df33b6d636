import type { Noun } from "../../../nouns";
import type { Person } from "../../../person";
import type { Entry } from "../shares/ledger";
import type { Telling } from "./telling";

/** Where the story stands: a number, and how it would be asked for. */
export interface Stage {
  readonly q: Entry;
  readonly noun: Noun;
  /** How the things are spoken of: "the remaining melons". */
  readonly all: string;
  readonly ask: string;
  /** The groups that all are still in. */
  readonly whole?: { readonly n: Entry; readonly k: Entry };
  /** Nothing comes after. */
  readonly end?: true;
  /** Whose number it is, where it is not the first person's. */
  readonly who?: Person;
}

/** A way to begin: how many steps it takes, and what it tells. */
export type Start = readonly [steps: number, tell: (t: Telling) => Stage | undefined];

/** A way to go on, or to end. */
export type Link = readonly [steps: number, tell: (t: Telling, stage: Stage) => Stage | undefined];

const TOTALS = [
  "how many [T] ~are there {in all|altogether|in total}",
  "how many [T] {is that|does that make} {in all|altogether}",
  "what ~~is the total number of [T]",
];

/** All the things, after nothing was lost. */
export function total(t: Telling, q: Entry, whole?: Stage["whole"]): Stage {
  const ask = t.r.pick(TOTALS);
  return { q, noun: t.noun, all: "{all the|the} [T]", ask, ...(whole ? { whole } : {}) };
}

/** What is left of them. */
export const rest = (t: Telling, q: Entry): Stage => ({
  q,
  noun: t.noun,
  all: "the {remaining|remaining|other} [T]",
  ask: "how many [T] ~are {left|left|still there|left {after that|in the end}}",
});

/** After more have come. */
export const now = (t: Telling, q: Entry): Stage => ({
  q,
  noun: t.noun,
  all: "all the [T]",
  ask: "{how many [T] ~are there {in the end|after that}|how many [T] are there now|what ~~is the number of [T] {in the end|after that}}",
});

/** A number after which nothing comes. */
export const end = (q: Entry, noun: Noun, ask: string, who?: Person): Stage => ({
  q,
  noun,
  all: "",
  ask,
  end: true,
  ...(who ? { who } : {}),
});
