import { bounds } from "../../../cells";
import { nice } from "../trades/kit";
import { type Stage, type Start, split } from "./stage";

interface Item {
  readonly unit: string;
  readonly name: string;
  readonly range: readonly [number, number];
}

const itemOf = (text: string): Item => {
  const [unit = "", name = "", range] = split(text);
  return { unit, name, range: bounds(range) };
};

/** Columns: openings, things with measure word and price. */
export const shopping: Start = (t, row) => {
  const { r } = t;
  const items = r.shuffle(row[1]!.map(itemOf)).slice(0, r.pick([1, 2, 2, 2, 3, 3]));
  const counts = items.map(({ range }) =>
    t.given(r.int(2, range[1] > 150 ? 3 : range[1] > 60 ? 5 : 10)),
  );
  // one of the last kind, at its price
  const single = items.length > 1 && r.chance(0.4);
  const prices: Stage["q"][] = [];
  const told: string[] = [];
  const about: Stage["q"][] = [];
  for (const [i, { unit, name, range }] of items.entries()) {
    const before = prices[i - 1];
    const { unit: u = "", name: x = "" } = items[i - 1] ?? {};
    const price = nice(r, range);
    const line = `每${unit}${name}#元。`;
    if (before && r.chance(0.5)) {
      const gap = price - before.value;
      const k = r.int(2, 4);
      if (r.chance(0.4) && before.value * k >= range[0] && before.value * k <= range[1] * 1.3) {
        const times = t.given(k);
        told.push(
          `{一${unit}${name}的价钱是一${u}${x}的${times}倍|每${unit}${name}的价格是每${u}${x}的${times}倍}`,
        );
        prices.push(t.step(before, "*", times, line));
        continue;
      }
      const half = before.value / 2;
      if (r.chance(0.5) && half % 1 === 0 && half >= range[0] * 0.7 && half <= range[1]) {
        const two = t.w.known(2);
        told.push(
          `{一${unit}${name}的价钱只有一${u}${x}的一半|每${unit}${name}的价格是每${u}${x}的一半}`,
        );
        about.push(two);
        prices.push(t.step(before, "/", two, line));
        continue;
      }
      if (gap !== 0 && Math.abs(gap) < Math.max(price, before.value) * 0.7) {
        const d = t.given(Math.abs(gap));
        const word = gap > 0 ? "贵" : "便宜";
        told.push(
          `{每${unit}${name}比每${u}${x}${word}${d}元|一${unit}${name}比一${u}${x}${word}${d}元}`,
        );
        prices.push(t.step(before, gap > 0 ? "+" : "-", d, line));
        continue;
      }
    }
    const p = t.given(price);
    prices.push(p);
    told.push(`{每${unit}${name}${p}元|一${unit}${name}要${p}元|${name}每${unit}卖${p}元}`);
  }
  const listed = items.map(({ unit, name }, i) =>
    single && i === items.length - 1 ? `一${unit}${name}` : `${counts[i]}${unit}${name}`,
  );
  const goods =
    listed.length < 2 ? listed.join("") : `${listed.slice(0, -1).join("、")}和${listed.at(-1)}`;
  const buys = `{H买了${goods}|H一共买了${goods}|H在店里挑了${goods}|H的购物清单上有${goods}}`;
  const list = `${told.join("，")}`;
  if (about.length > 0 || r.chance(0.75)) {
    t.say(buys);
    t.say(list, about);
  } else t.sayAnyhow(buys, list);
  const sums = items.map(({ name }, i) =>
    single && i === items.length - 1
      ? prices[i]!
      : t.step(prices[i]!, "*", counts[i]!, `${name}一共#元。`),
  );
  let sum = sums[0]!;
  for (const [i, next] of sums.entries()) {
    if (i === 0) continue;
    const names = items.slice(0, i + 1).map(({ name }) => name);
    sum = t.step(sum, "+", next, `${names.slice(0, -1).join("、")}和${names.at(-1)}一共#元。`);
  }
  const [a, b] = sums;
  if (items.length === 2 && r.chance(0.15) && a!.value !== b!.value) {
    const more = a!.value > b!.value;
    const [x, y] = more ? [items[0]!.name, items[1]!.name] : [items[1]!.name, items[0]!.name];
    const gap = more ? t.step(a!, "-", b!, "相差#元。") : t.step(b!, "-", a!, "相差#元。");
    return {
      ...{ q: gap, unit: "元", thing: "" },
      what: "end",
      ask: `{H买${x}比买${y}多花了M？|H在${x}上比在${y}上多花了M？|买${y}比买${x}少花M？}`,
    };
  }
  return {
    ...{ q: sum, unit: "元", thing: row[2]?.[0] ?? "" },
    what: "cost",
    ask: "{H一共花了M？|H一共要付M？|H总共花了M？|这些东西一共要M？|H要付M？}",
  };
};
