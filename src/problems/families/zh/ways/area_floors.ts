import type { Told } from "./area_told";
import { either, say, type Use } from "./core";
import { amount } from "./uses";
import { countUses } from "./uses_count";

/** Square tiles in decimeters. */
export const tiles =
  ({ it, rect }: Told): Use =>
  (c, { knot }) => {
    const side = c.r.pick([2, 4, 5, 5, 8]);
    if (rect?.some((x) => (10 * x) % side !== 0) ?? true) return undefined;
    const x = c.w.given(side);
    const name = c.r.pick(["方砖", "地砖", "瓷砖"]);
    say(
      c,
      `用边长${x}分米的正方形${name}铺地`,
      `地面要铺边长是${x}分米的正方形${name}`,
      `现在用边长${x}分米的正方形${name}把它铺满`,
      `铺地用的正方形${name}边长${x}分米`,
    );
    const [all, one] = [
      c.w.step(knot, "*", c.w.known(100), `${it}的面积是#平方分米。`),
      c.w.step(x, "*", x, `每块${name}的面积是#平方分米。`),
    ];
    return amount(
      {
        knot: c.w.step(all, "/", one, `需要#块。`),
        sort: "count",
        unit: "块",
        ask: either(
          `一共需要多少块${name}？`,
          `铺满${it}要多少块${name}？`,
          `至少要用${name}多少块？`,
          `需要多少块这样的${name}？`,
        ),
        phrase: `铺地用的${name}`,
        thing: name,
      },
      countUses(3, 12),
    );
  };

/** Bricks by the square meter. */
export const bricks =
  ({ it }: Told): Use =>
  (c, { knot }) => {
    const k = c.w.given(c.r.pick([4, 6, 9, 12, 16, 25]));
    const name = c.r.pick(["方砖", "地砖", "石板"]);
    say(
      c,
      `铺地时每平方米要用${k}块${name}`,
      `要铺上${name}，每平方米需要${k}块`,
      `每平方米铺${k}块${name}`,
      `地面铺${name}，平均每平方米用${k}块`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", k, `一共要用#块${name}。`),
        sort: "count",
        unit: "块",
        ask: either(
          `${it}一共要用多少块${name}？`,
          `铺满要多少块${name}？`,
          `需要${name}多少块？`,
          `一共需要多少块${name}？`,
        ),
        phrase: `要用的${name}`,
        thing: name,
      },
      countUses(2, 10),
    );
  };
