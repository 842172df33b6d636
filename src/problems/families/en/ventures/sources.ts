import { money, peopleCount, units } from "../../../measure";
import { BAKED, MEALS, PLANTS, SWEETS } from "../../../things_en";
import type { Tale, Value } from "../../../weaving/tale_en";
import { counted, relate, step, sum } from "./parts";

/** Ways to collect money. */
export const KINDS = ["stand", "tickets", "raffle", "members", "laps", "gift"] as const;

/** What a stand sells, at a price, and what it brings. */
export interface Goods {
  readonly income: Value;
  readonly price: Value;
  readonly many: string;
}

/** What is worth a few dollars. */
const GOODS = [...BAKED, ...MEALS, ...SWEETS, ...PLANTS].filter(
  ({ one }) =>
    !/bear|drop|bean|mint|sugar cube|toffee|caramel|bonbon|clover|marshmallow|licorice|lollipop/.test(
      one,
    ),
);

/** A stand, its goods drawn from all that can be sold at one. */
function stand(
  t: Tale,
  group: string,
): { readonly income: Value; readonly price: Value; readonly many: string } {
  const { random: r } = t;
  const { one, many } = t.noun(r.pick(GOODS).one);
  const price = t.given(r.int(2, 6));
  if (r.chance(0.4)) {
    const [k, m] = [t.given(r.int(3, 9)), t.given(r.int(4, 12))];
    t.fact(
      `{${k} trays of ${m} ${many} each are sold at $${price} ${apiece(one)}|${group} sells ${k} trays, each with ${m} ${many}, and every ${one} costs $${price}|at $${price} for a ${one}, ${group} sells ${k} trays with ${m} on each|on the stand there are ${k} trays of ${m} ${many}, all of which are sold for $${price} apiece}`,
    );
    const n = step(t, k, "*", m, `{There are # ${many}.|The trays hold # ${many}.}`);
    t.ask(
      "pieces",
      n,
      `{how many ${many} are sold|what number of ${many} do the trays hold|how many ${many} are on the trays in all|altogether, how many ${many} find a buyer}?`,
      undefined,
      units(one, `the ${many} that are sold`),
    );
    return {
      income: step(
        t,
        n,
        "*",
        price,
        `{The ${many} bring # dollars.|At the stand, that makes # dollars.}`,
      ),
      price,
      many,
    };
  }
  const n = t.given(r.int(12, 90));
  t.fact(
    `{${group} sells ${n} ${many} at $${price} each|a stand with ${many} sells ${n} of them for $${price} apiece|visitors buy ${n} ${many}, and each ${one} costs $${price}|for $${price} each, ${n} ${many} are sold}`,
  );
  return {
    income: step(
      t,
      n,
      "*",
      price,
      `{The ${many} bring # dollars.|For the ${many}, there are # dollars.}`,
    ),
    price,
    many,
  };
}

const apiece = (one: string) => `for each ${one}`;

/** One source of money: what it brings, what it is called, and the goods of a stand. */
export function source(
  t: Tale,
  kind: (typeof KINDS)[number],
  group: string,
  members: string,
): { readonly income: Value; readonly name: string; readonly goods: Goods | undefined } {
  const { random: r } = t;
  let income: Value;
  let name: string;
  let goods: Goods | undefined;
  if (kind === "stand") {
    goods = stand(t, group);
    income = goods.income;
    name = `the ${goods.many}`;
  } else if (kind === "tickets") {
    const [k, p] = [t.given(r.int(20, 120)), t.given(2 * r.int(2, 6))];
    t.fact(
      `{${k} adults pay $${p} each to come in|the entrance fee is $${p} for an adult, and ${k} adults come|a ticket for an adult costs $${p}, and ${k} of these are sold|${k} adults buy tickets at $${p}}`,
    );
    const adult = step(t, k, "*", p, `{The adults pay # dollars.|From the adults come # dollars.}`);
    income = adult;
    if (r.chance(0.5)) {
      const rel = relate(
        t,
        k,
        counted("visitors", 3, 15),
        `{There are # children.|The number of children is #.}`,
      );
      const half = t.constant(2, "half");
      const child = step(t, p, "/", half, "A child pays # dollars.");
      const [a, b] = rel.order("children", "adults");
      const amount = `${rel.amount.replace("visitors", a)} ${b}`;
      t.fact(
        `{there are ${amount}|among the visitors, there are ${amount}|at the gate, ${amount} are counted|${amount} have come}`,
      );
      t.fact(
        `{children pay ${half} the price|for a child, the fee is only ${half} of that|a child's ticket costs ${half} as much|a child pays ${half} as much as an adult}`,
      );
      t.ask(
        "children",
        rel.value,
        `{how many children come|what is the number of children|how many of the visitors are children|how many children pay the fee}?`,
        undefined,
        peopleCount(t.noun("child"), "the children who come"),
      );
      const kids = step(
        t,
        rel.value,
        "*",
        child,
        `{The children pay # dollars.|From the children come # dollars.}`,
      );
      t.ask(
        "kids",
        kids,
        `{how many dollars do the children pay in all|what do the children pay together, in dollars|how much money comes from the children, in dollars|what sum do the children's tickets bring, in dollars}?`,
        undefined,
        money("the money from the children"),
      );
      income = sum(
        t,
        [adult, kids],
        `{The tickets bring # dollars.|At the entrance, that makes # dollars.}`,
      );
    }
    name = "the entrance";
  } else if (kind === "raffle") {
    const [k, p] = [t.given(10 * r.int(5, 25)), t.given(r.int(2, 3))];
    t.fact(
      `{a raffle sells ${k} lots at $${p} each|in a raffle, ${k} lots are sold for $${p} apiece|people buy ${k} raffle lots, which cost $${p} each|for a raffle, ${group} sells ${k} lots at $${p}}`,
    );
    income = step(
      t,
      k,
      "*",
      p,
      `{The raffle lots bring # dollars.|The raffle takes in # dollars.}`,
    );
    if (r.chance(0.5)) {
      const c = t.given(5 * r.int(3, 14));
      t.fact(
        `{the prizes of the raffle cost $${c}|$${c} is spent on the prizes of the raffle|for the prizes of the raffle, ${group} pays $${c}|the prizes are worth $${c} and have to be paid from the raffle}`,
      );
      income = step(
        t,
        income,
        "-",
        c,
        `{The raffle leaves # dollars.|After the prizes, that is # dollars.}`,
      );
    }
    name = "the raffle";
  } else if (kind === "members") {
    const [k, p] = [t.given(r.int(6, 30)), t.given(r.int(3, 12))];
    t.fact(
      `{each of the ${k} ${members} gives $${p}|${k} ${members} give $${p} each out of their own pockets|the ${k} ${members} put $${p} each into the box|from each of ${k} ${members}, there comes a gift of $${p}}`,
    );
    income = step(
      t,
      k,
      "*",
      p,
      `{The ${members} give # dollars.|From the ${members} come # dollars.}`,
    );
    name = `the ${members}`;
  } else if (kind === "laps") {
    const [k, l, p] = [t.given(r.int(4, 12)), t.given(r.int(5, 15)), t.given(r.int(2, 4))];
    t.fact(
      `{in a sponsored run, ${k} runners do ${l} laps each, and every lap brings $${p}|${k} runners do ${l} laps apiece, and a bakery gives $${p} for each lap|for every lap of a run, a sponsor pays $${p}; ${k} runners do ${l} laps each|a bank promises $${p} a lap, and each of ${k} runners does ${l} laps}`,
    );
    const laps = step(t, k, "*", l, `{Together they do # laps.|That makes # laps.}`);
    t.ask(
      "laps",
      laps,
      `{how many laps are run in all|what is the number of laps that the runners do together|altogether, how many laps do the runners do|how many laps are paid for}?`,
      undefined,
      units("lap", "the laps that are run"),
    );
    income = step(
      t,
      laps,
      "*",
      p,
      `{The run brings # dollars.|For the laps, there are # dollars.}`,
    );
    name = "the run";
  } else {
    income = t.given(10 * r.int(4, 40));
    t.fact(
      `{a local firm gives $${income}|the mayor hands over $${income}|there is a gift of $${income} from a former member|someone who does not want to be named sends $${income}}`,
    );
    name = "the gift";
  }
  return { income, name, goods };
}
