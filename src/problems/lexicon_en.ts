import type { Random } from "../common/random";

/** A person of a story with the pronouns that go with the name. */
export interface Person {
  readonly name: string;
  readonly he: string;
  readonly He: string;
  readonly his: string;
}

const WOMEN =
  "Anna Bella Clara Dina Emma Fiona Grace Hana Ivy Julia Kate Lena Lucy Maria Mia Nina Olivia Rosa Sara Tina Wendy Zoe";
const MEN =
  "Adam Ben Carlos David Eric Finn George Henry Ivan Jack Kevin Leo Liam Mark Noah Oscar Paul Ryan Sam Tom Victor Will";

const PEOPLE: readonly Person[] = [
  ...WOMEN.split(" ").map((name) => ({ name, he: "she", He: "She", his: "her" })),
  ...MEN.split(" ").map((name) => ({ name, he: "he", He: "He", his: "his" })),
];

/** `n` different people. */
export function people(random: Random, n: number): Person[] {
  return random.sample(PEOPLE, n);
}

export function person(random: Random): Person {
  return random.pick(PEOPLE);
}

/** Things that can be counted, given away and bought, in the plural. */
export const THINGS =
  "apples books marbles stickers pencils cards coins shells toys stamps balloons cookies candies oranges eggs flowers pens buttons beads crayons cakes balls stones peaches tickets cups erasers pears lemons bottles".split(
    " ",
  );

/** Containers: singular and plural. */
export const CONTAINERS: readonly (readonly [string, string])[] = [
  ["box", "boxes"],
  ["bag", "bags"],
  ["basket", "baskets"],
  ["jar", "jars"],
  ["pack", "packs"],
  ["shelf", "shelves"],
  ["tray", "trays"],
  ["row", "rows"],
];

/** Two different colours. */
export function colours(random: Random, n: number): string[] {
  return random.sample(["red", "blue", "green", "yellow", "white", "black"], n);
}

/** Groups of people: where they are and what they are called. */
export const CROWDS: readonly (readonly [string, string])[] = [
  ["on a bus", "people"],
  ["on a train", "passengers"],
  ["in a park", "children"],
  ["in a library", "readers"],
  ["at a party", "guests"],
  ["in a school club", "students"],
  ["in a hall", "visitors"],
  ["on a farm", "animals"],
];
