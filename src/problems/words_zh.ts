import type { Random } from "../common/random";
import type { Thing } from "./lexicon_zh";
import * as lexicon from "./lexicon_zh";
import type { Noun } from "./nouns";
import type { Person } from "./person";
import type { Story } from "./story";

/** Share of people without a name of their own (妈妈, 王老师). */
const SOMEONE_SHARE = 0.25;

/** A person who can be put into a sentence. */
export type Character = Person & { toString(): string };

const asPerson = (name: string): Person => ({ name, he: "他", his: "他的", him: "他" });
const NAMED = lexicon.NAMES.map(asPerson);
const SOMEONE = lexicon.SOMEONE.map(asPerson);

/** Someone new to the story. */
export function character(story: Story, random: Random): Character {
  const person = story.person(random, random.chance(SOMEONE_SHARE) ? SOMEONE : NAMED);
  return { ...person, toString: () => person.name };
}

/** Someone new to the story, with a name: a classmate. */
export function pupil(story: Story, random: Random): Character {
  const person = story.person(random, NAMED);
  return { ...person, toString: () => person.name };
}

/** A thing of the list that the story does not have yet. */
function draw(story: Story, random: Random, list: readonly Thing[]): Thing {
  const nouns: Noun[] = list.map(({ name, kinds }) => ({
    one: name,
    many: name,
    kinds,
    toString: () => name,
  }));
  const noun = story.noun(random, nouns);
  return list.find(({ name }) => name === noun.one)!;
}

const THINGS: readonly Thing[] = [...lexicon.GOODS, ...lexicon.GOODS, ...lexicon.FOOD];

/** Something new to the story that can be owned, given away, bought and sold. */
export const zhThing = (story: Story, random: Random) => draw(story, random, THINGS);
/** Something to own, but not to eat. */
export const zhGood = (story: Story, random: Random) => draw(story, random, lexicon.GOODS);
/** Something to eat. */
export const zhFood = (story: Story, random: Random) => draw(story, random, lexicon.FOOD);
/** Animals of one kind. */
export const zhAnimal = (story: Story, random: Random) => draw(story, random, lexicon.ANIMALS);
/** Plants of one kind. */
export const zhPlant = (story: Story, random: Random) => draw(story, random, lexicon.PLANTS);
/** A container, which counts by its own name. */
export const box = (random: Random) => random.pick(lexicon.CONTAINERS);
/** Where things are. */
export const place = (random: Random) => random.pick(lexicon.PLACES);

const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A share in figures or words: 1/3, 三分之一. */
export function zhShare(num: number, den: number): string {
  if (num === 1 && den === 2) return "{一半|1/2|二分之一}";
  return `{${num}/${den}|${NUMERALS[den] ?? den}分之${NUMERALS[num] ?? num}}`;
}
