import { divisors } from "../../../family";
import { cost, units } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, kindOf, priceOf, some } from "./common";
import { type Consumption, consumption, goes } from "./consumption";

/** What a time takes, what is there, what must be bought, and what it costs. */
export function buying(t: Tale): void {
  const { random: r } = t;
  const c = consumption(t);
  const { who, user, ware, noun } = c;
  const stuff = kindOf(ware);
  const time = span(t, c);
  const need = t.step(c.rate, "*", time.value, `For ${time.name}, it is # ${stuff}.`);
  t.ask(
    "need",
    need,
    `{how many ${stuff} ${goes(c)} in ${time.name}|how many ${stuff} are needed for ${time.name}|for ${time.name}, how many ${stuff} does @ need|in ${time.name}, how many ${stuff} ${goes(c)}}?`,
    who,
    amount(ware, `the ${ware.name} for this time`),
  );
  let missing = need;
  const supply = `{@ has to buy enough for ${time.name}|there must be enough for ${time.name}|the supply has to last ${time.name}|@ wants to be supplied for ${time.name}}`;
  t.fact(supply, who, undefined, true);
  const at = r.pick(["in store", "at hand", "in reserve", "in the store room"]);
  if (r.chance(0.6)) {
    const share = r.chance(0.25);
    if (share) {
      const p = t.given(r.pick([10, 20, 25, 30, 40, 50, 60, 75]));
      t.fact(
        `{${p}% of the ${ware.name} for that {is|are} ${at} already|@ already has ${p}% of {it|that} ${at}|${at}, there {is|are} already ${p}% of the ${ware.name} for that}`
          .replaceAll("{is|are}", be(ware.name))
          .replace("{it|that}", `the ${ware.name} for that`),
        who,
      );
      const has = t.percent(need, p, `${p} percent of that is # ${stuff}.`);
      missing = t.step(need, "-", has, `That leaves # ${stuff} to buy.`);
    } else {
      const has = t.given(r.int(2, Math.max(3, Math.floor(need.n / 2))));
      t.fact(
        `{@ still has ${some(has, ware)} ${at}|there are {still |}${some(has, ware)} ${at}|${some(has, ware)} are {still |}${at}|${at}, @ {finds|has} ${some(has, ware)}}`,
        who,
      );
      missing = t.step(need, "-", has, `That leaves # ${stuff} to buy.`);
    }
    t.ask(
      "missing",
      missing,
      `{how many {more |}${stuff} does @ have to buy for ${time.name}|to have enough for ${time.name}, how many more ${stuff} does @ need|how many ${stuff} are missing for ${time.name}}?`,
      who,
      amount(ware, `the ${ware.name} that ${be(ware.name)} missing`),
    );
  }
  const sizes = divisors(missing.n, 3, 600).filter(
    (n) => n > 5 && missing.n / n < 30 && missing.n / n > 1 && (n < 60 || n % 10 === 0),
  );
  if (sizes.length === 0) return;
  const k = t.given(r.pick(sizes.slice(-5)));
  const packs = noun(user.pack).many;
  t.fact(
    `{a ${user.pack} {holds|contains} ${some(k, ware)}|${ware.name} ${be(ware.name)} sold by the ${user.pack}, with ${ware.unit === "" ? k : `${k} ${ware.unit}`} in each|there are ${some(k, ware)} in {each|every} ${user.pack}|@ buys ${packs} with ${some(k, ware)} each}`,
    who,
  );
  const bought = t.step(missing, "/", k, `That makes # ${packs}.`);
  t.ask(
    "packs",
    bought,
    `{how many ${packs} does @ have to buy for ${time.name}|for ${time.name}, how many ${packs} must be bought|how many ${packs} {will|should} @ order for ${time.name}}?`,
    who,
    units(user.pack, `the ${packs} that ${who.name} buys`),
  );
  const price = priceOf(t, ...user.price);
  t.fact(
    `{{a|each} ${user.pack} costs $${price}|the price of {a|one} ${user.pack} is $${price}|@ pays $${price} {a|for each} ${user.pack}|the store asks $${price} for {a|each} ${user.pack}}`,
    who,
  );
  let bill = t.step(bought, "*", price, `The ${packs} cost # dollars.`, 0.5);
  t.ask(
    "cost",
    bill,
    `{what does @ pay for the ${packs}, in dollars|how {much|many dollars} do the ${packs} for ${time.name} cost|for ${time.name}, how {much money|many dollars} does @ spend on ${ware.name}}?`,
    who,
    cost(`the cost of the ${ware.name}`, who),
  );
  if (r.chance(0.5)) {
    const fee = t.given(r.int(3, 25));
    const off = r.chance(0.5) && fee.n < bill.n;
    t.fact(
      off
        ? `{the store takes $${fee} off the bill|@ has a voucher of $${fee}|with a coupon, @ saves $${fee}|as a regular customer, @ pays $${fee} less}`
        : `{the delivery costs $${fee}|@ pays another $${fee} for the delivery|for the delivery, the store asks $${fee}|to bring it all home, a driver gets $${fee}}`,
      who,
    );
    bill = t.step(bill, off ? "-" : "+", fee, `With that, the bill is # dollars.`, 0.5);
    t.ask(
      "bill",
      bill,
      `{what does @ pay {in all|altogether}, in dollars|how {much|many dollars} does @ pay in all|what is the whole bill, in dollars}?`,
      who,
      cost("the whole bill", who),
    );
  }
  if (time.value.role === "given") {
    t.ask(
      "rate",
      t.step(bill, "/", time.value, `For one ${user.period}, it is # dollars.`, 0.25),
      `{how {much|many dollars} does @ pay for each ${user.period}{ on average|}|what does one ${user.period} cost, in dollars|on average, how {much|many dollars} does a ${user.period} cost}?`,
      who,
    );
  }
  saving(t, c, bill);
}

/** A smaller use, and what it saves; or the money that is there. */
function saving(t: Tale, { who }: Consumption, bill: Value): void {
  const { random: r } = t;
  if (r.chance(0.5)) {
    const p = t.given(r.pick([10, 20, 25, 30, 40, 50]));
    t.fact(
      `{next time, @ wants to spend ${p}% less|@ is looking for a way to save ${p}% of this money|a cheaper store asks ${p}% less for all of this|from next year on, everything together is to cost ${p}% less}`,
      who,
    );
    const saved = t.percent(bill, p, `${p} percent of that is # dollars.`, 0.1);
    t.ask(
      "saved",
      saved,
      `{how {much|many dollars} would that save|how {much money|many dollars} would @ save|what would @ save, in dollars}?`,
      who,
    );
    t.ask(
      "cheaper",
      t.step(bill, "-", saved, `That leaves # dollars to pay.`, 0.1),
      `{how {much|many dollars} would @ pay then|what would be the new bill, in dollars|how many dollars would that leave to pay}?`,
      who,
    );
    return;
  }
  const budget = t.given(10 * Math.ceil(bill.n / 10 + r.int(1, 8)));
  t.fact(
    `{@ has a budget of $${budget} for that|$${budget} {are|have been} set aside for it|@ has $${budget} to spend|in the cash box, there are $${budget} for that}`.replace(
      "{are|have been}",
      r.pick(["are", "have been"]),
    ),
    who,
  );
  t.ask(
    "budget",
    t.step(budget, "-", bill, `That leaves # dollars.`, 0.5),
    `{how {much money|many dollars} does @ have left|what is left of the budget, in dollars|how {much|many dollars} of this money {is|are} left after the purchase}?`.replace(
      "{much|many dollars} of this money {is|are}",
      "many dollars of this money are",
    ),
    who,
  );
}

/** The time to be supplied for. */
function span(t: Tale, { user, rate }: Consumption): { value: Value; name: string } {
  const { random: r } = t;
  if (user.period === "day" && r.chance(0.35)) return { value: t.constant(7), name: "a week" };
  if (user.period === "month" && r.chance(0.4)) return { value: t.constant(12), name: "a year" };
  const most = Math.max(3, Math.min(30, Math.floor(5000 / rate.n)));
  const value = t.given(r.int(2, most));
  return { value, name: `${value} ${user.period}s` };
}
