import { cost, money, unitPrice } from "../../../measure";
import type { Noun } from "../../../nouns";
import {
  BAKED,
  CLOTHES,
  FRUITS,
  HOUSEHOLD,
  INSTRUMENTS,
  MACHINES,
  MEALS,
  PLANTS,
  SPORTS_GEAR,
  STATIONERY,
  SWEETS,
  TOOLS,
  TOYS,
  VEGETABLES,
} from "../../../things_en";
import type { Tale, Value } from "../../../weaving/tale_en";
import { aside, clause, hero, lineOf, SCENERY, several } from "./words";

type Goods = readonly [things: readonly Noun[], price: readonly [number, number], where: string];

const GOODS: readonly Goods[] = [
  [[...FRUITS, ...VEGETABLES], [1, 5], "{at the market|at a farm stand|in a grocery store}"],
  [[...BAKED, ...MEALS], [2, 12], "{at a bakery|at a fair|at a snack bar}"],
  [
    SWEETS.filter(({ one }) => one !== "sugar cube"),
    [1, 4],
    "{in a candy store|at a kiosk|at the fair}",
  ],
  [STATIONERY, [1, 9], "{in a stationery shop|at the school store}"],
  [TOYS, [3, 25], "{in a toy shop|at a yard sale}"],
  [
    CLOTHES.filter(({ one }) => !/glove|mitten|sandal|shoe|slipper|sock/.test(one)),
    [6, 48],
    "{in a clothes shop|at the mall|in a little boutique}",
  ],
  [HOUSEHOLD, [4, 45], "{in a department store|at a flea market}"],
  [[...TOOLS, ...MACHINES], [5, 60], "{in a hardware store|at a garage sale}"],
  [PLANTS, [3, 30], "{at a garden center|at a sale}"],
  [
    SPORTS_GEAR.filter(({ one }) => !/canoe|kayak|board/.test(one)),
    [3, 30],
    "{at a big store|at a sale}",
  ],
  [INSTRUMENTS, [20, 90], "{in a music shop|at an auction}"],
];

/** Someone buys one or two kinds of things; prices, numbers and sums can each be asked for. */
export function buy(t: Tale, steps: number): void {
  const { random: r } = t;
  const [list, prices, where] = r.pick(GOODS);
  const who = hero(t);
  const [one, two] = r.sample(list, 2).map((noun) => t.noun(noun.one)) as [Noun, Noun];
  const say = (text: string, slots: Record<string, unknown>) => clause(text, slots, who);
  const line = (text: string, slots: Record<string, unknown>) => lineOf(t, say(text, slots), who);
  const owner = several(who) || who.name.startsWith("the ") ? undefined : who;
  const idle = r.chance(0.2) ? t.fact(aside(t, who)) : undefined;
  if (!idle && r.chance(0.1)) t.fact(`{${r.pick(SCENERY)}}`);

  const words = ({ one: single, many }: Noun) => ({ t: single, T: many, w: where });
  const [n, p] = [r.int(2, 9), r.int(...prices)];
  const way = r.next();
  if (way < 0.2) {
    const [all, count] = [t.given(n * p), t.given(n)];
    t.fact(
      say(
        "[w], @ paid $[m] for [n] [T], which all had the same price|@ bought [n] equally expensive [T] [w] for $[m] in all|[n] [T] of the same price cost @m $[m] [w]|@ got [n] [T] [w]; all had the same price, and together they cost $[m]",
        { ...words(one), m: all, n: count },
      ),
      who,
      idle,
    );
    const price = t.step(
      all,
      "/",
      count,
      line("one [t] cost # dollars.|that is # dollars for one [t].", words(one)),
    );
    t.ask(
      "price",
      price,
      `${say("how many dollars did one [t] cost|what was the price of one [t], in dollars|how much did @ pay for each [t], in dollars", words(one))}?`,
      who,
      unitPrice(`the price of one ${one.one}`),
    );
    priceOfOther(price);
    return;
  }
  if (way < 0.36) {
    const [all, price] = [t.given(n * p), t.given(p)];
    t.fact(
      say(
        "[T] cost $[p] each [w], and @ spent $[m] on them|@ bought [T] [w] for $[m] in all, at $[p] {each|apiece}|at $[p] for a [t], @ bought [T] for $[m] [w]|a [t] cost $[p] [w]; @ paid $[m] for [T] there",
        { ...words(one), m: all, p: price },
      ),
      who,
      idle,
    );
    const count = t.step(all, "/", price, line("@ bought # [T].|that makes # [T].", words(one)));
    t.ask(
      "count",
      count,
      `${say("how many [T] did @ buy|what was the number of [T] that @ bought|how many [T] did @ get for the money", words(one))}?`,
      who,
    );
    const gone = t.given(r.int(2, Math.max(2, n - 2)));
    if (gone.n < n) {
      t.fact(
        say(
          "@ gave [n] of the [T] to a friend|[n] of the [T] were a present for a neighbor|back at home, @ handed [n] of the [T] to a cousin",
          { ...words(one), n: gone },
        ),
        who,
      );
      t.ask(
        "kept",
        t.step(count, "-", gone, line("that leaves # [T].|@ kept # [T].", words(one))),
        `${say("how many [T] did @ keep|how many [T] did @ have after that", words(one))}?`,
        who,
      );
    }
    return;
  }

  const first = lot(one, n, p, idle);
  t.ask(
    "lot",
    first.sum,
    `${say("how many dollars did the [T] cost {in all|altogether}|what did @ pay for the [T], in dollars|how much money did @ spend on the [T], in dollars", words(one))}?`,
    who,
    cost(`the price of the ${one.many}`, owner),
  );
  let all = first.sum;
  if (r.chance(steps > 1 ? 0.8 : 0.2)) {
    const second = lot(two, r.int(1, 6), r.int(...prices), undefined);
    all = t.sum(
      [first.sum, second.sum],
      line("in all it is # dollars.|@ paid # dollars in all.|together they cost # dollars.", {}),
    );
    t.ask(
      "both",
      all,
      `${say("how many dollars did @ {spend|pay} in all|how much did everything cost, in dollars|what did @ pay for everything, in dollars", {})}?`,
      who,
      cost("the price of everything", owner),
    );
    if (second.count) {
      const [big, small, x, y] =
        first.sum.n > second.sum.n ? [first, second, one, two] : [second, first, two, one];
      t.ask(
        "difference",
        t.step(
          big.sum,
          "-",
          small.sum,
          line("the difference is # dollars.|they are # dollars apart.", {}),
        ),
        `${say(`how many dollars more did @ pay for the ${x.many} than for the ${y.many}|by how many dollars did the ${x.many} cost more than the ${y.many}`, {})}?`,
        who,
      );
    }
    if (second.count)
      t.ask(
        "things",
        t.sum(
          [first.count as Value, second.count],
          line("that is # things.|@ bought # things.", {}),
        ),
        `${say("how many things did @ buy in all|counting everything, how many things did @ buy", {})}?`,
        who,
      );
  }
  const purse = t.given(Math.ceil((all.n + 1) / 10) * 10 + r.pick([0, 0, 10, 30]));
  t.fact(
    say(
      "@ had $[m] {to spend|in a wallet|along}|@ had brought $[m]|there were $[m] in @'s pocket|@ had taken along $[m]",
      { m: purse },
    ),
    who,
  );
  t.ask(
    "left",
    t.step(purse, "-", all, line("@ had # dollars left.|that leaves # dollars.", {})),
    `${say("how many dollars did @ have left|how much money was left after that, in dollars|what remained of @'s money, in dollars", {})}?`,
    who,
    money("the money that is left", owner),
  );

  /** A few things of a kind at a price. */
  function lot(noun: Noun, k: number, each: number, before: typeof idle) {
    const price = t.given(each);
    const slots = { ...words(noun), p: price };
    if (k === 1) {
      t.fact(
        say(
          "@ bought a [t] for $[p]|a [t] cost @m $[p]|@ paid $[p] for a [t]|for $[p], @ got a [t]",
          slots,
        ),
        who,
      );
      return { sum: price, count: undefined };
    }
    const count = t.given(k);
    const [place, at] = noun === two ? ["", ""] : [" [w]", "[w], "];
    t.fact(
      say(
        `@ bought [n] [T]${place} for $[p] {each|apiece}|${at}@ chose [n] [T] at $[p] {each|apiece}|@ took [n] [T], and {each|every} [t] cost $[p]|the price of a [t] was $[p], and @ bought [n] of them|for each of [n] [T], @ paid $[p]`,
        { ...slots, n: count },
      ),
      who,
      before,
    );
    return {
      sum: t.step(
        count,
        "*",
        price,
        line("the [T] cost # dollars.|for the [T], it is # dollars.", words(noun)),
      ),
      count,
    };
  }

  /** Another thing whose price is told by that of the first. */
  function priceOfOther(price: Value): void {
    const d = t.given(r.int(1, 6));
    t.fact(
      say(
        "a [u] cost $[d] more than a [t]|a [t] was $[d] cheaper than a [u]|for a [u], one had to pay $[d] more than for a [t]",
        { ...words(one), u: two.one, d },
      ),
      who,
    );
    const other = t.step(
      price,
      "+",
      d,
      line("one [t] cost # dollars.|that is # dollars for one [t].", words(two)),
    );
    t.ask(
      "priceOther",
      other,
      `${say("how many dollars did a [t] cost|what was the price of a [t], in dollars", words(two))}?`,
      undefined,
      unitPrice(`the price of one ${two.one}`),
    );
    const k = t.given(r.int(2, 8));
    t.ask(
      "others",
      t.step(other, "*", k, line("that comes to # dollars.|together it is # dollars.", {})),
      `${say("how many dollars would [k] [T] cost|what would be the price of [k] [T], in dollars", { ...words(two), k })}?`,
    );
  }
}
