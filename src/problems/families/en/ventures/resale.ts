import { divisors } from "../../../family";
import { cost, money, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { AIMS, STALLS } from "./crafts";
import { portion, share, step } from "./parts";
import { FROM, GOODS, LOTS, ODD } from "./resale_goods";
import { priced } from "./resale_price";

/** Goods are bought, improved, priced and sold again. */
export function resale(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const { list, low, high, care } = r.pick(GOODS);
  const { one, many } = t.noun(r.pick(list.filter(({ one }) => !ODD.test(one))).one);
  const from = r.pick(FROM);
  const where = r.pick(STALLS);
  let n: Value;
  let paid: Value;
  let each: Value;
  const unit = r.int(low, high);
  if (r.chance(0.5)) {
    const lot = r.pick(LOTS);
    const lots = plural(lot);
    const [b, k] = [t.given(r.int(2, 8)), t.given(r.int(4, 15))];
    n = step(t, b, "*", k, `{${who.name} has # ${many}.|There are # ${many} in all.}`);
    const price = t.given(unit * k.n);
    const start = t.fact(
      `{@ buys ${b} ${lots} of ${k} ${many} from ${from}|from ${from}, @ gets ${b} ${lots} with ${k} ${many} in each|@ orders ${b} ${lots}, each with ${k} ${many}, from ${from}|there are ${k} ${many} to a ${lot}, and @ buys ${b} ${lots} from ${from}}`,
      who,
    );
    t.fact(
      `{each ${lot} costs $${price}|@ pays $${price} for each ${lot}|$${price} is the price of one ${lot}|for one ${lot}, @ pays $${price}}`,
      who,
      start,
    );
    paid = step(
      t,
      b,
      "*",
      price,
      `{The ${lots} cost # dollars.|${who.name} pays # dollars for the ${many}.}`,
    );
    t.ask(
      "count",
      n,
      `{how many ${many} does @ buy|what number of ${many} does @ get|how many ${many} does @ have to sell|altogether, how many ${many} are in the ${lots}}?`,
      who,
      units(one, `the ${many} that ${who.name} buys`),
    );
    each = step(
      t,
      price,
      "/",
      k,
      `{One ${one} costs # dollars.|For a single ${one}, that is # dollars.}`,
    );
    t.ask(
      "each",
      each,
      `{how many dollars does @ pay for a single ${one}|what does one ${one} cost @m, in dollars|what is the price that @ pays for one ${one}, in dollars|how much is one ${one} for @m, in dollars}?`,
      who,
      cost(`the cost of one ${one}`, who),
    );
  } else {
    n = t.given(r.int(6, 48));
    const price = t.given(unit);
    each = price;
    t.fact(
      `{@ buys ${n} ${many} from ${from} at $${price} each|from ${from}, @ gets ${n} ${many} for $${price} apiece|${n} ${many} from ${from} cost @m $${price} each|@ pays $${price} each for ${n} ${many} from ${from}}`,
      who,
    );
    paid = step(
      t,
      n,
      "*",
      price,
      `{The ${many} cost # dollars.|${who.name} pays # dollars for them.}`,
    );
  }
  const bought = n;
  t.ask(
    "paid",
    paid,
    `{how many dollars does @ pay for all the ${many}|what do all the ${many} cost @m, in dollars|for all the goods, how much does @ pay, in dollars|how many dollars does @ spend on buying the ${many}}?`,
    who,
    cost(`the money that ${who.name} pays for the ${many}`, who),
  );
  let spent = paid;
  if (r.chance(0.4)) {
    const c = t.given(r.int(2, Math.max(3, Math.ceil(unit / 3))));
    t.fact(
      `{${care} costs @m another $${c} per ${one}|@ spends $${c} on ${care} each ${one}|for ${care}, @ needs $${c} per ${one}|before the sale, ${care} every ${one} takes $${c}}`,
      who,
    );
    const work = step(
      t,
      bought,
      "*",
      c,
      `{The ${care} costs # dollars.|For ${care}, it is # dollars.}`,
    );
    t.ask(
      "care",
      work,
      `{how many dollars does the ${care} cost in all|what does @ spend on ${care}, in dollars|how many dollars does @ need for the ${care}|how much does @ pay for the ${care}, in dollars}?`,
      who,
      cost(`the cost of the ${care}`, who),
    );
    spent = step(
      t,
      paid,
      "+",
      work,
      `{All costs together are # dollars.|In all, ${who.name} spends # dollars.}`,
    );
    t.ask(
      "spent",
      spent,
      `{how many dollars does @ spend in all|what are @'s costs in all, in dollars|with the ${care}, how many dollars does @ spend|how much money does the whole stock cost @m, in dollars}?`,
      who,
      cost(`all the costs of ${who.name}`, who),
    );
  }
  let called = `all the ${many}`;
  let after: Fact | undefined;
  if (r.chance(0.4)) {
    const some = portion(
      t,
      n,
      0.25,
      `{${who.name} cannot sell # ${many}.|That makes # useless ${many}.}`,
    );
    after = t.fact(
      `{${some.of} of the ${many} turn out to be useless|@ has to throw away ${some.of} of the ${many}|on a closer look, ${some.of} of the ${many} cannot be sold|@ finds that ${some.of} of the ${many} are damaged beyond repair}`,
      who,
    );
    n = step(
      t,
      n,
      "-",
      some.value,
      `{That leaves # ${many} to sell.|${who.name} can sell # ${many}.}`,
    );
    called = `the remaining ${many}`;
    t.ask(
      "good",
      n,
      `{how many ${many} can @ sell|how many ${many} are left to sell|what number of ${many} are good enough for the sale|how many of the ${many} go on sale}?`,
      who,
      units(one, `the ${many} that are left`),
    );
  }
  const price = priced(t, who, one, each, { called, where, after });
  const income = step(
    t,
    n,
    "*",
    price,
    `{The sale brings # dollars.|${who.name} takes in # dollars.}`,
    0.5,
  );
  t.ask(
    "income",
    income,
    `{how many dollars does the sale bring|how much money does @ take in, in dollars|what do the buyers pay in all, in dollars|how many dollars does @ get from the buyers}?`,
    who,
    money(`the money that ${who.name} takes in`, who),
  );
  let profit = step(
    t,
    income,
    "-",
    spent,
    `{The profit is # dollars.|${who.name} gains # dollars.}`,
    0.5,
  );
  t.ask(
    "profit",
    profit,
    `{how large is @'s profit, in dollars|how many dollars does @ gain|what does @ earn with this deal, in dollars|after taking off all costs, how many dollars has @ made}?`,
    who,
    money(`the profit of ${who.name}`, who),
  );
  if (r.chance(0.35)) {
    const p = t.given(r.pick([5, 10, 20, 25]));
    const tax = t.percent(profit, p, `The tax is # dollars.`, 0.25);
    t.fact(
      `{@ pays a tax of ${p}% on the profit|of the profit, ${p}% goes to the tax office|${p}% of @'s profit has to be paid as tax|the tax is ${p}% of what @ gains}`,
      who,
    );
    t.ask(
      "tax",
      tax,
      `{how many dollars is the tax|how much tax does @ pay, in dollars|what does @ have to pay to the tax office, in dollars|how many dollars go to the tax office}?`,
      who,
      cost("the tax", who),
    );
    profit = step(
      t,
      profit,
      "-",
      tax,
      `{After tax, that leaves # dollars.|${who.name} keeps # dollars.}`,
      0.25,
    );
    t.ask(
      "net",
      profit,
      `{how many dollars of the profit are left after the tax|after the tax, how many dollars does @ keep|what does @ keep of the profit, in dollars|how large is the profit after the tax, in dollars}?`,
      who,
      money(`the profit after tax`, who),
    );
  }
  const end = r.pick(["piece", "split", "again", "part"] as const);
  if (end === "piece" && steps > 3)
    t.ask(
      "perPiece",
      step(
        t,
        profit,
        "/",
        bought,
        `{For each ${one} bought, that is # dollars.|Per ${one}, it is # dollars.}`,
        0.25,
      ),
      `{how many dollars of profit is that for each ${one} that was bought|on average, how many dollars does @ gain for each ${one} bought|what is the profit per ${one} bought, in dollars|dividing the profit by the number of ${many} bought, how many dollars is it}?`,
      who,
      money(`the profit for each ${one}`, who),
    );
  else if (end === "split") {
    const ks = divisors(profit.n, 2, 6);
    const k = t.given(ks.length > 0 ? r.pick(ks) : 2);
    t.fact(
      `{@ runs this business with others, and the profit is split evenly ${k} ways|the profit is split evenly ${k} ways, and one part is for @m|@ is one of ${k} owners who all get the same part of the profit|there are ${k} owners, @ among them, and each gets an equal part of the profit}`,
      who,
    );
    t.ask(
      "part",
      step(t, profit, "/", k, `{Each part is # dollars.|${who.name}'s part is # dollars.}`, 0.25),
      `{how many dollars is @'s part|what is @'s part of the profit, in dollars|how much money does @ get in the end, in dollars|what does each of the owners get, in dollars}?`,
      who,
      money(`the part of ${who.name}`, who),
    );
  } else if (end === "again") {
    const m = t.given(Math.round(profit.n) + r.int(10, 200));
    const aim = r.pick(AIMS);
    t.fact(
      `{with the profit, @ wants to pay for ${aim}, at $${m}|@ is doing this for ${aim}, which costs $${m}|${aim} costs $${m}, and @ hopes to pay for it in this way|@ needs $${m} for ${aim}}`,
      who,
    );
    t.ask(
      "gap",
      step(
        t,
        m,
        "-",
        profit,
        `{${who.name} is short of # dollars.|There are # dollars missing.}`,
        0.25,
      ),
      `{how many dollars is @ still short of|how many dollars are still missing|what sum does @ still need, in dollars|by how many dollars is the profit too small}?`,
      who,
      money(`the money that ${who.name} still needs`, who),
    );
  } else {
    const some = share(t, profit, `{That part is # dollars.|For that, it is # dollars.}`, 0.25);
    t.fact(
      `{@ puts ${some.of} of the profit into new goods|${some.of} of the profit is spent on new goods by @m|for new goods, @ uses ${some.of} of the profit|of the profit, @ spends ${some.of} on new goods}`,
      who,
    );
    t.ask(
      "goods",
      some.value,
      `{how many dollars does @ spend on new goods|how much money goes into new goods, in dollars|what does @ pay for new goods, in dollars|how many dollars of the profit are for new goods}?`,
      who,
      cost("the money for new goods", who),
    );
    t.ask(
      "keep",
      step(
        t,
        profit,
        "-",
        some.value,
        `{That leaves # dollars.|${who.name} keeps # dollars.}`,
        0.25,
      ),
      `{how many dollars of the profit are left then|how much of the profit does @ keep, in dollars|what is left of the profit after that, in dollars|after buying new goods, how many dollars of the profit does @ have}?`,
      who,
      money(`the profit that is left`, who),
    );
  }
}
