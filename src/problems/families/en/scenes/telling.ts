import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import type { Noun } from "../../../nouns";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { voiced } from "../../../weaving/voice_en";
import { named } from "../../../words_en";
import { type Belongings, type Group, nounsOf, type Scene, withKind } from "./scene";
import { timesOf } from "./times";
import { bare, inflected } from "./verbs";

/** One way up or down. */
export interface Move {
  readonly up: boolean;
  /** Its template, with "[x]" for the number and what is counted. */
  readonly text: string;
}

/** Sentences about the number that is there; "[x]" is it with its noun, "[T]" the noun, "[p]" the place. */
interface Words {
  readonly starts: readonly string[];
  readonly vague: readonly string[];
  readonly now: readonly string[];
  readonly line: string;
  readonly asks: readonly string[];
  /** Where there were only ways up, or only ways down. */
  readonly sums: readonly string[];
  readonly rests: readonly string[];
  readonly before: readonly string[];
  /** All that are there, and each of them. */
  readonly all: string;
  readonly each: string;
  readonly phrase: string;
}

const PLACED: Words = {
  starts: [
    "there ~are [x] [d] [p]",
    "there ~are [x] [p]",
    "[x] ~are [d] [p]",
    "[p], there ~are [x] [d]",
    "[o] ~~count [x] [d] [p]",
    "[o] ~~see [x] [d] [p]",
  ],
  vague: [
    "there ~are some [T] [d] [p]",
    "some [T] ~are [d] [p]",
    "a number of [T] ~are [d] [p]",
    "[p], there ~are some [T]",
  ],
  now: [
    "now there ~are [x] [d] [p]",
    "now [x] ~are [d] [p]",
    "then there ~are [x] [p]",
    "this ~~make it [x]",
    "[o] ~~count them: now there ~are [x] [p]",
    "so now there ~are [x]",
  ],
  line: "there ~are # [T] [d] [p] [w].",
  asks: [
    "how many [T] ~are [d] [p] {now|then|after that|in the end}",
    "how many [T] are [p] now",
    "now how many [T] are [d] [p]",
    "how many [T] are there now",
    "how many [T] ~are there [p] {in the end|after that|then}",
    "what ~~is the number of [T] [d] [p] {now|then|in the end}",
    "in the end, how many [T] ~are [d] [p]",
  ],
  sums: [
    "how many [T] does that make",
    "how many [T] ~are [d] [p] {altogether|in all|in total}",
    "what ~~is the total number of [T] [d] [p]",
    "how many [T] ~are there {altogether|in all|in total}",
  ],
  rests: [
    "how many [T] are left",
    "how many [T] are still [d] [p]",
    "how many [T] ~are left [p]",
    "how many [T] ~remain [p]",
    "how many are left [p]",
    "how many [T] are still there",
  ],
  before: [
    "how many [T] {were|had been} [d] [p] {at first|in the beginning|before|to begin with}",
    "how many [T] were there {at first|at the start|before that}",
    "how many [T] were there to start with",
    "what was the number of [T] at the start",
  ],
  all: "the [T] [p]",
  each: "each of the [T] [p]",
  phrase: "the [T] [p] in the end",
};

const OWNED: Words = {
  starts: [
    "@ ~~have [x] [p]",
    "@ ~~have [x]",
    "@ ~~own [x]",
    "@ ~~start with [x]",
    "there ~are [x] [p]",
    "@ ~~count [x] [p]",
    "@ already ~~have [x]",
  ],
  vague: ["@ ~~have some [T] [p]", "there ~are some [T] [p]", "@ ~~have a number of [T]"],
  now: [
    "now @ ~~have [x]",
    "then @ ~~have [x]",
    "so now @ ~~have [x]",
    "when @ ~~count them, there ~are [x]",
    "now there ~are [x] [p]",
  ],
  line: "@ ~~have # [T] [w].",
  asks: [
    "how many [T] ~~do @ have {now|then|after that|in the end}",
    "how many [T] does @ have now",
    "now how many [T] does @ have",
    "what ~~is the number of [T] that @ ~~have {now|then|in the end}",
    "how many [T] ~are [p] {now|then|in the end}",
    "with how many [T] ~~do @ end up",
  ],
  sums: [
    "how many [T] does that make for @m",
    "how many [T] ~~do @ have {altogether|in all|in total}",
    "what ~~is the total number of [T] that @ ~~have",
  ],
  rests: [
    "how many [T] does @ have left",
    "how many [T] ~~do @ still have",
    "how many [T] are left for @m",
    "how many [T] ~~do @ keep",
    "how many of the [T] are left",
  ],
  before: [
    "how many [T] did @ have {at first|in the beginning|before|to begin with}",
    "with how many [T] did @ start",
    "how many [T] were there {at first|at the start|before that}",
    "what was the number of [T] that @ had at the start",
  ],
  all: "@'s [T]",
  each: "each of @'s [T]",
  phrase: "the [T] that @ has in the end",
};

const DEFAULT_MOST: Readonly<Record<Group, number>> = {
  people: 60,
  animals: 60,
  vehicles: 60,
  goods: 100,
  units: 200,
};

/** One problem about one scene: its words and its tense. */
export class Telling {
  readonly past: boolean;
  readonly noun: Noun;
  readonly words: Words;
  readonly most: number;
  readonly slow: boolean;
  readonly kinds: readonly string[];
  readonly sorts: readonly string[];
  readonly ends: readonly string[];
  readonly who: Person | undefined;
  readonly times: string[];
  readonly #place: string;
  readonly #doing: string;
  readonly #state: boolean;
  readonly #moves: { up: string[]; down: string[] };
  /** Whether a pronoun would be understood. */
  #known = false;

  constructor(
    readonly s: Story,
    readonly r: Random,
    readonly group: Group,
    scene: Scene | Belongings,
    who?: Person,
  ) {
    this.past = r.chance(0.6);
    this.who = who;
    this.words = who ? OWNED : PLACED;
    this.most = scene.most ?? DEFAULT_MOST[group];
    this.slow = "slow" in scene && scene.slow === true;
    this.times = timesOf(r, this.slow);
    const { kinds, ends } = scene;
    this.sorts = "sorts" in scene ? (scene.sorts?.split(",") ?? []) : [];
    let adjectives = kinds?.split(",") ?? [];
    let noun = r.pick(nounsOf(scene));
    if (adjectives.length > 0 && this.sorts.length === 0 && r.chance(0.12)) {
      noun = withKind(r.pick(adjectives), noun);
      adjectives = [];
    }
    this.noun = s.noun(r, [noun]);
    this.kinds = adjectives;
    this.ends = ends?.split(",").filter(Boolean) ?? [];
    const states = "states" in scene ? scene.states?.split(",") : undefined;
    this.#state = states !== undefined;
    const doing = states ?? ("doing" in scene ? scene.doing.split(",") : [""]);
    this.#doing = r.pick(doing);
    this.#place = scene.at ? r.pick(scene.at.split("|")) : "at home";
    const moves = (list: string) => r.shuffle(list.split("|"));
    this.#moves = { up: moves(scene.up), down: moves(scene.down) };
  }

  /** The next way up or down, none twice; "ends" wants one that its number ends. */
  move(up: boolean, ends = false): Move | undefined {
    const list = up ? this.#moves.up : this.#moves.down;
    const fits = (frame: string) => !ends || frame.endsWith("[x]") || !frame.includes("[x]");
    const at = list.findIndex(fits);
    if (at < 0) return undefined;
    const [frame = ""] = list.splice(at, 1);
    const text = this.#withSubject(frame);
    const other = text.includes("[o]") ? named(this.s, this.r).name : "";
    return { up, text: text.replaceAll("[o]", other) };
  }

  /** What a move says of so many. */
  moved({ text }: Move, x: string): string {
    return this.say(text.replace("[x]", x));
  }

  /** "how many kids came running", "how many eggs did Ann collect"; "more" and "of the" need some that were there. */
  askMoved({ text, up }: Move, first = false): string {
    const many =
      first || / of /.test(this.noun.one) ? "[T]" : `{[T]|[T]${up ? "|more [T]" : "|of the [T]"}}`;
    if (text.startsWith("[x] ")) return this.say(text.replace("[x]", `how many ${many}`));
    const [, subject = "", mark = "", rest = ""] = /^(.*?)\s*(~~?)(.*)$/.exec(text) ?? [];
    const verbs = bare(rest).replace(/ ?\[x\]/, "");
    return this.say(`how many ${many} ${mark}do ${subject} ${verbs}`);
  }

  /** A solution line about a move. */
  lineMoved(move: Move): string {
    return `${this.line(move.text.replace("[x]", "# [T]"))}.`;
  }

  /** A sentence with its words in place; the person by name, or by a pronoun where one has been told of. */
  say(template: string): string {
    const text = this.fill(template);
    if (!this.who) return text;
    const familiar = this.#known && this.r.chance(0.65);
    if (text.includes("@")) this.#known = true;
    return voiced(text, this.who, familiar);
  }

  /** The same for a line of the solution, which knows no sentence before it. */
  line(template: string): string {
    return spin(voiced(this.fill(template), this.who, false), this.r);
  }

  /** Somebody else has been named: the next sentence needs a name. */
  forget(): void {
    this.#known = false;
  }

  fill(template: string): string {
    const doing = this.#state || this.r.chance(0.5) ? this.#doing : "";
    const fewer = template.replace(/\[o\]/g, () => named(this.s, this.r).name);
    const text = fewer
      .replaceAll("[d]", doing)
      .replaceAll("[p]", this.#place)
      .replaceAll("[T]", this.noun.many)
      .replaceAll("[one]", this.noun.one);
    return inflected(text, this.past)
      .replace(/ {2,}/g, " ")
      .replace(/ (?=[.,;?])/g, "")
      .trim();
  }

  /** A sentence of a list: with the state where there is one, and nobody counts liters. */
  pick(list: readonly string[]): string {
    const countable = / of /.test(this.noun.one)
      ? list.filter((one) => !/\[o\]|a number/.test(one))
      : list;
    const fitting = this.#state ? countable.filter((one) => one.includes("[d]")) : countable;
    return this.r.pick(fitting.length > 0 ? fitting : countable);
  }

  start(x: string): string {
    return this.say(this.pick(this.words.starts).replace("[x]", x));
  }

  vague(): string {
    return this.say(this.pick(this.words.vague));
  }

  now(n: Quantity): string {
    const x = this.r.chance(0.7) ? `${n} [T]` : `${n}`;
    return this.say(this.pick(this.words.now).replace("[x]", x));
  }

  /** The line of the number that is there. */
  state(last = false): string {
    return this.line(
      this.words.line.replace("[w]", last ? "{now|now|in the end}" : "{then|after that}"),
    );
  }

  /** A measure of what is counted. */
  measure(phrase: string): Measure {
    const { one, many } = this.noun;
    const kind = this.who || this.group === "goods" ? "things" : "units";
    const said = { unit: many, one, phrase: voiced(this.fill(phrase), this.who, false) };
    if (!this.who) return { kind: this.group === "people" ? "people" : kind, ...said };
    const { name, he, his, him } = this.who;
    return {
      kind: this.noun.one === "dollar" ? "units" : kind,
      ...said,
      owner: { name, he, his, him },
    };
  }

  #withSubject(frame: string): string {
    if (!frame.includes("[x]")) return `[x] ~${frame}`;
    if (this.who && !/^(?:the|an?|@'s) /.test(frame)) return `@ ~~${frame}`;
    return frame;
  }
}
