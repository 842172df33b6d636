import { divisors } from "../../../family";
import { cost, units } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, counted, kindOf, PARTS, priceOf, some, type Ware } from "./common";
import type { Item } from "./ingredients";
import type { Kitchen } from "./kitchen";

interface Total {
  readonly total: Value;
  readonly ware: Ware;
  readonly value: Value;
}

/** What is at home, what must be bought in packs, and what it costs; the money paid in the end. */
export function shopping(
  t: Tale,
  kitchen: Kitchen,
  totals: readonly Total[],
  items: readonly Item[],
): Value | undefined {
  const { random: r } = t;
  const { cook } = kitchen;
  const i = r.int(0, totals.length - 1);
  const [of, item] = [totals[i], items[i]];
  if (!of || !item) return undefined;
  const { ware } = item;
  const missing = pantry(t, kitchen, of, item);
  if (!missing) return undefined;
  const sizes = divisors(missing.n, 2, Math.max(12, missing.n / 2)).filter(
    (n) => n <= 24 || n % (n < 100 ? 5 : 10) === 0,
  );
  const pack = item.pack;
  const packs = kitchen.noun(pack).many;
  if (sizes.length === 0) return undefined;
  const k = t.given(r.pick(sizes.filter((n) => missing.n / n <= 15).concat(sizes.at(-1) ?? 2)));
  const contents = some(k, { ...ware, unit: ware.unit });
  const held = ware.unit === "" ? `${k}` : `${k} ${ware.unit}`;
  t.fact(
    `{in the store, ${ware.name} {${be(ware.name)} sold|come} in ${packs} of ${held}|a ${pack} {from|at} the store holds ${contents}|the store sells ${packs} of ${held} of ${ware.name}|there ${be(ware.name)} ${ware.name} in ${packs} of ${held} at the store}`
      .replace("{is sold|come}", "{is sold|comes}")
      .replace(ware.unit === "" ? `${held} of ` : "\n", `${k} `),
  );
  const bags = t.step(missing, "/", k, `That makes # ${packs}.`);
  t.ask(
    "packs",
    bags,
    `{how many ${packs} of ${ware.name} does @ {have to|need to} buy|how many ${packs} of ${ware.name} must be bought|what number of ${packs} of ${ware.name} does @ have to buy|at the store, how many ${packs} of ${ware.name} should @ buy}?`,
    cook,
    units(pack, `the ${packs} that ${cook.name} buys`),
  );
  const price = priceOf(t, 2, ware.unit === "" ? 4 : 7);
  t.fact(
    `{{a|each|one} ${pack} {costs|is} $${price}|the price of {a|one} ${pack} is $${price}|@ pays $${price} for {each|a} ${pack}|for {each|every} ${pack}, the store asks $${price}}`,
    cook,
  );
  let bill = t.step(
    bags,
    "*",
    price,
    `The ${ware.name} cost # dollars.`.replace(
      " cost",
      be(ware.name) === "is" ? " costs" : " cost",
    ),
    0.5,
  );
  const pays =
    `{what does @ pay for the ${ware.name}, in dollars|how {much money|many dollars} does @ spend on ${ware.name}|how many dollars does the ${ware.name} cost @m}?`.replace(
      "does the",
      be(ware.name) === "is" ? "does the" : "do the",
    );
  t.ask("cost", bill, pays, cook, cost(`the cost of the ${ware.name}`, cook));
  if (r.chance(0.5)) {
    const other = t.given(r.int(3, 30));
    t.fact(
      `{the other ingredients cost $${other}|@ spends $${other} on everything else|everything else for the recipe costs $${other}|all the rest of the shopping comes to $${other}}`,
      cook,
    );
    bill = t.step(bill, "+", other, `With the rest, the shopping comes to # dollars.`, 0.5);
  } else if (r.chance(0.4)) {
    const p = t.given(r.pick([10, 20, 25, 50]));
    t.fact(
      `{there is a discount of ${p}% today|with a coupon, @ gets ${p}% off|the store takes ${p}% off the bill|today all prices are ${p}% lower}`,
      cook,
    );
    const off = t.percent(bill, p, `${p} percent of that is # dollars.`, 0.1);
    bill = t.step(bill, "-", off, `After the discount it is # dollars.`, 0.1);
  }
  t.ask(
    "bill",
    bill,
    `{how {much|many dollars} does @ spend at the store|how many dollars does @ pay {in all|altogether}|what does the whole shopping cost, in dollars}?`,
    cook,
    cost("the cost of the shopping", cook),
  );
  const way = r.pick(["note", "share", "none"] as const);
  if (way === "note" && bill.n < 190) {
    const note = t.given([20, 50, 100, 200].find((n) => n > bill.n) ?? 200);
    t.fact(
      `{@ pays with {a|one} $${note} bill|@ {takes|has} $${note} along|@ goes shopping with $${note}|there are $${note} in @'s purse}`,
      cook,
    );
    t.ask(
      "change",
      t.step(note, "-", bill, `That leaves # dollars.`, 0.1),
      `{how {much money|many dollars} does @ have left after that|what is left of the $${note}, in dollars|after paying, how many dollars does @ still have}?`,
      cook,
    );
  }
  const sharers = divisors(bill.n * 2, 2, 8).filter((n) => n < 9);
  if (way === "share" && sharers.length > 0) {
    const n = t.given(r.pick(sharers));
    t.fact(
      `{${n} people share the cost equally|the bill is split equally among ${n} people|in the end, the cost is divided equally by ${n} people|${n} people pay equal shares of all this}`,
    );
    t.ask(
      "share",
      t.step(bill, "/", n, `Each of them pays # dollars.`, 0.5),
      `{how {much|many dollars} does each of them pay|what is the share of each person, in dollars|how many dollars are there for each of them to pay}?`,
    );
  }
  return bill;
}

/** What is at home already: enough, or not; what is still missing, if anything. */
function pantry(t: Tale, kitchen: Kitchen, { total, value, ware }: Total, item: Item) {
  const { random: r } = t;
  const { cook, dish } = kitchen;
  const stuff = kindOf(ware);
  const unit = counted(ware);
  const grain = total.n > 400 ? 20 : 1;
  const at = r.pick([
    "in the pantry",
    "at home",
    "in the cupboard",
    "in the kitchen",
    "in the cellar",
  ]);
  const way = r.pick(["has", "has", "packs", "part", "none", "more", "more"] as const);
  if (way === "none" || total.n < 6) return total;
  if (way === "more") {
    const extra = r.chance(0.5) ? value.n * r.int(1, 4) : grain * r.int(2, 12);
    const has = t.given(total.n + extra);
    t.fact(
      `{@ has ${some(has, ware)} ${at}|there are ${some(has, ware)} ${at}|${at}, @ {finds|has} ${some(has, ware)}|@ starts with ${some(has, ware)}}`,
      cook,
    );
    const left = t.step(has, "-", total, `That leaves # ${stuff}.`);
    t.ask(
      "left",
      left,
      `{how many ${stuff} {are|will be} left{ after that|}|how many ${stuff} does @ have left in the end|after all this, how many ${stuff} remain|what amount of ${ware.name} is left, in ${unit}}?`.replace(
        ware.unit === "" ? /\|what amount.*\}/ : "\n",
        ware.unit === "" ? "}" : "",
      ),
      cook,
      amount(ware, `the ${ware.name} that ${be(ware.name)} left`),
    );
    t.ask(
      "further",
      t.step(left, "/", value, `That is enough for # more.`),
      `{how many more ${kitchen.noun(dish.batch).many} could @ make with the rest of the ${ware.name}|for how many more ${kitchen.noun(dish.batch).many} would the rest of the ${ware.name} be enough}?`,
      cook,
    );
    return undefined;
  }
  let has: Value;
  if (way === "packs") {
    const [n, k] = [
      t.given(r.int(2, 4)),
      t.given(grain * r.int(1, Math.max(1, Math.floor(total.n / 6 / grain)))),
    ];
    const packs = kitchen.noun(item.pack).many;
    if (k.n < 2) return total;
    t.fact(
      `{@ has ${n} ${packs} with ${some(k, ware)} each ${at}|there are ${n} ${packs} ${at}, each with ${some(k, ware)}|${at}, @ finds ${n} ${packs} of ${k} ${unit} of ${ware.name} each|@ still has ${n} open ${packs} ${at}, with ${some(k, ware)} in each}`.replace(
        ware.unit === "" ? `${k} ${unit} of ` : "\n",
        `${k} `,
      ),
      cook,
    );
    has = t.step(n, "*", k, `There are # ${stuff} already.`);
  } else if (way === "part") {
    const [share, word] = r.pick(PARTS.slice(0, 3));
    const c = t.constant(share, word);
    t.fact(
      `{@ has ${c} of the ${ware.name} ${at} already|${at}, @ already has ${c} of the ${ware.name} that @ needs for all this|${c} of all the ${ware.name} for this {is|are} ${at} already}`
        .replace("{is|are}", be(ware.name))
        .replace("that @ needs for all this", "for all this"),
      cook,
    );
    has = t.step(total, "/", c, `There are # ${stuff} already.`);
  } else {
    has = t.given(grain * r.int(1, Math.max(1, Math.floor((total.n - 1) / grain) - 1)));
    t.fact(
      `{@ has {only |}${some(has, ware)} ${at}|there are {only |}${some(has, ware)} ${at}|${at}, @ {finds|has} ${some(has, ware)}|@ already has ${some(has, ware)}}`,
      cook,
    );
  }
  const missing = t.step(total, "-", has, `That leaves # ${stuff} to buy.`);
  t.ask(
    "missing",
    missing,
    `{how many {more |}${stuff} does @ {have to|need to} buy|how many more ${stuff} {are needed|must be bought}|how many ${stuff} is @ still short of|how many ${stuff} are still missing}?`,
    cook,
    amount(ware, `the ${ware.name} that ${be(ware.name)} still missing`),
  );
  return missing;
}
