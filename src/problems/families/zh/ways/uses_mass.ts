import { divisor, either, say, type Use } from "./core";
import { amount } from "./uses";
import { MADE } from "./uses_money";

/** Kilograms of what was picked: sold, packed, compared. */
export const massUses = (price: number): readonly Use[] => {
  const sell: Use = (c, { knot, thing }) => {
    const p = c.w.given(price + c.r.int(0, 1));
    say(
      c,
      `每千克${thing}卖${p}元`,
      `${thing}每千克${p}元`,
      `全部按每千克${p}元出售`,
      `市场上每千克${thing}的价格是${p}元`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", p, "可以卖#元。"),
        sort: "money",
        unit: "元",
        ask: either(
          "一共可以卖多少元？",
          `这些${thing}能卖多少元？`,
          `全部卖完，收入多少元？`,
          "总共可以卖得多少元？",
        ),
        phrase: `卖${thing}收入的钱`,
      },
      MADE,
    );
  };
  const pack: Use = (c, { knot, thing }) => {
    const n = divisor(c.r, knot.value, 4, 50);
    if (n === undefined) return undefined;
    const k = c.w.given(n);
    const box = c.r.pick(["筐", "袋", "箱", "篓"]);
    say(
      c,
      `每${box}装${k}千克`,
      `把这些${thing}装${box}，每${box}${k}千克`,
      `全部按每${box}${k}千克装好`,
      `收下的${thing}每${k}千克装一${box}`,
    );
    return amount({
      knot: c.w.step(knot, "/", k, `可以装#${box}。`),
      sort: "count",
      unit: box,
      ask: either(
        `一共可以装多少${box}？`,
        `能装多少${box}？`,
        `这些${thing}可以装多少${box}？`,
        `需要装多少${box}？`,
      ),
      phrase: `装好的${thing}`,
      thing: thing!,
    });
  };
  const lastYear: Use = (c, { knot, thing }) => {
    const up = c.r.chance(0.6);
    const gap = Math.max(2, Math.round(knot.value * (0.05 + 0.25 * c.r.next())));
    if (gap >= knot.value) return undefined;
    const x = c.w.given(up ? knot.value - gap : knot.value + gap);
    if (x.value < 1) return undefined;
    say(
      c,
      `去年收${thing}${x}千克`,
      `去年的产量是${x}千克`,
      `而去年只收了${x}千克`.replace("只", up ? "只" : ""),
      `去年这里共收${thing}${x}千克`,
    );
    const word = up ? "多" : "少";
    return amount({
      knot: up
        ? c.w.step(knot, "-", x, "比去年多收#千克。")
        : c.w.step(x, "-", knot, "比去年少收#千克。"),
      sort: "mass",
      unit: "千克",
      ask: either(
        `今年比去年${word}收多少千克？`,
        `今年的产量比去年${word}多少千克？`,
        `和去年相比，今年${word}收${thing}多少千克？`,
        `今年${up ? "增产" : "减产"}多少千克？`,
      ),
      phrase: `今年比去年${word}收的${thing}`,
    });
  };
  const sold: Use = (c, { knot, thing }) => {
    const x = c.w.given(Math.round(knot.value * (0.2 + 0.6 * c.r.next())));
    if (x.value < 2 || x.value >= knot.value) return undefined;
    say(
      c,
      `已经卖出${x}千克`,
      `其中${x}千克送给了敬老院`,
      `上午卖掉了${x}千克`,
      `其中的${x}千克分给了邻居`,
    );
    return amount(
      {
        knot: c.w.step(knot, "-", x, "其余的有#千克。"),
        sort: "mass",
        unit: "千克",
        ask: either(
          `其余的${thing}有多少千克？`,
          `剩下的${thing}是多少千克？`,
          "还剩多少千克？",
          `余下${thing}多少千克？`,
        ),
        phrase: `其余的${thing}`,
        thing: thing!,
      },
      [sell, pack],
    );
  };
  return [sell, sell, pack, pack, lastYear, sold];
};
