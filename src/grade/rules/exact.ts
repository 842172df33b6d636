/**
 * @file The project's own rule: the answer that the page shows, exactly equal in value. A percentage
 * may be given without its sign when the known answer has one. Answers that are no plain numbers are
 * right when their normal forms are the same text and undecided otherwise.
 */

import { equal, multiply, rational } from "../../common/rational";
import { lastBox } from "../box";
import { extractAnswer } from "../extract";
import { normaliseMath } from "../latex_normal";
import { type Answer, answerText, parseAnswer, sameAnswer } from "../normalise";
import { defineRule } from "./rule";

const HUNDRED = rational(100n)!;

export const exact = defineRule({
  name: "exact",
  about: "The answer as the page finds it; exactly equal in value, never guessed.",
  readGold(raw) {
    const text = (/####\s*(.+)\s*$/.exec(raw)?.[1] ?? lastBox(raw) ?? raw).trim();
    return { text, value: parseAnswer(text)?.value ?? null };
  },
  answers(reply, { cut = false }) {
    const answer = extractAnswer(reply, { cut });
    if (answer !== null) return [answerText(answer)];
    const box = lastBox(reply)?.trim();
    return box ? [box] : [];
  },
  compare(answer, gold) {
    const [found, known] = [parseAnswer(answer), parseAnswer(gold.text)];
    if (found !== null && known !== null) return isEqual(found, known) ? "right" : "wrong";
    const [a, b] = [normaliseMath(answer), normaliseMath(gold.text)];
    return answer === gold.text || (a !== null && a === b) ? "right" : "undecided";
  },
});

function isEqual(found: Answer, known: Answer): boolean {
  if (sameAnswer(found, known)) return true;
  const bare = known.written === "percent" && found.written !== "percent";
  return bare && equal(found.value, multiply(known.value, HUNDRED)!);
}
