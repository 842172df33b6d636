import { type Exact, formatExact } from "./exact";
import type { Measure } from "./measure";

/**
 * What a number of the problem is: told in the text, known to everyone (12 months), found by a step,
 * or told in the text without being of use.
 */
export type Role = "given" | "constant" | "derived" | "idle";

/** A number of the problem. */
export class Quantity {
  readonly id: number;
  readonly value: Exact;
  readonly role: Role;
  /** What the number measures; known for whatever is asked for. */
  measure?: Measure;

  constructor(id: number, value: Exact, role: Role) {
    this.id = id;
    this.value = value;
    this.role = role;
  }

  /** The value as a float, to draw other numbers by. */
  get n(): number {
    return this.value.num / this.value.den;
  }

  /** A mark that stands for the number in a sentence until the text is rendered. */
  toString(): string {
    return `⟦${this.id}⟧`;
  }
}

const MARK = /⟦(\d+)⟧/g;

/** The text with every mark replaced by what `show` makes of the quantity's id. */
export function replaceMarks(text: string, show: (id: number, at: number) => string): string {
  return text.replace(MARK, (_, id, at) => show(Number(id), at));
}

/** The ids of the quantities that a text with marks tells. */
export function toldIn(text: string): Set<number> {
  return new Set([...text.matchAll(MARK)].map(([, id]) => Number(id)));
}

/** The text with every mark replaced by plain digits. */
export function withDigits(text: string, quantities: readonly Quantity[]): string {
  return replaceMarks(text, (id) => {
    const quantity = quantities[id];
    if (!quantity) throw new RangeError(`no quantity ${id}`);
    return formatExact(quantity.value);
  });
}
