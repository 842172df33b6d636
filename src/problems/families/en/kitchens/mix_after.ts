import { cost } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, kindOf, PARTS, priceOf, some } from "./common";
import { type Mixed, vessels } from "./mix_vessels";

/** What happens to a mixture or its ingredients: stock, prices, more added, some used up. */
export function afterMixing(t: Tale, mixed: Mixed): void {
  const { random: r } = t;
  const next = r.pick([stock, prices, used, added, vessels]);
  next(t, mixed);
  if (next === stock || next === prices) vessels(t, mixed);
}

/** One ingredient is at hand, in part or more than enough. */
function stock(t: Tale, { who, shares, m }: Mixed): void {
  const { random: r } = t;
  const free = shares.filter(({ amount: value }) => value.role === "derived");
  if (free.length === 0) return;
  const { ware, amount: value } = r.pick(free);
  const short = r.chance(0.5);
  const room = Math.max(1, Math.floor(value.n / 2));
  const has = t.given(short ? r.int(1, room) : value.n + r.int(2, room + 2));
  t.fact(
    `{@ has {only |}${some(has, ware)} so far|there are {only |}${some(has, ware)} in the store room|@ finds {only |}${some(has, ware)} on the shelf|@ {has|keeps} {only |}${some(has, ware)} at hand}`.replaceAll(
      "{only |}",
      short ? "{only |}" : "",
    ),
    who,
    undefined,
    true,
  );
  if (short) {
    t.ask(
      "missing",
      t.step(value, "-", has, `That leaves # ${kindOf(ware)} to get.`),
      `{how many more ${kindOf(ware)} does @ need|how many ${kindOf(ware)} does @ still have to {get|buy}|how many ${kindOf(ware)} are missing}?`,
      who,
      amount(ware, `the ${ware.name} that ${be(ware.name)} missing`),
    );
    return;
  }
  t.ask(
    "left",
    t.step(has, "-", value, `That leaves # ${kindOf(ware)}.`),
    `{how many ${kindOf(ware)} are left after that|once the ${m.name} is mixed, how many ${kindOf(ware)} does @ have left|how many ${kindOf(ware)} does @ not need}?`.replace(
      "salts is",
      "salts are",
    ),
    who,
    amount(ware, `the ${ware.name} that ${be(ware.name)} left`),
  );
}

/** Each ingredient has its price. */
function prices(t: Tale, mixed: Mixed): void {
  const { who, shares, m, all } = mixed;
  const one = m.unit.replace(/s$/, "");
  if (/milli|^grams|spoon/.test(m.unit)) {
    used(t, mixed);
    return;
  }
  const costs = shares.map(({ ware, amount: value }) => {
    const price = priceOf(t, 1, 4);
    t.fact(
      `{a ${one} of ${ware.name} costs $${price}|the ${ware.name} cost $${price} {a|per} ${one}|@ pays $${price} for {a|each} ${one} of ${ware.name}|for {a|each} ${one} of ${ware.name}, @ pays $${price}}`.replace(
        " cost $",
        be(ware.name) === "is" ? " costs $" : " cost $",
      ),
      who,
    );
    const paid = t.step(
      value,
      "*",
      price,
      `The ${ware.name} cost # dollars.`.replace(
        " cost",
        be(ware.name) === "is" ? " costs" : " cost",
      ),
      0.5,
    );
    t.ask(
      "cost",
      paid,
      `{how {much|many dollars} does @ pay for the ${ware.name}|what does @ pay for the ${ware.name}, in dollars|how many dollars does @ spend on ${ware.name}}?`,
      who,
      cost(`the cost of the ${ware.name}`, who),
    );
    return paid;
  });
  const bill = t.sum(costs, `Together that is # dollars.`, 0.5);
  t.ask(
    "bill",
    bill,
    `{what does the whole mixture cost, in dollars|how {much|many dollars} does @ pay for everything|how many dollars does @ spend {altogether|in all}}?`,
    who,
    cost("the cost of the mixture", who),
  );
  t.ask(
    "per",
    t.step(bill, "/", all, `One ${one} of ${m.name} costs # dollars.`, 0.25),
    `{how {much|many dollars} does one ${one} of ${m.name} cost @m|what does @ pay for one ${one} of ${m.name}, in dollars}?`,
    who,
  );
}

/** Some of the mixture is used up. */
function used(t: Tale, { who, m, all }: Mixed): void {
  const { random: r } = t;
  const unit = m.unit;
  const way = r.pick(["plain", "part", "percent"] as const);
  let gone: Value;
  const on = r.pick(["on the first day", "at once", "in the first hour", "before noon"]);
  if (way === "plain") {
    gone = t.given(r.int(2, Math.max(2, all.n - 2)));
    t.fact(
      `{${gone} ${unit} of the ${m.name} are used up ${on}|@ uses ${gone} ${unit} of the ${m.name} ${on}|${on}, @ needs ${gone} ${unit} of the ${m.name}|${on}, ${gone} ${unit} of the ${m.name} are gone}`,
      who,
    );
  } else if (way === "part") {
    const c = t.constant(...r.pick(PARTS));
    t.fact(
      `{${c} of the ${m.name} is used up ${on}|@ uses ${c} of the ${m.name} ${on}|${on}, @ needs ${c} of the ${m.name}}`.replace(
        "salts is",
        "salts are",
      ),
      who,
    );
    gone = t.step(all, "/", c, `What is used is # ${unit}.`);
  } else {
    const p = t.given(r.pick([10, 20, 25, 30, 40, 50, 60]));
    t.fact(
      `{${p}% of the ${m.name} is used up ${on}|@ uses ${p}% of the ${m.name} ${on}|${on}, @ needs ${p}% of the ${m.name}}`.replace(
        "salts is",
        "salts are",
      ),
      who,
    );
    gone = t.percent(all, p, `${p} percent of ${all} ${unit} is # ${unit}.`);
  }
  const left = t.step(all, "-", gone, `That leaves # ${unit}.`);
  t.ask(
    "rest",
    left,
    `{how many ${unit} of ${m.name} are left {after that|then}|how many ${unit} of ${m.name} remain|after that, how many ${unit} of ${m.name} does @ {still |}have}?`,
    who,
    amount({ name: m.name, unit }, `the ${m.name} that ${be(m.name)} left`),
  );
  if (r.chance(0.5)) {
    const k = t.given(r.int(2, 9));
    t.fact(
      `{the rest is divided equally among ${k} people|${k} people share the rest equally|the rest is shared equally by ${k} neighbors|@ gives the rest in equal parts to ${k} friends}`,
      who,
    );
    t.ask(
      "share",
      t.step(left, "/", k, `Each of them gets # ${unit}.`),
      `how many ${unit} of ${m.name} does each of them {get|receive}?`,
    );
  }
}

/** More of one ingredient goes in afterwards. */
function added(t: Tale, { who, m, shares, all: before, known }: Mixed): void {
  const { random: r } = t;
  const [x, y] = r.shuffle(shares);
  if (!x || !y) return;
  const more = t.given(r.int(1, Math.max(2, Math.round(x.amount.n / 2))));
  t.fact(
    `{then @ adds another ${some(more, x.ware)}|after a test, @ stirs in ${more} more ${kindOf(x.ware)}|because something is missing, @ puts in ${more} more ${kindOf(x.ware)}|later, another ${some(more, x.ware)} are added}`,
    who,
  );
  const now = t.step(x.amount, "+", more, `Now there are # ${kindOf(x.ware)}.`);
  t.ask(
    "now",
    now,
    `{how many ${kindOf(x.ware)} are in the mixture now|how many ${kindOf(x.ware)} does the mixture have in the end|in all, how many ${kindOf(x.ware)} does @ use}?`,
    who,
  );
  const line = `The mixture has # ${m.unit} now.`;
  const rest = shares.filter((one) => one !== x).map((one) => one.amount);
  const all =
    /total|vessels/.test(known) || r.chance(0.3)
      ? t.step(before, "+", more, line)
      : t.sum([now, ...rest], line);
  t.ask(
    "whole",
    all,
    `{how many ${m.unit} of ${m.name} are there in the end|how many ${m.unit} of ${m.name} does that make|in the end, how many ${m.unit} does the whole mixture have}?`,
  );
  t.ask(
    "gapNow",
    t.step(now, "-", y.amount, `That is # ${m.unit} more.`),
    `{how many more ${kindOf(x.ware)} than of ${y.ware.name} are in it now|by how many ${m.unit} is there more ${x.ware.name} than ${y.ware.name} in the end}?`,
  );
  if (now.n < 2 * y.amount.n) return;
  t.ask(
    "times",
    t.step(now, "/", y.amount, `That is # times as much.`),
    `{how many times as many ${kindOf(x.ware)} as of ${y.ware.name} are in it now|in the end, the amount of ${x.ware.name} is how many times the amount of ${y.ware.name}}?`,
  );
}
