import { compute, type Exact, exact, formatExact, type Operator } from "./exact";

export type Language = "en" | "zh";

/** A number of the problem: told in the text, known to everyone (12 months), or found by a step. */
export interface Quantity {
  readonly id: number;
  readonly value: Exact;
  readonly role: "given" | "constant" | "derived";
}

/** One step of the solution, quantities by id: result = left op right. */
export interface Relation {
  readonly result: number;
  readonly left: number;
  readonly op: Operator;
  readonly right: number;
}

/** The structured form: everything about a problem that does not depend on its wording. */
export interface ProblemForm {
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
  /** Id of the quantity that is asked for. */
  readonly question: number;
}

/** A form with its wording: sentences of the text, the question, one line per relation. */
export interface Draft {
  readonly form: ProblemForm;
  readonly facts: readonly string[];
  readonly question: string;
  readonly lines: readonly string[];
}

/** "48/2 = <<48/2=24>>24": the step as shown, its annotation, and the result again. */
function equation(left: Exact, op: Operator, right: Exact, result: Exact): string {
  const sum = `${formatExact(left)}${op}${formatExact(right)}`;
  const value = formatExact(result);
  return `${sum} = <<${sum}=${value}>>${value}`;
}

/** What a family writes into: quantities and steps become the form, sentences the text. */
export class Story {
  readonly #quantities: Quantity[] = [];
  readonly #relations: Relation[] = [];
  readonly #facts: string[] = [];
  readonly #lines: string[] = [];
  #question: { text: string; id: number } | undefined;

  given(value: number): Quantity {
    return this.#add(exact(value), "given");
  }

  constant(value: number): Quantity {
    return this.#add(exact(value), "constant");
  }

  /** Adds left op right; `say` turns the written equation into the solution's line. */
  step(left: Quantity, op: Operator, right: Quantity, say: (equation: string) => string): Quantity {
    const value = compute(left.value, op, right.value);
    const result = this.#add(value, "derived");
    this.#relations.push({ result: result.id, left: left.id, op, right: right.id });
    this.#lines.push(say(equation(left.value, op, right.value, value)));
    return result;
  }

  /** Adds sentences of the text. */
  tell(...sentences: string[]): void {
    this.#facts.push(...sentences);
  }

  /** Sets the question; its first letter follows from the sentence before it. */
  ask(asked: Quantity, text: string): void {
    const first = text.charAt(0);
    const open = this.#facts.at(-1)?.endsWith(",");
    this.#question = { text: (open ? first : first.toUpperCase()) + text.slice(1), id: asked.id };
  }

  /** The finished draft; throws when the family forgot its question. */
  draft(): Draft {
    const question = this.#question;
    if (!question) throw new RangeError("a family must ask for a quantity");
    return {
      form: {
        quantities: this.#quantities,
        relations: this.#relations,
        question: question.id,
      },
      facts: this.#facts,
      question: question.text,
      lines: this.#lines,
    };
  }

  #add(value: Exact, role: Quantity["role"]): Quantity {
    const quantity = { id: this.#quantities.length, value, role };
    this.#quantities.push(quantity);
    return quantity;
  }
}
