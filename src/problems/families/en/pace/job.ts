import { size, units } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";

/** Workers who share a job: who they are, what they do, and how many each of them does a day. */
type Job = readonly [
  workers: string,
  verb: string,
  one: string,
  each: readonly [number, number],
  place: string,
];

const JOBS: readonly Job[] = [
  ["painters", "paint", "window", [4, 9], "a large school"],
  ["gardeners", "plant", "tree", [6, 15], "a new park"],
  ["volunteers", "pack", "food bag", [20, 45], "a food bank"],
  ["cleaners", "clean", "room", [8, 16], "a big hotel"],
  ["students", "sort", "book", [30, 60], "the school library"],
  ["tailors", "sew", "costume", [2, 5], "a theater"],
  ["workers", "repair", "bench", [3, 8], "the city parks"],
  ["electricians", "install", "lamp", [6, 14], "an office tower"],
  ["clerks", "check", "form", [25, 60], "the town hall"],
  ["carpenters", "build", "shelf", [2, 6], "a new library"],
  ["mechanics", "check", "bus", [3, 7], "a bus company"],
  ["bakers", "decorate", "cake", [6, 14], "a wedding fair"],
];

/** A team at a big job that grows, shrinks or has to hurry. */
function team(t: Tale): void {
  const { random: r } = t;
  const [workers, verb, one, most, place] = r.pick(JOBS);
  const { many } = t.noun(one);
  const [n, each] = [t.given(r.int(3, 9)), t.given(r.int(...most))];
  const days = t.given(r.int(2, 8));
  const daily = t.step(n, "*", each, `The ${workers} ${verb} # ${many} a day.`);
  const done = t.step(daily, "*", days, `In ${days} days they ${verb} # ${many}.`);
  const change = r.pick(["none", "join", "leave", "join"] as const);
  const d = t.given(r.int(2, change === "leave" ? Math.max(2, n.n - 2) : 5));
  const later = {
    none: () => n,
    join: () => t.step(n, "+", d, `Then there are # ${workers}.`),
    leave: () => t.step(n, "-", d, `Then there are # ${workers}.`),
  }[change]();
  const rate = later === n ? daily : t.step(later, "*", each, `Now they ${verb} # ${many} a day.`);
  const rest = r.int(2, 9);
  const all = t.given(done.n + rate.n * rest);
  const left = t.step(all, "-", done, `# ${many} are left.`);
  const more = t.step(left, "/", rate, `The rest takes # days.`);
  const whole = t.step(days, "+", more, `In all it takes # days.`);
  const goal = `{in all, there are ${all} ${many} to ${verb} for ${place}|for ${place}, ${all} ${many} have to be ${past(verb)} in all|altogether, ${all} ${many} have to be ${past(verb)} for ${place}}`;
  const first = r.chance(0.6);
  if (first) t.fact(goal);
  t.fact(
    `{${n} ${workers} {start work|begin}, and each of them can ${verb} ${each} ${many} a day|each of the ${n} ${workers} in a team ${third(verb)} ${each} ${many} a day|a team of ${n} ${workers} {starts|begins}; every one of them ${third(verb)} ${each} ${many} a day|in a team of ${n} ${workers}, each one ${third(verb)} ${each} ${many} per day}`,
  );
  t.fact(
    `{they work like this for ${days} days|this goes on for ${days} days|they keep at it for ${days} days|the team works for ${days} days}`,
  );
  const joined = `{then ${d} more ${workers} join the team, and all work at the same speed|after that, ${d} more ${workers} come to help, who are just as fast|then the team is joined by ${d} more ${workers}, just as fast as the others|${d} equally fast ${workers} join them then}`;
  const fewer = `{then ${d} of the ${workers} have to leave|after that, ${d} of the ${workers} are needed elsewhere|then ${d} ${workers} fall ill, and the others go on|the team then goes on without ${d} of its members}`;
  if (change !== "none") t.fact(change === "join" ? joined : fewer);
  if (!first) t.fact(goal);
  t.ask(
    "daily",
    rate,
    `{how many ${many} do ${later === n ? `the ${workers}` : "they"} ${verb} a day ${later === n ? "together" : "then"}|how many ${many} a day does the {whole |}team ${verb}${later === n ? "" : " then"}}?`,
    undefined,
    units(one, `the ${many} a day`),
  );
  t.ask(
    "done",
    done,
    `{how many ${many} do {they|the ${workers}} ${verb} in these days|in these days, how many ${many} are ${past(verb)}}?`,
  );
  t.ask(
    "left",
    left,
    `{how many ${many} are left after that|how many ${many} {remain|are left to ${verb}} then|after these days, how many ${many} are left|what is the number of ${many} that remain}?`,
    undefined,
    units(one, `the ${many} that are left`),
  );
  t.ask(
    "more",
    more,
    `{how many more days does the rest take|how many days do they need for the rest|for how many more days do they have to work|after that, how many more days will it take}?`,
    undefined,
    size("time", "days", "the time for the rest"),
  );
  t.ask(
    "whole",
    whole,
    `{how many days does the {whole job|job} take{ in all|}|in how many days is {everything|the whole job} done|from the first day to the last, how many days does the job take}?`,
    undefined,
    size("time", "days", "the time for the whole job"),
  );
}

/** A goal with a deadline: what must be done a day, or how many must help. */
function deadline(t: Tale): void {
  const { random: r } = t;
  const [workers, verb, one, most, place] = r.pick(JOBS);
  const { many } = t.noun(one);
  const each = t.given(r.int(...most));
  const [had, want] = [r.int(2, 6), r.int(4, 12)];
  const days = t.given(r.int(2, 8));
  const already = r.chance(0.5) ? t.given(r.int(2, 9) * each.n) : undefined;
  const all = t.given(each.n * want * days.n + (already?.n ?? 0));
  const line = `# ${many} are still to be ${past(verb)}.`;
  const rest = already ? t.step(all, "-", already, line) : all;
  const n = t.given(had);
  t.fact(
    `{for ${place}, ${all} ${many} have to be ${past(verb)}|${place} needs ${all} ${many} to be ${past(verb)}|the job is to ${verb} ${all} ${many} for ${place}|there are ${all} ${many} to ${verb} for ${place}}`,
  );
  if (already) {
    t.fact(
      `{${already} of them are ready|${already} of the ${many} have been ${past(verb)} already|so far, ${already} of them have been ${past(verb)}|${already} ${many} are done}`,
    );
  }
  t.fact(
    `{the work has to be finished in ${days} days|there are ${days} days left for the work|everything has to be ready in ${days} days|in ${days} days, all the work must be done}`,
  );
  t.fact(
    `{{one|each} ${workers.slice(0, -1)} can ${verb} ${each} ${many} a day|every one of the ${workers} ${third(verb)} ${each} ${many} a day|in one day, each of the ${workers} can ${verb} ${each} ${many}}`,
  );
  t.fact(
    `{there are only ${n} ${workers} so far|right now, ${n} ${workers} are {there|at work}|so far, the team has ${n} ${workers}|the team has only ${n} ${workers} at the moment}`,
  );
  const way = r.chance(0.5);
  const perDay = t.step(rest, "/", days, `They have to ${verb} # ${many} a day.`);
  const alone = t.step(each, "*", days, `In ${days} days one of them can ${verb} # ${many}.`);
  const needed = way
    ? t.step(perDay, "/", each, `That takes # ${workers}.`)
    : t.step(rest, "/", alone, `That takes # ${workers}.`);
  const extra = t.step(needed, "-", n, `# more ${workers} are needed.`);
  const able = t.step(n, "*", each, `${n} ${workers} ${verb} # ${many} a day.`);
  const slow = t.step(rest, "/", able, `With ${n} ${workers} it takes # days.`);
  t.ask(
    "perDay",
    perDay,
    `{how many ${many} {have to|must} be ${past(verb)} {a day|each day}|on average, how many ${many} a day have to be ${past(verb)}}?`,
    undefined,
    units(one, `the ${many} a day`),
  );
  t.ask(
    "needed",
    needed,
    `{how many ${workers} are needed {in all|altogether}|how many ${workers} does the job take|to be ready in time, how many ${workers} are needed}?`,
  );
  t.ask(
    "extra",
    extra,
    `{how many more ${workers} are needed|to finish in time, how many more ${workers} {have to come|are needed}|how many ${workers} have to join the team to finish in time}?`,
  );
  const late = t.step(slow, "-", days, `That is # days too long.`);
  t.ask(
    "slow",
    slow,
    `{how many days would {these|the} ${workers} need alone|without further help, how many days will it take|how many days does it take without more help}?`,
    undefined,
    size("time", "days", "the time without help"),
  );
  t.ask(
    "late",
    late,
    `{without more help, how many days too late will they be|by how many days would they be late without help}?`,
  );
  t.ask(
    "short",
    t.step(perDay, "-", able, `They are short of # ${many} a day.`),
    `{how many more ${many} a day {must be|have to be} ${past(verb)} than {these|the} ${workers} can manage|how many ${many} a day too few do {these|the} ${workers} ${verb}}?`,
  );
}

const past = (verb: string): string =>
  ({ build: "built", sew: "sewn" })[verb] ?? (verb.endsWith("e") ? `${verb}d` : `${verb}ed`);

const third = (verb: string) => (/(?:sh|ch|s)$/.test(verb) ? `${verb}es` : `${verb}s`);

export function job(t: Tale): void {
  if (t.random.chance(0.5)) team(t);
  else deadline(t);
}
