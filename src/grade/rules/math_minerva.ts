/**
 * @file MATH by Minerva's rule: the answer between its two sentences, else the last box, else what is
 * stated; both normalised, then equal in value. The published rule asks a computer algebra system
 * and calls everything it cannot show wrong; here that is undecided, and only a difference that is
 * proven (exact numbers, roots, polynomials, tuples and matrices part by part) is wrong.
 */
import { equalLatex } from "../equal_latex";
import { normaliseMinerva } from "../minerva_normal";
import { answersOf, goldOf } from "./math";
import { defineRule } from "./rule";

const FINAL = /Final Answer: The final answer is(.*?)\. I hope it is correct\./s;

export const mathMinerva = defineRule({
  name: "math-minerva",
  about: "MATH (Minerva): normalised answers of equal value; what is not proven is undecided.",
  readGold: (raw) => goldOf(raw, normaliseMinerva),
  answers(reply) {
    const final = FINAL.exec(reply)?.[1]?.trim();
    return final ? [final] : answersOf(reply);
  },
  compare(answer, gold) {
    const equal = equalLatex(normaliseMinerva(answer), normaliseMinerva(gold.text));
    if (equal === null) return "undecided";
    return equal ? "right" : "wrong";
  },
});
