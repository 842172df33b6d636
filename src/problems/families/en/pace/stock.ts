import { divisors } from "../../../family";
import { money, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { SOURCES } from "./sources";

/** Daily production, its uses, and what is left for sale. */
export function stock(t: Tale, steps: number): void {
  const { random: r } = t;
  const p = t.person();
  const src = r.pick(SOURCES);
  const { many } = t.noun(src.one);
  const [n, each] = [t.given(r.int(...src.number)), t.given(r.int(...src.rate))];
  const single = steps < 4 && r.chance(0.4);
  const all = single
    ? t.given(each.n * n.n)
    : t.step(n, "*", each, `In a day there are # ${many}.`);
  const start = t.fact(
    single
      ? `{@'s ${src.has} ${bare(src.made)} ${all} ${many} a day|every day, @ gets ${all} ${many} from @'s ${src.has}|@ has ${src.has} that ${bare(src.made)} ${all} ${many} {a|each} day|in one day, @'s ${src.has} ${bare(src.made)} ${all} ${many}}`
      : `{@ has ${n} ${src.has}, and each ${src.each} ${src.made} ${each} ${many} a day|@ owns ${n} ${src.has}, each of which ${src.made} ${each} ${many} {a|every} day|each of @'s ${n} ${src.has} ${src.made} ${each} ${many} a day|every day, each of @'s ${n} ${src.has} ${src.made} ${each} ${many}}`,
    p,
  );
  let left = all;
  const liquid = many === "liters of milk";
  const liters = liquid ? " liters" : "";
  const stuff = liquid ? "milk" : many;
  const some = (n: string) => (liquid ? `${n} liters of the milk` : `${n} of these ${many}`);
  const usesNumber = r.int(steps < 4 ? 0 : 1, 2);
  const uses: Value[] = [];
  for (const use of r.sample(src.uses, usesNumber)) {
    const room = left.n - 2;
    if (room < 6) break;
    const kind = r.pick(["plain", "plain", "half", "percent"] as const);
    if (kind === "plain" || uses.length > 0) {
      const u = t.given(r.int(2, Math.max(2, Math.round(room / 3))));
      uses.push(u);
      t.fact(
        spread(
          use,
          uses.length === 1 ? some(`${u}`) : `${u} ${liquid ? many : `of the ${many}`}`,
          r.chance(0.5),
        ),
        p,
        start,
      );
      left = t.step(left, "-", u, `# ${many} a day are left.`);
    } else if (kind === "half") {
      const k = r.pick([2, 3, 4]);
      const part = t.constant(k, k === 2 ? "half" : k === 3 ? "a third" : "a quarter");
      t.fact(spread(use, `${part} of the ${stuff}`, r.chance(0.5)), p, start);
      const u = t.step(left, "/", part, `# ${many} a day are used.`);
      uses.push(u);
      left = t.step(left, "-", u, `# ${many} a day are left.`);
    } else {
      const percent = t.given(r.pick([10, 20, 25, 40]));
      t.fact(spread(use, `${percent}% of the ${stuff}`, r.chance(0.5)), p, start);
      const u = t.percent(left, percent, `${percent} percent of that is # ${many}.`);
      uses.push(u);
      left = t.step(left, "-", u, `# ${many} a day are left.`);
    }
  }
  const rest = uses.length > 0 ? "the rest" : `the ${stuff}`;
  t.ask(
    "daily",
    left,
    uses.length > 0
      ? `{how many ${many} a day are left{ for sale|}|how many ${many} {are left|remain} {each|every} day|each day, how many ${many} {are left|can @ sell}}?`
      : `{how many ${many} does @ get a day|how many ${many} are there {each|every} day}?`,
    p,
    units(src.one, `the ${many} that are left a day`),
  );
  if (uses.length === 2) {
    const used = t.sum(uses, `# ${many} a day are not for sale.`);
    const kept = t.step(all, "-", used, `# ${many} a day are left.`);
    t.ask(
      "used",
      used,
      `{how many ${many} a day are not left for sale|each day, how many ${many} are not left for sale}?`,
    );
    if (r.chance(0.5)) left = kept;
  }
  const [is, goes] = uses.length > 0 || liquid ? ["is", "{goes|is put}"] : ["are", "{go|are put}"];
  const apiece = liquid ? "per liter" : "{each|apiece}";
  const days = span(t);
  const total = t.step(left, "*", days.value, `In ${days.name} that is # ${many}.`);
  const be = uses.length > 0 ? "are left" : "are there";
  const made = t.step(all, "*", days.value, `In ${days.name} there are # ${many}.`);
  t.ask(
    "total",
    total,
    `{how many ${many} ${be} in ${days.name}|in ${days.name}, how many ${many} ${be}{ in all|}}?`,
    undefined,
    units(src.one, `the ${many} in this time`),
  );
  if (uses.length > 0) {
    t.ask(
      "made",
      made,
      `{how many ${many} do the ${src.has} ${bare(src.made)} in ${days.name}|in ${days.name}, how many ${many} do the ${src.has} ${bare(src.made)}}?`,
    );
  }
  const base = r.chance(0.5) ? total : left;
  const when = base === total ? `in ${days.name}` : "a day";
  let sold = base;
  let unit = liquid ? "liter" : src.one;
  let price = t.given(r.int(...src.price));
  const sizes = divisors(base.n, 4, 24);
  if (r.chance(0.4) && sizes.length > 0) {
    const k = t.given(r.pick(sizes));
    unit = src.pack;
    const packs = plural(unit);
    t.fact(
      `{@ puts ${rest} into ${packs} of ${k}${liters}|${rest} ${goes} into ${packs}, ${k}${liters} to each|@ makes ${packs} out of ${rest}, ${k}${liters} to {a|each} ${unit}}`,
      p,
    );
    sold = t.step(base, "/", k, `That makes # ${packs}.`);
    price = t.given(Math.max(2, Math.round(k.n * src.price[0] * (0.8 + r.next()))));
    t.ask(
      "packs",
      sold,
      `{how many ${packs} is that ${when}|how many ${packs} does @ get ${when}}?`,
      p,
    );
    t.fact(
      `{{a|each|every} ${unit} is sold for $${price}|customers pay $${price} {a|for each} ${unit}|@ gets $${price} for {a|each} ${unit}|the price of {a|one} ${unit} is $${price}}`,
      p,
    );
  } else {
    t.fact(
      `{@ sells ${rest} for $${price} ${apiece}|${rest} ${is} sold for $${price} {a|per} ${unit}|for {each|every} ${unit} that is sold, @ gets $${price}|@ takes ${rest} to the market, where {a|each} ${unit} costs $${price}}`,
      p,
    );
  }
  const income = t.step(sold, "*", price, `That brings # dollars.`);
  const time =
    base === total ? income : t.step(income, "*", days.value, `In ${days.name} it is # dollars.`);
  t.ask(
    "income",
    income,
    `{how much money does @ {get|take in} ${when}|how many dollars does @ {get|earn} ${when}|what does @ earn ${when}, in dollars}?`,
    p,
    money(`the money that ${p.name} gets`, p),
  );
  if (time !== income) {
    t.ask(
      "time",
      time,
      `{how much money does @ get in ${days.name}|in ${days.name}, how many dollars does @ {get|earn}|how many dollars does @ get in ${days.name}}?`,
      p,
      money(`the money that ${p.name} gets in this time`, p),
    );
  }
  const cost = t.given(r.int(2, Math.max(3, Math.round(time.n / 4))));
  t.fact(
    `{for ${src.cost}, @ pays $${cost} in ${days.name}|in ${days.name}, @ spends $${cost} on ${src.cost}|${src.cost} for ${days.name} ${src.cost.includes(" and ") ? "{cost|come to}" : "{costs|comes to}"} $${cost}}`,
    p,
    undefined,
    true,
  );
  t.ask(
    "profit",
    t.step(time, "-", cost, `After that cost, # dollars are left.`),
    `{how much money is left from ${days.name} after that|after this cost, how many dollars does @ have from ${days.name}|what is @'s profit in ${days.name}, in dollars|how much profit does @ make in ${days.name}}?`,
    p,
    money(`the money that is left`, p),
  );
}

/** "the family eats #" with what is used, daily. */
function spread(use: string, what: string, front: boolean): string {
  const text = use.replace("#", what);
  return front ? `{every|each} day, ${text}` : `${text} {each day|every day}`;
}

const bare = (verb: string) => verb.replace(/s$/, "");

/** A stretch of days to add up. */
function span(t: Tale): { readonly value: Value; readonly name: string } {
  const n = t.random.pick([7, 7, 14, 30, 10, 5, 6, 20]);
  if (n === 7) return { value: t.constant(7), name: "a week" };
  if (n === 14) return { value: t.constant(14), name: "two weeks" };
  const value = t.given(n);
  return { value, name: `${value} days` };
}
