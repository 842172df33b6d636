import type { Random } from "../../../../common/random";
import { bounds } from "../../../cells";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { voiced } from "../../../weaving/voice_en";
import { inflected } from "../scenes/verbs";

/**
 * One problem about money: its tense, and sentences about whoever stands for "@". Verbs stand without an ending:
 * "~~buy" goes with "@", who may be several, "=cost" with another single thing, "~cost" with several.
 */
export class Deal {
  readonly past: boolean;
  #last: Person | undefined;
  #started = false;

  constructor(
    readonly s: Story,
    readonly r: Random,
  ) {
    this.past = r.chance(0.55);
  }

  /** One of the list; undefined where it is empty. */
  some<T>(list: readonly T[]): T | undefined {
    return list.length > 0 ? this.r.pick(list) : undefined;
  }

  tell(who: Person, ...templates: string[]): void {
    for (const template of templates) this.s.tell(`${this.say(who, template)}.`);
  }

  /** The sentence, by a pronoun where the one before was about the same person. */
  say(who: Person, template: string): string {
    const text = this.#inflected(who, spin(template, this.r));
    const familiar = this.#last === who && this.r.chance(0.7);
    if (text.includes("@") || !this.#started) this.#last = text.includes("@") ? who : undefined;
    this.#started = true;
    return voiced(text, who, familiar);
  }

  /** Somebody else has been named: the next sentence needs a name. */
  forget(): void {
    this.#last = undefined;
  }

  /** A solution line, which knows no sentence before it. */
  line(who: Person, template: string): string {
    return `${voiced(this.#inflected(who, spin(template, this.r)), who, false)}.`;
  }

  #inflected(who: Person, text: string): string {
    const agreed = who.he === "they" ? text.replaceAll("~~", "~") : text;
    return inflected(agreed.replace(/=(?=[a-z])/g, "~~"), this.past);
  }
}

/** A thing with a price. */
export interface Ware {
  readonly one: string;
  readonly many: string;
  readonly low: number;
  readonly high: number;
  /** Whether it comes in packs and by the dozen. */
  readonly small: boolean;
  /** "p", "h" or "n": paid for each person, hour or night. */
  readonly by: string;
}

/** Reads "*bagel 1-3" or "boat 12-25/h". */
export function ware(text: string): Ware {
  const [, star, one = "", low, high, by = ""] =
    /^(\*?)(.+) (\d+)-(\d+)(?:\/(.))?$/.exec(text.trim()) ?? [];
  return { one, many: plural(one), low: Number(low), high: Number(high), small: star === "*", by };
}

export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

/** A number within bounds told as "12-25". */
export const drawn = (r: Random, range: string): number => {
  return r.int(...bounds(range));
};

/** A price of a ware: whole dollars, or of small things with quarters. */
export function priceOf(r: Random, { low, high }: Ware): number {
  if (high <= 4 && r.chance(0.3)) return r.int(low, high) - r.pick([0.25, 0.5, 0.5, 0.75]);
  return r.int(low, high);
}

/** "an hour", "a lawn". */
export const a = (one: string): string => `${/^(?:[aeio]|hour|umb)/.test(one) ? "an" : "a"} ${one}`;

export const dollars = (n: Quantity): string => `$${n}`;
