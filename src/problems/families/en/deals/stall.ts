import type { Random } from "../../../../common/random";
import { money } from "../../../measure";
import { noun } from "../../../nouns";
import { asIt } from "../../../person";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { listed } from "../../../words_en";
import { aside } from "./asides";
import { causeServed } from "./causes";
import { type Kind, planOf } from "./compose";
import { a, Deal, dollars, priceOf, rowsOf, type Ware, ware } from "./deal";
import { askLast, type Outcome, tellAll } from "./outcome";
import { STALLS } from "./stalls";

const ROWS = rowsOf(STALLS).map(([who = "", at = "", wares = "", cause = ""]) => ({
  who: asIt(`the ${who}`),
  at,
  wares: wares.split(",").map(ware),
  cause,
}));

const FIRSTS: readonly Kind[] = [
  { name: "sold", steps: 1, weight: 3 },
  { name: "halves", steps: 2, weight: 1.5 },
  { name: "members", steps: 2, weight: 1.2 },
];
const MORE: readonly Kind[] = [
  { name: "sold", steps: 1, weight: 2.5 },
  { name: "related", steps: 2, weight: 1.5 },
  { name: "fewer", steps: 2, weight: 1.5 },
  { name: "gift", steps: 0, weight: 1.5 },
];
const MIDDLES: readonly Kind[] = [
  { name: "half", steps: 1 },
  { name: "match", steps: 2 },
  { name: "days", steps: 1 },
];
const ENDS: readonly Kind[] = [
  { name: "goal", steps: 1, weight: 1.5 },
  { name: "last", steps: 1 },
  { name: "groups", steps: 1 },
  { name: "twoGoals", steps: 2 },
  { name: "eachNeeded", steps: 2 },
];

interface Sale {
  readonly sentences: readonly string[];
  readonly income: () => Quantity;
  readonly ware?: Ware;
  readonly price?: Quantity;
  readonly count?: Quantity;
}

function saleOf(
  d: Deal,
  kind: string,
  w: Ware | undefined,
  first: Sale | undefined,
): Sale | undefined {
  const { s, r } = d;
  if (kind === "gift") {
    const x = s.given(5 * r.int(2, 20));
    return {
      sentences: [
        `{a visitor also =donate ${dollars(x)}|besides, there ~~is ${dollars(x)} in the donation box|a local firm =add ${dollars(x)}}`.replace(
          "~~is",
          "=is",
        ),
      ],
      income: () => x,
    };
  }
  if (!w) return undefined;
  s.noun(r, [noun(w.one, [], w.many)]);
  const line = `the ${w.many} bring in # dollars.`;
  const most = w.high > 15 ? 12 : w.high > 7 ? 30 : 80;
  if (kind === "related" || kind === "fewer") {
    const { ware: other, price: base, count } = first ?? {};
    if (!other || !base || !count) return undefined;
    if (kind === "related") {
      if (w.high < base.n + 1) return undefined;
      const by = s.given(r.int(1, Math.max(1, Math.floor(w.high - base.n))));
      const n = s.given(r.int(3, most));
      return {
        sentences: [
          `@ also ~~sell ${n} ${w.many}`,
          `${a(w.one)} =cost ${dollars(by)} more than ${a(other.one)}`,
        ],
        income: () => s.step(n, "*", s.step(base, "+", by, `${a(w.one)} costs # dollars.`), line),
      };
    }
    const times = r.chance(0.35);
    const by = s.given(times ? r.int(2, 3) : r.int(2, Math.max(2, count.n - 3)));
    const down = !times && count.n > by.n + 2 && r.chance(0.6);
    const price = s.given(priceOf(r, w));
    const how = times
      ? `${by} times as many ${w.many} as`
      : `${by} ${down ? "fewer" : "more"} ${w.many} than`;
    return {
      sentences: [`@ ~~sell ${how} ${other.many}, at ${dollars(price)} each`],
      income: () => {
        const n = s.step(count, times ? "*" : down ? "-" : "+", by, `the stall sells # ${w.many}.`);
        return s.step(n, "*", price, line);
      },
    };
  }
  const price = s.given(priceOf(r, w));
  const n = s.given(r.int(3, most));
  const costs = `{each ${w.one} =cost ${dollars(price)}|the price =is ${dollars(price)} {for ${a(w.one)}|per ${w.one}}|@ ~~charge ${dollars(price)} for ${a(w.one)}}`;
  const also = first ? "also " : "";
  if (kind === "sold") {
    const sentences = r.chance(0.6)
      ? [
          `{@ ${also}~~sell ${n} ${w.many} for ${dollars(price)} each|@ ${also}~~sell ${n} ${w.many} at ${dollars(price)} apiece|visitors ${also}~buy ${n} ${w.many} at ${dollars(price)} each}`,
        ]
      : [`@ ${also}~~sell ${n} ${w.many}`, costs];
    return { sentences, income: () => s.step(n, "*", price, line), ware: w, price, count: n };
  }
  const m = s.given(kind === "members" ? r.int(3, 12) : r.int(3, most));
  if (kind === "members") {
    if (n.n > 30) return undefined;
    const count = r.pick(["helpers", "volunteers", "children", "students"]);
    return {
      sentences: [
        `{${m} ${count} ~sell ${n} ${w.many} each|each of ${m} ${count} =sell ${n} ${w.many}}`,
        costs,
      ],
      income: () => s.step(s.step(m, "*", n, `together, they sell # ${w.many}.`), "*", price, line),
    };
  }
  const [one, two] = r.pick([
    ["in the morning", "in the afternoon"],
    ["on the first day", "on the second day"],
    ["before noon", "after noon"],
    ["in the first hour", "later"],
    ["on Saturday", "on Sunday"],
  ]);
  return {
    sentences: [
      `{@ ~~sell ${n} ${w.many} ${one} and ${m} ${two}|${one}, @ ~~sell ${n} ${w.many}, and ${two} ${m}}`,
      costs,
    ],
    income: () => s.step(s.step(n, "+", m, `altogether, # ${w.many} are sold.`), "*", price, line),
  };
}

/** A stall for a good cause: what it sells, and what the money comes to. */
export const stall = (steps: number) => (s: Story, r: Random) => {
  const plan = planOf(r, steps, FIRSTS, MORE, MIDDLES, ENDS);
  if (!plan) return false;
  const { terms, middles, end } = plan;
  if (terms.filter((kind) => kind === "gift").length > 1) return false;
  if (middles.includes("days") && terms.some((kind) => kind === "halves" || kind === "gift"))
    return false;
  if (end === "last" && (middles.length > 0 || terms.includes("gift"))) return false;
  if (middles.includes("match") && terms.includes("gift")) return false;
  if (middles.includes("half") && end === "groups") return false;
  const d = new Deal(s, r);
  const { who, at, wares, cause } = r.pick(ROWS);
  const chosen = r.sample(wares, Math.min(terms.length, wares.length));
  const sales: Sale[] = [];
  for (const [i, kind] of terms.entries()) {
    const sale = saleOf(d, kind, chosen[i], sales[0]);
    if (!sale) return false;
    sales.push(sale);
  }
  const incomes = sales.map(({ income }) => income());
  let total = incomes[0]!;
  if (incomes.length > 1)
    total = s.chain(
      incomes,
      incomes.slice(1).map(() => "+" as const),
      "in all, that is # dollars.",
    );
  const outcomes: Outcome[] = [];
  for (const name of [...["days", "half", "match"].filter((name) => middles.includes(name)), end]) {
    if (name === "") continue;
    const outcome = causeServed(d, who, cause, name, total);
    if (!outcome || outcome.total.n <= 0 || outcome.total.n > 8000) return false;
    outcomes.push(outcome);
    total = outcome.total;
  }
  const opening = outcomes.map((outcome) => outcome.opening).find(Boolean);
  const list = listed(wares.slice(0, 3).map(({ many }) => many));
  const run = r.pick([
    `@ ~~have a stall ${at}`,
    `@ ~~run a stall with ${list} ${at}`,
    `${at}, @ ~~sell things ${opening ? "for this" : `for ${cause}`}`,
    `to pay for ${cause}, @ ~~set up a stall ${at}`,
  ]);
  if (opening) d.tell(who, opening);
  d.tell(who, opening ? run.replace(`to pay for ${cause}, `, "") : run);
  if (r.chance(0.12)) d.tell(who, aside(d, "stall"));
  for (const { sentences } of sales) d.tell(who, ...sentences);
  tellAll(d, who, outcomes);
  const last = outcomes.at(-1) ?? { total };
  askLast(
    d,
    who,
    last,
    "{how much money ~~do @ take in {altogether|}|how many dollars =do the stall bring in {altogether|}|how many dollars =is that {in all|altogether}}",
    money("the money from the stall"),
  );
  return true;
};
