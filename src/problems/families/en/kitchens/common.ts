import { type Measure, size, units } from "../../../measure";
import type { Noun } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";

/** Something that is weighed, measured or counted: "cups" of "flour", or "" and "eggs". */
export interface Ware {
  readonly name: string;
  /** A plural unit; "" where the things themselves are counted. */
  readonly unit: string;
  /** The singular of a counted thing's name. */
  readonly one?: string;
}

/** "3 cups of flour", "3 eggs". */
export const some = (n: Value | string, { name, unit }: Ware) =>
  unit === "" ? `${n} ${name}` : `${n} ${unit} of ${name}`;

/** "cups of flour", "eggs". */
export const kindOf = ({ name, unit }: Ware) => (unit === "" ? name : `${unit} of ${name}`);

/** "cups", "eggs": what a bare number of it counts. */
export const counted = ({ name, unit }: Ware) => (unit === "" ? name : unit);

/** Whether a name is uncountable: "flour", not "oats" or "rolls of paper". */
export const isMass = (name: string) => !/s$|s of /.test(name);

/** The verb that goes with a name: "is" for flour, "are" for oats. */
export const be = (name: string) => (isMass(name) ? "is" : "are");

/** Verb with the ending that the name wants: "cost" for oats, "costs" for flour. */
export const does = (name: string, verb: string) => (isMass(name) ? `${verb}s` : verb);

/** The singular of a unit. */
export const oneOf = (unit: string) => unit.replace(/s$/, "");

const WEIGHTS = /gram|pound|ounce|^kg$/;

/** The measure of an amount of a ware; `phrase` as a singular of stuff, or a plural of things. */
export function amount(ware: Ware, phrase: string): Measure {
  if (ware.unit === "") return units(ware.one ?? oneOf(ware.name), phrase);
  return size(WEIGHTS.test(ware.unit) ? "weight" : "volume", ware.unit, phrase);
}

/** Registers nouns with a tale. */
export const nounsOf =
  (t: Tale) =>
  (one: string): Noun =>
    t.noun(one);

/** A price in dollars, now and then with half dollars. */
export const priceOf = (t: Tale, min: number, max: number) =>
  t.given(t.random.int(min, max) + (t.random.chance(0.2) ? 0.5 : 0));

/** A word for an amount as part of another: half, a third, a quarter. */
export const PARTS: readonly (readonly [number, string])[] = [
  [2, "half"],
  [3, "a third"],
  [4, "a quarter"],
  [5, "a fifth"],
];

/** Whether a pack may have such a size: small, or a round number. */
export const isRound = (n: number) => n <= 60 || n % (n < 200 ? 5 : 10) === 0;
