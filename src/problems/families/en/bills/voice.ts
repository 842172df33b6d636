import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import { asThey, type Person } from "../../../person";
import type { Story } from "../../../story";
import { named, person } from "../../../words_en";
import type { Num, Sheet } from "./sheet";

const PAST: Readonly<Record<string, string>> = {
  buy: "bought",
  pay: "paid",
  cost: "cost",
  have: "had",
  get: "got",
  take: "took",
  give: "gave",
  spend: "spent",
  bring: "brought",
  leave: "left",
  choose: "chose",
  find: "found",
  put: "put",
  sell: "sold",
  come: "came",
  is: "was",
  are: "were",
  can: "could",
  go: "went",
  carry: "carried",
  earn: "earned",
  make: "made",
  rise: "rose",
  knit: "knitted",
  feed: "fed",
  grow: "grew",
  keep: "kept",
  do: "did",
  see: "saw",
  plan: "planned",
  share: "shared",
  split: "split",
  begin: "began",
};

/** A plan's sentences and what they ask for. */
interface Told {
  readonly asked: Num;
  readonly texts: readonly string[];
  readonly other: Person;
  readonly measure: Measure | undefined;
}

/**
 * Who the story is about and when it happens. In its texts `@` stands for the buyer: by name in the
 * first sentence that has it, mostly by pronoun later.
 */
export class Voice {
  readonly buyer: Person;
  /** Whether it is two people who buy. */
  readonly several: boolean;
  readonly past: boolean;

  /** `anyone` may be a baker as well as a child. */
  constructor(story: Story, random: Random, anyone = true) {
    this.past = random.chance(0.5);
    this.several = random.chance(0.15);
    const one = this.several || !anyone ? named(story, random) : person(story, random);
    const names = this.several ? `${one.name} and ${named(story, random).name}` : one.name;
    this.buyer = this.several
      ? asThey(names)
      : { name: names, he: one.he, his: one.his, him: one.him };
  }

  /** "does the bill", "did the bill". */
  get doesOne(): string {
    return this.past ? "did" : "does";
  }

  /** Someone else of the story. */
  other(story: Story, random: Random): Person {
    return named(story, random);
  }

  /** What the buyer does, in the right tense and number. */
  v(verb: string): string {
    return this.#verb(verb, this.several);
  }

  /** What one other person or thing does. */
  one(verb: string): string {
    return this.#verb(verb, false);
  }

  /** What several things do. */
  many(verb: string): string {
    return this.#verb(verb, true);
  }

  /** "does Tom", "did they": the start of a question. */
  get does(): string {
    return this.past ? "did" : this.several ? "do" : "does";
  }

  get is(): string {
    return this.past ? "was" : "is";
  }

  get are(): string {
    return this.past ? "were" : "are";
  }

  /** Whose it is, for measures; two people own nothing there. */
  get owner(): Person | undefined {
    return this.several ? undefined : this.buyer;
  }

  #verb(verb: string, plural: boolean): string {
    if (this.past) return PAST[verb] ?? (verb.endsWith("e") ? `${verb}d` : `${verb}ed`);
    if (plural || verb === "can") return verb;
    if (verb === "have") return "has";
    if (verb === "go" || verb === "do") return `${verb}es`;
    if (/(?:sh|ch|s|x)$/.test(verb)) return `${verb}es`;
    return /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  }

  /** Writes a plan's sentences, the question last, into the story. */
  write(story: Story, random: Random, sheet: Sheet, told: Told): void {
    const [asked, marked] = sheet.realise(story, told.asked, told.texts, this.buyer.name);
    story.tell(...marked.slice(0, -1));
    story.ask(asked, marked.at(-1) ?? "", told.measure);
    // Names and pronouns come last: which phrasing speaks of the buyer first is up to the wording.
    const cast = this.cast([...story.facts, story.question], random, told.other);
    for (const [i, text] of cast.slice(0, -1).entries()) story.rewrite(i, text);
    story.ask(asked, cast.at(-1) ?? "");
  }

  /** The texts with names and pronouns in the place of `@`; "@'s" is the possessive. */
  cast(texts: readonly string[], random: Random, other: Person): string[] {
    const { name, he, his } = this.buyer;
    let [known, unclear] = [false, false];
    // How often is up to the wording, so it must not move the numbers of a next draw.
    const own = random.copy();
    return texts.map((text) => {
      if (text.includes(other.name) && other.he === he) unclear = true;
      if (!text.includes("@")) return text;
      const pronoun = known && !unclear && own.chance(0.8);
      known = true;
      return text
        .replaceAll("@'s", pronoun ? his : `${name}'s`)
        .replaceAll("@", pronoun ? he : name);
    });
  }
}

/** A plan's amount of dollars in a sentence. */
export const usd = (amount: Num): string => `$${amount}`;

/** A percentage in a sentence. */
export const pct = (p: Num): string => `{${p}%|${p}%|${p} percent}`;

/** One of the phrasings, left to the wording. */
export const either = (...ways: string[]): string => `{${ways.join("|")}}`;

/** "a pen", "an eraser". */
export const an = (one: string): string => `${/^[aeio]|^um/.test(one) ? "an" : "a"} ${one}`;
