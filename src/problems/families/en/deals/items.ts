import type { Quantity } from "../../../quantity";
import type { Kind } from "./compose";
import { a, type Deal, dollars, priceOf, type Ware } from "./deal";

/** Something that is bought: how it is said, what one costs, and the steps to what all cost. */
export interface Item {
  readonly ware: Ware;
  /** "3 rakes". */
  readonly bare: string;
  /** "3 rakes at $15 each"; "" where the price needs its own sentence. */
  readonly full: string;
  /** "a rake costs $15". */
  readonly price: string;
  /** Works out what it costs. */
  readonly cost: () => Quantity;
  /** What one costs, where that is told or found. */
  one: Quantity | undefined;
  readonly count: Quantity | undefined;
}

export const FIRST_ITEMS: readonly Kind[] = [
  { name: "flat", steps: 0, weight: 0.6 },
  { name: "count", steps: 1, weight: 4 },
  { name: "pack", steps: 2 },
  { name: "packprice", steps: 2 },
  { name: "dozen", steps: 2 },
  { name: "marked", steps: 1, weight: 0.7 },
  { name: "half", steps: 1, weight: 0.5 },
  { name: "percent", steps: 2, weight: 0.7 },
];

export const MORE_ITEMS: readonly Kind[] = [
  { name: "flat", steps: 0, weight: 1.5 },
  { name: "count", steps: 1, weight: 3 },
  { name: "dozen", steps: 2, weight: 0.7 },
  { name: "packprice", steps: 2, weight: 0.7 },
  { name: "relflat", steps: 1, weight: 1.5 },
  { name: "relcount", steps: 2, weight: 1.5 },
  { name: "same", steps: 1, weight: 0.8 },
  { name: "double", steps: 2, weight: 0.8 },
  { name: "marked", steps: 1, weight: 0.6 },
  { name: "half", steps: 1, weight: 0.5 },
  { name: "percent", steps: 2, weight: 0.5 },
];

/** An item of that kind; undefined where it does not fit the ware or the first item. */
export function itemOf(d: Deal, kind: string, w: Ware, first: Item | undefined): Item | undefined {
  const { s, r } = d;
  const given = (n: number) => s.given(n);
  const at = (price: Quantity) =>
    `${r.pick(["at", "for"])} ${dollars(price)} ${r.pick(["each", "each", "apiece"])}`;
  const costs = (price: Quantity) =>
    `{${a(w.one)} =cost ${dollars(price)}|each ${w.one} =cost ${dollars(price)}|the price of ${a(w.one)} =is ${dollars(price)}}`;
  const all = `the ${w.many} {cost|come to} # dollars.`;
  const single = (price: Quantity) =>
    `{a single ${w.one} =cost ${dollars(price)}|the price =is ${dollars(price)} for every single ${w.one}}`;
  const whole = () => r.int(w.low, w.high);
  const times = (n: Quantity, price: Quantity) => s.step(n, "*", price, spinLine(d, all));
  if (kind === "flat") {
    const price = given(priceOf(r, w));
    const told = `{${a(w.one)} =cost ${dollars(price)}|the price of ${a(w.one)} =is ${dollars(price)}}`;
    return item(w, a(w.one), `${a(w.one)} for ${dollars(price)}`, told, () => price, price);
  }
  if (kind === "count") {
    const [n, price] = [
      given(r.int(2, w.high > 30 ? 4 : w.high > 12 ? 6 : 9)),
      given(priceOf(r, w)),
    ];
    const bare = `${n} ${w.many}`;
    return item(w, bare, `${bare} ${at(price)}`, costs(price), () => times(n, price), price, n);
  }
  if (kind === "dozen" || kind === "pack" || kind === "packprice") {
    if (!w.small || / of |pair|set/.test(w.one)) return undefined;
    const k = r.int(2, 5);
    if (kind === "dozen") {
      const [n, price] = [given(k), given(priceOf(r, w))];
      const cost = () =>
        times(s.step(n, "*", s.constant(12), `${k} dozen are # ${w.many}.`), price);
      return item(w, `${n} dozen ${w.many}`, "", single(price), cost, price);
    }
    const size = r.pick([3, 4, 5, 6, 8, 10]);
    const pack = r.pick(["pack", "pack", "bag", "box"]);
    if (kind === "pack") {
      const [n, m, price] = [given(k), given(size), given(priceOf(r, w))];
      const bare = `${n} ${pack === "box" ? "boxe" : pack}s of ${m} ${w.many}`;
      const cost = () => times(s.step(n, "*", m, `that is # ${w.many}.`), price);
      return item(w, bare, "", single(price), cost, undefined);
    }
    const [n, m] = [given(k * size), given(size)];
    const price = given(Math.max(2, Math.round(size * w.low * 0.7) + r.int(0, 3)));
    const bare = `${n} ${w.many}`;
    const packs = pack === "box" ? "boxes" : `${pack}s`;
    const cost = () => {
      const count = s.step(n, "/", m, `these are # ${packs}.`);
      return s.step(count, "*", price, spinLine(d, `the ${packs} {cost|come to} # dollars.`));
    };
    const text = `{the ${w.many} come in ${packs} of ${m}, and ${a(pack)} =cost ${dollars(price)}|the shop =sell ${w.many} only in ${packs} of ${m}, at ${dollars(price)} ${a(pack)}}`;
    return item(w, bare, "", text, cost, undefined, n);
  }
  if (kind === "marked" || kind === "half" || kind === "percent") {
    const bare = a(w.one);
    if (w.high < 8) return undefined;
    if (kind === "marked") {
      const usual = whole() + 4;
      const [price, off] = [
        given(usual),
        given(r.int(2, Math.min(usual - 3, Math.ceil(usual / 2)))),
      ];
      const text = `{${a(w.one)} usually =cost ${dollars(price)} but =is on sale for ${dollars(off)} less|the ${w.one} =is marked down by ${dollars(off)} from ${dollars(price)}|the ${w.one} =have a price of ${dollars(price)}, and @ ~~have a voucher for ${dollars(off)} off this ${w.one}}`;
      return item(
        w,
        bare,
        "",
        text,
        () => s.step(price, "-", off, `the ${w.one} costs # dollars.`),
        undefined,
      );
    }
    if (kind === "half") {
      const price = given(2 * Math.ceil(whole() / 2));
      const text = `{the ${w.one}, which usually =cost ${dollars(price)}, =is sold at half price|${a(w.one)} =is half price ${d.past ? "that day" : "today"} instead of ${dollars(price)}|@ ~~pay only half of the old price of ${dollars(price)} for the ${w.one}}`;
      return item(
        w,
        bare,
        "",
        text,
        () => s.step(price, "/", s.constant(2), `the ${w.one} costs # dollars.`),
        undefined,
      );
    }
    const rate = r.pick([10, 20, 25, 50, 30, 40]);
    const base = rate === 25 ? 4 : rate === 50 ? 2 : rate % 20 === 0 ? 5 : 10;
    const [price, pct] = [given(base * Math.ceil(whole() / base)), given(rate)];
    const text = `{the ${w.one} =is ${pct}% off, and its old price =is ${dollars(price)}|the regular price of the ${w.one} =is ${dollars(price)}, but @ ~~get it ${pct}% cheaper}`;
    const cost = () => {
      const off = s.chain(
        [price, pct, s.constant(100)],
        ["*", "/"],
        `the discount on the ${w.one} is # dollars.`,
      );
      return s.step(price, "-", off, `the ${w.one} costs # dollars.`);
    };
    return item(w, bare, "", text, cost, undefined);
  }
  if (!first) return undefined;
  if (kind === "same" || kind === "double") {
    const { count } = first;
    if (!count) return undefined;
    const price = given(priceOf(r, w));
    if (kind === "same") {
      const bare = `{the same number of ${w.many} as ${first.ware.many}|as many ${w.many} as ${first.ware.many}}`;
      return item(w, bare, "", costs(price), () => times(count, price), price);
    }
    const by = given(r.int(2, 3));
    const bare = `${by} times as many ${w.many} as ${first.ware.many}`;
    const cost = () => times(s.step(count, "*", by, `that is # ${w.many}.`), price);
    return item(w, bare, "", costs(price), cost, price);
  }
  return related(d, kind, w, first);
}

/** Something whose price is told by what the first item costs. */
function related(d: Deal, kind: string, w: Ware, first: Item): Item | undefined {
  const { s, r } = d;
  const base = first.one;
  if (!base) return undefined;
  const up = r.chance(0.5) || base.n < 6;
  const how = r.pick(["times", "more", "half"]);
  const than = r.pick([a(first.ware.one), `the price of ${a(first.ware.one)}`]);
  let one: () => Quantity;
  let text: string;
  const line = `${a(w.one)} costs # dollars.`;
  if (how === "times") {
    const by = s.given(r.int(2, base.n > 20 ? 3 : 5));
    if (base.n * by.n > 1.7 * w.high) return undefined;
    text = `${a(w.one)} =cost ${by} times as much as ${a(first.ware.one)}`;
    one = () => s.step(base, "*", by, line);
  } else if (how === "half") {
    if (base.n % 2 !== 0 || base.n < w.low) return undefined;
    text = `{${a(w.one)} =cost half as much as ${a(first.ware.one)}|the price of ${a(w.one)} =is half of ${than.startsWith("the") ? than : `the price of ${than}`}}`;
    one = () => s.step(base, "/", s.constant(2), line);
  } else {
    const by = s.given(up ? r.int(2, Math.max(3, w.high)) : r.int(2, Math.floor(base.n) - 2));
    const found = up ? base.n + by.n : base.n - by.n;
    if (found < 0.6 * w.low || found > 1.5 * w.high) return undefined;
    text = `{${a(w.one)} =cost ${dollars(by)} ${up ? "more" : "less"} than ${a(first.ware.one)}|${a(w.one)} =is ${dollars(by)} ${up ? "more expensive" : "cheaper"} than ${a(first.ware.one)}}`;
    one = () => s.step(base, up ? "+" : "-", by, line);
  }
  if (kind === "relflat") return item(w, a(w.one), "", text, one, undefined);
  const n = s.given(r.int(2, 6));
  const cost = () => s.step(n, "*", one(), spinLine(d, `the ${w.many} {cost|come to} # dollars.`));
  return item(w, `${n} ${w.many}`, "", text, cost, undefined);
}

const spinLine = (d: Deal, line: string) =>
  line.replace(/\{(.*?)\|(.*?)\}/, (_, x, y) => d.r.pick([x, y]));

const item = (
  w: Ware,
  bare: string,
  full: string,
  price: string,
  cost: () => Quantity,
  one: Quantity | undefined,
  count?: Quantity,
): Item => ({ ware: w, bare, full, price, cost, one, count });
