import { describe, expect, test } from "vitest";
import {
  comparison,
  hintRecord,
  plainRecord,
  roundRecords,
  solutionOf,
} from "../../../src/learn/records";
import type { EarlierAnswer, LearnProblem } from "../../../src/learn/types";
import { sums } from "./scripted";

const [problem] = sums(5).slice(4) as [LearnProblem];
const answer = (text: string, right: boolean, sample = 0): EarlierAnswer => ({
  ...{ problem: problem.id, sample, text, answer: right ? "6" : "7" },
  verdict: right ? "right" : "wrong",
});
const WRONG = "4+2 = <<4+2=7>>7\nThe answer is 7.";

describe("records", () => {
  test("end in the sentence that states the answer, whatever the solution's form", () => {
    expect(solutionOf(problem)).toBe(problem.solution);
    expect(solutionOf({ ...problem, solution: null })).toBe("The answer is 6.");
    const gsm8k = { ...problem, solution: "He has 4+2 = <<4+2=6>>6.\n#### 6" };
    expect(solutionOf(gsm8k)).toBe("He has 4+2 = <<4+2=6>>6.\nThe answer is 6.");
    expect(plainRecord(problem)).toMatchObject({ kind: "plain", question: problem.question });
  });

  test("compare earlier answers with the truth and say where they go wrong", () => {
    const record = comparison(problem, [answer(WRONG, false), answer(problem.solution!, true)]);
    expect(record.question).toBe(
      "What is 4 + 2?\nCompare the answers:\n" +
        "(1) 4+2 = <<4+2=7>>7 The answer is 7.\n(2) 4+2 = <<4+2=6>>6 The answer is 6.",
    );
    const [first, second, ...rest] = record.target.split("\n");
    expect(first).toMatch(/^Answer 1 is wrong from step 1: .*4\+2/);
    expect(second).toBe("Answer 2 agrees.");
    expect(rest.join("\n")).toBe(problem.solution);
  });

  test("give the model's own answers as hints", () => {
    const { question, target } = hintRecord(problem, ["7", "6"]);
    expect(question).toBe("What is 4 + 2? (Hint: The answer is near to 7, 6).");
    expect(target).toBe(
      "We know the Answer Hints: 7, 6. With the Answer Hints: 7, 6, we will answer the question. " +
        problem.solution,
    );
  });

  test("of a round are by its method, with plain ones of earlier parts", () => {
    const [part, earlier] = [sums(12).slice(4), sums(4)];
    const answers = new Map(
      part.map(({ id }) => [id, [answer(WRONG, false), answer("6", true, 1)]]),
    );
    const kinds = (method: "plain" | "compare" | "compare-hints") => {
      const records = roundRecords(part, earlier, answers, { method, replay: 0.5, seed: 1 });
      const count = (kind: string) => records.filter((record) => record.kind === kind).length;
      return [count("plain"), count("compare"), count("hint")];
    };
    expect(kinds("plain")).toEqual([12, 0, 0]);
    expect(kinds("compare")).toEqual([12, 8, 0]);
    expect(kinds("compare-hints")).toEqual([12, 8, 8]);
  });
});
