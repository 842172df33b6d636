import type { Random } from "../../../../common/random";
import { noun, plural } from "../../../nouns";
import { asIt, type Person } from "../../../person";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { voiced } from "../../../weaving/voice_en";
import { named } from "../../../words_en";
import { inflected } from "../scenes/verbs";
import { type Entry, Ledger } from "../shares/ledger";
import { type Frame, frameOf } from "./frame";
import type { Row } from "./row";

/** Someone or something with a measure. */
export interface Entity extends Person {
  cur: Entry;
  changed: boolean;
  told: boolean;
}

const SHORT: Readonly<Record<string, string>> = {
  centimeter: "cm",
  meter: "m",
  kilometer: "km",
  kilogram: "kg",
  gram: "g",
};

/** The next larger unit and how many go into it. */
export const BIGGER: Readonly<Record<string, readonly [string, number]>> = {
  centimeter: ["meter", 100],
  inch: ["foot", 12],
  gram: ["kilogram", 1000],
  ounce: ["pound", 16],
  minute: ["hour", 60],
  foot: ["yard", 3],
  milliliter: ["liter", 1000],
  month: ["year", 12],
};

/** One problem being told: its numbers, its words, its tense and its sentences. */
export class Telling {
  readonly ledger = new Ledger();
  readonly frame: Frame;
  readonly past: boolean;
  readonly unit: { readonly one: string; readonly low: number; readonly high: number };
  /** "centimeters", "cm". */
  readonly units: string;
  readonly facts: string[] = [];
  readonly all: Entity[] = [];
  /** Whether several units are told, so that the question must name one. */
  mixed = false;
  /** Whether the text tells what some come to together. */
  summed = false;
  /** Whether time has passed in the story. */
  later = false;
  readonly #names: string[];
  readonly #owned: string;
  readonly #told = new Set<string>();
  #last = "";

  constructor(
    readonly s: Story,
    readonly r: Random,
    readonly row: Row,
  ) {
    this.frame = frameOf(r.pick(row.frames));
    this.past = !this.frame.present && r.chance(0.6);
    this.unit = r.pick(row.units);
    const { one } = this.unit;
    const brief = SHORT[one] !== undefined && r.chance(0.2) ? SHORT[one] : undefined;
    this.units = brief ?? plural(one);
    s.noun(r, [noun(brief ?? one, [], this.units)]);
    const { names } = row;
    this.#owned = names.startsWith("P's") ? r.pick(names.slice(4).split(",")) : "";
    this.#names = names.startsWith("P") ? [] : r.shuffle(names.split(","));
  }

  /** The next one; undefined where there are no more. */
  entity(): Entity | undefined {
    const made = this.row.names.startsWith("P") ? this.#person() : this.#thing();
    if (!made) return undefined;
    const entity = { ...made, cur: { n: 0 }, changed: false, told: false };
    this.all.push(entity);
    return entity;
  }

  #person(): Person {
    const who = named(this.s, this.r);
    const { name, he, his, him } = who;
    if (!this.#owned) return { name, he, his, him };
    return asIt(`${name}'s ${this.#owned}`);
  }

  #thing(): Person | undefined {
    const name = this.#names.pop();
    return name === undefined ? undefined : asIt(name);
  }

  /** A way to go up or down that has not been told yet; "" where there is none. */
  way(ways: readonly string[]): string {
    const fresh = ways.filter((way) => !this.#told.has(way));
    if (fresh.length === 0) return "";
    const way = this.r.pick(fresh);
    this.#told.add(way);
    return way;
  }

  /** What happens every week, "5 more pages" where some have been read. */
  regularly(way: string, n: Entry): string {
    const more = this.frame.event && /^[\w ]+ \[x\]$/.test(way) && this.unit.one !== "dollar";
    return way.replace("[x]", more ? `${n} more ${this.units}` : this.x(n));
  }

  /** A number with its unit, as it stands in the text. */
  x(n: Entry): string {
    return this.unit.one === "dollar" ? `$${n}` : `${n} ${this.units}`;
  }

  /** A template with its words and verbs in place. */
  say(template: string, who?: Entity, familiar = false): string {
    const chosen = spin(template, this.r)
      .replaceAll("[u]", this.units)
      .replaceAll("[o]", () => named(this.s, this.r).name)
      .replaceAll("[then]", () => this.r.pick(["then", "in the end", "after that", "now"]));
    const there = this.past ? chosen.replace(/\bnow\b/, "then") : chosen;
    return inflected(voiced(objects(there), who, familiar), this.past);
  }

  /** The same for a line of the solution. */
  line(template: string, who?: Entity): string {
    return `${this.say(template.replaceAll("[x]", "# [u]").replaceAll("[n]", "#"), who)}.`;
  }

  /** A relation with its numbers. */
  relate(template: string, who: Entity, other: string, n?: Entry, k?: string): string {
    const filled = template
      .replaceAll("[b]", other)
      .replaceAll("[x]", n ? this.x(n) : "")
      .replaceAll("[n]", `${n}`)
      .replaceAll("[k]", k ?? "");
    return this.say(filled, who);
  }

  /** Adds a sentence; a pronoun where the one before was about the same. */
  fact(template: string, who?: Entity): void {
    const familiar = who !== undefined && who.name === this.#last && this.r.chance(0.6);
    this.facts.push(this.say(template, who, familiar));
    this.#last = who?.name ?? "";
  }

  forget(): void {
    this.#last = "";
  }

  /** Whether a number can be one of these. */
  fits(n: number, slack = 1.3): boolean {
    const { low, high } = this.unit;
    return Number.isInteger(n) && n >= Math.max(2, 0.7 * low) && n <= slack * high;
  }

  /** A difference that suits a number. */
  step(of: number): number {
    const most = Math.max(3, Math.round(of * 0.5));
    const { high } = this.unit;
    if (high >= 1000) return 10 * this.r.int(1, Math.max(2, Math.round(most / 10)));
    if (high >= 300 && this.r.chance(0.5))
      return 5 * this.r.int(1, Math.max(2, Math.round(most / 5)));
    return this.r.int(2, most);
  }

  /** A number to start with. */
  size(): number {
    const { low, high } = this.unit;
    const n = this.r.int(low, high);
    if (high >= 1000) return Math.max(10, 10 * Math.round(n / 10));
    return high >= 300 && this.r.chance(0.5) ? 5 * Math.round(n / 5) : n;
  }
}

/** "of him" and not "of he". */
const objects = (text: string) =>
  text.replace(
    /\b(of|for|at|on|in|from|with|beside|behind|above|below|like|as|than) @(?!['m])/g,
    "$1 @m",
  );
