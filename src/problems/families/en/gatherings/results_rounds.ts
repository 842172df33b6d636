import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { link, nice, oneOf, said } from "./link";
import { SERIES, type Series } from "./results_settings";

/** The setting with the thing that is counted. */
interface Drawn extends Series {
  readonly one: string;
}

/** A number of one time, and when that was. */
interface Time {
  readonly value: Value;
  readonly when: string;
}

/** Numbers over several times of one person: totals, averages, gaps and what is still missing. */
export function rounds(t: Tale, steps: number): void {
  const { random: r } = t;
  const drawn = r.pick(SERIES);
  const s: Drawn = { ...drawn, one: r.pick(drawn.ones) };
  const who = t.person();
  const { many } = t.noun(s.one);
  const n = r.int(2, steps > 3 ? 5 : 3);
  if (r.chance(0.5)) t.fact(s.intro, who);
  const from = r.int(0, s.times.length - n);
  const ordinals = s.times[0]?.includes("first");
  const names = ordinals ? s.times.slice(0, n) : s.times.slice(from, from + n);
  const times: Time[] = [];
  for (const when of names) times.push(time(t, s, who, many, when, times));
  const values = times.map(({ value }) => value);
  const total = t.sum(
    values,
    oneOf(r, `In all, it was # ${many}.`, `Altogether ${who.name} ${s.past} # ${many}.`),
  );
  const span = `in {all these|these ${["", "", "two", "three", "four", "five"][n]}} ${plural(s.time)}`;
  t.ask(
    "total",
    total,
    `{how many ${many} did @ ${s.base} ${span}|how many ${many} did @ ${s.base} altogether|what was the total number of ${many} that @ ${s.past}|${span}, how many ${many} did @ ${s.base}}?`,
    who,
    units(s.one, `the ${many} that ${who.name} ${s.past}`, who),
  );
  const average = t.step(
    total,
    "/",
    t.constant(n),
    oneOf(r, `The average is # ${many}.`, `On average it was # ${many} a ${s.time}.`),
  );
  t.ask(
    "average",
    average,
    `{how many ${many} did @ ${s.base} on average in each ${s.time}|what was the average number of ${many} in one ${s.time}|on average, how many ${many} a ${s.time} did @ ${s.base}|how many ${many} was that per ${s.time} on average}?`,
    who,
  );
  const last = times.at(-1) as Time;
  t.ask(
    "last",
    last.value,
    `{how many ${many} did @ ${s.base} ${last.when}|${last.when}, how many ${many} did @ ${s.base}|what was the number of ${many} ${last.when}}?`,
    who,
    units(s.one, `the ${many} ${last.when}`),
  );
  const sorted = [...times].sort((a, b) => b.value.n - a.value.n);
  const [best, worst] = [sorted[0] as Time, sorted.at(-1) as Time];
  if (
    n > 2 &&
    best.value.n > worst.value.n &&
    ![...best.value.of, ...worst.value.of].some((v) => v === best.value || v === worst.value)
  ) {
    t.ask(
      "range",
      t.step(best.value, "-", worst.value, `The difference is # ${many}.`),
      `{how many ${many} lie between @'s largest and smallest number|what was the difference between @'s highest and lowest number of ${many}|by how many ${many} did @'s largest number exceed the smallest one}?`,
      who,
    );
  }
  const way = r.pick(["goal", "needed", "rival", "more", "goal"] as const);
  if (way === "goal") target(t, s, who, many, total);
  else if (way === "needed") needed(t, s, who, many, total, n);
  else if (way === "rival") rival(t, s, who, many, total);
  else extra(t, s, who, many, total, n, average);
}

const plural = (time: string) => (time === "try" ? "tries" : `${time}s`);

/** One time, told plainly or by an earlier one. */
function time(
  t: Tale,
  s: Drawn,
  who: Person,
  many: string,
  when: string,
  before: readonly Time[],
): Time {
  const { random: r } = t;
  const other = before.length > 0 && r.chance(0.7) ? r.pick(before.slice(-2)) : undefined;
  const line = oneOf(r, `${when}, it was # ${many}.`, `${who.name} ${s.past} # ${many} ${when}.`);
  const most = Math.round(s.range[1] * 1.3);
  const found =
    other &&
    link(t, other.value, [s.range[0], most], { line, base: `the number ${other.when}` }, ["ratio"]);
  if (!other || !found) {
    const value = t.given(nice(r, ...s.range));
    t.fact(
      `{${when}, @ ${s.past} ${value} ${many}|@ ${s.past} ${value} ${many} ${when}|@'s result ${when} was ${value} ${many}|the number of ${many} that @ ${s.past} ${when} was ${value}}`,
      who,
    );
    return { value, when };
  }
  const words = said(r, found);
  const [x, y] = words.turned ? [other.when, when] : [when, other.when];
  t.fact(
    `{${x}, @ ${s.past} ${words.before} ${many} ${words.joint} ${y}|@ ${s.past} ${words.before} ${many} ${x} ${words.joint} ${y}|the number of ${many} ${x} was ${words.of} the number ${y}|the number of ${many} that @ ${s.past} ${x} was ${words.of} the number ${y}}`,
    who,
  );
  return { value: found.value, when };
}

function target(t: Tale, s: Drawn, who: Person, many: string, total: Value): void {
  const { random: r } = t;
  const k = r.int(2, 5);
  const per = r.int(
    Math.max(2, Math.round(s.range[0] / 2)),
    Math.round((s.range[0] + s.range[1]) / 2),
  );
  const aim = t.given(total.n + k * per);
  t.fact(
    `{@ wanted to reach ${aim} ${many} in all|@'s goal was a total of ${aim} ${many}|for a {medal|certificate|prize}, a total of ${aim} ${many} was needed|@ wanted to reach the record of ${aim} ${many}}`,
    who,
  );
  const left = t.step(
    aim,
    "-",
    total,
    oneOf(r, `${who.name} still needed # ${many}.`, `That is # ${many} short of it.`),
  );
  t.ask(
    "missing",
    left,
    `{how many more ${many} did @ need to get there|how many ${many} were still missing|how many ${many} short of that number was @|after {that|this}, how many ${many} were still missing}?`,
    who,
    units(s.one, `the ${many} that were missing`),
  );
  const rest = t.given(k);
  t.fact(
    `{there were ${rest} more ${plural(s.time)} to come|${rest} ${plural(s.time)} were still left after that|@ had ${rest} more ${plural(s.time)} for it|only ${rest} more ${plural(s.time)} remained}`,
    who,
    undefined,
    true,
  );
  t.ask(
    "perTime",
    t.step(left, "/", rest, `That is # ${many} for each of them.`),
    `{on average, how many ${many} did @ need in each of the remaining ${plural(s.time)}|how many ${many} did each of the remaining ${plural(s.time)} have to bring on average|if all the remaining ${plural(s.time)} were alike, how many ${many} did @ need in each}?`,
    who,
  );
}

/** The next time that brings the average to a wished one. */
function needed(t: Tale, s: Drawn, who: Person, many: string, total: Value, n: number): void {
  const { random: r } = t;
  const next = r.int(...s.range);
  const mean = Math.round((total.n + next) / (n + 1));
  const aim = t.given(mean);
  const all = t.constant(n + 1);
  t.fact(
    `{@ wanted an average of ${aim} ${many} a ${s.time} after one more ${s.time}|with the next ${s.time}, @ wanted to get to an average of ${aim} ${many} a ${s.time}|after the next ${s.time}, the average should be ${aim} ${many}|one more ${s.time} was to come, and @'s wish was an average of ${aim} ${many} over all of them}`,
    who,
  );
  const sum = t.step(aim, "*", all, `All ${n + 1} ${plural(s.time)} must bring # ${many}.`);
  t.ask(
    "sum",
    sum,
    `{how many ${many} must there be in all after the next ${s.time}|what total does that take, counted in ${many}}?`,
  );
  t.ask(
    "next",
    t.step(
      sum,
      "-",
      total,
      oneOf(
        r,
        `So the next ${s.time} must bring # ${many}.`,
        `That leaves # ${many} for the next ${s.time}.`,
      ),
    ),
    `{how many ${many} did @ need in the next ${s.time}|what number of ${many} did the next ${s.time} have to bring|for that, how many ${many} did @ have to ${s.base} in the next ${s.time}|in the next ${s.time}, how many ${many} were needed}?`,
    who,
  );
}

/** Someone else's total, told by this one or by itself. */
function rival(t: Tale, s: Drawn, who: Person, many: string, total: Value): void {
  const { random: r } = t;
  const other = t.person();
  const found = r.chance(0.6)
    ? link(
        t,
        total,
        [10, 2000],
        { line: `${other.name} ${s.past} # ${many} in all.`, base: `${who.name}'s total` },
        ["ratio"],
      )
    : undefined;
  const value = found?.value ?? t.given(Math.max(5, total.n + r.int(-40, 60)));
  if (found) {
    const words = said(r, found);
    const [x, y] = words.turned ? [who, other] : [other, who];
    t.fact(
      `{in the same time, @ ${s.past} ${words.before} ${many} ${words.joint} ${y.name} in all|@'s total was ${words.of} ${y.name}'s total|altogether, @ ${s.past} ${words.before} ${many} ${words.joint} ${y.name}|in total, @ ${s.past} ${words.before} ${many} ${words.joint} ${y.name}}`,
      x,
    );
  } else {
    t.fact(
      `{@ ${s.past} ${value} ${many} in the same time|in the same time, @ ${s.past} ${value} ${many}|@'s total was ${value} ${many}|altogether, @ ${s.past} ${value} ${many}}`,
      other,
    );
  }
  t.ask(
    "other",
    value,
    `{how many ${many} did @ ${s.base} {in all|altogether}|what was @'s total, counted in ${many}|in total, how many ${many} did @ ${s.base}}?`,
    other,
    units(s.one, `the ${many} that ${other.name} ${s.past}`, other),
  );
  t.ask(
    "both",
    t.sum(
      [total, value],
      oneOf(r, `Together, it was # ${many}.`, `The two of them ${s.past} # ${many}.`),
    ),
    `{how many ${many} did ${who.name} and ${other.name} ${s.base} together|how many ${many} did the two of them ${s.base}|together, how many ${many} did ${who.name} and ${other.name} ${s.base}}?`,
    undefined,
    units(s.one, `the ${many} of both`),
  );
  if (found) return;
  const [hi, lo, x, y] =
    total.n > value.n ? [total, value, who, other] : [value, total, other, who];
  t.ask(
    "gap",
    t.step(hi, "-", lo, oneOf(r, `The difference is # ${many}.`, `${x.name} was # ${many} ahead.`)),
    `{how many more ${many} did ${x.name} ${s.base} than ${y.name}|by how many ${many} was ${x.name} ahead of ${y.name}|how many fewer ${many} did ${y.name} ${s.base} than ${x.name}}?`,
    undefined,
    units(s.one, `the ${many} between the two`),
  );
}

/** More times of the same kind, at a number for each. */
function extra(
  t: Tale,
  s: Drawn,
  who: Person,
  many: string,
  total: Value,
  n: number,
  average: Value,
): void {
  const { random: r } = t;
  const [k, each] = [t.given(r.int(2, 6)), t.given(r.int(...s.range))];
  t.fact(
    `{in each of the next ${k} ${plural(s.time)}, @ ${s.past} ${each} ${many}|then came ${k} ${plural(s.time)} with ${each} ${many} each|@ ${s.past} ${each} ${many} in each of ${k} further ${plural(s.time)}|${k} more ${plural(s.time)} followed, each with ${each} ${many}}`,
    who,
  );
  const more = t.step(
    k,
    "*",
    each,
    oneOf(
      r,
      `The ${k} further ${plural(s.time)} brought # ${many}.`,
      `In the next ${k} ${plural(s.time)} it was # ${many}.`,
    ),
  );
  const all = t.step(total, "+", more, `In all, it was # ${many}.`);
  t.ask(
    "grand",
    all,
    `{how many ${many} was that {in all|altogether}|counting everything, how many ${many} did @ ${s.base}|what was @'s total number of ${many} in the end}?`,
    who,
    units(s.one, `the ${many} in the end`),
  );
  const times = t.step(k, "+", t.constant(n), `There were # ${plural(s.time)}.`);
  t.ask(
    "grandAverage",
    t.step(all, "/", times, `The average is # ${many}.`),
    `{what was the average number of ${many} over all the ${plural(s.time)}|over all the ${plural(s.time)}, how many ${many} was that on average}?`,
  );
  const up = t.step(each, "-", average, `That is # ${many} more than the average before.`);
  t.ask(
    "up",
    up,
    `{by how many ${many} is that more in each ${s.time} than the average before|how many ${many} above the average of the first ${plural(s.time)} was each of the later ones}?`,
  );
}
