/** One way in which the text tells something of the whole (0), its parts, or parts of parts. */
export type Fact =
  | { readonly kind: "stated"; readonly of: number }
  /** k groups of n, and m over, which may be 0. */
  | { readonly kind: "groups"; readonly of: number; readonly k: number; readonly n: number }
  | {
      readonly kind: "partial";
      readonly of: number;
      readonly k: number;
      readonly n: number;
      readonly m: number;
    }
  | { readonly kind: "share"; readonly of: number; readonly num: number; readonly den: number }
  | { readonly kind: "percent"; readonly of: number; readonly p: number }
  /** A fraction of what the parts before leave. */
  | {
      readonly kind: "others";
      readonly of: number;
      readonly num: number;
      readonly den: number;
      readonly before: readonly number[];
    }
  | { readonly kind: "times"; readonly of: number; readonly ref: number; readonly k: number }
  | { readonly kind: "half"; readonly of: number; readonly ref: number }
  | {
      readonly kind: "differ";
      readonly of: number;
      readonly ref: number;
      readonly n: number;
      readonly up: boolean;
    }
  | {
      readonly kind: "ratio";
      readonly of: number;
      readonly ref: number;
      readonly p: number;
      readonly q: number;
    }
  /** All of its whole but n. */
  | { readonly kind: "allBut"; readonly of: number; readonly n: number }
  /** The parts make up the whole; `rest` is the one that no other fact defines. */
  | { readonly kind: "sum"; readonly rest: number | undefined };

/** The whole, a part or a part of a part. */
export interface Item {
  /** The item that it is part of; the whole has -1. */
  readonly parent: number;
  readonly value: number;
}

/** What is asked, of which items. */
export interface Ask {
  readonly kind:
    | "one"
    | "differ"
    | "both"
    | "without"
    | "percent"
    | "packs"
    | "each"
    | "seats"
    | "income"
    | "event"
    | "repeat";
  readonly of: readonly number[];
  /** Numbers that the question brings in. */
  readonly n: readonly number[];
}

/** How an item is found: from known ones, by facts, in so many steps. */
export interface Rule {
  readonly target: number;
  readonly deps: readonly number[];
  readonly uses: readonly Fact[];
  readonly cost: number;
  /** "down" finds a part from its whole, "up" the other way round. */
  readonly way: "down" | "up" | "total" | "rest" | "joint" | "remainder";
}

/** The structure of a problem, without a word. */
export interface Plan {
  readonly items: readonly Item[];
  /** The numbers of the parts that make up the whole. */
  readonly parts: readonly number[];
  /** The facts that are needed, in the order of their making. */
  readonly facts: readonly Fact[];
  /** In the order of the solution. */
  readonly rules: readonly Rule[];
  readonly ask: Ask;
  /** A part that is told of though nobody needs it. */
  readonly idle: number | undefined;
}
