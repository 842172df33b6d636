import { type Noun, plural } from "./nouns";
import type { Person } from "./person";

/** Things, people and units (pages, points) are counted; costs are paid, a price is that of one thing. */
export type Kind =
  | "things"
  | "units"
  | "people"
  | "money"
  | "cost"
  | "price"
  | "length"
  | "time"
  | "age"
  | "weight"
  | "volume";

/** What a quantity measures: operators write their sentences from this. */
export interface Measure {
  readonly kind: Kind;
  /** English: the plural that is counted ("apples", "km"); Chinese: the measure word or unit (个, 米). */
  readonly unit: string;
  /** The singular of `unit`; in Chinese the noun that is counted, or the unit again. */
  readonly one: string;
  /** The quantity as a noun phrase: "the apples that Tom has left", 小明剩下的苹果. */
  readonly phrase: string;
  /** Whose it is, where it is someone's. */
  readonly owner?: Person;
}

function measure(
  kind: Kind,
  unit: string,
  one: string,
  phrase: string,
  owner: Person | undefined,
): Measure {
  if (owner === undefined) return { kind, unit, one, phrase };
  const { name, he, his, him } = owner;
  return { kind, unit, one, phrase, owner: { name, he, his, him } };
}

/** A count of things; `phrase` is a plural. */
export function things(noun: Noun, phrase: string, owner?: Person): Measure {
  return measure("things", noun.many, noun.one, phrase, owner);
}

/** A count of people; `phrase` is a plural. */
export function peopleCount(noun: Noun, phrase: string): Measure {
  return measure("people", noun.many, noun.one, phrase, undefined);
}

/** A count of what is no object, such as pages or points; `phrase` is a plural. */
export function units(one: string, phrase: string, owner?: Person): Measure {
  return measure("units", plural(one), one, phrase, owner);
}

/** Money that someone has, earns or gets; `phrase` is a singular such as "the money that Tom has". */
export function money(phrase: string, owner?: Person): Measure {
  return measure("money", "dollars", "dollar", phrase, owner);
}

/** Money that is paid; `phrase` is a singular such as "the price of the tickets". */
export function cost(phrase: string, owner?: Person): Measure {
  return measure("cost", "dollars", "dollar", phrase, owner);
}

/** The price of one thing; `phrase` is a singular such as "the price of one ticket". */
export function unitPrice(phrase: string): Measure {
  return measure("price", "dollars", "dollar", phrase, undefined);
}

/** A size with a unit; `unit` is a plural or an abbreviation, `phrase` a singular. */
export function size(
  kind: "length" | "time" | "age" | "weight" | "volume",
  unit: string,
  phrase: string,
  owner?: Person,
): Measure {
  const one = unit === "feet" ? "foot" : unit === "inches" ? "inch" : unit.replace(/s$/, "");
  return measure(kind, unit, one, phrase, owner);
}

/** Chinese: a count of `noun` by the measure word `unit`. */
export function zhCount(
  kind: "things" | "people" | "units",
  unit: string,
  noun: string,
  phrase: string,
): Measure {
  return measure(kind, unit, noun, phrase, undefined);
}

/** Chinese: an amount in the unit of its kind. */
export function zhSize(
  kind: Exclude<Kind, "things" | "people" | "units">,
  unit: string,
  phrase: string,
): Measure {
  return measure(kind, unit, unit, phrase, undefined);
}

/** The same kind of measure for another phrase. */
export const like = ({ kind, unit, one }: Measure, phrase: string): Measure => ({
  kind,
  unit,
  one,
  phrase,
});
