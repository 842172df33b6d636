import { divisors } from "../../../family";
import { units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { UNIT_PARTS } from "../../../words_en";
import { type Link, link, oneOf, said } from "./link";

/** A test of many single tasks: what it is, one task, and how it is done rightly or wrongly. */
type Test = readonly [test: string, one: string, right: string, wrong: string];

const TESTS: readonly Test[] = [
  ["the geography quiz", "question", "answered # correctly", "got # wrong"],
  ["the driving test", "question", "answered # correctly", "got # wrong"],
  ["the French test", "sentence", "translated # correctly", "translated # wrongly"],
  ["the math contest", "exercise", "solved # correctly", "got # wrong"],
  ["the music exam", "melody", "recognized # correctly", "named # wrongly"],
  ["the plant quiz", "leaf", "named # correctly", "named # wrongly"],
  ["the spelling bee", "word", "spelled # correctly", "misspelled #"],
  ["the flag quiz", "flag", "knew #", "got # wrong"],
  ["the history olympiad", "date", "knew #", "got # wrong"],
  ["the memory game", "card", "remembered # correctly", "mixed up #"],
  ["the typing test", "line", "typed # without a mistake", "typed # with a mistake"],
  ["the star-gazing test", "constellation", "found # at once", "got # wrong"],
  ["the cooking test", "spice", "recognized # by the smell", "mixed up #"],
  ["the bird-song test", "song", "recognized # correctly", "got # wrong"],
  ["the first-aid exam", "task", "did # correctly", "did # wrongly"],
  ["the logic contest", "riddle", "solved #", "got # wrong"],
];

/** Right and wrong answers, their points, and a second contestant. */
export function quiz(t: Tale): void {
  const { random: r } = t;
  const [test, one, right, wrong] = r.pick(TESTS);
  const { many } = t.noun(one);
  const who = t.person();
  const all = length(t, test, many);
  const [plus, minus] = [t.given(r.int(2, 10)), t.given(r.int(2, 4))];
  const good = share(t, who, all, right, many);
  const empty = r.chance(0.4);
  const left = t.step(
    all,
    "-",
    good,
    oneOf(r, `The other # were not right.`, `That leaves # ${many}.`),
  );
  let bad = left;
  if (empty) {
    const rest = wrong.replace("#", "all the others");
    const none = t.given(r.int(2, Math.max(2, Math.min(9, left.n - 2))));
    t.fact(
      `{@ left out ${none} ${many} and ${rest}|${none} of the other ${many} were left out by @m, who ${rest}|@ skipped ${none} ${many} and ${rest}|there were ${none} ${many} that @ left out, and @ ${rest}}`,
      who,
    );
    bad = t.step(
      left,
      "-",
      none,
      oneOf(r, `Of these, # were wrong.`, `So ${who.name} had # wrong ${many}.`),
    );
  } else {
    t.ask(
      "wrongPart",
      left,
      `{how many of the ${many} were not right|how many ${many} did @ not get right}?`,
      who,
      units(one, `the ${many} that were not right`),
    );
  }
  if (empty)
    t.ask(
      "wrong",
      bad,
      `{how many ${many} were wrong|how many ${many} did @ get wrong|what was the number of wrong ${many}}?`,
      who,
      units(one, `the wrong ${many}`),
    );
  t.ask(
    "right",
    good,
    `{how many ${many} were right|how many ${many} did @ get right|what was the number of right ${many} for @m}?`,
    who,
    units(one, `the right ${many}`),
  );
  const each = t.fact(
    `{each of the ${many} that was right brought ${plus} points|for every one of the ${many} that was right, there were ${plus} points|in ${test}, there were ${plus} points for each of the ${many} that was right|each right one of the ${many} counted ${plus} points}`,
  );
  const gained = t.step(
    good,
    "*",
    plus,
    oneOf(r, `The right ones brought # points.`, `For what was right, ${who.name} got # points.`),
  );
  let points = gained;
  if (r.chance(0.55)) {
    t.fact(
      empty
        ? `{each wrong one cost ${minus} points, and one that was left out cost nothing|for each wrong one, ${minus} points were taken off, but nothing for one that was left out|a mistake cost ${minus} points, while skipping was free}`
        : `{each of the others cost ${minus} points|for every one that was not right, ${minus} points were taken off|each one that was not right cost ${minus} points}`,
      undefined,
      each,
    );
    const lost = t.step(
      bad,
      "*",
      minus,
      oneOf(r, `The wrong ones cost # points.`, `For the wrong ones, # points were taken off.`),
    );
    points = t.step(
      gained,
      "-",
      lost,
      oneOf(r, `That leaves # points.`, `In all, ${who.name} had # points.`),
    );
    t.ask(
      "lost",
      lost,
      `{how many points did @ lose by mistakes|how many points did the mistakes cost @}?`,
      who,
      units("point", `the points that ${who.name} lost`),
    );
  }
  t.ask(
    "points",
    points,
    `{how many points did @ {get|have}|what was @'s score|how many points was that for @m|with how many points did @ finish}?`,
    who,
    units("point", `the points that ${who.name} got`, who),
  );
  const full = t.step(
    all,
    "*",
    plus,
    oneOf(r, `All the ${many} would bring # points.`, `A perfect score is # points.`),
  );
  t.ask(
    "perfect",
    full,
    `{what was the highest possible score|how many points would someone get for doing everything right|what score would be perfect, in points}?`,
  );
  t.ask(
    "toPerfect",
    t.step(full, "-", points, `That is # points less.`),
    `{by how many points did @ miss the highest possible score|how many points were missing to a perfect score for @m}?`,
    who,
  );
  const able = (score: number) => {
    if (score > full.n) return false;
    if (points === gained) return score % plus.n === 0;
    const enough = Math.ceil(score / plus.n);
    return Array.from({ length: all.n + 1 - enough }, (_, i) => enough + i).some((right) => {
      const mistakes = (right * plus.n - score) / minus.n;
      const others = all.n - right;
      return Number.isInteger(mistakes) && (empty ? mistakes <= others : mistakes === others);
    });
  };
  other(t, who, points, able, good, all, many);
}

/** How many tasks there are: told plainly, or in parts. */
function length(t: Tale, test: string, many: string): Value {
  const { random: r } = t;
  if (r.chance(0.5)) {
    const n = t.given(5 * r.int(3, 20));
    t.fact(
      `{${test} had ${n} ${many}|there were ${n} ${many} in ${test}|in ${test}, there were ${n} ${many}|${test} was made up of ${n} ${many}}`,
    );
    return n;
  }
  const [a, b] = [t.given(r.int(3, 8)), t.given(r.pick([5, 8, 10, 12, 15, 20]))];
  const kind = r.pick(["sections", "rounds", "pages", "parts"]);
  t.fact(
    `{${test} had ${a} ${kind} of ${b} ${many} each|there were ${a} ${kind} with ${b} ${many} each in ${test}|each of the ${a} ${kind} of ${test} had ${b} ${many}|in ${test}, there were ${a} ${kind}, and each of them had ${b} ${many}}`,
  );
  const n = t.step(a, "*", b, oneOf(r, `There were # ${many}.`, `In all, it was # ${many}.`));
  t.ask("all", n, `{how many ${many} were there in all|how many ${many} did ${test} have}?`);
  return n;
}

function share(t: Tale, who: Person, all: Value, right: string, many: string): Value {
  const { random: r } = t;
  const line = oneOf(r, `${who.name} had # right.`, `So # ${many} were right.`);
  const parts = divisors(all.n, 2, 10).filter((k) => UNIT_PARTS[k] !== undefined);
  const evens = divisors(all.n, 3, 10);
  const way = r.pick(["plain", "percent", "percent", "part", "ofEvery"] as const);
  let told: string;
  let good: Value;
  if (way === "percent") {
    const p = t.given(r.pick([60, 75, 80, 90, 40, 70]));
    good = t.percent(all, p, line);
    told = `${p}% of the ${many}`;
  } else if (way === "part" && parts.length > 0) {
    const k = r.pick(parts);
    const part = t.constant(k, UNIT_PARTS[k]);
    good = t.step(all, "/", part, line);
    told = `${part} the ${many}`;
  } else if (way === "ofEvery" && evens.length > 0) {
    const k = t.given(r.pick(evens));
    const m = t.given(r.int(2, k.n - 1));
    good = t.step(t.step(all, "/", k, `That is # times ${k} ${many}.`), "*", m, line);
    told = `${m} out of every ${k} ${many}`;
  } else {
    good = t.given(r.int(3, Math.max(4, all.n - 5)));
    told = `${good} ${many}`;
  }
  const did = right.replace("#", told);
  t.fact(
    `{@ ${did}|it turned out that @ ${did}|in the end, @ ${did}|after a lot of practice, @ ${did}}`,
    who,
  );
  return good;
}

/** Someone else, told by the first one's points or right ones; `able` is whether a score is possible. */
function other(
  t: Tale,
  who: Person,
  points: Value,
  able: (score: number) => boolean,
  good: Value,
  all: Value,
  many: string,
): void {
  const { random: r } = t;
  const two = t.person();
  const byPoints = r.chance(0.6);
  const base = byPoints ? points : good;
  const what = byPoints ? "points" : `right ${many}`;
  const named = { line: `${two.name} had # ${what}.`, base: `${who.name}'s number` };
  const most = byPoints ? 800 : all.n;
  let found: Link | undefined;
  for (let i = 0; i < 12 && !found; i++) {
    const drawn = link(t, base, [3, most], named, ["ratio"]);
    if (drawn && (!byPoints || able(drawn.value.n))) found = drawn;
  }
  if (!found) return;
  const words = said(r, found);
  const [x, y] = words.turned ? [who, two] : [two, who];
  t.fact(
    `{@ had ${words.before} ${what} ${words.joint} ${y.name}|the number of @'s ${what} was ${words.of} the number of ${y.name}'s|@ finished with ${words.before} ${what} ${words.joint} ${y.name}}`,
    x,
  );
  t.ask(
    "other",
    found.value,
    `{how many ${what} did @ have|what was the number of @'s ${what}|how many ${what} were there for @m}?`,
    two,
  );
  t.ask(
    "both",
    t.sum([base, found.value], `Together they had # ${what}.`),
    `{how many ${what} did ${who.name} and ${two.name} have together|together, how many ${what} did the two of them have|what was the total number of ${what} of ${who.name} and ${two.name}}?`,
  );
}
