import type { Random } from "../../../../common/random";
import { cost, money } from "../../../measure";
import { asThey } from "../../../person";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { type Kind, planOf } from "./compose";
import { a, Deal, dollars, priceOf, rowsOf, type Ware, ware } from "./deal";
import { askLast, type Outcome, payable, tellAll } from "./outcome";
import { OUTINGS } from "./stalls";

const ROWS = rowsOf(OUTINGS).map(([plan = "", costs = ""]) => ({
  plan,
  costs: costs.split(",").map(ware),
}));
const CROWDS = [
  "friends",
  "cousins",
  "roommates",
  "classmates",
  "neighbors",
  "sisters",
  "brothers",
  "colleagues",
  "teammates",
];

const TERMS: readonly Kind[] = [
  { name: "any", steps: 1, weight: 4 },
  { name: "flat", steps: 0, weight: 2 },
  { name: "reduced", steps: 1 },
  { name: "more", steps: 1 },
];
const MIDDLES: readonly Kind[] = [
  { name: "voucher", steps: 1 },
  { name: "percent", steps: 2 },
  { name: "gift", steps: 1 },
];
const ENDS: readonly Kind[] = [
  { name: "each", steps: 1, weight: 3 },
  { name: "pot", steps: 2, weight: 1.5 },
  { name: "kitty", steps: 1, weight: 1.5 },
  { name: "more", steps: 2, weight: 1.5 },
  { name: "alone", steps: 2 },
];

/** What a group needs only once. */
const SINGLE =
  /coach|skipper|parking|taxi|cleaning|license|rental|game|photo|grill|boat|entrance|cooler|map/;

/** One cost of an outing: what is said of it, and what it comes to. */
function costOf(
  d: Deal,
  kind: string,
  w: Ware,
  people: Quantity,
  base: { w: Ware; price: Quantity } | undefined,
) {
  const { s, r } = d;
  if (kind === "more") {
    if (!base || w.by) return undefined;
    const by = s.given(r.int(2, 15));
    return {
      sentence: `{${a(w.one)} =cost ${dollars(by)} more than ${a(base.w.one)}|they also ~need ${a(w.one)}, which =cost ${dollars(by)} more than ${a(base.w.one)}}`,
      total: () => s.step(base.price, "+", by, `${a(w.one)} costs # dollars.`),
      price: undefined,
    };
  }
  const price = s.given(priceOf(r, w));
  if (kind === "flat") {
    if (w.by) return undefined;
    return {
      sentence: `{${a(w.one)} =cost ${dollars(price)}|@ ~~pay ${dollars(price)} for ${a(w.one)}|${a(w.one)} for ${dollars(price)} =is part of the plan}`,
      total: () => price,
      price,
    };
  }
  if (kind === "reduced") {
    if (w.by || price.n < 8) return undefined;
    const off = s.given(r.int(2, Math.floor(price.n / 2)));
    return {
      sentence: `{${a(w.one)} =cost ${dollars(price)}, but @ ~~get ${dollars(off)} off|instead of ${dollars(price)}, @ ~~pay ${dollars(off)} less for ${a(w.one)}}`,
      total: () => s.step(price, "-", off, `the ${w.one} costs # dollars.`),
      price: undefined,
    };
  }
  const line = `for the ${w.by === "p" || !w.by ? w.many : w.one}, it is # dollars.`;
  if (w.by === "p") {
    return {
      sentence: `{everyone =need ${a(w.one)} for ${dollars(price)}|each of them =pay ${dollars(price)} for ${a(w.one)}|one ${w.one} for each person =is needed, at ${dollars(price)} apiece}`,
      total: () => s.step(people, "*", price, line),
      price: undefined,
    };
  }
  if (w.by) {
    const unit = w.by === "h" ? "hour" : "night";
    const n = s.given(r.int(2, 6));
    const booked = `@ ~~book ${a(w.one)} for ${n} ${unit}s at ${dollars(price)} ${a(unit)}`;
    const living = /guide|coach|teacher|skipper|service/.test(w.one);
    return {
      sentence: living
        ? booked
        : `{${booked}|the ${w.one} =cost ${dollars(price)} ${a(unit)}, and @ ~~need it for ${n} ${unit}s|for the ${w.one}, @ ~~pay ${dollars(price)} ${a(unit)}, and @ ~~have it for ${n} ${unit}s}`,
      total: () => s.step(n, "*", price, line),
      price: undefined,
    };
  }
  if (SINGLE.test(w.one)) return undefined;
  const n = s.given(r.int(2, 5));
  return {
    sentence: `{@ ~~get ${n} ${w.many} at ${dollars(price)} each|${n} ${w.many} ~are needed, at ${dollars(price)} each|${a(w.one)} =cost ${dollars(price)}, and @ ~~take ${n} of them}`,
    total: () => s.step(n, "*", price, line),
    price,
  };
}

function after(d: Deal, name: string, total: Quantity, people: Quantity): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  const k = people.n;
  if (name === "voucher" || name === "gift") {
    if (n < 12) return undefined;
    const c = s.given(r.int(3, Math.floor(n / 2)));
    const sentence =
      name === "gift"
        ? `{an uncle =pay ${dollars(c)} of the total|the parents of one of them ~give ${dollars(c)} towards the cost}`
        : `{with a voucher, @ ~~get ${dollars(c)} off the total|as a group, @ ~~pay ${dollars(c)} less in all}`;
    return { total: s.step(total, "-", c, "then # dollars remain to be paid."), sentence };
  }
  if (name === "percent") {
    const rate = d.some([10, 15, 20, 25, 30].filter((p) => (n * p) % 100 === 0));
    if (rate === undefined) return undefined;
    const pct = s.given(rate);
    const off = s.chain([total, pct, s.constant(100)], ["*", "/"], "the discount is # dollars.");
    return {
      total: s.step(total, "-", off, "after the discount, it is # dollars."),
      sentence: `{as members of a club, @ ~~get ${pct}% off the total|there =is a group discount of ${pct}% on everything}`,
    };
  }
  const split =
    "{@ ~~split the total equally|the total =is divided equally among them|everybody =pay the same}";
  const each = () => s.step(total, "/", people, "each of them pays # dollars.");
  if (name === "each" || name === "alone" || name === "more") {
    if (!payable(d, n / k)) return undefined;
    if (name === "each")
      return {
        total: each(),
        sentence: split,
        ask: "{how much =do each of them pay|how many dollars =do everyone have to pay|what =is each one's share, in dollars}",
        measure: cost("the money that each of them pays"),
      };
    const share = each();
    if (name === "alone") {
      const more = s.given(r.int(3, 30));
      return {
        total: s.step(more, "+", share, "this one spends # dollars."),
        sentence: `${split}. one of them also =spend ${dollars(more)} on ice cream and souvenirs`,
        ask: "how many dollars =do this one spend in all",
        measure: money("the money that this one spends"),
      };
    }
    const has = s.given(Math.ceil(share.n) + r.int(3, 30));
    return {
      total: s.step(has, "-", share, "this one has # dollars left."),
      sentence: `${split}. one of them =have ${dollars(has)} at first`,
      ask: "how many dollars =do this one have left after paying",
      measure: money("the money that this one has left"),
    };
  }
  if (name === "pot") {
    const b = s.given(Math.ceil(n / k) + r.int(1, 8));
    const sum = s.step(people, "*", b, "together, they have # dollars.");
    return {
      total: s.step(sum, "-", total, "# dollars are left."),
      sentence: `{each of them =bring ${dollars(b)}|everyone =put ${dollars(b)} into a common purse}`,
      ask: "{how much of this money =is left|how many dollars ~do they have left altogether}",
      measure: money("the money that is left"),
    };
  }
  const m = s.given(Math.ceil(n) + r.int(4, 60));
  return {
    total: s.step(m, "-", total, "# dollars are left."),
    sentence: `{together, @ ~~have ${dollars(m)}|in their common purse, there =is ${dollars(m)}}`,
    ask: "{how much of this money =is left|how many dollars ~do they have left}",
    measure: money("the money that is left"),
  };
}

/** What several people do together, what it costs, and each one's share. */
export const outing = (steps: number) => (s: Story, r: Random) => {
  const plan = planOf(r, steps, TERMS.slice(0, 2), TERMS, MIDDLES, ENDS);
  if (!plan) return false;
  const { terms, middles, end } = plan;
  if (middles.length > 1 && middles.includes("voucher")) return false;
  const d = new Deal(s, r);
  const crowd = r.pick(CROWDS);
  const who = asThey(`the ${crowd}`);
  const row = r.pick(ROWS);
  const people = s.given(r.int(3, 8));
  const sentences: string[] = [];
  const totals: (() => Quantity)[] = [];
  let base: { w: Ware; price: Quantity } | undefined;
  let perPerson = /each|alone|more|pot/.test(end);
  for (const [i, w] of r.sample(row.costs, Math.min(terms.length, row.costs.length)).entries()) {
    const found = costOf(d, terms[i]!, w, people, base);
    if (!found) return false;
    if (terms[i] === "any" && w.by === "p") perPerson = true;
    if (found.price) base ??= { w, price: found.price };
    sentences.push(found.sentence);
    totals.push(found.total);
  }
  if (!perPerson) return false;
  const costs = totals.map((total) => total());
  let total = costs[0]!;
  if (costs.length > 1)
    total = s.chain(
      costs,
      costs.slice(1).map(() => "+" as const),
      "altogether, it costs # dollars.",
    );
  const outcomes: Outcome[] = [];
  for (const name of [
    ...["percent", "voucher", "gift"].filter((name) => middles.includes(name)),
    end,
  ]) {
    if (name === "") continue;
    const outcome = after(d, name, total, people);
    if (!outcome || outcome.total.n <= 0) return false;
    outcomes.push(outcome);
    total = outcome.total;
  }
  s.tell(
    `${d.say(who, `{${people} ${crowd} ~want to ${row.plan}|${people} ${crowd} ~plan to ${row.plan}|${people} ${crowd} ~get together to ${row.plan}}`)}.`,
  );
  d.tell(who, ...sentences);
  tellAll(d, who, outcomes);
  const last = outcomes.at(-1) ?? { total };
  askLast(
    d,
    who,
    last,
    outcomes.length > 0
      ? "{how many dollars ~do they have to pay in all|how much =is left for them to pay}"
      : "{how much =do all this cost {together|in all}|how many dollars ~do they pay {in all|altogether}|what =is the total cost, in dollars}",
    cost("the total cost"),
  );
  return true;
};
