import type { Random } from "../../../../common/random";
import { type Measure, size } from "../../../measure";
import { asIt, asThey, type Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { named } from "../../../words_en";
import { Deal } from "../deals/deal";
import type { Kind, Row } from "./row";

export type Unit = "minute" | "hour" | "day";

/** A stretch of time that is known: what takes it, and how long. */
export interface Term {
  readonly name: string;
  /** What is done, without an ending; undefined where it is no doing. */
  readonly base: string | undefined;
  readonly q: Quantity;
}

/** Somebody with a name, and no opening. */
export const ANYONE = { kind: "person", doers: [], openings: [] } as const;

/** One problem about time: its doer, its unit and the sentences so far, which are told at the end. */
export class Telling extends Deal {
  readonly who: Person;
  readonly kind: Kind;
  readonly units: string;
  /** Sentences before all others, and those after them. */
  readonly first: string[] = [];
  readonly facts: string[] = [];

  constructor(
    s: Story,
    r: Random,
    readonly row: Pick<Row, "kind" | "doers" | "openings">,
    readonly unit: Unit,
  ) {
    super(s, r);
    this.kind = row.kind;
    this.units = `${unit}s`;
    this.who = doer(s, r, row);
  }

  /** "is" and "are" of the doer. */
  get is(): string {
    return this.who.he === "they" ? "~are" : "~~is";
  }

  /** Whether "it takes him" would read well. */
  get personal(): boolean {
    return this.who.he !== "it";
  }

  /** A length of time within bounds, mostly in fives where it is long. */
  draw(low: number, high: number): number {
    const n = this.r.int(low, high);
    return n > 20 && this.unit === "minute" && this.r.chance(0.7) ? 5 * Math.round(n / 5) : n;
  }

  given(n: number): Quantity {
    return this.s.given(n);
  }

  /** "20 minutes". */
  long(q: Quantity): string {
    return `${q} ${this.units}`;
  }

  /** A line of the solution. */
  told(template: string): string {
    return this.line(this.who, template);
  }

  /** Tells everything; after a sentence that is about others, the doer is named anew. */
  finish(): void {
    for (const fact of [...this.first, ...this.facts]) {
      const others = fact.startsWith("!");
      this.tell(this.who, others ? fact.slice(1) : fact);
      if (others || (this.who.he === "it" && !fact.includes("@"))) this.forget();
    }
  }

  time(phrase: string): Measure {
    return size("time", this.units, phrase);
  }
}

function doer(s: Story, r: Random, { doers }: Pick<Row, "kind" | "doers">): Person {
  if (doers.length === 0) return named(s, r);
  const name = r.pick(doers);
  if (name.endsWith(":they")) return asThey(name.slice(0, -5));
  return asIt(name);
}

/** Parts of a time that are told in words. */
export const FRACTIONS: Readonly<Record<number, readonly string[]>> = {
  2: ["half"],
  3: ["a third", "one third"],
  4: ["a quarter", "one fourth"],
  5: ["a fifth", "one fifth"],
};
