/**
 * @file The MATH set by the rule of its authors (Hendrycks et al.): the last box, normalised, must
 * be the same text. Quirks of theirs that stay: order in lists counts, unreduced fractions and equal
 * values in other forms are wrong, a decimal becomes a fraction only when it is 0.5.
 */
import { lastBox } from "../box";
import { afterStated } from "../extract";
import { fractionOf, normaliseMath } from "../latex_normal";
import { defineRule } from "./rule";

export const math = defineRule({
  name: "math",
  about: "MATH (Hendrycks): the last box, else what is stated; texts equal after normalising.",
  readGold: (raw) => goldOf(raw, normaliseMath),
  answers: answersOf,
  compare(answer, gold) {
    const [a, b] = [normaliseMath(answer), normaliseMath(gold.text)];
    // What cannot be normalised is compared as it stands.
    const same = a === null || b === null ? answer === gold.text : a === b;
    return same ? "right" : "wrong";
  },
});

/** The boxed answer of a solution, or a text that is the answer itself. */
export function goldOf(raw: string, normalise: (text: string) => string | null) {
  const text = (lastBox(raw) ?? raw).trim();
  return { text, value: fractionOf(normalise(text) ?? text) };
}

/** The last box of a reply, else the rest of the line after the last "The answer is". */
export function answersOf(reply: string): string[] {
  const box = lastBox(reply)?.trim();
  if (box) return [box];
  const stated = afterStated(reply);
  if (stated === null) return [];
  const line = stated.split("\n", 1)[0]!.trim();
  const inMath = /^:?\s*\$([^$]+)\$/.exec(line)?.[1] ?? line.replace(/^:\s*/, "");
  const text = inMath.replace(/[.。]\s*$|\.\s.*$/, "").trim();
  return text === "" ? [] : [text];
}
