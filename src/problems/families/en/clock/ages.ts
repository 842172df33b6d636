import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { AGED, type Aged } from "./aged";
import { type Part, type Phrases, relate, totalOf, unequal } from "./relate";

/** How ages are told in a unit U. */
const AGE: Phrases = {
  plain: "{X is N U old|the age of X is N U|X has reached the age of N U|X is now N U old}",
  more: "{X is N U older than Y|Y is N U younger than X|compared with Y, X is N U older|Y W N U after X}",
  less: "{X is N U younger than Y|Y is N U older than X|X W N U after Y|compared with X, Y is N U older}",
  times:
    "{X has K the age of Y|X is K as old as Y|compared with Y, X is K as old|the age of X is K the age of Y}",
  part: "{X is only K as old as Y|the age of X is K the age of Y|compared with Y, X is only K as old|X has only K the age of Y}",
  both: "{X is as old as Y and Z together|the age of X equals the ages of Y and Z added together|Y and Z together are exactly as old as X|if you add the ages of Y and Z, you get the age of X}",
  sum: "{together, the ages of Y and X are N U|Y and X are N U old together|the ages of Y and X add up to N U|the sum of the ages of Y and X is N U}",
};

/** How an age is told in larger units. */
const LARGE = {
  years: {
    large:
      "{X is N decades old|the age of X is N decades|X has reached the age of N decades|X is now N decades old}",
    factor: 10,
  },
  months: {
    large:
      "{X is N years old|the age of X is N years|X has reached the age of N years|X is now N years old}",
    mixed:
      "{X is N years and M months old|the age of X is N years and M months|X has reached the age of N years and M months|X is now N years and M months old}",
    factor: 12,
  },
} as const;

/** Things or animals and how old they are, now and at other times. */
export function ages(t: Tale, steps: number): void {
  const { random: r } = t;
  const one = r.pick(AGED);
  const { unit, range, opening } = one;
  const { factor, ...larger } = LARGE[unit];
  const told = Object.entries({ ...AGE, ...larger }).map(([kind, text]) => [
    kind,
    text.replace(/\bU\b/g, unit).replace(/\bW\b/g, one.began),
  ]);
  const phrases = Object.fromEntries(told) as unknown as Phrases;
  const n = r.int(2, steps > 3 ? 4 : 3);
  const parts: Part[] = [];
  if (r.chance(0.6)) t.fact(opening);
  for (const name of r.sample(one.names, n)) {
    const line = r.pick([`${name} is # ${unit} old.`, `the age of ${name} is # ${unit}.`]);
    const whole = unit === "months" ? "the full years are # months." : line;
    parts.push(relate(t, parts, { phrases, name, range, line, unit, factor, whole }));
  }
  const last = parts.at(-1) as Part;
  t.ask(
    "age",
    last.value,
    `{how old is ${last.name}, in ${unit}|how many ${unit} old is ${last.name}|what is the age of ${last.name} in ${unit}|in ${unit}, what age has ${last.name} reached}?`,
    undefined,
    size("age", unit, `the age of ${last.name}`),
  );
  const gap = unequal(t, parts);
  if (gap) askGap(t, one, ...gap);
  all(t, one, parts);
  r.pick([later, before, goal])(t, one, parts);
}

function askGap(t: Tale, { unit, began }: Aged, a: Part, b: Part): void {
  const more = t.step(
    a.value,
    "-",
    b.value,
    t.random.pick([`the difference is # ${unit}.`, `${a.name} is # ${unit} older.`]),
  );
  t.ask(
    "gap",
    more,
    `{how many ${unit} older is ${a.name} than ${b.name}|by how many ${unit} is ${b.name} younger than ${a.name}|what is the difference between the ages of ${a.name} and ${b.name}, in ${unit}|how many ${unit} old was ${a.name} when ${b.name} ${began}}?`,
    undefined,
    size("age", unit, "the difference of the ages"),
  );
  const k = a.value.n / b.value.n;
  if (Number.isInteger(k) && k < 10)
    t.ask(
      "times",
      t.step(a.value, "/", b.value, `${a.name} is # times as old.`),
      `{how many times as old as ${b.name} is ${a.name}|the age of ${a.name} is how many times that of ${b.name}|by what number must the age of ${b.name} be multiplied to get the age of ${a.name}|how many times does the age of ${b.name} go into the age of ${a.name}}?`,
    );
}

function all(t: Tale, { unit }: Aged, parts: readonly Part[]): void {
  const n = parts.length;
  const word = ["two", "three", "four"][n - 2];
  const total = totalOf(
    t,
    parts,
    t.random.pick([`the ${word} ages together are # ${unit}.`, `that is # ${unit} in all.`]),
  );
  t.ask(
    "total",
    total,
    `{how many ${unit} are the ${word} ages together|what is the sum of the ${word} ages, in ${unit}|if you add the ${word} ages, how many ${unit} is that|how many ${unit} do the ${word} ages add up to}?`,
    undefined,
    size("age", unit, "the sum of the ages"),
  );
  t.ask(
    "average",
    t.step(total, "/", t.constant(n), `the average is # ${unit}.`),
    `{what is the average age of the ${word}, in ${unit}|on average, how many ${unit} old are the ${word} of them|how many ${unit} is the average of the ${word} ages|how old are the ${word} of them on average, in ${unit}}?`,
  );
  if (t.random.chance(0.65)) return;
  const k = t.given(t.random.int(2, 12));
  t.fact(
    `{let ${k} ${unit} go by|imagine that ${k} ${unit} pass|think of the time in ${k} ${unit}|now suppose that ${k} ${unit} go by}`,
  );
  const more = t.step(k, "*", t.constant(n), `all together, they get # ${unit} older.`);
  t.ask(
    "sumLater",
    t.step(total, "+", more, `then it is # ${unit}.`),
    `{what is the sum of the ${word} ages then, in ${unit}|how many ${unit} are the ${word} ages together then|how many ${unit} do the ${word} ages add up to then|then, how many ${unit} are all of the ages together}?`,
  );
}

function later(t: Tale, { unit, range }: Aged, parts: readonly Part[]): void {
  const { random: r } = t;
  const k = t.given(r.int(2, Math.max(4, Math.floor(range[1] / 8))));
  const part = parts.at(-1) as Part;
  const then = t.step(part.value, "+", k, `in ${k} ${unit}, it is # ${unit} old.`);
  t.ask(
    "later",
    then,
    `{how old will ${part.name} be in ${k} ${unit}, in ${unit}|in ${k} ${unit}, what will be the age of ${part.name}, in ${unit}|how many ${unit} old will ${part.name} be ${k} ${unit} from now|when ${k} ${unit} have passed, how many ${unit} old will ${part.name} be}?`,
  );
}

function before(t: Tale, { unit }: Aged, parts: readonly Part[]): void {
  const part = parts.at(-1) as Part;
  if (part.value.n < 6) return;
  const k = t.given(t.random.int(2, Math.floor(part.value.n / 2)));
  const then = t.step(part.value, "-", k, `${k} ${unit} ago, it was # ${unit} old.`);
  t.ask(
    "before",
    then,
    `{how old was ${part.name} ${k} ${unit} ago, in ${unit}|${k} ${unit} ago, how many ${unit} old was ${part.name}|what was the age of ${part.name} ${k} ${unit} ago, in ${unit}|if you go back ${k} ${unit}, how many ${unit} old was ${part.name}}?`,
  );
}

function goal(t: Tale, { unit, feast }: Aged, parts: readonly Part[]): void {
  const { random: r } = t;
  const part = parts.at(-1) as Part;
  const round = unit === "years" ? 50 : 12;
  const target: Value = t.given((Math.floor((part.value.n + 2) / round) + r.int(1, 2)) * round);
  t.fact(feast.replaceAll("X", part.name).replaceAll("N", `${target}`));
  t.ask(
    "goal",
    t.step(target, "-", part.value, `that leaves # ${unit}.`),
    `{how many ${unit} from now is that|how many ${unit} are left until then|how many ${unit} of waiting are left until then|how many more ${unit} must pass until that day}?`,
    undefined,
    size("time", unit, "the time until then"),
  );
}
