import { money } from "../../../measure";
import type { Person } from "../../../person";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { step } from "./parts";

/** The price of a piece when it is sold: told, or by what it cost. */
export function priced(
  t: Tale,
  who: Person,
  one: string,
  each: Value,
  {
    called,
    where,
    after,
  }: { readonly called: string; readonly where: string; readonly after: Fact | undefined },
): Value {
  const { random: r } = t;
  const kind = r.pick(["own", "own", "more", "times", "percent"] as const);
  const line = `{The new price is # dollars.|${who.name} sells a piece for # dollars.}`;
  const ask = (price: Value) =>
    t.ask(
      "price",
      price,
      `{what does @ ask for a single ${one}, in dollars|at what price, in dollars, does @ sell one ${one}|how many dollars does one ${one} bring|how much does @ get for each ${one}, in dollars}?`,
      who,
      money(`the price of one ${one}`, who),
    );
  if (kind === "own") {
    const price = t.given(each.n + r.int(2, each.n + 4));
    t.fact(
      `{${where}, @ sells ${called} for $${price} each|@ sells ${called} ${where} at $${price} apiece|${called} find buyers ${where} at $${price} each|$${price} is what @ gets ${where} for each ${one}, and ${called} are sold}`,
      who,
      after,
    );
    return price;
  }
  if (kind === "percent") {
    const p = t.given(r.pick([10, 20, 25, 40, 50, 60, 75]));
    const add = t.percent(each, p, "The markup is # dollars.", 0.5);
    t.fact(
      `{@ adds ${p}% to what a piece cost and sells ${called} ${where}|${where}, @ sells ${called} for ${p}% more than they cost|${called} are sold ${where} with a markup of ${p}% on what they cost|@ puts a markup of ${p}% on the cost of each piece and sells ${called} ${where}}`,
      who,
      after,
    );
    t.ask(
      "markup",
      add,
      `{how many dollars does @ add to the cost of one ${one}|what is the markup on one ${one}, in dollars|by how many dollars does @ raise the price of a ${one}|how much more than it cost is a ${one} now, in dollars}?`,
      who,
      money("the markup", who),
    );
    const price = step(t, each, "+", add, line, 0.5);
    ask(price);
    return price;
  }
  const times = kind === "times";
  const c = times
    ? r.pick([t.constant(2, "twice"), t.constant(3, "three times")])
    : t.given(r.int(2, each.n + 4));
  const than = times ? `${c} as much as` : `$${c} more than`;
  t.fact(
    `{${where}, @ sells each piece for ${than} it cost, and ${called} go|@ sells ${called} ${where}, each for ${than} it cost|${called} are sold ${where}, and each brings ${than} it cost|@ asks ${than} a piece cost and sells ${called} ${where}}`,
    who,
    after,
  );
  const price = step(t, each, times ? "*" : "+", c, line);
  ask(price);
  return price;
}
