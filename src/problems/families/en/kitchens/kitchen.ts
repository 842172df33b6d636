import type { Noun } from "../../../nouns";
import type { Person } from "../../../person";
import type { Value } from "../../../weaving/tale_en";
import type { Dish } from "./dishes";

/** A recipe, who makes it, and how often. */
export interface Kitchen {
  readonly cook: Person;
  readonly dish: Dish;
  readonly noun: (one: string) => Noun;
  readonly batches: Value;
  /** "5 batches of granola" for lines. */
  readonly all: string;
}
