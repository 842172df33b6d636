import type { Random } from "../../../../common/random";

/** How a quantity of a woven story hangs on others, which it names by their places. */
export type Link =
  | { readonly kind: "stated" }
  | { readonly kind: "groups" | "shared"; readonly n: number; readonly k: number }
  | { readonly kind: "differ"; readonly n: number; readonly up: boolean; readonly flip: boolean }
  | { readonly kind: "ratio"; readonly k: number; readonly up: boolean; readonly flip: boolean }
  /** k times the reference plus or minus n; flipped, the reference is that of this one. */
  | {
      readonly kind: "linear";
      readonly k: number;
      readonly n: number;
      readonly up: boolean;
      readonly flip: boolean;
    }
  /** The smaller of two that are told by their total; the next one is k times as much. */
  | { readonly kind: "parts"; readonly total: number; readonly k: number }
  | { readonly kind: "percent"; readonly p: number }
  | { readonly kind: "raised"; readonly p: number; readonly up: boolean }
  | { readonly kind: "sum" | "gap" | "same" }
  | { readonly kind: "sumDiffer"; readonly n: number; readonly up: boolean }
  | { readonly kind: "rest"; readonly total: number }
  | { readonly kind: "mean"; readonly mean: number };

/** The name of a way to hang on others. */
export type LinkKind = Link["kind"];

/** One quantity of the plan. */
export interface Node {
  readonly link: Link;
  readonly refs: readonly number[];
  readonly value: number;
  readonly cost: number;
}

/** What happens after all quantities are told. */
export interface Happening {
  readonly kind: "gain" | "loss" | "give" | "double" | "half";
  readonly of: number;
  /** Who is given something. */
  readonly to: number;
  readonly n: number;
}

/** What is asked for, of which quantities. */
export interface Asked {
  readonly kind: "one" | "total" | "more" | "times" | "average";
  readonly of: readonly number[];
}

/** The structure of a woven story, without a word. */
export interface Plan {
  readonly nodes: readonly Node[];
  readonly needed: ReadonlySet<number>;
  readonly happening: Happening | undefined;
  readonly asked: Asked;
  /** The value asked for, before a last step of the scene. */
  readonly value: number;
  /** Whether the scene adds a last step. */
  readonly last: boolean;
}

/** What a scene allows. */
export interface Limits {
  readonly most: number;
  readonly min: number;
  readonly max: number;
  readonly draw: (random: Random) => number;
  readonly without: readonly LinkKind[];
  readonly asks: readonly Asked["kind"][];
  readonly roots: readonly LinkKind[];
  readonly happenings: readonly Happening["kind"][];
  /** Share of plans with a last step. */
  readonly lasts: number;
}

/** What a family wants of its plans. */
export interface Wish {
  readonly steps: number;
  readonly inverse?: boolean;
  readonly change?: boolean;
}
