import { type Amount, either, type Scene } from "./core";
import type { Item } from "./shape_words";
import { amount } from "./uses";
import { PAYING } from "./uses_money";

/** A figure as it is told: the item, its name in the text and, of a rectangle, its sides. */
export interface Told {
  readonly item: Item;
  readonly it: string;
  readonly rect?: readonly [number, number];
}

/** What an area costs at a price that the caller tells. */
export const paid = (
  c: Scene,
  from: Amount,
  price: number,
  line: string,
  asks: readonly string[],
) => {
  const p = c.w.given(price);
  return {
    p,
    made: amount(
      {
        knot: c.w.step(from.knot, "*", p, line),
        sort: "money",
        unit: "元",
        ask: either(...asks),
        phrase: "一共要用的钱",
      },
      PAYING,
    ),
  };
};
