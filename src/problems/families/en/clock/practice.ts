import { size } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { HABITS, type Habit, ON_DAYS } from "./habits";
import { type Part, type Phrases, relate, totalOf, unequal } from "./relate";

/** How the time of a day is told; V stands for "practices the cello", W for "practice the cello". */
const DAY: Phrases = {
  plain:
    "{X, @ V for N minutes|@ V for N minutes X|X, @ spends N minutes V-ing|X, N minutes go by while @ V}",
  more: "{the time X is N minutes longer than the time Y|X, @ goes on for N minutes longer than Y|X, @ spends N minutes more on it than Y|Y, @ spends N minutes less on it than X}",
  less: "{the time X is N minutes shorter than the time Y|X, @ takes N minutes less for it than Y|X, @ spends N minutes less on it than Y|Y, @ spends N minutes more on it than X}",
  times:
    "{X, @ spends K as much time on it as Y|X, @ keeps at it K as long as Y|the time X is K as long as the time Y|compared with the time Y, it is K as long X}",
  part: "{X, @ spends only K as much time on it as Y|X, @ has only K as much time for it as Y|the time X is only K as long as the time Y|compared with the time Y, it is only K as long X}",
  both: "{X, @ spends as much time on it as Y and Z together|the time X is as long as the times Y and Z together|X, @ keeps at it as long as Y and Z together|the times Y and Z together are as long as the time X}",
  sum: "{Y and X, @ spends N minutes on it in all|the times Y and X add up to N minutes|for Y and X together, it is N minutes|the time Y and the time X are N minutes together}",
  percent:
    "{the time X is N% longer than the time Y|X, @ spends N% more time on it than Y|compared with the time Y, it is N% more X|X, @ keeps at it N% longer than Y}",
  large:
    "{X, @ V for N hours|@ V for N hours X|X, @ spends N hours V-ing|X, N hours go by while @ V}",
  mixed:
    "{X, @ V for N hours and M minutes|X, @ spends N hours and M minutes V-ing|@ V for N hours and M minutes X|X, N hours and M minutes go by while @ V}",
};

/** The phrases with the habit in its place. */
function phrasesOf({ does, ing }: Habit): Phrases {
  const told = Object.entries(DAY).map(([kind, text]) => [
    kind,
    text.replaceAll("V-ing", ing).replace(/\bV\b/g, does),
  ]);
  return Object.fromEntries(told) as unknown as Phrases;
}

/** Minutes of a hobby on the days of a week, and weeks of it. */
export function practice(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const habit = r.pick(HABITS);
  const phrases = phrasesOf(habit);
  const n = r.int(2, steps > 3 ? 4 : 3);
  const chosen = new Set(r.sample(ON_DAYS, n));
  const parts: Part[] = [];
  for (const day of ON_DAYS.filter((one) => chosen.has(one))) {
    parts.push(
      relate(t, parts, {
        phrases,
        name: day,
        who,
        range: [10, 120],
        round: r.chance(0.75) ? 5 : 1,
        line: r.pick([`${day}, it is # minutes.`, `${day}, ${who.name} spends # minutes on it.`]),
        whole: "the full hours are # minutes.",
        unit: "minutes",
      }),
    );
  }
  const last = parts.at(-1) as Part;
  t.ask(
    "day",
    last.value,
    `{how many minutes does @ ${habit.base} ${last.name}|${last.name}, for how many minutes does @ ${habit.base}|how long does @ ${habit.base} ${last.name}, in minutes|how many minutes does @ spend ${habit.ing} ${last.name}}?`,
    who,
    size("time", "minutes", `the time ${last.name}`, who),
  );
  const gap = unequal(t, parts);
  if (gap) {
    const [a, b] = gap;
    t.ask(
      "gap",
      t.step(a.value, "-", b.value, "the difference is # minutes."),
      `{how many minutes longer does @ ${habit.base} ${a.name} than ${b.name}|how many more minutes does @ spend ${habit.ing} ${a.name} than ${b.name}|${b.name}, how many minutes less than ${a.name} does @ ${habit.base}|what is the difference between the time ${a.name} and the time ${b.name}, in minutes}?`,
      who,
    );
  }
  const days = ["two", "three", "four"][n - 2];
  const week = totalOf(
    t,
    parts,
    r.pick([`in the ${days} days, it is # minutes.`, `altogether, that is # minutes.`]),
  );
  t.ask(
    "week",
    week,
    `{how many minutes does @ ${habit.base} on these ${days} days altogether|in all, how many minutes does @ spend ${habit.ing} on these ${days} days|on the ${days} days together, for how many minutes does @ ${habit.base}|what do the times on the ${days} days add up to, in minutes}?`,
    who,
    size("time", "minutes", `the time on the ${days} days`, who),
  );
  t.ask(
    "average",
    t.step(week, "/", t.constant(n), "on average, it is # minutes."),
    `{on average, how many minutes a day is that on these ${days} days|how many minutes does @ ${habit.base} on one of these days on average|what is the average time on the ${days} days, in minutes|on average, how many minutes does @ spend ${habit.ing} on one of these days}?`,
    who,
  );
  r.pick([weeks, aim, earlier, rival])(t, who, habit, week, days ?? "");
}

/** The same in every week, in hours. */
function weeks(t: Tale, who: Person, { base, ing }: Habit, week: Value): void {
  const { random: r } = t;
  const k = t.given(r.int(2, 12));
  t.fact(
    `{@ does the same every week, for ${k} weeks|this plan is kept for ${k} weeks, and the other days stay free|for ${k} weeks, every week looks like this|for ${k} weeks, the plan stays the same}`,
    who,
  );
  const all = t.step(week, "*", k, `in ${k} weeks, it is # minutes.`);
  const hours = t.step(
    all,
    "/",
    t.constant(60),
    r.pick(["that is # hours.", "in hours, it is # hours."]),
    0.5,
  );
  t.ask(
    "weeks",
    all,
    `{how many minutes does @ ${base} in all these weeks|over all these weeks, how many minutes does @ spend ${ing}|in all these weeks together, for how many minutes does @ ${base}|what does the time of all these weeks add up to, in minutes}?`,
    who,
    size("time", "minutes", "the time of all these weeks", who),
  );
  t.ask(
    "hours",
    hours,
    `{how many hours does @ ${base} in all these weeks|over all these weeks, how many hours does @ spend ${ing}|in all these weeks together, for how many hours does @ ${base}|what does the time of all these weeks add up to, in hours}?`,
    who,
    size("time", "hours", "the time of all these weeks", who),
  );
  const miss = t.given(5 * r.int(2, 12));
  t.fact(
    `{once, @ has to stop ${miss} minutes early|because of a cold, @ loses ${miss} minutes of this time|a visit from an aunt costs @m ${miss} minutes of it|only once, @ does ${miss} minutes less}`,
    who,
  );
  t.ask(
    "miss",
    t.step(all, "-", miss, "that leaves # minutes."),
    `{how many minutes does @ really spend ${ing} in these weeks|in these weeks, for how many minutes does @ ${base} in the end|what is left of the planned time in the end, in minutes|in the end, how many minutes does @ spend ${ing} in these weeks}?`,
    who,
  );
}

/** A goal for the week. */
function aim(t: Tale, who: Person, { base, ing }: Habit, week: Value, days: string): void {
  const { random: r } = t;
  const inHours = r.chance(0.6);
  const h = t.given(Math.ceil((week.n + 10) / 60) + r.int(0, 1));
  const m = t.given(week.n + 5 * r.int(2, 16));
  const told = inHours ? h : m;
  const unit = inHours ? "hours" : "minutes";
  t.fact(
    `{@'s goal for the week is ${told} ${unit}|in this week, @ wants to reach ${told} ${unit}|for a badge, @ needs ${told} ${unit} in the week|@ has promised to reach ${told} ${unit} in this week}`,
    who,
  );
  const limit = inHours ? t.step(h, "*", t.constant(60), "that time is # minutes.") : m;
  const left = t.step(
    limit,
    "-",
    week,
    r.pick(["that leaves # minutes.", "what is left is # minutes."]),
  );
  t.ask(
    "left",
    left,
    `{after these ${days} days, how many minutes are missing|how many more minutes does @ have to ${base} in this week|how many minutes of the goal are left after the ${days} days|after the ${days} days, how far is @ from the goal, in minutes}?`,
    who,
    size("time", "minutes", "the time that is missing", who),
  );
  const k = t.given(r.int(2, 3));
  t.fact(
    `{the rest is spread equally over ${k} more days of the week|@ divides the rest equally among ${k} other days|what is missing is done in equal parts on ${k} other days|on ${k} other days, @ does the rest in equal parts}`,
    who,
  );
  t.ask(
    "each",
    t.step(left, "/", k, "that is # minutes a day."),
    `{how many minutes is that on each of these other days|for how many minutes does @ ${base} on each of the other days|on each of the other days, how many minutes does @ spend ${ing}|how long must @ ${base} on each of the other days, in minutes}?`,
    who,
  );
}

/** Last week. */
function earlier(t: Tale, who: Person, { base, ing }: Habit, week: Value, days: string): void {
  const { random: r } = t;
  const more = r.chance(0.5);
  const d = t.given(5 * r.int(1, Math.max(2, Math.floor(week.n / 15))));
  t.fact(
    more
      ? `{in the week before, it was ${d} minutes more in all|in the previous week, @ reached ${d} minutes more than in this one|in all, this week has ${d} minutes less than the week before|the week before had ${d} minutes more in all than this one}`
      : `{in the week before, it was ${d} minutes less in all|in the previous week, @ reached ${d} minutes less than in this one|in all, this week has ${d} minutes more than the week before|the week before had ${d} minutes less in all than this one}`,
    who,
  );
  const before = t.step(week, more ? "+" : "-", d, "in the week before, it was # minutes.");
  t.ask(
    "before",
    before,
    `{how many minutes did @ ${base} in the week before|in the previous week, how many minutes did @ spend ${ing}|for how many minutes did @ ${base} in the previous week|what was the time of the week before, in minutes}?`,
    who,
    size("time", "minutes", "the time in the week before", who),
  );
  const both = t.step(week, "+", before, "in the two weeks together, it is # minutes.");
  t.ask(
    "both",
    both,
    `{how many minutes is that in the two weeks together|in both weeks together, how many minutes is it, if @ does nothing on other days than these ${days}|what do this week and the week before add up to, in minutes|counting both weeks, how many minutes did @ spend ${ing}}?`,
    who,
  );
  t.ask(
    "bothHours",
    t.step(both, "/", t.constant(60), "that is # hours.", 0.5),
    `{how many hours is that in the two weeks together|in both weeks together, how many hours is it|what do this week and the week before add up to, in hours|counting both weeks, how many hours did @ spend ${ing}}?`,
    who,
  );
}

/** Someone who does it in a steady way. */
function rival(t: Tale, who: Person, { base, ing }: Habit, week: Value): void {
  const { random: r } = t;
  const friend = t.person();
  const [k, m] = [t.given(r.int(2, 5)), t.given(5 * r.int(3, 12))];
  t.fact(
    `{@ does the same ${k} times a week, for ${m} minutes each time|@ has the same hobby and spends ${m} minutes on it ${k} times a week|${k} times a week, @ does it too, always for ${m} minutes|@ likes it as well and does it on ${k} days a week, ${m} minutes a day}`,
    friend,
  );
  const theirs = t.step(k, "*", m, `for ${friend.name}, it is # minutes.`);
  const up = week.n > theirs.n;
  const [a, b] = up ? [week, theirs] : [theirs, week];
  const [x, y] = up ? [who.name, friend.name] : [friend.name, who.name];
  t.ask(
    "rival",
    t.step(a, "-", b, `${x} does # minutes more.`),
    `{how many minutes more does ${x} ${base} in a week than ${y}|in one week, how many minutes less than ${x} does ${y} spend ${ing}|by how many minutes is ${x}'s total of the week higher than ${y}'s|how many minutes of the week separate ${x}'s total from ${y}'s}?`,
  );
  t.ask(
    "two",
    t.step(week, "+", theirs, "together, it is # minutes."),
    `{how many minutes a week do the two of them spend ${ing} altogether|in total for both of them, how many minutes a week is that|how many minutes a week is that for both of them together|in a week, how many minutes do both of them together spend ${ing}}?`,
  );
}
