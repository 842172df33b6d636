import { size } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale } from "../../../weaving/tale_en";
import { type Part, type Phrases, relate, unequal } from "./relate";
import { course, extra, ill, pauses, type Worker, weeksOf } from "./shift_events";
import { SHIFT_PLACES } from "./shift_places";

const HOURS: Phrases = {
  plain:
    "{X works N hours a day|X's shift lasts N hours|on a working day, X is on duty for N hours|X has shifts of N hours}",
  more: "{X works N hours a day more than Y|X's shift is N hours longer than Y's|Y's shift is N hours shorter than X's|Y works N hours a day less than X}",
  less: "{X works N hours a day less than Y|X's shift is N hours shorter than Y's|Y's shift is N hours longer than X's|Y works N hours a day more than X}",
  times:
    "{X's shift is K as long as Y's|X works K as many hours a day as Y|compared with Y's shift, X's is K as long|X is on duty K as long a day as Y}",
  part: "{X's shift is only K as long as Y's|X works only K as many hours a day as Y|compared with Y's shift, X's is only K as long|X is on duty only K as long a day as Y}",
  both: "{X's shift is as long as those of Y and Z together|X works as many hours a day as Y and Z together|the shifts of Y and Z together are as long as X's|X is on duty as many hours a day as Y and Z together}",
};

const DAYS: Phrases = {
  plain:
    "{X has to come on N days a week|X works on N days of the week|X's working week has N days|there are N working days in X's week}",
  more: "{X works on N more days a week than Y|Y has N fewer working days a week than X|X comes in on N more days a week than Y|X's working week has N days more than Y's}",
  less: "{X works on N fewer days a week than Y|Y has N more working days a week than X|X comes in on N fewer days a week than Y|X's working week has N days fewer than Y's}",
  times:
    "{X works on K as many days a week as Y|X has K as many working days a week as Y|X has to come in on K as many days a week as Y|compared with Y, X works on K as many days a week}",
  part: "{X works on only K as many days a week as Y|X has only K as many working days a week as Y|X has to come in on only K as many days a week as Y|compared with Y, X works on only K as many days a week}",
};

function workerOf(t: Tale, who: Person, before: readonly Worker[]): Worker {
  const hours = relate(
    t,
    before.map((one) => one.hours),
    {
      phrases: HOURS,
      name: "@",
      who,
      range: [3, 10],
      unit: "hours",
      line: `${who.name}'s shift is # hours.`,
    },
  );
  const days = relate(
    t,
    before.map((one) => one.days),
    {
      phrases: DAYS,
      name: "@",
      who,
      range: [2, 6],
      unit: "days",
      line: `${who.name} works on # days a week.`,
    },
  );
  const line = t.random.pick([
    `${who.name} works # hours a week.`,
    `in a week, ${who.name} is on duty for # hours.`,
    `a week of ${who.name}'s has # working hours.`,
  ]);
  const week = t.step(hours.value, "*", days.value, line);
  const named = (part: Part) => ({ ...part, name: who.name });
  return { who, hours: named(hours), days: named(days), week };
}

/** One, two or three people with shifts, by the day, the week and the year. */
export function shift(t: Tale, steps: number): void {
  const { random: r } = t;
  const [workers, place] = r.pick(SHIFT_PLACES);
  const people = Array.from({ length: steps < 3 ? r.int(1, 2) : r.int(1, 3) }, () => t.person());
  const names = people.map(({ name }) => name);
  if (people.length > 1) {
    const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    t.fact(
      `{${list} are ${workers} ${place}|${list} work as ${workers} ${place}|as ${workers}, ${list} work ${place}|among the ${workers} ${place}, there are ${list}}`,
    );
  } else {
    t.fact(
      `{@ is one of the ${workers} ${place}|@ has joined the ${workers} ${place}|among the ${workers} ${place}, there is @|@ works with the other ${workers} ${place}}`,
      people[0],
    );
  }
  const all: Worker[] = [];
  for (const who of people) all.push(workerOf(t, who, all));
  for (const one of all) askWorker(t, one);
  const [first] = all as [Worker];
  const change = r.pick(all);
  const event = r.pick([extra, ill, pauses, course]);
  if (all.length === 1) {
    event(t, change);
    weeksOf(t, first.week, `@`, first.who);
    return;
  }
  compare(t, all);
  if (r.chance(0.6)) event(t, change);
}

function askWorker(t: Tale, { who, hours, days, week }: Worker): void {
  t.ask(
    "shift",
    hours.value,
    `{how many hours long is @'s shift|how many hours does @ work on one day|for how many hours is @ on duty on a working day|how many hours does a working day of @'s have}?`,
    who,
    size("time", "hours", `the length of ${who.name}'s shift`, who),
  );
  t.ask(
    "days",
    days.value,
    `{on how many days a week does @ work|how many working days a week does @ have|how many days of the week does @ have to come in|how many days does @'s working week have}?`,
    who,
  );
  t.ask(
    "week",
    week,
    `{how many hours {a|each} week does @ work|in a week, for how many hours is @ on duty|what is the number of hours that @ works in a normal week|how long is @'s working week, in hours}?`,
    who,
    size("time", "hours", `the time that ${who.name} works in a week`, who),
  );
  t.ask(
    "free",
    t.step(t.constant(7), "-", days.value, `${who.name} has # free days a week.`),
    `{how many days of the week does @ have off|on how many days a week is @ free|how many free days does @ have in a week|in a week, how many days without work does @ have}?`,
    who,
  );
}

function compare(t: Tale, all: readonly Worker[]): void {
  const { random: r } = t;
  const weeks = all.map(
    ({ who, week }): Part => ({ name: who.name, base: "", value: week, from: [] }),
  );
  const total = t.sum(
    weeks.map(({ value }) => value),
    r.pick(["together, they work # hours a week.", "that is # hours a week in all."]),
  );
  const n = all.length;
  const them = n === 2 ? "both of them" : "all three of them";
  t.ask(
    "total",
    total,
    `{how many hours a week do they work together|how many hours do ${them} work in a week altogether|in one week, how many hours of duty do ${them} have in total|in total, how many working hours is that a week}?`,
    undefined,
    size("time", "hours", "the time that they work in a week"),
  );
  t.ask(
    "average",
    t.step(total, "/", t.constant(n), "on average, it is # hours."),
    `{on average, how many hours a week does each of them work|what is the average of their working hours in a week|how many hours a week is that for each of them on average|how many hours a week does one of them work on average}?`,
  );
  const gap = unequal(t, weeks);
  if (gap) {
    const [a, b] = gap;
    const more = t.step(
      a.value,
      "-",
      b.value,
      r.pick([`${a.name} works # hours a week more.`, "the difference is # hours."]),
    );
    t.ask(
      "gap",
      more,
      `{how many more hours a week than ${b.name} does ${a.name} work|by how many hours is ${b.name}'s week shorter than ${a.name}'s|how many more hours does ${a.name} work in a week than ${b.name}|what is the difference between the weekly hours of ${a.name} and ${b.name}}?`,
    );
    const k = t.given(r.int(2, 12));
    t.fact(
      `{they keep to this plan for ${k} weeks|this plan holds for ${k} weeks|the plan is the same for ${k} weeks|nothing in the plan changes for ${k} weeks}`,
    );
    t.ask(
      "gaps",
      t.step(more, "*", k, `in ${k} weeks, that is # hours.`),
      `{how many more hours than ${b.name} does ${a.name} work in this time|over the whole time, how many hours less than ${a.name} does ${b.name} work|what is the difference between the hours of ${a.name} and ${b.name} over the whole time|by how many hours is ${a.name} ahead of ${b.name} in the end}?`,
    );
    t.ask(
      "long",
      t.step(total, "*", k, `in ${k} weeks, they work # hours.`),
      `{how many hours do they work in this time altogether|over the whole time, how many hours of work do ${them} do together|how many working hours is that for ${them} over the whole time|what do the hours of ${them} add up to over the whole time}?`,
    );
  }
  const need = t.given(total.n + r.int(4, 40));
  t.fact(
    `{someone has to be there for ${need} hours a week, and never two people at once|the duty covers ${need} hours a week, always with one person|${need} hours a week have to be covered by one person at a time|one person must be on duty for ${need} hours a week in all}`,
  );
  t.ask(
    "cover",
    t.step(need, "-", total, "others have to cover # hours."),
    `{if they never work at the same time, how many hours a week are left for other people|how many hours a week must others take over, if they are never on duty at the same time|if each of them is always alone on duty, how many hours a week must be covered by others|how many hours a week are not covered by them, if only one of them is on duty at a time}?`,
  );
}
