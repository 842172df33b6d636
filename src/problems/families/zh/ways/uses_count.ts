import { divisor, either, say, type Use } from "./core";
import { amount } from "./uses";
import { PAYING } from "./uses_money";

/** What the things cost. */
export const priced =
  (low: number, high: number, which = "这些"): Use =>
  (c, { knot, unit, thing }) => {
    const p = c.w.given(c.r.int(low, high));
    say(
      c,
      `${thing}每${unit}${p}元`,
      `每${unit}${thing}${p}元`,
      `这种${thing}的价格是每${unit}${p}元`,
      `买一${unit}${thing}要${p}元`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", p, `买${thing}要#元。`),
        sort: "money",
        unit: "元",
        ask: either(
          `买${which}${thing}一共要多少元？`,
          `${which}${thing}一共多少元？`,
          `${which}${thing}的总价是多少元？`,
          `买${which}${thing}要花多少元？`,
        ),
        phrase: `买${thing}的钱`,
      },
      PAYING,
    );
  };

/** Things that are bought, packed or put in place. */
export const countUses = (low: number, high: number): readonly Use[] => {
  const price = priced(low, high);
  const have: Use = (c, { knot, unit, thing }) => {
    const x = c.w.given(Math.round(knot.value * (0.2 + 0.6 * c.r.next())));
    if (x.value < 2 || x.value >= knot.value) return undefined;
    say(
      c,
      `现在已经有${x}${unit}${thing}`,
      `已经准备好${x}${unit}`,
      `仓库里还有${x}${unit}${thing}可用`,
      `已经运来${thing}${x}${unit}`,
    );
    return amount(
      {
        knot: c.w.step(knot, "-", x, `还差#${unit}。`),
        sort: "count",
        unit,
        ask: either(
          `还差多少${unit}？`,
          `还需要多少${unit}${thing}？`,
          `还要再准备多少${unit}？`,
          `${thing}还缺多少${unit}？`,
        ),
        phrase: `还差的${thing}`,
        thing: thing!,
      },
      [priced(low, high, "还差的")],
    );
  };
  const days: Use = (c, { knot, unit, thing }) => {
    const n = divisor(c.r, knot.value, 3, /[块株]/.test(unit) ? 200 : 40);
    if (n === undefined || knot.value / n > 40) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `工人每天能完成${k}${unit}`,
      `施工的进度是每天${k}${unit}`,
      `每天可以完成${k}${unit}`,
      `平均每天完成${k}${unit}`,
    );
    return amount({
      knot: c.w.step(knot, "/", k, "需要#天。"),
      sort: "time",
      unit: "天",
      ask: either(
        "需要多少天才能完成？",
        `完成这些${thing}要多少天？`,
        "多少天可以全部完成？",
        "全部做完要用多少天？",
      ),
      phrase: "需要的时间",
    });
  };
  const boxes: Use = (c, { knot, unit, thing }) => {
    const n = divisor(c.r, knot.value, 4, 60);
    if (n === undefined) return undefined;
    const k = c.w.given(n);
    const large = !/[块株面]/.test(unit);
    const box = large ? "车" : c.r.pick(["箱", "包"]);
    if (large) {
      say(
        c,
        `${thing}用卡车运来，每车装${k}${unit}`,
        `卡车每次能运${k}${unit}${thing}`,
        `运${thing}的卡车每车装${k}${unit}`,
        `一辆卡车来运${thing}，每次运${k}${unit}`,
      );
    } else {
      say(
        c,
        `${thing}每${box}有${k}${unit}`,
        `这种${thing}每${k}${unit}装一${box}`,
        `每${box}${thing}${k}${unit}`,
        `商店里的${thing}整${box}出售，每${box}${k}${unit}`,
      );
    }
    const verb = large ? "运" : "用";
    return amount({
      knot: c.w.step(knot, "/", k, `正好要${verb}#${box}。`),
      sort: "count",
      unit: box,
      ask: either(
        `正好要${verb}多少${box}？`,
        `一共要${verb}多少${box}？`,
        `这些${thing}要${verb}多少${box}？`,
        `需要${verb}${thing}多少${box}？`,
      ),
      phrase: `要${verb}的${thing}`,
      thing: thing!,
    });
  };
  return [price, price, have, days, boxes];
};
