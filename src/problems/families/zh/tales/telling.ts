import type { Random } from "../../../../common/random";
import type { Person } from "../../../person";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import type { Knot, Web } from "../../../weaving/web_zh";
import { FOREIGN, NAMED, PUPILS } from "./names";

/** What has happened or is so: no condition. */
const SETTLED = /看中|目标|本来|手里|目前|现在|一共|已经|原来|钱包|比|答应|出门|这笔钱/;

/** Who a story may be about. */
export interface Cast {
  readonly who: Person;
  readonly friend: Person;
  readonly third: Person;
  readonly coin: string;
}

/** People of one country; grown-ups go by their full names. */
export function castOf(s: Story, r: Random, grown: boolean): Cast {
  const foreign = r.chance(0.6);
  const list = foreign ? FOREIGN : grown || r.chance(0.5) ? NAMED : PUPILS;
  const [who, friend, third] = [s.person(r, list), s.person(r, list), s.person(r, list)];
  return { who, friend, third, coin: foreign && r.chance(0.6) ? "美元" : "元" };
}

/**
 * A story being told. In its sentences W is the hero's name, H the hero by a pronoun where one is clear,
 * F and G are friends, N asks for a number and M for money; 元 stands for the story's money.
 */
export class Telling {
  readonly w: Web;
  readonly r: Random;
  readonly #cast: Cast;
  /** Someone else is in the story, so a pronoun says little. */
  #crowded = false;
  /** The story goes on about all of them. */
  #they = "";
  #turn = 1;
  /** The last sentence, which may become the question's condition. */
  #last: { text: string; about: readonly Knot[]; turn: number } | undefined;
  /** Whether the story has gone on from its beginning. */
  going = false;

  constructor(w: Web, r: Random, cast: Cast) {
    this.w = w;
    this.r = r;
    this.#cast = cast;
  }

  /** The story goes on about two or three people together. */
  join(three = false): void {
    const { who, friend, third } = this.#cast;
    const all = three ? [who, friend, third] : [who, friend];
    this.#they = all.every(({ he }) => he === "她") ? "她们" : "他们";
  }

  get joined(): boolean {
    return this.#they !== "";
  }

  /** Whether someone else has come in. */
  get crowded(): boolean {
    return this.#crowded;
  }

  get steps(): number {
    return this.w.knots.filter(({ role }) => role === "found").length;
  }

  fill(text: string): string {
    const { who, friend, third, coin } = this.#cast;
    if (/[FG]/.test(text)) this.#crowded = true;
    const name = this.#crowded || this.r.chance(0.2) ? who.name : who.he;
    return text
      .replaceAll("H", this.#they || name)
      .replaceAll("W", who.name)
      .replaceAll("F", friend.name)
      .replaceAll("G", third.name)
      .replace(/(?<!美)元/g, coin);
  }

  /** A sentence. */
  say(text: string, about: readonly Knot[] = []): void {
    this.#tellLast();
    this.#turn += 1;
    this.#last = { text: spin(this.fill(text), this.r), about, turn: this.#turn };
  }

  #tellLast(): void {
    if (this.#last) this.w.tell(`${this.#last.text}。`, this.#last.about, this.#last.turn);
    this.#last = undefined;
  }

  /** What comes before the question: nothing, or the last sentence as its condition. */
  #condition(): string {
    const { text = "", about = [] } = this.#last ?? {};
    const { who } = this.#cast;
    const told = [who.name, who.he, this.#they].some(
      (name) => name !== "" && text.startsWith(name),
    );
    if (told && about.length === 0 && this.going && !SETTLED.test(text) && this.r.chance(0.25)) {
      this.#last = undefined;
      return `如果${text}，`;
    }
    this.#tellLast();
    return "";
  }

  /** Sentences that may stand in any order. */
  sayAnyhow(...texts: string[]): void {
    this.#tellLast();
    this.#turn += 1;
    for (const text of texts) this.w.tell(`${this.fill(text)}。`, [], this.#turn);
  }

  /** A sentence that comes right after the opening. */
  sayFirst(text: string): void {
    this.w.tell(`${this.fill(text)}。`, [], 2.5);
  }

  /** A question: N is how many, M how much money. */
  question(text: string, { value }: Knot): string {
    const many = value <= 12 && this.r.chance(0.2) ? "几" : "多少";
    return (this.#condition() + this.fill(text))
      .replaceAll("N", many)
      .replaceAll("M", () => this.r.pick(["多少钱", "多少钱", `多少${this.#cast.coin}`]));
  }

  line(text: string): string {
    return this.fill(text);
  }

  given(value: number): Knot {
    return this.w.given(value);
  }

  step(a: Knot, op: "+" | "-" | "*" | "/", b: Knot, line: string): Knot {
    return this.w.step(a, op, b, this.fill(line));
  }
}
