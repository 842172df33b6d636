import type { Random } from "../../../../common/random";
import { type Exact, evaluateChain, exact, type Operator, parseExact } from "../../../exact";
import type { Family } from "../../../family";
import {
  cost,
  type Measure,
  money,
  peopleCount,
  size,
  things,
  unitPrice,
  units,
} from "../../../measure";
import { type Noun, noun } from "../../../nouns";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import * as words from "../../../words_en";

/** Numbers of a scene by letter; those with a capital are known to everyone and need not be told. */
export type Numbers = Readonly<Record<string, number>>;

/** Draws the numbers of a family's scenes. */
export type Draw = (random: Random) => Numbers;

const SIZES: Readonly<Record<string, "length" | "weight" | "volume" | "time">> = {
  ...Object.fromEntries(
    "meters,feet,inches,cm,km,kilometers,miles,yards".split(",").map((unit) => [unit, "length"]),
  ),
  ...Object.fromEntries(
    "kg,grams,pounds,ounces".split(",").map((unit) => [unit, "weight"] as const),
  ),
  ...Object.fromEntries(
    "liters,ml,cups,gallons,quarts".split(",").map((unit) => [unit, "volume"] as const),
  ),
  ...Object.fromEntries(
    "minutes,hours,days,weeks,seconds,months,years".split(",").map((unit) => [unit, "time"]),
  ),
};

const PEOPLE: Readonly<Record<string, (s: Story, r: Random) => Person>> = {
  p: words.named,
  q: words.named,
  u: words.named,
  w: words.person,
};

const NOUNS: Readonly<Record<string, (s: Story, r: Random) => Noun>> = {
  t: words.thing,
  g: words.good,
  h: words.good,
  f: words.food,
  i: words.food,
  k: words.crop,
  l: words.baked,
  m: words.crowd,
  n: words.animal,
  v: words.container,
};

/** What stands for the marks `<p>`, `<x.one>`, `<$a>` of a scene. */
class Cast {
  readonly #story: Story;
  readonly #random: Random;
  readonly #people = new Map<string, Person>();
  readonly #nouns = new Map<string, Noun>();
  readonly #texts = new Map<string, readonly string[]>();
  readonly #numbers: ReadonlyMap<string, Quantity>;

  constructor(story: Story, random: Random, numbers: ReadonlyMap<string, Quantity>) {
    this.#story = story;
    this.#random = random;
    this.#numbers = numbers;
  }

  /** "shell,stone" is a choice of nouns, "sell/sold,lose/lost" one of words in several forms. */
  set(name: string, list: string): void {
    const items = list.split(",");
    if (list.includes("/")) this.#texts.set(name, this.#random.pick(items).split("/"));
    else this.#nouns.set(name, this.#noun(items));
  }

  fill(text: string): string {
    return text.replace(/<(\$?)(\w+)(?:\.(\w+))?>/g, (_, dollar: string, name: string, form) => {
      const number = this.#numbers.get(name);
      if (number) return `${dollar}${number}`;
      const forms = this.#texts.get(name);
      if (forms) return this.fill(forms[Number(form ?? 0)] ?? "");
      const person = this.#person(name);
      if (person) return form ? person[form as keyof Person] : person.name;
      const { one, many } = this.thing(name);
      return form === "one" ? one : many;
    });
  }

  /** The noun that stands under a letter, or a noun of its own. */
  thing(name: string): Noun {
    const known = this.#nouns.get(name);
    if (known) return known;
    const found = NOUNS[name]?.(this.#story, this.#random) ?? this.#noun([name]);
    this.#nouns.set(name, found);
    return found;
  }

  /** What is measured in a unit such as "meters", "$c", "@child", "=page" or "shell". */
  measure(unit: string, phrase: string, owner: Person | undefined): [string, Measure | undefined] {
    const said = this.fill(phrase);
    const vague =
      /^=(?:time|one|number)$|^degrees$/.test(unit) || said.startsWith("the difference");
    if (unit.startsWith("$")) {
      const made =
        unit === "$p" ? unitPrice(said) : unit === "$c" ? cost(said, owner) : money(said, owner);
      return ["dollars", made];
    }
    const kind = SIZES[unit];
    if (kind) return [unit, vague ? undefined : size(kind, unit, said, owner)];
    if (unit === "degrees") return [unit, undefined];
    const counted = this.thing(unit.replace(/^[@=]/, ""));
    if (vague) return [counted.many, undefined];
    const made = unit.startsWith("@")
      ? peopleCount(counted, said)
      : unit.startsWith("=")
        ? units(counted.one, said, owner)
        : things(counted, said, owner);
    return [counted.many, made];
  }

  #person(name: string): Person | undefined {
    const known = this.#people.get(name);
    if (known) return known;
    const person = PEOPLE[name]?.(this.#story, this.#random);
    if (person) this.#people.set(name, person);
    return person;
  }

  owner(phrase: string): Person | undefined {
    const name = /<([pquw])>/.exec(phrase)?.[1];
    return name === undefined ? undefined : this.#person(name);
  }

  #noun(names: readonly string[]): Noun {
    const list = names.map((one) => noun(one.trim()));
    const taken = this.#story.nouns.find(({ one }) => list.length === 1 && one === list[0]?.one);
    return taken ?? this.#story.noun(this.#random, list);
  }
}

/** The line of the last step, where the scene has none. */
function lastLine(unit: string, phrase: string, counted: boolean): string {
  if (phrase.startsWith("the difference")) return `the difference is # ${unit}.`;
  if (!counted) return `${phrase} is # ${unit}.`;
  return phrase.startsWith(`the ${unit}`)
    ? `there are # ${phrase.slice(4)}.`
    : `that is # ${unit}.`;
}

const OPERATORS = /[-+*/]/g;

/** The operands of a step by name, and what is between them. */
interface Step {
  readonly names: readonly string[];
  readonly operators: readonly Operator[];
}

const stepOf = (text: string): Step => ({
  names: text.match(/\w+/g) ?? [],
  operators: (text.match(OPERATORS) ?? []) as Operator[],
});

const stepsOf = (formula: string) => formula.split(";").map(stepOf);

/** Whether the numbers give a natural result, and obey "a<60" and the like. */
function fits(numbers: Numbers, formula: string, rules: readonly string[], counted: boolean) {
  const results: Exact[] = [];
  const value = (name: string) =>
    results["xyz".indexOf(name)] ?? parseExact(String(numbers[name] ?? name)) ?? exact(0);
  const worth = (step: Step) => evaluateChain(step.names.map(value), step.operators);
  for (const rule of rules) {
    const [left, right] = rule.split("<").map((side) => worth(stepOf(side)));
    if (left && right && left.num * right.den >= right.num * left.den) return false;
  }
  for (const step of stepsOf(formula)) {
    const result = worth(step);
    if (result.num <= 0 || 100 % result.den !== 0 || (counted && result.den > 1)) return false;
    results.push(result);
  }
  const plural = counted ? results : results.slice(0, -1);
  return plural.every(({ num, den }) => num !== den);
}

/** A scene in which a choice that comes twice is made once and for all. */
function settled(scene: string, random: Random): string {
  const choices: readonly string[] = scene.match(/\{[^{}<>]*\}/g) ?? [];
  const twice = new Set(choices.filter((choice, i) => choices.indexOf(choice) !== i));
  return [...twice].reduce((text, choice) => {
    const word = random.pick(choice.slice(1, -1).split("|"));
    return word === "" ? text : text.replaceAll(choice, () => word);
  }, scene);
}

/** Draws of numbers for one scene before another is tried. */
const DRAWS = 60;

/**
 * A family from scenes in short form. A scene has parts with " ~ " between: choices of words
 * ("x=shell,stone"), rules for its numbers ("!a<60,b<c"), sentences, and questions
 * "? a+b;x*c ^ question ^ unit ^ phrase ^ line ^ line", of which one is drawn. A step's result goes by
 * x, y, z; numbers that no step needs are idle.
 */
export function tale(draw: Draw, scenes: readonly string[]): Family["tell"] {
  return (s, r) => {
    const parts = settled(r.pick(scenes), r).split(" ~ ");
    const chosen = r.pick(parts.filter((part) => part.startsWith("?"))).slice(1);
    const [written = "", question = "", unit = "", phrase = "", ...lines] = chosen
      .split(" ^ ")
      .map((field) => field.trim());
    const numbers = new Map<string, Quantity>();
    const cast = new Cast(s, r, numbers);
    for (const part of parts) {
      if (/^[xyz]=/.test(part)) cast.set(part.charAt(0), part.slice(2));
    }
    const formula = cast.fill(written);
    const facts = parts.filter((part) => !/^(?:[?!]|[xyz]=)/.test(part));
    const rules = parts
      .filter((part) => part.startsWith("!"))
      .flatMap((p) => p.slice(1).split(","));
    const counted = !unit.startsWith("$") && SIZES[unit] === undefined && unit !== "degrees";
    let drawn = draw(r);
    for (let i = 0; i < DRAWS && !fits(drawn, formula, rules, counted); i++) drawn = draw(r);
    if (!fits(drawn, formula, rules, counted)) return false;
    for (const [name, value] of Object.entries(drawn)) {
      const needed = formula.includes(name);
      if (/[A-Z]/.test(name)) {
        if (needed) numbers.set(name, s.constant(value));
      } else if (new RegExp(`<\\$?${name}>`).test(facts.join())) {
        numbers.set(name, needed ? s.given(value) : s.idle(value));
      }
    }
    s.tell(...facts.map((fact) => cast.fill(fact)));
    const [shown, measure] = cast.measure(unit, phrase, cast.owner(phrase));
    const results: Quantity[] = [];
    for (const [i, { names, operators }] of stepsOf(formula).entries()) {
      const operands = names.map((name) => {
        if (/^\d/.test(name)) return s.constant(Number(name));
        const found = results["xyz".indexOf(name)] ?? numbers.get(name);
        if (!found) throw new RangeError(`no ${name} in "${formula}": ${facts.join()}`);
        return found;
      });
      const line = lines[i] ?? lastLine(shown, cast.fill(phrase), counted);
      results.push(s.chain(operands, operators, cast.fill(line)));
    }
    s.ask(results.at(-1)!, cast.fill(question), measure);
    return true;
  };
}
