import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { hintExample } from "../../../src/problems/hints";
import { mixedProblem } from "../../../src/problems/mixture";

const examples = Array.from({ length: 2000 }, (_, seed) => {
  const problem = mixedProblem("train", seed);
  return { problem, example: hintExample(problem, new Random(seed)) };
});

describe("hint rounds", () => {
  it("use the exact forms of progressive-hint prompting", () => {
    for (const { problem, example } of examples) {
      const list = example.hints.join(", ");
      expect(example.question).toBe(`${problem.text} (Hint: The answer is near to ${list}).`);
      expect(example.reply).toBe(
        `We know the Answer Hints: ${list}. With the Answer Hints: ${list}, we will answer the question. ${problem.solution}`,
      );
    }
  });

  it("hold one to four numbers, right, wrong and mixed, with repeats", () => {
    const right = (e: (typeof examples)[number]) =>
      e.example.hints.filter((hint) => hint === e.problem.answer).length;
    for (const { example } of examples) {
      expect(example.hints.length).toBeGreaterThanOrEqual(1);
      expect(example.hints.length).toBeLessThanOrEqual(4);
      for (const hint of example.hints) expect(hint).toMatch(/^\d+(\.\d+|\/\d+)?$/);
    }
    const share = (test: (e: (typeof examples)[number]) => boolean) =>
      examples.filter(test).length / examples.length;
    expect(share((e) => right(e) === e.example.hints.length)).toBeGreaterThan(0.3);
    expect(share((e) => right(e) === 0)).toBeGreaterThan(0.2);
    expect(share((e) => right(e) > 0 && right(e) < e.example.hints.length)).toBeGreaterThan(0.05);
    expect(share((e) => new Set(e.example.hints).size < e.example.hints.length)).toBeGreaterThan(
      0.1,
    );
  });
});
