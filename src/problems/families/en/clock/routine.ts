import { size } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale } from "../../../weaving/tale_en";
import { type Part, type Phrases, relate, totalOf, unequal } from "./relate";
import { breaks, faster, helper, other, repeat, shared, window } from "./routine_events";
import { ROUTINES } from "./routines";

const TASK: Phrases = {
  plain:
    "{X takes @m N minutes|@ needs N minutes for X|@ spends N minutes X|it takes @m N minutes to B|for X, @ needs N minutes}",
  more: "{X takes @m N minutes longer than Y|@ needs N minutes more for X than for Y|Y takes @m N minutes less than X|compared with Y, X takes N more minutes|it takes @m N minutes longer to B than to C}",
  less: "{X takes @m N minutes less than Y|@ needs N minutes less for X than for Y|Y takes @m N minutes longer than X|compared with Y, X takes N minutes less|@ spends N minutes less X than Y}",
  times:
    "{X takes @m K as long as Y|@ needs K as much time for X as for Y|compared with Y, X takes K as long|@ spends K as much time X as Y}",
  part: "{X takes @m only K as long as Y|@ needs just K as much time for X as for Y|compared with Y, X takes only K as long|X takes @m K of the time that Y takes}",
  both: "{X takes @m as long as Y and Z together|@ needs as much time for X as for Y and Z together|the time for X is as long as the time for Y and Z together|X takes just as many minutes as Y and Z do together}",
  sum: "{together, Y and X take @m N minutes|@ needs N minutes in all for Y and X|Y and X take N minutes together|for Y and X, @ needs N minutes in total}",
  percent:
    "{X takes @m N% longer than Y|@ needs N% more time for X than for Y|the time for X is N% longer than the time for Y|compared with Y, X takes N% more time}",
  large:
    "{X takes @m N hours|@ needs N hours for X|it takes @m N hours to B|@ spends N hours X|for X, @ needs N hours}",
  mixed:
    "{X takes @m N hours and M minutes|@ needs N hours and M minutes for X|it takes @m N hours and M minutes to B|for X, @ needs N hours and M minutes}",
  each: "{X takes @m N rounds of M minutes each|for X, @ needs N turns, and each turn lasts M minutes|@ splits X into N turns of M minutes each|@ needs N turns of M minutes each for X}",
};

/** The tasks of someone's day, told one by one or by each other. */
function tasksOf(t: Tale, who: Person, list: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const task of list) {
    const [, ing, base, rest] = /^(\S+)\/(\S+) (.*)$/.exec(task) as unknown as string[];
    const name = `${ing} ${rest}`;
    parts.push(
      relate(t, parts, {
        phrases: TASK,
        name,
        base: `${base} ${rest}`,
        who,
        range: [5, 150],
        round: t.random.chance(0.7) ? 5 : 1,
        line: t.random.pick([
          `${name} takes # minutes.`,
          `${who.name} needs # minutes for ${name}.`,
          `the time for ${name} is # minutes.`,
        ]),
        whole: "the full hours are # minutes.",
        unit: "minutes",
      }),
    );
  }
  return parts;
}

/** Tasks that someone does one after the other, and what comes of them. */
export function routine(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const [opening, list] = r.pick(ROUTINES);
  if (r.chance(0.6)) t.fact(opening, who);
  const parts = tasksOf(t, who, r.sample(list, r.int(2, steps > 3 ? 4 : 3)));
  askParts(t, parts, who);
  const n = parts.length;
  const all = n === 2 ? "both tasks" : `all ${["three", "four"][n - 3]} tasks`;
  const total = totalOf(
    t,
    parts,
    r.pick([
      `together, ${all} take # minutes.`,
      `in all, that is # minutes.`,
      `the whole work takes # minutes.`,
    ]),
  );
  t.ask(
    "total",
    total,
    `{how many minutes does @ need for ${all} together|how long do ${all} take altogether, in minutes|if @ does one thing after the other, how many minutes do ${all} take|how many minutes do ${all} add up to}?`,
    who,
    size("time", "minutes", `the time for ${all}`, who),
  );
  const average = t.step(total, "/", t.constant(n), "on average, a task takes # minutes.");
  t.ask(
    "average",
    average,
    `{on average, how many minutes does each of the ${["two", "three", "four"][n - 2]} tasks take|how many minutes does one of these tasks take on average|what is the average time for one of the tasks, in minutes}?`,
  );
  const used = r.chance(0.45) ? breaks(t, who, total) : total;
  const rest = { all, total, used, paused: used !== total };
  for (const event of r.sample([window, repeat, faster, other, helper, shared], r.int(1, 2))) {
    event(t, who, parts, rest);
  }
}

function askParts(t: Tale, parts: readonly Part[], who: Person): void {
  for (const { name, base, value } of parts) {
    t.ask(
      "part",
      value,
      `{how many minutes does ${name} take|how long does @ need to ${base}, in minutes|how many minutes does @ spend ${name}|for how many minutes is @ busy ${name}}?`,
      who,
      size("time", "minutes", `the time for ${name}`, who),
    );
  }
  const gap = unequal(t, parts);
  if (!gap) return;
  const [a, b] = gap;
  t.ask(
    "gap",
    t.step(
      a.value,
      "-",
      b.value,
      t.random.pick(["the difference is # minutes.", `${a.name} takes # minutes longer.`]),
    ),
    `{how many minutes longer does ${a.name} take than ${b.name}|by how many minutes is ${b.name} shorter than ${a.name}|how many more minutes does @ need to ${a.base} than to ${b.base}|what is the difference between the time for ${a.name} and the time for ${b.name}, in minutes}?`,
    who,
    size("time", "minutes", "the difference of the two times"),
  );
  const k = a.value.n / b.value.n;
  if (Number.isInteger(k) && k < 8) {
    t.ask(
      "times",
      t.step(a.value, "/", b.value, `${a.name} takes # times as long.`),
      `{how many times as long as ${b.name} does ${a.name} take|how many times as much time does @ need to ${a.base} as to ${b.base}|how many times as many minutes as for ${b.name} does @ need for ${a.name}|how many times does the time for ${b.name} fit into the time for ${a.name}}?`,
      who,
    );
  }
}
