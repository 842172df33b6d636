import { cost, like, type Measure, money, peopleCount, size, things, units } from "../measure";
import { type Noun, noun } from "../nouns";
import { container, named, thing, UNIT_PARTS, usd } from "../words_en";
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

const asNoun = ({ one, unit }: Measure): Noun => noun(one, [], unit);

const RECEIVERS = "friend,child,neighbor,classmate,cousin,family,team,teacher"
  .split(",")
  .map((who) => noun(who));

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

/** English: what can be asked next of things, people and what else is counted. */
export const COUNT_WAYS: Pick<Table, "things" | "people" | "units"> = {
  things: [
    ...[shared, packed, sold, used, fraction(UNIT_PARTS, treated), percent(treated)],
    ...[other("@ times as many", times), other("@ more", added), other("@ fewer", lessened)],
  ],
  people: [
    ...[fraction(UNIT_PARTS, ofThem), percent(ofThem), eachPays, eachGets, join],
    ...[seated("team", "form teams of @"), seated("table", "sit down at tables, @ at each table")],
  ],
  units: [
    repeated,
    spread,
    fraction(UNIT_PARTS, unitShare),
    other("@ times as many", times),
    other("@ more", added),
  ],
};
