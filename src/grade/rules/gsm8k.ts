/**
 * @file GSM8K and MGSM. Where a reply has the data set's own mark, the first `#### N` counts, as in
 * OpenAI's checker; otherwise the first number after the last "The answer is" (progressive hints),
 * otherwise the last number (the flexible filter of lm-evaluation-harness). Numbers are compared by
 * value, as Skywork's evaluation does; the checkers that compare texts would refuse 18.00 for 18.
 */

import { equal, fromDecimal } from "../../common/rational";
import { afterStated, ownWords } from "../extract";
import { defineRule } from "./rule";

const MARKED = /#### (-?[0-9.,]+)/;
const FIRST = /-?(?:[$¥€£] ?)?-?(?:[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)/;
const FLEXIBLE = /-?[$0-9.,]{2,}|-?[0-9]+/g;

export const gsm8k = defineRule({
  name: "gsm8k",
  about: "GSM8K: #### N, else the number after “The answer is”, else the last one; by value.",
  readGold(raw) {
    const text = cleaned(MARKED.exec(raw)?.[1] ?? raw);
    const value = fromDecimal(text);
    return value && { text, value };
  },
  answers(reply) {
    const found = find(reply);
    return found === undefined ? [] : [cleaned(found)];
  },
  compare(answer, gold) {
    const value = fromDecimal(answer);
    if (value === null || gold.value === null) return answer === gold.text ? "right" : "wrong";
    return equal(value, gold.value) ? "right" : "wrong";
  },
});

function find(reply: string): string | undefined {
  const marked = MARKED.exec(reply);
  if (marked !== null) return marked[1]!;
  const text = ownWords(reply);
  const stated = afterStated(text);
  if (stated !== null) return FIRST.exec(stated)?.[0];
  return [...text.matchAll(FLEXIBLE)].filter(([number]) => /\d/.test(number)).at(-1)?.[0];
}

const cleaned = (number: string) => number.replace(/[,$¥€£ ]/g, "").replace(/\.$/, "");
