import { evaluateChain, exact, type Operator } from "../../../exact";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";

/** A number of a plan: told, known to everyone, or worked out from others. */
export interface Entry {
  readonly n: number;
  /** A mark that stands for the number until the plan is settled. */
  toString(): string;
}

interface Worked {
  readonly operands: readonly Entry[];
  readonly operators: readonly Operator[];
  readonly line: string;
}

interface Kept extends Entry {
  readonly way: "told" | "known" | Worked;
}

const MOST = 6000;

/** The numbers of a problem before it is known what is asked: only what the answer needs becomes a step. */
export class Ledger {
  readonly #entries: Kept[] = [];
  /** Whether a number came out that no story should have. */
  bad = false;

  told(n: number): Entry {
    return this.#add(n, "told");
  }

  known(n: number): Entry {
    return this.#add(n, "known");
  }

  work(operands: readonly Entry[], operators: readonly Operator[], line: string): Entry {
    const { num, den } = evaluateChain(
      operands.map(({ n }) => exact(n)),
      operators,
    );
    if (den !== 1 || num < 2 || num > MOST) this.bad = true;
    return this.#add(Math.round(num / den), { operands, operators, line });
  }

  /** Whether the text says this number, so that asking for it would ask nothing. */
  tells(n: number): boolean {
    return this.#entries.some((one) => one.way === "told" && one.n === n);
  }

  /** How many steps lead to an entry, and how many entries it does without. */
  cost(target: Entry): { steps: number; spare: number } {
    const needed = this.#needed(target);
    const spare = this.#entries.filter((one) => one.way !== "known" && !needed.has(one)).length;
    const steps = [...needed].filter(({ way }) => typeof way === "object").length;
    return { steps, spare };
  }

  /** Writes quantities and steps into the story; returns what puts the quantities' marks in a text. */
  settle(s: Story, target: Entry): { found: Quantity; marked: (text: string) => string } {
    const needed = this.#needed(target);
    const made = new Map<Entry, Quantity>();
    for (const entry of this.#entries) {
      const { way, n } = entry;
      if (way === "told") made.set(entry, needed.has(entry) ? s.given(n) : s.idle(n));
      if (!needed.has(entry)) continue;
      if (way === "known") made.set(entry, s.constant(n));
      if (typeof way !== "object") continue;
      const operands = way.operands.map((one) => made.get(one)!);
      made.set(entry, s.chain(operands, way.operators, way.line));
    }
    const marked = (text: string) =>
      text.replace(/⟪(\d+)⟫/g, (_, at) => `${made.get(this.#entries[Number(at)]!)}`);
    return { found: made.get(target)!, marked };
  }

  #needed(target: Entry): Set<Kept> {
    const needed = new Set<Kept>([target as Kept]);
    for (const { way } of needed) {
      if (typeof way === "object") for (const one of way.operands) needed.add(one as Kept);
    }
    return needed;
  }

  #add(n: number, way: Kept["way"]): Entry {
    const at = this.#entries.length;
    const entry: Kept = { n, way, toString: () => `⟪${at}⟫` };
    this.#entries.push(entry);
    return entry;
  }
}
