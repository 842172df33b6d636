import { cost, type Measure, money, peopleCount, size, things, unitPrice, units } from "../measure";
import { type Noun, noun } from "../nouns";
import { container, named, thing, usd } from "../words_en";
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
  type Words,
} from "./further";

const times = (words: Words) => multiplied(2, 6, words);

const asNoun = ({ one, unit }: Measure): Noun => ({
  one,
  many: unit,
  kinds: [],
  toString: () => unit,
});

/** The same kind of measure for another phrase. */
const like = ({ kind, unit, one }: Measure, phrase: string): Measure => ({
  kind,
  unit,
  one,
  phrase,
});

const RECEIVERS = "friend,child,neighbor,classmate,cousin,family,team,teacher"
  .split(",")
  .map((who) => noun(who));

const PARTS: Readonly<Record<number, string>> = {
  2: "{half of|one half of}",
  3: "{a third of|one third of|1/3 of}",
  4: "{a quarter of|one fourth of|1/4 of}",
  5: "{a fifth of|one fifth of|1/5 of}",
  6: "{a sixth of|1/6 of}",
  8: "{an eighth of|1/8 of}",
  10: "{a tenth of|1/10 of}",
};

const DONE =
  "sold,given away,wrapped,painted,donated to a school,set aside,taken home,cleaned".split(",");

/** Some of the things are treated in some way: how many? */
const treated: ShareWords = (m, of, _, random) => {
  const done = random.pick(DONE);
  return {
    fact: `{then |later |}${of} ${m.phrase} are ${done}.`,
    ask: `how many ${m.unit} are ${done}?`,
    line: `# ${m.unit} are ${done}.`,
    measure: like(m, `the ${m.unit} that are ${done}`),
  };
};

const shared = divided(2, 12, (m, k, _, random) => {
  const who = random.pick(RECEIVERS);
  return {
    fact: `${m.phrase} are {shared|divided|split} {equally|evenly} among ${k} ${who}.`,
    ask: `how many ${m.unit} does each ${who.one} {get|receive}?`,
    line: `each ${who.one} gets # ${m.unit}.`,
    measure: like(m, `the ${m.unit} that each ${who.one} gets`),
  };
});

const packed = divided(2, 24, (m, k, story, random) => {
  const box = container(story, random);
  return {
    fact: `${m.phrase} are {packed|put} into ${box}, {with |}${k} in each ${box.one}.`,
    ask: `how many ${box} are {needed|filled|used}?`,
    line: `that fills # ${box}.`,
    measure: things(box, `the ${box} that are filled`),
  };
});

const sold = multiplied(2, 12, (m, k) => ({
  fact: `${m.phrase} are {all |}sold for ${usd(k)} {each|apiece}.`,
  ask: "how much money {do they bring in|does the sale bring in|is that in all}?",
  line: "they bring # dollars.",
  measure: money("the money from this sale"),
}));

const used = divided(2, 12, (m, k) => ({
  fact: `{each|every} day ${k} of ${m.phrase} are {used|used up|needed}.`,
  ask: "{how many days do they last|for how many days do they last|after how many days are they gone}?",
  line: "they last # days.",
  measure: size("time", "days", "the time that they last"),
}));

/** Another person's number, told by a comparison. */
function other(compare: string, make: typeof added): Further {
  return make((m, k, story, random) => {
    const q = named(story, random);
    const count = compare.replace("@", String(k));
    const than = /times/.test(compare) ? "as that" : "than that";
    return {
      fact: `{compared with ${m.phrase}, ${q} has ${count} ${m.unit}|think of ${m.phrase}. ${q} has ${count} {${m.unit} |}${than}}.`,
      ask: `how many ${m.unit} does ${q} have?`,
      line: `${q} has # ${m.unit}.`,
      measure: things(asNoun(m), `the ${m.unit} that ${q} has`, q),
    };
  });
}

const HABITS =
  "wear glasses,play chess,like swimming,have a pet,come by bike,speak French,carry a bag".split(
    ",",
  );

const ofThem: ShareWords = (m, of, _, random) => {
  const habit = random.pick(HABITS);
  return {
    fact: `${of} ${m.phrase} ${habit}.`,
    ask: `how many of them ${habit}?`,
    line: `# of them ${habit}.`,
    measure: like(m, `the ${m.unit} who ${habit}`),
  };
};

const seated = (what: string, place: string) =>
  divided(2, 12, (m, k) => ({
    fact: `${m.phrase} ${place.replace("@", String(k))}.`,
    ask: `how many ${what}s are {there|needed}?`,
    line: `there are # ${what}s.`,
    measure: units(what, `the ${what}s`),
  }));

const eachPays = multiplied(2, 15, (m, k) => ({
  fact: `each of ${m.phrase} pays ${usd(k)} for {a ticket|lunch|the trip|a snack|the show}.`,
  ask: "how much {do they pay {in all|together|in total}|money is paid in all}?",
  line: "they pay # dollars.",
  measure: cost("the money that they pay"),
}));

const eachGets = multiplied(2, 9, (m, k, story, random) => {
  const t = thing(story, random);
  return {
    fact: `each of ${m.phrase} {gets|receives|is given} ${k} ${t}.`,
    ask: `how many ${t} {are needed|is that in all|do they get altogether}?`,
    line: `they get # ${t}.`,
    measure: things(t, `the ${t} that they get`),
  };
});

const join = added((m, k) => ({
  fact: `{later|after a while|then}, ${k} more ${m.unit} join ${m.phrase}.`,
  ask: `how many ${m.unit} are there {then|now|in the end}?`,
  line: `then there are # ${m.unit}.`,
  measure: peopleCount(asNoun(m), `the ${m.unit} who are there in the end`),
}));

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

const repeated = multiplied(2, 10, (m, k) => ({
  fact: `the same happens ${k} times, and each time it is as many as ${m.phrase}.`,
  ask: `how many ${m.unit} is that {in all|altogether|in total}?`,
  line: `in all that is # ${m.unit}.`,
  measure: like(m, `the ${m.unit} of all these times`),
}));

const spread = divided(2, 10, (m, k) => ({
  fact: `${m.phrase} are {spread|divided} evenly over ${k} days.`,
  ask: `how many ${m.unit} is that {a|per} day?`,
  line: `that is # ${m.unit} a day.`,
  measure: like(m, `the ${m.unit} of one day`),
}));

const unitShare: ShareWords = (m, of) => ({
  fact: `${of} ${m.phrase} are checked twice.`,
  ask: `how many ${m.unit} are checked twice?`,
  line: `# ${m.unit} are checked twice.`,
  measure: like(m, `the ${m.unit} that are checked twice`),
});

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
  fraction(PARTS, amountOf(MONEY_USES)),
  percent(amountOf(MONEY_USES)),
  hasTimes,
  buys,
];
const sizeWays = [
  pieces,
  another("@ times as much", times),
  another("@ % more", added),
  another("@ % less", lessened),
  fraction(PARTS, partOf),
];

/** English: what can be asked next, by what was asked. */
export const DEEPER_EN: Table = {
  things: [
    ...[shared, packed, sold, used, fraction(PARTS, treated), percent(treated)],
    ...[other("@ times as many", times), other("@ more", added), other("@ fewer", lessened)],
  ],
  people: [
    ...[fraction(PARTS, ofThem), percent(ofThem), eachPays, eachGets, join],
    ...[seated("team", "form teams of @"), seated("table", "sit down at tables, @ at each table")],
  ],
  units: [
    repeated,
    spread,
    fraction(PARTS, unitShare),
    other("@ times as many", times),
    other("@ more", added),
  ],
  money: moneyWays,
  cost: [
    split,
    fraction(PARTS, amountOf(COST_USES)),
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
