import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";

/** A place to work, the hourly pay there, and what may be paid on top. */
export type Place = readonly [where: string, pay: readonly [number, number], bonus: string];

/** Jobs that are paid by the hour. */
export const PLACES: readonly Place[] = [
  ["in a bakery", [11, 18], "@ gets # as a bonus for the night work"],
  ["at a café", [9, 15], "@ gets # in tips"],
  ["in a hardware store", [12, 20], "@ gets a bonus of #"],
  ["as a waiter", [8, 14], "the tips come to #"],
  ["in a library", [10, 16], "@ gets # extra for Sunday work"],
  ["as a lifeguard", [11, 17], "@ gets a bonus of #"],
  ["in a garden center", [10, 18], "@ gets # extra for watering at night"],
  ["as a tutor", [15, 30], "grateful parents add #"],
  ["at a gas station", [10, 15], "@ gets # for the night hours"],
  ["as a taxi driver", [12, 20], "the tips come to #"],
  ["in a printing shop", [13, 22], "@ gets a bonus of #"],
  ["as a nurse", [20, 34], "@ gets # extra for the weekend"],
  ["on a building site", [16, 28], "@ gets a bonus of #"],
  ["at a call center", [11, 17], "@ gets a bonus of #"],
];

/** The pay of an hour, alone or compared with someone else's. */
export function payOf(
  t: Tale,
  who: Person,
  place: Place,
  known?: { who: Person; pay: Value },
): Value {
  const { random: r } = t;
  const [where, pay] = place;
  const line = `${who.name} earns # dollars an hour.`;
  if (known && r.chance(0.7)) {
    const other = known.who.name;
    const kind = r.pick(["more", "less", "twice", "percent"] as const);
    if (kind === "more" || kind === "less") {
      const d = t.given(r.int(2, 6));
      t.fact(
        `{@ works ${where} and earns $${d} ${kind} an hour than ${other}|@'s pay is $${d} an hour ${kind === "more" ? "higher" : "lower"} than ${other}'s|compared with ${other}, @ earns $${d} ${kind} an hour|@, who works ${where}, earns $${d} ${kind} per hour than ${other}}`,
        who,
      );
      return t.step(known.pay, kind === "more" ? "+" : "-", d, line);
    }
    if (kind === "twice") {
      const twice = t.constant(2, "twice");
      t.fact(
        `{@ is paid ${twice} as much an hour as ${other}|@ works ${where} and earns ${twice} as much an hour as ${other}|compared with ${other}, @ earns ${twice} as much an hour|@ gets ${twice} as much for an hour as ${other}}`,
        who,
      );
      return t.step(known.pay, "*", twice, line);
    }
    const p = t.given(r.pick([10, 20, 25, 50]));
    t.fact(
      `{@'s pay for an hour is ${p}% higher than ${other}'s|@ earns ${p}% more an hour than ${other}|compared with ${other}, @ earns ${p}% more an hour|@ works ${where} and earns ${p}% more an hour than ${other}}`,
      who,
    );
    const part = t.percent(known.pay, p, `${p} percent of ${known.pay} is #.`, 0.01);
    return t.step(known.pay, "+", part, line, 0.01);
  }
  const n = r.int(...pay) + (r.chance(0.15) ? 0.5 : 0);
  const q = t.given(n);
  if (r.chance(0.2)) {
    const k = t.given(r.int(3, 8));
    const all = t.given(n * k.n);
    t.fact(
      `{for ${k} hours of work ${where}, @ gets $${all}|@ works ${where} and {gets|earns} $${all} in ${k} hours|in ${k} hours, @ earns $${all} ${where}|@ earns $${all} for ${k} hours of work ${where}}`,
      who,
    );
    return t.step(all, "/", k, line, 0.5);
  }
  t.fact(
    `{@ works ${where} and earns $${q} {an hour|per hour}|@ earns $${q} {an hour|per hour} ${where}|working ${where}, @ gets $${q} an hour|@ is paid $${q} for {each|every} hour of work ${where}|for {each|every} hour of work ${where}, @ gets $${q}}`,
    who,
  );
  return q;
}

/** The hours of a week. */
export function hoursOf(t: Tale, who: Person, known?: { who: Person; hours: Value }): Value {
  const { random: r } = t;
  const line = `${who.name} works # hours a week.`;
  const kind = r.pick(["plain", "days", "days", "split", ...(known ? ["more", "less"] : [])]);
  if (known && (kind === "more" || kind === "less")) {
    const d = t.given(r.int(2, 6));
    t.fact(
      `{@ works ${d} hours a week ${kind} than ${known.who.name}|every week, @ works ${d} hours ${kind} than ${known.who.name}|compared with ${known.who.name}, @ works ${d} hours ${kind} a week}`,
      who,
    );
    return t.step(known.hours, kind === "more" ? "+" : "-", d, line);
  }
  if (kind === "days") {
    const [h, d] = [t.given(r.int(3, 8)), t.given(r.int(3, 6))];
    t.fact(
      `{@ works ${h} hours a day, ${d} days a week|@ works on ${d} days a week, ${h} hours each day|on ${d} days of the week, @ works ${h} hours a day|@ has ${d} working days a week, with ${h} hours each}`,
      who,
    );
    return t.step(h, "*", d, line);
  }
  if (kind === "split") {
    const [h, d, w] = [t.given(r.int(3, 6)), t.given(r.int(2, 5)), t.given(r.int(4, 9))];
    t.fact(
      `{@ works ${h} hours on {each|every one} of ${d} weekdays and ${w} hours on Saturday|every week, @ works ${h} hours on each of ${d} weekdays and another ${w} hours on Sunday|on ${d} weekdays @ works ${h} hours each, and on Saturday ${w} hours}`,
      who,
    );
    const week = t.step(h, "*", d, `On weekdays it is # hours.`);
    return t.step(week, "+", w, line);
  }
  const q = t.given(r.int(12, 36));
  t.fact(
    `{@ works ${q} hours {a|each|every} week|in a week, @ works for ${q} hours|every week, @ has ${q} hours of work|@ has ${q} working hours a week}`,
    who,
  );
  return q;
}
