import { divisors } from "../../../family";
import { cost, money, units } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { CRAFTS } from "./crafts";
import { dollars, relate, step } from "./parts";

/** Fixed costs, the price of a piece and what it costs: how many must be sold until it pays. */
export function breakEven(t: Tale): void {
  const { random: r } = t;
  const who = t.person();
  const craft = r.pick(CRAFTS);
  const { one, many } = t.noun(craft.one);
  const [, third] = craft.verb;
  const price = t.given(r.int(...craft.price));
  t.fact(
    `{@ ${third} ${many} and gets $${price} for each|for every ${one} that @ ${third}, buyers pay $${price}|@ is ${craft.trade} who sells ${many} at $${price} apiece|the ${many} that @ ${third} are sold at $${price} each}`,
    who,
  );
  let unit: Value;
  if (r.chance(0.5)) {
    const stuff = t.noun(craft.stuff).many;
    const k = t.given(r.int(...craft.per));
    const dear = [0.25, 0.5, 0.75, 1.5].filter((c) => c * k.n <= price.n / 2);
    const c = t.given(r.pick(dear.length > 0 ? dear : [0.25]));
    t.fact(
      `{each ${one} takes ${k} ${stuff} at $${c} each|for one ${one}, @ needs ${k} ${stuff}, which cost $${c} each|@ uses ${k} ${stuff} for a ${one} and buys them at $${c} each|in every ${one}, there are ${k} ${stuff} that cost @m $${c} each}`,
      who,
    );
    unit = step(
      t,
      k,
      "*",
      c,
      `{The material for one ${one} costs # dollars.|A piece needs material for # dollars.}`,
      0.25,
    );
    t.ask(
      "unit",
      unit,
      `{what does the material for one ${one} cost, in dollars|how many dollars does @ spend on material for a ${one}|how much is the material in each ${one}, in dollars|for a single ${one}, how many dollars does the material cost}?`,
      who,
      cost(`the material for one ${one}`, who),
    );
  } else {
    unit = t.given(r.int(1, Math.max(1, Math.floor(price.n / 2))));
    t.fact(
      `{making one ${one} costs @m $${unit}|each ${one} costs @m $${unit} to make|for every ${one}, @ spends $${unit} on material|the material for a ${one} costs @m $${unit}}`,
      who,
    );
  }
  const margin = step(
    t,
    price,
    "-",
    unit,
    `{Each piece leaves # dollars.|On one ${one}, ${who.name} gains # dollars.}`,
    0.25,
  );
  t.ask(
    "margin",
    margin,
    `{how many dollars does @ gain on each ${one}|what remains of the price of a ${one} after the material, in dollars|how much does one ${one} leave @m, in dollars|on a single ${one}, what does @ earn, in dollars}?`,
    who,
    money(`what one ${one} leaves`, who),
  );
  const need = 4 * r.int(2, 11);
  const whole = margin.n * need;
  const parts = r.int(1, 2);
  const a = t.given(parts === 1 ? whole : Math.max(1, Math.round(whole * (0.3 + 0.4 * r.next()))));
  t.fact(
    `{@ has paid $${a} for ${craft.tool}|${craft.tool} cost @m $${a}|at the beginning, @ bought ${craft.tool} for $${a}|to start, @ needed ${craft.tool}, which cost $${a}}`,
    who,
  );
  let fixed: Value = a;
  if (parts === 2) {
    const b = t.given(whole - a.n);
    t.fact(
      `{another $${b} went into a sign and a table|@ also spent $${b} on a permit|the first rent was $${b}|besides, @ had to pay $${b} for a course}`,
      who,
    );
    fixed = step(
      t,
      a,
      "+",
      b,
      `{The costs at the start are # dollars.|To begin, ${who.name} spends # dollars.}`,
    );
    t.ask(
      "fixed",
      fixed,
      `{how many dollars did @ spend at the start|what are the costs at the start, in dollars|how much money did it take @m to begin, in dollars|before the first sale, how many dollars did @ spend}?`,
      who,
      cost("the costs at the start", who),
    );
  }
  const count = step(
    t,
    fixed,
    "/",
    margin,
    `{It takes # ${many}.|The costs are covered by # ${many}.}`,
  );
  t.ask(
    "even",
    count,
    `{how many ${many} does @ have to sell to cover the costs at the start|after how many ${many} are the costs at the start covered|selling how many ${many} brings back what @ spent at the start|what number of ${many} must @ sell before there is any profit}?`,
    who,
    units(one, `the ${many} that cover the costs`),
  );
  const kind = r.pick(["weekly", "sold", "sold", "raise"] as const);
  if (kind === "weekly") {
    const ks = divisors(count.n, 2, 12);
    const k = t.given(ks.length > 0 ? r.pick(ks) : 2);
    t.fact(
      `{@ sells ${k} ${many} a week|every week, buyers take ${k} ${many}|in an average week, @ sells ${k}|sales are ${k} ${many} per week}`,
      who,
    );
    t.ask(
      "weeks",
      step(t, count, "/", k, `{That takes # weeks.|After # weeks it is done.}`),
      `{after how many weeks are the costs at the start covered|how many weeks does it take @m to cover the costs at the start|for how many weeks does @ have to sell before there is a profit|in how many weeks does @ earn back what was spent at the start}?`,
      who,
    );
    t.ask(
      "weekGain",
      step(t, margin, "*", k, `{A week leaves # dollars.|In a week, that is # dollars.}`, 0.25),
      `{counting only the material as a cost, how many dollars does @ gain in a week|after the material, what does a week leave @m, in dollars|how much does @ gain per week if only material is counted, in dollars|what do a week's sales leave after the material, in dollars}?`,
      who,
      money("the gain of a week", who),
    );
  } else if (kind === "sold") {
    const n = t.given(need + r.int(5, 60));
    t.fact(
      `{by now, @ has sold ${n} ${many}|so far, ${n} ${many} have been sold|@ has already sold ${n}|up to today, @ has found buyers for ${n} ${many}}`,
      who,
    );
    const gain = step(
      t,
      margin,
      "*",
      n,
      `{The sold ones leave # dollars.|For ${n} pieces, that is # dollars.}`,
      0.25,
    );
    const profit = step(
      t,
      gain,
      "-",
      fixed,
      `{After the costs at the start, that is # dollars.|The profit is # dollars.}`,
      0.25,
    );
    t.ask(
      "profit",
      profit,
      `{how large is @'s profit so far, in dollars|after all costs, how many dollars has @ gained so far|how many dollars of profit has @ made by now|what is left for @m after all costs, in dollars}?`,
      who,
      money(`the profit of ${who.name}`, who),
    );
    t.ask(
      "after",
      step(
        t,
        n,
        "-",
        count,
        `{# of them bring a profit.|Beyond that, there are # ${many}.}`.replace(
          "# of them bring a profit.",
          "That makes # beyond what was needed.",
        ),
      ),
      `{how many ${many} has @ sold beyond the number that covers the costs at the start|how many of the sold ${many} come after the costs at the start are covered|by how many ${many} has @ passed the point where the costs at the start are covered|how many more ${many} than needed to cover the costs at the start has @ sold}?`,
      who,
    );
  } else {
    const rel = relate(
      t,
      price,
      dollars(1, 3),
      `{The new price is # dollars.|A piece then costs # dollars.}`,
    );
    if (rel.value.n > price.n && rel.order(1, 0)[0] === 1) {
      t.fact(
        `{a friend says that people would pay ${rel.amount} that|@ thinks of asking ${rel.amount} that for each ${one}|in the city, @ could get ${rel.amount} that for a ${one}|in another town, one ${one} would bring ${rel.amount} that}`.replaceAll(
          /\{only \|\}/g,
          "",
        ),
        who,
        undefined,
        true,
      );
      const better = step(
        t,
        rel.value,
        "-",
        unit,
        `{Then each piece leaves # dollars.|On one ${one}, that leaves # dollars.}`,
        0.25,
      );
      t.ask(
        "better",
        better,
        `{at the higher price, how many dollars would @ gain on each ${one}|what would a ${one} leave after the material at the higher price, in dollars|with the higher price, how much would one ${one} leave @m, in dollars|if @ asked for the higher price, how many dollars would one ${one} leave after the material}?`,
        who,
        money(`what one ${one} leaves`, who),
      );
      t.ask(
        "fewer",
        step(
          t,
          fixed,
          "/",
          better,
          `{Then # ${many} are enough.|At that price it takes # ${many}.}`.replace(
            `Then # ${many} are enough.`,
            `Then it takes # ${many}.`,
          ),
        ),
        `{at the higher price, how many ${many} would cover the costs at the start|with the higher price, how many ${many} would @ have to sell to cover the costs at the start|how many ${many} at the higher price bring back what was spent at the start|after how many ${many} at the higher price would there be a profit}?`,
        who,
      );
    }
  }
}
