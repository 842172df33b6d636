import { zhCount, zhSize } from "../../../measure";
import { FEW_ZH, type Knot } from "../../../weaving/web_zh";
import { type Ask, type Deal, sumOf } from "./shop_asks";
import { TURN } from "./shop_items";
import { foldOf, howMany } from "./shop_words";

/** What is to be paid after an offer of the shop; undefined where the offer does not fit. */
type Offer = (deal: Deal, sum: Knot) => Knot | undefined;

const enough: Offer = ({ w, r }, sum) => {
  const level = r.pick([50, 100, 200, 300, 500]);
  if (sum.value < level || sum.value >= 2 * level) return undefined;
  const off = w.given(r.pick([5, 8, 10, 15, 20, 30, 50].filter((x) => x <= level / 4)));
  w.tell(
    `{商店正在搞促销，满${level}元减${off}元|店里有活动，购物满${level}元减${off}元|一次购物满${level}元可以少付${off}元|今天满${level}元立减${off}元}，`,
    [],
    TURN.end,
  );
  return w.step(sum, "-", off, "减价后要付#元。");
};

const fold: Offer = ({ w, r }, sum) => {
  const tenths = r.int(5, 9);
  if ((sum.value * tenths) % 10 !== 0) return undefined;
  const x = w.known(tenths);
  w.tell(
    `{店里所有商品打${foldOf(tenths)}|商店一律打${foldOf(tenths)}|结账时打了${foldOf(tenths)}|结账时享受${foldOf(tenths)}优惠|今天全场${foldOf(tenths)}}，`,
    [x],
    TURN.end,
  );
  return w.chain([sum, x, w.known(10)], ["*", "/"], "打折后要付#元。");
};

const coupon: Offer = ({ w, v, r }, sum) => {
  const value = r.pick([2, 5, 8, 10, 15, 20, 30, 50]);
  if (value > sum.value / 3) return undefined;
  const off = w.given(value);
  w.tell(
    `{${v.again}用了一张${off}元的优惠券|付款时用去一张${off}元的代金券|${v.again}有一张可以抵${off}元的优惠券|因为是会员，可以少付${off}元|结账时店员给便宜了${off}元}，`,
    [],
    TURN.end,
  );
  return w.step(sum, "-", off, "优惠后要付#元。");
};

const carriage: Offer = ({ w, r }, sum) => {
  const fee = w.given(r.int(3, 15));
  w.tell(
    `{另外还要付${fee}元运费|送货上门要加收${fee}元|还要付运费${fee}元|另付包装费${fee}元}，`,
    [],
    TURN.end,
  );
  return w.step(sum, "+", fee, "一共要付#元。");
};

/** What is to be paid, with an offer or without. */
function due(deal: Deal): { sum: Knot; due: Knot } | undefined {
  const sum = sumOf(deal);
  if (!sum) return undefined;
  if (deal.r.chance(0.45)) return { sum, due: sum };
  const offered = deal.r.pick([enough, fold, fold, coupon, carriage])(deal, sum);
  return offered && { sum, due: offered };
}

/** A round amount above, in notes. */
const noteFor = (value: number) => {
  const note = [10, 20, 50, 100, 150, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000].find(
    (x) => x > value,
  );
  return note !== undefined && note < 2.5 * value ? note : undefined;
};

const pay: Ask = (deal) => {
  const bill = due(deal);
  if (!bill || bill.sum === bill.due) return false;
  return deal.w.ask(
    "pay",
    bill.due,
    `{${deal.v.who}一共要付多少元？|实际付了多少元？|${deal.v.who}应付多少元？|最后要付多少元？|一共需要付多少钱？}`,
    zhSize("cost", "元", `${deal.v.who}付的钱`),
  );
};

const change: Ask = (deal) => {
  const { w, v } = deal;
  const bill = due(deal);
  const note = bill && noteFor(bill.due.value);
  if (!bill || note === undefined) return false;
  const paid = w.given(note);
  return w.ask(
    "change",
    w.step(paid, "-", bill.due, "应找回#元。"),
    `{${v.who}付了${paid}元，应找回多少元？|付给收银员${paid}元，应找回多少元？|${v.who}付出${paid}元，要找回多少钱？|如果付${paid}元，应找回多少元？|用${paid}元付款，售货员应找给${v.who}多少元？}`,
    zhSize("money", "元", "找回的钱"),
  );
};

const purse: Ask = (deal) => {
  const { w, v, r } = deal;
  const bill = due(deal);
  const had = bill && Math.round(bill.due.value * (1.05 + r.next()));
  if (!bill || had === undefined || had <= bill.due.value) return false;
  const x = w.given(had > 40 ? 10 * Math.ceil(had / 10) : had);
  w.tell(
    `{${v.again}带了${x}元|${v.again}带了${x}元钱|${v.again}身上有${x}元|${v.again}一共带了${x}元}，`,
    [],
    0.5,
  );
  const left = w.step(x, "-", bill.due, "还剩#元。");
  const how = r.next();
  if (how < 0.6) {
    return w.ask(
      "left",
      left,
      `{还剩多少元？|${v.who}还剩多少元？|买完后还剩多少钱？|这些钱够吗？如果够，还剩多少元？|付完钱后${v.who}还有多少元？}`,
      zhSize("money", "元", `${v.who}剩下的钱`),
    );
  }
  const extra = r.pick([
    "瓶 矿泉水 2",
    "支 雪糕 3",
    "本 作业本 4",
    "张 贺卡 5",
    "杯 奶茶 8",
    "根 烤肠 3",
    "包 薯片 6",
  ]);
  const [m = "", t = "", cost = ""] = extra.split(" ");
  const price = w.given(Number(cost));
  if (left.value % price.value !== 0 || left.value > 20 * price.value) return false;
  return w.ask(
    "more",
    w.step(left, "/", price, `还可以买${t}#${m}。`),
    `{剩下的钱用来买${t}，每${m}${price}元，正好可以买多少${m}？|剩下的钱正好可以买${howMany(left.value / price.value)}${m}${price}元一${m}的${t}？|如果把剩下的钱都买成每${m}${price}元的${t}，可以买多少${m}？|用余下的钱买${price}元一${m}的${t}，能买多少${m}？}`,
    zhCount("things", m, t, `还可以买的${t}`),
  );
};

const short: Ask = (deal) => {
  const { w, v, r } = deal;
  const bill = due(deal);
  if (!bill || bill.due.value < 12) return false;
  const had = Math.round(bill.due.value * (0.3 + 0.6 * r.next()));
  const x = w.given(had);
  w.tell(
    `{${v.who}只有${x}元|${v.who}只带了${x}元|${v.who}身上只有${x}元|${v.who}手里有${x}元}，`,
    [],
    TURN.end + 1,
  );
  const gap = w.step(bill.due, "-", x, "还差#元。");
  if (r.chance(0.5)) {
    return w.ask(
      "short",
      gap,
      `{还差多少元？|${v.who}还差多少元？|要把这些都买下来，还差多少元？|${v.who}的钱够吗？如果不够，还差多少元？|至少还要多少元才够？}`,
      zhSize("money", "元", "还差的钱"),
    );
  }
  const days = r.int(3, 20);
  if (gap.value % days !== 0 || gap.value / days < 1 || gap.value / days > 30) return false;
  if (r.chance(0.5)) {
    const each = w.given(gap.value / days);
    return w.ask(
      "saveDays",
      w.step(gap, "/", each, "还要存#天。"),
      `{如果每天存${each}元，还要存多少天才够？|${v.who}每天能省下${each}元，还要多少天才能买下？|以后每天存${each}元，多少天后钱正好够？|从今天起每天存${each}元零花钱，要存多少天才够？}`,
    );
  }
  const d = w.given(days);
  return w.ask(
    "saveEach",
    w.step(gap, "/", d, "平均每天要存#元。"),
    `{${v.who}想在${d}天里存够，平均每天要存多少元？|要在${d}天内把差的钱存够，平均每天存多少元？|如果${d}天后正好能买，平均每天要存多少元？}`,
    zhSize("money", "元", "平均每天存的钱"),
  );
};

const shared: Ask = (deal) => {
  const { w, r } = deal;
  const bill = due(deal);
  if (!bill) return false;
  const n = r.int(2, 6);
  if ((bill.due.value * 10) % n !== 0 || (bill.due.value % n !== 0 && r.chance(0.8))) return false;
  const word = r.chance(0.3);
  const k = word ? w.known(n) : w.given(n);
  const shown = word ? FEW_ZH[n] : `${k}`;
  return w.ask(
    "shared",
    w.step(bill.due, "/", k, "平均每人付#元。"),
    `{这些钱由${shown}人平均分摊，每人要付多少元？|${shown}个人平均付钱，每人付多少元？|${shown}个同学平均分担这笔钱，每人应付多少元？|如果${shown}个人平均出钱，每人出多少元？}`,
  );
};

/** How much an offer saves in all. */
const saved: Ask = (deal) => {
  const { w } = deal;
  const sum = sumOf(deal);
  const folded = sum && fold(deal, sum);
  if (!sum || !folded) return false;
  return w.ask(
    "saved",
    w.step(sum, "-", folded, "便宜了#元。"),
    "{一共便宜了多少元？|比原来少付多少元？|打折后一共节省多少元？|比不打折时少花多少元？}",
    zhSize("money", "元", "打折后节省的钱"),
  );
};

/** Questions about paying. */
export const PAY_ASKS: readonly Ask[] = [
  pay,
  pay,
  change,
  change,
  purse,
  purse,
  short,
  short,
  shared,
  saved,
];

const profit: Ask = (deal) => {
  const { w, v, r } = deal;
  const sum = sumOf(deal);
  if (!sum || sum.value < 30) return false;
  const value = Math.round(sum.value * (0.3 + 0.55 * r.next()));
  const costs = w.given(value);
  w.tell(
    `{这些商品的进价一共是${costs}元|进这些货一共用了${costs}元|这批货的成本是${costs}元|店里进这些货花了${costs}元}，`,
    [],
    TURN.end,
  );
  const gain = w.step(sum, "-", costs, "赚了#元。");
  return w.ask(
    "profit",
    gain,
    `{一共赚了多少元？|${v.who}赚了多少元？|卖这些商品一共赚了多少钱？|${v.who}从中赚了多少元？}`,
    zhSize("money", "元", "赚的钱"),
  );
};

const target: Ask = (deal) => {
  const { w, v } = deal;
  const sum = sumOf(deal);
  if (!sum || sum.value < 30) return false;
  const goal = w.given(50 * Math.ceil((sum.value * 1.1) / 50));
  return w.ask(
    "target",
    w.step(goal, "-", sum, "还差#元。"),
    `{要收入${goal}元，还差多少元？|${v.who}的目标是收入${goal}元，还差多少元？|如果想收入${goal}元，还要再卖出多少元的商品？|离${goal}元的销售目标还差多少元？}`,
    zhSize("money", "元", "还差的收入"),
  );
};

const daily: Ask = (deal) => {
  const { w, v, r } = deal;
  const sum = sumOf(deal);
  const n = r.int(2, 7);
  if (!sum || sum.value % n !== 0) return false;
  const days = w.given(n);
  return w.ask(
    "daily",
    w.step(sum, "/", days, "平均每天收入#元。"),
    `{这些是${days}天里卖出的，平均每天收入多少元？|如果这是${days}天的收入，平均每天收入多少元？|${v.who}卖了${days}天，平均每天收入多少元？|这些商品${days}天卖完，平均每天收入多少元？}`,
    zhSize("money", "元", "平均每天的收入"),
  );
};

/** Questions about what a seller makes. */
export const SELL_ASKS: readonly Ask[] = [profit, profit, profit, target, daily, daily];
