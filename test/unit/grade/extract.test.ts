import { describe, expect, it } from "vitest";
import { extractAnswer } from "../../../src/grade/extract";
import { answerText } from "../../../src/grade/normalise";

function extracted(reply: string, options?: { cut?: boolean }): string | null {
  const answer = extractAnswer(reply, options);
  return answer && answerText(answer);
}

describe("extractAnswer", () => {
  it.each([
    // Stated answers: the first number after the last "The answer is".
    ["So 9*2 = 18. The answer is 18.", "18"],
    ["So, the answer is $18.", "18"],
    ["The answer is $18 for 3 days.", "18"],
    ["The answer is 5. Wait. The answer is 6.", "6"],
    ["The answer is: **1,234.50**.", "1234.5"],
    ["The answer is -5.", "-5"],
    ["The answer is 3/4 of the cake.", "3/4"],
    ["The answer is \\frac{3}{4}.", "3/4"],
    ["The answer is 50%.", "50%"],
    ["The answer is 18.0", "18"],
    ["The answer is x = 5.", "5"],
    ["The answer is １８。", "18"],
    ["The answer is unknown after 3 tries? No number here means none", "3"],
    ["3 + 4 is hard. The answer is unknown.", null],
    ["所以答案是：18元。", "18"],
    ["答案是 3/4。", "3/4"],
    ["答案为１，２３４。", "1234"],
    ["答案：百分之50", "50%"],
    ["答案是5千克。", "5"],
    ["答案是2.5 千克。", "2.5"],
    ["答案是10千米/时。", "10"],
    ["答案是五千克。", "5"],
    ["答案是3百个。", "300"],
    ["答案是5千元。", "5000"],
    ["答案是2千万。", "20000000"],
    ["答案是万分之五。", "1/2000"],
    ["一共重25千克。", "25"],
    // GSM8K's mark.
    ["She makes 9 * 2 = $<<9*2=18>>18 every day.\n#### 18", "18"],
    ["1 + 1\n#### -1,234\nThat is 5.", "-1234"],
    ["#### $18", "18"],
    ["#### Step 1: add.\n2 + 3 = 5", "5"],
    ["#### 2. Add\nThe answer is 7.", "7"],
    ["#### 2) Add\n3 + 4 = 7", "7"],
    ["#### 2、相加\n答案是7。", "7"],
    ["#### 18.\nDone in 4 steps", "18"],
    ["#### 18 dollars", "18"],
    // A box.
    ["Thus \\boxed{18}.", "18"],
    ["\\boxed{3}, then \\boxed{\\frac{211}{243}} of 5", "211/243"],
    ["The answer is $\\boxed{18\\text{ dollars}}$, with 2 left.", "18"],
    ["\\boxed 18$ and 3", "18"],
    ["\\boxed{1{,}234}", "1234"],
    ["\\boxed{\\sqrt{3}} since 3 = 3", null],
    ["\\boxed{(1, 2)}", null],
    // Neither: the last number.
    ["9 * 2 = 18", "18"],
    ["It makes $<<9*2=18>>18", "18"],
    ["He has 3 apples and 4 pears", "4"],
    ["10 - 3 = 7 and 10-3", "3"],
    ["between 5-10", "10"],
    ["The area is 12 cm^2", "12"],
    ["The area is 12 cm²", "12"],
    ["The force is 12 m s^{-2}", "12"],
    ["He ran 5 km on the 3rd day", "5"],
    ["12 bottles of H2O", "12"],
    ["20/5", "4"],
    ["on days 12 6/3", "2"],
    ["no number", null],
    ["", null],
    // Hints that the reply repeats are not answers.
    ["We know the Answer Hints: 6, 18. With the Answer Hints: 6, 18, we will answer", null],
    ["Q (Hint: The answer is near to 6, 18). 4 + 4 = 8", "8"],
    ["It is 8 (Hint: The answer is near to 6, 18).", "8"],
    ["The answer is near to 6, 18. So the answer is 7.", "7"],
    ["（提示：答案接近于 18、20）。3 + 4 = 7", "7"],
    ["7（提示：答案接近于 18、20）", "7"],
    // Annotations hold no answers, not even one that was cut off.
    ["4 apples <<9*2=18>>", "4"],
    ["4 apples <<9*2=", "4"],
  ])("%s gives %s", (reply, answer) => {
    expect(extracted(reply)).toBe(answer);
  });

  it.each([
    ["The answer is 18. Next", "18"],
    ["9 * 2 = 18 and 18 +", null],
    ["The answer is 1", null],
    ["#### 1", null],
    ["so \\boxed{1", null],
    ["so \\boxed{18} is", "18"],
  ])("of a reply that was cut, %s gives %s", (reply, answer) => {
    expect(extracted(reply, { cut: true })).toBe(answer);
  });

  it.each([
    ["digits", "7".repeat(1_000_000)],
    ["groups", "1,234".repeat(200_000)],
    ["fractions", "1/".repeat(500_000)],
    ["zero divisions", "1/0 ".repeat(250_000)],
    ["mixed numbers", "1 1/".repeat(250_000)],
    ["open braces", "\\boxed{".repeat(150_000)],
    ["open annotations", "<<".repeat(500_000)],
    ["open hints", "(Hint: ".repeat(150_000)],
    ["statements", "answer is ".repeat(100_000)],
    ["spaces", `The answer is ${" ".repeat(1_000_000)}`],
    ["exponents", "1e999999999 ".repeat(80_000)],
    ["marks", "#### ".repeat(200_000)],
    ["LaTeX", "\\frac{1}{".repeat(100_000)],
  ])("ends on a million characters of %s", (_, text) => {
    const answer = extractAnswer(text);
    if (answer !== null) expect(answerText(answer).length).toBeLessThan(200);
  });
});
