import type { Random } from "../common/random";
import * as lexicon from "./lexicon_en";
import type { Noun } from "./nouns";
import type { Person } from "./person";
import type { Quantity } from "./quantity";
import type { Story } from "./story";

/** Share of people who have no name at first ("a baker"). */
const SOMEONE_SHARE = 0.1;

/** A person who can be put into a sentence: "Tom", "the baker". */
export type Character = Person & { toString(): string };

function character(person: Person): Character {
  return { ...person, toString: () => person.name };
}

/** Someone new to the story. */
export function person(story: Story, random: Random): Character {
  const list = random.chance(SOMEONE_SHARE) ? lexicon.SOMEONE : lexicon.PEOPLE;
  return character(story.person(random, list));
}

/** Someone new to the story, with a name. */
export function named(story: Story, random: Random): Character {
  return character(story.person(random, lexicon.PEOPLE));
}

const CROPS = lexicon.FOOD.filter(({ kinds }) => /ripe|organic/.test(kinds.join()));
const BAKED = lexicon.FOOD.filter(({ kinds }) => kinds.includes("home-made"));
const THINGS: readonly Noun[] = [...lexicon.GOODS, ...lexicon.FOOD];

/** Something new to the story that can be owned, given away, bought and sold. */
export const thing = (story: Story, random: Random) => story.noun(random, THINGS);
/** Something to own, collect or buy, but not to eat. */
export const good = (story: Story, random: Random) => story.noun(random, lexicon.GOODS);
/** Something to eat. */
export const food = (story: Story, random: Random) => story.noun(random, lexicon.FOOD);
/** What grows in a garden or on a tree. */
export const crop = (story: Story, random: Random) => story.noun(random, CROPS);
/** What is made in a kitchen, many at a time. */
export const baked = (story: Story, random: Random) => story.noun(random, BAKED);
/** Animals of one kind. */
export const animal = (story: Story, random: Random) => story.noun(random, lexicon.ANIMALS);
/** Containers of one kind. */
export const container = (story: Story, random: Random) => story.noun(random, lexicon.CONTAINERS);
/** People who come in numbers. */
export const crowd = (story: Story, random: Random) => story.noun(random, lexicon.CROWDS);

/** Two different colours or sizes. */
export function colours(random: Random): [string, string] {
  const [a = "red", b = "blue"] = random.sample(lexicon.COLOURS, 2);
  return [a, b];
}

/** `n` different days of the week, in order. */
export function days(random: Random, n: number): string[] {
  const first = random.int(0, 7 - n);
  return lexicon.DAYS.slice(first, first + n);
}

/** "Ann, Ben and Cleo". */
export function listed(names: readonly string[], word = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}

/** An amount of dollars in a sentence; the rendering may turn it into "5 dollars". */
export function usd(amount: Quantity): string {
  return `$${amount}`;
}

/** A price: whole dollars, or with cents that multiply well. */
export function price(random: Random, most = 12): number {
  if (random.chance(0.75)) return random.int(2, most);
  return random.pick([0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 1.25, 2.25, 4.5, 0.2, 0.8, 1.2]);
}

/** An exact fraction in words and in figures, below one. */
export interface Share {
  readonly num: number;
  readonly den: number;
  /** "a third of", "2/3 of". */
  readonly of: string;
  /** "a third", "2/3". */
  readonly part: string;
}

const DENOMINATORS = [
  "",
  "",
  "half",
  "third",
  "quarter",
  "fifth",
  "sixth",
  "",
  "eighth",
  "",
  "tenth",
];

/** The share num/den as text in several forms. */
export function share(num: number, den: number): Share {
  const name = DENOMINATORS[den] ?? "";
  const count = ["", "one", "two", "three", "four", "five", "six", "seven"][num] ?? String(num);
  const figures = `${num}/${den}`;
  if (name === "") return { num, den, of: `${figures} of`, part: figures };
  if (den === 2) return { num, den, of: "{half of|half of|one half of|1/2 of}", part: "half" };
  const word = num === 1 ? `{a|one} ${name}` : `${count} ${name}s`;
  return { num, den, of: `{${word}|${word}|${figures}} of`, part: `{${word}|${word}|${figures}}` };
}

const SHARES: readonly (readonly [number, number])[] = [
  ...([
    [1, 2],
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 5],
    [3, 4],
    [2, 3],
    [2, 5],
    [3, 5],
    [1, 6],
  ] as const),
  ...([
    [5, 6],
    [3, 8],
    [1, 8],
    [1, 10],
    [3, 10],
    [5, 8],
    [4, 5],
    [2, 7],
    [1, 7],
    [7, 10],
  ] as const),
];

/** A common share below one. */
export function anyShare(random: Random): Share {
  const [num, den] = random.pick(SHARES);
  return share(num, den);
}

/** Unit fractions in words and in figures, by their denominators. */
export const UNIT_PARTS: Readonly<Record<number, string>> = {
  2: "{half of|one half of}",
  3: "{a third of|one third of|1/3 of}",
  4: "{a quarter of|one fourth of|1/4 of}",
  5: "{a fifth of|one fifth of|1/5 of}",
  6: "{a sixth of|1/6 of}",
  8: "{an eighth of|1/8 of}",
  10: "{a tenth of|1/10 of}",
};
