import { size } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Part } from "./relate";

/** What is known of a day's work. */
export interface Day {
  readonly all: string;
  /** Without breaks. */
  readonly total: Value;
  /** With breaks. */
  readonly used: Value;
  readonly paused: boolean;
}

/** Breaks or an interruption. */
export function breaks(t: Tale, who: Person, total: Value): Value {
  const { random: r } = t;
  const m = t.given(r.pick([5, 8, 10, 12, 15, 20]));
  let pause = m;
  if (r.chance(0.55)) {
    const k = t.given(r.int(2, 3));
    t.fact(
      `{in between, @ takes ${k} breaks of ${m} minutes each|@ stops ${k} times for a rest, ${m} minutes each time|there are also ${k} breaks, and each of them lasts ${m} minutes|for a cup of tea, @ pauses ${k} times, always for ${m} minutes}`,
      who,
    );
    pause = t.step(
      k,
      "*",
      m,
      r.pick(["the breaks last # minutes.", "all breaks together are # minutes."]),
    );
  } else {
    t.fact(
      `{in between, @ takes a break of ${m} minutes|@ also rests for ${m} minutes|halfway through, there is a break of ${m} minutes|after a while, @ needs a rest of ${m} minutes}`,
      who,
    );
  }
  const used = t.step(
    total,
    "+",
    pause,
    r.pick(["with the break time, it is # minutes.", "from start to finish, it takes # minutes."]),
  );
  t.ask(
    "used",
    used,
    `{how many minutes pass from the beginning of the work to its end|how many minutes does everything take, if the break time is counted|break time included, after how many minutes is @ done|counting the break time, how long does @ need in all, in minutes}?`,
    who,
    size("time", "minutes", "the time from start to finish", who),
  );
  return used;
}

/** A limited time, in which it fits or not. */
export function window(t: Tale, who: Person, _: readonly Part[], { all, used, paused }: Day): void {
  const { random: r } = t;
  const late = used.n > 70 && r.chance(0.3);
  const hours = late ? Math.floor((used.n - 5) / 60) : Math.ceil((used.n + 10) / 60) + r.int(0, 1);
  const inHours = r.chance(0.6) && hours > 1;
  const told = inHours
    ? t.given(hours)
    : t.given(late ? used.n - 5 * r.int(1, 4) : used.n + 5 * r.int(2, 12));
  const unit = inHours ? "hours" : "minutes";
  t.fact(
    `{@ has ${told} ${unit} for {all of this|the whole work}${paused ? ", breaks included" : ""}|there are ${told} ${unit} until @ has to leave|visitors are coming in ${told} ${unit}, and @ starts the work at once|@ would like to be done after ${told} ${unit}}`,
    who,
  );
  const limit = inHours ? t.step(told, "*", t.constant(60), "that time is # minutes.") : told;
  const gap = late
    ? t.step(used, "-", limit, `${who.name} is # minutes late.`)
    : t.step(limit, "-", used, r.pick(["that leaves # minutes.", "what is left is # minutes."]));
  const tasks = `${all}${paused ? " and the break time" : ""}`;
  t.ask(
    "window",
    gap,
    late
      ? `{how many minutes too long does everything take|how many minutes late will @ be with ${tasks}|by how many minutes is the time too short for ${tasks}|how many more minutes would @ need for ${tasks}}?`
      : `{how many minutes are left after ${tasks}|how many minutes before that is @ done with ${tasks}|how much of the time is left in the end, in minutes|if @ starts at once, how many minutes will be to spare after ${tasks}}?`,
    who,
    size("time", "minutes", late ? "the time that is missing" : "the time that is left", who),
  );
}

/** The same again on several days of several weeks. */
export function repeat(t: Tale, who: Person, _: readonly Part[], { total }: Day): void {
  const { random: r } = t;
  const d = t.given(r.int(2, 6));
  t.fact(
    `{@ does all of this on ${d} days a week|${d} days a week, @ goes through the same routine|in every week, there are ${d} days like this for @m|this is repeated on ${d} days of each week}`,
    who,
  );
  const week = t.step(
    total,
    "*",
    d,
    r.pick(["in a week, that is # minutes.", "a week has # minutes of it."]),
  );
  t.ask(
    "week",
    week,
    `{how many minutes a week does all of this take|in one week, how many minutes go into this routine|how many minutes does @ spend on this in a week|what do these minutes add up to in a week}?`,
    who,
    size("time", "minutes", "the time for it in a week", who),
  );
  const hours = t.step(
    week,
    "/",
    t.constant(60),
    r.pick(["that is # hours.", "in hours, it is # hours."]),
    0.5,
  );
  t.ask(
    "hours",
    hours,
    `{how many hours a week does all of this take|in one week, how many hours go into this routine|how many hours does @ spend on this in a week|what does this come to in a week, in hours}?`,
    who,
    size("time", "hours", "the time for it in a week", who),
  );
  const w = t.given(r.int(2, 12));
  t.fact(
    `{this goes on for ${w} weeks|@ keeps it up for ${w} weeks|for ${w} weeks, nothing changes|it stays like this for ${w} weeks}`,
    who,
  );
  t.ask(
    "weeks",
    t.step(hours, "*", w, `in ${w} weeks, it is # hours.`),
    `{how many hours does @ spend on this in all these weeks|altogether, how many hours of work is that|in all these weeks, how many hours does this take|over the whole time, how many hours go into this routine}?`,
    who,
    size("time", "hours", "the time for it in these weeks", who),
  );
}

/** One task gets shorter. */
export function faster(t: Tale, who: Person, parts: readonly Part[], { total, all }: Day): void {
  const { random: r } = t;
  const part = r.pick(parts);
  const half = part.value.n % 2 === 0 && r.chance(0.35);
  const cut = half
    ? t.constant(2, "half")
    : t.given(r.int(2, Math.max(2, Math.floor(part.value.n / 2))));
  t.fact(
    half
      ? `{with a new tool, ${part.name} takes only ${cut} as long|a friend shows @m a trick, and from then on ${part.name} takes only ${cut} of the time|after some practice, @ needs only ${cut} of the time for ${part.name}|thanks to a better method, ${part.name} takes ${cut} as long as before}`
      : `{with a new tool, ${part.name} takes ${cut} minutes less than before|a friend shows @m a trick that makes ${part.name} ${cut} minutes shorter|after some practice, @ is ${cut} minutes faster at ${part.name}|thanks to a better method, @ saves ${cut} minutes when ${part.name}}`,
    who,
  );
  const saved = half ? t.step(part.value, "/", cut, "that saves # minutes.") : cut;
  const now = t.step(
    total,
    "-",
    saved,
    r.pick(["now it takes # minutes.", "the new time is # minutes."]),
  );
  t.ask(
    "now",
    now,
    `{how many minutes does @ need for everything now|how long does the whole work take from then on, in minutes|with this change, how many minutes do ${all} take|what is the new time for ${all}, in minutes}?`,
    who,
    size("time", "minutes", "the new time", who),
  );
  const d = t.given(r.int(4, 25));
  t.fact(
    `{@ does this work on ${d} days a month|${d} days of every month are spent like this|in a month, @ has ${d} such days|@ goes through this ${d} times a month}`,
    who,
  );
  t.ask(
    "saved",
    t.step(saved, "*", d, "in a month, # minutes are saved."),
    `{how many minutes does the change save in a month|how many minutes a month does @ gain by this|in a month, how many minutes less does @ need than before|by how many minutes is the work of a month shorter than before}?`,
    who,
    size("time", "minutes", "the time that is saved", who),
  );
}

/** Someone else does the same work. */
export function other(t: Tale, who: Person, _: readonly Part[], { total, all }: Day): void {
  const { random: r } = t;
  const friend = t.person();
  const kind = r.pick(["more", "less", "times"] as const);
  const d = t.given(r.int(3, Math.max(4, Math.floor(total.n / 4))));
  const k = t.constant(2, "twice");
  const work = `the same work`;
  t.fact(
    {
      more: `{@ needs ${d} minutes longer than ${who.name} for ${work}|for ${work}, @ takes ${d} minutes more than ${who.name}|${who.name} does ${work} ${d} minutes faster than @|compared with ${who.name}, @ needs ${d} more minutes for ${work}}`,
      less: `{@ needs ${d} minutes less than ${who.name} for ${work}|for ${work}, @ takes ${d} minutes less than ${who.name}|@ does ${work} ${d} minutes faster than ${who.name}|compared with ${who.name}, @ needs ${d} minutes less for ${work}}`,
      times: `{@ takes ${k} as long as ${who.name} for ${work}|${work} takes @m ${k} as long as it takes ${who.name}|for ${work}, @ needs ${k} as much time as ${who.name}|compared with ${who.name}, @ takes ${k} as long for ${work}}`,
    }[kind],
    friend,
  );
  const line = `${friend.name} needs # minutes.`;
  const theirs =
    kind === "times"
      ? t.step(total, "*", k, line)
      : t.step(total, kind === "more" ? "+" : "-", d, line);
  t.ask(
    "other",
    theirs,
    `{how many minutes does @ need for ${all}|how long does the same work take @m, in minutes|after how many minutes is @ done with the same work|for how many minutes is @ busy with the same work}?`,
    friend,
    size("time", "minutes", `the time that ${friend.name} needs`, friend),
  );
  t.ask(
    "together",
    t.step(total, "+", theirs, "together, they work # minutes."),
    `{how many minutes do the two of them spend on this work altogether, if each does it once|if each of them does the work once, how many minutes is that in all|what do the times of both of them add up to, in minutes|for both of them together, how many minutes is that}?`,
    undefined,
    size("time", "minutes", "the time of the two"),
  );
}

/** A helper takes over a task. */
export function helper(t: Tale, who: Person, parts: readonly Part[], { total }: Day): void {
  const part = t.random.pick(parts);
  if (parts.length < 3 || part.pair || parts.some(({ pair }) => pair)) return;
  const role = t.random.pick([
    "a cousin",
    "a neighbor",
    "an apprentice",
    "a volunteer",
    "a grandson",
  ]);
  const without = t.step(total, "-", part.value, "without that, # minutes are left.");
  if (without.of.length < 2) return;
  t.ask(
    "helper",
    without,
    `{if ${role} takes over ${part.name}, how many minutes does @ still need for the rest|one day, ${role} takes care of ${part.name}; for how many minutes does @ have to work then|how many minutes does @ need on a day when ${role} does the job of ${part.name}|without ${part.name}, which ${role} takes over one day, how many minutes of work does @ have}?`,
    who,
    size("time", "minutes", "the time for the rest", who),
  );
}

/** Several people share the work. */
export function shared(t: Tale, who: Person, _: readonly Part[], { total }: Day): void {
  const k = t.given(t.random.int(2, 5));
  t.fact(
    `{the work is shared equally by ${k} people|${k} people, @ among them, share all of this equally|@ belongs to a group of ${k} who split the work into equal parts|all of this is divided into equal parts among ${k} people, with @ as one of them}`,
    who,
  );
  t.ask(
    "shared",
    t.step(total, "/", k, "each of them works # minutes."),
    `{how many minutes does each of them have to work|what is the working time of one person, in minutes|for how many minutes is each of them busy|how many minutes of work does each person get}?`,
    undefined,
    size("time", "minutes", "the time of each one"),
  );
}
