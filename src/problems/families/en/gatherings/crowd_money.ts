import { divisors } from "../../../family";
import { money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Group } from "./crowd_count";
import type { Occasion } from "./crowd_settings";
import { oneOf } from "./link";

/** Prices by kind, what they bring, and what becomes of the money. */
export function tickets(t: Tale, occ: Occasion, groups: readonly Group[]): void {
  const { random: r } = t;
  const incomes: Value[] = [];
  const first = t.given(r.int(...occ.fee));
  const prices: string[] = [];
  for (const [i, { noun, value }] of groups.entries()) {
    const way = i === 0 ? "first" : r.pick(["own", "own", "less", "half", "more"] as const);
    const a = t.given(r.int(2, Math.max(2, first.n - 2)));
    const line = `One of the ${noun.many} paid # dollars.`;
    const half = t.constant(2, "half");
    const one = groups[0]?.noun.one;
    let price = first;
    if (way === "less") price = t.step(first, "-", a, line);
    if (way === "more") price = t.step(first, "+", a, line);
    if (way === "half") price = t.step(first, "/", half, line, 0.5);
    if (way === "own") price = a;
    const told = {
      first: `{the ticket for one ${noun.one} cost $${first}|for each ${noun.one}, a ticket cost $${first}|each ${noun.one} paid $${first}}`,
      own: `{each ${noun.one} paid $${a}|for one ${noun.one}, the price was $${a}|the price for each ${noun.one} was $${a}|a ticket for one ${noun.one} cost $${a}}`,
      less: `{each ${noun.one} paid $${a} less than one ${one}|a ticket for one ${noun.one} was $${a} cheaper than one for one ${one}}`,
      more: `{each ${noun.one} paid $${a} more than one ${one}|a ticket for one ${noun.one} cost $${a} more than one for one ${one}}`,
      half: `{each ${noun.one} paid ${half} as much as one ${one}|a ticket for one ${noun.one} cost ${half} as much as one for one ${one}}`,
    }[way];
    prices.push(told);
    t.fact(told);
    incomes.push(
      t.step(
        value,
        "*",
        price,
        oneOf(r, `The ${noun.many} paid # dollars.`, `From the ${noun.many} came # dollars.`),
        0.5,
      ),
    );
    t.ask(
      "price",
      price,
      `{how much did each ${noun.one} pay, in dollars|how many dollars did a ticket for one ${noun.one} cost}?`,
    );
    t.ask(
      "income",
      incomes[i] as Value,
      `{how much did the ${noun.many} pay {in all|altogether}, in dollars|how many dollars did the tickets of the ${noun.many} bring|how much money came from the ${noun.many}}?`,
      undefined,
      money(`the money from the ${noun.many}`),
    );
  }
  const total = t.sum(
    incomes,
    oneOf(
      r,
      `All tickets brought # dollars.`,
      `In all, it was # dollars.`,
      `Together they paid # dollars.`,
    ),
    0.5,
  );
  t.ask(
    "money",
    total,
    `{how much money did all the tickets bring|how many dollars were paid for tickets in all|what was the income from all the tickets, in dollars|how many dollars did all these people pay together}?`,
    undefined,
    money("the money from the tickets"),
  );
  spend(t, occ, total);
}

/** What the money is spent on, shared among or still too little for. */
export function spend(t: Tale, occ: Occasion, total: Value): void {
  const { random: r } = t;
  const goal = t.given(Math.ceil(total.n) + 5 * r.int(2, 40));
  if (r.chance(0.35)) {
    t.fact(
      `{the goal was to take in $${goal}|everyone had hoped for $${goal}|$${goal} was needed in all|the plan was to raise $${goal}}`,
    );
    t.ask(
      "missing",
      t.step(goal, "-", total, `They were short of # dollars.`, 0.5),
      `{how many dollars were still missing|how much more money was needed, in dollars|by how many dollars did they miss {the goal|this sum}|how many more dollars should have come in}?`,
      undefined,
      money("the money that was missing"),
    );
    return;
  }
  const cost = t.given(r.int(10, Math.max(12, Math.round(total.n / 2))));
  t.fact(
    `{$${cost} of this money went into ${occ.cost}|of the money, $${cost} was spent on ${occ.cost}|for ${occ.cost}, $${cost} was taken from this money|the organizers spent $${cost} of the money on ${occ.cost}}`,
  );
  const left = t.step(
    total,
    "-",
    cost,
    oneOf(r, `That left # dollars.`, `After that, # dollars remained.`),
    0.5,
  );
  t.ask(
    "left",
    left,
    `{how much money was left|how many dollars remained after that|after that, how much money was left, in dollars|what was left of the money, in dollars}?`,
    undefined,
    money("the money that was left"),
  );
  const by = divisors(left.n, 2, 9);
  if (by.length === 0) return;
  const k = t.given(r.pick(by));
  const who = r.pick(["schools", "charities", "clubs", "libraries", "hospitals"]);
  t.fact(
    `{the rest was shared equally by ${k} ${who}|${k} ${who} divided the rest equally|what was left went to ${k} ${who} in equal parts|in equal parts, the rest was given to ${k} ${who}}`,
  );
  t.ask(
    "share",
    t.step(left, "/", k, `Each share was # dollars.`, 0.5),
    `{how much did each of the ${who} get, in dollars|how many dollars did each of the ${who} receive|what was the share of one of the ${who}, in dollars}?`,
  );
}
