import { cost, like, money, size, things, unitPrice } from "../measure";
import { container, named, thing, UNIT_PARTS, usd } from "../words_en";
import { COUNT_WAYS } from "./deeper_en_counts";
import {
  added,
  divided,
  type Further,
  fraction,
  lessened,
  multiplied,
  percent,
  type ShareWords,
  type Table,
  times,
} from "./further";

const split = divided(2, 12, (m, k) => ({
  fact: `${m.phrase} is {split|divided|shared} {equally|evenly} between ${k} people.`,
  ask: "{how much is each person's part|how many dollars is each one's part|what is the part of each person, in dollars}?",
  line: "each part is # dollars.",
  measure: money("the part of one person"),
}));

/** What becomes of a part of an amount: said of money, and of dollars. */
type Use = readonly [of: string, ofMany: string];

const amountOf =
  (uses: readonly Use[]): ShareWords =>
  (m, of, _, random) => {
    const [use, many] = random.pick(uses);
    return {
      fact: `${of} ${m.phrase} ${use}.`,
      ask: `how much money ${use}?`,
      line: `# dollars ${many}.`,
      measure: like(m, `the money that ${use}`),
    };
  };

const hasTimes = multiplied(2, 6, (m, k, story, random) => {
  const q = named(story, random);
  return {
    fact: `compared with ${m.phrase}, ${q} has ${k} times as much money.`,
    ask: `how {much money|many dollars} does ${q} have?`,
    line: `${q} has # dollars.`,
    measure: money(`the money that ${q} has`, q),
  };
});

const buys = divided(2, 15, (m, k, story, random) => {
  const [q, t] = [named(story, random), thing(story, random)];
  return {
    fact: `${q} gets ${m.phrase} and {spends all of it|uses it all} on ${t} {for|at} ${usd(k)} each.`,
    ask: `how many ${t} {does|can} ${q} buy?`,
    line: `${q} buys # ${t}.`,
    measure: things(t, `the ${t} that ${q} buys`, q),
  };
});

/** What is paid with a note that is large enough: how much comes back? */
const change: Further = (story, _, asked, m) => {
  const note = [10, 20, 50, 100, 200, 500, 1000].find((most) => most > asked.n);
  if (note === undefined) return false;
  const paid = story.given(note);
  story.tell(`${m.phrase} is paid with {a $${paid} bill|$${paid}|${paid} dollars}.`);
  story.ask(
    story.step(paid, "-", asked, "the change is # dollars."),
    "how much {change is there|money comes back|change is given}?",
    money("the change"),
  );
  return true;
};

const severalOf = multiplied(2, 12, (m, k) => ({
  fact: "",
  ask: `at ${m.phrase}, how much do ${k} of them cost?`,
  line: "together they cost # dollars.",
  measure: cost(`the price of ${k}`),
}));

const dearer = added((m, k) => ({
  fact: `another kind costs ${usd(k)} more than ${m.phrase}.`,
  ask: "how much does one of the other kind cost?",
  line: "the other kind costs # dollars.",
  measure: unitPrice("the price of one of the other kind"),
}));

const pieces = divided(2, 12, (m, k) => ({
  fact: `${m.phrase} is {divided|split} into ${k} equal parts.`,
  ask: `how many ${m.unit} is each part?`,
  line: `each part is # ${m.unit}.`,
  measure: like(m, "the size of each part"),
}));

const another = (compare: string, make: typeof added) =>
  make((m, k) => ({
    fact: `a second one is ${compare.replace("@", String(k)).replace("%", m.unit)}, compared with ${m.phrase}.`,
    ask: `how many ${m.unit} is the second one?`,
    line: `the second one is # ${m.unit}.`,
    measure: like(m, "the size of the second one"),
  }));

const partOf: ShareWords = (m, of) => ({
  fact: `a small part is ${of} ${m.phrase}.`,
  ask: `how many ${m.unit} is the small part?`,
  line: `the small part is # ${m.unit}.`,
  measure: like(m, "the small part"),
});

const filled = divided(2, 10, (m, k, story, random) => {
  const box = container(story, random);
  return {
    fact: `${m.phrase} is {put|packed} into ${box} of ${k} ${m.unit} each.`,
    ask: `how many ${box} are {filled|needed}?`,
    line: `that fills # ${box}.`,
    measure: things(box, `the ${box} that are filled`),
  };
});

const perUnit = multiplied(2, 12, (m, k) => ({
  fact: `each ${m.one} of ${m.phrase} {costs|is worth} ${usd(k)}.`,
  ask: "how {much|many dollars} is {all of it|it all} worth?",
  line: "it is worth # dollars.",
  measure: money("the value of all of it"),
}));

const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  hours: [60, "minutes"],
  minutes: [60, "seconds"],
  days: [24, "hours"],
  weeks: [7, "days"],
  years: [12, "months"],
};

/** A time in the next smaller unit. */
const converted: Further = (story, _, asked, m) => {
  const smaller = SMALLER[m.unit];
  if (!smaller || asked.n > 200) return false;
  const [factor, unit] = smaller;
  story.ask(
    story.step(asked, "*", story.constant(factor), `that is # ${unit}.`),
    `how {many ${unit} is|long, in ${unit}, is} ${m.phrase}?`,
    size("time", unit, m.phrase),
  );
  return true;
};

/** Another person's age, told by a comparison. */
const ageOf = (compare: string, make: typeof added) =>
  make((m, k, story, random) => {
    const q = named(story, random);
    return {
      fact: `compared with ${m.phrase}, ${q} is ${compare.replace("@", String(k))}.`,
      ask: `how old is ${q}?`,
      line: `${q} is # years old.`,
      measure: like(m, `the age of ${q}`),
    };
  });

const everyDay = multiplied(2, 10, (m, k) => ({
  fact: `${m.phrase} is the same on each of ${k} days.`,
  ask: `how many ${m.unit} is that {in all|altogether|in total}?`,
  line: `in all that is # ${m.unit}.`,
  measure: like(m, "the time of all these days"),
}));

const MONEY_USES: readonly Use[] = [
  ["goes to charity", "go to charity"],
  ["is saved", "are saved"],
  ["goes into a piggy bank", "go into a piggy bank"],
  ["comes from a gift", "come from a gift"],
];
const COST_USES: readonly Use[] = [
  ["is paid in coins", "are paid in coins"],
  ["is paid by a friend", "are paid by a friend"],
  ["is paid in advance", "are paid in advance"],
];

const moneyWays = [
  split,
  fraction(UNIT_PARTS, amountOf(MONEY_USES)),
  percent(amountOf(MONEY_USES)),
  hasTimes,
  buys,
];
const sizeWays = [
  pieces,
  another("@ times as much", times),
  another("@ % more", added),
  another("@ % less", lessened),
  fraction(UNIT_PARTS, partOf),
];

/** English: what can be asked next, by what was asked. */
export const DEEPER_EN: Table = {
  ...COUNT_WAYS,
  money: moneyWays,
  cost: [
    split,
    fraction(UNIT_PARTS, amountOf(COST_USES)),
    percent(amountOf(COST_USES)),
    change,
    hasTimes,
  ],
  price: [severalOf, dearer],
  length: sizeWays,
  weight: [...sizeWays, filled, perUnit],
  volume: [...sizeWays, filled, perUnit],
  age: [
    ageOf("@ times as old", times),
    ageOf("@ years older", added),
    ageOf("@ years younger", lessened),
  ],
  time: [converted, everyDay, another("@ times as long", times), another("@ % longer", added)],
};
