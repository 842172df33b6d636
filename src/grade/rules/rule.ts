import { SkymathError } from "../../common/errors";
import type { Rational } from "../../common/rational";

export type RuleName = "gsm8k" | "math" | "math-minerva" | "cmath" | "cmath-strict" | "exact";

/** `undecided`: the rule can neither show that answer and gold are equal nor that they differ. */
export type Verdict = "right" | "wrong" | "undecided";

/** A known answer as a rule reads it. */
export interface Gold {
  readonly text: string;
  /** Null when the answer is no plain number. */
  readonly value: Rational | null;
}

/** What a rule says of a reply; the answer is null when it finds none (the verdict is then wrong). */
export interface Grade {
  readonly verdict: Verdict;
  readonly answer: string | null;
}

export interface ReplyOptions {
  /** The reply was cut short. Published rules take no notice; `exact` then needs a stated answer. */
  readonly cut?: boolean;
}

/** A way to grade replies, named so that figures can be compared with published ones. */
export interface Rule {
  readonly name: RuleName;
  /** One sentence: whose rule it is and how it compares. */
  readonly about: string;
  /** Reads a known answer or a worked solution; throws SkymathError (input) when it holds none. */
  gold(raw: string): Gold;
  /** The answer that a reply gives, or null: what a vote counts and a hint names. */
  answer(reply: string, options?: ReplyOptions): string | null;
  /** Compares an answer, as `answer` gives it, with a known one. */
  compare(answer: string, gold: Gold): Verdict;
  grade(reply: string, gold: Gold, options?: ReplyOptions): Grade;
}

/** What one rule says for itself; `defineRule` makes the rest of it. */
interface RuleParts extends Pick<Rule, "name" | "about" | "compare"> {
  /** The known answer, or null when there is none in the text. */
  readonly readGold: (raw: string) => Gold | null;
  /** What the reply may be taken to answer, in order; the last is its answer. */
  readonly answers: (reply: string, options: ReplyOptions) => readonly string[];
}

/** A rule from its parts: a reply is right when any of its answers is. */
export function defineRule({ name, about, compare, readGold, answers }: RuleParts): Rule {
  return {
    name,
    about,
    compare,
    gold(raw) {
      const gold = readGold(raw.trim());
      if (gold !== null && gold.text !== "") return gold;
      const message = `The rule "${name}" cannot read a known answer.`;
      const found = JSON.stringify(raw.length > 80 ? `${raw.slice(0, 80)}…` : raw);
      throw new SkymathError({ kind: "input", message, needed: "an answer of its form", found });
    },
    answer: (reply, options = {}) => answers(reply, options).at(-1) ?? null,
    grade(reply, gold, options = {}) {
      const found = answers(reply, options);
      const verdicts = found.map((answer) => compare(answer, gold));
      const best = verdicts.lastIndexOf("right");
      if (best >= 0) return { verdict: "right", answer: found[best]! };
      return { verdict: verdicts.at(-1) ?? "wrong", answer: found.at(-1) ?? null };
    },
  };
}
