import { money } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { hoursOf, PLACES, payOf } from "./pay";

/** Two or three workers side by side. */
export function colleagues(t: Tale, steps: number): void {
  const { random: r } = t;
  const people = Array.from({ length: steps > 4 ? r.int(2, 3) : 2 }, () => t.person());
  const done: { who: Person; pay: Value; hours: Value; earned: Value }[] = [];
  const shared = r.chance(0.3);
  const same = shared ? t.given(r.int(8, 38)) : undefined;
  for (const who of people) {
    const known = done.length > 0 ? r.pick(done) : undefined;
    const pay = payOf(t, who, r.pick(PLACES), known);
    const hours = same ?? hoursOf(t, who, r.chance(0.6) ? known : undefined);
    const earned = t.step(pay, "*", hours, `${who.name} earns # dollars a week.`, 0.5);
    done.push({ who, pay, hours, earned });
    t.ask(
      "pay",
      pay,
      `{how much does @ earn {an hour|per hour}|how many dollars an hour does @ earn|what is @'s pay for an hour, in dollars}?`,
      who,
      money(`the money that ${who.name} earns in an hour`, who),
    );
    t.ask(
      "earned",
      earned,
      `{how much does @ earn {a|each|in a} week|how many dollars {a week does @ earn|does @ earn in a week}|what does @ earn {a|each} week, in dollars|what is @'s pay for one week, in dollars}?`,
      who,
      money(`the money that ${who.name} earns in a week`, who),
    );
  }
  const all = people.length === 2 ? "both of them work" : "all three of them work";
  if (same)
    t.fact(
      `{${all} ${same} hours a week|each of them works ${same} hours {a|every} week|every week, ${all} ${same} hours|they work ${same} hours a week each}`,
    );
  const total = t.sum(
    done.map(({ earned }) => earned),
    `Together they earn # dollars a week.`,
    0.5,
  );
  t.ask(
    "total",
    total,
    `{how much do they earn {together |in all }{a|each} week|how many dollars a week do they earn together|what do they earn together in a week, in dollars|together, how much money do they earn in one week}?`,
    undefined,
    money("the money that they earn together in a week"),
  );
  const average = t.step(total, "/", t.constant(done.length), `The average is # dollars.`, 0.5);
  t.ask(
    "average",
    average,
    `{how much does each of them earn a week on average|on average, how many dollars a week does each of them earn|what is their average pay for a week, in dollars}?`,
  );
  const weeks = t.given(r.int(2, 12));
  t.fact(
    `{this goes on for ${weeks} weeks|they keep these jobs for ${weeks} weeks|they do this work for ${weeks} weeks|both the pay and the hours stay the same for ${weeks} weeks}`,
  );
  t.ask(
    "long",
    t.step(total, "*", weeks, `In ${weeks} weeks it is # dollars.`, 0.5),
    `{how much do they earn together in {this|that} time|in the whole time, how many dollars do they earn together|what do they earn together in these weeks, in dollars}?`,
    undefined,
    money("the money that they earn together"),
  );
  for (const a of done) {
    for (const b of done) {
      if (a.earned.n <= b.earned.n) continue;
      const [x, y] = [a.who.name, b.who.name];
      const gap = t.step(a.earned, "-", b.earned, `The difference is # dollars a week.`, 0.5);
      t.ask(
        "gap",
        gap,
        `{how much more does ${x} earn a week than ${y}|how many dollars a week does ${y} earn less than ${x}|by how many dollars is ${x}'s pay for a week higher than ${y}'s|what is the difference between ${x}'s and ${y}'s pay for a week, in dollars}?`,
      );
      t.ask(
        "longGap",
        t.step(gap, "*", weeks, `In ${weeks} weeks it is # dollars.`, 0.5),
        `{how much more than ${y} does ${x} earn in {this|that} time|in the whole time, how many dollars more does ${x} earn than ${y}|in these weeks, how many dollars less does ${y} earn than ${x}}?`,
      );
    }
  }
}
