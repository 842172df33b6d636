import { money } from "../../../measure";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { OUTINGS, type Outing } from "./crowd_outings";
import { pay } from "./crowd_pay";
import { oneOf } from "./link";

/** Some people share costs: parts of the cost, who pays, and what is collected. */
export function cost(t: Tale, steps: number): void {
  const { random: r } = t;
  const o = r.pick(OUTINGS);
  const who = t.person();
  const { mates } = o;
  const withOthers = r.chance(0.5);
  const n = t.given(r.int(3, 11));
  const start = `@ and ${n} ${mates}`;
  const opening = t.fact(
    withOthers
      ? `{${start} want to ${o.plan}|${start} plan to ${o.plan}|this summer, ${start} want to ${o.plan}|${start} have decided to ${o.plan}}`
      : `{a group of ${n} ${mates} wants to ${o.plan}|${n} ${mates} plan to ${o.plan}|${n} ${mates} want to ${o.plan} together|it is time to ${o.plan} for a group of ${n} ${mates}}`,
    withOthers ? who : undefined,
  );
  const people = withOthers
    ? t.step(
        n,
        "+",
        t.constant(1),
        oneOf(r, `They are # people.`, `With ${who.name}, it is # people.`),
      )
    : n;
  const bills: Value[] = [];
  const wanted = r.sample(["lump", "unit", "head"] as const, r.int(steps > 3 ? 2 : 1, 3));
  for (const part of wanted) bills.push(bill(t, o, part, people, opening));
  let total = t.sum(
    bills,
    oneOf(
      r,
      `In all, it is # dollars.`,
      `Together that costs # dollars.`,
      `The whole bill is # dollars.`,
    ),
  );
  if (bills.length > 1) {
    t.ask(
      "bill",
      total,
      `{how many dollars does all this cost|what is the whole cost, in dollars|how much do they have to pay {in all|altogether}, in dollars|how much money do they need in all}?`,
      undefined,
      money("the whole cost"),
    );
  }
  const gift = r.pick(["none", "none", "gift", "percent", "fund"] as const);
  if (gift === "gift" || gift === "fund") {
    const g = t.given(5 * r.int(1, Math.max(1, Math.floor(total.n / 15))));
    t.fact(
      gift === "gift"
        ? `{an aunt gives them $${g} for it|a relative pays $${g} of all this|$${g} of the cost is paid by a kind relative|as a present, they get $${g} for it from a relative}`
        : `{they have $${g} in a common fund, which they use up first|first they use $${g} from a common fund|$${g} for it comes from a common fund|a common fund covers $${g} of it}`,
    );
    total = t.step(
      total,
      "-",
      g,
      oneOf(r, `They still have to pay # dollars.`, `That leaves # dollars.`),
    );
    t.ask(
      "rest",
      total,
      `{how many dollars do they have to pay themselves|how many dollars are left for them to pay|how much of the cost is left for them, in dollars}?`,
      undefined,
      money("the cost that is left"),
    );
  } else if (gift === "percent") {
    const p = t.given(r.pick([10, 20, 25, 5]));
    t.fact(
      `{there is a discount of ${p}% on everything|because it is off-season, everything is ${p}% cheaper than that|with a coupon, the whole cost goes down by ${p}%|they get ${p}% off the whole bill}`,
    );
    const off = t.percent(total, p, `The discount is # dollars.`);
    t.ask(
      "discount",
      off,
      `{how many dollars do they save by this|how much money is saved by it, in dollars|by how many dollars does the bill go down}?`,
    );
    total = t.step(
      total,
      "-",
      off,
      oneOf(r, `They have to pay # dollars.`, `With the discount, it is # dollars.`),
    );
    t.ask(
      "reduced",
      total,
      `{how many dollars do they have to pay then|how much does it cost then, in dollars|after this, what is the whole cost, in dollars}?`,
      undefined,
      money("the reduced cost"),
    );
  }
  pay(t, people, total, mates);
}

function bill(
  t: Tale,
  o: Outing,
  part: "lump" | "unit" | "head",
  people: Value,
  opening: Fact,
): Value {
  const { random: r } = t;
  if (part === "lump") {
    const [what, [low, high]] = o.lump;
    const c = t.given(10 * r.int(Math.ceil(low / 10), Math.floor(high / 10)));
    const costs = /s$/.test(what) ? "{cost|come to}" : "{costs|comes to}";
    t.fact(
      `{${what} ${costs} $${c}|they pay $${c} for ${what}|for ${what}, they need $${c}|the price of ${what} is $${c}}`,
      undefined,
      opening,
    );
    return c;
  }
  if (part === "unit") {
    const [many, one, range] = o.unit;
    const [k, p] = [t.given(r.int(2, 8)), t.given(r.int(...range))];
    t.fact(
      `{they need ${k} ${many} at $${p} a ${one}|${k} ${many} are needed, and each ${one} costs $${p}|for $${p} a ${one}, they take ${k} ${many}|they plan on ${k} ${many}, which cost $${p} a ${one}}`,
      undefined,
      opening,
    );
    const sum = t.step(
      k,
      "*",
      p,
      oneOf(r, `The ${many} cost # dollars.`, `For the ${many}, it is # dollars.`),
    );
    t.ask(
      "unit",
      sum,
      `{how many dollars do the ${many} cost|how much do they pay for the ${many}, in dollars|what do all the ${many} cost, in dollars}?`,
      undefined,
      money(`the cost of the ${many}`),
    );
    return sum;
  }
  const [one, range] = o.head;
  const p = t.given(r.int(...range));
  t.fact(
    `{each of them needs a ${one} for $${p}|a ${one} for $${p} is needed for every one of them|for each person, there is a ${one} at $${p}|everybody in the group gets a ${one}, which costs $${p}}`,
    undefined,
    opening,
  );
  const sum = t.step(
    people,
    "*",
    p,
    oneOf(r, `For all of them, that is # dollars.`, `With one ${one} each, that makes # dollars.`),
  );
  t.ask(
    "heads",
    sum,
    `{what does a ${one} for everybody in the group cost, in dollars|how many dollars does it take to get a ${one} for each of them|how much money goes into a ${one} for each of them}?`,
    undefined,
    money("the cost for all of them"),
  );
  return sum;
}
