import type { Tale } from "../../../weaving/tale_en";
import { CRAFTS, STALLS } from "./crafts";
import { making } from "./making";
import { profiting, using } from "./profits";
import { losing, selling } from "./selling";

/** Things are made, some are lost, the rest is sold, costs are paid, the profit is used. */
export function workshop(t: Tale, steps: number): void {
  const { random: r } = t;
  const craft = r.pick(CRAFTS);
  const who = t.person();
  const { many } = t.noun(craft.one);
  const shop = { t, who, craft, many };
  if (r.chance(0.35)) {
    t.fact(
      `{@ is ${craft.trade} in a small town|@ has been ${craft.trade} for years|at the end of a quiet street, @ works as ${craft.trade}|everyone in the village knows @m as ${craft.trade}}`,
      who,
    );
  }
  const made = making(shop, steps);
  const stock = losing(shop, made.n, r.int(0, steps < 4 ? 1 : 2));
  const sale = selling(shop, stock, r.pick(STALLS));
  const costs = r.int(steps < 4 ? 0 : 1, 2);
  const profit = profiting(shop, made, sale, costs);
  using(shop, made, sale, profit, costs > 0);
}
