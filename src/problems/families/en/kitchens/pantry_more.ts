import { divisors } from "../../../family";
import { cost, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, counted, kindOf, priceOf, some, type Ware } from "./common";
import type { Use } from "./project_uses";
import type { Store } from "./projects";

/** What the packs in stock cost. */
export function worth(t: Tale, store: Store, packs: Value | undefined): void {
  if (!packs) return;
  const price = priceOf(t, ...store.price);
  const many = plural(store.pack);
  t.fact(
    `{each of these ${many} costs $${price}|the price of {a|one} ${store.pack} is $${price}|a ${store.pack} like this costs $${price}|for one ${store.pack}, the store asks $${price}}`,
    undefined,
    undefined,
    true,
  );
  const paid = t.step(packs, "*", price, `The ${many} cost # dollars.`, 0.5);
  const which = `the ${packs} ${many}`;
  t.ask(
    "cost",
    paid,
    `{what are ${which} worth, in dollars|how {much|many dollars} do ${which} cost {together|in all}}?`,
    undefined,
    cost(`the price of the ${many}`),
  );
}

interface Rest {
  readonly left: Value;
  readonly ware: Ware;
  readonly who: Person;
  readonly store: Store;
  readonly uses: readonly Use[];
}

/** More is to be made than the rest allows: what is missing, the packs to buy, and their price. */
export function again(t: Tale, { left, ware, who, store, uses }: Rest): void {
  const { random: r } = t;
  const use = r.pick(uses);
  const stuff = kindOf(ware);
  const many = plural(use.one);
  const packs = plural(store.pack);
  const least = Math.floor(left.n / use.each.n) + 1;
  const k = t.given(Math.max(2, least + r.int(0, 6)));
  t.fact(
    `{next month, @ {wants to|has to} make ${k} more ${many}|after that, ${k} more ${many} are ordered from @m|for a fair, @ needs ${k} more ${many}|next, @ plans ${k} more ${many}}`,
    who,
  );
  const need = t.step(k, "*", use.each, `The ${k} ${many} take # ${stuff}.`);
  const missing = t.step(need, "-", left, `That leaves # ${stuff} to buy.`);
  t.ask(
    "missing",
    missing,
    `{how many more ${stuff} does @ need for that|how many ${stuff} must @ buy for these ${k} ${many}|for that, how many ${stuff} are {still |}missing}?`,
    who,
    amount(ware, `the ${ware.name} that ${be(ware.name)} missing`),
  );
  const sizes = divisors(missing.n, 2, 300).filter((n) => n <= 24 || n % (n < 100 ? 5 : 10) === 0);
  if (sizes.length === 0) return;
  const per = t.given(r.pick(sizes.slice(-4)));
  t.fact(
    `{the store sells ${packs} with ${some(per, ware)} each|a ${store.pack} at the store holds ${some(per, ware)}|in the store, @ {finds|gets} ${packs} with ${some(per, ware)}|${ware.name} can be bought in ${packs} of ${ware.unit === "" ? per : `${per} ${counted(ware)}`}}`,
    who,
    undefined,
    true,
  );
  const bought = t.step(missing, "/", per, `That makes # ${packs}.`);
  t.ask(
    "packs",
    bought,
    `{how many ${packs} does @ have to buy for that|how many ${packs} must be bought for these ${k} ${many}|to make these ${k} ${many}, how many ${packs} does @ have to buy}?`,
    who,
    units(store.pack, `the ${packs} that ${who.name} buys`),
  );
  const price = priceOf(t, ...store.price);
  t.fact(
    `{{each|a} new ${store.pack} costs $${price}|@ pays $${price} for {each|a} new ${store.pack}|the price of a new ${store.pack} is $${price}|for a new ${store.pack}, the store asks $${price}}`,
    who,
    undefined,
    true,
  );
  t.ask(
    "bill",
    t.step(bought, "*", price, `The new ${packs} cost # dollars.`, 0.5),
    `{how {much|many dollars} does @ pay for the new ${packs}|what do the new ${packs} cost, in dollars|how many dollars does @ spend on new ${packs}}?`,
    who,
    cost(`the cost of the new ${packs}`, who),
  );
}
