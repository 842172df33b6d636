import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import type { Noun } from "../../../nouns";
import type { Good, Shop } from "./goods";
import type { Count, Item, Price } from "./item";
import { lots } from "./lots";
import type { Num, Sheet } from "./sheet";
import { an } from "./voice";

const PRICE_KINDS: readonly Price["kind"][] = [
  ...(["stated", "stated", "differ", "differ", "differ", "times", "times", "together"] as const),
  ...(["rate", "off", "percentOff", "pack", "dozen", "tier", "deal"] as const),
];

function howMany(random: Random, price: number): number {
  if (price <= 5) return random.int(2, random.chance(0.3) ? 24 : 12);
  if (price <= 12) return random.int(2, 8);
  return random.int(2, price <= 25 ? 5 : 3);
}

/** A price in the range; now and then with cents, for cheap things. */
function drawPrice({ low, high }: Good, random: Random, cents: boolean): number {
  const dollars = random.int(low, high);
  return cents && dollars < 12
    ? dollars + random.pick([0, 0.5, 0.5, 0.5, 0.5, 0.25, 0.75])
    : dollars;
}

/** Draws the counts of a new item that stands after the others. */
function drawCount(
  sheet: Sheet,
  random: Random,
  noun: Noun,
  price: number,
  earlier: readonly Item[],
): [Count, Num | undefined] {
  const line = `there are # ${noun}`;
  const known = earlier.filter(({ many }) => many !== undefined);
  if (price >= 15 ? random.chance(0.7) : random.chance(0.1)) return [{ kind: "single" }, undefined];
  if (known.length > 0 && price <= 20 && random.chance(0.45)) {
    const than = random.pick(known);
    const base = than.many as Num;
    const k = random.int(2, price <= 5 ? 4 : 3);
    if (random.chance(0.45) && k * base.value <= (price <= 5 ? 40 : 15)) {
      const times = sheet.given(k);
      const many = sheet.step(base, "*", times, line);
      return [{ kind: "times", k: times, than }, many];
    }
    const up = base.value < 5 || random.chance(0.5);
    const n = sheet.given(random.int(2, up ? 6 : base.value - 2));
    return [{ kind: "differ", n, up, than }, sheet.step(base, up ? "+" : "-", n, line)];
  }
  if (price <= 4 && random.chance(0.1)) {
    const n = sheet.given(random.int(2, 5));
    return [{ kind: "dozens", n }, sheet.step(n, "*", sheet.constant(12), line)];
  }
  const n = sheet.given(howMany(random, price));
  return [{ kind: "stated", n }, n];
}

/** Draws a price that hangs on another one, or a told one. */
function drawPriceOf(
  sheet: Sheet,
  random: Random,
  good: Good,
  wanted: number,
  earlier: readonly Item[],
): [Price, Num] | undefined {
  const { one } = good.noun;
  const kind = random.pick(PRICE_KINDS);
  const line = `${an(one)} costs # dollars`;
  // "$2 more than a pen" would leave open whether a price before or after an offer is meant.
  const known = earlier.filter(
    ({ each, price }) => each !== undefined && price.kind !== "off" && price.kind !== "percentOff",
  );
  const least = good.low * 0.7;
  const most = good.high * 1.4;
  const fits = (value: number) => value >= least && value <= most;
  if (kind === "differ" || kind === "times" || kind === "together") {
    if (known.length === 0) return undefined;
    const than = random.pick(known);
    const base = than.each as Num;
    if (kind === "together") {
      const sum = sheet.given(base.value + wanted);
      return [{ kind, sum, than }, sheet.step(sum, "-", base, line)];
    }
    if (kind === "differ") {
      const n = Math.abs(wanted - base.value);
      if (n === 0) return undefined;
      const gap = sheet.given(n);
      const up = wanted > base.value;
      return [{ kind, n: gap, up, than }, sheet.step(base, up ? "+" : "-", gap, line)];
    }
    const up = random.chance(0.5);
    const ks = up ? [2, 3, 4, 5] : divisors(base.value, 2, 5);
    const fitting = ks.filter((k) => fits(up ? base.value * k : base.value / k));
    if (fitting.length === 0) return undefined;
    const k = sheet.given(random.pick(fitting));
    return [{ kind, k, up, than }, sheet.step(base, up ? "*" : "/", k, line)];
  }
  switch (kind) {
    case "rate": {
      if (wanted > 12) return undefined;
      const k = sheet.given(random.int(2, 6));
      const total = sheet.given(wanted * k.value);
      return [{ kind, k, total }, sheet.step(total, "/", k, line)];
    }
    case "off": {
      if (wanted < 3) return undefined;
      const n = random.int(1, Math.max(1, Math.floor(wanted / 3)));
      const [usual, less] = [sheet.given(wanted + n), sheet.given(n)];
      return [{ kind, usual, n: less }, sheet.step(usual, "-", less, line)];
    }
    case "percentOff": {
      const shares = [10, 20, 25, 30, 40, 50].filter((p) => (wanted * p) % 100 === 0);
      if (shares.length === 0 || wanted < 4) return undefined;
      const [usual, percent] = [sheet.given(wanted), sheet.given(random.pick(shares))];
      const off = sheet.chain(
        [usual, percent, sheet.constant(100)],
        ["*", "/"],
        `the price of ${an(one)} falls by # dollars`,
      );
      return [{ kind, usual, percent }, sheet.step(usual, "-", off, `now ${line}`)];
    }
    default: {
      const p = sheet.given(wanted);
      return [{ kind: "stated", p }, p];
    }
  }
}

/** What the plan must not know: the price of the item, or how many there are. */
export type Hidden = "price" | "count" | undefined;

/** Draws another item; undefined where its numbers do not fit. */
export function drawItem(
  sheet: Sheet,
  random: Random,
  good: Good,
  earlier: readonly Item[],
  options: { readonly cents: boolean; readonly hidden: Hidden },
): Item | undefined {
  const { noun } = good;
  const wanted = drawPrice(good, random, options.cents);
  const { hidden } = options;
  if (hidden === undefined && random.chance(0.15)) return lots(sheet, random, good, wanted);
  if (hidden === "price") {
    const [count, many] = drawCount(sheet, random, noun, wanted, earlier);
    const truth = { each: wanted, many: many?.value ?? 1 };
    return {
      noun,
      price: { kind: "hidden" },
      count,
      each: undefined,
      many,
      cost: undefined,
      truth,
    };
  }
  const told = drawPriceOf(sheet, random, good, wanted, earlier);
  if (!told) return undefined;
  const [price, each] = told;
  if (hidden === "count") {
    const truth = { each: each.value, many: howMany(random, each.value) };
    return {
      noun,
      price,
      count: { kind: "hidden" },
      each,
      many: undefined,
      cost: undefined,
      truth,
    };
  }
  const [count, many] = drawCount(sheet, random, noun, each.value, earlier);
  const cost =
    many === undefined ? each : sheet.step(many, "*", each, `the ${noun} cost # dollars`);
  return {
    noun,
    price,
    count,
    each,
    many,
    cost,
    truth: { each: each.value, many: many?.value ?? 1 },
  };
}

/** Different goods of a shop. */
export const drawGoods = (shop: Shop, random: Random, n: number): Good[] =>
  random.sample(shop.goods, n);
