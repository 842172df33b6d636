import { units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, counted, kindOf, nounsOf, oneOf, PARTS, some, type Ware } from "./common";
import { again, worth } from "./pantry_more";
import { projects } from "./project_uses";
import { STORES, type Store } from "./projects";

const drawn = (t: Tale, [from, to, grain]: Store["size"]) =>
  t.given(grain * t.random.int(Math.ceil(from / grain), Math.floor(to / grain)));

/** A stock that is used for several projects, filled up, spoiled, and what is left of it. */
export function pantry(t: Tale): void {
  const { random: r } = t;
  const who = t.person();
  const store = r.pick(STORES);
  const noun = nounsOf(t);
  if (store.unit === "") noun(store.one);
  else if (!/feet|inches/.test(store.unit)) noun(oneOf(store.unit));
  const ware = { name: store.name, unit: store.unit, one: store.one };
  const stuff = kindOf(ware);
  const { start, packs } = stock(t, who, store, ware, noun(store.pack).many);
  const uses = projects(t, { who, store, ware, noun, room: start.n });
  if (uses.length === 0) return;
  const gone = t.sum(
    uses.map(({ value }) => value),
    `Altogether # ${stuff} are used.`,
  );
  if (uses.length > 1) {
    t.ask(
      "used",
      gone,
      `{how many ${stuff} does @ use {in all|altogether}|how many ${stuff} do all these things take|for all of this together, how many ${stuff} are needed}?`,
      who,
      amount(ware, `the ${ware.name} that ${who.name} uses`),
    );
  }
  const line = `That leaves # ${stuff}.`;
  const rest = r.chance(0.4)
    ? uses.reduce((left, { value }) => t.step(left, "-", value, line), start)
    : t.step(start, "-", gone, line);
  const left = changed(t, rest, ware, who, store);
  t.ask(
    "left",
    left,
    `{how many ${stuff} are left{ in the end| after all this|}|how many ${stuff} does @ have {in the end|left}|after all this, how many ${stuff} {remain|are left|does @ still have}|with how many ${stuff} does @ end up}?`,
    who,
    amount(ware, `the ${ware.name} that ${be(ware.name)} left`),
  );
  const another = uses.find(({ each }) => left.n % each.n === 0 && left.n > each.n);
  if (another) {
    const many = plural(another.one);
    t.ask(
      "further",
      t.step(left, "/", another.each, `That is enough for # ${many}.`),
      `{for how many {more |}${many} is the rest enough|how many more ${many} can be made from the rest|from what is left, how many more ${many} can @ make}?`,
      who,
      units(another.one, `the ${many} from the rest`),
    );
  }
  worth(t, store, packs);
  again(t, { left, ware, who, store, uses });
}

/** The beginning: packs, packs and a rest, or an amount. */
function stock(t: Tale, who: Person, store: Store, ware: Ware, packs: string) {
  const { random: r } = t;
  const { place } = store;
  const size = drawn(t, store.size);
  const stuff = kindOf(ware);
  if (r.chance(0.4)) {
    const start = t.given(size.n * r.int(1, 4) + store.size[2] * r.int(1, 4));
    t.fact(
      `{@ has ${some(start, ware)} ${place}|there are ${some(start, ware)} ${place}|${place}, @ {has|keeps} ${some(start, ware)}|@ starts the week with ${some(start, ware)}}`,
      who,
    );
    return { start, packs: undefined };
  }
  const n = t.given(r.int(2, 6));
  t.fact(
    `{@ has ${n} ${packs} ${place}, and each {holds|contains} ${some(size, ware)}|there are ${n} ${packs} of ${some(size, ware)} each ${place}|@ buys ${n} ${packs} of ${some(size, ware)} each|${place}, @ has ${n} ${packs}, each with ${some(size, ware)}}`.replaceAll(
      ware.unit === "" ? / of (\S+ \S+(?: \S+)?) each/g : "\n",
      " with $1 each",
    ),
    who,
  );
  const full = t.step(n, "*", size, `At first there are # ${stuff}.`);
  let start = full;
  if (r.chance(0.4)) {
    const loose = t.given(Math.max(2, Math.round(size.n / r.int(3, 8))));
    t.fact(
      `{another ${some(loose, ware)} are left over from before|besides, there are ${some(loose, ware)} left over from before|@ also has ${some(loose, ware)} left from last year|from a friend, @ gets another ${some(loose, ware)}}`,
      who,
    );
    start = t.step(full, "+", loose, `With the other ${loose}, there are # ${stuff}.`);
  }
  t.ask(
    "stock",
    start,
    `{how many ${stuff} does @ have at first|how many ${stuff} are there {in all|altogether}|how many ${stuff} does @ start with|what is the number of ${counted(ware)}${ware.unit === "" ? "" : ` of ${ware.name}`} at the start}?`,
    who,
    amount(ware, `the ${ware.name} at first`),
  );
  return { start, packs: n };
}

/** What else happens to the stock: lost, given, found, used up in part. */
function changed(t: Tale, left: Value, ware: Ware, who: Person, store: Store): Value {
  const { random: r } = t;
  const stuff = kindOf(ware);
  const grain = store.size[2] >= 10 && left.n > 40 ? 5 : 1;
  const way = r.pick(["none", "none", "lost", "got", "part", "percent"] as const);
  if (way === "none" || left.n < 8) return left;
  const some1 = t.given(grain * r.int(2, Math.max(2, Math.floor(left.n / grain / 2))));
  if (way === "lost") {
    t.fact(
      `{then ${some(some1, ware)} are spoiled|by accident, @ spoils ${some(some1, ware)}|${some(some1, ware)} have to be thrown away|a colleague borrows ${some(some1, ware)} from @m}`,
      who,
    );
    return t.step(left, "-", some1, `Now there are # ${stuff}.`);
  }
  if (way === "got") {
    t.fact(
      `{then @ gets another ${some(some1, ware)}|a friend brings another ${some(some1, ware)}|later, @ buys another ${some(some1, ware)}|a delivery adds ${some(some1, ware)}}`,
      who,
    );
    return t.step(left, "+", some1, `Now there are # ${stuff}.`);
  }
  if (way === "part") {
    const c = t.constant(...r.pick(PARTS));
    t.fact(
      `{@ gives away ${c} of the rest|then @ sells ${c} of what is left|${c} of the remaining ${ware.name} ${be(ware.name)} lent to a neighbor|of the ${ware.name} still left, ${c} ${be(ware.name)} spoiled}`,
      who,
    );
    const part = t.step(left, "/", c, `That part is # ${stuff}.`);
    return t.step(left, "-", part, `Now there are # ${stuff}.`);
  }
  const p = t.given(r.pick([10, 20, 25, 30, 40, 50, 60, 75]));
  t.fact(
    `{@ gives away ${p}% of the rest|then @ sells ${p}% of what is left|${p}% of the remaining ${ware.name} ${be(ware.name)} lent to a neighbor|of the ${ware.name} still left, ${p}% ${be(ware.name)} spoiled}`,
    who,
  );
  const part = t.percent(left, p, `${p} percent of that is # ${stuff}.`);
  return t.step(left, "-", part, `Now there are # ${stuff}.`);
}
