import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { link, oneOf, said } from "./link";
import { GAMES, type Game } from "./results_settings";
import { contestants, type Feat, type Scored, scored } from "./results_who";
import { prices } from "./results_worth";

/** The points of one player, and the numbers that they come from. */
interface Sheet {
  readonly who: Person;
  readonly counts: readonly Scored[];
  readonly points: Value;
  /** Whether nothing was added or taken away. */
  readonly plain: boolean;
}

/** Points by kinds of tasks, faults that cost some, and other players. */
export function kinds(t: Tale, steps: number): void {
  const { random: r } = t;
  const game = r.pick(GAMES);
  if (r.chance(0.4)) t.fact(game.intro);
  const sampled = new Set(r.sample(game.tasks, r.int(1, steps > 3 ? 3 : 2)));
  const tasks = game.tasks.filter((one) => sampled.has(one));
  const worth = r
    .sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 20], tasks.length)
    .sort((a, b) => a - b)
    .map((n) => t.given(n));
  const values = prices(t, game, tasks, worth);
  const [first, second] = contestants(t, 2, true) as [Person, Person];
  const one = sheet(t, game, first, tasks, values, undefined);
  askOne(t, game, one);
  const way = r.pick(["alone", "sheet", "score", "goal", "goal"] as const);
  if (way === "sheet") rival(t, one, sheet(t, game, second, tasks, values, one));
  if (way === "score") rival(t, one, compared(t, one, second));
  if (way === "goal") goal(t, one, tasks, values);
}

const featOf = (t: Tale, { past, base }: Game, one: string): Feat => {
  const { many } = t.noun(one);
  return { one, many, past, base, when: "" };
};

/** The tasks that someone did, and the points for them. */
function sheet(
  t: Tale,
  game: Game,
  who: Person,
  tasks: readonly string[],
  values: readonly Value[],
  other: Sheet | undefined,
): Sheet {
  const { random: r } = t;
  const counts: Scored[] = [];
  const brought: Value[] = [];
  for (const [i, one] of tasks.entries()) {
    const feat = featOf(t, game, one);
    const before = counts.at(-1);
    const own = before && !other && r.chance(0.5) ? ownLink(t, who, feat, before) : undefined;
    const count = own ?? scored(t, who, feat, [3, 16], other?.counts[i], 0.55);
    counts.push(count);
    brought.push(
      t.step(
        count.value,
        "*",
        values[i] as Value,
        oneOf(
          r,
          `For the ${feat.many}, ${who.name} got # points.`,
          `The ${feat.many} brought ${who.name} # points.`,
        ),
      ),
    );
  }
  const sum = t.sum(
    brought,
    oneOf(r, `In all, ${who.name} had # points.`, `Together that is # points for ${who.name}.`),
  );
  let points = sum;
  if (r.chance(0.4)) {
    const [n, cost] = [t.given(r.int(2, 6)), t.given(r.int(2, 5))];
    const fault = t.noun(game.fault);
    t.fact(
      `{@ lost ${cost} points for each ${fault.one}, and there were ${n} of them|for ${n} ${fault.many}, @ lost ${cost} points each|each ${fault.one} cost ${cost} points, and @ had ${n}|${n} ${fault.many} cost @m ${cost} points each}`,
      who,
    );
    const lost = t.step(
      n,
      "*",
      cost,
      oneOf(
        r,
        `The ${fault.many} cost # points.`,
        `For the ${fault.many}, ${who.name} lost # points.`,
      ),
    );
    points = t.step(
      points,
      "-",
      lost,
      oneOf(r, `That left ${who.name} with # points.`, `In the end, ${who.name} had # points.`),
    );
  } else if (r.chance(0.3)) {
    const b = t.given(5 * r.int(1, 8));
    t.fact(
      `{@ also got a bonus of ${b} points|on top of that, there were ${b} extra points for @m|the judges gave @m ${b} extra points|a bonus of ${b} points was added to @'s score}`,
      who,
    );
    points = t.step(points, "+", b, `With the bonus, ${who.name} had # points.`);
  }
  return { who, counts, points, plain: points === sum };
}

/** Someone's number told by another one of the same player. */
function ownLink(t: Tale, who: Person, feat: Feat, before: Scored): Scored | undefined {
  const [x, y] = [feat.many, before.feat.many];
  const found = link(
    t,
    before.value,
    [2, 40],
    { line: `${who.name} ${feat.past} # ${x}.`, base: `the number of ${y}` },
    ["percentLess", "percentMore", "percentOf", "ratio"],
  );
  if (!found) return undefined;
  const words = said(t.random, found);
  const [one, two] = words.turned ? [y, x] : [x, y];
  t.fact(
    `{@ ${feat.past} ${words.before} ${one} ${words.joint} ${two}|the number of ${one} that @ ${feat.past} was ${words.of} the number of ${two}|there were ${words.before} ${one} ${words.joint} ${two} among those that @ ${feat.past}}`,
    who,
  );
  return { who, value: found.value, feat };
}

function askOne(t: Tale, game: Game, { who, counts, points, plain }: Sheet): void {
  const { random: r } = t;
  t.ask(
    "points",
    points,
    `{how many points did @ {get|have} in {all|total}|what was @'s {score|total}|how many points was that for @m|what was the number of points that @ had in the end}?`,
    who,
    units("point", `the points that ${who.name} got`, who),
  );
  if (counts.length > 1) {
    const all = t.sum(
      counts.map(({ value }) => value),
      `${who.name} ${game.past} # of them in all.`,
    );
    const names = counts.map(({ feat }) => feat.many);
    const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    t.ask(
      "count",
      all,
      `{how many ${list} did @ ${game.base} altogether|taken together, how many ${list} did @ ${game.base}|what was the total number of ${list} that @ ${game.past}}?`,
      who,
    );
    const average = t.step(points, "/", all, `On average it was # points.`);
    if (plain)
      t.ask(
        "average",
        average,
        `{on average, how many points did @ get for each of these ${list}|how many points was that on average for each of the ${list}}?`,
        who,
      );
  }
  const last = counts.at(-1);
  if (last && r.chance(0.5)) {
    t.ask(
      "lastCount",
      last.value,
      `{how many ${last.feat.many} did @ ${game.base}|what was the number of ${last.feat.many} that @ ${game.past}}?`,
      who,
      units(last.feat.one, `the ${last.feat.many}`),
    );
  }
}

/** Someone else whose score is told by the first one's. */
function compared(t: Tale, one: Sheet, who: Person): Sheet {
  const found = link(
    t,
    one.points,
    [5, 900],
    { line: `${who.name} had # points.`, base: `${one.who.name}'s score` },
    ["ratio"],
  );
  if (!found) {
    const points = t.given(Math.max(5, Math.round(one.points.n + t.random.int(-30, 40))));
    t.fact(
      `{@ had ${points} points in the end|@'s score was ${points}|@ finished with ${points} points|with ${points} points, @ was another player}`.replace(
        /\|with.*\}$/,
        "}",
      ),
      who,
    );
    return { who, counts: [], points, plain: false };
  }
  const words = said(t.random, found);
  const [x, y] = words.turned ? [one.who, who] : [who, one.who];
  t.fact(
    `{@ had ${words.before} points ${words.joint} ${y.name}|@ finished with ${words.before} points ${words.joint} ${y.name}|@'s score was ${words.of} ${y.name}'s|in the end, @'s score was ${words.of} that of ${y.name}}`,
    x,
  );
  return { who, counts: [], points: found.value, plain: false };
}

function rival(t: Tale, one: Sheet, two: Sheet): void {
  const { random: r } = t;
  const [x, y] = [one.who.name, two.who.name];
  t.ask(
    "other",
    two.points,
    `{how many points did @ have|what was @'s score|how many points did @ finish with}?`,
    two.who,
    units("point", `the points of ${y}`, two.who),
  );
  const sum = t.sum(
    [one.points, two.points],
    oneOf(r, `Together they had # points.`, `The two scores add up to # points.`),
  );
  t.ask(
    "both",
    sum,
    `{how many points did ${x} and ${y} have together|what was the sum of the two scores|together, how many points did ${x} and ${y} get|how many points did the two of them have in all}?`,
  );
  const [hi, lo] = one.points.n > two.points.n ? [one, two] : [two, one];
  if (two.points.of.includes(one.points)) return;
  const gap = t.step(
    hi.points,
    "-",
    lo.points,
    oneOf(r, `${hi.who.name} was # points ahead.`, `The difference is # points.`),
  );
  t.ask(
    "gap",
    gap,
    `{by how many points did ${hi.who.name} beat ${lo.who.name}|how many more points did ${hi.who.name} have than ${lo.who.name}|how many points behind ${hi.who.name} was ${lo.who.name}|how many points fewer than ${hi.who.name} did ${lo.who.name} have}?`,
    undefined,
    units("point", `the points between ${x} and ${y}`),
  );
}

/** A score to be reached: what is missing, and how many tasks that takes. */
function goal(
  t: Tale,
  { who, points }: Sheet,
  tasks: readonly string[],
  values: readonly Value[],
): void {
  const { random: r } = t;
  const i = r.int(0, tasks.length - 1);
  const [one, value] = [tasks[i] as string, values[i] as Value];
  const { many } = t.noun(one);
  const target = t.given(points.n + value.n * r.int(2, 9));
  const prize = r.pick([
    "a prize",
    "the final",
    "a medal",
    "the next level",
    "a badge",
    "the club record",
  ]);
  t.fact(
    `{{a score of |}${target} points {was|were} needed for ${prize}|for ${prize}, a player needed ${target} points|${prize} took ${target} points|@ needed ${target} points for ${prize}}`
      .replace("{a score of |}", "a score of ")
      .replace("{was|were}", "was"),
    who,
  );
  const left = t.step(
    target,
    "-",
    points,
    oneOf(r, `${who.name} was short of # points.`, `${who.name} still needed # points.`),
  );
  t.ask(
    "missing",
    left,
    `{how many points did @ still need|how many more points did @ need|by how many points did @ miss it|how many points were still missing}?`,
    who,
    units("point", `the points that ${who.name} still needed`, who),
  );
  t.ask(
    "tasks",
    t.step(left, "/", value, `That takes # more ${many}.`),
    `{how many more ${many} would have been enough|how many more ${many} did @ need for that|with ${many} alone, how many more of them did @ need|how many further ${many} would have brought @m exactly there}?`,
    who,
  );
}
