import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { PROJECTS } from "./projects";
import { type Part, type Phrases, relate, totalOf, unequal } from "./relate";

const STAGE: Phrases = {
  plain: "{X takes N days|N days are planned for X|X lasts N days|for X, N days are needed}",
  more: "{X takes N days longer than Y|Y takes N days less than X|compared with Y, X takes N more days|X needs N days more than Y}",
  less: "{X takes N days less than Y|Y takes N days longer than X|X is N days shorter than Y|compared with Y, X needs N days less}",
  times:
    "{X takes K as long as Y|X needs K as many days as Y|compared with Y, X takes K as long|X lasts K as long as Y}",
  part: "{X takes only K as long as Y|X needs only K as many days as Y|X takes K of the time that Y takes|compared with Y, X takes only K as long}",
  both: "{X takes as long as Y and Z together|X needs as many days as Y and Z together|X lasts as long as Y and Z together|Y and Z together need as many days as X}",
  sum: "{Y and X take N days together|together, Y and X need N days|in all, N days are planned for Y and X|for Y and X together, N days are needed}",
  large: "{X takes N weeks|N weeks are planned for X|X lasts N weeks|for X, N weeks are needed}",
  mixed:
    "{X takes N weeks and M days|X lasts N weeks and M days|N weeks and M days are planned for X|for X, N weeks and M days are needed}",
};

/** The stages of something that takes days or weeks, one after the other. */
export function stages(t: Tale, steps: number): void {
  const { random: r } = t;
  const { opening, names, work } = r.pick(PROJECTS);
  if (r.chance(0.7)) t.fact(opening);
  const n = r.int(2, steps > 3 ? 4 : 3);
  const chosen = new Set(r.sample(names, n));
  const parts: Part[] = [];
  for (const name of names.filter((one) => chosen.has(one))) {
    const line = r.pick([`${name} takes # days.`, `for ${name}, it is # days.`]);
    parts.push(
      relate(t, parts, {
        phrases: STAGE,
        name,
        range: [2, 45],
        line,
        whole: "the full weeks are # days.",
        unit: "days",
        factor: 7,
      }),
    );
  }
  const last = parts.at(-1) as Part;
  t.ask(
    "stage",
    last.value,
    `{how many days does ${last.name} take|how long does ${last.name} last, in days|how many days are needed for ${last.name}|in days, how much time does ${last.name} need}?`,
    undefined,
    size("time", "days", `the time for ${last.name}`),
  );
  const gap = unequal(t, parts);
  if (gap) {
    const [a, b] = gap;
    t.ask(
      "gap",
      t.step(a.value, "-", b.value, "the difference is # days."),
      `{how many days longer does ${a.name} take than ${b.name}|by how many days is ${b.name} shorter than ${a.name}|how many more days are needed for ${a.name} than for ${b.name}|what is the difference between ${a.name} and ${b.name}, in days}?`,
    );
  }
  const word = n === 2 ? "both stages" : `all ${["three", "four"][n - 3]} stages`;
  const total = totalOf(
    t,
    parts,
    r.pick([`together, ${word} take # days.`, "in all, that is # days."]),
  );
  t.ask(
    "total",
    total,
    `{how many days do ${word} take together|if one stage follows the other, how many days is that in all|how long do ${word} take in all, in days|altogether, how many days are needed for ${word}}?`,
    undefined,
    size("time", "days", `the time for ${word}`),
  );
  const used = work && r.chance(0.4) ? pause(t, total) : total;
  const events = work ? [weeks, limit, hours, quicker, ahead] : [weeks, limit, ahead];
  r.pick(events)(t, used, word, parts, total);
}

function pause(t: Tale, total: Value): Value {
  const { random: r } = t;
  const d = t.given(r.int(2, 9));
  t.fact(
    `{besides, ${d} days are lost because of rain|in addition, there are ${d} days on which nothing can be done|besides, ${d} days of rest lie in between|on top of that, a missing permit costs ${d} days}`,
  );
  const used = t.step(
    total,
    "+",
    d,
    r.pick([
      "together with those days, it is # days.",
      "from the first day to the last, it is # days.",
    ]),
  );
  t.ask(
    "used",
    used,
    `{how many days are there from the first day to the last|with the days on which nothing is done, how long does it take in all, in days|after how many days is everything finished|how many days pass until everything is finished}?`,
    undefined,
    size("time", "days", "the whole time"),
  );
  return used;
}

function weeks(t: Tale, used: Value): void {
  t.ask(
    "weeks",
    t.step(used, "/", t.constant(7), "that is # weeks."),
    `{how many weeks does everything take|how many weeks pass from the first day to the last|from the beginning to the end, how many weeks is that|in weeks, how long does everything take}?`,
    undefined,
    size("time", "weeks", "the whole time"),
  );
}

function limit(t: Tale, used: Value): void {
  const { random: r } = t;
  const late = used.n > 16 && r.chance(0.3);
  const k = late ? Math.floor((used.n - 2) / 7) : Math.ceil((used.n + 2) / 7) + r.int(0, 2);
  const w = t.given(k);
  t.fact(
    `{there are ${w} weeks in the calendar for all of it|everything is meant to be over in ${w} weeks|the permit is valid for ${w} weeks|the money is enough for ${w} weeks}`,
  );
  const days = t.step(w, "*", t.constant(7), `${w} weeks are # days.`);
  const gap = late
    ? t.step(used, "-", days, "that is # days too many.")
    : t.step(days, "-", used, "that leaves # days.");
  t.ask(
    "limit",
    gap,
    late
      ? `{how many days longer than this does everything take|by how many days is this time too short|how many more days would be needed|how many days are missing}?`
      : `{how many days of this time are left when everything is done|how many days are there to spare|how many days before the end of this time is everything done|how many days too early is everything done}?`,
    undefined,
    size("time", "days", late ? "the time that is missing" : "the time that is left"),
  );
}

function hours(t: Tale, _: Value, word: string, __: readonly Part[], total: Value): void {
  const { random: r } = t;
  const h = t.given(r.int(3, 9));
  t.fact(
    `{on each of these days, the work lasts ${h} hours|a day of this work has ${h} hours|the team works ${h} hours a day|every working day is ${h} hours long}`,
  );
  t.ask(
    "hours",
    t.step(total, "*", h, "that is # hours of work."),
    `{how many hours of work do ${word} need|how many hours does the team work for ${word}|what do the working hours for ${word} add up to|in hours, how much work do ${word} mean}?`,
    undefined,
    size("time", "hours", "the hours of work"),
  );
}

function quicker(t: Tale, used: Value, _: string, parts: readonly Part[]): void {
  const { random: r } = t;
  const part = r.pick(parts);
  const most = part.value.n - 1;
  if (most < 2) return;
  const d = t.given(r.int(1, Math.ceil(most / 2)));
  t.fact(
    `{a second team would make ${part.name} ${d} days shorter|with more helpers, ${part.name} would take ${d} days less|if more people come, ${part.name} can be done ${d} days faster|some volunteers could shorten ${part.name} by ${d} days}`,
  );
  t.ask(
    "quicker",
    t.step(used, "-", d, "then it would be # days."),
    `{how many days would everything take then|with this help, how many days would it be in all|how long would everything take with this help, in days|with this help, after how many days would everything be finished}?`,
    undefined,
    size("time", "days", "the new time"),
  );
}

function ahead(t: Tale, used: Value): void {
  const { random: r } = t;
  const d = t.given(r.int(2, Math.max(2, Math.floor(used.n / 2))));
  if (r.chance(0.5)) {
    t.fact(
      `{${d} days of it are over|so far, ${d} days have passed since the first day|today, ${d} days of it are in the past|the first ${d} days of it have gone by}`,
    );
    t.ask(
      "gone",
      t.step(used, "-", d, "that leaves # days."),
      `{how many days are still to come|how many days are left until the end|after how many more days is everything over|how much time is still to come, in days}?`,
      undefined,
      size("time", "days", "the time that is left"),
    );
    return;
  }
  const more = r.chance(0.6);
  const [word, other] = more ? ["more", "fewer"] : ["fewer", "more"];
  t.fact(
    `{the first plan was made with ${d} ${word} days for all of it|in an earlier plan, there were ${d} ${word} days for all of it|at first, ${d} ${word} days than this were expected for everything|that is ${d} ${other} days than expected for all of it}`,
  );
  const then = t.step(used, more ? "+" : "-", d, "the first plan had # days.");
  t.ask(
    "then",
    then,
    `{how many days were planned at first|how long was the time that was expected at first, in days|for how many days was everything planned in the beginning|how many days did the first plan have}?`,
    undefined,
    size("time", "days", "the planned time"),
  );
  t.ask(
    "thenWeeks",
    t.step(then, "/", t.constant(7), "that is # weeks."),
    `{how many weeks were planned at first|for how many weeks was everything planned in the beginning|how many weeks did the first plan have|in weeks, how long was the time that was expected at first}?`,
    undefined,
    size("time", "weeks", "the planned time"),
  );
}
