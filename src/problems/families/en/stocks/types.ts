import type { Operator } from "../../../exact";

/** Whether an event adds to the stock, takes from it, or is a loss that nobody wanted. */
export type Way = "in" | "out" | "lost";

/** "give", "gave", "given", "to a friend". */
export interface Verb {
  readonly base: string;
  readonly past: string;
  readonly done: string;
  readonly tail: string;
}

/** Whose stock it is, of what, and what may happen to it. */
export interface Setting {
  /** The holder without an article ("toy shop"); a person where it is empty. */
  readonly who: readonly string[];
  /** Where a crowd is ("in %parking lot"); its members do the deeds themselves. */
  readonly where: string;
  readonly items: readonly string[];
  readonly boxes: readonly string[];
  readonly verbs: Readonly<Record<Way, readonly Verb[]>>;
  /** Time phrases of the events; an empty list where they only follow each other. */
  readonly series: readonly (readonly string[])[];
  readonly range: readonly [number, number];
  /** Price of one; the first verb is then that of selling. */
  readonly price: readonly [number, number] | undefined;
  /** Pairs of kinds: "red/white". */
  readonly kinds: readonly (readonly [string, string])[];
  /** Whether the kinds are nouns of their own: "adults". */
  readonly named: boolean;
  /** How a crowd is put in order: "stand in rows", "stood in rows", "row". */
  readonly rows: readonly string[] | undefined;
  readonly living: "no" | "animals" | "people";
}

/** How the amount of an event is told. `ref` is an earlier event. */
export type Form =
  | { readonly kind: "told" | "unknown" }
  | { readonly kind: "boxes"; readonly k: number; readonly n: number }
  | { readonly kind: "share"; readonly num: number; readonly den: number }
  | { readonly kind: "percent"; readonly p: number }
  | { readonly kind: "but"; readonly n: number }
  | { readonly kind: "more"; readonly ref: number; readonly n: number; readonly up: boolean }
  | { readonly kind: "times" | "part"; readonly ref: number; readonly k: number }
  | { readonly kind: "same"; readonly ref: number };

/** One event; `verb` is a place in the setting's list. */
export interface Event {
  readonly way: Way;
  readonly verb: number;
  readonly form: Form;
  readonly amount: number;
}

/** How the amount at first is told. */
export type Start =
  | { readonly kind: "told" | "untold"; readonly value: number }
  | { readonly kind: "boxes"; readonly value: number; readonly k: number; readonly n: number }
  | {
      readonly kind: "loose";
      readonly value: number;
      readonly k: number;
      readonly n: number;
      readonly extra: number;
    }
  | { readonly kind: "kinds"; readonly value: number; readonly a: number; readonly b: number }
  | { readonly kind: "ratio"; readonly value: number; readonly a: number; readonly k: number }
  | {
      readonly kind: "than";
      readonly value: number;
      readonly before: number;
      readonly n: number;
      readonly up: boolean;
    };

/** How the amount at the end is told. */
export type End =
  | { readonly kind: "told" | "untold" }
  | { readonly kind: "boxes"; readonly k: number; readonly n: number };

/** What is asked, of which events. */
export interface Asked {
  readonly kind:
    | "final"
    | "initial"
    | "amount"
    | "total"
    | "more"
    | "average"
    | "money"
    | "change"
    | "percentLeft"
    | "packed"
    | "shared"
    | "priced"
    | "goal"
    | "kindShare"
    | "kindPercent"
    | "kindTimes";
  readonly of: readonly number[];
  /** Numbers of its own: a price, a goal, the size of a box; a share as two numbers. */
  readonly n: readonly number[];
}

/** What a line says of the number that it finds. */
export type Says =
  | "amount"
  | "state"
  | "before"
  | "start"
  | "startPart"
  | "end"
  | "onePart"
  | "restPercent"
  | "total"
  | "asked"
  | "kind"
  | "parts";

/** A number of the plan: told (by a key), known to everyone, or found from others. */
export interface Node {
  readonly value: number;
  readonly key: string;
  readonly constant: boolean;
  readonly args: readonly number[];
  readonly ops: readonly Operator[];
  readonly says: Says;
  /** The event or state that it belongs to. */
  readonly at: number;
}

/** What a family wants: so many steps, perhaps from the end to the start. */
export interface Wish {
  readonly steps: number;
  readonly back: boolean;
}
