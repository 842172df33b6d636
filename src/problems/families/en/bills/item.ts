import type { Noun } from "../../../nouns";
import type { Num } from "./sheet";

/** How the price of a thing is told. */
export type Price =
  | { readonly kind: "stated"; readonly p: Num }
  | { readonly kind: "hidden" }
  | { readonly kind: "differ"; readonly n: Num; readonly up: boolean; readonly than: Item }
  | { readonly kind: "times"; readonly k: Num; readonly up: boolean; readonly than: Item }
  | { readonly kind: "together"; readonly sum: Num; readonly than: Item }
  | { readonly kind: "rate"; readonly k: Num; readonly total: Num }
  | { readonly kind: "off"; readonly usual: Num; readonly n: Num }
  | { readonly kind: "percentOff"; readonly usual: Num; readonly percent: Num }
  | { readonly kind: "pack"; readonly k: Num; readonly p: Num }
  | { readonly kind: "dozen"; readonly p: Num }
  | { readonly kind: "tier"; readonly m: Num; readonly p: Num; readonly q: Num }
  | { readonly kind: "deal"; readonly m: Num; readonly paid: Num; readonly p: Num };

/** How many are bought, and how that is told; of a single thing there is one. */
export type Count =
  | { readonly kind: "single" }
  | { readonly kind: "hidden" }
  | { readonly kind: "stated"; readonly n: Num }
  | { readonly kind: "dozens"; readonly n: Num }
  | { readonly kind: "times"; readonly k: Num; readonly than: Item }
  | { readonly kind: "differ"; readonly n: Num; readonly up: boolean; readonly than: Item };

/** Something that is bought; without a count it is one thing, without a price it is bought by lots. */
export interface Item {
  readonly noun: Noun;
  readonly price: Price;
  readonly count: Count;
  /** The price of one, or undefined where there is none or it is not known. */
  readonly each: Num | undefined;
  /** How many, or undefined for a single thing and where it is not known. */
  readonly many: Num | undefined;
  /** What it costs in all; undefined where a part is not known. */
  readonly cost: Num | undefined;
  /** The true numbers, also where the plan does not know them. */
  readonly truth: { readonly each: number; readonly many: number };
}
