import { divisors } from "../../../family";
import { cost, money, size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { AIMS } from "./crafts";
import { dollars, portion, relate, share, step } from "./parts";

const GIVERS = [
  "grandfather",
  "aunt",
  "godmother",
  "uncle",
  "neighbor",
  "older sister",
  "great-aunt",
  "cousin",
];

/** What regular money is for. */
const SOURCES = [
  "as pocket money",
  "as pocket money",
  ..."walking dogs,a paper round,babysitting,mowing lawns,feeding a neighbor's cats,washing cars,shoveling snow,carrying shopping,tutoring,cleaning stables,reading to a blind man,sorting mail,helping in a bakery,delivering eggs"
    .split(",")
    .map((job) => `for ${job}`),
];

/** What regular money is spent on. */
const EXPENSES =
  "bus rides,snacks,comics,church collections,swimming lessons,phone calls,flowers,craft supplies,arcade games,ice skates,guitar strings,fish food,train tickets,art classes".split(
    ",",
  );

/** Money that comes every week is split, saved for an aim, and topped up. */
export function savings(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const source = r.pick(SOURCES);
  let weekly = t.given(r.int(2, 12) * 4);
  t.fact(
    `{every week, @ gets $${weekly} ${source}|@ receives $${weekly} a week ${source}|$${weekly} a week is what @ gets ${source}|each Saturday, @ is given $${weekly} ${source}}`,
    who,
  );
  let source2: Value | undefined;
  if (r.chance(0.35)) {
    const giver = r.pick(GIVERS);
    source2 = t.given(r.int(2, 9));
    t.fact(
      `{@'s ${giver} adds $${source2} {each|every} week|on top of that, there is $${source2} a week from @'s ${giver}|each week, @ also gets $${source2} from @'s ${giver}|a further $${source2} a week is a present from @'s ${giver}}`,
      who,
    );
    weekly = step(
      t,
      weekly,
      "+",
      source2,
      `{Every week, ${who.name} gets # dollars.|The weekly money is # dollars.}`,
    );
  }
  let kept = weekly;
  const uses = r.sample(EXPENSES, r.int(steps < 4 ? 0 : 1, 2));
  uses.forEach((use, i) => {
    const line = `{For ${use}, it is # dollars a week.|Each week, ${use} take # dollars.}`;
    const some = portion(t, kept, 0.5, line, 0.5);
    const sumOf =
      some.value.role === "given"
        ? `$${some.value}`
        : `${some.of} of ${i === 0 ? (source2 ? "all this money" : "this money") : "what is left"}`;
    t.fact(
      `{each week, @ spends ${sumOf} on ${use}|${use} take up ${sumOf} every week|every week, @ uses ${sumOf} for ${use}|@ spends ${sumOf} on ${use} every week}`,
      who,
    );
    if (some.value.role === "derived")
      t.ask(
        "spent",
        some.value,
        `{how many dollars a week does @ spend on ${use}|what does @ spend on ${use} each week, in dollars|how much money goes to ${use} each week, in dollars|how many dollars do ${use} take every week}?`,
        who,
        cost(`the money for ${use}`, who),
      );
    kept = step(
      t,
      kept,
      "-",
      some.value,
      `{That leaves # dollars a week.|After that, ${who.name} has # dollars a week.}`,
      0.5,
    );
  });
  if (kept !== weekly)
    t.ask(
      "kept",
      kept,
      `{how many dollars does @ have left each week|what is left for @'s savings each week, in dollars|how much can @ save every week, in dollars|how many dollars a week does @ not spend}?`,
      who,
      money(`the money that ${who.name} saves each week`, who),
    );
  const rest =
    kept !== weekly ? "the rest" : source2 ? "all the money" : "{all of it|all of this money}";
  const n = t.given(r.int(4, 26));
  const mode = r.pick(["time", "time", "goal", "goal", "double"] as const);
  if (mode === "time" || mode === "double") {
    const run = step(
      t,
      kept,
      "*",
      n,
      `{In ${n} weeks, that makes # dollars.|After ${n} weeks, ${who.name} has saved # dollars.}`,
    );
    t.fact(
      `{@ saves ${rest} for ${n} weeks|for ${n} weeks, @ puts ${rest} into a jar|over the next ${n} weeks, @ puts ${rest} in the bank|in the course of ${n} weeks, ${rest} goes into @'s money box}`,
      who,
    );
    t.ask(
      "run",
      run,
      `{how many dollars does @ save in these ${n} weeks|how much money has @ saved after that time, in dollars|what do @'s savings from these weeks come to, in dollars|after this time, how many dollars has @ put aside from the weekly money}?`,
      who,
      money(`the money that ${who.name} has saved`, who),
    );
    let all = run;
    if (mode === "double") {
      const giver = r.pick(GIVERS);
      const some = share(t, run, `{The gift is # dollars.|So the ${giver} gives # dollars.}`, 0.5);
      t.fact(
        `{at the end, @'s ${giver} adds ${some.of} of what has been saved in this time|as a reward, @ gets ${some.of} of the sum saved in this time on top of it from @'s ${giver}|@'s ${giver} is pleased and tops up the sum saved in this time by ${some.of} of it|then @'s ${giver} gives ${some.of} of the amount saved in this time on top}`,
        who,
      );
      t.ask(
        "gift",
        some.value,
        `{how many dollars does @'s ${giver} give|how large is the gift, in dollars|what does the gift come to, in dollars|how much money comes from @'s ${giver} at the end, in dollars}?`,
        who,
        money(`the gift`, who),
      );
      all = step(
        t,
        run,
        "+",
        some.value,
        `{With the gift, that is # dollars.|Now ${who.name} has # dollars.}`,
        0.5,
      );
    }
    if (r.chance(0.5)) {
      const s = t.given(r.int(8, 90));
      t.fact(
        `{before all this, @ had $${s} already|@ already had $${s} when all this began|there was $${s} in @'s hands at the start|from a birthday, @ had $${s} to begin with}`.replace(
          "in @'s hands",
          "in @'s purse",
        ),
        who,
      );
      all = step(
        t,
        all,
        "+",
        s,
        `{With the ${s} dollars from before, that is # dollars.|In all, ${who.name} has # dollars.}`,
        0.5,
      );
    }
    if (all !== run)
      t.ask(
        "all",
        all,
        `{how many dollars does @ have in the end|how much money is it in all, in dollars|what is the whole sum that @ has then, in dollars|in the end, how much money does @ have}?`,
        who,
        money(`the money that ${who.name} has in the end`, who),
      );
    const aim = r.pick(AIMS);
    const over = r.chance(0.5) && all.n > 40;
    const price = t.given(
      Math.round(over ? all.n * (0.4 + 0.5 * r.next()) : all.n + 4 * r.int(3, 40)),
    );
    t.fact(
      `{@ wants the money for ${aim}, which costs $${price}|the price of ${aim}, for which @ is saving, is $${price}|it is all for ${aim}, and that costs @m $${price}|@ needs $${price}, the price of ${aim}}`,
      who,
    );
    t.ask(
      "gap",
      over
        ? step(
            t,
            all,
            "-",
            price,
            `{After paying, ${who.name} has # dollars left.|That leaves # dollars.}`,
            0.5,
          )
        : step(
            t,
            price,
            "-",
            all,
            `{There are # dollars missing.|${who.name} needs another # dollars.}`,
            0.5,
          ),
      over
        ? `{how many dollars are left after the purchase|after paying for it, how much money does @ still have, in dollars|what remains of @'s money after the purchase, in dollars|by how many dollars is the money more than enough}?`
        : `{how many more dollars does @ need|how much money is still missing, in dollars|by how many dollars is it too little|what sum does @ still need after that, in dollars}?`,
      who,
      money(`the money that ${who.name} ${over ? "has left" : "still needs"}`, who),
    );
    return;
  }
  const aim = r.pick(AIMS);
  const missing = r.chance(0.6) ? r.int(5, 80) : 0;
  const price = t.given(kept.n * n.n + missing);
  t.fact(
    `{@ saves for ${aim}, which costs $${price}|@ dreams of ${aim}, and the price is $${price}|for ${aim}, @ needs $${price}|the aim is ${aim} for $${price}, and @ wants to pay it alone}`,
    who,
  );
  let need = price;
  if (missing > 0) {
    const s = t.given(missing);
    t.fact(
      `{a raffle has already brought @m $${s}|@ has $${s} from selling old toys|in @'s drawer, there is already $${s} for it|at the beginning, @ has $${s}}`,
      who,
    );
    need = step(
      t,
      price,
      "-",
      s,
      `{There are # dollars to save.|${who.name} has to save # dollars.}`,
    );
    t.ask(
      "need",
      need,
      `{how many dollars does @ have to save|how much money is missing at first, in dollars|at the beginning, how many dollars are missing|what sum does @ have to put together, in dollars}?`,
      who,
      money(`the money that ${who.name} has to save`, who),
    );
  }
  t.fact(
    `{@ saves ${rest} every week|week by week, @ puts ${rest} aside for it|@ puts ${rest} into a box each week|${rest} goes into @'s box each week}`,
    who,
  );
  const weeks = step(t, need, "/", kept, `{It takes # weeks.|${who.name} needs # weeks.}`);
  t.ask(
    "weeks",
    weeks,
    `{how many weeks does it take @m|for how many weeks does @ have to save|after how many weeks is there enough money|how many weeks pass until @ has enough}?`,
    who,
    size("time", "weeks", "the time that it takes", who),
  );
  if (divisors(weeks.n, 2, 52).includes(weeks.n) || weeks.n > 5) {
    const rel = relate(
      t,
      kept,
      dollars(1, 4),
      `{${who.name} could save # dollars a week.|Then it would be # dollars a week.}`,
      0.5,
    );
    if (rel.value.n > kept.n && rel.amount.includes("as")) {
      const faster = step(t, need, "/", rel.value, "Then it would take # weeks.");
      const c = rel.value.of[1] as Value;
      t.ask(
        "faster",
        faster,
        `{if @ could save ${c} as much each week, how many weeks would it take|with ${c} as much saved per week, how many weeks would it take @m|how many weeks would @ need by putting aside ${c} as much each week|suppose that @ saves ${c} as much each week; after how many weeks is there enough money}?`,
        who,
      );
    }
  }
}
