import type { Noun } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, kindOf, some, type Ware } from "./common";
import type { Dish } from "./dishes";
import { related } from "./relate";

/** How much of something goes into one batch, and the pack in which it is sold. */
export interface Item {
  readonly value: Value;
  readonly ware: Ware;
  readonly pack: string;
}

/** What goes into one batch: told, or by relations between the ingredients. */
export function ingredients(t: Tale, dish: Dish, noun: (one: string) => Noun): Item[] {
  const { random: r } = t;
  const one = dish.batch;
  const [from, to, grain] = dish.range;
  const draw = () => t.given(grain * r.int(Math.ceil(from / grain), Math.floor(to / grain)));
  const [a, b, c] = r.sample(dish.stuff, 3).map(([name, pack]) => ({
    ware: { name, unit: dish.unit },
    pack,
  }));
  if (!a || !b || !c) return [];
  const takes = r.pick(["the recipe takes", "a batch needs", "the recipe calls for", "you need"]);
  const first: Item = { ...a, value: draw() };
  const items: Item[] = [first];
  const lists = (what: string) =>
    t.fact(
      `{{a|one|each} ${one} {takes|needs} ${what}|the recipe for {a|one} ${one} calls for ${what}|to make {a|one} ${one}, you need ${what}|{into a|into each} ${one} go ${what}}`,
    );
  const line = (ware: Ware) => `One ${one} takes # ${kindOf(ware)}.`;
  if (r.chance(0.35)) {
    const second = { ...b, value: draw() };
    lists(`${some(first.value, a.ware)} and ${some(second.value, b.ware)}`);
    items.push(second);
  } else {
    lists(some(first.value, a.ware));
    const value = related(t, first.value, a.ware, b.ware, takes, line(b.ware));
    items.push({ ...b, value });
    askAmount(t, value, b.ware, one);
  }
  if (r.chance(0.3)) {
    const before = items[1] as Item;
    const value = related(t, before.value, before.ware, c.ware, takes, line(c.ware));
    items.push({ ...c, value });
    askAmount(t, value, c.ware, one);
  }
  const sum = t.sum(
    items.map(({ value }) => value),
    `Together, that is # ${dish.unit}.`,
  );
  const names = items.map(({ ware }) => ware.name);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  t.ask(
    "recipe",
    sum,
    `{how many ${dish.unit} of ${list} go into one ${one} altogether|for one ${one}, how many ${dish.unit} of ${list} are needed in all|what do the ${list} for one ${one} come to, in ${dish.unit}}?`,
  );
  if (r.chance(0.35)) {
    const [thing, pack, most] = dish.counted;
    const { many } = noun(thing);
    const ware = { name: many, unit: "", one: thing };
    const value = t.given(r.int(2, most));
    t.fact(
      `{{a|each} ${one} {takes|needs} ${value} ${many}|${value} ${many} go into {each|every} ${one}|the recipe for a ${one} lists ${value} ${many}|you need ${value} ${many} {for a|per} ${one}}`,
    );
    items.push({ value, ware, pack });
  }
  return items;
}

function askAmount(t: Tale, value: Value, ware: Ware, one: string): void {
  t.ask(
    "amount",
    value,
    `{how many ${kindOf(ware)} {does a ${one} take|go into one ${one}}|for one ${one}, how many ${kindOf(ware)} are needed|what amount of ${ware.name} does a ${one} need, in ${ware.unit}}?`,
    undefined,
    amount(ware, `the ${ware.name} for one ${one}`),
  );
}
