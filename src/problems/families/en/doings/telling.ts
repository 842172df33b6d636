import type { Random } from "../../../../common/random";
import { type Noun, plural } from "../../../nouns";
import { asIt, asThey, type Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { voiced } from "../../../weaving/voice_en";
import { named } from "../../../words_en";
import { inflected } from "../scenes/verbs";
import type { Row } from "./row";

/** Who does it, one or several. */
export interface Who extends Person {
  readonly several: boolean;
}

const SPANS: Readonly<Record<string, number>> = { minute: 15, hour: 8, week: 6, month: 6 };

/** Doers whose name is a plural. */
const SEVERAL = /^the .*(?:s|geese)$/;

/**
 * One problem about one thing that is done: its words and its tense. In templates "@" is the doer, "~~" marks a verb
 * that agrees with it, "^" one of a singular and "~" one of a plural; "[T]" is what is counted.
 */
export class Telling {
  readonly past: boolean;
  readonly noun: Noun;
  readonly unit: string;
  readonly units: string;
  readonly #verb: string;
  readonly #range: { readonly low: number; readonly high: number };
  readonly #doers: string[];
  readonly #place: string;
  /** Whether the place has been told. */
  placed = false;
  /** Whom the last sentence was about. */
  #last: Who | undefined;

  constructor(
    readonly s: Story,
    readonly r: Random,
    readonly row: Row,
  ) {
    this.past = r.chance(0.5);
    this.noun = s.noun(r, [r.pick(row.nouns)]);
    const rate = r.pick(row.rates);
    this.#range = rate;
    this.unit = rate.unit;
    this.units = plural(rate.unit);
    this.#verb = r.pick(row.does);
    this.#doers = r.shuffle([...row.doers]);
    this.#place = row.places.length > 0 && r.chance(0.6) ? r.pick(row.places) : "";
  }

  /** Whether somebody with a name does it. */
  get personal(): boolean {
    return this.row.doers.length === 0;
  }

  /** The next doer; undefined where there are no more. */
  who(): Who | undefined {
    if (this.personal) return { ...named(this.s, this.r), several: false };
    const name = this.#doers.pop();
    if (name === undefined) return undefined;
    const several = SEVERAL.test(name);
    return several ? { ...asThey(name), several } : { ...asIt(name), several };
  }

  /** How many in one unit of time. */
  rate(): number {
    const { low, high } = this.#range;
    const n = this.r.int(low, high);
    return n > 40 && this.r.chance(0.6) ? 5 * Math.round(n / 5) : n;
  }

  /** How much more or less that may be. */
  little(of: number): number {
    return this.r.int(2, Math.max(3, Math.round(of * 0.6)));
  }

  span(): number {
    return this.r.int(2, SPANS[this.unit] ?? 9);
  }

  given(n: number): Quantity {
    return this.s.given(n);
  }

  /** The verb phrase with so many. */
  does(x: string | Quantity): string {
    return `~~${this.#verb.replace("[x]", typeof x === "string" ? x : `${x} [T]`)}`;
  }

  /** Another number for a verb phrase that has been said: "12", or "for 12 minutes". */
  another(x: Quantity): string {
    return this.#verb.includes("for [x]") ? `for ${x} [T]` : `${x}`;
  }

  /** "read of a long novel", as after "how many pages does she". */
  get doing(): string {
    return this.#verb
      .replace(/ ?\[x\](?: of .*)?/, "")
      .replace(/ for$/, "")
      .trim();
  }

  /** So many in each unit of time. */
  each(x: string | Quantity, unit = this.unit): string {
    const does = this.does(x);
    const ends = typeof x !== "string" && does.endsWith("[T]");
    const after = `@ ${does} ${ends ? `{each|every|per|a|a} ${unit}` : `{each|every} ${unit}`}`;
    return this.r.chance(0.75) ? after : `{each|every} ${unit}, @ ${does}`;
  }

  /** "how many pages does Ann read". */
  asked(tail = ""): string {
    return `how many [T] ~~do @ ${this.doing}${tail}`;
  }

  /** "on the second day". */
  nth(ordinal: string, unit = this.unit): string {
    return `${/day|morning|night|evening|afternoon|shift/.test(unit) ? "on" : "in"} the ${ordinal} ${unit}`;
  }

  say(who: Who | undefined, template: string): string {
    const known = who !== undefined && this.#last === who && this.r.chance(0.75);
    const text = this.#voiced(who, template, known);
    if (who && template.includes("@")) this.#last = who;
    return text;
  }

  tell(who: Who | undefined, template: string): void {
    let text = template;
    if (this.#place && this.s.facts.length === 0 && text.startsWith("@")) {
      text = `${this.#place}, ${text}`;
      this.placed = true;
    }
    this.s.tell(`${this.say(who, text)}.`);
  }

  line(who: Who | undefined, template: string): string {
    return spin(`${this.#voiced(who, template, false)}.`, this.r);
  }

  /** Somebody else has been told of. */
  forget(): void {
    this.#last = undefined;
  }

  /** The verbs and nouns of a text about nobody. */
  fill(template: string): string {
    return this.#voiced(undefined, template, false);
  }

  #voiced(who: Who | undefined, template: string, known: boolean): string {
    const text = who?.several ? template.replaceAll("~~", "~") : template;
    const verbs = inflected(text.replaceAll("^", "~~"), this.past);
    return voiced(verbs.replaceAll("[T]", this.noun.many), who, known);
  }

  /** In the past, whatever the tense of the story. */
  before(who: Who, template: string): string {
    const text = (who.several ? template.replaceAll("~~", "~") : template).replaceAll("^", "~~");
    return voiced(inflected(text, true).replaceAll("[T]", this.noun.many), who, false);
  }
}

/** Two doers, or three, as one. */
export function together(...all: readonly Who[]): Who {
  const names = all.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return { ...asThey(name), several: true };
}
