import { type Exact, evaluateChain, exact, type Operator } from "../../../exact";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";

/** A number of a plan: told, known to everyone, or found from others by a step. */
export interface Num {
  readonly value: number;
  readonly role: "given" | "constant" | "derived";
  readonly operands: readonly Num[];
  readonly operators: readonly Operator[];
  readonly line: string;
  /** A mark that stands for the number in the plan's sentences. */
  toString(): string;
}

/** A sentence of the plan; a place says whether it comes before, with or after the purchase. */
export interface Fact {
  readonly place: "start" | "items" | "after";
  readonly text: string;
}

const PLAN_MARK = /⟪(\d+)⟫/g;

/** The numbers that a plan works with, found out only as far as its question needs them. */
export class Sheet {
  readonly #nums: Num[] = [];
  /** Whether all numbers so far are sensible. */
  sound = true;

  given(value: number): Num {
    if (value <= 0) this.sound = false;
    return this.#add(value, "given", [], [], "");
  }

  constant(value: number): Num {
    return this.#add(value, "constant", [], [], "");
  }

  step(a: Num, op: Operator, b: Num, line: string): Num {
    return this.chain([a, b], [op], line);
  }

  /** All added up by steps of two. */
  sum(terms: readonly Num[], line: string): Num {
    return terms.reduce((a, b) => this.step(a, "+", b, line));
  }

  /** Products first; the operators are of one rank or `* /` before `+ -`. */
  chain(operands: readonly Num[], operators: readonly Operator[], line: string): Num {
    const value = this.#valueOf(operands, operators);
    if (value === undefined || value > 5000) this.sound = false;
    return this.#add(value ?? 1, "derived", operands, operators, line);
  }

  /** A chain's value if it is above zero and of whole cents; none once a number was not sensible. */
  #valueOf(operands: readonly Num[], operators: readonly Operator[]): number | undefined {
    if (!this.sound) return undefined;
    const values = operands.map(({ value }) => inCents(value));
    const { num, den } = evaluateChain(values, operators);
    return num > 0 && 100 % den === 0 ? num / den : undefined;
  }

  /** Refuses a number that is not whole. */
  whole(num: Num): Num {
    if (num.value % 1 !== 0) this.sound = false;
    return num;
  }

  /** Whether every number is whole, or those told have cents too. */
  get even(): boolean {
    const cents = this.#nums.some(({ role, value }) => role === "given" && value % 1 !== 0);
    return this.#nums.every(({ value }) => Math.round(value * 100) % (cents ? 5 : 100) === 0);
  }

  #add(
    value: number,
    role: Num["role"],
    operands: readonly Num[],
    operators: readonly Operator[],
    line: string,
  ): Num {
    const mark = `⟪${this.#nums.length}⟫`;
    const num: Num = { value, role, operands, operators, line, toString: () => mark };
    this.#nums.push(num);
    return num;
  }

  /** The told numbers of a text. */
  toldIn(text: string): Num[] {
    const ids = new Set([...text.matchAll(PLAN_MARK)].map(([, id]) => Number(id)));
    return [...ids].map((id) => this.#nums[id]!);
  }

  /** Writes what is asked for, and its steps, into the story; gives the texts their real marks. */
  realise(story: Story, asked: Num, texts: readonly string[], who: string): [Quantity, string[]] {
    const made = new Map<Num, Quantity>();
    const solve = (num: Num): Quantity => {
      const known = made.get(num);
      if (known) return known;
      const quantity =
        num.role === "derived"
          ? story.chain(num.operands.map(solve), num.operators, `${num.line.replaceAll("@", who)}.`)
          : story[num.role](num.value);
      made.set(num, quantity);
      return quantity;
    };
    // In the order of the plan, which is that of the text.
    const needed = closure(asked);
    for (const num of this.#nums) if (num.role === "derived" && needed.has(num)) solve(num);
    const result = solve(asked);
    const marked = texts.map((text) =>
      text.replace(PLAN_MARK, (_, id) => {
        const num = this.#nums[Number(id)]!;
        const quantity = made.get(num) ?? story.idle(num.value);
        made.set(num, quantity);
        return `${quantity}`;
      }),
    );
    return [result, marked];
  }
}

/** A number of whole cents, exactly. */
const inCents = (value: number): Exact => exact(Math.round(value * 100), 100);

/** A number and all that it is found from. */
export function closure(num: Num, found = new Set<Num>()): Set<Num> {
  if (!found.has(num)) {
    found.add(num);
    for (const operand of num.operands) closure(operand, found);
  }
  return found;
}

/** How many steps lead to a number. */
export const stepsTo = (needed: ReadonlySet<Num>): number =>
  [...needed].filter(({ role }) => role === "derived").length;
