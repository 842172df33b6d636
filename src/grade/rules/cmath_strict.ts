/**
 * @file CMATH without XiaoMi's allowances: one answer, stated after "答案是" or else the last number
 * where their patterns look, and exactly equal. Signs, mixed numbers, full-width digits and Chinese
 * numerals are read (of one character only after "答案是"); 12 is not 12 %.
 */
import { chineseToDigits } from "../chinese";
import { afterStated, extractAnswer, ownWords } from "../extract";
import { answerText, cleanText, parseAnswer, sameAnswer } from "../normalise";
import { CMATH_NUMBER, cmathFinder } from "./cmath";
import { defineRule } from "./rule";

const findNumbers = cmathFinder(`-?(?:[0-9]+ [0-9]+/[0-9]+|${CMATH_NUMBER})`);

export const cmathStrict = defineRule({
  name: "cmath-strict",
  about: "CMATH, strict: the stated number, else the last one; exactly equal.",
  readGold(raw) {
    const answer = parseAnswer(raw);
    return answer && { text: answerText(answer), value: answer.value };
  },
  answers(reply) {
    const text = ownWords(reply);
    if (afterStated(text) !== null) {
      const stated = extractAnswer(reply);
      return stated === null ? [] : [answerText(stated)];
    }
    const cleaned = cleanText(chineseToDigits(text, "long"));
    // 1,234 and 1 234, but 2 1/2 is a mixed number.
    const joined = cleaned.replace(/(?<=[0-9])(?:,| (?![0-9]+\/))(?=[0-9])/g, "");
    const last = findNumbers(joined).at(-1);
    const answer = last === undefined ? null : parseAnswer(last);
    return answer === null ? [] : [answerText(answer)];
  },
  compare(answer, gold) {
    const found = parseAnswer(answer);
    const known = parseAnswer(gold.text);
    return found !== null && known !== null && sameAnswer(found, known) ? "right" : "wrong";
  },
});
