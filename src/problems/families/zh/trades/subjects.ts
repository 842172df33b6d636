import type { Tale } from "./kit";

/** Something to buy, with its price. */
export interface Item {
  readonly unit: string;
  readonly name: string;
  readonly range: readonly [low: number, high: number];
}

/** Who buys where. */
export interface Purse {
  readonly t: Tale;
  readonly buyer: string;
  readonly shop: string;
  readonly items: readonly Item[];
}

/** A place where things are kept. */
export interface Store {
  readonly t: Tale;
  readonly at: string;
  readonly have: string;
  readonly unit: string;
  readonly thing: string;
  readonly range: readonly [number, number];
  readonly lot: string;
  readonly outs: readonly string[];
  readonly ins: readonly string[];
  readonly pack: string;
}

/** Who uses what, and how much of it. */
export interface Use {
  readonly t: Tale;
  readonly who: string;
  readonly verb: string;
  readonly unit: string;
  readonly thing: string;
  readonly time: string;
  readonly range: readonly [number, number];
  readonly price: readonly [number, number] | undefined;
  readonly less: string;
  readonly users: readonly [string, string];
}
