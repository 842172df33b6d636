import { divisors } from "../../../family";
import { money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { share, step, sum } from "./parts";
import { type Goods, KINDS, source } from "./sources";

/** Who collects money, and for what. */
const GROUPS: readonly (readonly [group: string, members: string, aim: string])[] = [
  ["the school choir", "singers", "new robes"],
  ["the village band", "musicians", "a drum set"],
  ["the scout troop", "scouts", "a big tent"],
  ["the drama club", "actors", "stage lights"],
  ["the chess team", "players", "a journey to a tournament"],
  ["the young firefighters' club", "cadets", "a water pump"],
  ["the animal rescue", "helpers", "a cat house"],
  ["the rowing crew", "rowers", "a second boat"],
  ["the robotics club", "builders", "a set of motors"],
  ["the garden club", "gardeners", "a greenhouse"],
  ["the sixth grade", "pupils", "a trip to the coast"],
  ["the hiking group", "hikers", "a shelter"],
  ["the library circle", "readers", "a reading corner"],
  ["the swim team", "swimmers", "a starting block"],
  ["the circus school", "acrobats", "a trampoline"],
  ["the history society", "members", "the repair of a mill"],
  ["the ski club", "skiers", "a lift cable"],
  ["the nursing home", "volunteers", "a piano"],
];

/** What it is for where several share it. */
const CAUSES =
  "good causes,projects in the town,projects abroad,projects with children,green projects".split(
    ",",
  );

/** A group that collects money: sources, helpers, costs, a goal and what is missing. */
export function fundraiser(t: Tale, steps: number): void {
  const { random: r } = t;
  const [group, members, aim] = r.pick(GROUPS);
  const goalValue = r.chance(0.6);
  const cause = goalValue ? aim : r.pick(CAUSES);
  const sources: Value[] = [];
  let last: Goods | undefined;
  const names: string[] = [];
  t.fact(
    `{${group} is collecting money for ${cause}|for ${cause}, ${group} needs money|${group} organizes a day of action for ${cause}|money is needed for ${cause}, and ${group} sets to work}`,
  );
  const kinds = r.sample(KINDS, r.int(1, steps < 4 ? 2 : 3));
  for (const kind of kinds) {
    const { income, name, goods } = source(t, kind, group, members);
    names.push(name);
    last = goods ?? last;
    if (income.role === "derived")
      t.ask(
        "one",
        income,
        `{how many dollars come from ${names.at(-1)}|what is the sum that comes from ${names.at(-1)}, in dollars|how much money comes from ${names.at(-1)}, in dollars|how many dollars does ${group} get from ${names.at(-1)}}?`,
        undefined,
        money(`the money from ${names.at(-1)}`),
      );
    sources.push(income);
  }
  let total = sum(t, sources, `{In all, that is # dollars.|Together, there are # dollars.}`);
  if (sources.length > 1) {
    t.ask(
      "total",
      total,
      `{how many dollars does ${group} collect in all|what do all these sources bring together, in dollars|how much money comes together, in dollars|altogether, how many dollars does ${group} get}?`,
      undefined,
      money("the money that is collected"),
    );
    const [x, y] = sources as [Value, Value];
    const [hi, lo, a, b] = x.n > y.n ? [x, y, names[0], names[1]] : [y, x, names[1], names[0]];
    if (hi.n > lo.n)
      t.ask(
        "gap",
        step(t, hi, "-", lo, "The difference is # dollars."),
        `{how many dollars more come from ${a} than from ${b}|by how many dollars is the sum from ${a} larger than the one from ${b}|how many dollars less come from ${b} than from ${a}|what is the difference between the sums from ${a} and from ${b}, in dollars}?`,
      );
  }
  const extra = r.pick(["none", "match", "cost", "fee"] as const);
  if (extra === "match") {
    const some = share(t, total, `{The town gives # dollars.|The town adds # dollars.}`, 1, 0.5);
    t.fact(
      `{the town adds ${some.of} of what has been collected|in addition, the town pays ${some.of} of the collected sum on top|${some.of} of the collected sum is put on top by the town|the town rewards this by adding ${some.of} of the collected sum}`,
    );
    t.ask(
      "match",
      some.value,
      `{how many dollars does the town add|how much money comes from the town, in dollars|what does the town pay on top, in dollars|how many dollars does ${group} get from the town}?`,
      undefined,
      money("the money from the town"),
    );
    total = step(
      t,
      total,
      "+",
      some.value,
      `{With that, there are # dollars.|Now it is # dollars in all.}`,
    );
    t.ask(
      "whole",
      total,
      `{how many dollars is that with the town's money|with the money from the town, how many dollars does ${group} have|what is the whole sum after the town has paid, in dollars|how much money is there in the end, in dollars}?`,
      undefined,
      money("the whole sum"),
    );
  } else if (extra !== "none") {
    const p = t.given(r.int(4, 9));
    const k = t.given(r.int(2, 8));
    const [once, unit] = r.pick([
      ["a loudspeaker", "hour"],
      ["a hall", "hour"],
      ["a tent", "day"],
      ["a clown", "hour"],
      ["a van", "trip"],
      ["a food truck permit", "day"],
    ] as const);
    const theOnce = once.replace(/^an? /, "the ");
    t.fact(
      `{${once} has to be paid for ${k} ${unit}s at $${p} a ${unit}|there is a cost of $${p} a ${unit} for ${once}, which is needed for ${k} ${unit}s|${group} pays $${p} a ${unit} for ${once}, for ${k} ${unit}s|for ${k} ${unit}s, ${once} costs $${p} a ${unit}}`,
    );
    const c = step(t, p, "*", k, `{The cost is # dollars.|For ${theOnce}, it is # dollars.}`);
    total = step(
      t,
      total,
      "-",
      c,
      `{After the cost, that leaves # dollars.|Less the cost, it is # dollars.}`,
    );
    t.ask(
      "net",
      total,
      `{how many dollars are left after the cost|after paying for ${theOnce}, how many dollars does ${group} have|what remains of the money after this cost, in dollars|how much has ${group} really gained, in dollars}?`,
      undefined,
      money("the money that is left after the cost"),
    );
  }
  if (goalValue) {
    const step1 = last ? last.price.n * r.int(3, 30) : r.int(10, 300);
    const goal = t.given(total.n + step1);
    t.fact(
      `{the goal is $${goal}|they need $${goal}|in all, $${goal} is needed|for ${aim}, it takes $${goal}}`,
    );
    const gap = step(
      t,
      goal,
      "-",
      total,
      `{There are # dollars missing.|${group} still needs # dollars.}`,
    );
    t.ask(
      "missing",
      gap,
      `{how many dollars are still missing|how many more dollars does ${group} need|by how many dollars is the goal missed|what sum does ${group} still need, in dollars}?`,
      undefined,
      money("the money that is missing"),
    );
    if (last)
      t.ask(
        "more",
        step(
          t,
          gap,
          "/",
          last.price,
          `{That takes # more ${last.many}.|For that, # more ${last.many} must be sold.}`,
        ),
        `{how many more ${last.many} have to be sold to reach the goal|selling only ${last.many} from now on, how many more of them does ${group} need to sell|how many extra ${last.many} would bring in what is missing|to close the gap, how many more ${last.many} must be sold}?`,
      );
    const weeks = divisors(gap.n, 2, 12);
    const w = t.given(weeks.length > 0 ? r.pick(weeks) : 2);
    t.fact(
      `{the rest is to come together in ${w} weeks|there are ${w} weeks left for collecting|in ${w} weeks, all the money must be there|${group} has ${w} more weeks to collect}`,
      undefined,
      undefined,
      true,
    );
    t.ask(
      "weekly",
      step(t, gap, "/", w, `{That takes # dollars a week.|Each week must bring # dollars.}`),
      `{how many dollars must come in per week, on average|on average, how many dollars does ${group} need each week|what must each week bring on average, in dollars|how many dollars a week are needed on average}?`,
      undefined,
      money("the money for a week"),
    );
  } else {
    const ks = divisors(total.n, 2, 12);
    const k = t.given(ks.length > 0 ? r.pick(ks) : 2);
    t.fact(
      `{the money is divided equally among ${k} projects|${k} projects get equal parts of the money|${group} supports ${k} projects with equal parts of the money|in the end, equal parts of the money go to ${k} projects}`,
    );
    t.ask(
      "part",
      step(t, total, "/", k, `{Each project gets # dollars.|One part is # dollars.}`, 0.25),
      `{how many dollars does each project get|what is the part of one project, in dollars|how much money goes to each project, in dollars|how large is each part, in dollars}?`,
      undefined,
      money("the part of one project"),
    );
  }
}
