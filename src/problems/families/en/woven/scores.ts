import { units } from "../../../measure";
import { endings } from "./last";
import { owners, past, type Verb } from "./makers";
import { aim, type Maker, people } from "./people";
import { about, counting, limits, type Scene } from "./scene";

/** Sentences about one number above another, in a game or a vote. */
const contest = (unit: string): Partial<Scene> => ({
  high: (hi, lo, n) => [
    `${hi.name} {beat|was ahead of} ${lo.name} by ${n} ${unit}`,
    `${hi.name} finished ${n} ${unit} ahead of ${lo.name}`,
  ],
  low: (lo, hi, n) => [
    `${lo.name} {finished|ended|was} ${n} ${unit} behind ${hi.name}`,
    `with ${n} more ${unit}, ${lo.name} would have {tied with|caught up with} ${hi.name}`,
  ],
});

type Score = readonly [verb: Verb, unit: string, intro: string, draw: ReturnType<typeof about>];

const SCORES: readonly Score[] = [
  [
    past("scored", "score"),
    "points",
    "{some friends played a board game|there was a quiz on Friday|friends went bowling}.",
    about(8, 120),
  ],
  [
    past("read", "read"),
    "pages",
    "{a reading club compares its week|it was a reading weekend}.",
    about(10, 150),
  ],
  [
    past("solved", "solve"),
    "problems",
    "{a class practiced for a math contest|there was a math marathon at school}.",
    about(5, 60),
  ],
  [
    past("climbed", "climb"),
    "steps",
    "{the elevator is out of order|a group visited a lighthouse and a tower}.",
    about(30, 200),
  ],
  [
    past("received", "receive"),
    "emails",
    "{the people of an office counted their emails|it was Monday at the office}.",
    about(5, 80),
  ],
  [
    past("got", "get"),
    "votes",
    "{a class elected its speaker|a club elected a new president}.",
    about(6, 150),
  ],
  [
    past("won", "win"),
    "tokens",
    "{friends played at an arcade|it was a day at the fair}.",
    about(6, 90),
  ],
  [
    past("did", "do"),
    "push-ups",
    "{a team trained together|there was a fitness test in gym class}.",
    about(6, 50),
  ],
  [
    past("swam", "swim"),
    "laps",
    "{a swimming club trained on Saturday|there was a swim for charity}.",
    about(4, 50),
  ],
  [
    past("learned", "learn"),
    "words",
    "{a language class had a test|friends are learning Spanish}.",
    about(10, 90),
  ],
];

/** Points, pages and the like, person by person. */
export const scores: Maker = (s, r) => {
  const [verb, unit, intro, draw] = r.pick(SCORES);
  const vies = unit === "points" || unit === "votes";
  return owners({
    holders: people(s, r),
    verb,
    amounts: counting(() => unit),
    of: (h) =>
      h.name.includes("'s ")
        ? `the number of ${unit} {that |}${h.name} ${verb.one}`
        : `{the number of ${unit} {that |}${h.name} ${verb.one}|${h.name}'s number of ${unit}}`,
    averageOf: `number of ${unit}`,
    measure: units(unit.replace(/s$/, ""), ""),
    what: `the ${unit} that`,
    intro: r.chance(0.4) ? intro : "",
    limits: limits({ draw, lasts: 0.2 }),
    more: {
      ...(vies ? contest(unit) : {}),
      last: endings(aim(unit)),
    },
  });
};
