import { cost, money, units } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { priceOf } from "./common";
import type { Kitchen } from "./kitchen";

/** All that is made, what is eaten or given away, and what the rest brings. */
export function selling(
  t: Tale,
  { cook, dish, batches, all }: Kitchen,
  count: Value,
  pieces: string,
  bought: Value | undefined,
  counts: boolean,
): void {
  const { random: r } = t;
  const yields = count;
  const made = counts ? count : t.step(batches, "*", yields, `From ${all} there are # ${pieces}.`);
  let left = made;
  if (!counts) {
    t.fact(
      `{a ${dish.batch} {makes|gives} ${yields} ${pieces}|@ gets ${yields} ${pieces} out of a ${dish.batch}|there are ${yields} ${pieces} in {each|every} ${dish.batch}|every ${dish.batch} is enough for ${yields} ${pieces}}`,
      cook,
      undefined,
      true,
    );
    t.ask(
      "made",
      made,
      `{how many ${pieces} does @ get {in all|altogether}|how many ${pieces} does that make|how many ${pieces} are there for ${dish.occasion}}?`,
      cook,
      units(dish.piece, `the ${pieces} that ${cook.name} gets`),
    );
    if (r.chance(0.5)) {
      const gone = t.given(r.int(2, Math.max(3, Math.floor(made.n / 4))));
      t.fact(
        `{@'s family eats ${gone} {of them|of the ${pieces}}|${gone} of the ${pieces} are given to the helpers|@ keeps ${gone} of the ${pieces} for the neighbors|${gone} of the ${pieces} {are dropped|fall on the floor}}`,
        cook,
        undefined,
        true,
      );
      left = t.step(made, "-", gone, `That leaves # ${pieces}.`);
      t.ask(
        "leftPieces",
        left,
        `{how many ${pieces} are left {after that|then}|how many ${pieces} does @ still have|after that, how many ${pieces} {remain|are there}}?`,
        cook,
        units(dish.piece, `the ${pieces} that are left`),
      );
    }
  }
  if (bought && r.chance(0.4)) {
    t.ask(
      "per",
      t.step(bought, "/", batches, `For one ${dish.batch} that is # dollars.`, 0.25),
      `{how {much|many dollars} does @ spend on {one|each} ${dish.batch} at the store|at the store, how {much|many dollars} does @ spend for {one|each} ${dish.batch}|for {one|each} ${dish.batch}, what does @ spend at the store, in dollars}?`,
      cook,
      cost(`the cost of one ${dish.batch}`, cook),
    );
  }
  const price = priceOf(
    t,
    1,
    /^(?:brownie|slice|ball|cookie|biscuit|square)$/.test(dish.piece) ? 2 : 6,
  );
  t.fact(
    `{{every|each} ${dish.piece} is sold for $${price}|@ sells {a|each} ${dish.piece} for $${price}|people pay $${price} for {a|each} ${dish.piece}|at ${dish.occasion}, a ${dish.piece} costs $${price}}`,
    cook,
    undefined,
    true,
  );
  const income = t.step(left, "*", price, `These ${pieces} bring # dollars.`, 0.5);
  t.ask(
    "income",
    income,
    `{how {much money|many dollars} does @ {take in|get} if all the ${left === made ? "" : "remaining "}${pieces} are sold|what do all the ${left === made ? "" : "remaining "}${pieces} bring, in dollars|if @ sells ${left === made ? "every" : "every remaining"} ${dish.piece}, how many dollars {does that bring|are there}}?`,
    cook,
    money(`the money that ${cook.name} gets`, cook),
  );
  if (bought) {
    t.ask(
      "profit",
      t.step(income, "-", bought, `After the shopping, that leaves # dollars.`, 0.1),
      `{if all of them are sold, how {much money|many dollars} does @ have left after {the shopping|paying for the shopping}|how many dollars more than the shopping cost does @ take in if all of them are sold|what is left of the money from all the ${pieces} after the shopping is paid, in dollars}?`,
      cook,
    );
  }
}
