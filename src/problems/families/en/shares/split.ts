import type { Entry } from "./ledger";
import type { Voice } from "./voice";
import type { Whole } from "./whole";

/** A part of the whole: what its things do or are, and how many they are. */
export interface Taken {
  readonly phrase: string;
  readonly entry: Entry;
}

/** The state of a split: what was told of, and what is left. */
export interface Split {
  readonly v: Voice;
  readonly row: Whole;
  readonly whole: Entry;
  /** Phrases not used yet. */
  readonly free: string[];
  readonly taken: Taken[];
  /** What is left after all that were taken. */
  readonly rest: () => Entry;
  /** Who or that. */
  readonly who: string;
}
