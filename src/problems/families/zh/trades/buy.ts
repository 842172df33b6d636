import { bounds } from "../../../cells";
import type { Knot } from "../../../weaving/web_zh";
import { asked, many, nice, type Plot, rows, type Tale } from "./kit";
import { pay } from "./pay";
import { selling } from "./sell";
import type { Item, Purse } from "./subjects";
import { SHOPS } from "./table_buy";

const TABLE = rows(SHOPS);

const itemOf = (text: string): Item => {
  const [unit = "", name = "", range = ""] = text.split(".");
  return { unit, name, range: bounds(range) };
};

/** How many of a thing one buys: few where it is dear. */
const countOf = (t: Tale, { range }: Item) =>
  t.r.int(2, range[1] > 120 ? 4 : range[1] > 40 ? 7 : 12);

/** The price of a thing, told by itself, for several of it, or beside another price. */
function priceOf(p: Purse, item: Item, beside?: readonly [Item, Knot]): Knot | undefined {
  const { w, r } = p.t;
  const { unit, name } = item;
  const price = nice(r, item.range);
  const line = `每${unit}${name}#元。`;
  const roll = r.next();
  if (beside !== undefined && roll < 0.55) {
    const [{ unit: u, name: n, range }, other] = beside;
    const gap = price - other.value;
    if (roll < 0.35) {
      if (gap === 0 || Math.abs(gap) > 0.6 * Math.max(price, other.value)) return undefined;
      const d = w.given(Math.abs(gap));
      const more = gap > 0;
      w.tell(
        `{每${unit}${name}比每${u}${n}${more ? "贵" : "便宜"}${d}元|一${unit}${name}比一${u}${n}${more ? "贵" : "便宜"}${d}元|每${u}${n}比每${unit}${name}${more ? "便宜" : "贵"}${d}元}，`,
      );
      return w.step(other, more ? "+" : "-", d, line);
    }
    const k = r.int(2, 5);
    if (range[0] * k > 2 * item.range[1]) return undefined;
    if (other.value * k < item.range[0] || other.value * k > 1.3 * item.range[1]) return undefined;
    const times = w.given(k);
    w.tell(
      `{每${unit}${name}的价钱是每${u}${n}的${times}倍|一${unit}${name}的价格相当于一${u}${n}的${times}倍}，`,
    );
    return w.step(other, "*", times, line);
  }
  if (roll > 0.85) {
    const n = w.given(r.int(2, 6));
    const sum = w.given(n.value * price);
    w.tell(
      `{${name}${n}${unit}卖${sum}元|买${n}${unit}${name}要${sum}元|${n}${unit}${name}的价钱是${sum}元}，`,
    );
    return w.step(sum, "/", n, line);
  }
  const knot = w.given(price);
  w.tell(
    `{每${unit}${name}${knot}元|${name}每${unit}${knot}元|一${unit}${name}卖${knot}元|${name}的单价是每${unit}${knot}元}，`,
  );
  return knot;
}

/** How many of the second thing, and the clause of the purchase. */
function buys(p: Purse, x: Item, y: Item | undefined): [Knot, Knot | undefined] | undefined {
  const { w, r } = p.t;
  const a = w.given(countOf(p.t, x));
  if (y === undefined) {
    w.tell(`{${p.buyer}买了${a}${x.unit}${x.name}|${p.buyer}要买${a}${x.unit}${x.name}}，`);
    return [a, undefined];
  }
  if (r.chance(0.65)) {
    const b = w.given(countOf(p.t, y));
    w.tell(
      `{${p.buyer}买了${a}${x.unit}${x.name}和${b}${y.unit}${y.name}|${p.buyer}买${x.name}${a}${x.unit}、${y.name}${b}${y.unit}|${p.buyer}先挑了${a}${x.unit}${x.name}，又拿了${b}${y.unit}${y.name}}，`,
    );
    return [a, b];
  }
  const same = x.unit === y.unit;
  if (!same) return undefined;
  w.tell(`${p.buyer}买了${a}${x.unit}${x.name}，`);
  const line = `买了#${y.unit}${y.name}。`;
  if (r.chance(0.5)) {
    const k = w.given(r.int(2, 3));
    w.tell(`买的${y.name}是${x.name}的${k}倍，`);
    return [a, w.step(a, "*", k, line)];
  }
  const more = r.chance(0.6);
  const d = w.given(r.int(1, Math.max(1, a.value - 1)));
  w.tell(
    `{买的${y.name}比${x.name}${more ? "多" : "少"}${d}${y.unit}|${y.name}比${x.name}${more ? "多" : "少"}买了${d}${y.unit}}，`,
  );
  return [a, w.step(a, more ? "+" : "-", d, line)];
}

/** Things of two kinds, or of one in several ways. */
function basket(p: Purse): boolean {
  const { w, r } = p.t;
  const [x, y, z] = r.shuffle(p.items) as [Item, Item, Item];
  const first = r.chance(0.5);
  w.tell(`{${p.buyer}到${p.shop}买东西|${p.buyer}去${p.shop}|在${p.shop}里}，`);
  const roll = r.next();
  if (roll < 0.2) {
    const a = priceOf(p, x);
    const n = a && buys(p, x, undefined);
    if (!a || !n) return false;
    const sum = w.step(a, "*", n[0], `${x.name}一共#元。`);
    return pay(p, sum);
  }
  let counts = first ? buys(p, x, y) : undefined;
  const a = priceOf(p, x);
  const b = a && priceOf(p, y, [x, a]);
  if (!first) counts = buys(p, x, y);
  if (!a || !b || !counts?.[1]) return false;
  const one = w.step(a, "*", counts[0], `${x.name}要#元。`);
  const two = w.step(b, "*", counts[1], `${y.name}要#元。`);
  if (roll < 0.35) {
    if (one.value === two.value) return false;
    const more = one.value > two.value;
    const gap = more ? w.step(one, "-", two, `相差#元。`) : w.step(two, "-", one, `相差#元。`);
    const [h, l] = more ? [x.name, y.name] : [y.name, x.name];
    return w.ask(
      "gap",
      gap,
      asked(r, `{买${h}比买${l}多花${many(r, gap)}元？|买${l}比买${h}少花${many(r, gap)}元？}`),
    );
  }
  let sum = w.step(one, "+", two, `${x.name}和${y.name}一共#元。`);
  if (r.chance(0.25)) {
    const c = w.given(nice(r, z.range));
    w.tell(`{还买了一${z.unit}${c}元的${z.name}|另外买了一${z.unit}${z.name}，花了${c}元}，`);
    sum = w.step(sum, "+", c, "三种东西一共#元。");
  }
  return pay(p, sum);
}

/** The sum is told, and one price or count is asked for. */
function backwards(p: Purse): boolean {
  const { w, r } = p.t;
  const [x, y] = r.shuffle(p.items) as [Item, Item];
  const [m, n] = [countOf(p.t, x), countOf(p.t, y)];
  const [c, d] = [nice(r, x.range), nice(r, y.range)];
  w.strict = true;
  const a = w.given(m);
  const sum = w.given(m * c + n * d);
  const k = w.given(n);
  w.tell(
    `{${p.buyer}在${p.shop}买了${a}${x.unit}${x.name}和${k}${y.unit}${y.name}，一共花了${sum}元|${p.buyer}在${p.shop}用${sum}元买了${a}${x.unit}${x.name}和${k}${y.unit}${y.name}}，`,
  );
  let price = w.given(c);
  if (r.chance(0.35)) {
    const low = price;
    const off = w.given(r.int(1, Math.max(1, Math.min(9, Math.floor(c / 3)))));
    w.tell(`${x.name}原价每${x.unit}${w.given(c + off.value)}元，`);
    w.tell(`这天每${x.unit}便宜${off}元，`);
    const before = w.knots.at(-1)!;
    price = w.step(before, "-", off, `${x.name}现价每${x.unit}#元。`);
    if (low.value !== price.value) return false;
  } else w.tell(`{每${x.unit}${x.name}${price}元|${x.name}每${x.unit}${price}元}，`);
  const one = w.step(a, "*", price, `${x.name}花了#元。`);
  const rest = w.step(sum, "-", one, `${y.name}一共花了#元。`);
  const each = w.step(rest, "/", k, `每${y.unit}${y.name}#元。`);
  if (r.chance(0.35) && each.value !== price.value) {
    const more = each.value > price.value;
    const gap = more
      ? w.step(each, "-", price, "相差#元。")
      : w.step(price, "-", each, "相差#元。");
    return w.ask(
      "gap",
      gap,
      `每${y.unit}${y.name}比每${x.unit}${x.name}${more ? "贵" : "便宜"}${many(r, gap)}元？`,
    );
  }
  return w.ask(
    "price",
    each,
    asked(
      r,
      `{每${y.unit}${y.name}多少元？|一${y.unit}${y.name}要多少元？|${y.name}每${y.unit}的价钱是多少元？}`,
    ),
  );
}

/** Buying and selling. */
export const buying: Plot = (t) => {
  const [shop, buyer, items] = t.r.pick(TABLE);
  const p: Purse = {
    t,
    shop: t.r.pick(shop!),
    buyer: t.r.pick(buyer!).replace("W", t.who),
    items: items!.map(itemOf),
  };
  const roll = t.r.next();
  return roll < 0.6 ? basket(p) : roll < 0.8 ? backwards(p) : selling(p);
};
