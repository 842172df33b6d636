import type { Random } from "../../common/random";
import type { Operator } from "../exact";
import type { Measure } from "../measure";
import type { Quantity } from "../quantity";
import type { Story } from "../story";

/** A number of a plan; in sentences it stands as a mark until the story is written. */
export interface Knot {
  readonly at: number;
  readonly role: "given" | "known" | "found";
  readonly value: number;
  readonly operands: readonly Knot[];
  readonly operators: readonly Operator[];
  readonly line: string;
  toString(): string;
}

/** A sentence of a plan: told where the answer needs one of its numbers. */
interface Fact {
  /** Parts that are told each for itself, or one part alone. */
  readonly parts: readonly string[];
  readonly join: (parts: readonly string[]) => string;
  /** Numbers that the sentence tells in words (half, twice). */
  readonly about: readonly Knot[];
  /** What is told in its place where no number of it is needed. */
  readonly otherwise?: string;
  /** Facts of the same turn may be told in any order. */
  readonly turn: number;
}

const MARK = /⟪(\d+)⟫/g;
const marksIn = (text: string) => [...text.matchAll(MARK)].map(([, at]) => Number(at));

/** Results of a step are sensible: whole, or money and large units with at most one decimal. */
function sensible({ value, line }: Knot): boolean {
  const scale = /(?:元|千米|吨)。$/.test(line) ? 10 : 1;
  return value >= 1 && value <= 6000 && Math.abs(value * scale - Math.round(value * scale)) < 1e-6;
}

const round = (x: number) => Number(x.toFixed(6));

/** A structure that is drawn first and told afterwards: knots, facts and a question. */
export class Web {
  readonly knots: Knot[] = [];
  readonly #facts: Fact[] = [];
  #asked: { knot: Knot; text: string; measure: Measure | undefined } | undefined;
  /** Whether nothing may be told that is not needed: it would give the answer away. */
  strict = false;
  /** What kind of question it is, for statistics. */
  kind = "";

  given(value: number): Knot {
    return this.#add("given", value, [], [], "");
  }

  /** A number that everyone knows, or that the text tells in a word. */
  known(value: number): Knot {
    return this.#add("known", value, [], [], "");
  }

  step(a: Knot, op: Operator, b: Knot, line: string): Knot {
    return this.chain([a, b], [op], line);
  }

  chain(operands: readonly Knot[], operators: readonly Operator[], line: string): Knot {
    let [sum, sign, term] = [0, 1, operands[0]?.value ?? 0];
    for (const [i, op] of operators.entries()) {
      const x = operands[i + 1]?.value ?? 0;
      if (op === "*") term *= x;
      else if (op === "/") term /= x;
      else [sum, sign, term] = [sum + sign * term, op === "+" ? 1 : -1, x];
    }
    return this.#add("found", round(sum + sign * term), operands, operators, line);
  }

  /** Adds a sentence; `about` are numbers that it tells in words. */
  tell(text: string, about: readonly Knot[] = [], turn = this.#facts.length + 1000): void {
    this.#facts.push({ parts: [text], join: ([part = ""]) => part, about, turn });
  }

  /** Adds the first sentence, which says something even where its numbers are not needed. */
  open(text: string, otherwise: string): void {
    const join: Fact["join"] = ([part = ""]) => part;
    this.#facts.push({
      parts: [text],
      join,
      about: [],
      otherwise,
      turn: this.#facts.length + 1000,
    });
  }

  /** Adds a sentence that lists parts, of which only the needed ones are told. */
  list(parts: readonly string[], join: Fact["join"], turn = this.#facts.length + 1000): void {
    this.#facts.push({ parts, join, about: [], turn });
  }

  /** Asks for a knot; a measure counts only where the question tells no number: it may be replaced. */
  ask(kind: string, knot: Knot, text: string, measure?: Measure): true {
    this.kind = kind;
    this.#asked = { knot, text, measure };
    return true;
  }

  /** Writes the plan into the story if it takes exactly so many steps; false where it does not fit. */
  write(steps: number, s: Story, r: Random): boolean {
    if (!this.#asked) return false;
    const { knot, text, measure } = this.#asked;
    const needed = this.#reach(knot);
    const found = [...needed].filter((at) => this.knots[at]!.role === "found");
    if (found.length !== steps || !found.every((at) => sensible(this.knots[at]!))) return false;
    const told = this.#told(needed, text, r);
    if (!told) return false;
    const quantities = new Map<number, Quantity>();
    const marked = (template: string) =>
      template.replace(MARK, (_, at) => {
        const { value } = this.knots[Number(at)]!;
        const had = quantities.get(Number(at));
        const quantity = had ?? (needed.has(Number(at)) ? s.given(value) : s.idle(value));
        quantities.set(Number(at), quantity);
        return `${quantity}`;
      });
    s.tell(...told.map(marked));
    const question = marked(text);
    const alone = marksIn(text).length === 0;
    s.ask(this.#solve(knot, s, quantities), question, alone ? measure : undefined);
    return true;
  }

  /** Everything that a knot follows from. */
  #reach(knot: Knot, seen = new Set<number>()): Set<number> {
    if (seen.has(knot.at)) return seen;
    seen.add(knot.at);
    for (const operand of knot.operands) this.#reach(operand, seen);
    return seen;
  }

  /** The sentences to tell; undefined where a number is told for nothing or a needed one is not. */
  #told(needed: ReadonlySet<number>, question: string, r: Random): string[] | undefined {
    const spare = new Set(marksIn(question).filter((at) => !needed.has(at)));
    const out = new Map<number, string[]>();
    const said = new Set(marksIn(question));
    const idle: { turn: number; text: string }[] = [];
    for (const { parts, join, about, turn, otherwise } of this.#facts) {
      const kept = parts.filter((part) => {
        const marks = marksIn(part);
        if (marks.length === 0 && about.length === 0) return true;
        return marks.some((at) => needed.has(at)) || about.some(({ at }) => needed.has(at));
      });
      if (kept.length === 0 && otherwise !== undefined) {
        out.set(turn, [otherwise]);
        continue;
      }
      if (kept.length === 0) {
        if (new Set(parts.flatMap(marksIn)).size === 1 && about.length === 0) {
          idle.push({ turn, text: join(parts) });
        }
        continue;
      }
      for (const at of kept.flatMap(marksIn)) (needed.has(at) ? said : spare).add(at);
      out.set(turn, [...(out.get(turn) ?? []), join(kept)]);
    }
    const unsaid = [...needed].some((at) => this.knots[at]!.role === "given" && !said.has(at));
    if (unsaid || spare.size > 1 || (spare.size === 1 && !r.chance(0.25))) return undefined;
    if (!this.strict && spare.size === 0 && idle.length > 0 && r.chance(0.3)) {
      const { turn, text } = r.pick(idle);
      out.set(turn, [...(out.get(turn) ?? []), text]);
    }
    return [...out.entries()].sort(([a], [b]) => a - b).flatMap(([, texts]) => r.shuffle(texts));
  }

  #solve(knot: Knot, s: Story, quantities: Map<number, Quantity>): Quantity {
    const had = quantities.get(knot.at);
    if (had) return had;
    const quantity =
      knot.role === "found"
        ? s.chain(
            knot.operands.map((operand) => this.#solve(operand, s, quantities)),
            knot.operators,
            knot.line,
          )
        : s.constant(knot.value);
    quantities.set(knot.at, quantity);
    return quantity;
  }

  #add(
    role: Knot["role"],
    value: number,
    operands: readonly Knot[],
    operators: readonly Operator[],
    line: string,
  ): Knot {
    const at = this.knots.length;
    const knot = { at, role, value, operands, operators, line, toString: () => `⟪${at}⟫` };
    this.knots.push(knot);
    return knot;
  }
}

/** Draws plans until one takes exactly so many steps, and writes it; false where none was found. */
export function weaveWeb(
  draw: (web: Web, r: Random) => boolean,
  steps: number,
  s: Story,
  r: Random,
): boolean {
  for (let i = 0; i < 300; i++) {
    const web = new Web();
    if (draw(web, r) && web.write(steps, s, r)) return true;
  }
  return false;
}

/** 两 where a measure word follows. */
export const FEW_ZH = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

/** Names in a row: 甲、乙和丙. */
export const row = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
