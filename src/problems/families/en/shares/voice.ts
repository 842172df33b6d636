import type { Random } from "../../../../common/random";
import { type Noun, noun } from "../../../nouns";
import type { Person } from "../../../person";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { voiced } from "../../../weaving/voice_en";
import { named, share } from "../../../words_en";
import { inflected } from "../scenes/verbs";
import { type Entry, Ledger } from "./ledger";

/** One problem being told: its numbers, its words, its tense and its sentences. */
export class Voice {
  readonly ledger = new Ledger();
  readonly past: boolean;
  readonly noun: Noun;
  readonly facts: string[] = [];
  readonly who: Person | undefined;
  /** Someone whom the story names. */
  somebody: string | undefined;

  constructor(
    readonly s: Story,
    readonly r: Random,
    of: string,
    many: string | undefined,
    owned: boolean,
  ) {
    this.past = r.chance(0.6);
    const ones = of.split(",");
    const at = r.int(0, ones.length - 1);
    this.noun = s.noun(r, [noun(ones[at] ?? "", [], many?.split(",")[at])]);
    this.who = owned ? named(s, r) : undefined;
  }

  /** One of several templates between "|". */
  choose(templates: string): string {
    return this.r.pick(templates.split("|"));
  }

  /** A template with its words and verbs in place. */
  say(template: string, familiar = false): string {
    const chosen = spin(template, this.r)
      .replaceAll("[T]", this.noun.many)
      .replaceAll("[one]", this.noun.one);
    return voiced(inflected(chosen, this.past), this.who, familiar);
  }

  fact(template: string): void {
    this.facts.push(this.say(template, this.facts.length > 0 && this.r.chance(0.6)));
  }

  /** Adds to the sentence before, or says it in one of its own. */
  go(template: string, joined: string): void {
    const last = this.facts.at(-1);
    if (last === undefined || last.length > 90 || last.includes(", and") || this.r.chance(0.6))
      this.fact(template);
    else this.facts.push(`${this.facts.pop()}${this.say(joined, true)}`);
  }
}

const FRACTIONS = (
  [
    [1, 2],
    [1, 2],
    [1, 3],
    [1, 3],
    [1, 4],
    [1, 4],
    [1, 5],
    [1, 6],
    [1, 8],
    [1, 10],
    [2, 3],
    [3, 4],
    [2, 5],
    [3, 5],
    [4, 5],
    [3, 8],
    [3, 10],
    [2, 7],
  ] as const
).map(([num, den]) => ({ num, den }));

const PERCENTS = [10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80];

/** A part of an entry: how it is said ("a third of"), and its number with a line. */
export interface Part {
  readonly of: string;
  readonly work: (line: string) => Entry;
}

/** A fraction or percentage of a number that comes out whole; undefined where none does. */
export function partOf({ r, ledger }: Voice, whole: Entry): Part | undefined {
  const fits = (x: number) => Number.isInteger(x) && x >= 2 && whole.n - x >= 2;
  if (whole.n >= 20 && r.chance(0.2)) {
    const fitting = PERCENTS.filter((p) => fits((whole.n * p) / 100));
    if (fitting.length === 0) return undefined;
    const told = ledger.told(r.pick(fitting));
    return {
      of: `${told}{%| percent} of`,
      work: (line) => ledger.work([whole, told, ledger.known(100)], ["*", "/"], line),
    };
  }
  const fitting = FRACTIONS.filter(({ num, den }) => fits((whole.n * num) / den));
  if (fitting.length === 0) return undefined;
  const { num, den } = r.pick(fitting);
  const down = () => ledger.known(den);
  return {
    of: share(num, den).of,
    work: (line) =>
      num === 1
        ? ledger.work([whole, down()], ["/"], line)
        : ledger.work([whole, ledger.known(num), down()], ["*", "/"], line),
  };
}

/** A verb phrase that denies another: "~are ripe", "~wear hats". */
export function not(phrase: string): string {
  return /^~are\b/.test(phrase)
    ? phrase.replace(/^~are/, "~are not")
    : phrase.replace(/^~/, "~do not ");
}

const BEFORE = [
  "it ~~is a {sunny|rainy|windy|cold|busy|quiet} {day|morning|week}",
  "it ~~is the [k] of {May|June|October}",
  "it ~~is almost the end of the year",
  "everybody ~~is in a good mood",
];
const ABOUT = [
  "[o] ~~is [d] years old",
  "[o] ~~have [n] cousins",
  "[o] ~~live [n] blocks from the school",
  "[o] ~~like the color green",
  "[o]'s best friend ~~have [n] cats",
];
const AFTER = [
  "the local paper ~~print [n] pictures of all this",
  "all this ~~is shown on television for [n] minutes",
  "nobody ~~is surprised",
];

/** Now and then a sentence that nobody needs. */
export function aside(v: Voice, somebody: string | undefined): void {
  const { r, s } = v;
  if (!r.chance(0.14)) return;
  const after = r.chance(0.25);
  const text = r.pick(after ? AFTER : somebody ? ABOUT : BEFORE);
  const filled = text
    .replace("[o]", somebody ?? "")
    .replace("[k]", () => r.pick(["second", "third", "fifth", "ninth"]))
    .replace(/\[[nd]\]/, (mark) => `${s.idle(mark === "[n]" ? r.int(2, 6) : r.int(8, 16))}`);
  v.facts.splice(after || (somebody && r.chance(0.5)) ? v.facts.length : 0, 0, v.say(filled));
}

/** Writes it all into the story; false where the numbers or the steps are not as wanted. */
export function finish(
  v: Voice,
  steps: number,
  target: Entry,
  question: string,
  money = false,
): boolean {
  const { ledger, s, r } = v;
  if (ledger.bad) return false;
  const { steps: found, spare } = ledger.cost(target);
  if (found !== steps || spare > 1 || (spare === 1 && r.chance(0.75))) return false;
  const last = v.facts.at(-1) ?? "";
  const condition = v.facts.length > 1 && last.length < 80 && !/, (?:and|while)|;/.test(last);
  let asked = v.say(question, true);
  if (condition && r.chance(0.15)) asked = `if ${v.facts.pop()}, ${asked}`;
  const somebody = v.who?.name ?? v.somebody;
  aside(v, v.facts.some((fact) => fact.includes(`${somebody}`)) ? somebody : undefined);
  const settled = ledger.settle(s, target);
  for (const fact of v.facts) s.tell(`${settled.marked(fact)}.`);
  const { one, many } = v.noun;
  const measure = money
    ? ({ kind: "money", unit: "dollars", one: "dollar", phrase: "this money" } as const)
    : ({ kind: "units", unit: many, one, phrase: `these ${many}` } as const);
  s.ask(settled.found, `${settled.marked(asked)}?`, measure);
  return true;
}
