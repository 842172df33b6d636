import { money, size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { colleagues } from "./colleagues";
import { hoursOf, PLACES, payOf } from "./pay";

/** Overtime, bonus, costs, weeks and a wish of one worker. */
function alone(t: Tale): void {
  const { random: r } = t;
  const who = t.person();
  const place = r.pick(PLACES);
  const pay = payOf(t, who, place);
  const hours = hoursOf(t, who);
  t.ask(
    "hours",
    hours,
    `{how many hours {a week does @ work|does @ work {a|each} week}|what is the number of hours that @ works {a|each} week}?`,
    who,
    size("time", "hours", `the time that ${who.name} works in a week`, who),
  );
  const base = t.step(pay, "*", hours, `For these hours it is # dollars a week.`, 0.5);
  let income = base;
  if (r.chance(0.5)) {
    const k = t.given(r.int(2, 8));
    const kind = r.pick(["add", "half", "twice"] as const);
    const add = t.given(r.int(2, 8));
    const more = {
      add: () => t.step(pay, "+", add, `An hour of overtime brings # dollars.`, 0.5),
      half: () =>
        t.step(
          t.constant(1.5, "one and a half times"),
          "*",
          pay,
          `An hour of overtime brings # dollars.`,
          0.25,
        ),
      twice: () =>
        t.step(t.constant(2, "twice"), "*", pay, `An hour of overtime brings # dollars.`, 0.5),
    }[kind]();
    const [factor] = more.of as [Value];
    const over = t.step(k, "*", more, `The overtime brings # dollars.`, 0.5);
    t.fact(
      kind === "add"
        ? `{on top of that, @ works ${k} hours of overtime a week, each paid $${add} more than a normal hour|for ${k} hours of overtime a week, @ gets $${add} more an hour|besides, there are ${k} hours of overtime a week, for which @ gets $${add} an hour on top of the normal pay|@ also works ${k} hours of overtime a week at $${add} an hour more than usual}`
        : `{on top of that, @ works ${k} hours of overtime a week, for ${factor} the normal pay|@ also works ${k} hours of overtime each week and gets ${factor} the usual pay for them|besides, there are ${k} hours of overtime a week, for which @ gets ${factor} the usual pay|${k} more hours a week are overtime, and for them @ gets ${factor} the normal pay}`,
      who,
    );
    income = t.step(base, "+", over, `In a week it is # dollars.`, 0.5);
    t.ask(
      "overtime",
      over,
      `{how much does @ earn with the overtime {a|each} week|how many dollars a week does @ get for the overtime|what does the overtime bring @m {a|each} week, in dollars}?`,
      who,
      money(`the money for the overtime`, who),
    );
  }
  if (r.chance(0.4)) {
    const b = t.given(r.int(5, 60));
    t.fact(
      `{{besides|in addition|on top of that}, ${place[2]} {a|each|every} week|{every|each} week, ${place[2]}|each week, ${place[2]} as well}`.replaceAll(
        "#",
        `$${b}`,
      ),
      who,
    );
    income = t.step(income, "+", b, `With that it is # dollars a week.`, 0.5);
  }
  t.ask(
    "income",
    income,
    `{how much does @ earn {a|each} week{ in all|}|how many dollars does @ {earn|make} {a|each|per} week|what does @ earn in a week, in dollars|in one week, how much money does @ earn}?`,
    who,
    money(`the money that ${who.name} earns in a week`, who),
  );
  let left = income;
  for (const cost of r.sample(["lunch", "fare", "rent", "tax", "help"] as const, r.int(1, 2))) {
    const line = `# dollars a week are left.`;
    if (cost === "tax" || cost === "help") {
      const p = t.given(r.pick([10, 20, 25]));
      if (left !== income) break;
      const part = t.percent(left, p, `${p} percent of that is # dollars.`, 0.05);
      t.fact(
        cost === "tax"
          ? `{taxes take ${p}% of the pay|of all the pay, @ has to pay ${p}% in taxes|@ pays ${p}% of this money in taxes|the taxes are ${p}% of the whole pay}`
          : `{@ gives ${p}% of this money to @'s parents|of this money, @ gives ${p}% to the family|@ sends ${p}% of all the pay home}`,
        who,
      );
      left = t.step(left, "-", part, line, 0.05);
    } else if (cost === "rent") {
      const c = t.given(r.int(15, Math.max(16, Math.round(income.n / 2))));
      t.fact(
        `{@ spends $${c} a week on food and rent|food and rent cost @m $${c} a week|{each|every} week, @ needs $${c} for food and rent|@ pays $${c} for food and rent {every|each} week}`,
        who,
      );
      left = t.step(left, "-", c, line, 0.05);
    } else {
      const [c, d] = [t.given(r.int(2, 9)), t.given(r.int(3, 6))];
      const what = cost === "lunch" ? "lunch" : "the bus";
      t.fact(
        `{on ${d} days a week, @ pays $${c} for ${what}|@ spends $${c} a day on ${what}, ${d} days a week|${what} costs @m $${c} a day, on ${d} days a week|${d} times a week, @ pays $${c} for ${what}}`,
        who,
      );
      const all = t.step(c, "*", d, `For ${what} it is # dollars a week.`);
      left = t.step(left, "-", all, line, 0.05);
    }
  }
  t.ask(
    "left",
    left,
    `{how much money does @ keep {a|each} week|how many dollars does @ have left {a|each} week|what does @ have left at the end of a week, in dollars|at the end of a week, how much money does @ have left}?`,
    who,
    money(`the money that ${who.name} has left in a week`, who),
  );
  const kept = r.chance(0.7) ? left : income;
  const n = t.given(r.int(3, 12));
  const way = r.pick(["weeks", "wish"] as const);
  if (way === "weeks") {
    t.fact(
      `{this goes on for ${n} weeks|@ does this for ${n} weeks|for ${n} weeks, nothing changes|@ has this job for ${n} weeks}`,
      who,
    );
    const total = t.step(kept, "*", n, `In ${n} weeks it is # dollars.`, 0.5);
    t.ask(
      "total",
      total,
      kept === left
        ? `{how much money does @ {have left|save} in {that|this} time|how many dollars are left in all {after that time|in the end}|what does @ have left after this time, in dollars}?`
        : `{how much does @ earn in {that|this} time|how many dollars does @ earn in all|what is @'s pay for the whole time, in dollars}?`,
      who,
      money("the money for the whole time", who),
    );
    return;
  }
  const thing = r.pick([
    "a guitar",
    "a used car",
    "a bicycle",
    "a computer",
    "a trip to the sea",
    "a sofa",
    "a sewing machine",
    "a motor scooter",
  ]);
  const had = r.chance(0.4) ? t.given(10 * r.int(2, 20)) : undefined;
  const wish = t.given(kept.n * n.n + (had?.n ?? 0));
  const all =
    kept === left && left !== income
      ? " and saves all that is left"
      : " and saves all of the pay for it";
  t.fact(
    `{@ {is saving|saves} for ${thing} that costs $${wish}${all}|@ wants to buy ${thing} for $${wish}${all}|@ needs $${wish} for ${thing}${all}|@ would like to have ${thing} for $${wish}${all}}`,
    who,
  );
  if (had)
    t.fact(
      `{@ already has $${had}|so far, @ has {saved |}$${had}|$${had} {is|lies} in @'s savings account already|@ got $${had} of it as a present}`,
      who,
    );
  const miss = had ? t.step(wish, "-", had, `# dollars are still missing.`, 0.05) : wish;
  const time = t.step(miss, "/", kept, `It takes # weeks.`);
  t.ask(
    "weeks",
    time,
    `{for how many weeks does @ have to work for it|after how many weeks can @ buy it|how many weeks does it take until @ has enough money}?`,
    who,
    size("time", "weeks", "the time until the money is there"),
  );
}

/** One worker with all that comes in and goes out, or several side by side. */
export function wage(t: Tale, steps: number): void {
  if (t.random.chance(0.55)) alone(t);
  else colleagues(t, steps);
}
