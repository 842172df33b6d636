import { peopleCount } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { listed } from "../../../words_en";
import { after, changes, shares } from "./crowd_after";
import { type Group, headcount } from "./crowd_count";
import type { Crowd } from "./crowd_gifts";
import { tickets } from "./crowd_money";
import { OCCASIONS, type Occasion } from "./crowd_settings";
import { oneOf } from "./link";

/** Several kinds of people at one occasion, and everything that may become of them. */
export function parts(t: Tale, steps: number): void {
  const { random: r } = t;
  const occ = r.pick(OCCASIONS);
  if (r.chance(0.5)) t.fact(occ.intro, t.person());
  const most = Math.min(occ.kinds.length, steps > 3 ? 3 : 2);
  const kinds = r.sample(occ.kinds, r.int(2, most));
  const all = t.noun(occ.all);
  const rest = r.chance(0.25);
  if (!rest && r.chance(0.75)) {
    const names = listed(kinds.map((one) => t.noun(one).many));
    t.fact(
      `{all the ${all.many} were ${names}|${names} were the only ${all.many}|nobody but ${names} came|the ${all.many} ${occ.at} were ${names}}`,
    );
  }
  const total = `${all.many} in all`;
  const groups: Group[] = [];
  let sum: Value;
  if (rest) {
    const told = kinds.slice(1).map((one) => {
      const group = headcount(t, occ, one, groups);
      groups.push(group);
      return group;
    });
    const other = t.noun(kinds[0] as string);
    const known = t.sum(
      told.map(({ value }) => value),
      `Without the ${other.many}, there were # ${all.many}.`,
    );
    sum = t.given(known.n + r.int(4, 60));
    const names = listed([...told.map(({ noun }) => noun.many), other.many]);
    t.fact(
      `{in all, there were ${sum} ${all.many}: ${names}|the ${sum} ${all.many} ${occ.at} were ${names}|${occ.at}, there were ${sum} ${all.many}, namely ${names}|${names} made up all the ${sum} ${all.many}}`,
    );
    groups.push({
      noun: other,
      value: t.step(
        sum,
        "-",
        known,
        oneOf(r, `The other # were ${other.many}.`, `There were # ${other.many}.`),
      ),
    });
  } else {
    for (const one of kinds) groups.push(headcount(t, occ, one, groups));
    sum = t.sum(
      groups.map(({ value }) => value),
      oneOf(
        r,
        `In all, there were # ${all.many}.`,
        `Altogether it was # ${all.many}.`,
        `The total number of ${all.many} was #.`,
      ),
    );
    t.ask(
      "total",
      sum,
      `{how many ${total} were there|how many ${all.many} were there altogether|what was the total number of ${all.many}|altogether, how many ${all.many} were there}?`,
      undefined,
      peopleCount(all, `the ${all.many} ${occ.at}`),
    );
  }
  askGroups(t, occ, groups, sum);
  if (occ.fee[0] > 0 && r.chance(0.35)) {
    tickets(t, occ, groups);
    return;
  }
  let crowd: Crowd = { value: sum, who: `all the ${all.many}`, of: `the ${all.many}`, all };
  if (r.chance(0.45)) crowd = changes(t, crowd);
  if (r.chance(0.45)) crowd = shares(t, occ, crowd);
  after(t, occ, crowd);
}

function askGroups(t: Tale, occ: Occasion, groups: readonly Group[], sum: Value): void {
  const { random: r } = t;
  for (const { noun, value } of groups) {
    t.ask(
      "group",
      value,
      `{how many ${noun.many} were there|what was the number of ${noun.many}|how many ${noun.many} were ${occ.at}|how many of the people ${occ.at} were ${noun.many}}?`,
      undefined,
      peopleCount(noun, `the ${noun.many} ${occ.at}`),
    );
  }
  const sorted = [...groups].sort((a, b) => b.value.n - a.value.n);
  const [big, small] = [sorted[0] as Group, sorted.at(-1) as Group];
  const [x, y] = [big.noun.many, small.noun.many];
  const gap = t.step(
    big.value,
    "-",
    small.value,
    oneOf(r, `The difference is # people.`, `That is # more ${x} than ${y}.`),
  );
  if (!direct(big.value, small.value, "+-"))
    t.ask(
      "gap",
      gap,
      `{how many more ${x} than ${y} were there|how many fewer ${y} than ${x} were there|by how many did the ${x} outnumber the ${y}|what was the difference between the number of ${x} and the number of ${y}}?`,
    );
  const times = t.step(big.value, "/", small.value, `It was # times as many.`);
  if (times.n >= 2 && !direct(big.value, small.value, "*/")) {
    t.ask(
      "times",
      times,
      `{how many times as many ${x} as ${y} were there|how many ${x} were there for each of the ${y}|the number of ${x} was how many times the number of ${y}}?`,
    );
  }
  const hundred = t.step(
    small.value,
    "*",
    t.constant(100),
    `A hundred times the number of ${y} is #.`,
  );
  const percent = t.step(hundred, "/", sum, `The ${y} made up # percent.`);
  if (percent.n < 100) {
    t.ask(
      "percent",
      percent,
      `{what percent of the people there were ${y}|what percentage of everybody there were ${y}|the ${y} made up how many percent of all the people there}?`,
    );
  }
}

/** Whether one of two numbers is told by the other with one of these operators. */
const direct = (a: Value, b: Value, operators: string) =>
  (a.of.includes(b) && a.ops.some((op) => operators.includes(op))) ||
  (b.of.includes(a) && b.ops.some((op) => operators.includes(op)));
