import type { Random } from "../../../../common/random";
import { money } from "../../../measure";
import { plural } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { named } from "../../../words_en";
import { a, Deal, dollars, drawn, rowsOf } from "./deal";
import { HIRES } from "./hires";

const ROWS = rowsOf(HIRES).map(
  ([what = "", unit = "", fee = "", rate = "", one = "", two = ""]) => ({
    what,
    unit,
    fee,
    rate,
    providers: [one, two],
  }),
);
const the = (name: string) => name.replace(/^an? /, "the ");

/** Two offers for the same thing, with fees, rates and what is taken off. */
export const offers = (steps: number) => (s: Story, r: Random) => {
  if (steps < 3) return false;
  const d = new Deal(s, r);
  const who = named(s, r);
  const { what, unit, fee, rate, providers } = r.pick(ROWS);
  const [first = "", second = ""] = r.shuffle(providers);
  const n = s.given(r.int(2, /copy|shirt|chair|card/.test(unit) ? 60 : 12));
  const kinds = ["rate", "fee", "flat", "off", "halfFee"] as const;
  const weigh = { rate: 1, fee: 2, flat: 0, off: 2, halfFee: 3 };
  const [x, y] = [r.pick(kinds), r.pick(kinds)];
  const split = r.chance(0.25);
  if (weigh[x] + weigh[y] + 1 + (split ? 1 : 0) !== steps || (x === y && x === "flat"))
    return false;
  const low = drawn(r, rate);
  const price = (by: string, kind: (typeof kinds)[number]): [string, () => Quantity] => {
    const u = a(unit);
    if (kind === "flat") {
      const all = s.given(Math.round(n.n * low * (0.7 + r.next()) + 5));
      return [
        `{${by} =ask for ${dollars(all)} for everything|with ${by}, one =pay ${dollars(all)} in all|the whole thing =cost ${dollars(all)} with ${by}}`,
        () => all,
      ];
    }
    const each = s.given(Math.max(1, low + r.int(-2, 4)));
    const product = () =>
      s.step(n, "*", each, `for ${n.n} ${plural(unit)}, ${the(by)} asks for # dollars.`);
    if (kind === "rate")
      return [
        `{${by} =charge ${dollars(each)} ${u}|with ${by}, ${u} =cost ${dollars(each)}|the price of ${by} =is ${dollars(each)} ${u}}`,
        product,
      ];
    const basic = drawn(r, fee);
    const both = (once: Quantity) => {
      const sum = product();
      return s.step(sum, "+", once, `with the fee, it is # dollars.`);
    };
    if (kind === "fee") {
      const base = s.given(basic);
      return [
        `{${by} =charge a fee of ${dollars(base)} and ${dollars(each)} ${u}|with ${by}, there =is a basic fee of ${dollars(base)}, and every ${unit} =cost ${dollars(each)}|${by} =ask for ${dollars(each)} ${u}, plus ${dollars(base)} once}`,
        () => both(base),
      ];
    }
    if (kind === "off") {
      const off = s.given(Math.max(2, Math.min(basic, Math.floor((n.n * each.n) / 2))));
      return [
        `${by} =charge ${dollars(each)} ${u} but =give new customers ${dollars(off)} off the total`,
        () => {
          const sum = product();
          return s.step(sum, "-", off, `after the discount, it is # dollars.`);
        },
      ];
    }
    const even = s.given(basic * 2);
    return [
      `{${by} usually =charge a fee of ${dollars(even)} but =ask for only half of that this time; every ${unit} then =cost ${dollars(each)}|at ${by}, the fee of ${dollars(even)} =is cut in half this month, and ${u} =cost ${dollars(each)}}`,
      () => both(s.step(even, "/", s.constant(2), "half of the fee is # dollars.")),
    ];
  };
  const [said, one] = price(first, x);
  const [saidToo, two] = price(second, y);
  const [p, q] = [one(), two()];
  if (p.n === q.n || p.n <= 0 || q.n <= 0) return false;
  const [high, lower, dear, cheap] = p.n > q.n ? [p, q, first, second] : [q, p, second, first];
  const need = `{@ ~~need ${n} ${plural(unit)}|for @m, it =is a matter of ${n} ${plural(unit)}|@ ~~calculate with ${n} ${plural(unit)}}`;
  const facts = [said, saidToo];
  d.tell(who, `@ ~~want to ${what}`);
  if (r.chance(0.4)) d.tell(who, need, ...facts);
  else d.tell(who, ...facts, need);
  const less = s.step(high, "-", lower, "the difference is # dollars.");
  if (!split) {
    const ask = `{how much ~~do @ save with the cheaper offer|by how many dollars =is ${the(cheap)} cheaper than ${the(dear)}|how much more would ${the(dear)} cost @m, in dollars|what =is the difference between the two offers, in dollars}`;
    s.ask(less, `${d.say(who, ask)}?`, money(`the money that ${who.name} saves`, who));
    return true;
  }
  const k = d.some([2, 4, 5].filter((k) => less.n % k === 0));
  if (k === undefined) return false;
  const people = s.given(k);
  d.tell(who, `@ ~~share the cost equally with others, so that ${people} people ~pay the same`);
  s.ask(
    s.step(less, "/", people, "each of them saves # dollars."),
    `${d.say(who, "how many dollars =do each of these people save with the cheaper offer")}?`,
    money("the money that each of them saves"),
  );
  return true;
};
