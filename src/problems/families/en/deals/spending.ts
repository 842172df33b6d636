import { cost, money } from "../../../measure";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { named } from "../../../words_en";
import type { Kind } from "./compose";
import { type Deal, dollars } from "./deal";
import { type Outcome, payable } from "./outcome";

export const SPENDING_MIDDLES: readonly Kind[] = [
  { name: "coupon", steps: 1, weight: 1.5 },
  { name: "percent", steps: 2, weight: 1.2 },
  { name: "fee", steps: 1 },
  { name: "repeat", steps: 1, weight: 0.7 },
];

export const SPENDING_ENDS: readonly Kind[] = [
  { name: "change", steps: 1, weight: 1.5 },
  { name: "bills", steps: 2, weight: 1.2 },
  { name: "budget", steps: 1, weight: 1.5 },
  { name: "short", steps: 1 },
  { name: "split", steps: 1 },
  { name: "friends", steps: 2 },
  { name: "elsewhere", steps: 1 },
  { name: "other", steps: 1 },
  { name: "together", steps: 2 },
  { name: "pocket", steps: 2 },
];

/** What happens to a bill before it is paid; undefined where it does not fit. */
export function billed(d: Deal, name: string, total: Quantity, wish: boolean): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  if (name === "coupon") {
    if (n < 8) return undefined;
    const off = s.given(r.int(2, Math.min(30, Math.floor(n / 2))));
    return {
      total: s.step(total, "-", off, "with the coupon, it is # dollars."),
      sentence: `{@ ~~have a coupon for ${dollars(off)} off the whole bill|a coupon =take ${dollars(off)} off the bill|@ ~~use a voucher that =take ${dollars(off)} off the total}`,
    };
  }
  if (name === "percent") {
    const rate = d.some([5, 10, 15, 20, 25, 30, 40].filter((p) => (n * p) % 100 === 0));
    if (rate === undefined) return undefined;
    const pct = s.given(rate);
    const off = s.chain([total, pct, s.constant(100)], ["*", "/"], "the discount is # dollars.");
    return {
      total: s.step(total, "-", off, "after the discount, it is # dollars."),
      sentence: `{there =is a discount of ${pct}% on the whole bill|a coupon =give ${pct}% off everything|@ ~~get ${pct}% off the total as a regular customer}`,
    };
  }
  if (name === "fee") {
    const fee = s.given(r.int(2, n > 60 ? 12 : 8));
    return {
      total: s.step(total, "+", fee, "with that, it is # dollars."),
      sentence: `{having everything delivered =cost ${dollars(fee)} more|a friendly courier =bring it all to @'s door for another ${dollars(fee)}|a delivery charge of ${dollars(fee)} =come on top|for home delivery, @ ~~pay another ${dollars(fee)}}`,
    };
  }
  if (wish) return undefined;
  const k = s.given(r.int(2, 9));
  const unit = r.pick(["week", "month"]);
  return {
    total: s.step(total, "*", k, `in ${k.n} ${unit}s, that is # dollars.`),
    sentence: `{@ ~~do exactly the same shopping every ${unit} for ${k} ${unit}s|@ ~~repeat this purchase each ${unit}, ${k} ${unit}s in a row}`,
    ask: `{how much money ~~do @ spend in these ${unit}s|how many dollars ~~do @ spend in all these ${unit}s together|what ~~do @ pay over the ${unit}s in all}`,
  };
}

const ROUND = [5, 10, 20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 800, 1000];

/** How the bill is paid, or what it is held against. */
export function paid(d: Deal, who: Person, name: string, total: Quantity): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  const above = ROUND.find((sum) => sum > n);
  if (name === "change" || name === "bills") {
    if (above === undefined) return undefined;
    const ask =
      "{how much change ~~do @ get|how many dollars ~~do @ get back|how much money ~~is handed back to @m|what ~~is @'s change, in dollars}";
    const line = "the change is # dollars.";
    const measure = money(`the change that ${who.name} gets`, who);
    if (name === "change") {
      const m = s.given(above);
      const sentence = `{@ ~~pay with ${dollars(m)}|@ ~~hand ${dollars(m)} to the cashier|@ ~~put ${dollars(m)} on the counter}`;
      return { total: s.step(m, "-", total, line), sentence, ask, measure };
    }
    const bill = d.some([5, 10, 20, 50].filter((b) => n / b < 8 && n / b > 1));
    if (bill === undefined) return undefined;
    const [k, b] = [s.given(Math.floor(n / bill) + 1), s.given(bill)];
    const sum = s.step(
      k,
      "*",
      b,
      d.line(who, "@ pays with # dollars").replace("Pay with", "pay with"),
    );
    const sentence = `{@ ~~hand over ${k} ${dollars(b)} bills|@ ~~pay with ${k} ${dollars(b)} bills|@ ~~give the cashier ${k} ${dollars(b)} bills}`;
    return { total: s.step(sum, "-", total, line), sentence, ask, measure };
  }
  if (name === "budget" || name === "pocket") {
    const left = r.int(3, Math.max(12, Math.round(n / 2)));
    const ask =
      "{how much money ~~do @ have left|how many dollars are left|how much of @'s money ~~is left|how many dollars ~~do @ still have {afterward|then}}";
    const measure = money(`the money that ${who.name} has left`, who);
    if (name === "budget") {
      const m = s.given(Math.ceil(n) + left);
      const opening = `{@ ~~have ${dollars(m)} to spend|there ~~is ${dollars(m)} in @'s wallet|@ ~~set aside ${dollars(m)}|@'s budget =is ${dollars(m)}|@ ~~take ${dollars(m)} along}`;
      return {
        total: s.step(m, "-", total, d.line(who, "@ ~~have # dollars left")),
        opening,
        ask,
        measure,
      };
    }
    const all = Math.ceil(n) + left;
    const part = s.given(r.int(2, Math.max(3, all - 2)));
    const rest = s.given(all - part.n);
    if (rest.n < 2) return undefined;
    const m = s.step(part, "+", rest, d.line(who, "@ ~~have # dollars"));
    const opening = `{@ ~~have ${dollars(part)} in @'s wallet and ${dollars(rest)} in a jar at home, and ~~take all of it along|@ ~~bring ${dollars(part)} of @'s own and ${dollars(rest)} that @ ~~get from an uncle}`;
    return {
      total: s.step(m, "-", total, d.line(who, "@ ~~have # dollars left")),
      opening,
      ask,
      measure,
    };
  }
  if (name === "short") {
    if (n < 12) return undefined;
    const m = s.given(r.int(3, Math.floor(n) - 2));
    return {
      total: s.step(total, "-", m, d.line(who, "@ still ~~need # dollars")),
      sentence: `{so far, @ ~~have only ${dollars(m)}|@ ~~have ${dollars(m)}, which =is not enough|@'s purse =hold only ${dollars(m)}}`,
      ask: "{how much more money ~~do @ need|how many dollars ~~is @ short|how many more dollars ~~do @ need to pay for everything}",
      measure: money(`the money that ${who.name} still needs`, who),
    };
  }
  if (name === "split") {
    const k = d.some([2, 3, 4, 5, 6, 8].filter((k) => payable(d, n / k)));
    if (k === undefined) return undefined;
    const people = s.given(k);
    const who2 = r.pick([
      "roommates",
      "siblings",
      "cousins",
      "neighbors",
      "members of a club",
      "colleagues",
    ]);
    return {
      total: s.step(total, "/", people, "each of them pays # dollars."),
      sentence: `{the bill =is split into equal parts for ${people} ${who2}|the bill =is shared equally by ${people} ${who2}|${people} ${who2} ~divide the cost evenly}`,
      ask: "{how much ~~do {each of them|each person|every one of them} pay|what =is the share of each of them, in dollars}".replaceAll(
        "~~do",
        "=do",
      ),
      measure: cost("the money that each of them pays"),
    };
  }
  if (name === "friends") {
    const k = d.some([2, 3, 4, 5, 7].filter((k) => payable(d, n / (k + 1))));
    if (k === undefined) return undefined;
    const others = s.given(k);
    const all = s.step(others, "+", s.constant(1), "# people share the cost.");
    return {
      total: s.step(total, "/", all, "each of them pays # dollars."),
      sentence: `{@ ~~share the cost equally with ${others} friends|@ and ${others} friends ~pay for this together, everyone the same}`,
      ask: "{how much ~~do @ pay|what ~~is @'s share, in dollars|how many dollars =do each of the friends pay}",
      measure: cost("the money that each of them pays"),
    };
  }
  return compared(d, who, name, total);
}

function compared(d: Deal, who: Person, name: string, total: Quantity): Outcome | undefined {
  const { s, r } = d;
  const n = total.n;
  if (name === "elsewhere") {
    const m = s.given(Math.ceil(n) + r.int(2, Math.max(8, Math.round(n / 4))));
    return {
      total: s.step(m, "-", total, d.line(who, "the difference is # dollars")),
      sentence:
        `{on the internet, exactly the same things =cost ${dollars(m)} altogether|at another place, @ would pay ${dollars(m)} for all of this|the same things come to ${dollars(m)} in the next town}`
          .replace("things =cost", "things ~cost")
          .replace("come to", "~come to"),
      ask: "{how much money ~~do @ save compared with that|by how many dollars =is @'s own bill lower|how many dollars less ~~do @ pay}",
      measure: money(`the money that ${who.name} saves`, who),
    };
  }
  const o = named(s, r);
  if (name === "other") {
    const up = r.chance(0.5) || n < 12;
    const m = s.given(up ? Math.ceil(n) + r.int(2, 30) : r.int(4, Math.floor(n) - 2));
    const sentence = `{${o} =spend ${dollars(m)} at the same place|@'s friend ${o} =pay ${dollars(m)} there|for what ${o} =get, the bill =is ${dollars(m)}}`;
    const [more, less] = up ? [o.name, "@"] : ["@", o.name];
    const ask = `{how much more ~~do ${more} {pay|spend} than ${less}|how many dollars less ~~do ${less} {pay|spend} than ${more}|what ~~is the difference between @'s bill and ${o}'s, in dollars}`;
    const [high, low] = up ? [m, total] : [total, m];
    return {
      total: s.step(high, "-", low, "the difference is # dollars."),
      sentence,
      ask,
      others: true,
    };
  }
  const by = s.given(r.int(2, 3));
  const theirs = s.step(total, "*", by, `${o} spends # dollars.`);
  return {
    total: s.step(total, "+", theirs, "together, they spend # dollars."),
    sentence: `{${o} =spend ${by} times as much {there|at the same place}|@'s friend ${o} =pay ${by} times as much}`,
    ask: `{how much ~do the two of them spend together|how many dollars ~do @ and ${o} spend in all}`,
    others: true,
    measure: cost("the money that they spend"),
  };
}
