import { divisors } from "../../../family";
import { cost, money } from "../../../measure";
import type { Value } from "../../../weaving/tale_en";
import { spend } from "./costs";
import { AIMS } from "./crafts";
import type { Made, Shop } from "./making";
import { share, step, sum } from "./parts";
import type { Sale } from "./selling";

/** What the sale costs, and the profit. */
export function profiting(shop: Shop, made: Made, { income }: Sale, times: number): Value {
  const { t, who } = shop;
  const { random: r } = t;
  const cents = 0.05;
  if (times === 0) return income;
  if (r.chance(0.2)) {
    const p = t.given(r.pick([5, 10, 15, 20]));
    const fee = t.percent(income, p, `The commission is # dollars.`, cents);
    t.fact(
      `{the organizers take a commission of ${p}% of the money|of the money from the sale, @ has to pay ${p}% as a commission|@ pays a commission of ${p}% on all sales|${p}% of the money taken goes to the owner of the place}`,
      who,
    );
    t.ask(
      "fee",
      fee,
      `{how many dollars is the commission|how much commission does @ pay, in dollars|how many dollars of the money does @ have to hand over|what part of the money goes away, in dollars}?`,
      who,
      cost("the commission", who),
    );
    const left = step(
      t,
      income,
      "-",
      fee,
      `{That leaves # dollars.|${who.name} keeps # dollars.}`,
      cents,
    );
    t.ask(
      "afterFee",
      left,
      `{how many dollars does @ keep after the commission|after the commission, how much money is left for @m|how much of the money does @ keep, in dollars|what is left for @m after that, in dollars}?`,
      who,
      money("the money that is left", who),
    );
    return left;
  }
  const kinds = r.sample(["material", "rent", "wages", "flat"], times);
  const costs = kinds.map((kind) => spend(shop, kind, made));
  const all = sum(t, costs, `{The costs come to # dollars.|In all, ${who.name} spends # dollars.}`);
  t.ask(
    "costs",
    all,
    `{how many dollars does @ spend{ in all|}|what are @'s costs, in dollars|how much does all this cost @m, in dollars|what do the costs come to, in dollars}?`,
    who,
    cost(`the costs of ${who.name}`, who),
  );
  const [first, second] = costs as [Value, Value?];
  const line = `{The profit is # dollars.|${who.name} makes a profit of # dollars.|After the costs, that leaves # dollars.}`;
  const profit =
    second && r.chance(0.4)
      ? step(
          t,
          step(
            t,
            income,
            "-",
            first,
            `{After the first cost, that leaves # dollars.|The first cost brings it down to # dollars.}`,
            cents,
          ),
          "-",
          second,
          line,
          cents,
        )
      : step(t, income, "-", all, line, cents);
  t.ask(
    "profit",
    profit,
    `{how much profit does @ make, in dollars|what is @'s profit, in dollars|how many dollars does @ have left after paying the costs|after all costs, how many dollars has @ earned}?`,
    who,
    money(`the profit of ${who.name}`, who),
  );
  return profit;
}

/** What becomes of the profit. */
export function using(shop: Shop, made: Made, sale: Sale, profit: Value, net: boolean): void {
  const { t, who, many } = shop;
  const { random: r } = t;
  const called = net ? "profit" : "money";
  const kind = r.pick(["split", "split", "part", "goal", "goal", "hour", "last", "save"] as const);
  if (kind === "split") {
    const ks = divisors(profit.n, 2, 9);
    const all = ks.length > 0 ? r.pick(ks) : 2;
    const friends = r.chance(0.5) && all > 2;
    const k = t.given(friends ? all - 1 : all);
    const heads = friends
      ? step(
          t,
          k,
          "+",
          t.constant(1),
          `{With ${who.name}, that makes # people.|# people get a share.}`,
        )
      : k;
    t.fact(
      friends
        ? `{@ shares the ${called} equally with ${k} partners|@ and ${k} partners divide the ${called} into equal shares|${k} partners and @ each get the same share of the ${called}|the ${called} is divided equally between @m and ${k} partners}`
        : `{the business belongs to ${k} partners, @ among them, who split the ${called} equally|@ is one of ${k} owners, and each gets an equal share of the ${called}|the ${called} is divided into ${k} equal shares, one of them for @m|@ puts the ${called} into ${k} envelopes, the same amount in each}`,
      who,
    );
    t.ask(
      "share",
      step(t, profit, "/", heads, `{Each share is # dollars.|Every share comes to # dollars.}`),
      `{how many dollars is each share|what does one share come to, in dollars|how large is one share, in dollars|how many dollars make up one share}?`.replace(
        "{is|are in}",
        "is",
      ),
      who,
      money("one share of the money"),
    );
  } else if (kind === "part") {
    const some = share(t, profit, `{That part is # dollars.|This comes to # dollars.}`, 0.25);
    const [whom, use] = r.pick([
      ["an animal shelter", "donates"],
      ["the fire brigade", "donates"],
      ["@'s grandmother", "lends"],
      ["a savings account", "moves"],
      ["the bank", "pays back"],
    ] as const);
    t.fact(
      `{@ ${use} ${some.of} of the ${called} to ${whom}|of the ${called}, @ ${use} ${some.of} to ${whom}|@ decides what to do with the ${called} and ${use} ${some.of} of it to ${whom}|after the sale, @ ${use} ${some.of} of the ${called} to ${whom}}`,
      who,
    );
    t.ask(
      "part",
      some.value,
      `{how many dollars go to ${whom}|how much money goes to ${whom}|how many dollars does ${whom} get from @m|what sum goes to ${whom}, in dollars}?`.replaceAll(
        "@'s",
        `${who.name}'s`,
      ),
      who,
      money(`the money that ${who.name} hands over`, who),
    );
    t.ask(
      "rest",
      step(
        t,
        profit,
        "-",
        some.value,
        `{${who.name} keeps # dollars.|That leaves # dollars.}`,
        0.25,
      ),
      `{how many dollars of the ${called} does @ keep|how much of the ${called} is left for @m, in dollars|how many dollars does @ have after that|after that, how many dollars of the ${called} does @ still have}?`.replace(
        "for @mself ",
        "",
      ),
      who,
      money(`the money that ${who.name} keeps`, who),
    );
  } else if (kind === "goal") {
    const aim = r.pick(AIMS);
    const per = sale.price;
    const goal = t.given(profit.n + (per ? per.n * r.int(3, 20) : r.int(10, 200)));
    t.fact(
      `{@ needs $${goal} for ${aim}|@'s aim is to earn $${goal} for ${aim}|all this is for ${aim}, which costs $${goal}|@ would like to pay for ${aim}, and the price is $${goal}}`,
      who,
    );
    const gap = step(
      t,
      goal,
      "-",
      profit,
      `{${who.name} is short of # dollars.|There are # dollars missing.}`,
    );
    t.ask(
      "missing",
      gap,
      `{how many dollars does @ still need|how much money is @ short of, in dollars|how many more dollars does @ have to earn|by how many dollars does @ miss the aim}?`,
      who,
      money(`the money that ${who.name} still needs`, who),
    );
    if (per) {
      t.ask(
        "moreSales",
        step(t, gap, "/", per, `{That takes # more ${many}.|${who.name} needs # more buyers.}`),
        `{at the same price, how many more ${many} would bring in the money that is missing|how many more ${many} at $${per} each would cover what is missing|if there are no more costs, how many ${many} does @ still have to sell at the same price|without any further costs, how many extra ${many} at the same price would be enough}?`.replace(
          `$${per} each`,
          "that price",
        ),
        who,
      );
    }
  } else if (kind === "hour" && made.hours) {
    t.ask(
      "hour",
      step(
        t,
        profit,
        "/",
        made.hours,
        `{An hour of work brings # dollars.|Per hour, that is # dollars.}`,
        0.25,
      ),
      `{how many dollars of ${called} does one hour of making ${many} bring|counting only the hours of making, how many dollars of ${called} does @ get per hour|how much ${called} is that for each hour that @ spent making ${many}, in dollars|for every hour of making ${many}, how many dollars of ${called} does @ get}?`,
      who,
      money("the money for an hour", who),
    );
  } else if (kind === "last") {
    const d = t.given(Math.max(2, Math.round(profit.n * (0.3 + r.next()))));
    t.fact(
      `{last year, the ${called} was $${d}|a year ago, @ had a ${called} of $${d}|@ remembers that last time the ${called} was $${d}|the ${called} of the sale before was $${d}}`.replace(
        `had a ${called} of`,
        net ? "made a profit of" : "took in",
      ),
      who,
    );
    const up = profit.n > d.n;
    t.ask(
      "change",
      up
        ? step(t, profit, "-", d, "The increase is # dollars.", 0.05)
        : step(t, d, "-", profit, "The decrease is # dollars.", 0.05),
      `{by how many dollars is this ${up ? "higher" : "lower"} than before|how many dollars ${up ? "more" : "less"} than before is that|compared with the time before, how many dollars ${up ? "more" : "less"} is it this time|what is the ${up ? "increase" : "decrease"} since then, in dollars}?`,
      who,
    );
    t.ask(
      "bothYears",
      sum(t, [profit, d], "Both together come to # dollars.", 0.05),
      `{how many dollars is that for both times together|what do the two sales come to together, in dollars|adding up the two times, how many dollars does @ get|how much money is it from both sales, in dollars}?`,
      who,
      money("the money from both sales", who),
    );
  } else {
    const s = t.given(r.int(12, 160));
    t.fact(
      `{@ puts all the ${called} into a cash box that already holds $${s}|$${s} are in @'s account already, and the ${called} goes there too|@ adds the ${called} to savings of $${s}|the ${called} goes to savings, where @ already has $${s}}`.replace(
        `$${s} are in @'s account already`,
        `there is already a sum of $${s} in @'s account`,
      ),
      who,
    );
    t.ask(
      "saved",
      step(
        t,
        s,
        "+",
        profit,
        `{With the savings, that makes # dollars.|Now ${who.name} has # dollars.}`,
        0.05,
      ),
      `{how many dollars does @ have then|how much money does that make in all, in dollars|with the ${called}, how many dollars does @ have|how large are @'s savings after the sale, in dollars}?`,
      who,
      money(`the money that ${who.name} has`, who),
    );
  }
}
