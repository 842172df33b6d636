import { divisors } from "../../../family";
import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { listed } from "../../../words_en";
import { nice, oneOf } from "./link";
import { TALLIES, type Tally } from "./results_settings";
import { contestants, type Feat, type Scored, scored } from "./results_who";

/** The setting with the thing that is counted. */
interface Drawn extends Tally {
  readonly one: string;
}

/** Votes, medals, books and the like of several contestants. */
export function tally(t: Tale, steps: number): void {
  const { random: r } = t;
  const drawn = r.pick(TALLIES);
  const s: Drawn = { ...drawn, one: r.pick(drawn.ones) };
  const { many } = t.noun(s.one);
  if (r.chance(0.45)) t.fact(s.intro);
  const n = r.int(2, steps > 3 ? 4 : 3);
  const all = contestants(t, n, s.people);
  const feat: Feat = { one: s.one, many, past: s.past, base: s.base, when: "" };
  const told: Scored[] = [];
  const rest = n > 2 && r.chance(0.3);
  for (const who of rest ? all.slice(0, -1) : all) {
    told.push(scored(t, who, feat, s.range, told.length > 0 ? r.pick(told) : undefined, 0.8));
  }
  const sum = t.sum(
    told.map(({ value }) => value),
    oneOf(
      r,
      `Together, that is # ${many}.`,
      `In all, ${namesOf(told.map(({ who }) => who))} ${s.past} # ${many}.`,
    ),
  );
  let total = sum;
  const last = all.at(-1);
  if (rest && last) {
    total = t.given(sum.n + nice(r, ...s.range));
    t.fact(
      `{together, ${namesOf(all)} ${s.past} ${total} ${many}|in all, it was ${total} ${many} that ${namesOf(all)} ${s.past}|${namesOf(all)} ${s.past} ${total} ${many} {altogether|in all}|if ${last.name} is added, ${namesOf(all)} ${s.past} ${total} ${many} together}`,
    );
    told.push({
      who: last,
      value: t.step(
        total,
        "-",
        sum,
        oneOf(r, `That leaves # ${many} for ${last.name}.`, `So ${last.name} ${s.past} # ${many}.`),
      ),
      feat,
    });
  } else {
    askTotal(t, s, many, told, total);
  }
  askEach(t, s, many, told, total);
  const way = r.pick(["points", "prize", "lead", "others"] as const);
  if (way === "points") points(t, s, many, told);
  else if (way === "prize") prize(t, s, many, told, total);
  else if (way === "lead") lead(t, s, many, told);
  else others(t, s, many, total, told);
}

const namesOf = (all: readonly Person[]) => listed(all.map(({ name }) => name));

function askTotal(t: Tale, s: Drawn, many: string, told: readonly Scored[], total: Value): void {
  const names = namesOf(told.map(({ who }) => who));
  t.ask(
    "total",
    total,
    `{how many ${many} did ${names} ${s.base} {together|in all}|what was the total number of ${many} that ${names} ${s.past}|together, how many ${many} did ${names} ${s.base}|how many ${many} were that altogether for ${names}}?`,
    undefined,
    units(s.one, `the ${many} that they ${s.past} together`),
  );
  const average = t.step(
    total,
    "/",
    t.constant(told.length),
    oneOf(t.random, `On average it was # ${many}.`, `The average is # ${many}.`),
  );
  t.ask(
    "average",
    average,
    `{on average, how many ${many} did each of them ${s.base}|how many ${many} did ${names} ${s.base} on average|what was the average number of ${many} for ${names}}?`,
  );
}

function askEach(t: Tale, s: Drawn, many: string, told: readonly Scored[], total: Value): void {
  const { random: r } = t;
  for (const { who, value } of told) {
    t.ask(
      "one",
      value,
      `{how many ${many} did @ ${s.base}|what was the number of ${many} that @ ${s.past}|how many ${many} was it for @m}?`,
      who,
      units(s.one, `the ${many} that ${who.name} ${s.past}`, who),
    );
  }
  const sorted = [...told].sort((a, b) => b.value.n - a.value.n);
  for (const [a, b] of [
    [sorted[0], sorted.at(-1)],
    [sorted[0], sorted[1]],
  ] as const) {
    if (!a || !b || a.value.n === b.value.n || tied(a.value, b.value)) continue;
    const [x, y] = [a.who.name, b.who.name];
    t.ask(
      "gap",
      t.step(
        a.value,
        "-",
        b.value,
        oneOf(r, `The difference is # ${many}.`, `${x} was # ${many} ahead of ${y}.`),
      ),
      `{how many more ${many} did ${x} ${s.base} than ${y}|by how many ${many} did ${x} beat ${y}|how many fewer ${many} did ${y} ${s.base} than ${x}|what was the gap between ${x} and ${y}, in ${many}}?`,
      undefined,
      units(s.one, `the ${many} between ${x} and ${y}`),
    );
  }
  const small = sorted.at(-1);
  if (small) {
    const hundred = t.step(
      small.value,
      "*",
      t.constant(100),
      `A hundred times ${small.who.name}'s number is #.`,
    );
    t.ask(
      "percent",
      t.step(hundred, "/", total, `${small.who.name} had # percent of them.`),
      `{what percent of all these ${many} did ${small.who.name} ${s.base}|what percentage of the ${many} of all of them went to ${small.who.name}}?`,
    );
  }
}

const tied = (a: Value, b: Value) => a.of.includes(b) || b.of.includes(a);

/** What each of them is worth, for the best and in all. */
function points(t: Tale, s: Drawn, many: string, told: readonly Scored[]): void {
  const { random: r } = t;
  const a = r.pick(told);
  const p = t.given(r.int(2, 6));
  t.fact(
    `{a sponsor gave $${p} for each ${s.one} that ${a.who.name} ${s.past}|for every ${s.one} that ${a.who.name} ${s.past}, a bakery donated $${p}|with every ${s.one} that ${a.who.name} ${s.past}, a sponsor had to pay $${p}|the mayor donated $${p} for each ${s.one} that ${a.who.name} ${s.past}}`,
  );
  const money = t.step(
    a.value,
    "*",
    p,
    oneOf(r, `For ${a.who.name}'s ${many}, there were # dollars.`, `That is # dollars.`),
  );
  t.ask(
    "money",
    money,
    `{how many dollars were donated in all|how much money did ${a.who.name}'s ${many} bring, in dollars|how much money was given altogether, in dollars}?`,
  );
  const sizes = divisors(money.n, 2, 9);
  if (sizes.length === 0) return;
  const k = t.given(r.pick(sizes));
  t.fact(
    `{this money was divided equally among ${k} kindergartens|${k} kindergartens shared this money equally|in equal parts, this money went to ${k} kindergartens}`,
  );
  t.ask(
    "share",
    t.step(money, "/", k, `Each kindergarten got # dollars.`),
    `{how many dollars did each kindergarten get|what was the share of one kindergarten, in dollars|how much money did one kindergarten receive}?`,
  );
}

/** A number that all of them wanted to reach together. */
function prize(t: Tale, s: Drawn, many: string, told: readonly Scored[], total: Value): void {
  const { random: r } = t;
  const k = r.int(2, 6);
  const aim = t.given(total.n + k * r.int(2, 9));
  t.fact(
    `{the organizers had hoped for ${aim} ${many} in all|the record for all of them together was ${aim} ${many}|last year, it was ${aim} ${many} for all of them together|a year before, all of them together had come to ${aim} ${many}}`,
  );
  const left = t.step(
    aim,
    "-",
    total,
    oneOf(r, `They were short of # ${many}.`, `The difference is # ${many}.`),
  );
  t.ask(
    "missing",
    left,
    `{how many ${many} short of that were they|by how many ${many} did they miss that number|how many more ${many} would they have needed for that number}?`,
    undefined,
    units(s.one, `the ${many} that were missing`),
  );
  const n = t.constant(told.length);
  t.ask(
    "each",
    t.step(left, "/", n, `Each of them needed # more ${many}.`),
    `{if all ${["", "", "two", "three", "four"][told.length]} had done equally more, how many more ${many} would each have needed|to reach it with equal shares of what was missing, how many more ${many} did each of them need}?`,
  );
}

/** How many more the second one needs to win, or what a later change does. */
function lead(t: Tale, s: Drawn, many: string, told: readonly Scored[]): void {
  const { random: r } = t;
  const sorted = [...told].sort((a, b) => b.value.n - a.value.n);
  const [a, b] = [sorted[0], sorted[1]];
  if (!a || !b || a.value.n === b.value.n) return;
  const [x, y] = [a.who.name, b.who.name];
  const gap = tied(a.value, b.value)
    ? undefined
    : t.step(
        a.value,
        "-",
        b.value,
        oneOf(r, `${x} was # ${many} ahead of ${y}.`, `The gap is # ${many}.`),
      );
  if (gap) {
    t.ask(
      "toWin",
      t.step(gap, "+", t.constant(1), `To be ahead, ${y} needed # more ${many}.`),
      `{how many more ${many} would ${y} have needed to get ahead of ${x}|to have at least one more than ${x}, how many more ${many} did ${y} need|with how many more ${many} would ${y} have finished just ahead of ${x}}?`,
    );
  }
  const d = t.given(r.int(2, Math.max(3, Math.round(a.value.n / 3))));
  t.fact(
    `{later, ${d} of ${x}'s ${many} were found to be invalid|it turned out that ${d} of ${x}'s ${many} did not count|the judges took ${d} of ${x}'s ${many} off the list|on a second look, ${d} of ${x}'s ${many} had been counted by mistake}`,
  );
  const fixed = t.step(
    a.value,
    "-",
    d,
    oneOf(r, `Then ${x} had # ${many}.`, `That left ${x} with # ${many}.`),
  );
  t.ask(
    "fixed",
    fixed,
    `{how many ${many} were left for ${x}|after that, how many ${many} did ${x} have|how many of ${x}'s ${many} really counted}?`,
    undefined,
    units(s.one, `the ${many} that counted`),
  );
  const [hi, lo, p, q] = fixed.n > b.value.n ? [fixed, b.value, x, y] : [b.value, fixed, y, x];
  t.ask(
    "fixedGap",
    t.step(hi, "-", lo, `Then ${p} was # ${many} ahead.`),
    `{by how many ${many} was ${p} ahead of ${q} after that|after this correction, how many more ${many} did ${p} have than ${q}|how many ${many} behind ${p} was ${q} after that}?`,
  );
}

/** The rest of a larger whole belongs to others. */
function others(t: Tale, s: Drawn, many: string, total: Value, told: readonly Scored[]): void {
  const { random: r } = t;
  const whole = t.given(total.n + nice(r, 6, Math.max(20, s.range[1])));
  const names = namesOf(told.map(({ who }) => who));
  t.fact(
    `{counting all the others too, there were ${whole} ${many} in the whole contest|in the whole contest, there were ${whole} ${many}|all contestants together, the others included, ${s.past} ${whole} ${many}|the whole contest came to ${whole} ${many}}`,
  );
  const rest = t.step(
    whole,
    "-",
    total,
    oneOf(r, `The others ${s.past} # ${many}.`, `That leaves # ${many} for the others.`),
  );
  t.ask(
    "others",
    rest,
    `{how many ${many} did the others ${s.base}|how many ${many} did everybody except ${names} ${s.base}|how many ${many} did contestants other than ${names} ${s.base}}?`,
    undefined,
    units(s.one, `the ${many} of the others`),
  );
  const sizes = divisors(rest.n, 2, 9);
  if (sizes.length === 0) return;
  const k = t.given(r.pick(sizes));
  t.fact(
    `{besides them, there were ${k} more contestants, who all had the same result|the other ${k} contestants tied with each other|${k} other contestants had equal results}`,
  );
  t.ask(
    "otherEach",
    t.step(rest, "/", k, `Each of the others ${s.past} # ${many}.`),
    `{how many ${many} did each of the others ${s.base}|what was the result of each of the other contestants, in ${many}}?`,
  );
}
