import type { Knot } from "../../../weaving/web_zh";
import { asked, fitting, many, type Tale } from "./kit";
import type { Purse } from "./subjects";

/** Money that is handed over for a sum. */
function noteFor(t: Tale, sum: number): number | undefined {
  const fit = [20, 50, 100, 200, 300, 500, 1000, 2000].filter((n) => n > sum && n < 4 * sum + 20);
  return fit.length > 0 ? t.r.pick(fit) : undefined;
}

/** Where nothing is sent home. */
const EATEN_THERE = /饭馆|菜馆|小吃|夜市|影|动物|海洋|车站|早餐|包子|打印|图文/;

/** A sum may get smaller or larger before it is paid. */
function adjusted(p: Purse, sum: Knot): Knot {
  const { w, r } = p.t;
  const roll = r.next();
  if (roll < 0.12 && sum.value % 10 === 0) {
    const tenths = w.given(r.int(6, 9));
    w.tell(`{店里搞活动，全部打${tenths}折|今天正好打${tenths}折|用会员卡可以打${tenths}折}，`);
    return w.chain([sum, tenths, w.known(10)], ["*", "/"], "打折后要付#元。");
  }
  if (roll < 0.24 && sum.value > 30) {
    const off = w.given(5 * r.int(1, Math.min(6, Math.floor(sum.value / 15))));
    w.tell(`{结账时便宜了${off}元|用一张优惠券减了${off}元|老板少收了${off}元}，`);
    return w.step(sum, "-", off, "实际要付#元。");
  }
  if (roll < 0.32 && !EATEN_THERE.test(p.shop)) {
    const fee = w.given(r.int(3, 15));
    w.tell(`{另外还要付${fee}元的送货费|送货上门再加${fee}元|包装费另收${fee}元}，`);
    return w.step(sum, "+", fee, "一共要付#元。");
  }
  return sum;
}

/** What becomes of a sum. */
export function pay(p: Purse, sum: Knot): boolean {
  const { t, buyer } = p;
  const { w, r } = t;
  const total = adjusted(p, sum);
  const roll = r.next();
  if (roll < 0.3 || total.value < 4) {
    const what = many(r, total);
    return w.ask(
      "total",
      total,
      asked(
        r,
        `{一共要付${what}元？|${buyer}一共要花${what}元？|买这些东西一共要${what}元？|${buyer}应付${what}元？}`,
      ),
    );
  }
  if (roll < 0.6) {
    const money = noteFor(t, total.value);
    if (money === undefined) return false;
    const note = w.given(money);
    const rest = w.step(note, "-", total, "还剩#元。");
    const what = many(r, rest);
    if (r.chance(0.4)) {
      const [item] = r.shuffle(p.items);
      const price = r.pick(fitting(rest.value, ...item!.range).concat(0));
      if (price === 0) return false;
      const each = w.given(price);
      const count = w.step(rest, "/", each, `可以买#${item!.unit}${item!.name}。`);
      if (count.value > 20) return false;
      return w.ask(
        "more",
        count,
        `${buyer}带了${note}元，剩下的钱全部买每${item!.unit}${each}元的${item!.name}，{可以买${many(r, count)}${item!.unit}？|还能买${many(r, count)}${item!.unit}${item!.name}？}`,
      );
    }
    return w.ask(
      "rest",
      rest,
      asked(
        r,
        `{${buyer}付了${note}元，应找回${what}元？|${buyer}带了${note}元，还剩${what}元？|付给售货员${note}元，应找回${what}元？|如果${buyer}带${note}元，买完后还剩${what}元？}`,
      ).replace("买完后", "付完钱"),
    );
  }
  if (roll < 0.75) {
    const has = w.given(Math.max(1, Math.round((total.value * r.int(30, 90)) / 100)));
    const lack = w.step(total, "-", has, "还差#元。");
    const what = many(r, lack);
    return w.ask(
      "lack",
      lack,
      asked(
        r,
        `{${buyer}只带了${has}元，还差${what}元？|${buyer}身上有${has}元，还差${what}元才够？}`,
      ),
    );
  }
  const fit = fitting(total.value, 2, 8).filter((k) => total.value / k > 1 && k > 1);
  if (fit.length === 0) return false;
  const k = w.given(r.pick(fit));
  const each = w.step(total, "/", k, "每人要付#元。");
  const what = many(r, each);
  return w.ask(
    "each",
    each,
    asked(
      r,
      `{这些钱由${k}个人平均分摊，每人要付${what}元？|${k}人平分这笔钱，每人要出${what}元？}`,
    ),
  );
}
