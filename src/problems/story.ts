import type { Random } from "../common/random";
import { equationText } from "./equation";
import { type Exact, evaluateChain, exact, formatExact, type Operator, parseExact } from "./exact";
import type { Measure } from "./measure";
import type { Noun } from "./nouns";
import type { Person } from "./person";
import { Quantity, type Role, replaceMarks, toldIn, withDigits } from "./quantity";
import { finishEnglish } from "./render_en";
import { finishChinese } from "./render_zh";
import { spin } from "./spin";

/** The language of a problem. */
export type Language = "en" | "zh";

/** One step of the solution, quantities by id: result = operands joined by operators. */
export interface Relation {
  readonly result: number;
  readonly operands: readonly number[];
  readonly operators: readonly Operator[];
}

/** The structured form: everything about a problem that does not depend on its wording. */
export interface ProblemForm {
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
  /** Id of the quantity that is asked for. */
  readonly question: number;
}

/** A form with its wording: the text and one line per relation. */
export interface Draft {
  readonly form: ProblemForm;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A word of the story and what stands for it in the finished text. */
interface Renaming {
  readonly from: RegExp;
  readonly to: string;
}

/**
 * What a family writes into: quantities and steps become the form, sentences the text. Sentences are
 * templates: `{has|owns}` leaves a choice to the wording, quantities stand as marks, `#` in a line is
 * its equation, and sentences need no capital: the rendering sees to them.
 */
export class Story {
  readonly language: Language;
  readonly #wording: Random;
  #quantities: Quantity[] = [];
  #relations: Relation[] = [];
  #facts: string[] = [];
  #lines: string[] = [];
  readonly #renamings: Renaming[] = [];
  readonly #nouns = new Set<Noun>();
  readonly #cast = new Map<string, Person>();
  #question = "";
  #asked: Quantity | undefined;

  constructor(language: Language, wording: Random) {
    this.language = language;
    this.#wording = wording;
  }

  /** A number that the text must tell. */
  given(value: number): Quantity {
    return this.#add(toExact(value), "given");
  }

  /** A number that everyone knows, or that the text tells in a word ("half"). */
  constant(value: number): Quantity {
    return this.#add(toExact(value), "constant");
  }

  /** A number that the text tells and nobody needs. */
  idle(value: number): Quantity {
    return this.#add(toExact(value), "idle");
  }

  /** Adds left op right; in `line` a `#` stands for the written equation. */
  step(left: Quantity, op: Operator, right: Quantity, line: string): Quantity {
    return this.chain([left, right], [op], line);
  }

  /** Adds operands joined by operators, products first, as one step. */
  chain(operands: readonly Quantity[], operators: readonly Operator[], line: string): Quantity {
    const value = evaluateChain(
      operands.map((quantity) => quantity.value),
      operators,
    );
    const result = this.#add(value, "derived");
    this.#relations.push({ result: result.id, operands: operands.map(({ id }) => id), operators });
    const equation = equationText(
      operands.map((quantity) => quantity.value),
      operators,
      value,
    );
    this.#lines.push(line.replace("#", () => equation));
    return result;
  }

  /** Adds sentences to the text. */
  tell(...sentences: string[]): void {
    for (const sentence of sentences) this.#facts.push(spin(sentence, this.#wording));
  }

  /** Adds sentences whose order says nothing, in an order of the wording. */
  tellInAnyOrder(...sentences: string[]): void {
    this.tell(...this.#wording.shuffle(sentences));
  }

  /** Puts a sentence before the `index`-th one. */
  insert(index: number, sentence: string): void {
    this.#facts.splice(index, 0, spin(sentence, this.#wording));
  }

  /** Asks for a quantity; `measure` says what it is, so that operators can go on from it. */
  ask(asked: Quantity, question: string, measure?: Measure): void {
    if (measure !== undefined) asked.measure = measure;
    this.#asked = asked;
    this.#question = spin(question, this.#wording);
  }

  /** What is asked for; throws when nothing is yet. */
  get asked(): Quantity {
    if (!this.#asked) throw new RangeError("a family must ask for a quantity");
    return this.#asked;
  }

  /**
   * Asks for the result of a step instead: the steps that it does not need go, and the numbers told for them are idle.
   * False, with the story untouched, when a number that it needs is told in the question that was.
   */
  askEarlier(step: number, question: string): boolean {
    const asked = this.#relations[step]!.result;
    const needed = new Set([asked]);
    const kept = this.#relations.map(() => false);
    for (let i = step; i >= 0; i--) {
      const { result, operands } = this.#relations[i]!;
      if (!needed.has(result)) continue;
      kept[i] = true;
      for (const id of operands) needed.add(id);
    }
    const told = toldIn(this.#facts.join());
    if (
      this.#quantities.some(({ id, role }) => role === "given" && needed.has(id) && !told.has(id))
    ) {
      return false;
    }
    const all = this.#quantities.filter(({ id }) => needed.has(id) || told.has(id));
    const moved = new Map(all.map(({ id }, i) => [id, i]));
    const renumbered = (text: string) => replaceMarks(text, (id) => `⟦${moved.get(id) ?? id}⟧`);
    this.#quantities = all.map(
      ({ id, value, role }, i) => new Quantity(i, value, needed.has(id) ? role : "idle"),
    );
    this.#facts = this.#facts.map(renumbered);
    this.#lines = this.#lines.filter((_, i) => kept[i]).map(renumbered);
    this.#relations = this.#relations
      .filter((_, i) => kept[i])
      .map(({ result, operands, operators }) => ({
        result: moved.get(result)!,
        operands: operands.map((id) => moved.get(id)!),
        operators,
      }));
    this.#asked = this.#quantities[moved.get(asked)!];
    this.#question = renumbered(question);
    return true;
  }

  /** Puts another sentence in the place of the `index`-th one. */
  rewrite(index: number, sentence: string): void {
    this.#facts[index] = sentence;
  }

  /** Takes someone out of the cast: there is a name now. */
  forget({ name }: Person): void {
    this.#cast.delete(name);
  }

  /** Marks a noun as specific: no second kind is put before it. */
  specify(noun: Noun): void {
    this.#nouns.delete(noun);
    this.#nouns.add({ ...noun, kinds: [] });
  }

  get question(): string {
    return this.#question;
  }

  get facts(): readonly string[] {
    return this.#facts;
  }

  get quantities(): readonly Quantity[] {
    return this.#quantities;
  }

  /** The steps so far. */
  get relations(): readonly Relation[] {
    return this.#relations;
  }

  /** One line a step, the equation in it. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  get nouns(): readonly Noun[] {
    return [...this.#nouns];
  }

  get cast(): readonly Person[] {
    return [...this.#cast.values()];
  }

  /** A noun of the list that the story does not have yet. */
  noun(random: Random, list: readonly Noun[]): Noun {
    const free = (noun: Noun) => [...this.#nouns].every((other) => other.one !== noun.one);
    const noun = pickUnless(random, list, (candidate) => !free(candidate));
    this.#nouns.add(noun);
    return noun;
  }

  /** A person of the list that the story does not have yet. */
  person(random: Random, list: readonly Person[]): Person {
    const person = pickUnless(random, list, ({ name }) => this.#cast.has(name));
    this.#cast.set(person.name, person);
    return person;
  }

  /** Has `from` stand as `to` in the finished text and lines. */
  rename(from: RegExp, to: string): void {
    this.#renamings.push({ from, to });
  }

  /** A number that the text should tell and does not. */
  get untold(): Quantity | undefined {
    const told = toldIn([...this.#facts, this.#question].join());
    return this.#quantities.find(
      ({ id, role }) => (role === "given" || role === "idle") && !told.has(id),
    );
  }

  /** The finished draft; throws when a given number is not told. */
  draft(): Draft {
    const raw = [...this.#facts, this.#question];
    const { untold } = this;
    if (untold) throw new RangeError(`${formatExact(untold.value)} is not told: ${raw.join(" ")}`);
    const renamed = (text: string) =>
      this.#renamings.reduce((sofar, { from, to }) => sofar.replace(from, to), text);
    const finish = this.language === "en" ? finishEnglish : finishChinese;
    const { text, lines } = finish({
      facts: raw.slice(0, -1).map(renamed),
      question: renamed(this.#question),
      lines: this.#lines.map((line) => renamed(withDigits(line, this.#quantities))),
      quantities: this.#quantities,
      nouns: this.nouns,
      cast: this.cast,
      wording: this.#wording,
    });
    const form = {
      quantities: this.#quantities,
      relations: this.#relations,
      question: this.asked.id,
    };
    return { form, text, lines };
  }

  #add(value: Exact, role: Role): Quantity {
    const quantity = new Quantity(this.#quantities.length, value, role);
    this.#quantities.push(quantity);
    return quantity;
  }
}

function toExact(value: number): Exact {
  return parseExact(String(Number(value.toFixed(4)))) ?? exact(value);
}

/** Draws until `taken` is false, a few times; lists are much longer than stories. */
function pickUnless<T>(random: Random, list: readonly T[], taken: (item: T) => boolean): T {
  for (let i = 0; i < 50; i++) {
    const item = random.pick(list);
    if (!taken(item)) return item;
  }
  throw new RangeError("a story ran out of words");
}
