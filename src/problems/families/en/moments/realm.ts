import type { Noun } from "../../../nouns";

/**
 * A corner of the world where a number of things, people or units goes up and down. In its templates
 * "[x]" is the amount with its noun, "[T]" the plural, "[o]" somebody else, "[p]" the place.
 */
export interface Realm {
  readonly nouns: readonly Noun[];
  /** Where it is; "" when it belongs to a person. */
  readonly places: readonly string[];
  readonly starts: readonly string[];
  /** The start without its number. */
  readonly vague: readonly string[];
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  /** What the end number is: `[T]` were there. */
  readonly ends: string;
  /** Questions: the number at the end, at the start. */
  readonly askEnd: string;
  readonly askStart: string;
  /** Questions: a change up or down whose number is not told. */
  readonly askUp: string;
  readonly askDown: string;
  /** A solution line with the number there. */
  readonly line: string;
  readonly range: readonly [number, number];
  /** What can be done with what is there: names of endings. */
  readonly after: readonly string[];
  /** How several at once come ("bag"); none where they come one by one. */
  readonly packs: readonly string[];
  /** Whether it takes minutes or hours, not days. */
  readonly short: boolean;
  /** Whether it takes weeks: what grows. */
  readonly slow: boolean;
  /** Whether "half of them" can go. */
  readonly parts: boolean;
  /** An amount with a unit, not a number of things. */
  readonly unit: boolean;
}

const OWNED: Omit<Realm, "nouns" | "gains" | "losses"> = {
  places: [],
  starts: [
    "@ had [x]|@ owned [x]|@ started out with [x]",
    "there were [x] in @'s {house|home}|[x] belonged to @",
    "@ had a supply of [x]|@ had [x] to begin with",
  ],
  vague: [
    "@ had some [T]|@ had a number of [T]|there were some [T] in @'s {house|home}|@ owned a few [T]",
  ],
  ends: "then @ had exactly [n] [T]|after that, there were [n] [T]|this left @m with [n] [T]|when @ counted them, there were [n] [T]|in the end, @ counted [n] [T]",
  askEnd:
    "how many [T] did @ have {then|after that|in the end}|how many [T] {remained with|were now with} @m|with how many [T] did @ end up|what was @'s final number of [T]|when all this was over, how many [T] did @ have",
  askStart:
    "how many [T] did @ have {at first|in the beginning|to start with}|with how many [T] did @ start|how many [T] were there before {all this|any of this} happened|before all this, how many [T] did @ have",
  askUp: "how many [T] were {new|added}|how many [T] did @ get|what number of [T] did @ get",
  askDown:
    "how many [T] were gone|how many [T] did @ no longer have|what was the number of [T] that were gone",
  line: "Now @ had # [T].|That makes # [T].|This comes to # [T].|After that there were # [T].",
  range: [12, 60],
  after: ["share", "sell", "compare", "need", "times", "rows"],
  packs: ["box", "bag", "pack", "basket"],
  short: false,
  slow: false,
  parts: true,
  unit: false,
};

/** A realm of what someone has. */
export const owned = (some: Pick<Realm, "nouns" | "gains" | "losses"> & Partial<Realm>): Realm => ({
  ...OWNED,
  ...some,
});

const PLACED: Omit<Realm, "nouns" | "gains" | "losses" | "places"> = {
  ...OWNED,
  starts: [
    "there were [x] [p]|[p], there were [x]|[x] were [p]|somebody counted [x] [p]|one could see [x] [p]",
  ],
  vague: [
    "there were some [T] [p]|[p], there were a few [T]|a number of [T] were [p]|some [T] were [p]",
  ],
  ends: "then there were [n] [T] [p]|that made [n] [T] [p]|after that, somebody counted [n] [T] [p]|now [n] [T] were [p]|with that, [n] [T] were [p]",
  askEnd:
    "how many [T] were [p] {then|after that|in the end}|how many [T] were there {then|after that|in the end}|what was the number of [T] [p] {then|after that}|how many [T] could then be counted [p]|in the end, how many [T] were [p]",
  askStart:
    "how many [T] were [p] {at first|in the beginning}|how many [T] had been [p] before all this|what was the number of [T] at the start|before all this, how many [T] were [p]",
  askUp:
    "how many [T] were new|how many [T] came to be with the others|what was the number of [T] that were new",
  askDown:
    "how many [T] were gone|what was the number of [T] that were gone|how many [T] did not stay",
  line: "Then there were # [T].|That makes # [T].|Now # [T] were there.|This comes to # [T].",
  range: [9, 48],
  after: ["elsewhere", "each"],
  packs: [],
  short: true,
};

/** A realm of what is in a place. */
export const placed = (
  some: Pick<Realm, "nouns" | "gains" | "losses" | "places"> & Partial<Realm>,
): Realm => ({ ...PLACED, ...some });

const UNITS = {
  after: [],
  packs: [],
  short: false,
  slow: false,
  parts: false,
  unit: true,
  askUp: "how large was the increase, in [T]|what was the size of the increase, in [T]",
  askDown: "how large was the decrease, in [T]|what was the size of the decrease, in [T]",
};

/** A realm of an amount that has a unit. */
export const measured = (some: Omit<Realm, keyof typeof UNITS> & Partial<Realm>): Realm => ({
  ...UNITS,
  ...some,
});
