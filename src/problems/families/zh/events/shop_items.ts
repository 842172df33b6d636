import type { Random } from "../../../../common/random";
import { FEW_ZH, type Knot, type Web } from "../../../weaving/web_zh";
import { foldOf, type Shop, type Ware } from "./shop_words";

/** Goods with price, number and what they come to. */
export interface Item {
  readonly ware: Ware;
  readonly price: Knot;
  readonly count: Knot;
  readonly total: Knot;
  /** The number as a part of a list, where it is told so: 3本练习本. */
  readonly piece: string | undefined;
}

/** Turns in which a shop story tells: prices, then what is bought, then what that costs. */
export const TURN = { prices: 1, after: 2, bought: 3, sums: 4, end: 5 } as const;

/** Who trades and how: 小明 买 花, 商店 卖出 收入. */
export interface Voice {
  readonly who: string;
  readonly buys: boolean;
  /** 买了, 卖出 */
  readonly did: string;
  /** The subject of further sentences: empty where it is clear. */
  readonly again: string;
  /** 买, 卖 */
  readonly verb: string;
  /** 花了, 收入 */
  readonly got: string;
}

const priceIn = ([, , low, high]: Ware, r: Random) => r.int(low, high);
const fits = ([, , low, high]: Ware, value: number) => value >= low * 0.7 && value <= high * 1.5;

type Pricing = (w: Web, ware: Ware, other: Item | undefined, r: Random) => Knot | undefined;

const told: Pricing = (w, ware, _, r) => {
  const [m, t, low] = ware;
  const x = w.given(priceIn(ware, r) + (low < 10 && r.chance(0.12) ? 0.5 : 0));
  w.tell(
    `{每${m}${t}${x}元|每${m}${t}${x}元|每${m}${t}{卖|售价}${x}元|${t}每${m}${x}元|${t}的单价是${x}元|一${m}${t}{卖|要|的价格是}${x}元|${t}的价格是每${m}${x}元}，`,
    [],
    TURN.prices,
  );
  return x;
};

/** Dearer or cheaper than another, told from either side. */
const apart: Pricing = (w, ware, other, r) => {
  if (!other) return undefined;
  const [m, t] = ware;
  const [m2, t2] = other.ware;
  const gap = Math.round(priceIn(ware, r) - other.price.value);
  if (gap === 0 || Math.abs(gap) > 3 * other.price.value) return undefined;
  const d = w.given(Math.abs(gap));
  const [word, back] = gap > 0 ? ["贵", "便宜"] : ["便宜", "贵"];
  w.tell(
    `{每${m}${t}比每${m2}${t2}${word}${d}元|${t}的单价比${t2}${gap > 0 ? "高" : "低"}${d}元|每${m2}${t2}比每${m}${t}${back}${d}元|一${m}${t}比一${m2}${t2}${word}${d}元|一${m2}${t2}比一${m}${t}${back}${d}元}，`,
    [],
    TURN.after,
  );
  return w.step(other.price, gap > 0 ? "+" : "-", d, `每${m}${t}#元。`);
};

const times: Pricing = (w, ware, other, r) => {
  if (!other) return undefined;
  const [m, t] = ware;
  const [m2, t2] = other.ware;
  const k = r.int(2, 6);
  if (!fits(ware, other.price.value * k)) return undefined;
  const word = r.chance(0.15);
  const x = word ? w.known(k) : w.given(k);
  const shown = word ? FEW_ZH[k] : `${x}`;
  w.tell(
    `{每${m}${t}的{价钱|价格}是每${m2}${t2}的${shown}倍|${t}的单价是${t2}的${shown}倍|一${m}${t}的价钱{正好|恰好|}是一${m2}${t2}的${shown}倍|每${m}${t}的价钱相当于每${m2}${t2}的${shown}倍}，`,
    [x],
    TURN.after,
  );
  return w.step(other.price, "*", x, `每${m}${t}#元。`);
};

/** So many times another and some more or less. */
const timesMore: Pricing = (w, ware, other, r) => {
  if (!other) return undefined;
  const [m, t] = ware;
  const [m2, t2] = other.ware;
  const [k, e, up] = [r.int(2, 5), r.int(1, 9), r.chance(0.5)];
  const value = other.price.value * k + (up ? e : -e);
  if (!fits(ware, value) || e >= other.price.value) return undefined;
  const [x, y] = [w.given(k), w.given(e)];
  w.tell(
    `{每${m}${t}的价钱比每${m2}${t2}的${x}倍${up ? "多" : "少"}${y}元|${t}的单价比${t2}的${x}倍还${up ? "多" : "少"}${y}元|一${m}${t}的价格比一${m2}${t2}的${x}倍${up ? "贵" : "便宜"}${y}元}，`,
    [],
    TURN.after,
  );
  if (r.chance(0.4)) {
    return w.chain([other.price, x, y], ["*", up ? "+" : "-"], `每${m}${t}#元。`);
  }
  const base = w.step(other.price, "*", x, `每${m2}${t2}的${k}倍是#元。`);
  return w.step(base, up ? "+" : "-", y, `每${m}${t}#元。`);
};

const share: Pricing = (w, ware, other, r) => {
  if (!other) return undefined;
  const [m, t] = ware;
  const [m2, t2] = other.ware;
  const d = r.pick([2, 2, 3, 4, 5]);
  const value = other.price.value / d;
  if (!Number.isInteger(value) || !fits(ware, value)) return undefined;
  const x = w.known(d);
  const part = d === 2 ? "{一半|一半|二分之一}" : `{1/${d}|${FEW_ZH[d]}分之一}`;
  w.tell(
    `{每${m}${t}的{价钱|价格}是每${m2}${t2}的${part}|${t}的单价是${t2}的${part}|一${m}${t}的价钱只有一${m2}${t2}的${part}|一${m}${t}的价钱相当于一${m2}${t2}的${part}}，`,
    [x],
    TURN.after,
  );
  return w.step(other.price, "/", x, `每${m}${t}#元。`);
};

/** Marked down: 打八折, 按原价的80%, 降价5元. */
const reduced: Pricing = (w, ware, _, r) => {
  const [m, t, , high] = ware;
  const old = priceIn(ware, r);
  const x = w.given(old);
  if (high >= 15 && r.chance(0.6)) {
    const tenths = r.int(5, 9);
    if ((old * tenths) % 10 !== 0) return undefined;
    if (r.chance(0.7)) {
      w.tell(
        `{${t}原价每${m}${x}元，现在打${foldOf(tenths)}出售|每${m}${t}原价${x}元，现在${foldOf(tenths)}优惠|原来每${m}${x}元的${t}，现在打${foldOf(tenths)}|标价每${m}${x}元的${t}按${foldOf(tenths)}出售}，`,
        [],
        TURN.prices,
      );
      return w.chain([x, w.known(tenths), w.known(10)], ["*", "/"], `打折后每${m}${t}#元。`);
    }
    const p = w.given(tenths * 10);
    w.tell(
      `{${t}原价每${m}${x}元，现在按原价的${p}%出售|每${m}${t}原价${x}元，现价是原价的${p}%|${t}的标价是每${m}${x}元，商店按标价的${p}%出售}，`,
      [],
      TURN.prices,
    );
    return w.chain([x, p, w.known(100)], ["*", "/"], `每${m}${t}的现价是#元。`);
  }
  if (old < 5) return undefined;
  const cut = w.given(r.int(1, Math.max(1, Math.floor(old / 4))));
  const up = r.chance(0.3);
  const way = up ? "{涨了|上涨了}" : "{降了|便宜了|降价}";
  w.tell(
    `{每${m}${t}原价${x}元，现在每${m}${way}${cut}元|${t}原来每${m}${x}元，现在每${m}${way}${cut}元|原来${x}元一${m}的${t}，现在每${m}${way}${cut}元|上周${t}每${m}${x}元，这周每${m}${way}${cut}元}，`,
    [],
    TURN.prices,
  );
  return w.step(x, up ? "+" : "-", cut, `现在每${m}${t}#元。`);
};

/** Told by what several cost. */
const several: Pricing = (w, ware, _, r) => {
  const [m, t] = ware;
  const k = r.int(2, 6);
  const [n, all] = [w.given(k), w.given(k * priceIn(ware, r))];
  w.tell(
    `{${n}${m}${t}{卖|要|的价钱是|共}${all}元|买${n}${m}${t}{要|需要}${all}元|${t}${all}元${n}${m}|${all}元{可以|能}买${n}${m}${t}}，`,
    [],
    TURN.prices,
  );
  return w.step(all, "/", n, `每${m}${t}#元。`);
};

const PRICINGS: readonly Pricing[] = [
  ...[told, told, told, told, apart, apart, apart, times, times],
  ...[timesMore, share, reduced, reduced, several, several],
];

type Counting = (
  w: Web,
  ware: Ware,
  other: Item | undefined,
  v: Voice,
  most: number,
  r: Random,
) => { count: Knot; piece?: string } | undefined;

const plainly: Counting = (w, [m, t, , high], _, __, most, r) => {
  const count = w.given(r.int(2, high >= 80 ? Math.min(5, most) : most));
  return { count, piece: `${count}${m}${t}` };
};

/** More or fewer than of another, in the same measure word. */
const moreOf: Counting = (w, [m, t], other, v, _, r) => {
  if (!other || other.ware[0] !== m) return undefined;
  const e = r.int(1, 5);
  const up = r.chance(0.6);
  if (!up && other.count.value - e < 1) return undefined;
  const d = w.given(e);
  w.tell(
    `{${v.did}的${t}比${other.ware[1]}${up ? "多" : "少"}${d}${m}|${t}比${other.ware[1]}${up ? "多" : "少"}${v.verb}了${d}${m}|${v.did}的${other.ware[1]}比${t}${up ? "少" : "多"}${d}${m}}，`,
    [],
    TURN.sums,
  );
  return { count: w.step(other.count, up ? "+" : "-", d, `${v.did}${t}#${m}。`) };
};

const timesOf: Counting = (w, [m, t], other, v, most, r) => {
  if (!other || m === "千克" || other.ware[0] === "千克") return undefined;
  const k = r.int(2, 4);
  if (other.count.value * k > 2 * most) return undefined;
  const x = w.given(k);
  const t2 = other.ware[1];
  w.tell(
    `{${v.did}的${t}的数量是${t2}的${x}倍|${v.did}${t}的${m}数是${t2}的${x}倍|${t}的数量正好是${t2}的${x}倍}，`,
    [],
    TURN.sums,
  );
  return { count: w.step(other.count, "*", x, `${v.did}${t}#${m}。`) };
};

/** So many for each of several. */
const forEach: Counting = (w, [m, t], _, v, most, r) => {
  if (m === "千克" || !v.buys) return undefined;
  const [each, n] = [r.int(1, 3), r.int(3, 12)];
  if (each === 1 || each * n > 2 * most + 6) return undefined;
  const [x, y] = [w.given(each), w.given(n)];
  w.tell(
    `{要给${y}名同学每人买${x}${m}${t}|为${y}位同学每人准备了${x}${m}${t}|${y}个小朋友，每人分到${x}${m}${t}}，`,
    [],
    TURN.sums,
  );
  return { count: w.step(x, "*", y, `一共${v.verb}${t}#${m}。`) };
};

const COUNTINGS: readonly Counting[] = [
  plainly,
  plainly,
  plainly,
  plainly,
  moreOf,
  timesOf,
  forEach,
];

/** Draws goods of a shop with ways to tell their prices and numbers; undefined where one does not fit; lines begin with `lead`. */
export function items(
  w: Web,
  shop: Shop,
  v: Voice,
  n: number,
  r: Random,
  lead = "",
): Item[] | undefined {
  const out: Item[] = [];
  for (const ware of r.sample(shop.wares, n)) {
    const [m, t] = ware;
    const other = out.at(-1);
    const price = r.pick(other ? PRICINGS : [told, told, reduced, several])(w, ware, other, r);
    if (!price || !Number.isInteger(2 * price.value)) return undefined;
    const counted = r.pick(out.length ? COUNTINGS : [plainly])(w, ware, other, v, shop.most, r);
    if (!counted) return undefined;
    const cost = price.value * counted.count.value;
    if (price.role === "given" && counted.piece !== undefined && r.chance(0.15)) {
      const total = w.given(cost);
      const count = w.step(total, "/", price, `${v.did}${t}#${m}。`);
      w.tell(
        v.buys
          ? `{买${t}{一共|共|}花了${total}元|买${t}用去${total}元|${v.who}买${t}{花了|用了}${total}元}，`
          : `{卖${t}{一共|共|}收入${total}元|${t}一共卖得${total}元}，`,
        [],
        TURN.sums,
      );
      out.push({ ware, price, count, total, piece: undefined });
      continue;
    }
    const total = w.step(price, "*", counted.count, `${lead}${v.verb}${t}${v.got}#元。`);
    out.push({ ware, price, count: counted.count, total, piece: counted.piece });
  }
  return out;
}
