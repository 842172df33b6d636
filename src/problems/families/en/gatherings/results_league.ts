import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { link, oneOf, said } from "./link";
import { contestants } from "./results_who";

/** A sport played in a league: its name, one meeting, and whether it may end in a draw. */
type Sport = readonly [name: string, match: string, matches: string, goal: string];

const SPORTS: readonly Sport[] = [
  ["soccer", "game", "games", "goal"],
  ["field hockey", "match", "matches", "goal"],
  ["handball", "match", "matches", "goal"],
  ["water polo", "game", "games", "goal"],
  ["lacrosse", "game", "games", "goal"],
  ["ice hockey", "game", "games", "goal"],
  ["rugby", "match", "matches", "try"],
  ["futsal", "match", "matches", "goal"],
  ["street hockey", "game", "games", "goal"],
  ["table soccer", "game", "games", "goal"],
  ["bandy", "match", "matches", "goal"],
  ["roller hockey", "match", "matches", "goal"],
  ["korfball", "match", "matches", "goal"],
  ["polo", "game", "games", "goal"],
  ["kayak polo", "match", "matches", "goal"],
  ["floorball", "game", "games", "goal"],
];

/** Wins, draws and losses of one team, its points, and another team beside it. */
export function league(t: Tale): void {
  const { random: r } = t;
  const [sport, match, matches, goalOne] = r.pick(SPORTS);
  const [who, other] = contestants(t, 2, false) as [Person, Person];
  const { name } = who;
  for (const one of [match, "win", "draw"]) t.noun(one);
  if (r.chance(0.4)) {
    const scene = `{the ${sport} season was over|a new ${sport} league was founded in the valley}`;
    if (r.chance(0.5)) t.fact(scene);
    else t.fact(`{@ has a proud ${sport} team|@'s ${sport} team had new shirts}`, who);
  }
  const single = r.chance(0.7);
  const won = t.given(r.pick(single ? [2, 3, 3, 4] : [3, 4, 5]));
  const one = single ? t.constant(1, "one point") : t.given(2);
  const draw = single ? "one point" : `${one} points`;
  t.fact(
    `{in the ${sport} league, a win brings ${won} points and a draw ${draw}|every win in the ${sport} league counts ${won} points, and every draw ${draw}|the ${sport} league gives ${won} points for a win and ${draw} for a draw|a team in the ${sport} league gets ${won} points for a win, ${draw} for a draw and nothing for a loss}`,
  );
  const wins = t.given(r.int(3, 16));
  t.fact(
    `{@ won ${wins} ${matches}|@ had ${wins} wins|${wins} of @'s ${matches} ended in a win|@'s team won ${wins} times}`,
    who,
  );
  const draws = number(t, who, wins, "draws");
  const way = r.pick(["losses", "all", "all"] as const);
  const known = t.sum([wins, draws], `${name} won or drew # ${matches}.`);
  let all: Value;
  let losses: Value;
  if (way === "losses") {
    losses = number(t, who, draws, "losses");
    all = t.sum(
      [wins, draws, losses],
      oneOf(r, `${name} played # ${matches}.`, `In all, it was # ${matches}.`),
    );
    t.ask(
      "all",
      all,
      `{how many ${matches} did @ play|how many ${matches} was that in all for @m|what was the number of ${matches} that @ played}?`,
      who,
      units(match, `the ${matches} that ${name} played`),
    );
  } else {
    all = t.given(known.n + r.int(2, 12));
    t.fact(
      `{@ played ${all} ${matches} in all|altogether, @ played ${all} ${matches}|the season had ${all} ${matches} for @m|@'s team was on the field for ${all} ${matches}}`.replace(
        "was on the field for",
        "took part in",
      ),
      who,
    );
    losses = t.step(
      all,
      "-",
      known,
      oneOf(r, `${name} lost # ${matches}.`, `The other # ${matches} were lost.`),
    );
  }
  t.ask(
    "losses",
    losses,
    `{how many ${matches} did @ lose|how many losses did @ have|what was the number of ${matches} that @ lost}?`,
    who,
    units(match, `the ${matches} that ${name} lost`),
  );
  const notWon = t.step(all, "-", wins, `${name} had # ${matches} without a win.`);
  t.ask(
    "notWon",
    notWon,
    `{how many ${matches} did @ not win|in how many ${matches} did @ fail to win}?`,
    who,
  );
  t.ask(
    "percent",
    t.step(
      t.step(wins, "*", t.constant(100), `A hundred times the wins is #.`),
      "/",
      all,
      `That is # percent.`,
    ),
    `{what percent of the ${matches} did @ win|what percentage of all the ${matches} did @ win}?`,
    who,
  );
  const winPoints = t.step(
    wins,
    "*",
    won,
    oneOf(r, `The wins brought # points.`, `For the wins, ${name} got # points.`),
  );
  const drawPoints = one.n === 1 ? draws : t.step(draws, "*", one, `The draws brought # points.`);
  const points = t.step(
    winPoints,
    "+",
    drawPoints,
    oneOf(r, `In all, ${name} had # points.`, `With the draws, it was # points.`),
  );
  t.ask(
    "points",
    points,
    `{how many points did @ {have|get} in all|what was @'s number of points|with how many points did @ finish|how many points was that for @m}?`,
    who,
    units("point", `the points of ${name}`, who),
  );
  const next = r.pick(["rival", "more", "goals"] as const);
  if (next === "rival") rival(t, who, other, points, won);
  else if (next === "more") remaining(t, who, points, won, matches);
  else goals(t, who, matches, match, goalOne, all);
}

/** Draws or losses, told by another number of the same team. */
function number(t: Tale, who: Person, before: Value, what: "draws" | "losses"): Value {
  const { random: r } = t;
  const verb = what === "draws" ? "drew" : "lost";
  const than = what === "draws" ? "wins" : "draws";
  const found = link(
    t,
    before,
    [2, 14],
    { line: `${who.name} had # ${what}.`, base: `the number of ${than}` },
    ["ratio", "percentLess", "percentMore", "percentOf", "timesMore", "timesLess"],
  );
  if (!found || r.chance(0.45)) {
    const value = t.given(r.int(2, 9));
    t.fact(
      `{@ ${verb} ${value} times|there were also ${value} ${what} for @m|@ had ${value} ${what}|besides, @ had ${value} ${what}}`,
      who,
    );
    return value;
  }
  const words = said(r, found);
  const [x, y] = words.turned ? [than, what] : [what, than];
  t.fact(
    `{@ had ${words.before} ${x} ${words.joint} ${y}|there were ${words.before} ${x} ${words.joint} ${y} for @m|the number of @'s ${x} was ${words.of} the number of ${y}}`,
    who,
  );
  return found.value;
}

function rival(t: Tale, who: Person, other: Person, points: Value, won: Value): void {
  const { random: r } = t;
  const ahead = t.given(Math.max(4, points.n + won.n * r.int(1, 6)));
  t.fact(
    `{@ finished with ${ahead} points|@ came first with ${ahead} points|at the top of the league, @ had ${ahead} points|@ had ${ahead} points in the end}`,
    other,
  );
  const gap = t.step(
    ahead,
    "-",
    points,
    oneOf(r, `${who.name} was # points behind.`, `The gap is # points.`),
  );
  t.ask(
    "gap",
    gap,
    `{how many points behind ${other.name} was ${who.name}|by how many points was ${other.name} ahead of ${who.name}|how many more points did ${other.name} have than ${who.name}}?`,
    undefined,
    units("point", `the points between ${who.name} and ${other.name}`),
  );
  t.ask(
    "both",
    t.sum([points, ahead], `Together they had # points.`),
    `{how many points did ${who.name} and ${other.name} have together|what was the sum of the points of ${who.name} and ${other.name}}?`,
  );
  const wins = t.step(gap, "/", won, `That is worth # wins.`);
  t.ask(
    "wins",
    wins,
    `{how many more wins would have brought ${who.name} level with ${other.name}|with how many more wins would ${who.name} have had as many points as ${other.name}|how many further wins did ${who.name} need to draw level with ${other.name}}?`,
  );
}

function remaining(t: Tale, who: Person, points: Value, won: Value, matches: string): void {
  const { random: r } = t;
  const [w, d] = [t.given(r.int(2, 7)), t.given(r.int(2, 6))];
  t.fact(
    `{in the play-offs, @ won ${w} more ${matches} under the same rules|in the second half of the season, ${w} more wins were added for @m|then @ won another ${w} ${matches}}`,
    who,
  );
  const more = t.step(
    w,
    "*",
    won,
    oneOf(r, `The new wins brought # points.`, `For these wins, there were # points.`),
  );
  let total = t.step(
    points,
    "+",
    more,
    oneOf(r, `Then ${who.name} had # points.`, `With these, it was # points.`),
  );
  if (r.chance(0.4)) {
    t.fact(
      `{because of a rough foul, @ lost ${d} points|the league took ${d} points off @m|for a late start, ${d} points were taken from @m}`,
      who,
    );
    total = t.step(
      total,
      "-",
      d,
      oneOf(r, `After the penalty, # points were left.`, `That left # points.`),
    );
  }
  t.ask(
    "final",
    total,
    `{how many points did @ have after that|in the end, how many points did @ have|what was @'s final number of points}?`,
    who,
    units("point", `the points of ${who.name} in the end`, who),
  );
}

function goals(
  t: Tale,
  who: Person,
  matches: string,
  match: string,
  one: string,
  all: Value,
): void {
  const { random: r } = t;
  const per = t.given(r.int(2, 5));
  const many = one === "try" ? "tries" : `${one}s`;
  t.fact(
    `{on average, the team scored ${per} ${many} a ${match}|@'s team scored ${per} ${many} a ${match} on average|@ scored an average of ${per} ${many} in each ${match}}`,
    who,
  );
  const scored = t.step(
    all,
    "*",
    per,
    oneOf(r, `In all, the team scored # ${many}.`, `That makes # ${many}.`),
  );
  t.ask(
    "goals",
    scored,
    `{how many ${many} did @'s team score in all its ${matches}|what was the total number of ${many} that @'s team scored|in all, how many ${many} did @'s team score}?`,
    who,
    units(one, `the ${many} of ${who.name}`),
  );
  const against = t.given(Math.max(2, scored.n - r.int(2, 20)));
  t.fact(
    `{the other teams scored ${against} ${many} against @m|in all, ${against} ${many} were scored against @m|against @m, ${against} ${many} were scored}`,
    who,
  );
  t.ask(
    "difference",
    t.step(scored, "-", against, `The difference is # ${many}.`),
    `{by how many was the number of ${many} that @ scored larger than that of the other teams|how many more ${many} did @ score than were scored against it}?`,
    who,
  );
}
