import type { Random } from "../../../../common/random";
import type { Operator } from "../../../exact";
import { type Noun, noun } from "../../../nouns";
import type { Person } from "../../../person";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { voiced } from "../../../weaving/voice_en";
import { named } from "../../../words_en";
import { inflected } from "../scenes/verbs";
import { type Entry, Ledger } from "../shares/ledger";
import type { Groups, Row } from "./row";

/**
 * One problem about things in groups. In templates "[T]" is what is counted, "[B]" and "[b]" are its groups, "[at]" is
 * the word before them, "@" the person, "~~" marks a verb of a singular and "~" one of a plural.
 */
export class Telling {
  readonly ledger = new Ledger();
  readonly past: boolean;
  readonly noun: Noun;
  readonly groups: Groups;
  readonly who: Person | undefined;
  readonly facts: string[] = [];
  /** Whether the things belong to two people. */
  joint = false;
  readonly #bring: string[];
  #brought: string | undefined;
  readonly #gone: string[];
  readonly #come: string[];
  readonly #groupsGone: string[];
  /** Whether a pronoun would be understood. */
  #known = false;
  readonly #times: string[];
  /** Whether the last thing that happened was a loss. */
  #lost = false;

  constructor(
    readonly s: Story,
    readonly r: Random,
    readonly row: Row,
  ) {
    this.past = r.chance(0.6);
    const { one, many } = r.pick(row.nouns);
    const kind = row.kinds.length > 0 && r.chance(0.12) ? `${r.pick(row.kinds)} ` : "";
    this.noun = s.noun(r, [noun(kind + one, [], kind + many)]);
    this.groups = r.pick(row.groups);
    this.who = row.bring[0]?.includes("@") ? named(s, r) : undefined;
    this.#times = r.shuffle(["then ", "later, ", "after that, "]);
    this.#bring = r.shuffle([...row.bring]);
    this.#gone = r.shuffle([...row.gone]);
    this.#come = r.shuffle([...row.come]);
    this.#groupsGone = r.shuffle([...row.groupsGone]);
  }

  told(n: number): Entry {
    return this.ledger.told(n);
  }

  known(n: number): Entry {
    return this.ledger.known(n);
  }

  /** A number worked out, with its line of the solution. */
  work(left: Entry, op: Operator, right: Entry, line: string): Entry {
    return this.ledger.work([left, right], [op], this.line(line));
  }

  line(template: string): string {
    return `${voiced(this.#words(template), this.who, false)}.`;
  }

  /** A sentence; the person by name, or by a pronoun after a sentence that named nobody else. */
  say(template: string, who = this.who, opening = true): string {
    const text = this.#words(template);
    if (!text.includes("@")) return text;
    const familiar = who === this.who && this.#known && (!opening || this.r.chance(0.6));
    this.#known = who === this.who;
    return voiced(text, who, familiar);
  }

  fact(template: string, who = this.who): void {
    this.facts.push(this.say(template, who));
  }

  /** What is wanted, told at last or before everything; it names nobody. */
  wanted(template: string): void {
    if (this.r.chance(0.4)) this.facts.unshift(this.say(template));
    else this.fact(template);
  }

  /** Somebody else has been named: the next sentence needs a name. */
  forget(): void {
    this.#known = false;
  }

  /** What happens next: in a sentence of its own, or joined to the last one; "and" where it is a gain, "but" a loss. */
  next(template: string, joint?: "and" | "but"): void {
    const last = this.facts.at(-1);
    const word = joint === "but" && this.#lost ? "and" : joint;
    this.#lost = joint === "but";
    const state = STANDING.test(template);
    if (word && last && last.length < 75 && !/, |: /.test(last) && this.r.chance(0.3)) {
      const begin = this.r.pick(state ? [word] : [word, "and then"]);
      this.facts.push(`${this.facts.pop()}, ${begin} ${this.say(template, this.who, false)}`);
      return;
    }
    const begin = !state && this.r.chance(0.4) ? (this.#times.pop() ?? "") : "";
    this.fact(`${begin}${template}`);
  }

  bring(x: string, ends = false): string | undefined {
    this.#brought = this.#bring.find((one) => !ends || one.endsWith("[x]"));
    return this.#brought?.replace("[x]", x);
  }

  /** More of what came first, in the same words; undefined where they were only there. */
  bringMore(x: string): string | undefined {
    const first = this.#brought;
    if (!first || STATES.test(first)) return undefined;
    return first.replace("[x]", x).replace(/^an? /, "the ");
  }

  /** Single things come, not in groups. */
  bringSingly(x: string, ends = false): string | undefined {
    const fits = (one: string) => !OF_GROUPS.test(one) && (!ends || one.endsWith("[x]"));
    this.#brought = this.#bring.find(fits);
    return this.#brought?.replace("[x]", x);
  }

  gone(x: string): string | undefined {
    return taken(this.#gone, x);
  }

  come(x: string): string | undefined {
    return taken(this.#come, x);
  }

  groupsGone(x: string): string | undefined {
    return taken(this.#groupsGone, x);
  }

  /** How many in a group. */
  size(): number {
    const { low, high } = this.groups;
    const n = this.r.int(low, high);
    return n > 20 && this.r.chance(0.4) ? 5 * Math.round(n / 5) : n;
  }

  /** How many groups. */
  few(): number {
    return this.r.int(this.row.few.low, this.row.few.high);
  }

  /** So many of a kind, at most; some and not just one. */
  some(most: number): number {
    return this.r.int(2, Math.max(2, Math.min(60, Math.floor(most))));
  }

  #words(template: string): string {
    const { noun, groups } = this;
    const text = spin(template, this.r)
      .replaceAll("[T]", noun.many)
      .replaceAll("[t]", noun.one)
      .replaceAll("[B]", groups.many)
      .replaceAll("[b]", groups.one)
      .replaceAll("[at]", groups.at);
    return inflected(text, this.past);
  }
}

/** What does not happen twice. */
const STATES =
  /~are |~~(?:have|own|employ|keep|house|hold|grow|expect|carry|show|plan|inspect|count|watch) /;

/** What is so rather than happens, or has a time of its own. */
const STANDING =
  /~are [^~]* ~|~(?:belong|do not|fit|have) |at once|first|early|straight|unopened|before|morning|at night|\bby \w+$/;

/** What is done to a box, and not to what is in it. */
const OF_GROUPS =
  /~(?:open|fill|tip|empty|unwrap|break|clean|tidy|hold|light|untangle|turn|pull|launch|start|split|seat|put up|pile|stack|fill up|set up|house|place|form) /;

/** Takes a template off a list and puts the number in. */
const taken = (list: string[], x: string) => list.pop()?.replace("[x]", x);
