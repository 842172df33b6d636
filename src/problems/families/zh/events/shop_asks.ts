import type { Random } from "../../../../common/random";
import { zhCount, zhSize } from "../../../measure";
import { type Knot, row, type Web } from "../../../weaving/web_zh";
import { type Item, TURN, type Voice } from "./shop_items";
import { howMany } from "./shop_words";

/** What a question may ask about: the goods, who trades, and who else is there. */
export interface Deal {
  readonly w: Web;
  readonly items: readonly Item[];
  readonly v: Voice;
  readonly friend: string;
  readonly r: Random;
}

/** Asks something of the deal; false where that makes no sense. */
export type Ask = (deal: Deal) => boolean;

const namesOf = (items: readonly Item[]) => row(items.map(({ ware }) => ware[1]));

/** What everything comes to: added up one by one, or two products in one line. */
export function sumOf({ w, items, v, r }: Deal): Knot | undefined {
  const [a, b] = items;
  if (!a) return undefined;
  const products = [a, b].every((item) => item?.total.operators.join() === "*");
  if (items.length === 2 && b && products && r.chance(0.3)) {
    const operands = [...a.total.operands, ...b.total.operands];
    return w.chain(operands, ["*", "+", "*"], `${v.who}一共${v.got}#元。`);
  }
  return items.slice(1).reduce((sofar, { total }, i) => {
    const whole = i === items.length - 2;
    const names = namesOf(items.slice(0, i + 2));
    const line = whole ? `${v.who}一共${v.got}#元。` : `${v.verb}${names}共${v.got}#元。`;
    return w.step(sofar, "+", total, line);
  }, a.total);
}

const last = <T>(list: readonly T[]) => list[list.length - 1]!;

const priceOf: Ask = ({ w, items, r }) => {
  const { ware, price } = r.chance(0.7) ? last(items) : r.pick(items);
  const [m, t] = ware;
  return w.ask(
    "price",
    price,
    `{每${m}${t}多少元？|一${m}${t}的价钱是多少元？|${t}的单价是多少元？|每${m}${t}卖多少元？|买一${m}${t}要多少元？}`,
    zhSize("price", "元", `一${m}${t}的价钱`),
  );
};

const countOf: Ask = ({ w, items, v }) => {
  const { ware, count } = last(items);
  const [m, t] = ware;
  return w.ask(
    "count",
    count,
    `{${v.did}多少${m}${t}？|一共${v.did}${t}多少${m}？|${v.who}${v.did}${howMany(count.value)}${m}${t}？|${t}${v.verb}了多少${m}？}`,
    m === "千克"
      ? zhSize("weight", m, `${v.did}的${t}`)
      : zhCount("things", m, t, `${v.did}的${t}`),
  );
};

const totalOf: Ask = ({ w, items, v }) => {
  const { ware, total } = last(items);
  const t = ware[1];
  return w.ask(
    "total",
    total,
    `{${v.verb}${t}一共${v.got}多少元？|${v.who}${v.verb}${t}${v.got}多少元？|${v.verb}${t}{共|总共}${v.got}多少钱？|${v.verb}这些${t}一共${v.got}多少元？}`,
    zhSize(v.buys ? "cost" : "money", "元", `${v.verb}${t}${v.buys ? "花的" : "收入的"}钱`),
  );
};

/** Two goods that differ in something, the larger first. */
function pairBy({ items, r }: Deal, of: (item: Item) => Knot): [Item, Item] | undefined {
  if (items.length < 2) return undefined;
  const [a, b] = r.chance(0.6) ? [items[0]!, last(items)] : r.sample(items, 2);
  if (!a || !b || of(a).value === of(b).value) return undefined;
  return of(a).value > of(b).value ? [a, b] : [b, a];
}

/** A difference is told already where one follows from the other by it. */
const linked = (a: Knot, b: Knot) => [a, b].some((x) => x.operands.some((y) => y === a || y === b));

const priceGap: Ask = (deal) => {
  const pair = pairBy(deal, ({ price }) => price);
  if (!pair) return false;
  const [a, b] = pair;
  if (
    linked(a.price, b.price) &&
    !/[*/]/.test([...a.price.operators, ...b.price.operators].join(""))
  )
    return false;
  const [x, y] = [`${a.ware[0]}${a.ware[1]}`, `${b.ware[0]}${b.ware[1]}`];
  return deal.w.ask(
    "priceGap",
    deal.w.step(a.price, "-", b.price, `每${x}比每${y}贵#元。`),
    `{每${x}比每${y}贵多少元？|每${y}比每${x}便宜多少元？|一${x}比一${y}贵多少元？|${a.ware[1]}的单价比${b.ware[1]}高多少元？|一${x}和一${y}的价钱相差多少元？}`,
  );
};

const priceSum: Ask = ({ w, items, r }) => {
  if (items.length < 2) return false;
  const [a, b] = r.sample(items, 2) as [Item, Item];
  const [x, y] = [`一${a.ware[0]}${a.ware[1]}`, `一${b.ware[0]}${b.ware[1]}`];
  return w.ask(
    "priceSum",
    w.step(a.price, "+", b.price, `${x}和${y}共#元。`),
    `{买${x}和${y}{一共|共}要多少元？|${x}和${y}一共多少元？|如果买${x}和${y}，要付多少元？|${x}加上${y}，总价是多少元？}`,
    zhSize("cost", "元", `${x}和${y}的总价`),
  );
};

const totalGap: Ask = (deal) => {
  const pair = pairBy(deal, ({ total }) => total);
  if (!pair) return false;
  const [{ verb, buys }, [a, b]] = [deal.v, pair];
  const [x, y] = [a.ware[1], b.ware[1]];
  const did = buys ? "花" : "收入";
  return deal.w.ask(
    "totalGap",
    deal.w.step(a.total, "-", b.total, `${verb}${x}比${verb}${y}多${did}#元。`),
    `{${verb}${x}比${verb}${y}多${did}多少元？|${verb}${y}比${verb}${x}少${did}多少元？|${verb}${x}的钱比${verb}${y}的钱多多少元？|${verb}${x}和${verb}${y}的钱相差多少元？}`,
  );
};

const totalTimes: Ask = (deal) => {
  const pair = pairBy(deal, ({ total }) => total);
  if (!pair) return false;
  const [a, b] = pair;
  const k = a.total.value / b.total.value;
  if (!Number.isInteger(k) || k > 12) return false;
  const [x, y] = [`${deal.v.verb}${a.ware[1]}`, `${deal.v.verb}${b.ware[1]}`];
  return deal.w.ask(
    "totalTimes",
    deal.w.step(a.total, "/", b.total, `${x}的钱是${y}的#倍。`),
    `{${x}的钱是${y}的{几|多少}倍？|${x}的总价是${y}的几倍？|${x}${deal.v.got}的钱正好是${y}的几倍？}`,
  );
};

const number: Ask = ({ w, items, v }) => {
  if (items.length < 2 || items.some(({ ware }) => ware[0] === "千克")) return false;
  const words = new Set(items.map(({ ware }) => ware[0]));
  const [m, things] = words.size === 1 ? [items[0]!.ware[0], ""] : ["件", "商品"];
  const all = items
    .slice(1)
    .reduce(
      (sofar, { count }, i) =>
        w.step(sofar, "+", count, `${namesOf(items.slice(0, i + 2))}一共#${m}。`),
      items[0]!.count,
    );
  return w.ask(
    "number",
    all,
    `{${v.who}一共${v.did}多少${m}${things}？|${namesOf(items)}一共${v.did}多少${m}？|一共${v.did}多少${m}${things}？|${v.did}的${namesOf(items)}总共多少${m}？}`,
  );
};

const sum: Ask = (deal) => {
  const { v, w, items } = deal;
  const all = sumOf(deal);
  if (!all) return false;
  const names = namesOf(items);
  return w.ask(
    "sum",
    all,
    v.buys
      ? `{${v.who}一共花了多少元？|一共花了多少元？|{一共|总共}要付多少元？|${v.who}一共要付多少钱？|买${names}共要多少元？|${v.who}应付多少元？}`
      : `{一共收入多少元？|${v.who}一共收入多少元？|卖${names}共收入多少元？|总共卖得多少元？}`,
    zhSize(v.buys ? "cost" : "money", "元", v.buys ? "一共花的钱" : "一共收入的钱"),
  );
};

/** What one of the same worth costs on average. */
const mean: Ask = (deal) => {
  const { w, items, v } = deal;
  if (items.length !== 2 || items.some(({ ware }) => ware[0] === "千克")) return false;
  const [a, b] = items as [Item, Item];
  const m = a.ware[0];
  if (m !== b.ware[0]) return false;
  const all = sumOf(deal);
  if (!all) return false;
  const n = w.step(a.count, "+", b.count, `一共${v.did}#${m}。`);
  return w.ask(
    "mean",
    w.step(all, "/", n, `平均每${m}#元。`),
    `{平均每${m}多少元？|${v.did}的这些东西平均每${m}多少元？|${namesOf(items)}平均一${m}要多少元？|平均${v.verb}一${m}要多少元？}`,
  );
};

/** Somebody else takes other numbers of the same. */
export const friend: Ask = (deal) => {
  const { w, items, v, r } = deal;
  if (!v.buys || items.length < 1 || items.length > 2) return false;
  const mine = sumOf(deal);
  const other = deal.friend;
  const counts = items.map(() => w.given(r.int(1, 8)));
  const pieces = items.map(({ ware }, i) => `${counts[i]}${ware[0]}${ware[1]}`);
  const totals = items.map(({ ware, price }, i) =>
    w.step(price, "*", counts[i]!, `${other}买${ware[1]}花了#元。`),
  );
  const theirs =
    totals.length === 1 ? totals[0]! : w.step(totals[0]!, "+", totals[1]!, `${other}一共花了#元。`);
  if (!mine || mine.value === theirs.value) return false;
  w.tell(`${other}{买了|也买了|在同一家店买了}${row(pieces)}，`, [], TURN.end);
  if (r.chance(0.4)) {
    return w.ask(
      "friendSum",
      w.step(mine, "+", theirs, "两人一共花了#元。"),
      `{两人一共花了多少元？|${v.who}和${other}{一共|共}花了多少元？|他们两人总共要付多少元？|两人花的钱加起来是多少元？}`,
      zhSize("cost", "元", "两人一共花的钱"),
    );
  }
  const more = mine.value > theirs.value;
  const [high, low] = more ? [v.who, other] : [other, v.who];
  return w.ask(
    "friendGap",
    more
      ? w.step(mine, "-", theirs, `${high}比${low}多花#元。`)
      : w.step(theirs, "-", mine, `${high}比${low}多花#元。`),
    `{${high}比${low}多花多少元？|${low}比${high}少花多少元？|${high}比${low}多花了多少钱？|两人花的钱相差多少元？}`,
  );
};

/** What the last of the goods costs, or how many there are, from what everything came to. */
const backward: Ask = (deal) => {
  const { w, items, v, r } = deal;
  const unknown = last(items);
  const known = items.slice(0, -1);
  w.strict = true;
  const [m, t] = unknown.ware;
  const k = unknown.count;
  if (items.length < 2 || k.role !== "given" || unknown.total.role === "given") return false;
  const value = items.reduce((sofar, { total }) => sofar + total.value, 0);
  let all: Knot;
  if (v.buys && r.chance(0.4)) {
    const note = [50, 100, 200, 300, 500, 1000].find((x) => x > value);
    if (note === undefined || note - value > value) return false;
    const [paid, back] = [w.given(note), w.given(note - value)];
    w.tell(
      `{付了${paid}元，找回${back}元|付给收银员${paid}元，找回${back}元|${v.again}付出${paid}元，找回${back}元}，`,
      [],
      TURN.end,
    );
    all = w.step(paid, "-", back, "一共花了#元。");
  } else {
    all = w.given(value);
    w.tell(
      v.buys
        ? `{一共花了${all}元|共付了${all}元|总共用去${all}元|一共付了${all}元}，`
        : `{一共收入${all}元|总共卖得${all}元|共收入${all}元}，`,
      [],
      TURN.end,
    );
  }
  const rest = known.reduce(
    (sofar, { total }, i) =>
      w.step(
        sofar,
        "-",
        total,
        i === known.length - 1 ? `${v.verb}${t}${v.got}#元。` : `除去${known[i]!.ware[1]}还有#元。`,
      ),
    all,
  );
  if (r.chance(0.25)) {
    return w.ask(
      "backTotal",
      rest,
      `{${v.verb}${t}${v.got}多少元？|其中${v.verb}${t}的钱是多少元？|${v.verb}这些${t}${v.got}多少元？}`,
    );
  }
  return w.ask(
    "backPrice",
    w.step(rest, "/", k, `每${m}${t}#元。`),
    `{每${m}${t}多少元？|一${m}${t}的价钱是多少元？|${t}的单价是多少元？|每${m}${t}的价格是多少元？}`,
    zhSize("price", "元", `一${m}${t}的价钱`),
  );
};

/** Questions about the goods as they are. */
export const PLAIN_ASKS: readonly Ask[] = [
  ...[priceOf, countOf, totalOf, priceGap, priceSum, totalGap, totalGap, totalTimes],
  ...[number, sum, sum, mean, friend, friend, backward, backward],
];
