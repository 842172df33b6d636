import { describe, expect, it } from "vitest";
import { faultOf } from "../../../src/problems/check";
import { make } from "../../../src/problems/generate";
import { mixedProblem, nextProblem } from "../../../src/problems/mixture";

describe("the mixtures", () => {
  it("have no fault over 100,000 seeds, operators included", () => {
    const steps = new Map<number, number>();
    for (let seed = 0; seed < 100_000; seed++) {
      const problem = nextProblem("train", seed);
      const fault = faultOf(problem);
      if (fault !== undefined)
        expect.fail(`${JSON.stringify(problem.operators)} ${seed}: ${fault}`);
      steps.set(problem.steps, (steps.get(problem.steps) ?? 0) + 1);
    }
    for (let n = 1; n <= 8; n++) expect(steps.get(n) ?? 0).toBeGreaterThan(5);
  }, 900_000);

  it("is deterministic by seed, and its recipes make the same problems again", () => {
    for (let seed = 0; seed < 300; seed++) {
      const problem = mixedProblem("train", seed);
      expect(make(problem)).toEqual(problem);
      expect(mixedProblem("train", seed)).toEqual(problem);
    }
    expect(mixedProblem("train", 7).text).not.toBe(mixedProblem("train", 8).text);
  });
});
