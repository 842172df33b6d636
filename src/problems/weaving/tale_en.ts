import type { Random } from "../../common/random";
import type { Operator } from "../exact";
import { PEOPLE } from "../lexicon_en";
import type { Measure } from "../measure";
import { type Noun, noun } from "../nouns";
import type { Person } from "../person";
import type { Quantity } from "../quantity";
import type { Story } from "../story";
import { names, plain, startingWithSubject, voiced, wordings } from "./voice_en";

/** A number of a tale before it is known which numbers are needed; stands in a text as a mark. */
export class Value {
  constructor(
    readonly id: number,
    readonly n: number,
    readonly role: "given" | "constant" | "derived",
    /** Whether a problem may use it: no negative, huge or broken number. */
    readonly fine: boolean,
    readonly of: readonly Value[] = [],
    readonly ops: readonly Operator[] = [],
    readonly line = "",
    /** What stands in the text for a number that is told in a word, such as "twice". */
    readonly word = "",
  ) {}

  toString(): string {
    return `‹${this.id}›`;
  }
}

/** A clause of the text; "@" is its subject, "@'s" and "@m" the possessive and the object. */
export interface Fact {
  readonly text: string;
  readonly who: Person | undefined;
  /** A clause that must be told with it. */
  readonly needs: Fact | undefined;
  /** Told only where all of its numbers are needed. */
  readonly strict: boolean;
}

interface Question {
  readonly kind: string;
  readonly value: Value;
  readonly text: string;
  readonly who: Person | undefined;
  readonly measure: Measure | undefined;
}

const MOST = 5000;
const MARK = /‹(\d+)›/g;

/**
 * A structure drawn at random: values, the clauses that tell the given ones, and everything that
 * could be asked. Which question it becomes, and so which clauses are told, is settled at the end.
 */
export class Tale {
  readonly #values: Value[] = [];
  readonly #facts: Fact[] = [];
  readonly #questions: Question[] = [];
  readonly #people: Person[] = [];
  readonly #nouns: Noun[] = [];

  constructor(readonly random: Random) {}

  given(n: number): Value {
    return this.#add(n, "given", n > 0);
  }

  /** A number that everyone knows, or one that the text tells in a word. */
  constant(n: number, word = ""): Value {
    return this.#add(n, "constant", true, [], [], "", word);
  }

  /** One step; the result must be a multiple of `grain`. */
  step(a: Value, op: Operator, b: Value, line: string, grain = 1): Value {
    const n = { "+": a.n + b.n, "-": a.n - b.n, "*": a.n * b.n, "/": a.n / b.n }[op];
    return this.#derived(n, [a, b], [op], line, grain);
  }

  /** The sum of several values as one step. */
  sum(values: readonly Value[], line: string, grain = 1): Value {
    const n = values.reduce((total, value) => total + value.n, 0);
    const [first] = values;
    if (first !== undefined && values.length === 1) return first;
    return this.#derived(
      n,
      values,
      values.slice(1).map(() => "+" as const),
      line,
      grain,
    );
  }

  /** `percent` of a value as one step. */
  percent(a: Value, percent: Value, line: string, grain = 1): Value {
    const n = (a.n * percent.n) / 100;
    return this.#derived(n, [a, percent, this.constant(100)], ["*", "/"], line, grain);
  }

  /** Someone with a name who is new to the tale. */
  person(): Person {
    let found = this.random.pick(PEOPLE);
    while (this.#people.some(({ name }) => name.startsWith(found.name.slice(0, 2)))) {
      found = this.random.pick(PEOPLE);
    }
    this.#people.push(found);
    return found;
  }

  /** Registers a noun that is counted, once; returns its singular and plural. */
  noun(one: string): Noun {
    const known = this.#nouns.find((other) => other.one === one);
    if (known !== undefined) return known;
    const found = noun(one);
    this.#nouns.push(found);
    return found;
  }

  fact(text: string, who?: Person, needs?: Fact, strict = false): Fact {
    const fact = { text, who, needs, strict };
    this.#facts.push(fact);
    return fact;
  }

  ask(kind: string, value: Value, text: string, who?: Person, measure?: Measure): void {
    this.#questions.push({ kind, value, text, who, measure });
  }

  /** Writes one of the possible problems of exactly that many steps; false where there is none. */
  write(story: Story, steps: number): boolean {
    const fitting = this.#questions.flatMap((question) => {
      const needed = closure(question.value);
      const derived = [...needed].filter(({ role }) => role === "derived");
      if (derived.length !== steps || derived.some(({ fine }) => !fine)) return [];
      const facts = this.#toldFor(needed);
      const idle = this.#givensIn([...facts, question]).filter((value) => !needed.has(value));
      if (idle.length > 1 || (idle.length === 1 && this.random.chance(0.6))) return [];
      return [{ question, needed, facts }];
    });
    const kinds = [...new Set(fitting.map(({ question }) => question.kind))];
    if (kinds.length === 0) return false;
    const kind = this.random.pick(kinds);
    const chosen = this.random.pick(fitting.filter(({ question }) => question.kind === kind));
    this.#write(story, chosen.question, chosen.needed, chosen.facts);
    return true;
  }

  #write(story: Story, question: Question, needed: Set<Value>, facts: readonly Fact[]): void {
    const quantities = new Map<Value, Quantity>();
    for (const value of this.#givensIn([...facts, question])) {
      quantities.set(value, needed.has(value) ? story.given(value.n) : story.idle(value.n));
    }
    const marked = (text: string) =>
      text.replace(MARK, (_, id) => {
        const value = this.#values[id] as Value;
        return value.word === "" ? `${quantities.get(value)}` : value.word;
      });
    const solve = (value: Value): Quantity => {
      const known = quantities.get(value);
      if (known) return known;
      const operands = value.of.map(solve);
      const solved =
        value.role === "constant"
          ? story.constant(value.n)
          : story.chain(operands, value.ops, marked(value.line));
      quantities.set(value, solved);
      return solved;
    };
    const told = [...facts.map(({ text }) => text), question.text].join(" ");
    const whole = `${told} ${facts.map(({ who }) => who?.name).join(" ")} ${question.who?.name}`;
    for (const person of this.#people) {
      if (new RegExp(`\\b${person.name}\\b`).test(whole)) story.person(this.random, [person]);
    }
    for (const one of this.#nouns) story.noun(this.random, [one]);
    const [sentences, known] = this.#sentences(facts);
    story.tell(...sentences.map(marked));
    const asked = solve(question.value);
    const several = this.#subjects(facts) > 1;
    const fresh = known !== undefined && known === question.who;
    const familiar = !several && fresh && this.random.chance(0.35);
    // Operators put their own question in its place, which would leave such a number untold.
    const measure = this.#givensIn([question]).length > 0 ? undefined : question.measure;
    story.ask(asked, marked(voiced(question.text, question.who, familiar)), measure);
  }

  /**
   * The clauses as sentences: names become pronouns, and short clauses are joined. With them, who a
   * pronoun after them would be: someone who was named, and nobody else since.
   */
  #sentences(facts: readonly Fact[]): [string[], Person | undefined] {
    const out: string[] = [];
    let known: Person | undefined;
    let joined = false;
    for (const fact of facts.map((one) => this.#settled(one))) {
      const others = this.#mentions(fact);
      const clear = known !== undefined && known === fact.who && !others;
      const last = out.at(-1);
      const short = plain(last ?? "").length < 70 && plain(fact.text).length < 70;
      const open = !/, (?:and|but|so) |[.;:]|so far/.test(`${last} ${fact.text}`);
      const next = startingWithSubject(fact.text);
      if (last && next && clear && short && open && !joined && this.random.chance(0.4)) {
        out[out.length - 1] = `${last}, and ${voiced(next, fact.who, true)}`;
        joined = true;
      } else {
        out.push(voiced(fact.text, fact.who, clear && this.random.chance(0.65)));
        joined = false;
      }
      known = !others && (clear || named(fact)) ? fact.who : undefined;
    }
    return [out.map((sentence) => `${sentence}.`), known];
  }

  /** A clause with the wordings that name its subject, or the others: so a pronoun may follow or not. */
  #settled(fact: Fact): Fact {
    const all = wordings(fact.text);
    const naming = all.filter(names);
    if (fact.who === undefined || naming.length === 0 || naming.length === all.length) return fact;
    const other = all.filter((one) => !naming.includes(one));
    const chosen = this.random.chance(naming.length / all.length) ? naming : other;
    return { ...fact, text: `{${chosen.join("|")}}` };
  }

  /** Whether a clause names someone besides its subject. */
  #mentions({ text, who }: Fact): boolean {
    const others = this.#facts.flatMap((fact) => (fact.who ? [fact.who] : []));
    return [...this.#people, ...others].some(
      ({ name }) => name !== who?.name && text.includes(name),
    );
  }

  #subjects(facts: readonly Fact[]): number {
    return new Set(facts.map(({ who }) => who?.name).filter((name) => name !== undefined)).size;
  }

  /** The clauses that a problem needs, in the order of the tale. */
  #toldFor(needed: Set<Value>): Fact[] {
    const told = new Set<Fact>();
    for (const fact of this.#facts) {
      const free = !fact.text.includes("‹");
      if (!free && !this.#marksIn([fact]).some((value) => needed.has(value))) continue;
      if (fact.strict && this.#marksIn([fact]).some((value) => !needed.has(value))) continue;
      for (let one: Fact | undefined = fact; one; one = one.needs) told.add(one);
    }
    return this.#facts.filter((fact) => told.has(fact));
  }

  #marksIn(facts: readonly { readonly text: string }[]): Value[] {
    const ids = facts.flatMap(({ text }) => [...text.matchAll(MARK)].map(([, id]) => Number(id)));
    return [...new Set(ids)].map((id) => this.#values[id] as Value);
  }

  #givensIn(facts: readonly { readonly text: string }[]): Value[] {
    return this.#marksIn(facts).filter(({ role }) => role === "given");
  }

  #derived(
    n: number,
    of: readonly Value[],
    ops: readonly Operator[],
    line: string,
    grain: number,
  ): Value {
    const parts = n / grain;
    const whole = Math.abs(parts - Math.round(parts)) < 1e-6;
    return this.#add(n, "derived", n > 0 && n <= MOST && whole, of, ops, line);
  }

  #add(
    n: number,
    role: Value["role"],
    fine: boolean,
    of: readonly Value[] = [],
    ops: readonly Operator[] = [],
    line = "",
    word = "",
  ): Value {
    const value = new Value(this.#values.length, n, role, fine, of, ops, line, word);
    this.#values.push(value);
    return value;
  }
}

/** Whether a clause has its subject in every wording, so that a pronoun may follow. */
function named({ text, who }: Fact): boolean {
  return names(text) || (who !== undefined && text.includes(who.name));
}

/** Everything that a value is found from, with itself. */
function closure(value: Value, found = new Set<Value>()): Set<Value> {
  if (found.has(value)) return found;
  found.add(value);
  for (const one of value.of) closure(one, found);
  return found;
}
